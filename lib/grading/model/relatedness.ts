import type { ConceptTable } from '@/lib/guide/concept';
import type { KeyPoint, Misconception, Rubric } from '@/lib/guide/rubric';
import { tokenize, type Token } from '@/lib/grading/text/tokens';
import { contentStems } from '@/lib/grading/likeness/wording-match';
import type { WordVectors } from '@/lib/grading/text/word-vectors';

/** Share of what a quote says, by rarity in the rubric, that must be about the claim. */
const ABOUT = 0.25;
/** The same, and how near it must come to the point that it says most of, where the other grader is sure that the point was not made. */
const STRICT = { about: 0.4, nearest: 0.7 } as const;
/** Share of a quote's words that is about the point whatever else they are about: a special claim proves the general one. */
const MOSTLY = 0.7;

/** Ranks of the words that everybody says all the time, and of those that only some subjects have. */
const EVERYDAY = 30;
const SPECIAL = 3_000;
/** What an everyday word weighs, where a special one weighs 1. */
const LIGHTEST = 0.15;

/** Letters that two words must begin with alike to be of one family, and their share of the longer. */
const SHORTEST_ROOT = 5;
const SAME_ROOT = 0.7;

type Part = KeyPoint | Misconception;

interface Knowledge {
  readonly concepts: ConceptTable;
  readonly vectors: Pick<WordVectors, 'rankOf'>;
}

/**
 * Whether a quote can be about a point at all, by its words: a guard against quotes that prove
 * nothing, never proof of itself. What a point's words are comes from its statement, its wordings and
 * the phrases of its concepts; everyday words count little, and so do those that many parts of the rubric share.
 */
export class Relatedness {
  private readonly words: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(
    private readonly rubric: Rubric,
    private readonly knowledge: Knowledge,
  ) {
    this.words = new Map(
      [...rubric.points, ...rubric.misconceptions].map((part) => [
        part.id,
        wordsOf(part, knowledge.concepts),
      ]),
    );
  }

  /** `strict`: the other grader is sure that the point was not made. */
  isAbout(quote: string, id: string, strict = false): boolean {
    const isPoint = this.rubric.points.some((point) => point.id === id);
    const among = isPoint ? this.rubric.points : this.rubric.misconceptions;
    const said = this.wordsIn(quote, among);
    const own = this.share(said, id, weightIn);
    // A false claim is made of the words of the right one: it is not measured against the others.
    if (!isPoint) return own >= ABOUT;
    if (this.share(said, id, ({ weight }) => weight) >= MOSTLY) return true;
    if (!strict) return own >= ABOUT;
    const best = Math.max(...among.map((part) => this.share(said, part.id, weightIn)));
    return own >= STRICT.about && own >= STRICT.nearest * best;
  }

  /** The share of a quote's words, by what each weighs, that a part's words hold. */
  private share(
    said: readonly SaidWord[],
    id: string,
    weightOf: (word: SaidWord) => number,
  ): number {
    const total = said.reduce((sum, word) => sum + weightOf(word), 0);
    const own = said
      .filter(({ holders }) => holders.has(id))
      .reduce((sum, word) => sum + weightOf(word), 0);
    return total === 0 ? 0 : own / total;
  }

  private wordsIn(quote: string, among: readonly Part[]): SaidWord[] {
    const words = new Map(contentWords(quote).map((word) => [word.stem, word]));
    return [...words.values()].map(({ stem, normal }) => {
      const holders = new Set(
        among.map(({ id }) => id).filter((id) => holds(this.words.get(id)!, stem)),
      );
      return {
        holders,
        weight: weightOfRank(this.knowledge.vectors.rankOf(normal)),
        rarity: Math.log((among.length + 1) / (holders.size + 0.5)),
      };
    });
  }
}

/** A word of a quote: how little everyday it is, and which parts of the rubric have it. */
interface SaidWord {
  readonly weight: number;
  readonly rarity: number;
  readonly holders: ReadonlySet<string>;
}

/** What a word weighs in a rubric. */
function weightIn({ weight, rarity }: SaidWord): number {
  return weight * rarity;
}

/** Grows with the logarithm of the rank; a word that is in no table is special. */
function weightOfRank(rank: number): number {
  const share = Math.log((rank + 1) / EVERYDAY) / Math.log(SPECIAL / EVERYDAY);
  return Math.min(1, Math.max(LIGHTEST, share));
}

function contentWords(text: string): Token[] {
  return tokenize(text).filter(({ little, sign }) => !little && !sign);
}

/** A word or one of its family: "penalises" is about a "penalty". */
function holds(words: ReadonlySet<string>, stem: string): boolean {
  return words.has(stem) || [...words].some((word) => isKin(word, stem));
}

function isKin(one: string, other: string): boolean {
  const longer = Math.max(one.length, other.length);
  let shared = 0;
  while (shared < longer && one[shared] === other[shared]) shared++;
  return shared >= SHORTEST_ROOT && shared / longer >= SAME_ROOT;
}

function wordsOf(part: Part, concepts: ConceptTable): ReadonlySet<string> {
  const named =
    'claim' in part
      ? part.patterns.flatMap(({ subject, claim }) => [...subject, ...claim])
      : part.patterns.flat();
  const sentences = 'claim' in part ? [part.claim] : [part.statement];
  const phrases = named.flatMap((id) => phrasesOf(id, concepts, new Set()));
  return new Set([...sentences, ...part.wordings, ...phrases].flatMap(contentStems));
}

function phrasesOf(id: string, concepts: ConceptTable, seen: Set<string>): string[] {
  const concept = concepts.get(id);
  if (!concept || seen.has(id)) return [];
  seen.add(id);
  const { any, aliases, means, includes } = concept;
  return [
    means,
    ...any,
    ...aliases,
    ...includes.flatMap((each) => phrasesOf(each, concepts, seen)),
  ];
}
