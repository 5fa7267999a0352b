import { did } from './told-past';
import { badEnd, ledTo, praised, undone } from './told-regret-cues';

/** Who did it: nobody says "stupidly" or "the post-mortem said" of what is so. */
const somebody =
  "(?:i|we|he|she|they|you|who|somebody|someone|everyone|everybody|(?:a|an|the|my|our|his|her|their|one|another)(?: [\\w-]+){1,3}|people|and)(?:'d| had| have|'ve| has)?";
const also = '(?:left|set|let|split|fed|held|cut|read|hit)';
const deed = new RegExp(
  `\\b${somebody} (?:\\w+ ){0,2}?(?:${did}|${also})\\b|\\b(?:by|was|were|been|got) (?:\\w+ )?\\w+(?:ed|en|t)\\b`,
  'u',
);
const past = new RegExp(`\\b(?:${did}|${also})\\b`, 'u');
const was = /\b(?:was|were|had)\b/u;
const own =
  /^(?:(?:and|so) )?(?:but\b|however|yet\b|in fact|actually|really|instead|rather|now\b|today|nowadays|since then|these days|so (?:now|today|we|i|you)\b|which (?:is|are) )/u;
/** "It was no disaster", "we never regretted it". */
const denied =
  /(?:(?:\b(?:no|not|never|hardly|nobody|nothing|avoid\w*|prevent\w*|if)|n't)(?: [\w']+){0,2}|\bwithout(?: (?:being|getting|ever|an?))?) $/u;
/** What went on well up to a point is no praise. */
const upTo =
  /^.*\b(?:until|till)\b(?! (?:it|they|that|this|everything|all|one) (?:\w+ )?(?:work|succeed|pass))/u;
const turn =
  /\b(?:until|till)\b(?! (?:it|they|that|this|everything|all|one) (?:\w+ )?(?:work|succeed|pass))/u;

/**
 * Which parts of a sentence tell a deed of the past with its bad end, its regret or its mending, in the same sentence
 * or the next: nobody claims that it is done so.
 */
export function regrettedIn(parts: readonly string[], next: string): number[] {
  const words = parts.join(', ');
  if (!deed.test(words) && !was.test(words)) return [];
  const further = [words, next].map((each) => each.replace(upTo, ''));
  if (further.some(isPraised)) return [];
  const isLedTo = ledTo.test(words) && deed.test(words);
  const isRegretted =
    isLedTo ||
    endsBadly(words) ||
    endsBadly(next) ||
    (next === 'no' && deed.test(words)) ||
    turn.test(next) ||
    undone.test(next);
  if (!isRegretted) return [];
  const found: number[] = [];
  let isOwn = false;
  for (const [at, part] of parts.entries()) {
    if (own.test(part)) isOwn = true;
    else if (past.test(part) || at === 0) isOwn = false;
    if (!isOwn) found.push(at);
  }
  return found;
}

/** "The score was great and meant nothing": the last word counts. */
function isPraised(words: string): boolean {
  const found = praised.exec(words);
  return found !== null && !endsBadly(words.slice(found.index + found[0].length));
}

const endsBadly = (words: string) =>
  [...words.matchAll(badEnd)].some(({ index }) => !denied.test(words.slice(0, index)));
