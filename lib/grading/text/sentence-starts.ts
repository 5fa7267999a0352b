import { isBase } from './finite-verbs';
import { isVerbForm, LONGEST_STATEMENT } from './second-verbs';
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
const endings = new Set('it you them is are was were not too more most do does did'.split(' '));
/** What is done to ends a sentence as well as a name: "slowed down by it | Something in front …". */
const objects = new Set('it you them too'.split(' '));
/** These need a thing behind them, be it a name: "needs GPU", "several API calls", "a big PDF". */
const wanting = new Set(
  (
    'needs needing become becomes becoming multiply asks calling attach prepare speak speaks plus especially ' +
    'a several multiple various plain single big small long short good old fully former unique'
  ).split(' '),
);
/** But not where they say what something is like: "it is big". */
const likened = new Set(
  'is are was were be been get gets too so very really not as for more less'.split(' '),
);
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
/** Names in every text. */
const dates = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september ' +
    'october november december jan feb mar apr jun jul aug sep sept oct nov dec'
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
/** These stand before what is said: where, when, or on what condition. */
const fronted = new Set(
  (
    'of to in on at by for with from into onto as like about over under between through without within per via against ' +
    'during among after before then now here so and but or because if when while since although though unless until where ' +
    'once last next first second third this that today yesterday here there later also what how'
  ).split(' '),
);
/** Before a verb and still its subject, or no part of it. */
const within = new Set('and of the a an also just only really even then often usually'.split(' '));
/** "PCA on the other hand is". */
const put = /^\s+(?:on the other hand|for (?:example|instance)|(?:in|by) contrast)\b/iu;
/** How far ahead a subject's verb is looked for. */
const SUBJECT = 5;
/** So many capitals that stand where a statement begins are no chance. */
const ENOUGH = 2;
/** A condition has so many words at the most. */
const CONDITION = 8;
/** The longest aside between a name and its verb. */
const ASIDE = 8;
/** What is put first for emphasis has one of these behind it: "L2 we use when …". */
const persons = new Set(['i', 'we', 'you', 'they']);
/** A sentence has at least so many words. */
const SHORTEST = 2;

/**
 * Where sentences begin in a stretch without marks that still has its capitals: at a word that is written with one
 * and is no name, and at a name or an "I" with a verb of its own after a statement that has its verb already. None
 * where the capitals may tell of names only, as those of recognisers that write no marks do.
 */
export function sentenceStarts(
  text: string,
  tokens: readonly Token[],
  names: ReadonlySet<string>,
): number[] {
  const written = tokens.map(({ start, end }) => text.slice(start, end));
  const words: Words = { text, tokens, written, names };
  const starts: number[] = [];
  let open = 0;
  let telling = isTitled(written[0] ?? '') ? 1 : 0;
  for (let index = 1; index < tokens.length; index++) {
    const word = written[index]!;
    if (!/^\p{Lu}/u.test(word)) continue;
    if (isOpener(words, index) || (isTitled(word) && isBase(tokens[index]!))) telling += ENOUGH;
    if (index < SHORTEST || !isUnmarked(text, tokens, index)) continue;
    const stands = isStatement(words, open, index);
    if (stands && !isPerson(word) && /\p{Ll}/u.test(written[index - 1]!)) telling++;
    if (!stands && !isOpener(words, index) && !isHeading(words, index) && !isOrdinary(words, index))
      continue;
    starts.push(index);
    open = index;
  }
  return telling >= ENOUGH ? starts : [];
}

const isUnmarked = (text: string, tokens: readonly Token[], index: number) =>
  /^[)\]"”]*\s+[("“]?$/u.test(text.slice(tokens[index - 1]!.end, tokens[index]!.start));

/** "Then", "Recall": a capital and small letters, other than "I" and "I'd". */
const isTitled = (word: string) =>
  /^\p{Lu}\p{Ll}*(?:['’]\p{Ll}+)?$/u.test(word) && !/^I(?:['’]|$)/u.test(word);

/** "The", "If", "We": written with a capital only where a sentence begins; "sentence A or B" is about letters. */
function isOpener({ tokens, written }: Words, index: number): boolean {
  const isLetter = written[index] === 'A' && goingOn.has(tokens[index + 1]?.normal ?? 'or');
  return isTitled(written[index]!) && openers.has(tokens[index]!.normal) && !isLetter;
}

/** What is said of a name begins with a sign: "Pinecone: hosted", "R@K = …". */
const isHeading = ({ text, tokens, written }: Words, index: number) =>
  !goingOn.has(tokens[index - 1]!.normal) &&
  !/^\p{Lu}/u.test(written[index - 1]!) &&
  /^(?:\s*:|\s+[=←→≈–—-]\s)/u.test(text.slice(tokens[index]!.end));

/** A word with a capital that is no name, nor a further word of one. */
function isOrdinary({ tokens, written, names }: Words, index: number): boolean {
  const token = tokens[index]!;
  const before = written[index - 1]!;
  const last = tokens[index - 1]!.normal;
  if (isTitled(written[index]!) && isBase(token) && /^\p{Ll}/u.test(before)) return true;
  if (!isTitled(written[index]!) || (goingOn.has(last) && !objects.has(last))) return false;
  if (isWanted(tokens, index)) return false;
  if (dates.has(token.normal) || written[index]!.length === 1) return false;
  const isAfterName = /^\p{Lu}/u.test(before) && before !== 'I' && !dates.has(last);
  if (isAfterName) {
    const isOrder = isBase(token) && goingOn.has(tokens[index + 1]?.normal ?? '');
    return !/\p{Ll}/u.test(before) && (!isBase(token) || isOrder) && !names.has(token.normal);
  }
  return isBase(token) || !names.has(token.normal);
}

/** A statement of its own after one that is whole. */
function isStatement(words: Words, open: number, index: number): boolean {
  if (goesOn(words, index)) return false;
  const isWhole =
    isSaid(words, open, index) ||
    (isPerson(words.written[index]!) && isFragment(words, open, index));
  return isWhole && hasVerb(words, index);
}

/** A sentence can end with these pairs, though not with their last word alone: "built from that", "over and over". */
const closing =
  /^(?:and (?:over|on)|(?:of|from|to|with|for|by|like|on|in|at|do|does|about) (?:that|this))$/u;

function goesOn({ tokens }: Words, index: number): boolean {
  const before = tokens[index - 1]!.normal;
  if (isWanted(tokens, index)) return true;
  if (!goingOn.has(before) || endings.has(before)) return false;
  return !closing.test(`${tokens[index - 2]?.normal ?? ''} ${before}`);
}

const isWanted = (tokens: readonly Token[], index: number) =>
  wanting.has(tokens[index - 1]!.normal) && !likened.has(tokens[index - 2]?.normal ?? 'is');

/** Words and how they are written. */
interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly written: readonly string[];
  /** Written with a capital within a sentence as well. */
  readonly names: ReadonlySet<string>;
}

const isVerb = ({ tokens, written }: Words, at: number) =>
  /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu.test(written[at]!) || isVerbForm(tokens, at);

/** "LSTM and GRU use": the verb of two subjects. */
const isVerbOf = ({ tokens }: Words, index: number, at: number) =>
  at === index + 3 && tokens[index + 1]!.normal === 'and' && isBase(tokens[at]!);

/** The statement that is open has its verb; one that began with "if" has two, also within: "and if it fails | I stop". */
function isSaid(words: Words, open: number, index: number): boolean {
  let due = 1;
  for (let at = open; at < Math.min(index, open + LONGEST_STATEMENT); at++) {
    if (isCondition(words, open, at)) due = 2;
    else if (isTold(words, at) && (at === open || !isTold(words, at - 1))) due--;
  }
  return due <= 0;
}

/** A verb, for what it is that was said: "pulled" also, what "I" do, and the sign of an equation. */
const isTold = (words: Words, at: number) =>
  isVerb(words, at) ||
  /^(?:=|\p{L}\p{Ll}{2,}ed)$/u.test(words.written[at]!) ||
  (words.tokens[at - 1]?.normal === 'i' && !words.tokens[at]!.little);

const isPerson = (word: string) => /^I(?:['’]|$)/u.test(word);

/** "No abbreviations, just normal speech | I would say": words without a verb, that are not about the time or place of one. */
function isFragment(words: Words, open: number, index: number): boolean {
  const { normal } = words.tokens[open]!;
  if (index - open <= SHORTEST || fronted.has(normal) || normal.endsWith('ly')) return false;
  for (let at = Math.max(open, index - CONDITION); at < index; at++)
    if (conditional.has(words.tokens[at]!.normal)) return false;
  return true;
}

/** "And if …", but not "that's what …", which has its verb. */
const isCondition = ({ tokens, written }: Words, open: number, at: number) =>
  conditional.has(tokens[at]!.normal) &&
  (at === open || (ties.has(tokens[at - 1]!.normal) && !/['’]s$/u.test(written[at - 1]!)));

/** The first word of what is said of a name, behind ", which …," and ", used in …,". */
function afterAside({ text, tokens }: Words, index: number): number {
  const isComma = (at: number) => /^\s*,/u.test(text.slice(tokens[at]!.end));
  const phrase = put.exec(text.slice(tokens[index]!.end))?.[0];
  if (phrase) return index + phrase.split(/\s+/u).length;
  if (!isComma(index) || !goingOn.has(tokens[index + 1]?.normal ?? '')) return index + 1;
  const end = Math.min(tokens.length - 1, index + ASIDE);
  for (let at = index + 1; at < end; at++) if (isComma(at)) return at + 1;
  return index + 1;
}

/** A verb follows that can only be this word's own: after "I" there always is one. */
function hasVerb(words: Words, index: number): boolean {
  const { tokens, written } = words;
  if (isPerson(written[index]!) || persons.has(tokens[index + 1]?.normal ?? '')) return true;
  const from = afterAside(words, index);
  // "Entra ID, and passes …": what is joined behind a comma has its subject before.
  if (from === index + 1 && /^\s*,\s*and\b/u.test(words.text.slice(tokens[index]!.end)))
    return false;
  for (let at = from; at < Math.min(tokens.length, from + SUBJECT - 1); at++) {
    const { normal } = tokens[at]!;
    if (isVerb(words, at) || isVerbOf(words, index, at) || /^[=≈<>]$/u.test(normal)) return true;
    if (goingOn.has(normal) && !within.has(normal)) return false;
  }
  return false;
}
