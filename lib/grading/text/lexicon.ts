import type { Concept, ConceptTable } from '@/lib/guide/concept';
import { findRun, parsePhrase, type Phrase, type Run } from './phrase';
import type { TokenIndex } from './token-index';
import type { Token } from './tokens';

/** A concept said: the tokens that said it, and whether the phrase itself holds a negation. */
export interface Hit {
  readonly concept: string;
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly at: readonly number[];
  readonly negative: boolean;
}

interface Compiled {
  readonly phrase: Phrase;
  readonly negative: boolean;
}

const negators = new Set([
  'not',
  'no',
  'never',
  'without',
  'non',
  'neither',
  'nor',
  'none',
  'nothing',
]);
export const isNegator = (token: Token) => negators.has(token.normal);

/**
 * The concept table, compiled as it is needed: what each concept can be said with, its own
 * phrases and those of the concepts it includes.
 */
export class Lexicon {
  private readonly compiled = new Map<string, readonly Compiled[]>();
  /** Each phrase once, however many concepts include it. */
  private readonly parsed = new Map<string, Compiled>();

  constructor(private readonly concepts: ConceptTable) {}

  /** @throws RangeError for a phrase that can't be read, naming the concept. */
  phrasesOf(id: string): readonly Compiled[] {
    const known = this.compiled.get(id);
    if (known) return known;
    const concept = this.concepts.get(id);
    if (!concept) throw new RangeError(`there is no concept ${id}`);
    const phrases = [...this.closure(concept)].flatMap(({ any, aliases, heard }) => [
      ...any,
      ...aliases,
      ...heard,
    ]);
    const compiled = phrases.map((source) => {
      try {
        return this.parse(source);
      } catch (error) {
        throw new RangeError(
          `concept ${id}: ${error instanceof Error ? error.message : String(error)}`,
          {
            cause: error,
          },
        );
      }
    });
    this.compiled.set(id, compiled);
    return compiled;
  }

  private parse(source: string): Compiled {
    const known = this.parsed.get(source);
    if (known) return known;
    const phrase = parsePhrase(source);
    const found = { phrase, negative: phrase.parts.some(({ run }) => isNegativeRun(run)) };
    this.parsed.set(source, found);
    return found;
  }

  /**
   * Where a concept is said within the tokens `[from, to)`. Parts of a phrase that are said apart
   * give one hit over all their tokens.
   */
  find(id: string, index: TokenIndex, from = 0, to = index.tokens.length): Hit[] {
    return this.findWithin(id, index, [{ from, to }]);
  }

  /** The same for several ranges, one after the other; `inOrder`: the parts of a phrase as they are written. */
  findWithin(
    id: string,
    index: TokenIndex,
    ranges: readonly { readonly from: number; readonly to: number }[],
    inOrder = false,
  ): Hit[] {
    const hits = ranges.map((): Hit[] => []);
    for (const { phrase, negative } of this.phrasesOf(id)) {
      const starts = startsOf(phrase, index);
      if (!starts) continue;
      ranges.forEach(({ from, to }, range) => {
        const [first, ...others] = phrase.parts.map(({ run }, part) =>
          places(run, index.tokens, starts[part]!, from, to),
        );
        if (others.some((part) => part.length === 0)) return;
        for (const place of first ?? []) {
          // What a negation denies comes after it, what it is said of before.
          const at = withOthers(place, others, inOrder || negative);
          if (at)
            hits[range]!.push({ concept: id, from: at[0]!, to: at.at(-1)! + 1, at, negative });
        }
      });
    }
    return hits.flat();
  }

  has(id: string, index: TokenIndex): boolean {
    return this.find(id, index).length > 0;
  }

  private *closure(concept: Concept, seen = new Set<string>()): Generator<Concept> {
    if (seen.has(concept.id)) return;
    seen.add(concept.id);
    yield concept;
    for (const id of concept.includes) {
      const included = this.concepts.get(id);
      if (included) yield* this.closure(included, seen);
    }
  }
}

/** Where each part of a phrase can begin; nothing as soon as one can't. */
function startsOf({ parts }: Phrase, index: TokenIndex): (readonly number[])[] | undefined {
  const starts: (readonly number[])[] = [];
  for (const { firsts } of parts) {
    const begins = index.candidates(firsts);
    if (begins.length === 0) return undefined;
    starts.push(begins);
  }
  return starts;
}

/** The nearest place of every other part, together with the first; undefined when one overlaps all. */
function withOthers(
  place: readonly number[],
  others: readonly (readonly (readonly number[])[])[],
  inOrder: boolean,
): number[] | undefined {
  const at = [...place];
  for (const part of others) {
    const last = inOrder ? at.at(-1)! : -1;
    const nearest = part
      .filter((other) => other[0]! > last && !other.some((index) => at.includes(index)))
      .toSorted((a, b) => Math.abs(a[0]! - at[0]!) - Math.abs(b[0]! - at[0]!))[0];
    if (!nearest) return undefined;
    at.push(...nearest);
  }
  return at.toSorted((a, b) => a - b);
}

function places(
  run: Run,
  tokens: readonly Token[],
  starts: readonly number[],
  from: number,
  to: number,
): (readonly number[])[] {
  const found: (readonly number[])[] = [];
  for (const start of starts) {
    if (start < from || start >= to) continue;
    const at = findRun(run, tokens, start, to);
    if (at && !isMoreThanOnly(at, tokens)) found.push(at);
  }
  return found;
}

const onlys = new Set(['only', 'just', 'merely', 'simply', 'solely', 'purely']);
const isOnly = (token: Token) => onlys.has(token.normal);

/** "Not only when it is down", "isn't the only way": neither "only" nor "not" is said with one of the two. */
function isMoreThanOnly(at: readonly number[], tokens: readonly Token[]): boolean {
  const beside = (index: number, step: 1 | -1) =>
    tokens[index + step]?.normal === 'the' ? index + 2 * step : index + step;
  const isCutOff = (index: number, is: (token: Token) => boolean) =>
    !at.includes(index) && tokens[index] !== undefined && is(tokens[index]);
  return at.some(
    (index) =>
      (isOnly(tokens[index]!) && isCutOff(beside(index, -1), isNegator)) ||
      (isNegator(tokens[index]!) && isCutOff(beside(index, 1), isOnly)),
  );
}

function isNegativeRun(run: Run): boolean {
  return run.some((choice) =>
    choice.some((words) =>
      words.some((word) => word.kind !== 'prefix' && negators.has(word.normal)),
    ),
  );
}
