import type { Rubric } from '@/lib/guide/rubric';
import { ComparedWords } from './compared-words';
import { isNegator } from './lexicon';
import type { Reading } from './reading';
import { isContent } from './rubric-from-reference';
import type { Statements } from './statements';
import { tokenize, type Token } from './tokens';
import type { WordVectors } from './word-vectors';

/** What speaks for and against a facet of a reference in an answer. */
export interface ReferenceFeatures {
  /** Share of the facet that the answer says, in equal words or such that mean alike. */
  readonly said: number;
  /** The same where the answer denies what the reference claims, more for a short reference. */
  readonly reversed: number;
  /** How much of the whole reference is said in equal words, and in words that mean alike: less and less new. */
  readonly share: number;
  readonly alike: number;
  /** How much of the reference is said and how much of the answer is about it, by harmonic mean. */
  readonly balance: number;
}

export const referenceFeatureNames = [
  'said',
  'reversed',
  'share',
  'alike',
  'balance',
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
  readonly best: Quotable | undefined;
  /** True when they are another facet's, of the same clause of the reference. */
  readonly lent: boolean;
}

interface Quotable {
  readonly from: number;
  readonly to: number;
  readonly at: readonly number[];
}

/** Likeness from which on a word of the answer can be quoted for one of the facet. */
const QUOTABLE = 0.25;
/** A word counts less when the question says it, and a little word hardly at all. */
const ASKED = 0.3;
const LITTLE = 0.15;
/** How fast saying more of a reference stops to matter. */
const ENOUGH = 3;
/** In a reference of so many words a reversal weighs half of what it does in the shortest. */
const SHORT = 12;
/** Neighbouring clauses of an answer read together. */
const WINDOW = 2;

/** A facet of the reference: which of its words are in it, and how often its clause denies. */
interface Facet {
  readonly id: string;
  readonly clause: string;
  readonly places: readonly number[];
  readonly denials: number;
}

/** A stretch of the answer, and how well it says each word of the reference. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly loose: Float32Array;
  readonly whole: number;
  readonly denials: number;
  /** It holds the opposite of a word of the reference, and not the word. */
  readonly opposes: boolean;
}

/** What speaks for each facet of a rubric made from a reference. `skip` holds clauses that earn nothing. */
export function referenceEvidence(
  rubric: Rubric,
  prompt: string,
  reading: Reading,
  skip: ReadonlySet<number>,
  vectors: WordVectors,
): FacetEvidence[] {
  return new ReferenceReading(rubric, prompt, reading.statements, vectors).evidence(skip);
}

class ReferenceReading {
  private readonly asked: ReadonlySet<string>;
  /** Every word of the reference once. */
  private readonly words: readonly Token[];
  private readonly all: readonly number[];
  private readonly weights: readonly number[];
  private readonly facets: readonly Facet[];
  /** How many facets a word is in: one that several share tells little of each. */
  private readonly uses = new Map<number, number>();
  private readonly compared: ComparedWords;

  constructor(
    { points }: Rubric,
    prompt: string,
    private readonly statements: Statements,
    vectors: WordVectors,
  ) {
    this.asked = new Set(tokenize(prompt).map(({ stem }) => stem));
    const clauses = [...new Set(points.flatMap(({ wordings }) => wordings))];
    const tokens = clauses.flatMap((text) => tokenize(text));
    this.words = [...new Map(tokens.map((token) => [token.normal, token])).values()];
    this.all = this.words.map((_, place) => place);
    this.weights = this.words.map((token) => this.weightOf(token));
    const places = new Map(this.words.map(({ normal }, place) => [normal, place]));
    this.facets = points.map(({ id, statement, wordings }) => {
      const clause = wordings.join('\n');
      const own = tokenize(statement).flatMap(({ normal }) => places.get(normal) ?? []);
      const content = own.filter((place) => isContent(this.words[place]!));
      return {
        id,
        clause,
        places: [...new Set(content.length > 0 ? content : own)],
        denials: denials(tokenize(clause)),
      };
    });
    for (const place of this.facets.flatMap((facet) => facet.places))
      this.uses.set(place, (this.uses.get(place) ?? 0) + 1);
    this.compared = new ComparedWords(this.words, vectors);
  }

  evidence(skip: ReadonlySet<number>): FacetEvidence[] {
    const kept = this.statements.clauses.filter(({ index }) => !skip.has(index));
    const tokens = kept.flatMap(({ from, to }) => this.statements.tokens.slice(from, to));
    const whole = this.wholeFeatures(tokens);
    const loose = this.compared.strongest(tokens, 'loose');
    const stretches = kept.flatMap((first) =>
      range(first.index, first.index + WINDOW).flatMap((last) => {
        const end = this.statements.clauses[last];
        return end && !skip.has(last) ? [this.stretchOf(first.from, end.to)] : [];
      }),
    );
    const brevity = 1 / (1 + this.words.length / SHORT);
    const found = this.facets.map((facet) => {
      const said = this.recallOf(facet, loose);
      const best = this.nearest(facet, stretches);
      const reverses = best && (best.denials % 2 !== facet.denials % 2) !== best.opposes;
      const features = { said, reversed: reverses ? said * brevity : 0, ...whole };
      return { facet, features, best: best && this.quotable(facet, best) };
    });
    return found.map(({ facet, features, best }) => {
      const [lender] = found
        .filter((other) => other.facet.clause === facet.clause && other.best)
        .toSorted((a, b) => b.features.said - a.features.said);
      return { id: facet.id, features, best: best ?? lender?.best, lent: !best };
    });
  }

  private wholeFeatures(tokens: readonly Token[]): Omit<ReferenceFeatures, 'said' | 'reversed'> {
    const exact = recall(this.compared.strongest(tokens, 'exact'), this.all, this.weights);
    const loose = recall(this.compared.strongest(tokens, 'loose'), this.all, this.weights);
    const own = [...new Map(tokens.map((token) => [token.normal, token])).values()].filter(
      isContent,
    );
    const about = own.filter((token) => {
      const row = this.compared.row(token);
      return this.all.some((place) => isContent(this.words[place]!) && row.exact[place]! > 0);
    });
    const weigh = (list: readonly Token[]) => sum(list.map((token) => this.weightOf(token)));
    const precision = weigh(about) / (weigh(own) || 1);
    return {
      share: 1 - Math.exp(-ENOUGH * exact),
      alike: 1 - Math.exp(-ENOUGH * loose),
      balance: exact + precision > 0 ? (2 * exact * precision) / (exact + precision) : 0,
    };
  }

  private stretchOf(from: number, to: number): Stretch {
    const own = this.statements.tokens.slice(from, to);
    const exact = this.compared.strongest(own, 'exact');
    const loose = this.compared.strongest(own, 'loose');
    return {
      from,
      to,
      loose,
      whole: recall(loose, this.all, this.weights),
      denials: denials(own),
      opposes: this.all.some(
        (place) =>
          isContent(this.words[place]!) &&
          !exact[place] &&
          own.some((token) => this.compared.row(token).opposite[place] === 1),
      ),
    };
  }

  /** The stretch that says most of a facet; among equals, most of the reference. */
  private nearest(facet: Facet, stretches: readonly Stretch[]): Stretch | undefined {
    const said = new Map(stretches.map((item) => [item, this.recallOf(facet, item.loose)]));
    return stretches.toSorted(
      (a, b) => said.get(b)! - said.get(a)! || b.whole - a.whole || a.from - b.from,
    )[0];
  }

  private quotable({ places }: Facet, { from, to }: Stretch): Quotable | undefined {
    const at = range(from, to).filter((index) => {
      const { loose } = this.compared.row(this.statements.tokens[index]!);
      return places.some((place) => isContent(this.words[place]!) && loose[place]! >= QUOTABLE);
    });
    return at.length > 0 ? { from, to, at } : undefined;
  }

  private recallOf({ places }: Facet, said: Float32Array): number {
    const weights = places.map((place) => this.weights[place]! / this.uses.get(place)!);
    return recall(said, places, weights);
  }

  private weightOf(token: Token): number {
    const kind = isContent(token) ? 1 : token.sign ? 0 : LITTLE;
    return kind * (this.asked.has(token.stem) ? ASKED : 1);
  }
}

/** The weighted share of some words that is said. */
function recall(said: Float32Array, places: readonly number[], weights: readonly number[]): number {
  const total = sum(weights);
  return total === 0 ? 0 : sum(places.map((place, k) => said[place]! * weights[k]!)) / total;
}

const denials = (tokens: readonly Token[]) => tokens.filter(isNegator).length;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
