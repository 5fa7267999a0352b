import type { Rubric } from '@/lib/guide/rubric';
import { ComparedWords } from './compared-words';
import { isNegator } from './lexicon';
import type { Reading } from './reading';
import { isContent } from './rubric-from-reference';
import type { Clause, Statements } from './statements';
import { tokenize, type Token } from './tokens';
import type { WordVectors } from './word-vectors';
import { letterTriples, sharedOrder, sharedTriples } from './written-alike';

/** What speaks for a facet of a reference in an answer. None of it is a length. */
export interface ReferenceFeatures {
  /** Share of the facet's words that the answer says, in equal words or such that mean alike. */
  readonly said: number;
  /** How much of the whole reference is said in equal words, and in words that mean alike: less and less new. */
  readonly share: number;
  readonly alike: number;
  /** Share of the reference said in its order, and share of its letters, in threes. */
  readonly ordered: number;
  readonly letters: number;
}

export const referenceFeatureNames = [
  'said',
  'share',
  'alike',
  'ordered',
  'letters',
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
/** A clause that says this much of what it comes nearest to can deny it. */
const ABOUT = 0.3;

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
  private readonly clauses: readonly {
    readonly places: readonly number[];
    readonly denials: number;
  }[];
  private readonly compared: ComparedWords;
  private readonly stems: readonly string[];
  private readonly triples: ReadonlyMap<string, number>;

  constructor({ points }: Rubric, prompt: string, vectors: WordVectors) {
    const asked = new Set(tokenize(prompt).map(({ stem }) => stem));
    const texts = [...new Set(points.flatMap(({ wordings }) => wordings))];
    const tokens = texts.flatMap((text) => tokenize(text));
    this.stems = tokens.filter(({ sign }) => !sign).map(({ stem }) => stem);
    const content = tokens.filter(isContent);
    const counted = content.length > 0 ? content : tokens;
    this.words = [...new Map(counted.map((token) => [token.stem, token])).values()];
    this.all = this.words.map((_, place) => place);
    const rarity = ({ normal }: Token) =>
      Math.log(2 + Math.min(vectors.rankOf(normal), RAREST)) / Math.log(2 + RAREST);
    this.weights = this.words.map((token) => rarity(token) * (asked.has(token.stem) ? ASKED : 1));
    const places = new Map(this.words.map(({ stem }, place) => [stem, place]));
    const placesOf = (text: string) => [
      ...new Set(tokenize(text).flatMap(({ stem }) => places.get(stem) ?? [])),
    ];
    this.facets = points.map(({ id, statement }) => ({ id, places: placesOf(statement) }));
    this.clauses = texts.map((text) => ({
      places: placesOf(text),
      denials: denials(tokenize(text)),
    }));
    const fresh = this.words.filter(({ stem }) => !asked.has(stem));
    this.triples = letterTriples(fresh.length > 0 ? fresh : this.words);
    this.compared = new ComparedWords(this.words, vectors);
  }

  /** What speaks for each facet. `skip` holds clauses that earn nothing. */
  evidence({ statements }: Reading, skip: ReadonlySet<number>): FacetEvidence[] {
    const kept = statements.clauses.filter(
      (clause) => !skip.has(clause.index) && !this.isDenied(clause, statements),
    );
    const tokens = kept.flatMap(({ from, to }) => statements.tokens.slice(from, to));
    const content = tokens.filter(isContent);
    const exact = this.compared.strongest(content, 'exact');
    const loose = this.compared.strongest(content, 'loose');
    const whole = {
      share: saturated(this.recall(exact, this.all)),
      alike: saturated(this.recall(loose, this.all)),
      ordered: sharedOrder(
        tokens.filter(({ sign }) => !sign).map(({ stem }) => stem),
        this.stems,
      ),
      letters: sharedTriples(letterTriples(content), this.triples),
    };
    return this.facets.map(({ id, places }) => ({
      id,
      features: { said: this.recall(loose, places), ...whole },
      best: this.bestOf(places, kept, statements),
    }));
  }

  /** True when a clause denies what the reference claims, or claims what it denies. */
  private isDenied({ from, to }: Clause, { tokens }: Statements): boolean {
    const own = tokens.slice(from, to);
    const exact = this.compared.strongest(own, 'exact');
    const said = this.clauses.map(({ places }) => this.recall(exact, places));
    const most = Math.max(...said);
    if (most < ABOUT) return false;
    const nearest = this.clauses[said.indexOf(most)]!;
    const opposes = nearest.places.some(
      (place) =>
        !exact[place] && own.some((token) => this.compared.row(token).opposite[place] === 1),
    );
    return (denials(own) % 2 !== nearest.denials % 2) !== opposes;
  }

  /** The clause that says most of a facet, and which of its words do. */
  private bestOf(
    places: readonly number[],
    clauses: readonly Clause[],
    { tokens }: Statements,
  ): FacetEvidence['best'] {
    let best: { said: number; clause: Clause } | undefined;
    for (const clause of clauses) {
      const own = tokens.slice(clause.from, clause.to).filter(isContent);
      const said = this.recall(this.compared.strongest(own, 'loose'), places);
      if (said > (best?.said ?? 0)) best = { said, clause };
    }
    if (!best) return undefined;
    const { from, to } = best.clause;
    const at = Array.from({ length: to - from }, (_, k) => from + k).filter((index) => {
      if (!isContent(tokens[index]!)) return false;
      const { loose } = this.compared.row(tokens[index]!);
      return places.some((place) => loose[place]! >= QUOTABLE);
    });
    return at.length > 0 ? { from, to, at } : undefined;
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
const denials = (tokens: readonly Token[]) => tokens.filter(isNegator).length;
