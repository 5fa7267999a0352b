import { contentStems } from '@/lib/grading/likeness/wording-match';

const opposites: readonly (readonly [string, string])[] = [
  ['increas', 'decreas'],
  ['increas', 'reduc'],
  ['higher', 'lower'],
  ['rais', 'lower'],
  ['better', 'worse'],
  ['faster', 'slower'],
  ['fast', 'slow'],
  ['quickly', 'slowly'],
  ['quick', 'slow'],
  ['well', 'poorly'],
  ['well', 'badly'],
  ['good', 'bad'],
  ['larger', 'smaller'],
  ['bigger', 'smaller'],
  ['directly', '(?:indirectly|through)'],
  ['stable', 'unstable'],
  ['cheap', 'expensive'],
  ['supervised', 'unsupervised'],
  ['before', 'after'],
  ['with', 'without'],
  ['absolute', 'squared?'],
];
const either = new RegExp(
  opposites.flatMap(([a, b]) => [`\\b${a}\\w* or ${b}`, `\\b${b}\\w* or ${a}`]).join('|'),
  'u',
);
/** "It converges quickly or slowly": true of anything. A condition that covers both cases is a claim. */
export const isBothWays = (words: string) =>
  either.test(words) &&
  !/\b(?:whether|no matter|regardless|if|when|not|never)\b|n't\b/u.test(words);

/** "You choose L1 or L2 when …": of the things that were to be told apart, neither. */
export function isUndecided(words: string, asked: ReadonlySet<string>): boolean {
  const choice = /\b(?:choose|pick|prefer|select)s?\b.{0,40}?\b(\S+) or (\S+)/u.exec(words);
  if (!choice) return false;
  const [one] = contentStems(choice[1]!);
  const [other] = contentStems(choice[2]!);
  return one !== other && [one, other].every((stem) => stem !== undefined && asked.has(stem));
}
