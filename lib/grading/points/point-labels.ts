import type { KeyPoint } from '@/lib/guide/rubric';
import { PATTERN_MET, type Candidate } from './point-evidence';
import { AS_SURE, bestProof, isWithin, ownWords, type OwnWords } from './best-proof';
import { partsApart } from './proof-parts';
import type { Reading } from '@/lib/grading/text/reading';
import { isBase, isFinite } from '@/lib/grading/text/finite-verbs';
import { UNSURE, type Doubt, type PointVerdict } from '@/lib/grading/verdict';

/** Probability from which on a point counts as made, and as partly made. */
export const MET = 0.55;
export const PARTIAL = 0.4;
/** Share of a point's tokens that no other point was paid with. */
const NEW_WORDS = 0.34;
/** The same in a clause that has made so many points: it says no more by saying the same words again. */
const PAID_OUT = 3;
const NEW_THEN = 0.67;
/** Probability from which on a clause that makes one point makes another as well: most say a neighbour's words in passing. */
const SECOND_POINT = 0.75;
/** So many content words lie between the middles of two points: a list of terms is no list of points. */
const WORDS_PER_POINT = 1;
/** How sure it is that a point is not made which a stated misconception denies. */
const DENIED = 0.8;
const BOTH_WAYS = 0.55;
/** How sure a label is of a point that is both claimed and denied. */
const CONTRADICTED = 0.5;

/** `near`: it says what is near the point and not the point itself, which partly makes it. */
export type Weighed = Candidate & { readonly probability: number; readonly near?: boolean };

/** A point with the stretches where it may be made, likeliest first. */
export interface PointCandidates {
  readonly point: KeyPoint;
  /** The token from which on the answer denies it no more; -1 where it never does. */
  readonly deniedUntil: number;
  readonly candidates: readonly Weighed[];
}

/** Said by somebody who has no idea: partly made at most. */
export function guessedAt(candidate: Candidate, probability: number) {
  const most = (PARTIAL + MET) / 2;
  return {
    ...candidate,
    probability: Math.min(probability, most),
    doubt: 'unclear_stance' as const,
  };
}

/** Labels the points, surest first; one stretch of words does not pay twice. No quote takes in a clause that stands `apart` to be whole. */
export function labels(
  found: readonly PointCandidates[],
  contradicted: ReadonlySet<string>,
  reading: Reading,
  apart: ReadonlySet<number> = new Set(),
): PointVerdict[] {
  const purse = new Purse(reading);
  const best = ({ candidates }: PointCandidates) => candidates[0]?.probability ?? 0;
  const own = ownWords(found.map(({ point }) => point));
  const verdicts = new Map<string, PointVerdict>();
  for (const item of found.toSorted((a, b) => best(b) - best(a)))
    verdicts.set(
      item.point.id,
      contradicted.has(item.point.id)
        ? deniedVerdict(item)
        : lowered(labelOf(item, purse, own.get(item.point.id)!, reading, apart), item),
    );
  return found.map(({ point }) => verdicts.get(point.id) ?? missed(point.id, 0));
}

/** Denied by a false claim; where it is made as well, it is said both ways. */
function deniedVerdict({ point: { id }, candidates }: PointCandidates): PointVerdict {
  return (candidates[0]?.probability ?? 0) >= MET
    ? { ...missed(id, BOTH_WAYS), doubt: 'said_both_ways' }
    : missed(id, DENIED);
}

function labelOf(
  { point, candidates }: PointCandidates,
  purse: Purse,
  own: OwnWords,
  reading: Reading,
  apart: ReadonlySet<number>,
): PointVerdict {
  const { id } = point;
  const enough = candidates.filter(({ probability }) => probability >= PARTIAL);
  const [first] = enough;
  if (!first) return missed(id, 1 - (candidates[0]?.probability ?? 0));
  const canPay = (candidate: Weighed) => purse.canPay(candidate, candidate.probability);
  const chosen = enough.find(canPay);
  const surest = chosen ?? first;
  const least = Math.max(surest.probability >= MET ? MET : PARTIAL, surest.probability - AS_SURE);
  const others = enough.filter(
    (candidate) =>
      candidate !== surest &&
      candidate.probability >= least &&
      (!chosen || isWithin(candidate, chosen) || canPay(candidate)),
  );
  const quoted = bestProof([surest, ...others], point, own, reading, apart);
  const evidence = [quoted, ...partsApart(quoted, point, own, reading, apart)]
    .toSorted((a, b) => a.from - b.from)
    .flatMap(({ from, to }) => reading.evidence(from, to));
  if (evidence.length === 0) return { ...missed(id, 0.5), doubt: 'no_quote' };
  if (!chosen)
    return {
      id,
      label: 'missed',
      confidence: 0.5,
      doubt: 'between_two',
      shared: { with: purse.paidFor(first), evidence },
    };
  purse.pay(chosen, id);
  const { probability, doubt, near = false } = chosen;
  return probability >= MET && !near
    ? { id, label: 'met', evidence, confidence: probability, ...unsure(probability, doubt) }
    : { id, label: 'partial', evidence, confidence: 0.5, doubt };
}

function unsure(confidence: number, doubt: Doubt): { readonly doubt?: Doubt } {
  return confidence < UNSURE ? { doubt } : {};
}

/** A point that is both claimed and denied is not well made, partly at most: unless a later turn makes it. */
function lowered(
  verdict: PointVerdict,
  { deniedUntil, candidates }: PointCandidates,
): PointVerdict {
  if (deniedUntil < 0 || verdict.label === 'missed') return verdict;
  if (candidates.some(({ from, probability }) => from >= deniedUntil && probability >= MET))
    return verdict;
  const doubt = 'said_both_ways' as const;
  return verdict.label === 'met'
    ? { ...verdict, label: 'partial', confidence: CONTRADICTED, doubt }
    : { ...missed(verdict.id, CONTRADICTED), doubt };
}

/** What an answer's words have been paid for already. */
class Purse {
  private readonly used = new Set<number>();
  /** How many points each clause made. */
  private readonly clauses = new Map<number, number>();
  private readonly items = new Set<number>();
  private readonly paid: { id: string; at: readonly number[]; centre: number }[] = [];

  constructor(private readonly reading: Reading) {}

  canPay({ at, features }: Candidate, probability: number): boolean {
    const fresh = at.filter((index) => !this.used.has(index)).length;
    const isWhole = fresh === at.length && features.pattern >= PATTERN_MET;
    const item = isWhole ? this.itemOfItsOwn(at) : [];
    const centre = this.centreOf(item.length > 0 ? item : at);
    return (
      fresh / at.length >= (this.isPaidOut(at) ? NEW_THEN : NEW_WORDS) &&
      (probability >= SECOND_POINT ||
        item.length > 0 ||
        this.clausesOf(at).every((index) => !this.clauses.has(index))) &&
      this.paid.every((other) => Math.abs(other.centre - centre) >= WORDS_PER_POINT)
    );
  }

  pay({ at }: Candidate, id: string): void {
    for (const index of at) this.used.add(index);
    for (const index of new Set(this.clausesOf(at)))
      this.clauses.set(index, (this.clauses.get(index) ?? 0) + 1);
    for (const index of this.itemsOf(at)) this.items.add(index);
    this.paid.push({ id, at, centre: this.centreOf(at) });
  }

  /** The point that words were paid for which can't pay again: the one with most of them, or else the nearest. */
  paidFor({ at }: Candidate): string {
    const own = new Set(at);
    const centre = this.centreOf(at);
    const [most] = this.paid
      .map((other) => ({
        id: other.id,
        shared: other.at.filter((index) => own.has(index)).length,
        apart: Math.abs(other.centre - centre),
      }))
      .toSorted((a, b) => b.shared - a.shared || a.apart - b.apart);
    return most!.id;
  }

  private isPaidOut(at: readonly number[]): boolean {
    return this.clausesOf(at).every((index) => (this.clauses.get(index) ?? 0) >= PAID_OUT);
  }

  /**
   * "Skip connections, batch norm and gates": the words in an item of a list, with no verb of its own, that paid for
   * nothing yet; "monitor the latency and the errors": the verb may stand in another.
   */
  private itemOfItsOwn(at: readonly number[]): number[] {
    const { tokens } = this.reading.statements;
    const own = at.filter((token) => !this.items.has(this.reading.itemAt(token)));
    const [item, ...others] = new Set(this.itemsOf(own));
    if (item === undefined || others.length > 0) return [];
    if (at.some((token) => !own.includes(token) && !isBase(tokens[token]!))) return [];
    for (let index = item; index < tokens.length && this.reading.itemAt(index) === item; index++)
      if (isFinite(tokens, index)) return [];
    return own;
  }

  private itemsOf(at: readonly number[]): number[] {
    return at.map((token) => this.reading.itemAt(token));
  }

  private clausesOf(at: readonly number[]): number[] {
    return at.map((token) => this.reading.clauseOf(token).index);
  }

  /** Where among the content words a point is made. */
  private centreOf(at: readonly number[]): number {
    const { contentBefore } = this.reading.statements;
    const places = at.map((index) => contentBefore[index]!);
    return places.reduce((sum, place) => sum + place, 0) / places.length;
  }
}

export const missed = (id: string, confidence: number): PointVerdict => ({
  id,
  label: 'missed',
  confidence,
});
