import type { Rubric } from '@/lib/guide/rubric';
import { ComparedWords, type SaidWord } from './compared-words';
import { injectedSpans } from './injected-text';
import { isNegator } from './lexicon';
import type { Reading } from './reading';
import { isContent } from './rubric-from-reference';
import { statementsOf, type Clause, type Statements } from './statements';
import { tokenize, type Token } from './tokens';
import type { WordVectors } from './word-vectors';

/** What speaks for a facet of a reference in an answer. None of it is a length. */
export interface ReferenceFeatures {
  /** Share of the facet's words that the answer says, in equal words or such that mean alike. */
  readonly said: number;
  /** How much of the whole reference is said in equal words, more of it counting less and less. */
  readonly share: number;
}

export const referenceFeatureNames = [
  'said',
  'share',
] as const satisfies readonly (keyof ReferenceFeatures)[];

/** A logistic model: how much each feature speaks for a facet. */
export interface ReferenceModel {
  readonly bias: number;
  readonly weights: Readonly<Record<keyof ReferenceFeatures, number>>;
}

/** A facet, what speaks for it, and the words of the answer that come nearest to saying it. */
export interface FacetEvidence {
  readonly id: string;
  readonly features: ReferenceFeatures;
  /** Token range of those words, and which of them count; undefined when there are none. */
  readonly best:
    { readonly from: number; readonly to: number; readonly at: readonly number[] } | undefined;
}

/** Likeness from which on a word of the answer can be quoted for one of the facet. */
const QUOTABLE = 0.35;
/** A word counts less when the question says it. */
const ASKED = 0.3;
/** How fast saying more of a reference stops to matter. */
const ENOUGH = 3;
/** Every word beyond the table of vectors is as rare as its last. */
const RAREST = 50_000;
/** A negation reaches forward over so many content words, and not over a mark. */
const REACH = 3;

/** A facet of the reference: the places of its words among those of the reference. */
interface Facet {
  readonly id: string;
  readonly places: readonly number[];
}

/** A rubric made from a reference, read once: its words, how much each counts, and its facets. */
export class ReadReference {
  private readonly words: readonly Token[];
  private readonly weights: readonly number[];
  private readonly all: readonly number[];
  private readonly facets: readonly Facet[];
  /** Places of words that the reference denies. */
  private readonly denied: ReadonlySet<number>;
  private readonly compared: ComparedWords;

  constructor({ points }: Rubric, prompt: string, vectors: WordVectors) {
    const asked = new Set(tokenize(prompt).map(({ stem }) => stem));
    const texts = [...new Set(points.flatMap(({ wordings }) => wordings))];
    const tokens = texts.flatMap((text) => tokenize(text));
    const content = tokens.filter(isContent);
    const counted = content.length > 0 ? content : tokens;
    this.words = [...new Map(counted.map((token) => [token.stem, token])).values()];
    this.all = this.words.map((_, place) => place);
    const rarity = ({ normal }: Token) =>
      (Math.log(2 + Math.min(vectors.rankOf(normal), RAREST)) / Math.log(2 + RAREST)) ** 2;
    this.weights = this.words.map((token) => rarity(token) * (asked.has(token.stem) ? ASKED : 1));
    const places = new Map(this.words.map(({ stem }, place) => [stem, place]));
    const placesOf = (text: string) => [
      ...new Set(tokenize(text).flatMap(({ stem }) => places.get(stem) ?? [])),
    ];
    this.facets = points.map(({ id, statement }) => ({ id, places: placesOf(statement) }));
    this.denied = new Set(
      texts.flatMap((text) => {
        const statements = statementsOf(text);
        return statements.clauses
          .flatMap((clause) => wordsOf(clause, statements))
          .flatMap(({ token, denied }) => (denied ? (places.get(token.stem) ?? []) : []));
      }),
    );
    this.compared = new ComparedWords(this.words, vectors);
  }

  /** What speaks for each facet. `skip` holds clauses that earn nothing. */
  evidence({ statements }: Reading, skip: ReadonlySet<number>): FacetEvidence[] {
    // Words to the grader are cut out; what stands beside them, with or without a mark between, is graded.
    const injected = injectedSpans(statements.text);
    const clauses = statements.clauses
      .filter(({ index }) => !skip.has(index))
      .map((clause) => ({
        clause,
        words: wordsOf(clause, statements).filter(
          ({ token }) => !injected.some(({ start, end }) => token.start < end && token.end > start),
        ),
      }))
      .map(({ clause, words }) => ({
        clause,
        words,
        loose: this.saidBy(words, 'loose'),
        contradicted: this.compared.contradicted(words, this.denied),
      }));
    const exact = this.saidBy(
      clauses.flatMap(({ words }) => words),
      'exact',
    );
    const share = saturated(this.recall(exact, this.all));
    return this.facets.map(({ id, places }) => {
      const said = clauses.map(({ loose, contradicted }) =>
        places.some((place) => contradicted[place] === 1) ? 0 : this.recall(loose, places),
      );
      const most = Math.max(0, ...said);
      const best = most > 0 ? clauses[said.indexOf(most)]! : undefined;
      return { id, features: { said: most, share }, best: best && this.quotable(places, best) };
    });
  }

  /** The words of a clause that say a facet. */
  private quotable(
    places: readonly number[],
    { clause: { from, to }, words }: { clause: Clause; words: readonly SaidWord[] },
  ): FacetEvidence['best'] {
    const at = words
      .filter((word) => {
        const said = this.saidBy([word], 'loose');
        return places.some((place) => said[place]! >= QUOTABLE);
      })
      .map(({ index }) => index);
    return at.length > 0 ? { from, to, at } : undefined;
  }

  private saidBy(words: readonly SaidWord[], by: 'exact' | 'loose'): Float32Array {
    return this.compared.strongest(words, this.denied, by);
  }

  /** The weighted share of some words that is said. */
  private recall(said: Float32Array, places: readonly number[]): number {
    let total = 0;
    let hit = 0;
    for (const place of places) {
      total += this.weights[place]!;
      hit += said[place]! * this.weights[place]!;
    }
    return total === 0 ? 0 : hit / total;
  }
}

const saturated = (share: number) => 1 - Math.exp(-ENOUGH * share);

/** The content words of a clause; those right after a negation are denied. */
function wordsOf({ from, to }: Clause, { text, tokens }: Statements): SaidWord[] {
  const words: SaidWord[] = [];
  let reach = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index]!;
    const gap = text.slice(tokens[index - 1]?.end ?? 0, token.start);
    if (/[,;:]/u.test(gap)) reach = 0;
    if (isNegator(token)) reach = reach > 0 ? 0 : REACH;
    // "One" is a number in a reference's list, and in an answer mostly a pronoun.
    if (!isContent(token) || text.slice(token.start, token.end).toLowerCase() === 'one') continue;
    words.push({ index, token, denied: reach > 0 });
    if (reach > 0) reach--;
  }
  return words;
}
