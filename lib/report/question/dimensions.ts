import { z } from 'zod';
import type { Evidence } from '@/lib/grading/verdict';
import type { QuestionReport } from './question-report';
import { sentenceAround, sentencesOneByOne } from '@/lib/report/statements/sentence-around';

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
    /** `too-short`: its points stand in one sentence or two. */
    why: z.enum(['not-answered', 'not-graded', 'nothing-claimed', 'all-essential', 'too-short']),
  }),
]);
export type Dimension = z.infer<typeof dimensionSchema>;

/** What took something off the structure of an answer. */
const structureCostsSchema = z.strictObject({
  /** Words before the first key point, where they are too many; null where they are not. */
  lead: z.number().int().positive().nullable(),
  /** Something false that is to be put right stands before the first key point. */
  falseFirst: z.boolean(),
  /** Points whose sentences are too long, the words of the longest, and that sentence; null where there is none. */
  long: z
    .strictObject({
      points: z.number().int().positive(),
      words: z.number().int().positive(),
      sentence: z.string(),
    })
    .nullable(),
});
export type StructureCosts = z.infer<typeof structureCostsSchema>;

export const dimensionsSchema = z.strictObject({
  coverage: dimensionSchema,
  correctness: dimensionSchema,
  depth: dimensionSchema,
  structure: dimensionSchema,
  /** Null where nothing was taken off. */
  structureCosts: structureCostsSchema.nullable(),
});
export type Dimensions = z.infer<typeof dimensionsSchema>;

/** A point partly made counts half wherever points are counted. */
const HALF = 0.5;
/** A false claim that was put right later weighs half, as in the score. */
const CORRECTED = 0.5;
/**
 * Words of a sentence that makes a point. 25 is the longest that plain-language guides allow (GOV.UK content design,
 * "Sentence length"; Cutts, Oxford Guide to Plain English): up to there nothing is lost. A little longer is a little
 * harder to follow; at twice that, nobody follows.
 */
export const sentenceWords = { full: 25, none: 50 } as const;
/**
 * Words before the first key point: up to the length of one sentence nothing is lost; after 125, the better part of a
 * minute of speech, all is.
 */
export const leadWords = { full: sentenceWords.full, none: 125 } as const;
/** From this value on next to nothing was taken off: what there was is not worth telling. */
export const HARDLY_LESS = 95;
/** With points in fewer places than this there is nothing yet to put in order. */
export const FEWEST_PLACES = 3;

type Graded = Pick<QuestionReport, 'result' | 'points' | 'misconceptions' | 'beyond' | 'turns'>;

/** The four looks at an answer; of one that was not graded or not given, nothing is measured. */
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
    return {
      coverage: none,
      correctness: none,
      depth: none,
      structure: none,
      structureCosts: null,
    };
  }
  return {
    coverage: coverage(question),
    correctness: correctness(question),
    depth: depth(question),
    ...structure(question),
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
 * rule of briefing); half of that is lost in so far as points stand in sentences that are too long to follow. Only the
 * words before the first point and the sentences that make points count, so nothing that is added raises it; an
 * answer with points in one sentence or two has no structure to measure.
 */
function structure({
  turns,
  points,
  misconceptions,
}: Graded): Pick<Dimensions, 'structure' | 'structureCosts'> {
  const proved = points.filter(({ label }) => label !== 'missed');
  const proofs = proved.flatMap(({ evidence }) => evidence);
  const first = turns.find(({ id }) => proofs.some(({ turn }) => turn === id));
  if (!first) return unstructured('nothing-claimed');
  const places = proved.map(({ evidence }) => placeOf(earliest(evidence, turns), turns));
  if (new Set(places.map(({ at }) => at)).size < FEWEST_PLACES) return unstructured('too-short');
  const starts = proofs.filter(({ turn }) => turn === first.id).map(({ start }) => start);
  const begins = Math.min(...starts);
  const lead = wordsIn(first.text.slice(0, begins));
  const falseFirst = misconceptions
    .filter(({ label, denied }) => label !== 'corrected' && !denied)
    .flatMap(({ evidence }) => evidence)
    .some(({ turn, start }) => turn === first.id && start < begins);
  const brief = places.reduce((sum, { words }) => sum + shareLeft(words, sentenceWords), 0);
  const share = (shareLeft(lead, leadWords) * (1 + brief / places.length)) / 2;
  const value = Math.round(100 * share);
  return {
    structure: { kind: 'measured', value },
    // One word too many that costs nothing is nothing to tell.
    structureCosts: value === 100 ? null : costsOf({ lead, falseFirst }, places),
  };
}

const unstructured = (why: 'nothing-claimed' | 'too-short') => ({
  structure: { kind: 'not-measurable' as const, why },
  structureCosts: null,
});

function costsOf(
  { lead, falseFirst }: { readonly lead: number; readonly falseFirst: boolean },
  places: readonly Place[],
): StructureCosts | null {
  const tooLong = places
    .filter(({ words }) => words > sentenceWords.full)
    .toSorted((a, b) => b.words - a.words);
  const [longest] = tooLong;
  if (lead <= leadWords.full && !longest) return null;
  return {
    lead: lead > leadWords.full ? lead : null,
    falseFirst,
    long: longest
      ? { points: tooLong.length, words: longest.words, sentence: longest.sentence }
      : null,
  };
}

/** 1 up to where nothing is lost, then falling evenly to 0. */
function shareLeft(words: number, { full, none }: { full: number; none: number }): number {
  return Math.min(1, Math.max(0, (none - words) / (none - full)));
}

interface Place {
  readonly at: string;
  readonly words: number;
  readonly sentence: string;
}

/**
 * The sentence that a quote stands in, and its words. In a text without full stops, as speech often is, the length of
 * a sentence can't be told: nothing is lost, and each quote is a place of its own.
 */
function placeOf(quote: Evidence | undefined, turns: Graded['turns']): Place {
  if (!quote) return { at: '', words: 0, sentence: '' };
  const { turn, start, end } = quote;
  const text = turns.find(({ id }) => id === turn)?.text ?? '';
  if (!/[.!?…](?=\s|$)/u.test(text)) return { at: `${turn} ${start}`, words: 0, sentence: '' };
  // A proof that goes on into the next sentence makes no long one of two.
  const around = sentencesOneByOne(sentenceAround(text, start, end));
  const sentence = around.toSorted((a, b) => wordsIn(b) - wordsIn(a))[0] ?? '';
  return { at: `${turn} ${sentence}`, words: wordsIn(sentence), sentence };
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
