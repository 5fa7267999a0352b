import { contentStems } from '@/lib/grading/likeness/wording-match';
import { isMade } from '@/lib/report/question/full-answer';
import type { PointReport } from '@/lib/report/question/point-report';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { earned, isFair, praisable } from './earned';
import { storyStrengths } from './story-statements';

/** A quote of more words than this says no more. */
const TELLING = 12;

const tells = (quote: string) => Math.min(TELLING, new Set(contentStems(quote)).size);

/** The point that is told best in a fair answer, with its words: an essential one that the grader is sure of and that says most. */
export function bestPointOf(
  question: ReportedQuestion,
): { readonly best: PointReport; readonly quote: string } | undefined {
  if (!isFair(question)) return undefined;
  return question.points
    .flatMap((point) => {
      const quote = praisable(point.evidence, question);
      const isSure = (point.confidence ?? 0) >= earned.confidence;
      return isMade(point) && quote && isSure && !question.besideFalse.includes(point.id)
        ? [{ best: point, quote }]
        : [];
    })
    .toSorted(
      (a, b) =>
        Number(b.best.essential) - Number(a.best.essential) ||
        tells(b.quote) - tells(a.quote) ||
        (b.best.confidence ?? 0) - (a.best.confidence ?? 0),
    )[0];
}

/** What is quoted where an answer is praised as a whole: of a story what is praised in it, else its best point. */
export function bestWordsOf(question: ReportedQuestion): string | null {
  if (question.kind !== 'behavioral') return bestPointOf(question)?.quote ?? null;
  return (
    storyStrengths(question).flatMap((each) => ('quote' in each ? each.quote : null))[0] ?? null
  );
}
