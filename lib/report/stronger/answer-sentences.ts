import {
  clausesIn,
  isRunOn,
  sentencesIn,
  type Stretch,
} from '@/lib/report/question/answer-stretches';
import type { TurnReport } from '@/lib/report/question/question-report';

/** A sentence of an answer, which nothing is put into; of speech without full stops, a stretch of it. */
export interface Sentence extends Stretch {
  readonly turn: string;
  readonly after: TurnReport['after'];
  /** Something new can stand behind it. */
  readonly isPause: boolean;
}

/** All sentences of an answer in their order. */
export function sentencesOf(
  turns: readonly Pick<TurnReport, 'id' | 'text' | 'after'>[],
): Sentence[] {
  return turns.flatMap(({ id, text, after }) => {
    const own = (stretch: Stretch, isPause: boolean) => ({ ...stretch, turn: id, after, isPause });
    return sentencesIn(text).flatMap((sentence) => {
      if (!isRunOn(sentence.text)) return [own(sentence, true)];
      const clauses = clausesIn(text, sentence);
      return clauses.map((clause, at) => own(clause, isBreath(clause, clauses[at + 1])));
    });
  });
}

/** Something new can stand only where the person would take a breath. */
function isBreath(before: Stretch, after: Stretch | undefined): boolean {
  return (
    after === undefined ||
    /[.!?…:;]["'”’)\]]*$/u.test(before.text) ||
    /^(?:and|so|but|then|also|um+|uh+|er+|okay|well|now|next)\b/iu.test(after.text)
  );
}

/** A part of a sentence, by where it begins and ends in it; with its full stop. */
export function stretchOf(
  sentence: Sentence,
  within: { readonly start: number; readonly end: number },
): Sentence {
  const { start, text } = sentence;
  const told = text.slice(within.start, within.end);
  return { ...sentence, start: start + within.start, end: start + within.end, text: told };
}
