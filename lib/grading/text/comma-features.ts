import { isBase, isFinite, isInflected } from './finite-verbs';
import type { Token } from './tokens';

/** Words by which a mark before or after them is known: they link, point or begin. */
const telling = new Set(
  (
    'the a an this that these those it its there he she they we you i my your our their his her in on at for with from to by as of ' +
    'if when while because since although though unless until before after without unlike instead rather so then and or but ' +
    'also plus first second third fourth finally lastly next last both each every all some most many few one two three ' +
    'another other any no not nothing what which who whose whom how why where here now however therefore otherwise thus hence ' +
    'only just even usually often sometimes never always once is are was were be been am has have had do does did can could ' +
    'will would should may might must than like such whereas whether about into per via over under between out up again ' +
    'too well yes okay say sorry maybe mostly mainly basically actually honestly later example instance whatever whenever ' +
    'including plain plainly them us me him it more less very much same different depending given let means'
  ).split(' '),
);
const helping =
  /^\^?(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|may|might|must|am|means)$/u;
/** How far ahead a verb is looked for. */
const AHEAD = 7;
/** More verbs than this tell no more. */
const MOST_VERBS = 2;
const spans = [1, 2, 3, 5, 8, 12, 18, 26];

/** A gap before a word: since which word no mark stood, and where the next sure one stands. */
export interface Gap {
  readonly since: number;
  readonly at: number;
  readonly end: number;
}

/** What each word of a text looks like. */
export function looksOf(text: string, tokens: readonly Token[]): string[] {
  return tokens.map(({ start, end }, at) => lookOf(tokens, text.slice(start, end), at));
}

/** What a word looks like: a telling one itself, a verb, a name, a number, an ending. */
function lookOf(tokens: readonly Token[], word: string, at: number): string {
  const token = tokens[at]!;
  const lower = word.toLowerCase().replaceAll('’', "'");
  const capital = /^\p{Lu}\p{Ll}/u.test(word) ? '^' : '';
  const bare = lower.replace(/'.*$/u, '');
  if (telling.has(bare)) return capital + (lower === bare ? bare : `${bare}'s`);
  if (token.sign) return '=';
  if (/^\d/u.test(word)) return '#';
  if (/\p{Lu}/u.test(word.slice(1)) || /\d/u.test(word)) return 'NAME';
  if (isInflected(tokens, at)) return `${capital}VERBS`;
  if (isFinite(tokens, at)) return `${capital}VERB`;
  if (isBase(token)) return `${capital}base`;
  return `${capital}~${/(?:ing|ed|ly|s)$/u.exec(lower)?.[0] ?? ''}`;
}

const isVerb = (look: string) =>
  /^\^?VERBS?$/u.test(look) || look.endsWith("'s") || helping.test(look);

const upTo = (count: number) => spans.find((span) => count <= span) ?? 'more';

/**
 * What speaks for a mark in a gap: the words around, how much was said since the mark before, and whether a statement
 * or a list goes on behind it.
 */
export function featuresOf(looks: readonly string[], { since, at, end }: Gap): string[] {
  const look = (place: number) => (place < since || place >= end ? '-' : looks[place]!);
  const word = look(at);
  const before = look(at - 1);
  const after = look(at + 1);
  const said = upTo(at - since);
  const verbs = verbsIn(looks, since, at);
  const verb = firstIn(looks, at, Math.min(end, at + AHEAD), isVerb);
  const joint = firstIn(looks, at + 1, Math.min(end, at + AHEAD), (one) =>
    /^(?:and|or)$/u.test(one),
  );
  const list = joint > 0 && (verb === 0 || verb > joint) ? joint : 0;
  return [
    `a ${word}`,
    `b ${before}`,
    `c ${look(at - 2)}`,
    `d ${after}`,
    `ba ${before} ${word}`,
    `ad ${word} ${after}`,
    `bad ${before} ${word} ${after}`,
    `cba ${look(at - 2)} ${before} ${word}`,
    `sa ${said} ${word}`,
    `la ${upTo(end - at)} ${word}`,
    `va ${verbs} ${verb} ${word}`,
    `vs ${verbs} ${verb} ${said}`,
    `fa ${look(since)} ${verbs} ${word}`,
    `fv ${look(since)} ${verbs} ${verb}`,
    `fs ${look(since)} ${said}`,
    `ja ${list} ${word}`,
    `js ${list} ${said}`,
  ];
}

/** How often a verb stands there that is no part of the one before; more than tell something are not counted. */
export function verbsIn(looks: readonly string[], from: number, to: number): number {
  let verbs = 0;
  for (let at = from; at < to && verbs < MOST_VERBS; at++)
    if (isVerb(looks[at]!) && (at === from || !isVerb(looks[at - 1]!))) verbs++;
  return verbs;
}

/** How many words ahead, from 1; 0 where there is none. */
function firstIn(
  looks: readonly string[],
  from: number,
  to: number,
  is: (look: string) => boolean,
): number {
  for (let at = from; at < to; at++) if (is(looks[at]!)) return at - from + 1;
  return 0;
}
