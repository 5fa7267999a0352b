import type { Mark } from './question-report';

/** A stretch of an answer with all marks that cover it. The stretches in a row are the answer, unchanged. */
export interface Segment {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Marks that end with this stretch: their number is shown here. */
  readonly ending: readonly Mark[];
}

/** Cuts an answer at the borders of its marks, which may overlap. A mark ends with its last word, not with a full stop. */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const inside = marks
    .filter(({ start, end }) => start >= 0 && end <= text.length && start < end)
    .map((mark) => ({ mark, start: mark.start, end: lastWordEnd(text, mark) }));
  const borders = [
    ...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])]),
  ];
  const cuts = borders.toSorted((a, b) => a - b);
  const marksOf = (found: typeof inside) => found.map(({ mark }) => mark);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0;
    return {
      text: text.slice(from, to),
      marks: marksOf(inside.filter(({ start, end }) => start <= from && end >= to)),
      ending: marksOf(inside.filter(({ end }) => end === to)),
    };
  });
}

function lastWordEnd(text: string, { start, end }: Mark): number {
  let at = end;
  while (at > start && /[\s.,;:!?…]/u.test(text.charAt(at - 1))) at--;
  return at > start ? at : end;
}
