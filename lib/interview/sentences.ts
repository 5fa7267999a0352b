/** A mark that ends a sentence, with what closes after it. */
const END = /[.?!…]+["'”’)\]]*(?=\s)/gu;
/** Short forms whose point ends no sentence. */
const SHORT = /(?:^|[\s(])(?:e\.g|i\.e|vs|etc|cf|dr|mr|ms|no|fig|approx)\.$/iu;

/** Where the sentences of a text end that more text follows: indices after their last mark. */
export function sentenceEnds(text: string): number[] {
  return [...text.matchAll(END)]
    .map((match) => match.index + match[0].length)
    .filter((end) => !SHORT.test(text.slice(0, end)));
}

/** Sentences of a whole text. */
export function countSentences(text: string): number {
  const whole = text.trim();
  return whole === '' ? 0 : sentenceEnds(`${whole} `).length + (ENDED.test(whole) ? 0 : 1);
}

const ENDED = /[.?!…]+["'”’)\]]*$/u;

/** True when the text's last sentence has its mark. */
export function endsWhole(text: string): boolean {
  return ENDED.test(text.trim());
}
