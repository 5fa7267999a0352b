import type { Misconception, Rubric } from '@/lib/guide/rubric';
import type { Conversation } from '@/lib/grading/conversation';
import { repliesTo, turnsHoldingTo } from './challenged';
import { clausesOf, type Claimed } from './claimed-in';
import { mistakeOf, sameMistake } from './one-mistake';
import { takesBack } from './taken-back';
import { MET, type PointCandidates } from '@/lib/grading/points/point-labels';
import type { Reading } from '@/lib/grading/text/reading';
import { saysInstead } from '@/lib/grading/stance/conceded';
import type { Swap } from '@/lib/grading/stance/swapped-sides';
import type { MisconceptionVerdict, Verdict } from '@/lib/grading/verdict';

/** How sure a swap with both names in place is. */
const SWAPPED = 0.75;

/** What became of a false claim later in the answer. */
interface After {
  readonly rubric: Rubric;
  readonly turns: Conversation['turns'];
  readonly reading: Reading;
  readonly points: readonly PointCandidates[];
  /** Clauses that the speaker doubts later. */
  readonly doubted: ReadonlySet<number>;
}

/** Whether a misconception is held, was doubted or taken back later, or is not there. */
export function misconceptionVerdict(
  { id }: Misconception,
  claimed: readonly Claimed[],
  after: After,
): MisconceptionVerdict {
  const found = claimed.find((claim) => claim.id === id);
  if (!found) return { id, label: 'absent', confidence: 0.8 };
  const places = [found, ...found.again];
  const evidence = places.flatMap(({ from, to }) => after.reading.evidence(from, to));
  return {
    id,
    label: outcomeOf(id, lastOf(places), found.clauses, after),
    evidence,
    confidence: found.confidence,
    ...(found.doubt ? { doubt: found.doubt } : {}),
  };
}

const concluding = /^(?:and )?(?:so|therefore|thus|hence|that['’]s why|which means)\b/iu;

/** "It uses all cores, so it speeds up computing": what was only concluded from a claim falls with it when that is put right. */
export function withConclusions(
  outcomes: readonly MisconceptionVerdict[],
  reading: Reading,
): MisconceptionVerdict[] {
  const { text } = reading.statements;
  const isPutRight = (turn: string, quote: string) =>
    outcomes.some(
      (each) =>
        each.label === 'corrected' &&
        each.evidence.some((other) => {
          const from = other.turn === turn ? text.indexOf(other.quote) : -1;
          const between = text.slice(from + other.quote.length, text.indexOf(quote));
          return from >= 0 && text.indexOf(quote) > from && /^[,;\s]*$/u.test(between);
        }),
    );
  return outcomes.map((each) =>
    each.label === 'stated' &&
    each.evidence.every(({ turn, quote }) => concluding.test(quote) && isPutRight(turn, quote))
      ? { ...each, label: 'corrected' }
      : each,
  );
}

/** The wrong guesses, each mistake and the same words once and none that is claimed elsewhere; the field is left out where there are none. */
export function guessVerdicts(
  guesses: readonly (Place & { readonly id: string })[],
  outcomes: readonly MisconceptionVerdict[],
  rubric: Rubric,
  reading: Reading,
): Pick<Verdict, 'guessed'> {
  const told = new Set(
    outcomes.flatMap(({ id, label }) => (label === 'absent' ? [] : [mistakeOf(id, rubric)])),
  );
  const said: Place[] = [];
  const guessed = guesses.flatMap(({ id, from, to }) => {
    const mistake = mistakeOf(id, rubric);
    if (told.has(mistake) || said.some((other) => other.from < to && from < other.to)) return [];
    told.add(mistake);
    said.push({ from, to });
    return [{ id, evidence: reading.evidence(from, to) }];
  });
  return guessed.length > 0 ? { guessed } : {};
}

/** A surely swapped contrast is a misconception of its own, unless a written one holds the same words. */
export function swapVerdicts(
  swaps: readonly Swap[],
  claimed: readonly Claimed[],
  after: After,
): MisconceptionVerdict[] {
  const taken = new Set(claimed.flatMap(clausesOf));
  const certain = swaps.filter(({ sure, clause }) => sure && !taken.has(clause.index));
  return [...new Set(certain.map(({ contrast }) => contrast))].map((id) => {
    const own = certain.filter(({ contrast }) => contrast === id);
    const { fact, saidOf } = own[0]!;
    const spans = own.filter(
      ({ from }, index) => own.findIndex((other) => other.from === from) === index,
    );
    const evidence = spans.flatMap(({ from, to }) => after.reading.evidence(from, to));
    const swap = { fact, said_of: saidOf };
    const last = own.at(-1)!;
    const label = outcomeOf(id, last, [last.clause.index], after);
    return { id, label, evidence, confidence: SWAPPED, swap };
  });
}

/** Tokens that say something. */
interface Place {
  readonly from: number;
  readonly to: number;
}

const lastOf = (places: readonly Place[]) =>
  places.reduce((last, place) => (place.from > last.from ? place : last));

/** What became of a false claim that was last said there, in these clauses. */
function outcomeOf(
  id: string,
  last: Place,
  clauses: readonly number[],
  after: After,
): 'stated' | 'doubted' | 'corrected' {
  if (sameMistake(id, after.rubric).some((each) => isCorrected(each, last, after)))
    return 'corrected';
  return clauses.some((index) => after.doubted.has(index)) ? 'doubted' : 'stated';
}

/**
 * In a later turn the false claim is denied or taken back, or a point that it contradicts is made. Who was challenged and held to
 * it takes it back only with words about it: an example asked for afterwards is no correction, nor is what is said in
 * holding to it.
 */
function isCorrected(
  misconception: Misconception,
  last: Place,
  { rubric, turns, reading, points }: After,
): boolean {
  const { id, patterns, contradicts } = misconception;
  const end = reading.turnEnd(last.from);
  const denied = patterns.some(({ claim }) =>
    claim.some((concept) =>
      reading.of(concept).some(({ hit, negated }) => negated && hit.from >= end),
    ),
  );
  const challenges = repliesTo(id, turns, rubric);
  const held = turnsHoldingTo(id, turns, rubric);
  const subjects = patterns
    .flatMap(({ subject }) => subject)
    .flatMap((concept) => reading.of(concept).map(({ hit }) => hit));
  const isAboutIt = (made: Place) => {
    const turn = reading.turnOf(reading.clauseOf(made.from));
    if (held.includes(turn)) return false;
    return (
      challenges.length === 0 ||
      challenges.some(({ id: challenge }) => challenge === turn) ||
      subjects.some((hit) => hit.from < made.to && hit.to > made.from)
    );
  };
  const against = points.filter(({ point }) => contradicts.includes(point.id));
  const madeLater = against.some(({ candidates }) =>
    candidates.some((made) => made.from >= end && made.probability >= MET && isAboutIt(made)),
  );
  const told = turns.findIndex((turn) => turn.id === reading.turnOf(reading.clauseOf(last.from)));
  const takenBack = challenges.some(
    (reply) =>
      turns.indexOf(reply) > told &&
      (takesBack(reply, last, against, reading) || isReplaced(misconception, last, reply, reading)),
  );
  return denied || madeLater || takenBack;
}

/** The reply to a challenge says what is true instead, and gives way in no word. */
function isReplaced(
  { claim, says, correction, challenge }: Misconception,
  { from, to }: Place,
  { text }: Conversation['turns'][number],
  { statements }: Reading,
): boolean {
  const said = statements.text.slice(
    statements.tokens[from]?.start ?? 0,
    statements.tokens[to - 1]?.end ?? 0,
  );
  return saysInstead({ text, asked: challenge }, [claim, says ?? '', said], correction);
}
