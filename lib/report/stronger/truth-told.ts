import type { QuestionKind } from '@/lib/guide/question';
import type { Rubric } from '@/lib/guide/rubric';
import { contentStems } from '@/lib/grading/likeness/wording-match';
import type { MisconceptionReport } from '@/lib/report/question/misconception-report';
import type { PointReport } from '@/lib/report/question/point-report';
import { spokenWording } from './spoken-wording';

/** What is said in place of false claims, and the points that are told by it. */
export interface Truths {
  /** By misconception; `tells`: the points that it tells. */
  readonly texts: ReadonlyMap<string, { readonly text: string; readonly tells: readonly string[] }>;
  /** The points that any of them tells. */
  readonly told: ReadonlySet<string>;
}

/** A word in more of the points is what the question is about, and no matter of a claim. */
const COMMON = 1 / 4;

/**
 * In place of a false claim stand the points that it contradicts and that are still open, as one would say them:
 * to correct it and then to add them says one thing twice. Else its correction. A point about another matter is added
 * on its own: it would not put the claim right.
 */
export function truthsOf(
  wrong: readonly MisconceptionReport[],
  open: readonly PointReport[],
  { rubric, kind }: { readonly rubric: Rubric; readonly kind: QuestionKind },
): Truths {
  const told = new Set<string>();
  const texts = new Map<string, { text: string; tells: string[] }>();
  const statements = rubric.points.map(({ statement }) => new Set(contentStems(statement)));
  const isRare = (stem: string) =>
    statements.filter((each) => each.has(stem)).length <= COMMON * statements.length;
  for (const { id, claim, correction } of wrong) {
    const contradicts = rubric.misconceptions.find((each) => each.id === id)?.contradicts ?? [];
    const about = new Set(contentStems(`${claim} ${correction}`).filter(isRare));
    const onIt = contradicts.filter((point) =>
      [...(statements[rubric.points.findIndex((each) => each.id === point)] ?? [])].some((stem) =>
        about.has(stem),
      ),
    );
    const against = onIt.length > 0 ? onIt : contradicts.slice(0, 1);
    const points = rubric.points.flatMap((point) => {
      const isOpen = open.some((each) => each.id === point.id && each.label === 'missed');
      const text = spokenWording(point, kind);
      return isOpen && against.includes(point.id) && !told.has(point.id) && text !== null
        ? [{ id: point.id, text }]
        : [];
    });
    for (const point of points) told.add(point.id);
    texts.set(id, {
      text: points.map(({ text }) => text).join(' ') || correction,
      tells: points.map((point) => point.id),
    });
  }
  return { texts, told };
}
