import { readWholeGuide } from '@/lib/guide/read-guide';
import { sampleFiles } from '@/lib/guide/sample-guide';
import type { CheckAgainst } from './check-against';
import type { Conversation } from '@/lib/grading/conversation';
import { Falsehoods } from './falsehoods';
import type { ModelReplyObject } from './model-reply';
import { Relatedness } from './relatedness';
import { sampleGrader, sampleKnowledge } from '@/lib/grading/sample-grader';

const guide = readWholeGuide(sampleFiles(), 'sample');
export const rubric = guide.rubrics.get('q01')!;
const grader = sampleGrader(guide.concepts);

/** What is said where nothing else is. */
export const SAID =
  'You put a penalty on top of the loss. With L1 many weights go to zero. My cat is grey and sleeps all day.';
const conversationOf = (words: string): Conversation => ({
  question: 'q01',
  prompt: 'What does the first penalty do?',
  turns: [{ id: 'a', text: words, after: 'question', targets: [] }],
});

/** What a reply on an answer is checked against. */
export function against(text = SAID): CheckAgainst {
  const conversation = conversationOf(text);
  return {
    conversation,
    rubric,
    embedded: grader.judge(conversation, rubric),
    judgeAlone: (words) => grader.judge(conversationOf(words), rubric),
    relatedness: new Relatedness(rubric, sampleKnowledge(guide.concepts)),
    falsehoods: new Falsehoods(rubric),
  };
}
export type Label = ModelReplyObject['points'][number]['label'];
/** A reply that says of every point "missed", except for what is named. */
export function reply(said: Record<string, [Label, string | null]> = {}): ModelReplyObject {
  return {
    points: rubric.points.map(({ id }) => {
      const [label, quote] = said[id] ?? ['missed', null];
      return { id, label, quote, why: `About ${id}.` };
    }),
    misconceptions: rubric.misconceptions.map(({ id }) => ({
      id,
      label: 'absent',
      quote: null,
      why: 'You did not say it.',
    })),
  };
}
