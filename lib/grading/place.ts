/** A stretch of one turn of an answer. */
export interface Place {
  readonly turn: string;
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches share any of their words. */
export function overlaps(one: Place, other: Place): boolean {
  return one.turn === other.turn && one.start < other.end && other.start < one.end;
}
