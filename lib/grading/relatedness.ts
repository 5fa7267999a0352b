import type { ConceptTable } from '@/lib/guide/concept';
import type { KeyPoint, Misconception, Rubric } from '@/lib/guide/rubric';
import { contentStems } from './wording-match';

/** Share of what a quote says that must be about the point. */
const ABOUT = 0.2;
/** How near it must come to the point that it says most of. */
const NEAREST = 0.6;
/** The same, where the other grader is sure that the point was not made. */
const STRICT = { about: 0.25, nearest: 0.8 } as const;

/** Letters that two words must begin with alike to be of one family, and their share of the longer. */
const SHORTEST_ROOT = 5;
const SAME_ROOT = 0.7;

type Part = KeyPoint | Misconception;

/**
 * Whether a quote can be about a point at all, by its words: a guard against quotes that prove
 * nothing, never proof of itself. What a point's words are comes from its statement, its wordings and
 * the phrases of its concepts; words that many parts of the rubric share count little.
 */
export class Relatedness {
  private readonly words: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(
    private readonly rubric: Rubric,
    concepts: ConceptTable,
  ) {
    this.words = new Map(
      [...rubric.points, ...rubric.misconceptions].map((part) => [
        part.id,
        wordsOf(part, concepts),
      ]),
    );
  }

  /** `strict`: the other grader is sure that the point was not made. */
  isAbout(quote: string, id: string, strict = false): boolean {
    const isPoint = this.rubric.points.some((point) => point.id === id);
    const among = isPoint ? this.rubric.points : this.rubric.misconceptions;
    const shares = this.shares(quote, among);
    const own = shares.get(id) ?? 0;
    const { about, nearest } = strict ? STRICT : { about: ABOUT, nearest: NEAREST };
    // A misconception is made of the words of the right claim: it is not measured against the others.
    const best = isPoint ? Math.max(...shares.values()) : own;
    return own > 0 && own >= about && own >= nearest * best;
  }

  /** The share of the quote's words, by rarity, that each part's words hold. */
  private shares(quote: string, among: readonly Part[]): ReadonlyMap<string, number> {
    const said = [...new Set(contentStems(quote))];
    const rarity = new Map(said.map((stem) => [stem, this.rarity(stem, among)]));
    const total = said.reduce((sum, stem) => sum + (rarity.get(stem) ?? 0), 0);
    return new Map(
      among.map(({ id }) => {
        const words = this.words.get(id);
        const own = said
          .filter((stem) => words && holds(words, stem))
          .reduce((sum, stem) => sum + (rarity.get(stem) ?? 0), 0);
        return [id, total === 0 ? 0 : own / total];
      }),
    );
  }

  private rarity(stem: string, among: readonly Part[]): number {
    const holders = among.filter(({ id }) => holds(this.words.get(id)!, stem)).length;
    return Math.log((among.length + 1) / (holders + 0.5));
  }
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
