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

/** Words that are quoted where an answer is praised as a whole, and the point that they make. */
export interface BestWords {
  readonly quote: string | null;
  /** Null where nothing is quoted, and of a story: there the words speak for themselves. */
  readonly point: string | null;
}

/** What is quoted where an answer is praised as a whole: of a story what is praised in it, else its best point. */
export function bestWordsOf(question: ReportedQuestion): BestWords {
  if (question.kind !== 'behavioral') {
    const found = bestPointOf(question);
    return { quote: found?.quote ?? null, point: found?.best.statement ?? null };
  }
  const praised = storyStrengths(question).flatMap((each) => ('quote' in each ? each.quote : null));
  return { quote: praised[0] ?? null, point: null };
}

/** Whether these are an answer's best words. */
export function isBestOf(question: ReportedQuestion, { quote, point }: BestWords): boolean {
  const best = bestWordsOf(question);
  return quote === best.quote && point === best.point;
}
