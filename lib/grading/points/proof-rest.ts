import type { Reading } from '@/lib/grading/text/reading';
import type { Token } from '@/lib/grading/text/tokens';
import type { OwnWords } from './best-proof';

interface Words {
  readonly from: number;
  readonly to: number;
}

/** A stretch beside a proof belongs to it with so much of the point's own words, new to the proof. */
const WORTH_ADDING = 1;
/** The same before a proof that speaks of "it". */
const LEANT_ON = 0.3;
/** And so much at least for each of its words. */
const PER_WORD = 1 / 9;
/** Words of many a statement that say nothing of a point. */
const joining = new Set(['to', 'from', 'where', 'whether']);
/** A proof is read at a glance: so many words with its rest, at most. */
const MOST_WORDS = 34;

/** "I'd do it for tone": a doer, a verb, and what stands for a thing that is named before. */
const doers = new Set('i we you they people one'.split(' '));
const leads = /^(?:and|then|but|so)$/u;
const objects = new Set('it them'.split(' '));
const things = new Set('that this it so'.split(' '));
/** From a doer to what is done to: "I would then embed it". */
const TO_OBJECT = 5;

/**
 * A proof with the stretches beside it, in its own sentence, that say more of the point: "FAISS is a library on your
 * machine" before "good for prototypes", "but is made up" behind "something that sounds right". Not one that stands apart.
 */
export function withRest(
  proof: Words,
  own: OwnWords,
  reading: Reading,
  apart: ReadonlySet<number>,
): Words {
  let { from, to } = proof;
  for (;;) {
    const has = stemsIn({ from, to }, reading);
    const gainOf = (piece: Words) =>
      [...stemsIn(piece, reading)]
        .filter((stem) => !has.has(stem))
        .reduce((sum, stem) => sum + (own.get(stem) ?? 0), 0);
    const isLeaning = hasBareObject(reading.statements.tokens, from, to);
    const bestOf = (pieces: readonly (Words | undefined)[]) =>
      pieces
        .filter((piece) => piece !== undefined)
        .map((piece) => ({ ...piece, gain: gainOf(piece), words: piece.to - piece.from }))
        .filter(({ words }) => to - from + words <= MOST_WORDS)
        .filter(({ gain, words, ...piece }) =>
          isLeaning && piece.from < from
            ? gain >= LEANT_ON
            : gain >= Math.max(WORTH_ADDING, words * PER_WORD),
        )
        .toSorted((a, b) => b.gain - a.gain)[0];
    const [ahead, after] = [before(from, reading, apart), behind(to, reading, apart)];
    const best =
      bestOf([ahead, after]) ??
      (reading.clauseOf(from).byWords
        ? undefined
        : bestOf([
            ahead && joined(before(ahead.from, reading, apart), ahead),
            after && joined(after, behind(after.to, reading, apart)),
          ]));
    if (!best) return { from, to };
    from = Math.min(from, best.from);
    to = Math.max(to, best.to);
  }
}

/** "Classification or regression, churn yes or no, price of a flat": what says more may stand beyond an example. */
const joined = (first: Words | undefined, second: Words | undefined) =>
  first && second && { from: first.from, to: second.to };

/** The stretch between marks before a token, in its sentence. */
function before(from: number, reading: Reading, apart: ReadonlySet<number>): Words | undefined {
  if (from === 0) return undefined;
  const clause = reading.clauseOf(from - 1);
  if (clause.run !== reading.clauseOf(from).run || apart.has(clause.index)) return undefined;
  return { from: reading.markBefore(from - 1), to: from };
}

/** The stretch between marks from a token on, in the sentence of the one before. */
function behind(to: number, reading: Reading, apart: ReadonlySet<number>): Words | undefined {
  if (to >= reading.statements.tokens.length) return undefined;
  const clause = reading.clauseOf(to);
  if (clause.run !== reading.clauseOf(to - 1).run || apart.has(clause.index)) return undefined;
  let end = to + 1;
  while (end < clause.to && reading.markBefore(end) <= to) end++;
  return { from: to, to: end };
}

function stemsIn({ from, to }: Words, { statements: { tokens } }: Reading): Set<string> {
  const words = tokens.slice(from, to).filter(({ normal }) => !joining.has(normal));
  return new Set(words.map(({ stem }) => stem));
}

/** "I'd do it for tone", "you embed it": what is done, and to what, is named before the proof. "Sigmoid and tanh do that". */
function hasBareObject(tokens: readonly Token[], start: number, to: number): boolean {
  const from = leads.test(tokens[start]!.normal) ? start + 1 : start;
  const [verb, last] = [tokens[to - 2], tokens[to - 1]!];
  if (to - from > 2 && /^do(?:es)?$/u.test(verb!.normal) && things.has(last.normal)) return true;
  if (!doers.has(tokens[from]!.normal)) return false;
  const reach = tokens.slice(from + 1, Math.min(to, from + TO_OBJECT));
  return reach.some(({ normal }, index) => objects.has(normal) && isAct(reach, index - 1));
}

/** Nothing but little words and one verb from the doer to here. */
const isAct = (words: readonly Token[], at: number) =>
  at >= 0 &&
  (!words[at]!.little || /^do(?:es)?$/u.test(words[at]!.normal)) &&
  words.slice(0, at).every(({ little }) => little);
