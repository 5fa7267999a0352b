import type { ConceptTable } from '@/lib/guide/concept';
import type { KeyPoint, Misconception, Rubric } from '@/lib/guide/rubric';
import type { Conversation } from './conversation';
import { Lexicon } from './lexicon';
import { findMisconception, type Claimed } from './misconception-match';
import { matchPattern, type Match } from './point-match';
import { withdrawnClauses } from './polarity';
import { Reading } from './reading';
import { saysTheSame } from './same-sense';
import { screen } from './screening';
import { swapsIn, type Swap } from './swapped-sides';
import type { AnswerFlag, MisconceptionVerdict, PointVerdict, Verdict } from './verdict';
import { contentStems, likenessTo, rarityOf, type Rarity } from './wording-match';

/** Raised with every change that can change a verdict; stored with each assessment. */
export const EMBEDDED_VERSION = '1.0.0';

/** Strength from which on a point counts as made, and as partly made. */
const MET = 0.72;
const PARTIAL = 0.48;
/** A likeness to a wording is weaker proof than a pattern. */
const LIKENESS_WORTH = 1.05;
/** How sure a swap with both names in place is. */
const SWAPPED = 0.75;
/** Share of a point's tokens that no stronger point was paid with. */
const NEW_WORDS = 0.34;

/** The grader that needs no key and no network: one for a table of concepts. Pure and deterministic. */
export class EmbeddedGrader {
  private readonly lexicon: Lexicon;
  private readonly rarities = new WeakMap<Rubric, Rarity>();

  constructor(concepts: ConceptTable) {
    this.lexicon = new Lexicon(concepts);
  }

  judge(conversation: Conversation, rubric: Rubric): Verdict {
    const reading = new Reading(conversation, rubric, this.lexicon);
    const { statements } = reading;
    const { skip: screened, flags } = screen(statements, conversation.prompt);
    if (flags.includes('not_answered')) return nothing(rubric, flags);

    const rarity = this.rarityFor(rubric);
    const withdrawn = withdrawnClauses(statements);
    const skip = new Set([...screened, ...withdrawn]);
    const claimed = rubric.misconceptions.flatMap((misconception) => {
      const found = findMisconception(misconception, reading, skip, rarity, rubric.points);
      return found ? [found] : [];
    });
    const swaps = swapsIn(reading, skip);
    const swapped = new Set(swaps.map(({ clause }) => clause.index));
    for (const { clauses } of claimed) for (const index of clauses) skip.add(index);
    for (const index of swapped) skip.add(index);

    const matches = rubric.points.map((point) => ({
      point,
      matches: matchesOf(point, reading, skip, rarity),
    }));
    const contradicted = contradictedPoints(rubric, claimed, reading);
    return {
      points: labels(matches, contradicted, reading),
      misconceptions: [
        ...rubric.misconceptions.map((misconception) =>
          misconceptionVerdict(misconception, claimed, reading, matches),
        ),
        ...swapVerdicts(swaps, claimed, reading),
      ],
      beyond: rubric.beyond.flatMap(({ id, patterns }) => {
        const [match] = patterns
          .flatMap((pattern) => matchPattern(pattern, reading, skip))
          .toSorted((x, y) => y.strength - x.strength);
        return match && match.strength >= MET
          ? [{ id, evidence: reading.evidence(match.from, match.to) }]
          : [];
      }),
      flags: this.costsAPoint(rubric, reading, swapped, skip)
        ? [...flags, 'swapped_sides']
        : [...flags],
    };
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
      ({ patterns }) => best(patterns, without) >= MET && best(patterns, skip) < MET,
    );
  }

  private rarityFor(rubric: Rubric): Rarity {
    const known = this.rarities.get(rubric);
    if (known) return known;
    const rarity = rarityOf(
      rubric.points.flatMap(({ statement, wordings }) => [statement, ...wordings]),
    );
    this.rarities.set(rubric, rarity);
    return rarity;
  }
}

function isEntity({ contrasts }: Rubric, concept: string): boolean {
  return contrasts.some(({ sides }) => sides.some(({ entity }) => entity === concept));
}

/** Where a point may have been made, strongest first. */
function matchesOf(
  point: KeyPoint,
  reading: Reading,
  skip: ReadonlySet<number>,
  rarity: Rarity,
): Match[] {
  const byPattern = point.patterns.flatMap((pattern) => matchPattern(pattern, reading, skip));
  const byWording = [point.statement, ...point.wordings].flatMap((wording): Match[] => {
    const found = likenessTo(contentStems(wording), reading.statements, rarity, skip);
    return found && saysTheSame(wording, found, reading)
      ? [{ ...found, strength: Math.min(1, found.strength * LIKENESS_WORTH) }]
      : [];
  });
  return [...byPattern, ...byWording].toSorted(
    (a, b) => b.strength - a.strength || a.from - b.from,
  );
}

interface Candidate {
  readonly point: KeyPoint;
  readonly matches: readonly Match[];
}

/** Labels the points, strongest first; one stretch of words does not pay twice. */
function labels(
  candidates: readonly Candidate[],
  contradicted: ReadonlySet<string>,
  reading: Reading,
): PointVerdict[] {
  const used = new Set<number>();
  const verdicts = new Map<string, PointVerdict>();
  const inOrder = candidates.toSorted(
    (a, b) => (b.matches[0]?.strength ?? 0) - (a.matches[0]?.strength ?? 0),
  );
  for (const { point, matches } of inOrder) {
    const denied = contradicted.has(point.id);
    verdicts.set(
      point.id,
      denied ? missed(point.id, 0.8) : labelOf(point.id, matches, used, reading),
    );
  }
  return candidates.map(({ point }) => verdicts.get(point.id) ?? missed(point.id, 0));
}

function labelOf(
  id: string,
  matches: readonly Match[],
  used: Set<number>,
  reading: Reading,
): PointVerdict {
  const enough = matches.filter(({ strength }) => strength >= PARTIAL);
  if (enough.length === 0) return missed(id, confidenceOfMiss(matches[0]?.strength ?? 0));
  const isNew = ({ at }: Match) =>
    at.filter((index) => !used.has(index)).length / at.length >= NEW_WORDS;
  const match = enough.find(isNew);
  const quoted = match && reading.narrow(match.from, match.to, match.at);
  const evidence = quoted ? reading.evidence(quoted.from, quoted.to) : [];
  if (!match || evidence.length === 0) return missed(id, 0.5);
  for (const index of match.at) used.add(index);
  return match.strength >= MET
    ? {
        id,
        label: 'met',
        evidence,
        confidence: Math.min(0.95, 0.55 + (match.strength - MET) * 1.5),
      }
    : { id, label: 'partial', evidence, confidence: 0.55 };
}

const missed = (id: string, confidence: number): PointVerdict => ({
  id,
  label: 'missed',
  confidence,
});

/** The farther the best match is from the threshold, the surer the miss. */
function confidenceOfMiss(strength: number): number {
  return Math.max(0.4, Math.min(0.9, 0.9 - strength));
}

function misconceptionVerdict(
  misconception: Misconception,
  claimed: readonly Claimed[],
  reading: Reading,
  points: readonly Candidate[],
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
  points: readonly Candidate[],
): boolean {
  const end = reading.turnEnd(found.from);
  const denied = patterns.some(({ claim }) =>
    claim.some((concept) =>
      reading.of(concept).some(({ hit, negated }) => negated && hit.from >= end),
    ),
  );
  const madeLater = points.some(
    ({ point, matches }) =>
      contradicts.includes(point.id) &&
      matches.some(({ from, strength }) => from >= end && strength >= MET),
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
