import { z } from 'zod';
import {
  deliveryOf,
  figureSchema,
  phrasesSchema,
  PAUSE_MS,
  type Figure,
} from '@/lib/speech/delivery';
import { countOf, fillersIn, wordsIn, type SaidPhrase } from '@/lib/speech/filler-words';
import { heardBySchema, type SpeechRecord } from '@/lib/speech/speech-record';
import type { AnswerTurn } from '@/lib/interview/answer-turn';
import type { BegunInterview } from '@/lib/interview/interview-state';

/** A segment of an answer is at least so long: less gives no pace worth a number. */
const SEGMENT_MS = 10_000;
/** Pauses longer than this are thinking, and shown as a moment to hear again. */
const THINKING_MS = 2_000;
const SHORTEST_MS = 3_000;
/** Most moments of a kind offered to hear again. */
const MOST_MOMENTS = 4;

const ms = z.number().int().nonnegative();

/** Some seconds of one answer, in ms since the answer could begin. */
const segmentSchema = z.strictObject({
  startMs: ms,
  endMs: ms,
  words: z.number().int(),
  /** Null where too little was said. */
  wordsPerMinute: z.number().nullable(),
  fillers: phrasesSchema,
});
export type Segment = z.infer<typeof segmentSchema>;

const spokenTurnSchema = z.strictObject({
  question: z.string(),
  turn: z.string(),
  pace: figureSchema,
  lengthMs: figureSchema,
  /** Empty when nobody but the person wrote the words down, so that they have no times. */
  segments: z.array(segmentSchema).readonly(),
});

/** A moment worth hearing again, in ms since the answer could begin. */
const momentSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('pause'),
    question: z.string(),
    turn: z.string(),
    atMs: ms,
    ms,
  }),
  z.strictObject({
    kind: z.literal('fillers'),
    question: z.string(),
    turn: z.string(),
    atMs: ms,
    phrases: phrasesSchema,
  }),
]);
export type Moment = z.infer<typeof momentSchema>;

/** How the whole interview was spoken. */
export const deliveryPanelSchema = z.strictObject({
  turns: z.array(spokenTurnSchema).min(1).readonly(),
  /** Answers that were typed, and so are not in here. */
  typed: z.number().int(),
  words: z.number().int(),
  pace: figureSchema,
  pauses: figureSchema,
  fillersPerMinute: figureSchema,
  fillers: phrasesSchema,
  hedgesPer100: figureSchema,
  heardBy: z.array(heardBySchema).readonly(),
  moments: z.array(momentSchema).readonly(),
});
export type DeliveryPanel = z.infer<typeof deliveryPanelSchema>;

/** Whether words have times: somebody listened, and did not only record. */
export function isTimed({ heardBy }: Pick<DeliveryPanel, 'heardBy'>): boolean {
  return heardBy.some((each) => each !== 'nobody');
}

type Spoken = AnswerTurn & { readonly question: string; readonly speech: SpeechRecord };

/** Null when nothing was spoken. */
export function deliveryPanelOf({ questions }: BegunInterview): DeliveryPanel | null {
  const all = questions.flatMap(({ id, turns }) =>
    turns.map((turn) => ({ ...turn, question: id })),
  );
  const spoken = all.filter((turn): turn is Spoken => turn.speech !== null);
  if (spoken.length === 0) return null;
  const turns = spoken.map(({ question, id, text, speech }) => {
    const delivery = deliveryOf(speech, text, null);
    return { question, turn: id, delivery, segments: segmentsOf(speech) };
  });
  const deliveries = turns.map(({ delivery }) => delivery);
  const words = deliveries.reduce((sum, delivery) => sum + delivery.words, 0);
  const fillers = together(deliveries.map((delivery) => delivery.fillers));
  return {
    turns: turns.map(({ question, turn, delivery: { pace, lengthMs }, segments }) => ({
      question,
      turn,
      pace,
      lengthMs,
      segments,
    })),
    typed: all.length - spoken.length,
    words,
    pace: paceOf(deliveries),
    pauses: sumOf(deliveries.map(({ pauses }) => pauses)),
    fillersPerMinute: fillersPerMinute(deliveries, fillers),
    fillers,
    hedgesPer100: hedgesOf(deliveries, words),
    heardBy: [...new Set(deliveries.map(({ heardBy }) => heardBy))],
    moments: momentsIn(spoken),
  };
}

type Delivered = ReturnType<typeof deliveryOf>;

/** All words against all the time they took, thinking taken out: long answers weigh more. */
function paceOf(deliveries: readonly Delivered[]): Figure {
  const timed = deliveries.flatMap(({ pace, words }) =>
    pace.kind === 'measured' && pace.value > 0 ? [{ words, minutes: words / pace.value }] : [],
  );
  const minutes = timed.reduce((sum, each) => sum + each.minutes, 0);
  if (minutes === 0) return deliveries[0]?.pace ?? { kind: 'not-measurable', why: 'no-speech' };
  return { kind: 'measured', value: timed.reduce((sum, each) => sum + each.words, 0) / minutes };
}

function sumOf(figures: readonly Figure[]): Figure {
  const values = figures.flatMap((figure) => (figure.kind === 'measured' ? [figure.value] : []));
  return values.length === 0
    ? { kind: 'not-measurable', why: 'no-speech' }
    : { kind: 'measured', value: values.reduce((sum, value) => sum + value, 0) };
}

function fillersPerMinute(
  deliveries: readonly Delivered[],
  fillers: readonly SaidPhrase[],
): Figure {
  const length = sumOf(deliveries.map(({ lengthMs }) => lengthMs));
  if (length.kind !== 'measured') return { kind: 'not-measurable', why: 'no-speech' };
  if (length.value < SHORTEST_MS) return { kind: 'not-measurable', why: 'too-short' };
  const count = countOf(fillers);
  return count === 0
    ? { kind: 'not-measurable', why: 'transcriber-drops-them' }
    : { kind: 'at-least', value: count / (length.value / 60_000) };
}

function hedgesOf(deliveries: readonly Delivered[], words: number): Figure {
  if (words === 0) return { kind: 'not-measurable', why: 'no-words' };
  const unknown = deliveries.find(({ hedgesPer100 }) => hedgesPer100.kind !== 'measured');
  if (unknown) return unknown.hedgesPer100;
  const count = deliveries.reduce((sum, { hedges }) => sum + countOf(hedges), 0);
  return { kind: 'measured', value: (100 * count) / words };
}

/** What was heard, in stretches put together until they are long enough to tell a pace. */
function segmentsOf({ heard, speech }: SpeechRecord): Segment[] {
  const segments: { startMs: number; endMs: number; words: string }[] = [];
  for (const { startMs, endMs, words } of heard) {
    const last = segments.at(-1);
    if (last && last.endMs - last.startMs < SEGMENT_MS)
      segments[segments.length - 1] = {
        startMs: last.startMs,
        endMs: Math.max(last.endMs, endMs),
        words: `${last.words} ${words}`,
      };
    else segments.push({ startMs, endMs, words });
  }
  return segments.map(({ startMs, endMs, words }) => {
    const count = wordsIn(words).length;
    const talking = talkingMs(speech, startMs, endMs);
    return {
      startMs,
      endMs,
      words: count,
      wordsPerMinute: talking < SHORTEST_MS ? null : Math.round(count / (talking / 60_000)),
      fillers: fillersIn(words),
    };
  });
}

/** The time from one moment to another without the pauses for thinking. */
function talkingMs(speech: SpeechRecord['speech'], startMs: number, endMs: number): number {
  const thinking = gapsOf(speech)
    .filter((gap) => gap.ms > THINKING_MS && gap.atMs >= startMs && gap.atMs + gap.ms <= endMs)
    .reduce((sum, gap) => sum + gap.ms, 0);
  return endMs - startMs - thinking;
}

function gapsOf(speech: SpeechRecord['speech']): { atMs: number; ms: number }[] {
  return speech
    .slice(1)
    .map(({ startMs }, index) => {
      const atMs = speech[index]?.endMs ?? startMs;
      return { atMs, ms: startMs - atMs };
    })
    .filter((gap) => gap.ms >= PAUSE_MS);
}

/** The longest pauses and the stretches with most fillers, in the order they were heard. */
function momentsIn(spoken: readonly Spoken[]): Moment[] {
  const all = spoken.flatMap(momentsOf);
  const weight = (moment: Moment) =>
    moment.kind === 'pause' ? moment.ms : countOf(moment.phrases);
  const chosen = new Set(
    (['pause', 'fillers'] as const).flatMap((kind) =>
      all
        .filter((moment) => moment.kind === kind)
        .toSorted((a, b) => weight(b) - weight(a))
        .slice(0, MOST_MOMENTS),
    ),
  );
  return all.filter((moment) => chosen.has(moment));
}

function momentsOf({ question, id: turn, speech }: Spoken): Moment[] {
  const pauses = gapsOf(speech.speech)
    .filter((gap) => gap.ms > THINKING_MS)
    .map((gap): Moment => ({ kind: 'pause', question, turn, ...gap }));
  const fillers = segmentsOf(speech)
    .filter((segment) => segment.fillers.length > 0)
    .map(({ startMs, fillers: phrases }): Moment => ({
      kind: 'fillers',
      question,
      turn,
      atMs: startMs,
      phrases,
    }));
  return [...pauses, ...fillers].toSorted((a, b) => a.atMs - b.atMs);
}

function together(lists: readonly (readonly SaidPhrase[])[]): SaidPhrase[] {
  const counts = new Map<string, number>();
  for (const { phrase, count } of lists.flat())
    counts.set(phrase, (counts.get(phrase) ?? 0) + count);
  return [...counts]
    .map(([phrase, count]) => ({ phrase, count }))
    .toSorted((a, b) => b.count - a.count);
}
