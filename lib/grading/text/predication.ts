import type { Token } from './tokens';

/** Words with which something is said of something: a helping verb, a linking word, a comparison. */
const linking = new Set(
  (
    'is are was were be been being am do does did can could will would should may might must cannot not never ' +
    'it they he she that which who whose because if when whenever while so since unless until although though ' +
    'whereas than instead rather less more fewer exactly only them itself themselves let lets ' +
    'no all each both every many same too without before after once over under another out up down away back again ' +
    'still already always usually how where good bad wrong fine better best hard easy cheap expensive fast quick ' +
    'small big large long short free nothing something anything everything enough else against across afterwards'
  ).split(' '),
);

/** Verbs of plain speech in which ideas are put; a noun of the trade ("test", "rank", "filter") is not among them. */
const verbs = new Set(
  (
    'make take give get keep learn find look help need reduce increase decrease change mean miss add go come return ' +
    'handle become put see combine compare want choose pick try say tell ask think happen avoid prevent allow lead ' +
    'depend turn move push pull drop raise lower grow shrink fall rise stop begin end wait send receive write build ' +
    'create generate produce compute calculate treat act pay relate forget remember ignore remove lose win catch fail ' +
    'succeed solve fix break hold carry pass feed apply convert represent capture consist suit matter cost save spend ' +
    'stay remain tend seem prefer follow replace divide multiply penalize punish guess check verify slow leave bring ' +
    'join decide explain show work run start sit reach adapt update adjust encourage force react fit ' +
    'memorize converge contradict invent fabricate speed protect hide belong refuse demand require repeat ' +
    'serve predict use treat measure ensure provide improve expect guarantee behave exist debate track read ' +
    'went rose fell took gave came lost grew shrank became ' +
    'embed retrieve fetch encode equal cut'
  ).split(' '),
);

/** Verbs that only name: what follows is a list of things, and nothing is said of them. */
const naming = new Set(
  'include cover involve comprise concern touch mention name list discuss describe know contain encompass topic'.split(
    ' ',
  ),
);

/** Words before a verb: nothing is said with them yet. */
const introducing = new Set(
  'it they that which who is are was were be been being do does did can could will would may get gets'.split(
    ' ',
  ),
);
const isNaming = (word: string) => forms(word).some((form) => naming.has(form));
const there = new Set(['there', 'have', 'has', 'had', 'got', 'having']);

/** Words a word of predication reaches, to either side. */
const REACH = 8;
/** What parts one item from the next. */
const mark = /[,;.:!?\n•|→…()—–]|\s[-/]\s/u;
const joiner = new Set(['and', 'or', 'plus', 'also', 'as well', 'um', 'uh', 'er', 'erm', 'like']);

const bases = new Map<string, boolean>();

/** True for a form of a verb in `verbs`: its base, -s or past, not its -ing form, which names. */
export function isPlainVerb({ normal }: Token): boolean {
  const known = bases.get(normal);
  if (known !== undefined) return known;
  const found = forms(normal).some((form) => verbs.has(form));
  if (bases.size < 20_000) bases.set(normal, found);
  return found;
}

/** True for a word of plain speech that by itself is about nothing: it links, points, counts or only moves things. */
export function isPlainWord(word: string): boolean {
  return linking.has(word) || pointing.has(word) || forms(word).some((form) => verbs.has(form));
}

const pointing = new Set(
  (
    'as by for in on at with of from if when just well right first second third last former latter next then now back ' +
    'some any most many much several only such world year week month day days time job thing things something someone ' +
    'part place kind lot bit way little who what how why must let hand score mark big large good close near far ' +
    'called asked given got gone said told left able sure real'
  ).split(' '),
);

function forms(word: string): string[] {
  return [
    word,
    word.replace(/s$/u, ''),
    word.replace(/es$/u, ''),
    word.replace(/ies$/u, 'y'),
    word.replace(/ed$/u, ''),
    word.replace(/ed$/u, 'e'),
    word.replace(/(.)\1ed$/u, '$1'),
    word.replace(/ied$/u, 'y'),
  ];
}

/** Which tokens stand where something is said of something: within reach of a verb, in the same piece. */
export function statedTokens(text: string, tokens: readonly Token[]): Set<Token> {
  const stated = new Set<Token>();
  for (const piece of piecesOf(text, tokens)) {
    piece.forEach((_, index) => {
      if (!predicates(piece, index)) return;
      for (const token of piece.slice(Math.max(0, index - REACH), index + REACH + 1))
        stated.add(token);
    });
  }
  return stated;
}

function predicates(piece: readonly Token[], index: number): boolean {
  const token = piece[index]!;
  const { normal } = token;
  // An arrow may lead from anything to anything; an equation says something.
  if (token.sign) return /^[=<≈]|>=/u.test(normal);
  const before = piece[index - 1]?.normal ?? '';
  // "There is softmax", "that is", "you know": nothing is said of anything.
  if (before === 'there' || piece[index + 1]?.normal === 'there') return false;
  const after = [piece[index + 1]?.normal ?? '', piece[index + 2]?.normal ?? ''];
  if (isNaming(normal) || there.has(normal)) return false;
  // "is a topic here", "being mentioned", "worked on": named, no more.
  if (introducing.has(normal) && after.some(isNaming)) return false;
  if (/^work(?:s|ed)?$/u.test(normal) && /^(?:on|with)$/u.test(after[0]!)) return false;
  if (normal === 'so' && index === 0) return false;
  return linking.has(normal) || isPlainVerb(token);
}

/** "Forward pass", "health check", "cost": a verb that does not lead its item, or stands alone, is a name in a list. */
export function isName(piece: readonly Token[]): boolean {
  const [first] = piece;
  if (!first || piece.length === 1) return first !== undefined;
  return (
    !isPlainVerb(first) &&
    piece.every(({ normal }) => !linking.has(normal) && !/\wed$/u.test(normal))
  );
}

/** The tokens between marks and joining words. */
export function piecesOf(text: string, tokens: readonly Token[]): Token[][] {
  const pieces: Token[][] = [];
  let piece: Token[] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const ends = before && mark.test(text.slice(before.end, token.start));
    if ((ends || joiner.has(token.normal)) && piece.length > 0) {
      pieces.push(piece);
      piece = [];
    }
    if (!joiner.has(token.normal)) piece.push(token);
  });
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}

/** Share of the words of content that stand where nothing is said of them. */
export function bareShare(text: string, tokens: readonly Token[]): number {
  const content = tokens.filter(({ little, sign }) => !little && !sign);
  const stated = statedTokens(text, tokens);
  return content.length === 0
    ? 0
    : content.filter((token) => !stated.has(token)).length / content.length;
}
