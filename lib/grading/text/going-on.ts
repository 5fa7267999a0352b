import { isBase, isFinite, isInflected } from './finite-verbs';
import { isNegator } from './lexicon';
import type { Token } from './tokens';

/** Words that begin a clause elsewhere. */
const starting = new Set(
  'and or but so then because while when where if which though although whereas since also plus'.split(
    ' ',
  ),
);
const persons = new Set(
  'i you we they it he she this that these those there everything everyone each who what'.split(
    ' ',
  ),
);
/** "For a while", but not "a while True loop"; "or so", "do so". */
const beforeWhile = new Set('a the little long short'.split(' '));
const beforeSo = new Set(
  'or say says said do does did doing done think hope ever even just'.split(' '),
);
/** "How many", "what kind of": what is asked goes on with who does it. */
const asked = new Set('how what which'.split(' '));
const counting = new Set('many much'.split(' '));
/** What "it" is done to stands before these, and what it does before others. */
const behindObject = new Set(
  'after before every all again by for with in on at as from to into of over than you we i they he she the a an and or so but when because if until'.split(
    ' ',
  ),
);
const moving = new Set('go goes going come comes try'.split(' '));
/** These put their words before what is said, and belong to it: "and for spam you …". */
const fronting = new Set('for with in on at after before by from to under over like'.split(' '));
const determiners = new Set('the a an my our your his its their'.split(' '));
/** Joined words of a thing without a verb, at most, with what says which one; without it there is one. */
const JOINED = 3;
/** What is set off stands so near. */
const SET_OFF = 4;

/**
 * A word that begins clauses, and here goes on with the one that is open: "for a while", "ten or so", "how good it is",
 * "cats and dogs and …".
 */
export function goesOn(tokens: readonly Token[], index: number, to: number): boolean {
  const { normal } = tokens[index]!;
  const before = tokens[index - 1]!.normal;
  const after = tokens[index + 1]?.normal ?? '';
  if (normal === 'while') return beforeWhile.has(before) && !/^(?:true|loop)$/u.test(after);
  if (normal === 'so') return beforeSo.has(before) || (before === 'and' && after === 'on');
  if (normal === 'and' || normal === 'or') return isJoined(tokens, index, to);
  if (!persons.has(normal)) return false;
  return isAskedOf(tokens, index) || (normal === 'it' && isObject(tokens, index));
}

/** "How good | it is", "how many tokens | you use". */
function isAskedOf(tokens: readonly Token[], index: number): boolean {
  const [three, two] = [tokens[index - 3]?.normal ?? '', tokens[index - 2]?.normal ?? ''];
  if (isVerb(tokens, index - 1)) return false;
  return asked.has(two) || (asked.has(three) && counting.has(two));
}

/** "To reduce it you …", "learns it by …": a verb before, and no verb behind. */
const isObject = (tokens: readonly Token[], index: number) =>
  isVerb(tokens, index - 1) && behindObject.has(tokens[index + 1]?.normal ?? '');

function isJoined(tokens: readonly Token[], index: number, to: number): boolean {
  const [before, after] = [tokens[index - 1]!, tokens[index + 1]];
  if (!after) return false;
  if (after.normal === 'so') return tokens[index]!.normal === 'or';
  if (before.normal === after.normal) return true;
  if (moving.has(before.normal) && isBase(after)) return true;
  if (starting.has(after.normal) || fronting.has(after.normal) || isSetOff(tokens, index))
    return false;
  const most = determiners.has(after.normal) ? JOINED : 1;
  for (let at = index + 1; at < to && at <= index + 1 + most; at++) {
    if (at > index + 1 && starting.has(tokens[at]!.normal)) return true;
    if (persons.has(tokens[at]!.normal) || isVerb(tokens, at)) return false;
  }
  return false;
}

/** "Instead of sigmoid | and residual connections": what is not taken ends there. */
const isSetOff = (tokens: readonly Token[], index: number) =>
  tokens
    .slice(Math.max(0, index - SET_OFF), index)
    .some((token) => isNegator(token) || /^(?:instead|rather|unlike)$/u.test(token.normal));

const isVerb = (tokens: readonly Token[], at: number) =>
  isFinite(tokens, at) || isInflected(tokens, at) || isBase(tokens[at]!);
