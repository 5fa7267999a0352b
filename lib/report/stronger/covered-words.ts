import { deniedTokens, denialsOf } from '@/lib/grading/stance/denial';
import { isNegator } from '@/lib/grading/text/lexicon';
import { areOpposites } from '@/lib/grading/stance/opposites';
import type { RewriteFault } from '@/lib/grading/model/rewrite';
import { statementsOf } from '@/lib/grading/text/statements';
import { spelledFrom } from '@/lib/grading/text/spelled-out';
import { normalForm, stemOf } from '@/lib/grading/text/spelling';
import type { Token } from '@/lib/grading/text/tokens';
import { contentStems } from '@/lib/grading/likeness/wording-match';

/** Texts whose words may be used, with which of them are denied there. */
export interface Source {
  /** By stem: said as it is, and denied. */
  readonly stems: ReadonlyMap<string, { readonly claimed: boolean; readonly denied: boolean }>;
  readonly denies: boolean;
}

/** What a sentence may draw on. */
export interface Sources {
  /** What it must be about: names, numbers and words of degree come from here. */
  readonly near: Source;
  /** Where its other words may come from. */
  readonly wide: Source;
  /** The least share of its words that come from near, 0 to 1. */
  readonly fromNear: number;
}

/** Words that link what is said and claim nothing by themselves. */
const light = new Set(
  contentStems(
    'i me my we our us you your mean means call called say said tell give get take make use see look let put go come ' +
      'need want do thing things way kind sort case example instance way one another other each both when where while ' +
      'since because why how data against versus vs difference first second next finally also too though although however whereas thus hence therefore ' +
      'otherwise instead rather about from to through between than would idea part term word question answer ' +
      'reason point again still already now let means work turn happen become having being out up over under after before',
  ),
);
/** The stems of a text that say what it is about. */
export function matterStems(text: string): string[] {
  return wordsOf(text)
    .filter(({ token }) => !isNegator(token) && !light.has(token.stem))
    .map(({ token }) => token.stem);
}

/** Words that make a claim stronger or wider than it was. */
const degree = new Set(
  contentStems(
    'always never every everything everyone all any must guarantee guaranteed impossible exactly completely fully ' +
      'entirely totally perfectly certainly definitely best worst most least much far far mainly usually often rarely only',
  ),
);

/** Reads texts to draw on. */
export function sourceOf(texts: readonly string[]): Source {
  const stems = new Map<string, { claimed: boolean; denied: boolean }>();
  let denies = false;
  const add = (stem: string, isDenied: boolean) => {
    const known = stems.get(stem) ?? { claimed: false, denied: false };
    stems.set(stem, { claimed: known.claimed || !isDenied, denied: known.denied || isDenied });
  };
  for (const text of texts) {
    const { tokens, denied } = read(text);
    for (const [index, token] of tokens.entries()) {
      const isDenied = denied[index] === 1;
      if (isNegator(token)) denies = true;
      add(token.stem, isDenied);
      // Speech is written down apart: "l one", "over fitting".
      const next = tokens[index + 1];
      if (next && !token.sign && !next.sign)
        add(stemOf(normalForm(`${token.normal}${next.normal}`)), isDenied);
      for (const { word } of spelledFrom(tokens, index, tokens.length))
        add(stemOf(normalForm(word)), isDenied);
      for (const written of writtenFrom(tokens, index)) add(stemOf(normalForm(written)), isDenied);
    }
  }
  return { stems, denies };
}

const isNumber = (word: string) => /^\d+$/u.test(word);

/** "zero point one", "four hundred", "four oh one" and "open a i" as they are written. */
function writtenFrom(tokens: readonly Token[], at: number): string[] {
  const words = tokens.slice(at, at + 3).map(({ normal }) => normal);
  const [first = '', second = '', third = ''] = words;
  if (!isNumber(first)) return /^[a-z] [a-z]$/u.test(`${second} ${third}`) ? [words.join('')] : [];
  if (second === 'hundred' || second === '100') return [`${first}00`];
  if (second === 'point' && isNumber(third)) return [`${first}.${third}`];
  return second === 'oh' && isNumber(third) ? [`${first}0${third}`] : [];
}

/** Several sources as one. */
export function together(sources: readonly Source[]): Source {
  const stems = new Map<string, { claimed: boolean; denied: boolean }>();
  for (const source of sources)
    for (const [stem, { claimed, denied }] of source.stems) {
      const known = stems.get(stem);
      stems.set(stem, {
        claimed: claimed || (known?.claimed ?? false),
        denied: denied || (known?.denied ?? false),
      });
    }
  return { stems, denies: sources.some(({ denies }) => denies) };
}

/**
 * True when a sentence is a stretch of what was said, without little words and what was said twice: the same words
 * of content in the same order with none left out between them, and every negation kept. Where speech has no
 * marks, this tells better what a "not" belongs to.
 */
export function isTrimmed(sentence: string, said: string): boolean {
  const [own, whole] = [once(spine(sentence)), once(spine(said))];
  if (own.length === 0 || nots(own) !== nots(whole)) return false;
  return whole.some((_, from) => own.every((word, at) => whole[from + at] === word));
}

/** "The the loss": a word that is said again at once is said once. */
const once = (words: readonly string[]) => words.filter((word, at) => word !== words[at - 1]);

const nots = (words: readonly string[]) => words.filter((word) => word === 'not').length;

/** The words of content in order; names like L1 in their parts, as speech has them. */
function spine(text: string): string[] {
  return wordsOf(text).flatMap(({ token, written }) => {
    if (isNegator(token)) return ['not'];
    if (!written && light.has(token.stem) && !/^\d/u.test(token.normal)) return [];
    const parts = /^([a-z])(\d+)$/u.exec(token.normal);
    return parts ? parts.slice(1) : [token.stem];
  });
}

/** What in a sentence its sources do not bear out; undefined when they bear out all of it. */
export function wordFault(
  sentence: string,
  { near, wide, fromNear }: Sources,
): RewriteFault | undefined {
  const words = wordsOf(sentence);
  if (words.some(({ token }) => isNegator(token)) && !near.denies) return 'other_polarity';
  const content = words.filter(
    ({ token, written }) => !isNegator(token) && (written || !light.has(token.stem)),
  );
  for (const word of content) {
    const fault = faultOfWord(word, near, wide);
    if (fault) return fault;
  }
  const own = new Set(content.map(({ token }) => token.stem));
  const shared = [...own].filter((stem) => near.stems.has(stem)).length;
  return own.size === 0 || shared < own.size * fromNear ? 'not_about_it' : undefined;
}

interface Word {
  readonly token: Token;
  readonly denied: boolean;
  /** A figure, a name or a term, or any other word. */
  readonly kind: 'figure' | 'name' | 'word';
  /** Written in digits: "one" only links, "1" is a figure. */
  readonly written: boolean;
}

function faultOfWord({ token, denied, kind, written }: Word, near: Source, wide: Source) {
  const { stem } = token;
  // "The two" of what was "both".
  if (stem === '2' && !written && wide.stems.has('both')) return undefined;
  const here = near.stems.get(stem);
  const there = here ?? (kind === 'figure' ? undefined : wide.stems.get(stem));
  if (!there || (degree.has(stem) && !here)) return newOf(kind);
  if (denied ? !there.denied : !there.claimed) return 'other_polarity';
  const turnsRound = !here && [...near.stems.keys()].some((other) => areOpposites(stem, other));
  return turnsRound ? 'other_polarity' : undefined;
}

function newOf(kind: Word['kind']): RewriteFault {
  switch (kind) {
    case 'figure':
      return 'new_figure';
    case 'name':
      return 'new_name';
    case 'word':
      return 'new_word';
  }
}

/** The words of content of a text, negations with them. */
function wordsOf(text: string): Word[] {
  const { tokens, denied } = read(text);
  return tokens.flatMap((token, index) => {
    if (token.sign || (token.little && !isNegator(token))) return [];
    const written = /\d/u.test(text.slice(token.start, token.end));
    return [{ token, denied: denied[index] === 1, kind: kindOf(token, text), written }];
  });
}

function read(text: string) {
  const statements = statementsOf(text);
  const { tokens } = statements;
  return { tokens, denied: deniedTokens(tokens.length, denialsOf(statements)) };
}

function kindOf({ start, end, normal }: Token, text: string): Word['kind'] {
  if (/^\d/u.test(normal)) return 'figure';
  const raw = text.slice(start, end);
  const begins = /(?:^|[.!?:]["'”’)]*\s+)["'“‘(]*$/u.test(text.slice(0, start));
  return /\d|.\p{Lu}/u.test(raw) || (!begins && /^\p{Lu}/u.test(raw)) ? 'name' : 'word';
}
