import type { ConceptTable } from '@/lib/guide/concept';
import type { KeyPoint, Misconception, Rubric } from '@/lib/guide/rubric';
import type { Conversation } from './conversation';
import { Lexicon } from './lexicon';
import { findMisconception, type Claimed } from './misconception-match';
import { probabilityOf, type JudgementModel } from './judgement-model';
import { candidatesFor, matchesFor, PATTERN_MET, type Candidate } from './point-evidence';
import { matchPattern } from './point-match';
import { withdrawnClauses } from './polarity';
import { Reading } from './reading';
import { screen } from './screening';
import { swapsIn, type Swap } from './swapped-sides';
import { isFromReference, judgeByReference } from './reference-judgement';
import type { AnswerFlag, MisconceptionVerdict, PointVerdict, Verdict } from './verdict';
import type { Clause, Statements } from './statements';
import type { Topics } from './topics';
import type { WordUseScreen } from './word-use';
import type { WordVectors } from './word-vectors';
import {
  Likeness,
  sentencesOf,
  type Sentence,
  type Sentences,
  type Stretch,
} from './wording-likeness';

/** Raised with every change that can change a verdict; stored with each assessment. */
export const EMBEDDED_VERSION = '1.0.0';

/** Probability from which on a point counts as made, and as partly made. */
const MET = 0.55;
const PARTIAL = 0.28;
/** Share of a point's tokens that no other point was paid with. */
const NEW_WORDS = 0.34;
/** One clause pays for one point per this many content words: a list of terms is no list of points. */
const WORDS_PER_POINT = 3;
/** How sure it is that a point is not made which a stated misconception denies. */
const DENIED = 0.8;
/** How sure a swap with both names in place is. */
const SWAPPED = 0.75;

/** What the grader knows: the concept table, which words mean alike, how to weigh evidence. */
export interface GraderKnowledge {
  readonly concepts: ConceptTable;
  readonly vectors: WordVectors;
  readonly model: JudgementModel;
  /** What the questions of the guide are about. */
  readonly topics: Topics;
  readonly wordUse: WordUseScreen;
}

/** A point with the stretches where it may be made, likeliest first. */
export interface PointCandidates {
  readonly point: KeyPoint;
  readonly candidates: readonly (Candidate & { readonly probability: number })[];
}

/** The grader that needs no key and no network. Pure and deterministic. */
export class EmbeddedGrader {
  private readonly lexicon: Lexicon;
  private readonly read = new WeakMap<Rubric, Sentences>();

  constructor(private readonly knowledge: GraderKnowledge) {
    this.lexicon = new Lexicon(knowledge.concepts);
  }

  judge(conversation: Conversation, rubric: Rubric): Verdict {
    const reading = new Reading(conversation, rubric, this.lexicon);
    const { skip: screened, flags } = screen(reading.statements, conversation.prompt);
    if (flags.includes('not_answered')) return nothing(rubric, flags);
    if (this.knowledge.topics.isOffTopic(reading.statements.text, rubric.question))
      return nothing(rubric, [...flags, 'off_topic']);
    if (isFromReference(rubric))
      return judgeByReference(conversation.prompt, reading, rubric, this.knowledge.vectors);
    const misuse = this.knowledge.wordUse.flagOf(
      reading.statements.text,
      reading.statements.tokens,
    );
    if (misuse) return nothing(rubric, [...flags.filter((flag) => flag !== misuse), misuse]);
    const found = this.weigh(reading, rubric, screened);
    const contradicted = contradictedPoints(rubric, found.claimed, reading);
    const { skip, swapped } = found;
    return {
      points: labels(found.points, contradicted, reading),
      misconceptions: [
        ...rubric.misconceptions.map((misconception) =>
          misconceptionVerdict(misconception, found.claimed, reading, found.points),
        ),
        ...swapVerdicts(found.swaps, found.claimed, reading),
      ],
      beyond: rubric.beyond.flatMap(({ id, patterns }) => {
        const [match] = patterns
          .flatMap((pattern) => matchPattern(pattern, reading, skip))
          .toSorted((x, y) => y.strength - x.strength);
        return match && match.strength >= PATTERN_MET
          ? [{ id, evidence: reading.evidence(match.from, match.to) }]
          : [];
      }),
      flags: this.costsAPoint(rubric, reading, swapped, skip)
        ? [...flags, 'swapped_sides']
        : [...flags],
    };
  }

  /** What speaks for each point, before any label: what the judgement model is trained on. */
  evidenceFor(conversation: Conversation, rubric: Rubric): readonly PointCandidates[] {
    const reading = new Reading(conversation, rubric, this.lexicon);
    const { skip } = screen(reading.statements, conversation.prompt);
    return this.weigh(reading, rubric, skip).points;
  }

  private weigh(reading: Reading, rubric: Rubric, screened: ReadonlySet<number>) {
    const { statements } = reading;
    const sentences = this.sentencesOf(rubric);
    const likeness = new Likeness(reading, sentences, this.knowledge.vectors);
    const skip = new Set([...screened, ...withdrawnClauses(statements)]);
    const claimed = rubric.misconceptions.flatMap((misconception) => {
      const claim = findMisconception(
        misconception,
        reading,
        skip,
        sentences.rarity,
        rubric.points,
      );
      return claim ? [claim] : [];
    });
    const swaps = swapsIn(reading, skip);
    const swapped = new Set(swaps.map(({ clause }) => clause.index));
    for (const { clauses } of claimed) for (const index of clauses) skip.add(index);
    for (const index of swapped) skip.add(index);

    const bySource = new Map<string, Sentence[]>();
    for (const sentence of sentences.all) {
      const own = bySource.get(sentence.of);
      if (own) own.push(sentence);
      else bySource.set(sentence.of, [sentence]);
    }
    const falseness = new Map<Stretch, number>();
    for (const { id } of rubric.misconceptions)
      for (const sentence of bySource.get(id) ?? [])
        for (const { stretch, exact } of likeness.of(sentence))
          falseness.set(stretch, Math.max(exact, falseness.get(stretch) ?? 0));
    const evidence = { reading, likeness, sentences: bySource, falseness, skip };
    const stated =
      claimed.length +
      new Set(swaps.filter(({ sure }) => sure).map(({ contrast }) => contrast)).size;
    const points = rubric.points.map((point): PointCandidates => {
      const candidates = candidatesFor(point, evidence, stated).map((candidate) => ({
        ...candidate,
        probability: probabilityOf(candidate.features, this.knowledge.model),
      }));
      return {
        point,
        candidates: candidates.toSorted((a, b) => b.probability - a.probability || a.from - b.from),
      };
    });
    return { claimed, swaps, swapped, skip, points };
  }

  /** True when a point would have been made with what was said of the wrong side. */
  private costsAPoint(
    rubric: Rubric,
    reading: Reading,
    swapped: ReadonlySet<number>,
    skip: ReadonlySet<number>,
  ): boolean {
    if (swapped.size === 0) return false;
    const without = new Set([...skip].filter((index) => !swapped.has(index)));
    const best = (patterns: KeyPoint['patterns'], skipped: ReadonlySet<number>) =>
      Math.max(
        0,
        ...patterns
          .map((pattern) => pattern.filter((concept) => !isEntity(rubric, concept)))
          .filter((claims) => claims.length > 0)
          .flatMap((claims) =>
            matchPattern(claims, reading, skipped).map(({ strength }) => strength),
          ),
      );
    return rubric.points.some(
      ({ patterns }) =>
        best(patterns, without) >= PATTERN_MET && best(patterns, skip) < PATTERN_MET,
    );
  }

  private sentencesOf(rubric: Rubric): Sentences {
    const known = this.read.get(rubric);
    if (known) return known;
    const sentences = sentencesOf(rubric);
    this.read.set(rubric, sentences);
    return sentences;
  }
}

function isEntity({ contrasts }: Rubric, concept: string): boolean {
  return contrasts.some(({ sides }) => sides.some(({ entity }) => entity === concept));
}

/** Labels the points, surest first; one stretch of words does not pay twice. */
function labels(
  found: readonly PointCandidates[],
  contradicted: ReadonlySet<string>,
  reading: Reading,
): PointVerdict[] {
  const purse = new Purse(reading.statements);
  const best = ({ candidates }: PointCandidates) => candidates[0]?.probability ?? 0;
  const verdicts = new Map<string, PointVerdict>();
  for (const item of found.toSorted((a, b) => best(b) - best(a)))
    verdicts.set(
      item.point.id,
      contradicted.has(item.point.id)
        ? missed(item.point.id, DENIED)
        : labelOf(item, purse, reading),
    );
  return found.map(({ point }) => verdicts.get(point.id) ?? missed(point.id, 0));
}

function labelOf(
  { point: { id }, candidates }: PointCandidates,
  purse: Purse,
  reading: Reading,
): PointVerdict {
  const enough = candidates.filter(({ probability }) => probability >= PARTIAL);
  if (enough.length === 0) return missed(id, 1 - (candidates[0]?.probability ?? 0));
  const chosen = enough.find((candidate) => purse.canPay(candidate));
  const quoted = chosen && reading.narrow(chosen.from, chosen.to, chosen.at);
  const evidence = quoted ? reading.evidence(quoted.from, quoted.to) : [];
  if (!chosen || evidence.length === 0) return missed(id, 0.5);
  purse.pay(chosen);
  const { probability } = chosen;
  return probability >= MET
    ? { id, label: 'met', evidence, confidence: probability }
    : { id, label: 'partial', evidence, confidence: 0.5 };
}

/** What an answer's words have been paid for already. */
class Purse {
  private readonly used = new Set<number>();
  private readonly paid = new Map<number, number>();

  constructor(private readonly statements: Statements) {}

  canPay({ at }: Candidate): boolean {
    const fresh = at.filter((index) => !this.used.has(index)).length;
    const clause = this.clauseOf(at);
    const words = this.statements.tokens
      .slice(clause.from, clause.to)
      .filter(({ little, sign }) => !little && !sign).length;
    const room = Math.max(1, Math.floor(words / WORDS_PER_POINT));
    return fresh / at.length >= NEW_WORDS && (this.paid.get(clause.index) ?? 0) < room;
  }

  pay({ at }: Candidate): void {
    for (const index of at) this.used.add(index);
    const { index } = this.clauseOf(at);
    this.paid.set(index, (this.paid.get(index) ?? 0) + 1);
  }

  private clauseOf(at: readonly number[]): Clause {
    const [first = 0] = at;
    return this.statements.clauses.findLast(({ from }) => from <= first)!;
  }
}

const missed = (id: string, confidence: number): PointVerdict => ({
  id,
  label: 'missed',
  confidence,
});

function misconceptionVerdict(
  misconception: Misconception,
  claimed: readonly Claimed[],
  reading: Reading,
  points: readonly PointCandidates[],
): MisconceptionVerdict {
  const { id } = misconception;
  const found = claimed.find((claim) => claim.id === id);
  if (!found) return { id, label: 'absent', confidence: 0.8 };
  const evidence = reading.evidence(found.from, found.to);
  const label = isCorrected(misconception, found, reading, points) ? 'corrected' : 'stated';
  return { id, label, evidence, confidence: found.confidence };
}

/** A surely swapped contrast is a misconception of its own, unless a written one holds the same words. */
function swapVerdicts(
  swaps: readonly Swap[],
  claimed: readonly Claimed[],
  reading: Reading,
): MisconceptionVerdict[] {
  const taken = new Set(claimed.flatMap(({ clauses }) => clauses));
  const sure = swaps.filter(({ sure, clause }) => sure && !taken.has(clause.index));
  return [...new Set(sure.map(({ contrast }) => contrast))].map((id) => {
    const own = sure.filter(({ contrast }) => contrast === id);
    const evidence = own.flatMap(({ from, to }) => reading.evidence(from, to));
    return { id, label: 'stated', evidence, confidence: SWAPPED };
  });
}

/** In a later turn the false claim is denied, or a point that it contradicts is made. */
function isCorrected(
  { patterns, contradicts }: Misconception,
  found: Claimed,
  reading: Reading,
  points: readonly PointCandidates[],
): boolean {
  const end = reading.turnEnd(found.from);
  const denied = patterns.some(({ claim }) =>
    claim.some((concept) =>
      reading.of(concept).some(({ hit, negated }) => negated && hit.from >= end),
    ),
  );
  const madeLater = points.some(
    ({ point, candidates }) =>
      contradicts.includes(point.id) &&
      candidates.some(({ from, probability }) => from >= end && probability >= MET),
  );
  return denied || madeLater;
}

/** Points that a stated misconception denies: unless made in another turn, they are not earned. */
function contradictedPoints(
  rubric: Rubric,
  claimed: readonly Claimed[],
  reading: Reading,
): Set<string> {
  const turns = new Set(reading.statements.clauses.map((clause) => reading.turnOf(clause)));
  if (turns.size > 1) return new Set();
  return new Set(
    rubric.misconceptions
      .filter(({ id }) => claimed.some((claim) => claim.id === id))
      .flatMap(({ contradicts }) => contradicts),
  );
}

function nothing(rubric: Rubric, flags: readonly AnswerFlag[]): Verdict {
  return {
    points: rubric.points.map(({ id }) => missed(id, 1)),
    misconceptions: rubric.misconceptions.map(({ id }) => ({
      id,
      label: 'absent' as const,
      confidence: 1,
    })),
    beyond: [],
    flags: [...flags],
  };
}
