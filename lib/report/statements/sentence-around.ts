/** The sentence that a stretch of a text stands in, or the sentences. */
export function sentenceAround(text: string, start: number, end: number): string {
  const ends = [...text.matchAll(/(?<![.!?…。！？])[.!?…。！？]+["'”’)\]]*(?=\s|$)|\n/gu)].map(
    ({ index, 0: found }) => index + found.length,
  );
  const from = ends.findLast((at) => at <= start) ?? 0;
  const to = ends.find((at) => at >= end) ?? text.length;
  return text.slice(from, to);
}
