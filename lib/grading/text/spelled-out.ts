import type { Token } from './tokens';

/** Letters and figures that one word may be said with. */
const MOST = 6;

/**
 * The words that letters and numbers from here on may spell, with the tokens each takes: speech writes "l s t m",
 * "p ninety five", "four twenty nine". Of two letters only with a figure: "a I" is no word.
 */
export function spelledFrom(
  tokens: readonly Token[],
  from: number,
  to: number,
): { word: string; tokens: number }[] {
  const words: { word: string; tokens: number }[] = [];
  let word = '';
  let before = '';
  for (let index = from; index < Math.min(to, from + MOST); index++) {
    const { normal, sign } = tokens[index]!;
    if (sign || !/^(?:\p{L}|\d{1,4})$/u.test(normal)) break;
    // "ninety five": the figure takes the place of the nought.
    const isUnit = /^[1-9]$/u.test(normal) && /^[2-9]0$/u.test(before);
    word = isUnit ? word.slice(0, -1) + normal : word + normal;
    before = normal;
    if (index > from && (word.length > 2 || /^\p{L}\d/u.test(word)))
      words.push({ word, tokens: index + 1 - from });
  }
  return words;
}
