import type { Evidence } from '@/lib/grading/verdict';
import type { MisconceptionReport } from './misconception-report';
import type { PointReport } from './point-report';
import type { Mark, QuestionReport } from './question-report';

type PlacedMark = Mark & { readonly turn: string };

/** All marks of an answer: proof of points, of false claims, and the person's own. */
export function marksOf(
  points: readonly PointReport[],
  misconceptions: readonly MisconceptionReport[],
  beyond: QuestionReport['beyond'],
): PlacedMark[] {
  const mark =
    (kind: Mark['kind'], of: string) =>
    ({ turn, start, end }: Evidence): PlacedMark => ({ turn, start, end, kind, of });
  return [
    ...points.flatMap(({ id, label, evidence, claimed, disclaimed }) => [
      ...(label === 'missed' ? [] : evidence.map(mark(disclaimed ? 'denied' : label, id))),
      ...(claimed ?? []).map(mark('claimed', id)),
    ]),
    ...misconceptions.flatMap(({ id, evidence, denied }) =>
      evidence.map(mark(denied ? 'denied' : 'misconception', id)),
    ),
    ...beyond.flatMap(({ id, evidence }) => evidence.map(mark('beyond', id))),
  ];
}
