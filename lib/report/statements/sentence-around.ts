/** The sentence that a stretch of a text stands in, or the sentences in one. */
export function sentenceAround(text: string, start: number, end: number): string {
  const ends = endsIn(text);
  const from = ends.findLast((at) => at <= start) ?? 0;
  const to = ends.find((at) => at >= end) ?? text.length;
  return text.slice(from, to);
}

/** The sentences of a text, one by one. */
export function sentencesOneByOne(text: string): string[] {
  const ends = [0, ...endsIn(text), text.length];
  return ends
    .slice(1)
    .map((end, at) => text.slice(ends[at], end).trim())
    .filter((sentence) => sentence !== '');
}

function endsIn(text: string): number[] {
  return [...text.matchAll(/(?<![.!?…。！？])[.!?…。！？]+["'”’)\]]*(?=\s|$)|\n/gu)].map(
    ({ index, 0: found }) => index + found.length,
  );
}
