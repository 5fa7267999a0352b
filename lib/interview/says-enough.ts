import { contentOf } from './giveaway';
import type { MoveBrief } from './move-brief';
import { countSentences } from './sentences';

/** So much of a question must be in the words that ask it. */
const SHARE = 0.5;

/** Whether words say what the move is for: a model's reply may be fluent and still not ask the question. */
export function saysEnough({ move, words, prompt, spoken }: MoveBrief, said: string): boolean {
  if (countSentences(said) === 0) return false;
  switch (move.kind) {
    case 'ask':
      return [prompt, spoken].some((question) => question !== null && holds(said, question));
    case 'repeat':
      return holds(said, words);
    case 'probe':
    case 'challenge':
    case 'hint':
      return said.includes('?') || holds(said, words);
    case 'open':
    case 'tell-time':
      return numbersIn(words).every((number) => numbersIn(said).includes(number));
    case 'clarify':
    case 'acknowledge':
    case 'call-time':
    case 'close':
      return true;
  }
}

function holds(said: string, wanted: string): boolean {
  const stems = new Set(contentOf(said));
  const needed = [...new Set(contentOf(wanted))];
  return needed.filter((stem) => stems.has(stem)).length >= needed.length * SHARE;
}

function numbersIn(text: string): string[] {
  return text.match(/\d+/gu) ?? [];
}
