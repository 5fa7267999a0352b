import type { Rubric } from '@/lib/guide/rubric';
import { tokenize, type Token } from './tokens';
import type { WordVectors } from './word-vectors';
import { contentStems } from './wording-match';

/** How an answer's words stand together: what tells sentences that mean nothing, and lists that only name. */
export interface WordUse {
  /** Share of little words. */
  readonly little: number;
  /** Share of content words that are rare in everyday English: terms. */
  readonly terms: number;
  /** Share of neighbouring content words that stand together somewhere in the guide. */
  readonly known: number;
  /** Mean likeness of neighbouring content words: people stay with a subject, salad jumps. */
  readonly near: number;
  /** Share of "I", "we", "you" and their like. */
  readonly persons: number;
  /** Share of the content words in pieces of one or two of them. */
  readonly short: number;
  /** Share of pieces that begin like two others: "I know …, I know …". */
  readonly alike: number;
}

export const wordUseNames = [
  'little',
  'terms',
  'known',
  'near',
  'persons',
  'short',
  'alike',
] as const satisfies readonly (keyof WordUse)[];

/** A logistic model over them. */
export interface WordUseModel {
  readonly bias: number;
  readonly weights: Readonly<Record<keyof WordUse, number>>;
}

/** Words that are not among this many of the most frequent ones are terms. */
const EVERYDAY = 8000;
/** Content words this close together in the guide belong together. */
const TOGETHER = 3;
/** Fewer words than this tell nothing. */
const LEAST_WORDS = 40;
/** Log-odds from which on an answer is one: above those of every honest answer that it was fitted on. */
const SURE = 1.5;
/** In speech without marks misheard terms stand together as nonsense does. */
const WORDS_A_MARK = 30;
/** What parts a text into pieces. */
const MARKS = /[,;.:!?\n•|→>]+|\b(?:and|or|also|plus)\b/u;
const SHORT = 2;
const OFTEN = 3;

const persons = new Set('i we my our you your me us'.split(' '));

/** Tells fluent nonsense made of a topic's terms, and lists of them in any dress, from statements. */
export class WordUseScreen {
  private found: ReadonlySet<string> | undefined;

  constructor(
    private readonly rubrics: readonly Rubric[],
    private readonly vectors: WordVectors,
    private readonly models: Readonly<Record<'salad' | 'list', WordUseModel>>,
  ) {}

  /** Read with the first answer, not at the start. */
  private get pairs(): ReadonlySet<string> {
    this.found ??= pairsIn(this.rubrics);
    return this.found;
  }

  /** Nonsense, a list, or neither. */
  flagOf(text: string, tokens: readonly Token[]): 'word_salad' | 'keyword_list' | undefined {
    if (this.pairs.size === 0 || tokens.length < LEAST_WORDS) return undefined;
    const marks = text.match(/[.!?;,:\n]/gu)?.length ?? 0;
    if (marks * WORDS_A_MARK < tokens.length) return undefined;
    const use = this.useOf(text, tokens);
    const oddsBy = ({ bias, weights }: WordUseModel) =>
      wordUseNames.reduce((sum, name) => sum + use[name] * weights[name], bias);
    if (oddsBy(this.models.list) >= SURE) return 'keyword_list';
    return oddsBy(this.models.salad) >= SURE ? 'word_salad' : undefined;
  }

  /** What the models look at. */
  useOf(text: string, tokens: readonly Token[]): WordUse {
    const pieces = text
      .split(MARKS)
      .map((piece) => tokenize(piece))
      .filter(({ length }) => length > 0);
    const starts = new Map<string, number>();
    for (const [first, second] of pieces)
      if (first && second) {
        const start = `${first.normal} ${second.normal}`;
        starts.set(start, (starts.get(start) ?? 0) + 1);
      }
    const often = [...starts.values()].filter((count) => count >= OFTEN);
    const content = tokens.filter(({ little, sign }) => !little && !sign);
    const neighbours = content.slice(1).map((token, at) => [content[at]!, token] as const);
    const near = neighbours.reduce((sum, [a, b]) => {
      return (
        sum + this.vectors.cosine(this.vectors.rankOf(a.normal), this.vectors.rankOf(b.normal))
      );
    }, 0);
    return {
      little: 1 - share(content.length, tokens.length),
      terms: share(
        content.filter(({ normal }) => this.vectors.rankOf(normal) >= EVERYDAY).length,
        content.length,
      ),
      known: share(
        neighbours.filter(([a, b]) => this.pairs.has(key(a.stem, b.stem))).length,
        neighbours.length,
      ),
      near: share(near, neighbours.length),
      persons: share(tokens.filter(({ normal }) => persons.has(normal)).length, tokens.length),
      short: share(
        pieces.reduce((sum, piece) => sum + (contentOf(piece) <= SHORT ? contentOf(piece) : 0), 0),
        content.length,
      ),
      alike: share(
        often.reduce((sum, count) => sum + count, 0),
        pieces.length,
      ),
    };
  }
}

/** Words that stand together in a guide's true and false sentences. */
function pairsIn(rubrics: readonly Rubric[]): Set<string> {
  const pairs = new Set<string>();
  for (const { points, misconceptions } of rubrics)
    for (const text of [
      ...points.flatMap(({ statement, wordings }) => [statement, ...wordings]),
      ...misconceptions.flatMap(({ claim, wordings }) => [claim, ...wordings]),
    ]) {
      const stems = contentStems(text);
      stems.forEach((stem, at) => {
        for (const other of stems.slice(at + 1, at + 1 + TOGETHER)) pairs.add(key(stem, other));
      });
    }
  return pairs;
}

function contentOf(piece: readonly Token[]): number {
  return piece.filter(({ little, sign }) => !little && !sign).length;
}

function share(count: number, of: number): number {
  return of === 0 ? 0 : count / of;
}

function key(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
