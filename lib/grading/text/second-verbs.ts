import { isBase, isFinite, isInflected } from './finite-verbs';
import type { Text } from './clause-words';
import { isPlainVerb } from './predication';
import type { Token } from './tokens';

/** A verb after one of these is linked to the one before: "that works", "and helps", "if it fails". */
const linking = new Set(
  (
    'and or but nor that which who whose whom what how why where when whenever if whether because since so than as while ' +
    'whereas although though unless until before after then not once like'
  ).split(' '),
);
/** These take a statement of its own without "that". */
const telling = new Set(
  'mean say think know guarantee ensure imply believe prove show tell see assume want suppose hope guess feel find make sure let claim is was'.split(
    ' ',
  ),
);
const persons = new Set('i we you they he she it'.split(' '));
/** Of these the same form is what is done to: "for you", "with it". */
const objects = new Set(['you', 'it']);
/** Between a person and the verb. */
const between = new Set(
  'also just still always only then often usually simply never really mostly'.split(' '),
);
const determiners = new Set(
  'the a an my our your his her its their this these those each every both some most many all another any no one'.split(
    ' ',
  ),
);
const prepositions = new Set(
  'of in on at by for with from to into onto over under about between through without within per via against during among'.split(
    ' ',
  ),
);
/** The words of a subject before its verb. */
const SUBJECT = 4;
/** How far ahead the verb of a new statement is looked for. */
const FARTHEST_VERB = 6;
/** Whatever verb a statement has stands within so many words. */
export const LONGEST_STATEMENT = 80;

/**
 * Where a clause of a text without marks gets a verb that nothing links to the one it has, another statement has
 * begun: at the subject of the second verb. `undefined` where the words don't tell.
 */
export function secondStatement(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): number | undefined {
  let verb = -1;
  for (let index = from; index < Math.min(to, from + LONGEST_STATEMENT); index++) {
    if (!isVerbForm(tokens, index)) continue;
    if (verb >= 0 && index - verb > 1 && isFree(tokens, verb, index)) {
      const start = subjectStart(text, tokens, verb, index);
      if (start !== undefined && start - from >= 2) return start;
    }
    verb = index;
  }
  return undefined;
}

/**
 * Where somebody or "it" begins a statement of its own after a word of content, comma or none: "it isn't a server | it's a
 * package". What follows "that", "if" or a verb of saying goes on.
 */
export function personsStatement({ text, tokens }: Text, from: number, to: number): number {
  for (let index = from + 1; index < to - 1; index++) {
    const { normal, start, end } = tokens[index]!;
    if (!persons.has(normal)) continue;
    const before = tokens[index - 1]!;
    if (linking.has(before.normal) || telling.has(before.stem)) continue;
    if (!objects.has(normal)) return index;
    if (prepositions.has(before.normal) || isDoing(tokens, index - 1)) continue;
    let verb = index + 1;
    while (verb < to - 1 && between.has(tokens[verb]!.normal)) verb++;
    const isJoined = /['’](?:s|re|ll|ve|d)$/u.test(text.slice(start, end));
    if (isJoined || isVerbForm(tokens, verb) || (normal === 'you' && isBase(tokens[verb]!)))
      return index;
  }
  return to;
}

/** A verb, after which "you" and "it" are what it is done to: not "in one go", "the check". */
const isDoing = (tokens: readonly Token[], at: number) =>
  isFinite(tokens, at) ||
  (isBase(tokens[at]!) &&
    !determiners.has(tokens[at - 1]?.normal ?? '') &&
    !/^\d/u.test(tokens[at - 1]?.normal ?? ''));

/**
 * Where what is denied ends at the latest, whatever marks stand: between two words of content, the second of which
 * begins a statement with a verb of its own. "It does not use its memory | something like that helps".
 */
export function statementEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from + 1; index < to - 1; index++) {
    const before = tokens[index - 1]!;
    const { normal, sign, little } = tokens[index]!;
    if (before.little || before.sign || sign || (little && !determiners.has(normal))) continue;
    if (linking.has(normal) || isBase(before) || telling.has(before.stem)) continue;
    if (beginsStatement(tokens, index, to)) return index;
  }
  return to;
}

function beginsStatement(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from + 1; index < Math.min(to, from + FARTHEST_VERB); index++) {
    if (linking.has(tokens[index]!.normal) && tokens[index]!.normal !== 'like') return false;
    if (isVerbForm(tokens, index)) return true;
  }
  return false;
}

/** A verb with a subject, as far as its form tells: "wins" also, after a word that is no "the". */
export function isVerbForm(tokens: readonly Token[], index: number): boolean {
  if (isInflected(tokens, index) || isFinite(tokens, index)) return true;
  const before = tokens[index - 1]?.normal ?? 'the';
  return (
    /[^s]s$/u.test(tokens[index]!.normal) &&
    isPlainVerb(tokens[index]!) &&
    !determiners.has(before) &&
    !prepositions.has(before) &&
    !linking.has(before)
  );
}

/** Nothing between two verbs links them, and the first does not tell of a statement. */
function isFree(tokens: readonly Token[], verb: number, index: number): boolean {
  if (telling.has(tokens[verb]!.stem) && index - verb <= SUBJECT) return false;
  for (let at = verb + 1; at < index; at++) if (linking.has(tokens[at]!.normal)) return false;
  return true;
}

/** Back from a verb over the words of its subject; of a long one without a determiner only its last word is sure. */
function subjectStart(
  text: string,
  tokens: readonly Token[],
  verb: number,
  index: number,
): number | undefined {
  let last = index - 1;
  while (last > verb && /^\S+$/u.test(text.slice(tokens[last - 1]!.end, tokens[last]!.start)))
    last--;
  if (last <= verb + 1 || tokens[last]!.normal.endsWith('ly')) return undefined;
  for (let at = last; at > verb + 1 && at >= index - SUBJECT; at--) {
    const { normal } = tokens[at]!;
    if (prepositions.has(normal)) break;
    // "They fail all the time you …": how often is said before.
    if (normal === 'all' || tokens[at - 1]!.normal === 'all') break;
    if (determiners.has(normal) && !prepositions.has(tokens[at - 1]!.normal)) return at;
  }
  return prepositions.has(tokens[last]!.normal) ? undefined : last;
}
