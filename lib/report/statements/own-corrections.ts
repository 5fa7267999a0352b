import { sentencesOf } from '@/lib/report/stronger/answer-sentences';
import { takenBack } from '@/lib/report/stronger/taken-back';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { mendingWords } from './mending-words';

/** What a person put right without help, in their own words. */
export interface OwnCorrection {
  readonly was: string;
  readonly quote: string;
  /** The false claim it was, where it is a known one. */
  readonly misconception: string | null;
}

/** What was false and put right by the person, known to the grader or not. */
export function ownCorrectionsOf(
  question: Pick<QuestionReport, 'turns' | 'points' | 'misconceptions' | 'story'>,
): OwnCorrection[] {
  const known = question.misconceptions.flatMap((each): OwnCorrection[] => {
    if (each.label !== 'corrected' || each.denied || each.meant !== null) return [];
    const quote = mendingWords(each, question.turns);
    const was = each.evidence.at(-1)?.quote;
    return quote === undefined || was === undefined ? [] : [{ was, quote, misconception: each.id }];
  });
  const others = takenBack(sentencesOf(question.turns), question)
    .righted.map(({ wrong, right }) => ({ was: wrong, quote: right, misconception: null }))
    .filter(({ was }) => !known.some((each) => was.includes(each.was) || each.was.includes(was)));
  return [...known, ...others];
}
