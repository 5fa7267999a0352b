import type { Rubric } from '@/lib/guide/rubric';
import { contentStems } from '@/lib/grading/likeness/wording-match';
import type { MisconceptionReport } from '@/lib/report/question/misconception-report';
import { listed } from '@/lib/report/statements/wording';

/**
 * Points that words contradict by which the person stands: who contests a finding keeps their sentence, and its
 * opposite is not put beside it.
 */
export function withheldPoints(
  { points, misconceptions, contrasts }: Rubric,
  found: readonly Pick<MisconceptionReport, 'id' | 'label' | 'denied' | 'evidence'>[],
): ReadonlySet<string> {
  const stoodBy = found.filter(({ label, denied }) => denied && label !== 'corrected');
  return new Set(
    stoodBy.flatMap(({ id, evidence }) => {
      const known = misconceptions.find((each) => each.id === id);
      const sides = known
        ? known.patterns.map(({ subject }) => subject)
        : (contrasts.find((each) => each.id === id)?.sides.map(({ entity }) => [entity]) ?? []);
      const about = new Set(sides.flat());
      const isOpposed = known && known.contradicts.length > 0;
      const beside = points.filter(
        ({ patterns, statement }) =>
          patterns.flat().some((concept) => about.has(concept)) &&
          (!isOpposed || evidence.some(({ quote }) => sharesCase(statement, quote, points))),
      );
      return [...(known?.contradicts ?? []), ...beside.map((point) => point.id)];
    }),
  );
}

/** A word in more of the points is what the question is about, and no case of it. */
const COMMON = 1 / 4;

/** Both speak of the same case, in a word that few of the points have. */
function sharesCase(statement: string, quote: string, points: Rubric['points']): boolean {
  const stems = points.map((point) => new Set(contentStems(point.statement)));
  const own = new Set(contentStems(quote));
  return contentStems(statement).some(
    (stem) =>
      own.has(stem) && stems.filter((each) => each.has(stem)).length <= COMMON * points.length,
  );
}

/** Why there is no stronger version where all that is open contradicts what the person stands by. */
export const contestedWords =
  'All that is open contradicts words whose finding is contested, so no stronger version is built on them.';

/** What is not put in beside contested words, by its number in the list of points. */
export function withheldWords(
  withheld: readonly string[],
  points: readonly { readonly id: string }[],
): string {
  const numbers = withheld.map((id) => points.findIndex((point) => point.id === id) + 1);
  const named = listed(numbers.map(String));
  return numbers.length === 1
    ? `Point ${named} is not put in: it contradicts words whose finding is contested.`
    : `Points ${named} are not put in: they contradict words whose finding is contested.`;
}
