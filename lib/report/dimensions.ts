import { z } from 'zod';
import type { QuestionReport } from './question-report';

/**
 * Four ways to look at one answer, each 0 to 100, computed by the functions below and by nothing else. None
 * of them grows with the length of an answer: what is counted are points, false claims, and where things stand.
 */
export const dimensionNames = ['coverage', 'correctness', 'depth', 'structure'] as const;
export type DimensionName = (typeof dimensionNames)[number];

export const dimensionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('measured'), value: z.number().int().min(0).max(100) }),
  z.strictObject({
    kind: z.literal('not-measurable'),
    why: z.enum(['not-answered', 'not-graded', 'nothing-claimed', 'all-essential']),
  }),
]);
export type Dimension = z.infer<typeof dimensionSchema>;

export const dimensionsSchema = z.strictObject({
  coverage: dimensionSchema,
  correctness: dimensionSchema,
  depth: dimensionSchema,
  structure: dimensionSchema,
});
export type Dimensions = z.infer<typeof dimensionsSchema>;

/** A point partly made counts half wherever points are counted. */
const HALF = 0.5;
/** A false claim that was put right later weighs half, as in the score. */
const CORRECTED = 0.5;
/**
 * Sentences longer than this are hard to follow, read or heard: 25 words is the longest that plain-language
 * guides allow (GOV.UK content design, "Sentence length"; Cutts, Oxford Guide to Plain English).
 */
const LONG_SENTENCE = 25;
/** A text without so many sentence ends a word was not written in sentences: their length can't be told. */
const WORDS_PER_END = 60;

type Graded = Pick<QuestionReport, 'result' | 'points' | 'misconceptions' | 'beyond' | 'turns'>;

export function dimensionsOf(question: Graded): Dimensions {
  const { result, turns } = question;
  const why =
    result.kind === 'not-graded'
      ? 'not-graded'
      : result.kind === 'not-answered' || turns.length === 0
        ? 'not-answered'
        : undefined;
  if (why !== undefined) {
    const none: Dimension = { kind: 'not-measurable', why };
    return { coverage: none, correctness: none, depth: none, structure: none };
  }
  return {
    coverage: coverage(question),
    correctness: correctness(question),
    depth: depth(question),
    structure: structure(question),
  };
}

/** Of all key points, those made; however they were drawn out, and whatever was false beside them. */
function coverage({ points }: Graded): Dimension {
  return shareOf(made(points), points.length);
}

/** Of all that was claimed about the points, what was right: points made against false claims. */
function correctness({ points, misconceptions }: Graded): Dimension {
  const right = made(points);
  const wrong = misconceptions.reduce(
    (sum, { label }) => sum + (label === 'stated' ? 1 : CORRECTED),
    0,
  );
  if (right + wrong === 0) return { kind: 'not-measurable', why: 'nothing-claimed' };
  return shareOf(right, right + wrong);
}

/** Of the points that go further than the essential ones, those made; what goes beyond the reference counts as one more made. */
function depth({ points, beyond }: Graded): Dimension {
  const further = points.filter(({ essential }) => !essential);
  if (further.length === 0) return { kind: 'not-measurable', why: 'all-essential' };
  return shareOf(Math.min(further.length, made(further) + beyond.length), further.length);
}

/**
 * The mean of two things: how early an answer comes to its first key point (a listener decides early; "the main
 * point first" is the oldest rule of briefing), and the share of words that stand in sentences of up to 25 words.
 * The second is left out where a text has no sentence ends, as speech often hasn't.
 */
function structure({ turns, points }: Graded): Dimension {
  const proofs = points
    .filter(({ label }) => label !== 'missed')
    .flatMap(({ evidence }) => evidence);
  const first = turns.find(({ id }) => proofs.some(({ turn }) => turn === id));
  if (!first) return { kind: 'not-measurable', why: 'nothing-claimed' };
  const starts = proofs.filter(({ turn }) => turn === first.id).map(({ start }) => start);
  const lead = leadOf(Math.min(...starts) / Math.max(1, first.text.length));
  const short = shortSentences(turns.map(({ text }) => text));
  const value = short === null ? lead : (lead + short) / 2;
  return { kind: 'measured', value: Math.round(100 * value) };
}

/** 1 within the first third of the answer, then falling to 0 at its end. */
function leadOf(place: number): number {
  return place <= 1 / 3 ? 1 : Math.max(0, 1 - (place - 1 / 3) * 1.5);
}

function shortSentences(texts: readonly string[]): number | null {
  const text = texts.join('\n');
  const all = wordsIn(text);
  const ends = (text.match(/[.!?…](?=\s|$)/gu) ?? []).length;
  if (ends === 0 || all / ends > WORDS_PER_END) return null;
  const sentences = text.split(/(?<=[.!?…]["'”’)\]]{0,3})\s+|\n+/u).map(wordsIn);
  const inShort = sentences.filter((words) => words <= LONG_SENTENCE);
  return inShort.reduce((sum, words) => sum + words, 0) / Math.max(1, all);
}

function made(points: Graded['points']): number {
  return points.reduce(
    (sum, { label }) => sum + (label === 'met' ? 1 : label === 'partial' ? HALF : 0),
    0,
  );
}

function shareOf(part: number, whole: number): Dimension {
  return { kind: 'measured', value: whole === 0 ? 0 : Math.round((100 * part) / whole) };
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
