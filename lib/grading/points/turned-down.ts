import type { Reading } from '@/lib/grading/text/reading';

const little = 'simply|just|totally|completely|really|mostly|now|often|always';
/** What follows a thing that somebody wants none of. */
const rejecting = new RegExp(
  `^\\s*(?:(?:is|are|was|were|seems?|remains?)\\s+(?:(?:${little})\\s+)?` +
    '(?:impossible|pointless|useless|unnecessary|superfluous|nonsense|a waste of|too (?:few|little|short)|' +
    "(?:no longer|not|never) (?:needed|necessary|worth)|(?:only |just )?for (?:(?:people|those|teams|engineers|developers|companies) (?:who|that) (?:don['’]?t|do not|can['’]?t|cannot|never|have no)|statisticians|academics|nerds|researchers|cowards|perfectionists))|" +
    `turn(?:s|ed) out (?:to be )?(?:impossible|pointless|useless|unnecessary|superfluous|nonsense)|` +
    `(?:i|we)\\s+(?:left|gave up|quit|cancelled|unsubscribed)|` +
    `(?:goes|go)\\s+(?:(?:straight|right)\\s+)?(?:to spam|in(?:to)? the bin))\\b`,
  'iu',
);
/** "I read papers never": the last word takes it all back. */
const never = /^(?:\s+[\p{L}-]+){0,3}?\s+never(?=\s*(?:[.,;!?]|$))/iu;
/** What somebody did before and does no more. */
const given =
  /\b(?:i|we)(?:['’]ve|\s+have|\s+had|\s+just)?\s+(?:stopped|quit|gave up|abandoned|cancelled|unsubscribed from|left all)\s+(?:(?:all|the|my|our|any|those|reading|taking|using|doing|following|attending)\s+){0,2}$/iu;
/** What somebody means to learn one day, and does not do: "I want to read more papers". */
const wished =
  /\b(?:(?:i|we)\s+(?:(?:really|also|just|still|probably|definitely|always)\s+)*(?:want(?:ed)?|hope|plan|intend|mean|need|should|ought)|(?:i|we)(?:['’]d|\s+would)\s+(?:(?:really|also|still)\s+)?(?:like|love))(?:\s+(?:really|probably|definitely|to|start|begin|finally))*\s+(?:(?:read(?:ing)?|learn(?:ing)?|attend(?:ing)?|join(?:ing)?|subscribe to|enrol\w* in|sign up for|go(?:ing)? to|tak(?:e|ing) (?:a|an|the|some|more)|do(?:ing)? (?:a|an|the|some|more))\b|(?:follow(?:ing)?|watch(?:ing)?) more\b)(?:\s+[\w-]+){0,3}?\s*$/iu;
/** Letters that are looked at beside a word. */
const BESIDE = 60;

/**
 * What is named only to be turned down or wished for: "three attempts are too few", "I stopped taking courses". Not where the
 * words that turn it down are the point's own: "accuracy is useless".
 */
export function isTurnedDown(
  at: readonly number[],
  { statements: { text, tokens } }: Reading,
): boolean {
  const own = new Set(at);
  const first = tokens[at[0]!]!;
  const before = ({ start }: { readonly start: number }) =>
    text.slice(Math.max(0, start - BESIDE), start);
  if (given.test(before(first))) return true;
  // The verb may be one of the words that make the point.
  if (at.some((index) => wished.test(before(tokens[index]!)))) return true;
  return at.some((index) => {
    const next = index + 1;
    if (own.has(next) || own.has(next + 1) || own.has(next + 2)) return false;
    const after = text.slice(tokens[index]!.end, tokens[index]!.end + BESIDE);
    return rejecting.test(after) || (index === at.at(-1) && never.test(after));
  });
}
