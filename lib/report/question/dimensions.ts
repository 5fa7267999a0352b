import { z } from 'zod';
import type { Evidence } from '@/lib/grading/verdict';
import type { QuestionReport } from './question-report';
import { sentenceAround } from '@/lib/report/statements/sentence-around';

/**
 * Four ways to look at one answer, each 0 to 100, computed by the functions below and by nothing else. None
 * of them grows with what is added to an answer and says nothing: what is counted are points, false claims, and
 * where points stand.
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
/**
 * Words before the first key point: up to the length of one sentence nothing is lost; after 125, the better part of a
 * minute of speech, all is.
 */
const leadWords = { full: LONG_SENTENCE, none: 125 } as const;

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
 * How early an answer comes to its first key point (a listener decides early; "the main point first" is the oldest
 * rule of briefing); half of that is lost in so far as points stand in sentences of more than 25 words. Only the
 * words before the first point and the sentences that make points count, so nothing that is added raises it.
 */
function structure({ turns, points }: Graded): Dimension {
  const proved = points.filter(({ label }) => label !== 'missed');
  const proofs = proved.flatMap(({ evidence }) => evidence);
  const first = turns.find(({ id }) => proofs.some(({ turn }) => turn === id));
  if (!first) return { kind: 'not-measurable', why: 'nothing-claimed' };
  const starts = proofs.filter(({ turn }) => turn === first.id).map(({ start }) => start);
  const lead = leadOf(wordsIn(first.text.slice(0, Math.min(...starts))));
  const brief = proved.filter(({ evidence }) => isBrief(earliest(evidence, turns), turns));
  return {
    kind: 'measured',
    value: Math.round((100 * lead * (1 + brief.length / proved.length)) / 2),
  };
}

/** 1 within the length of a sentence, then falling to 0. */
function leadOf(words: number): number {
  return Math.min(1, Math.max(0, (leadWords.none - words) / (leadWords.none - leadWords.full)));
}

/** In a text without full stops, as speech often is, the length of a sentence can't be told: nothing is lost. */
function isBrief(quote: Evidence | undefined, turns: Graded['turns']): boolean {
  if (!quote) return true;
  const { turn, start, end } = quote;
  const text = turns.find(({ id }) => id === turn)?.text ?? '';
  return (
    !/[.!?…](?=\s|$)/u.test(text) || wordsIn(sentenceAround(text, start, end)) <= LONG_SENTENCE
  );
}

/** The first words that say it: saying it again changes nothing. */
function earliest(evidence: readonly Evidence[], turns: Graded['turns']): Evidence | undefined {
  const order = turns.map(({ id }) => id);
  return evidence.toSorted(
    (a, b) => order.indexOf(a.turn) - order.indexOf(b.turn) || a.start - b.start,
  )[0];
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
