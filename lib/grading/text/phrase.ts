import { isPlainWord } from './predication';
import { spelledFrom } from './spelled-out';
import { tokenize, type Token } from './tokens';

/** One word of a phrase: what a token must be to match it. */
export type Word =
  | { readonly kind: 'stem'; readonly stem: string; readonly normal: string }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'exact'; readonly normal: string };

/** A place in a run: any one of these word sequences. */
export type Choice = readonly (readonly Word[])[];

/** Choices in order with at most two other words between two neighbours. */
export type Run = readonly Choice[];

/** A run, and what its first word can look like: where to look for it at all. */
export interface Part {
  readonly run: Run;
  readonly firsts: Firsts;
}

export interface Firsts {
  readonly stems: readonly string[];
  /** Whole tokens: exact words, and words written together. */
  readonly normals: readonly string[];
  /** Two tokens in a row that are one word here. */
  readonly pairs: readonly string[];
  readonly prefixes: readonly string[];
}

/** Parts that must all be said in one statement, in any order. */
export interface Phrase {
  readonly source: string;
  readonly parts: readonly Part[];
}

/** Words allowed between two neighbours of a run, and little words and signs, which say nothing: many, not any. */
const MOST_BETWEEN = 2;
const MOST_SKIPPED = 16;
/** The code of "9". */
const LAST_FIGURE = 57;
/** Letters that must stand before a `*`. */
const LEAST_PREFIX = 4;

/** @throws RangeError with a sentence that says what is wrong with the phrase. */
export function parsePhrase(source: string): Phrase {
  const parts = source
    .split(/\s*(?:…|\.\.\.)\s*/u)
    .map(runOf)
    .filter((run) => run.some((choice) => choice.some((words) => words.length > 0)));
  if (parts.length === 0) throw new RangeError(`the phrase "${source}" has no word that counts`);
  return { source, parts: parts.map((run) => ({ run, firsts: firstsOf(run[0] ?? []) })) };
}

/** A run without its little words; one that would shrink to a single word keeps those that link. */
function runOf(part: string): Run {
  const run = choicesOf(part, (words) => wordsOf(words, isContent));
  const least = run.reduce(
    (sum, choice) => sum + Math.min(...choice.map((words) => words.length)),
    0,
  );
  return least > 1 ? run : choicesOf(part, unshrunk);
}

const isContent = ({ little }: Token) => !little;

/** "for you" is not said with "for", nor "see it" with "see": where a plain word would be left, all are kept. */
function unshrunk(text: string): Word[] {
  const words = wordsOf(text, ({ little, linking }) => !little || linking);
  const [word] = words;
  const isShrunk = words.length === 1 && text.trim().includes(' ');
  return isShrunk && word?.kind === 'stem' && isPlainWord(word.normal)
    ? wordsOf(text, ({ normal }) => !articles.has(normal))
    : words;
}

const articles = new Set(['a', 'an', 'the']);

/** A choice of little words only says nothing, and is left out of its group. */
function choicesOf(part: string, read: (words: string) => Word[]): Run {
  const pieces = part.match(/\([^()]*\|[^()]*\)\p{L}*|[^()]+|[()]/gu) ?? [];
  const run = pieces.flatMap((piece): Choice[] => {
    const group = /^\(([^()]*\|[^()]*)\)(\p{L}*)$/u.exec(piece);
    if (!group) return read(piece).map(wordAlone);
    const [, choices = '', ending = ''] = group;
    const sequences = choices.split('|').map((choice) => sequenceOf(read(choice + ending)));
    const counting = sequences.filter((words) => words.length > 0).slice();
    return counting.length > 0 ? [counting] : [];
  });
  // A list that has grown has room for a dozen more, its copy for none: there are a hundred thousand of them.
  return run.slice();
}

/** Most choices are a single word, and the phrases of a guide share most of theirs: kept once for all, up to so many. */
const MOST_KEPT = 30_000;
const alone = new Map<string, Choice>();

function wordAlone(word: Word): Choice {
  const key = `${word.kind} ${word.kind === 'prefix' ? word.prefix : word.normal}`;
  const known = alone.get(key);
  if (known) return known;
  const choice: Choice = [[word]];
  if (alone.size < MOST_KEPT) alone.set(key, choice);
  return choice;
}

/** A sequence of one word is the same everywhere. */
function sequenceOf(words: readonly Word[]): readonly Word[] {
  const [word, ...more] = words;
  return word && more.length === 0 ? wordAlone(word)[0]! : words.slice();
}

function wordsOf(text: string, counts: (token: Token) => boolean): Word[] {
  return text.split(/\s+/u).flatMap((piece): Word[] => {
    if (/^[\p{L}\p{N}]+\*$/u.test(piece)) {
      const prefix = tokenize(piece.slice(0, -1))[0]?.normal ?? '';
      if (prefix.length < LEAST_PREFIX)
        throw new RangeError(
          `write at least ${LEAST_PREFIX} letters before the star in "${piece}"`,
        );
      return [{ kind: 'prefix', prefix }];
    }
    if (/^=\p{L}/u.test(piece))
      return tokenize(piece.slice(1)).map(({ normal }) => ({ kind: 'exact', normal }));
    return tokenize(piece)
      .filter(counts)
      .map(({ stem, normal }) => ({ kind: 'stem', stem, normal }));
  });
}

const firsts = new WeakMap<Choice, Firsts>();

function firstsOf(sequences: Choice): Firsts {
  const known = firsts.get(sequences);
  if (known) return known;
  const first = sequences.flatMap(([word]) => (word ? [word] : []));
  const stems = first.flatMap((word) => (word.kind === 'stem' ? [word] : []));
  const joined = sequences.flatMap(([word, next]) =>
    word?.kind === 'stem' && next?.kind === 'stem' ? [word.normal + next.normal] : [],
  );
  const found = {
    stems: stems.map(({ stem }) => stem),
    normals: [...joined, ...first.flatMap((word) => (word.kind === 'exact' ? [word.normal] : []))],
    pairs: stems.map(({ normal }) => normal),
    prefixes: first.flatMap((word) => (word.kind === 'prefix' ? [word.prefix] : [])),
  };
  firsts.set(sequences, found);
  return found;
}

/** The tokens that say a run which begins at a given token, or nothing. Little words are skipped. */
export function findRun(
  run: Run,
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly number[] | undefined {
  return findChoice(run, 0, { tokens, to }, from, true);
}

/** Tokens up to an end. */
interface Stretch {
  readonly tokens: readonly Token[];
  readonly to: number;
}

function findChoice(
  run: Run,
  place: number,
  text: Stretch,
  from: number,
  first: boolean,
): readonly number[] | undefined {
  const choice = run[place];
  if (!choice) return first ? undefined : [];
  for (const words of choice) {
    const at = findWords({ run, place, words }, 0, text, from, first);
    if (at) return at;
  }
  return undefined;
}

function findWords(
  here: { readonly run: Run; readonly place: number; readonly words: readonly Word[] },
  next: number,
  text: Stretch,
  from: number,
  first: boolean,
): readonly number[] | undefined {
  if (next === here.words.length) return findChoice(here.run, here.place + 1, text, from, first);
  const { tokens, to } = text;
  let between = 0;
  for (let index = from; index < Math.min(to, from + MOST_SKIPPED); index++) {
    const width = matches(here.words, next, text, index);
    if (width) {
      const rest = findWords(here, next + width.words, text, index + width.tokens, false);
      if (rest) return [...Array.from({ length: width.tokens }, (_, k) => index + k), ...rest];
    }
    if (first) return undefined;
    const { little, sign } = tokens[index]!;
    if (!little && !sign && ++between > MOST_BETWEEN) return undefined;
  }
  return undefined;
}

/** How many words and tokens match here: one each, or a compound written together on one side only. */
function matches(
  words: readonly Word[],
  next: number,
  { tokens, to }: Stretch,
  index: number,
): { words: number; tokens: number } | undefined {
  const word = words[next]!;
  const token = tokens[index]!;
  if (is(word, token)) return { words: 1, tokens: 1 };
  if (word.kind !== 'stem' || token.sign) return undefined;
  const after = index + 1 < to ? tokens[index + 1] : undefined;
  if (after && word.normal.length > 3 && token.normal + after.normal === word.normal)
    return { words: 1, tokens: 2 };
  // Only a letter or a figure begins a word that is spelled out.
  if (token.normal.length > 1 && token.normal.charCodeAt(0) > LAST_FIGURE) return undefined;
  if (word.normal[0] === token.normal[0]) {
    const spelled = spelledFrom(tokens, index, to).find((other) => other.word === word.normal);
    if (spelled) return { words: 1, tokens: spelled.tokens };
  }
  const then = words[next + 1];
  if (then?.kind === 'stem' && word.normal + then.normal === token.normal)
    return { words: 2, tokens: 1 };
  return undefined;
}

function is(word: Word, token: Token): boolean {
  switch (word.kind) {
    case 'stem':
      return token.stem === word.stem;
    case 'prefix':
      return token.normal.startsWith(word.prefix);
    case 'exact':
      return token.normal === word.normal;
  }
}
