import { modelFaultSentence } from '@/lib/grading/model/model-fault';
import type { SpokenBy, WhyBuiltIn } from './spoken-by';

/** None of them tells what the model said: that could be a hint, or a verdict. */
const sentences: Record<WhyBuiltIn, string> = {
  ...modelFaultSentence,
  gives_away: 'What the model said could not be used.',
  says_verdict: 'What the model said could not be used.',
  asks: 'What the model said could not be used.',
  garbled: 'What the model said could not be read.',
  not_said: 'The model did not say what was to be said.',
  already_said: 'The model asked no follow-up of its own.',
  not_heard: 'The model’s words did not reach this page.',
};

/** What a person reads under words that were to be a model's and are not; undefined when all is as wanted. */
export function builtInSentence(by: SpokenBy): string | undefined {
  if (by.who !== 'completed') return undefined;
  return `${by.kept > 0 ? 'Completed with built-in wording' : 'Built-in wording'}. ${sentences[by.why]}`;
}
