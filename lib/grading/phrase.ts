import { tokenize, type Token } from './tokens';

/** One word of a phrase: what a token must be to match it. */
type Word =
  | { readonly kind: 'stem'; readonly stem: string; readonly normal: string }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'exact'; readonly normal: string };

/** Words in order with at most two others between two neighbours. */
export type Run = readonly Word[];

/** Parts that must all be said in one statement; each part may be said in any of its runs. */
export interface Phrase {
  readonly source: string;
  readonly parts: readonly (readonly Run[])[];
}

/** Words allowed between two neighbours of a run. */
const MOST_BETWEEN = 2;
/** Alternatives that one part may unfold into. */
const MOST_RUNS = 400;
/** Letters that must stand before a `*`. */
const LEAST_PREFIX = 4;

/** @throws RangeError with a sentence that says what is wrong with the phrase. */
export function parsePhrase(source: string): Phrase {
  const parts = source
    .split(/\s*(?:…|\.\.\.)\s*/u)
    .map((part) => runsOf(part))
    .filter((runs) => runs.length > 0);
  if (parts.length === 0) throw new RangeError(`the phrase "${source}" has no word that counts`);
  return { source, parts };
}

function runsOf(part: string): Run[] {
  let runs: Word[][] = [[]];
  for (const piece of part.match(/=?\([^()]*\|[^()]*\)\p{L}*|[^()]+|[()]/gu) ?? []) {
    const group = /^\(([^()]*\|[^()]*)\)(\p{L}*)$/u.exec(piece);
    const choices = group
      ? (group[1] ?? '').split('|').map((choice) => wordsOf(choice + (group[2] ?? '')))
      : [wordsOf(piece)];
    runs = runs.flatMap((run) => choices.map((choice) => [...run, ...choice]));
    if (runs.length > MOST_RUNS) throw new RangeError(`"${part}" unfolds into more than ${MOST_RUNS} phrases`);
  }
  return runs.filter((run) => run.length > 0);
}

function wordsOf(text: string): Word[] {
  return text.split(/\s+/u).flatMap((piece): Word[] => {
    if (piece.length > 1 && piece.endsWith('*') && /^[\p{L}\p{N}]+\*$/u.test(piece)) {
      const prefix = tokenize(piece.slice(0, -1))[0]?.normal ?? '';
      if (prefix.length < LEAST_PREFIX)
        throw new RangeError(`write at least ${LEAST_PREFIX} letters before the star in "${piece}"`);
      return [{ kind: 'prefix', prefix }];
    }
    if (piece.length > 1 && piece.startsWith('=') && /^=\p{L}/u.test(piece))
      return tokenize(piece.slice(1)).map(({ normal }) => ({ kind: 'exact', normal }));
    return tokenize(piece)
      .filter(({ little }) => !little)
      .map(({ stem, normal }) => ({ kind: 'stem', stem, normal }));
  });
}

/** A place where a run was found: indexes into the tokens it was sought in, end exclusive. */
export interface Found {
  readonly from: number;
  readonly to: number;
  /** The tokens that matched, without those skipped between. */
  readonly at: readonly number[];
}

/** Finds a run from a given token on, or nothing. `tokens` may hold little words; they are skipped. */
export function findRun(run: Run, tokens: readonly Token[], from: number): Found | undefined {
  const at: number[] = [];
  let index = from;
  for (let i = 0; i < run.length; i++) {
    let between = 0;
    let found = -1;
    let used = 1;
    for (; index < tokens.length; index++) {
      const token = tokens[index]!;
      const width = matches(run, i, tokens, index);
      if (width) {
        found = index;
        used = width.words;
        for (let k = 0; k < width.tokens; k++) at.push(index + k);
        index += width.tokens;
        break;
      }
      if (i === 0) return undefined;
      if (!token.little && !token.sign && ++between > MOST_BETWEEN) return undefined;
    }
    if (found < 0) return undefined;
    i += used - 1;
  }
  return { from: at[0]!, to: at.at(-1)! + 1, at };
}

/** How many words and tokens match here: one each, or a compound written together on one side only. */
function matches(
  run: Run,
  i: number,
  tokens: readonly Token[],
  index: number,
): { words: number; tokens: number } | undefined {
  const word = run[i]!;
  const token = tokens[index]!;
  if (is(word, token)) return { words: 1, tokens: 1 };
  if (word.kind !== 'stem' || token.sign) return undefined;
  const nextToken = tokens[index + 1];
  if (nextToken && !nextToken.sign && word.normal.length > 3 && token.normal + nextToken.normal === word.normal)
    return { words: 1, tokens: 2 };
  const nextWord = run[i + 1];
  if (nextWord?.kind === 'stem' && word.normal + nextWord.normal === token.normal) return { words: 2, tokens: 1 };
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
