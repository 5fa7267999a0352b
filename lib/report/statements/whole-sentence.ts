import { countWords } from '@/lib/grading/story/story-shares';
import type { Evidence } from '@/lib/grading/verdict';
import type { TurnReport } from '@/lib/report/question/question-report';
import { sentenceAround } from './sentence-around';

/** A sentence longer than this is speech without full stops: then the words themselves are quoted. */
const MOST_WORDS = 45;

type Said = readonly Pick<TurnReport, 'id' | 'text'>[];

/** The whole sentence that words of an answer stand in: half of one reads as torn. */
export function wholeSentence({ turn, start, end, quote }: Evidence, turns: Said): string {
  const text = turns.find(({ id }) => id === turn)?.text ?? '';
  const sentence = sentenceAround(text, start, end).trim();
  return sentence === '' || countWords(sentence) > MOST_WORDS ? quote : sentence;
}

/** The quote is such a sentence of one of these words. */
export const isWhole = (evidence: readonly Evidence[] | undefined, quote: string, turns: Said) =>
  evidence?.some((each) => wholeSentence(each, turns) === quote) ?? false;
