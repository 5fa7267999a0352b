import type { QuestionKind } from '@/lib/guide/question';
import type { Rubric } from '@/lib/guide/rubric';
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

/**
 * In place of a false claim stand the points that it contradicts and that are still open, as one would say them:
 * to correct it and then to add them says one thing twice. Else its correction.
 */
export function truthsOf(
  wrong: readonly MisconceptionReport[],
  open: readonly PointReport[],
  { rubric, kind }: { readonly rubric: Rubric; readonly kind: QuestionKind },
): Truths {
  const told = new Set<string>();
  const texts = new Map<string, { text: string; tells: string[] }>();
  for (const { id, correction } of wrong) {
    const against = rubric.misconceptions.find((each) => each.id === id)?.contradicts ?? [];
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
