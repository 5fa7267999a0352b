import type { Rubric } from '@/lib/guide/rubric';
import { ComparedWords, type SaidWord } from '@/lib/grading/likeness/compared-words';
import { injectedSpans } from '@/lib/grading/screening/injected-text';
import { isNegator } from '@/lib/grading/text/lexicon';
import type { Reading } from '@/lib/grading/text/reading';
import { isContent } from './rubric-from-reference';
import { statementsOf, type Clause, type Statements } from '@/lib/grading/text/statements';
import { tokenize, type Token } from '@/lib/grading/text/tokens';
import { WholeReference, type WholeFeatures } from './whole-answer';
import type { WordVectors } from '@/lib/grading/text/word-vectors';

/** What speaks for a facet of a reference in an answer: what is said of it, and the answer as a whole. */
export interface ReferenceFeatures extends WholeFeatures {
  /** Share of the facet's words that the answer says, in equal words or such that mean alike. */
  readonly said: number;
}

export const referenceFeatureNames = [
  'said',
  'share',
  'order',
  'about',
  'subject',
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
const ASKED = 0.1;
/** Every word beyond the table of vectors is as rare as its last. */
const RAREST = 50_000;
/** A negation reaches forward over so many content words, and not over a mark. */
const REACH = 3;

/** A facet of the reference: the places of its words among those of the reference. */
interface Facet {
  readonly id: string;
  readonly places: readonly number[];
}

/** A clause of an answer, and its words that count. */
interface SaidClause {
  readonly clause: Clause;
  readonly words: readonly SaidWord[];
}

/** A rubric made from a reference, read once: its words, how much each counts, and its facets. */
export class ReadReference {
  private readonly words: readonly Token[];
  private readonly weights: readonly number[];
  private readonly whole: WholeReference;
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
    const rarity = (word: string) =>
      (Math.log(2 + Math.min(vectors.rankOf(word), RAREST)) / Math.log(2 + RAREST)) ** 2;
    this.weights = this.words.map(
      ({ normal, stem }) => rarity(normal) * (asked.has(stem) ? ASKED : 1),
    );
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
    const clauses = texts.flatMap((text) =>
      statementsOf(text).clauses.map(({ from, to }) =>
        statementsOf(text)
          .tokens.slice(from, to)
          .map(({ normal }) => normal),
      ),
    );
    const { words, weights, compared } = this;
    const whole = { words, weights, compared, clauses, prompt: tokenize(prompt).filter(isContent) };
    this.whole = new WholeReference(whole, vectors, rarity);
  }

  /** What speaks for each facet. `skip` holds clauses that earn nothing. */
  evidence({ statements }: Reading, skip: ReadonlySet<number>): FacetEvidence[] {
    const { tokens } = statements;
    // Words to the grader are cut out; what stands beside them, with or without a mark between, is graded.
    const injected = injectedSpans(statements.text);
    const isCut = (token: Token) =>
      injected.some(({ start, end }) => token.start < end && token.end > start);
    const all = statements.clauses
      .filter(({ index }) => !skip.has(index))
      .map((clause) => ({
        clause,
        words: wordsOf(clause, statements).filter(({ token }) => !isCut(token)),
      }));
    const clauses = this.onSubject(all).map(({ clause, words }) => ({
      clause,
      words,
      loose: this.saidBy(words),
      contradicted: this.compared.contradicted(words, this.denied),
    }));
    const words = clauses.flatMap((clause) => clause.words);
    const sentences = new Map<number, string[]>();
    for (const { clause } of clauses) {
      const own = tokens.slice(clause.from, clause.to).filter((token) => !isCut(token));
      const before = sentences.get(clause.sentence) ?? [];
      sentences.set(clause.sentence, [
        ...before,
        ...own.map(({ normal }) => this.compared.spelt(normal)),
      ]);
    }
    const whole = this.whole.features({
      said: this.saidBy(words),
      words: [...new Map(words.map(({ token }) => [token.stem, token])).values()],
      sentences: [...sentences.values()],
    });
    return this.facets.map(({ id, places }) => {
      const said = clauses.map(({ loose, contradicted }) =>
        places.some((place) => contradicted[place] === 1) ? 0 : this.recall(loose, places),
      );
      const most = Math.max(0, ...said);
      const best = most > 0 ? clauses[said.indexOf(most)]! : undefined;
      return { id, features: { said: most, ...whole }, best: best && this.quotable(places, best) };
    });
  }

  /**
   * Without the sentences that have no word of the subject but everyday ones, which are in any talk: they would
   * fill up what an answer left open. An answer that is a single sentence may be plainly worded.
   */
  private onSubject(said: readonly SaidClause[]): readonly SaidClause[] {
    const sentences = new Set(
      said
        .filter(({ words }) => words.some(({ token }) => this.whole.isOfSubject(token)))
        .map(({ clause }) => clause.sentence),
    );
    if (sentences.size === 0) return isOneSentence(said) ? said : [];
    return said.filter(({ clause }) => sentences.has(clause.sentence));
  }

  /** The words of a clause that say a facet. */
  private quotable(
    places: readonly number[],
    { clause: { from, to }, words }: SaidClause,
  ): FacetEvidence['best'] {
    const at = words
      .filter((word) => {
        const said = this.saidBy([word]);
        return places.some((place) => said[place]! >= QUOTABLE);
      })
      .map(({ index }) => index);
    return at.length > 0 ? { from, to, at } : undefined;
  }

  private saidBy(words: readonly SaidWord[]): Float32Array {
    return this.compared.strongest(words, this.denied, 'loose');
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

/** Said once or again and again. */
function isOneSentence(said: readonly SaidClause[]): boolean {
  const sentences = new Map<number, string>();
  for (const { clause, words } of said) {
    const stems = words.map(({ token }) => token.stem).join(' ');
    sentences.set(clause.sentence, `${sentences.get(clause.sentence) ?? ''} ${stems}`);
  }
  return new Set(sentences.values()).size === 1;
}

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
