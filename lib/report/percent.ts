/** A share as “40 %”: the sign never stands on a line of its own. */
export function percent(share: number): string {
  return `${Math.round(100 * share)}\u00a0%`;
}
