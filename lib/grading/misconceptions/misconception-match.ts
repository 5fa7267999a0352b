import type { KeyPoint, Misconception } from '@/lib/guide/rubric';
import { isGuessed, sideOf } from '@/lib/grading/text/entities';
import { isHedged, isQuestion, isSplitByTurning, lower } from '@/lib/grading/stance/polarity';
import { saysWhatOnlyItSays } from './only-false';
import { saysTheSame } from '@/lib/grading/stance/same-sense';
import type { Reading, Saying } from '@/lib/grading/text/reading';
import { piecesOf } from '@/lib/grading/text/predication';
import { isSpliced } from '@/lib/grading/text/comma-splice';
import type { Hit } from '@/lib/grading/text/lexicon';
import type { Clause } from '@/lib/grading/text/statements';
import type { Claimed } from './claimed-in';
import {
  contentStems,
  likenessTo,
  type Likeness,
  type Rarity,
} from '@/lib/grading/likeness/wording-match';

type Found = Omit<Claimed, 'again'>;
/** Which clauses count as saying it. */
export type IsSaid = (clause: Clause, reading: Reading) => boolean;

/** Likeness to one of the false claim's wordings from which on it counts as said. */
const WORDED = 0.78;
const BY_PATTERN = 0.85;
/** Where no marks part statements, content words from the subject of a claim to its end. */
const TOGETHER = 8;
/** Its subject is only carried on from further back. */
const GUESSED_SUBJECT = 0.55;
/** How sure a wording makes that is just like enough, and one that is said word for word. */
const JUST = 0.55;
const WORD_FOR_WORD = 0.85;

/** So many items, nearly all of so few words, are a chain of steps or a list. */
const CHAIN_ITEMS = 6;
const ITEM_WORDS = 3;
const SHORT_ITEMS = 0.7;

/** Finds a false claim: subject and claim in one clause (the subject may be carried), not denied, not reported. */
export function findMisconception(
  misconception: Misconception,
  reading: Reading,
  skip: ReadonlySet<number>,
  rarity: Rarity,
  points: readonly KeyPoint[],
  isSaid: IsSaid = isHeld,
): Found | undefined {
  for (const { subject, claim, unless } of misconception.patterns) {
    const group = claim.map((concept) =>
      reading.asClaim(concept).filter((saying) => isAsserted(saying, reading, skip, isSaid)),
    );
    for (const anchor of group[0] ?? []) {
      const clause = anchor.first;
      const inClause = ({ first, last }: Saying) =>
        first.index === clause.index && last.index === clause.index;
      if (!inClause(anchor) || !group.every((list) => list.some(inClause))) continue;
      const said = group.flatMap((list) => list.filter(inClause).flatMap(({ hit }) => hit.at));
      if (isDeplored(said, reading)) continue;
      if (!subject.every((concept) => isAbout(concept, clause, anchor, reading))) continue;
      const guessed = subject.some((concept) => isGuessedSubject(concept, clause, reading));
      if (
        unless.some((concept) =>
          reading
            .ofResolved(concept)
            .some(
              ({ first, last, hit }) =>
                (first.index === clause.index || last.index === clause.index) &&
                !isSpliced(hit, reading.statements),
            ),
        )
      )
        continue;
      return {
        id: misconception.id,
        ...(guessed
          ? { confidence: GUESSED_SUBJECT, doubt: 'no_side_named' as const }
          : { confidence: BY_PATTERN }),
        ...concluded(clause, anchor.last, reading),
      };
    }
  }
  return findWorded(misconception, reading, skip, rarity, points, isSaid);
}

function findWorded(
  misconception: Misconception,
  reading: Reading,
  skip: ReadonlySet<number>,
  rarity: Rarity,
  points: readonly KeyPoint[],
  isSaid: IsSaid,
): Found | undefined {
  const { statements } = reading;
  for (const { wording, stems } of wordingsOf(misconception)) {
    const found = likenessTo(stems, statements, rarity, skip, WORDED);
    if (!found || found.strength < WORDED) continue;
    const clauses = statements.clauses.filter(
      ({ from, to }) => from >= found.from && to <= found.to,
    );
    if (clauses.some((clause) => !isSaid(clause, reading))) continue;
    if (isDeplored(found.at, reading)) continue;
    if (!saysTheSame(wording, found, reading)) continue;
    if (isMoreLikeAPoint(found, clauses, reading, rarity, points)) continue;
    const said = new Set(found.at.map((at) => statements.tokens[at]!.stem));
    if (!saysWhatOnlyItSays(wording, said, points, reading)) continue;
    return {
      id: misconception.id,
      confidence: confidenceOf(found.strength),
      doubt: 'loose_wording',
      from: found.from,
      to: found.to,
      clauses: clauses.map(({ index }) => index),
    };
  }
  return undefined;
}

interface Wording {
  readonly wording: string;
  readonly stems: readonly string[];
}
const read = new WeakMap<Misconception, readonly Wording[]>();

/** What a false claim may be said like, read once for all answers. */
function wordingsOf(misconception: Misconception): readonly Wording[] {
  const known = read.get(misconception);
  if (known) return known;
  const wordings = [misconception.claim, ...misconception.wordings].map((wording) => ({
    wording,
    stems: contentStems(wording),
  }));
  read.set(misconception, wordings);
  return wordings;
}

const condition =
  /^(?:(?:so|and|but|well|then|also|now) )*(?:if|when|whenever|once|as (?:long|soon) as)\b/u;
const conclusion = /^(?:and )?(?:so|then|therefore|hence|thus)\b/u;

/** "If its score is high, then it is right, so nobody has to check": the false conclusion is drawn from all of it. */
function concluded(first: Clause, last: Clause, { statements }: Reading) {
  const { text, tokens, clauses } = statements;
  const own = clauses.filter(({ sentence }) => sentence === first.sentence);
  const isDrawn =
    conclusion.test(lower(text, tokens, first.from, first.to)) &&
    condition.test(lower(text, tokens, own[0]!.from, own[0]!.to));
  const all = own.filter(({ index }) => index <= first.index).map(({ index }) => index);
  return {
    from: isDrawn ? own[0]!.from : first.from,
    to: last.to,
    clauses: [...(isDrawn ? all : [first.index]), last.index],
  };
}

function confidenceOf(strength: number): number {
  return JUST + ((strength - WORDED) / (1 - WORDED)) * (WORD_FOR_WORD - JUST);
}

/** A swapped claim has the words of the true one: where a point's wording fits as well, it is not an accusation. */
function isMoreLikeAPoint(
  found: Likeness,
  clauses: readonly Clause[],
  { statements }: Reading,
  rarity: Rarity,
  points: readonly KeyPoint[],
): boolean {
  const elsewhere = new Set(statements.clauses.map(({ index }) => index));
  for (const { index } of clauses) elsewhere.delete(index);
  const least = found.strength - 0.08;
  return points
    .flatMap(({ statement, wordings }) => [statement, ...wordings])
    .some((text) => {
      const likeness = likenessTo(contentStems(text), statements, rarity, elsewhere, least);
      return (likeness?.strength ?? 0) >= least;
    });
}

function isAsserted(
  { negated, first, last, hit }: Saying,
  reading: Reading,
  skip: ReadonlySet<number>,
  isSaid: IsSaid,
): boolean {
  return (
    !negated &&
    !isAcrossItems(hit, first, reading) &&
    !isSplitByTurning(reading.statements.tokens, hit) &&
    [first, last].every((clause) => !skip.has(clause.index) && isSaid(clause, reading))
  );
}

/** "Ingest, validate, features, train, register": what is said in several items of a chain is put together by chance. */
function isAcrossItems({ at }: Hit, clause: Clause, { statements }: Reading): boolean {
  const { text, tokens } = statements;
  const items = piecesOf(text, tokens.slice(clause.from, clause.to));
  if (items.length < CHAIN_ITEMS) return false;
  const short = items.filter(({ length }) => length <= ITEM_WORDS);
  if (short.length < SHORT_ITEMS * items.length) return false;
  const said = new Set(at.map((index) => tokens[index]));
  return items.filter((item) => item.some((token) => said.has(token))).length > 1;
}

/** Claimed by the speaker: not what others say, not asked, not doubted. */
export function isHeld(clause: Clause, { statements, told }: Reading): boolean {
  return (
    !told.unheld.has(clause.index) &&
    !isQuestion(statements, clause) &&
    !isHedged(statements, clause)
  );
}

/** Told as a deed that was regretted, and held by nobody. */
export const isRegretted = (clause: Clause, reading: Reading): boolean =>
  reading.told.regretted.has(clause.index) && !isQuestion(reading.statements, clause);

/** Said of a practice that is named only to be judged badly. */
export const isDeplored = (at: readonly number[], { told }: Reading): boolean =>
  told.deplored.some(({ from, to }) => at.every((index) => index >= from && index < to));

/** A side that the clause is about only because it was named some clauses before. */
function isGuessedSubject(concept: string, clause: Clause, reading: Reading): boolean {
  return reading.sides.some(
    (side) =>
      side.contrast.sides.some(({ entity }) => entity === concept) && isGuessed(side, clause),
  );
}

/** Said in the clause, or the side that the clause is about. */
function isAbout(concept: string, clause: Clause, anchor: Saying, reading: Reading): boolean {
  const sides = reading.sides
    .filter(({ contrast }) => contrast.sides.some(({ entity }) => entity === concept))
    .map((side) => sideOf(side, clause, anchor.hit));
  if (sides.length > 0)
    return sides.includes(concept) && sides.every((side) => side === undefined || side === concept);
  return reading
    .ofResolved(concept)
    .some(
      ({ hit, first, last, negated }) =>
        !negated &&
        first.index <= clause.index &&
        last.index >= clause.index &&
        (!clause.unmarked || reading.wordsBetween(hit.from, anchor.hit.to) <= TOGETHER),
    );
}
