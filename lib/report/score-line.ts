/** Places of scores on a line from left to right, oldest first; 100 is at the top. */
export function scorePlaces(
  scores: readonly number[],
  { width, height, margin }: { width: number; height: number; margin: number },
): { readonly x: number; readonly y: number }[] {
  const step = scores.length > 1 ? (width - 2 * margin) / (scores.length - 1) : 0;
  return scores.map((score, index) => ({
    x: round(margin + index * step),
    y: round(margin + (1 - score / 100) * (height - 2 * margin)),
  }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
