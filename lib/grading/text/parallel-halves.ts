import { hasMark } from './clause-words';
import type { Token } from './tokens';

/** So many words at most name what a half is about. */
const NAME = 4;
/** A half that is longer is no half of a pair. */
const LONGEST = 12;
const noName = new Set(
  'it its they this that these those he she i we you there which who what how why if when then so not no as to of'.split(
    ' ',
  ),
);
/** Verbs that only say what something is, in one number and the other. */
const linking = new Map([
  ['is', 'is'],
  ['are', 'is'],
  ['was', 'was'],
  ['were', 'was'],
  ['means', 'means'],
  ['mean', 'means'],
  ['=', '='],
]);
const links = new Set(['and', 'while', 'the', 'a', 'an']);

/** "X is A, Y is B", "X means A and Y means B": a second thing is named, and the same verb says something of it. */
export function isSecondHalf(
  text: string,
  tokens: readonly Token[],
  from: number,
  index: number,
): boolean {
  const isJoined = tokens[index]!.normal === 'and' || hasMark(text, tokens, index, /^\s*,\s*$/u);
  if (!isJoined || index - from > LONGEST) return false;
  const one = verbAfterName(text, tokens, from, index);
  const other = verbAfterName(text, tokens, index, Math.min(tokens.length, index + LONGEST));
  return one !== undefined && other !== undefined && one === other;
}

/** The linking verb that a short name is followed by; no name begins with a word that points back, or has a mark in it. */
function verbAfterName(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): string | undefined {
  let start = from;
  while (start < to && links.has(tokens[start]!.normal)) start++;
  if (start >= to) return undefined;
  for (let index = start; index < Math.min(to - 1, start + NAME + 1); index++) {
    const { normal } = tokens[index]!;
    if (index > start && hasMark(text, tokens, index, /[,;:]/u)) return undefined;
    if (index > start && linking.has(normal)) return linking.get(normal);
    if (noName.has(normal)) return undefined;
  }
  return undefined;
}
