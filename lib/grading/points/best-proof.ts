import type { KeyPoint } from '@/lib/guide/rubric';
import { contentStems } from '@/lib/grading/likeness/wording-match';
import { isQuestion } from '@/lib/grading/stance/polarity';
import type { Reading } from '@/lib/grading/text/reading';
import type { Candidate } from './point-evidence';
import { withHead } from './proof-head';
import { withRest } from './proof-rest';

interface Words {
  readonly from: number;
  readonly to: number;
}

/** A clear proof may be so much less sure than the surest. */
export const AS_SURE = 0.1;
/** Words of the point, and words that make it, beyond so many say no more. */
const ENOUGH = 4;
const ENOUGH_MADE = 2;
/** What a quote is worth less that denies something, that leans on words before it, and for so many words. */
const DENIES = 2;
const LEANS = 0.5;
/** And that is asked back: "like a dog getting treats?" */
const ASKED = 1;
const PER_WORDS = 14;
/** It is worth so much less for its length at the most. */
const LONG = 1.5;
/** And that is as much like a false claim, or like another point. */
const ELSE = 2;
/** A quote worth as much is good enough; another is taken that is so much better, and fair by itself. */
const GOOD = 1.5;
const BETTER = 1.2;
const FAIR = 1;
/** A word that makes a point is worth so much of one that is its own. */
const MADE_WORD = 0.35;
/** And no longer than so many words. */
const AT_A_GLANCE = 24;

/** The words of a point, and how much each is its own: those that other points have as well tell less. */
export type OwnWords = ReadonlyMap<string, number>;

/** The words of every point, by its id. */
export function ownWords(points: readonly Pick<KeyPoint, 'id' | 'statement'>[]) {
  const stems = points.map(({ statement }) => new Set(contentStems(statement)));
  const counts = new Map<string, number>();
  for (const stem of stems.flatMap((each) => [...each]))
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map(
    points.map(({ id }, index): [string, OwnWords] => [
      id,
      new Map([...stems[index]!].map((stem) => [stem, 1 / counts.get(stem)!])),
    ]),
  );
}

/** One quote a person would agree to at once, of those that are about as sure: the usual one, unless another is clearly better. */
export function bestProof(
  sure: readonly Candidate[],
  point: Pick<KeyPoint, 'statement'>,
  own: OwnWords,
  reading: Reading,
  apart: ReadonlySet<number>,
): Words {
  const weighed = sure.map((candidate) => {
    const whole = isOneSentence(candidate, reading) ? candidate : withoutIdle(candidate, reading);
    const narrow = reading.narrow(whole.from, whole.to, whole.at);
    const quoted = withHead(narrow, point, reading, apart);
    const leans = quoted.from < narrow.from ? LEANS : 0;
    return { candidate, quoted, worth: worthOf(quoted, candidate, own, reading) - leans };
  });
  const usual =
    weighed.find(
      ({ candidate }) => isOneSentence(candidate, reading) && isWithin(candidate, sure[0]!),
    ) ?? weighed[0]!;
  const whole = (quoted: Words) =>
    withRest(quoted, withMade(own, quoted, sure, reading), reading, apart);
  if (usual.worth >= GOOD) return whole(usual.quoted);
  const best = weighed
    .filter(({ candidate }) => isOneSentence(candidate, reading))
    .filter(({ quoted: { from, to } }) => to - from <= AT_A_GLANCE)
    .filter(({ quoted, worth }) => worth >= usual.worth + BETTER && !isWithin(quoted, usual.quoted))
    .toSorted((a, b) => b.worth - a.worth)[0];
  const { quoted } = best && best.worth >= FAIR ? best : usual;
  return whole(quoted);
}

/** The words of a point, and those that make it in the other stretches round its quote: "and what it learned grows old". */
function withMade(
  own: OwnWords,
  quoted: Words,
  sure: readonly Candidate[],
  { statements: { tokens } }: Reading,
): OwnWords {
  const made = sure
    .filter(({ from, to }) => from < quoted.to && to > quoted.from)
    .flatMap(({ at }) => at.map((index) => tokens[index]!))
    .filter(({ little }) => !little);
  return new Map([
    ...own,
    ...made.map(({ stem }): [string, number] => [stem, Math.max(own.get(stem) ?? 0, MADE_WORD)]),
  ]);
}

export const isWithin = (inner: Words, outer: Words) =>
  inner.from >= outer.from && inner.to <= outer.to;

function worthOf(
  { from, to }: Words,
  { at, features: { falser, rival } }: Candidate,
  words: OwnWords,
  reading: Reading,
): number {
  const {
    statements: { tokens },
    denials,
  } = reading;
  const own = new Set(at);
  const stems = new Set(tokens.slice(from, to).map(({ stem }) => stem));
  const named = [...words].reduce((sum, [stem, worth]) => sum + (stems.has(stem) ? worth : 0), 0);
  const made = at.filter((index) => index >= from && index < to && !tokens[index]!.little);
  const denies = denials.some(
    ({ at: denial, claimed }) => claimed && denial >= from && denial < to && !own.has(denial),
  );
  return (
    Math.min(ENOUGH, named) +
    Math.min(ENOUGH_MADE, made.length) / 2 -
    Math.min(LONG, (to - from) / PER_WORDS) -
    (denies ? DENIES : 0) -
    (isAskedBack({ from, to }, reading) ? ASKED : 0) -
    ELSE * (Math.max(0, falser) + rival)
  );
}

/** "Oh, like a dog getting treats?": a question from its first word to its last. */
function isAskedBack({ from, to }: Words, reading: Reading): boolean {
  const { statements } = reading;
  const { clauses } = statements;
  const [first, last] = [reading.clauseOf(from), reading.clauseOf(to - 1)];
  return (
    isQuestion(statements, last) &&
    clauses[first.index - 1]?.sentence !== first.sentence &&
    clauses[last.index + 1]?.sentence !== last.sentence
  );
}

function isOneSentence({ from, to }: Words, reading: Reading): boolean {
  return reading.clauseOf(from).sentence === reading.clauseOf(to - 1).sentence;
}

/** Without a first or last sentence whose words the rest has as well. */
function withoutIdle(
  { from, to, at }: Candidate,
  reading: Reading,
): Pick<Candidate, 'from' | 'to' | 'at'> {
  const { tokens } = reading.statements;
  const sentenceOf = (token: number) => reading.clauseOf(token).sentence;
  for (const end of [sentenceOf(from), sentenceOf(to - 1)]) {
    const rest = at.filter((index) => sentenceOf(index) !== end);
    const stems = new Set(rest.map((index) => tokens[index]!.stem));
    const idle = at.every((index) => sentenceOf(index) !== end || stems.has(tokens[index]!.stem));
    if (rest.length === 0 || !idle) continue;
    const kept = Array.from({ length: to - from }, (_, k) => from + k).filter(
      (index) => sentenceOf(index) !== end,
    );
    return { from: kept[0]!, to: kept.at(-1)! + 1, at: rest };
  }
  return { from, to, at };
}
