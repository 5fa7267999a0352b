import { z } from 'zod';
import { countOf, fillersIn, hedgesIn, restartsIn, wordsIn, type SaidPhrase } from './filler-words';
import { heardBySchema, wordsOf, type SpeechRecord } from './speech-record';

/** Shortest silence that counts as a pause, ms. */
export const PAUSE_MS = 250;
/** Longer pauses are thinking: they are taken out of the pace. */
const THINKING_MS = 2_000;
/** Less speech than this gives no rate worth a number. */
const SHORTEST_MS = 3_000;

/** A figure, a lower limit, or why there is none. Never a zero that was not measured. */
export const figureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('measured'), value: z.number() }),
  z.strictObject({ kind: z.literal('at-least'), value: z.number() }),
  z.strictObject({
    kind: z.literal('not-measurable'),
    why: z.enum(['no-speech', 'too-short', 'no-words', 'transcriber-drops-them', 'no-limit']),
  }),
]);
export type Figure = z.infer<typeof figureSchema>;

export const phrasesSchema = z.array(
  z.strictObject({ phrase: z.string(), count: z.number().int() }),
);

export const deliverySchema = z.strictObject({
  /** Words a minute from the first to the last word, pauses over two seconds taken out. */
  pace: figureSchema,
  /** Words a minute while speaking, all pauses taken out. */
  articulation: figureSchema,
  /** Share of the time from first to last word spent in pauses, 0 to 1. */
  pauseShare: figureSchema,
  pauses: figureSchema,
  longestPauseMs: figureSchema,
  firstWordMs: figureSchema,
  fillersPerMinute: figureSchema,
  fillers: phrasesSchema,
  hedgesPer100: figureSchema,
  hedges: phrasesSchema,
  restarts: figureSchema,
  restarted: phrasesSchema,
  /** From the first word to the last, ms. */
  lengthMs: figureSchema,
  /** That length against the question's time, 0 to 1 and beyond. */
  ofLimit: figureSchema,
  words: z.number().int(),
  heardBy: heardBySchema,
});
export type Delivery = z.infer<typeof deliverySchema>;

const measured = (value: number): Figure => ({ kind: 'measured', value });
const none = (why: Extract<Figure, { kind: 'not-measurable' }>['why']): Figure => ({
  kind: 'not-measurable',
  why,
});

/**
 * How an answer was delivered. All times come from the voice detector, all words from what was heard, never
 * from what was corrected; with no transcriber, from what the person typed. `limitMs` null: untimed.
 */
export function deliveryOf(record: SpeechRecord, typed: string, limitMs: number | null): Delivery {
  const { heardBy } = record;
  const text = heardBy === 'nobody' ? typed : wordsOf(record.heard);
  const count = wordsIn(text).length;
  return {
    ...timing(record, limitMs),
    ...rates(record, count),
    ...phrasing(text, count, record),
    words: count,
    heardBy,
  };
}

function timing({ speech }: SpeechRecord, limitMs: number | null) {
  const first = speech[0];
  if (!first) {
    const no = none('no-speech');
    return {
      pauseShare: no,
      pauses: no,
      longestPauseMs: no,
      firstWordMs: no,
      lengthMs: no,
      ofLimit: no,
    };
  }
  const gaps = gapsOf(speech);
  const span = spanOf(speech);
  const silent = gaps.reduce((sum, gap) => sum + gap, 0);
  return {
    pauseShare: span < SHORTEST_MS ? none('too-short') : measured(silent / span),
    pauses: measured(gaps.length),
    longestPauseMs: measured(Math.max(0, ...gaps)),
    firstWordMs: measured(first.startMs),
    lengthMs: measured(span),
    ofLimit: limitMs === null ? none('no-limit') : measured(span / limitMs),
  };
}

function rates({ speech }: SpeechRecord, count: number) {
  const span = spanOf(speech);
  const why = speech.length === 0 ? 'no-speech' : count === 0 ? 'no-words' : 'too-short';
  if (count === 0 || span < SHORTEST_MS) return { pace: none(why), articulation: none(why) };
  const gaps = gapsOf(speech);
  const thinking = total(gaps.filter((gap) => gap > THINKING_MS));
  return {
    pace: measured(count / minutes(span - thinking)),
    articulation: measured(count / minutes(span - total(gaps))),
  };
}

function phrasing(text: string, count: number, { speech, heardBy }: SpeechRecord) {
  const span = spanOf(speech);
  const fillers = fillersIn(text);
  const restarted = restartsIn(text);
  const hedges = hedgesIn(text);
  if (count === 0) {
    const no = none('no-words');
    return { fillersPerMinute: no, fillers, hedgesPer100: no, hedges, restarts: no, restarted };
  }
  return {
    fillersPerMinute:
      span < SHORTEST_MS
        ? none(span === 0 ? 'no-speech' : 'too-short')
        : lowerLimit(fillers, minutes(span)),
    fillers,
    // Whoever types their own words leaves hedges out as surely as fillers.
    hedgesPer100:
      heardBy === 'nobody'
        ? lowerLimit(hedges, count / 100)
        : measured((countOf(hedges) / count) * 100),
    hedges,
    restarts: lowerLimit(restarted, 1),
    restarted,
  };
}

/**
 * What was written down was said; what was not may have been said all the same. Services are asked to keep
 * fillers and may not, browsers and small models leave them out, and nobody types them: so never more than a lower limit.
 */
function lowerLimit(found: readonly SaidPhrase[], per: number): Figure {
  const count = countOf(found);
  return count > 0 ? { kind: 'at-least', value: count / per } : none('transcriber-drops-them');
}

function gapsOf(speech: SpeechRecord['speech']): number[] {
  return speech
    .slice(1)
    .map(({ startMs }, index) => startMs - (speech[index]?.endMs ?? startMs))
    .filter((gap) => gap >= PAUSE_MS);
}

function spanOf(speech: SpeechRecord['speech']): number {
  return speech.length === 0 ? 0 : (speech.at(-1)?.endMs ?? 0) - (speech[0]?.startMs ?? 0);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function minutes(ms: number): number {
  return ms / 60_000;
}
