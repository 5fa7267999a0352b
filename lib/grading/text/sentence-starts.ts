import { isBase, isFinite, isInflected } from './finite-verbs';
import type { Token } from './tokens';

/** No sentence ends with these: what follows goes on. */
const goingOn = new Set(
  (
    'a an the my your our his her its their this these those every each no some any which whose ' +
    'of to in on at by for with from into onto as than like about over under between through without within per via ' +
    'against during among versus vs and or but nor because since while whereas although though if when where ' +
    'unless until whether that who what how why so then is are was were be been am does do did has have had can ' +
    'could will would shall should may might must not very more most less much many such called named using use uses ' +
    'used say says said mean means i we you he she they it also just only even really quite too'
  ).split(' '),
);
/** With these one can end, if a whole new statement follows. */
const endings = new Set('it you them is are was not too more'.split(' '));
/** A sentence begins with these; they are no names. */
const openers = new Set(
  (
    'the a an this that these those it its they there he she we you your my our their in on at for with from to by as of ' +
    'if when while because since although though unless until after before without unlike instead rather so then and or but ' +
    'also plus first second third fourth finally lastly next last both each every all some most many few one two three ' +
    'another other any no not nothing what which who how why where here now however therefore otherwise thus hence ' +
    'only just even usually often sometimes never always once'
  ).split(' '),
);
/** After one of these a second verb is due before the sentence is whole. */
const conditional = new Set(
  'if when while because since although though unless until whenever where once what how why which who that whereas'.split(
    ' ',
  ),
);
/** A condition after one of these stands before what it is the condition of. */
const ties = new Set('and but so or because since that'.split(' '));
/** Before a verb and still its subject. */
const within = new Set('and of the a an'.split(' '));
/** How far ahead a subject's verb is looked for. */
const SUBJECT = 5;
/** A sentence has at least so many words. */
const SHORTEST = 2;

/**
 * Where sentences begin in a stretch without marks that still has its capitals: at a word that is written with one
 * and is no name, and at a name or an "I" with a verb of its own after a statement that has its verb already.
 */
export function sentenceStarts(
  text: string,
  tokens: readonly Token[],
  names: ReadonlySet<string>,
): number[] {
  const written = tokens.map(({ start, end }) => text.slice(start, end));
  const starts: number[] = [];
  let open = 0;
  for (let index = SHORTEST; index < tokens.length; index++) {
    const word = written[index]!;
    if (!/^\p{Lu}/u.test(word)) continue;
    if (!/^\s+$/u.test(text.slice(tokens[index - 1]!.end, tokens[index]!.start))) continue;
    const before = tokens[index - 1]!.normal;
    const begins =
      isOpener(word, tokens[index]!) ||
      (isTitled(word) &&
        !goingOn.has(before) &&
        isOrdinary(tokens[index]!, written[index - 1]!, names)) ||
      ((!goingOn.has(before) || endings.has(before)) &&
        isSaid({ tokens, written }, open, index) &&
        hasVerb({ tokens, written }, index));
    if (!begins) continue;
    starts.push(index);
    open = index;
  }
  return starts;
}

/** "Then", "Recall": a capital and small letters, other than "I" and "I'd". */
const isTitled = (word: string) =>
  /^\p{Lu}\p{Ll}*(?:['’]\p{Ll}+)?$/u.test(word) && !/^I(?:['’]|$)/u.test(word);

/** "The", "If", "We": written with a capital only where a sentence begins. */
const isOpener = (word: string, { normal }: Token) => isTitled(word) && openers.has(normal);

/** True where capitals tell of sentences: recognisers that write no marks write names and "I" with them at most. */
export function tellsSentences(text: string, tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, index) =>
      index > 0 &&
      (isOpener(text.slice(token.start, token.end), token) ||
        (isBase(token) && isTitled(text.slice(token.start, token.end)))),
  );
}

/** No name, nor a further word of one. */
function isOrdinary(token: Token, before: string, names: ReadonlySet<string>): boolean {
  const isAfterName = /^\p{Lu}/u.test(before) && before !== 'I';
  if (isAfterName) return !/\p{Ll}/u.test(before) && !isBase(token) && !names.has(token.normal);
  return isBase(token) || !names.has(token.normal);
}

/** Words and how they are written. */
interface Words {
  readonly tokens: readonly Token[];
  readonly written: readonly string[];
}

const isVerb = ({ tokens, written }: Words, at: number) =>
  /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu.test(written[at]!) ||
  isInflected(tokens, at) ||
  isFinite(tokens, at);

/** The statement that is open has its verb; one that began with "if" has two, also within: "and if it fails | I stop". */
function isSaid(words: Words, open: number, index: number): boolean {
  let due = 1;
  for (let at = open; at < index; at++) {
    if (isCondition(words, open, at)) due = 2;
    else if (isVerb(words, at) && (at === open || !isVerb(words, at - 1))) due--;
  }
  return due <= 0;
}

const isCondition = ({ tokens }: Words, open: number, at: number) =>
  conditional.has(tokens[at]!.normal) && (at === open || ties.has(tokens[at - 1]!.normal));

/** A verb follows that can only be this word's own: after "I" there always is one. */
function hasVerb(words: Words, index: number): boolean {
  const { tokens, written } = words;
  if (/^I(?:['’]|$)/u.test(written[index]!)) return true;
  for (let at = index + 1; at < Math.min(tokens.length, index + SUBJECT); at++) {
    const { normal } = tokens[at]!;
    if (isVerb(words, at) || /^[=≈<>]$/u.test(normal)) return true;
    if (goingOn.has(normal) && !within.has(normal)) return false;
  }
  return false;
}
