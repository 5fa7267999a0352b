import { describe, expect, it } from 'vitest';
import { deliveryOf } from './delivery';
import { fillersIn, restartsIn } from './filler-words';
import { speechRecordSchema, type SpeechRecord } from './speech-record';

const words = (count: number) =>
  Array.from({ length: count }, () => 'word')
    .map((w, i) => `${w}${i}`)
    .join(' ');
const record = (change: Partial<SpeechRecord> = {}): SpeechRecord =>
  speechRecordSchema.parse({
    speech: [
      { startMs: 1_200, endMs: 11_200 },
      { startMs: 11_700, endMs: 21_700 },
      { startMs: 24_700, endMs: 34_700 },
    ],
    heard: [
      { startMs: 1_200, endMs: 21_700, words: words(50) },
      { startMs: 24_700, endMs: 34_700, words: words(25) },
    ],
    heardBy: 'service',
    edited: false,
    ...change,
  });
const value = (figure: { kind: string; value?: number }) => figure.value ?? figure.kind;

describe('delivery figures', () => {
  it('take thinking pauses out of the pace, and all pauses out of the articulation', () => {
    const { pace, articulation } = deliveryOf(record(), '', 60_000);
    expect(value(pace)).toBeCloseTo(75 / (30.5 / 60), 5);
    expect(value(articulation)).toBeCloseTo(75 / (30 / 60), 5);
  });
  it('count pauses from a quarter of a second on, their share and the longest', () => {
    const { pauses, pauseShare, longestPauseMs, firstWordMs, lengthMs, ofLimit } = deliveryOf(
      record(),
      '',
      67_000,
    );
    expect([pauses, longestPauseMs, firstWordMs, lengthMs, ofLimit].map(value)).toEqual([
      2, 3_000, 1_200, 33_500, 0.5,
    ]);
    expect(value(pauseShare)).toBeCloseTo(3.5 / 33.5, 5);
  });
  it('never say zero where a transcriber may have dropped what is counted', () => {
    for (const heardBy of ['service', 'browser', 'local', 'nobody'] as const) {
      const { fillersPerMinute, restarts } = deliveryOf(record({ heardBy }), words(20), 1);
      expect(fillersPerMinute).toEqual({ kind: 'not-measurable', why: 'transcriber-drops-them' });
      expect(restarts.kind).toBe('not-measurable');
    }
    const heard = [{ startMs: 1_200, endMs: 34_700, words: 'Um, we were, um, you know, fast.' }];
    const { fillersPerMinute, fillers } = deliveryOf(record({ heard }), '', 1);
    expect(fillersPerMinute).toMatchObject({ kind: 'at-least' });
    expect(value(fillersPerMinute)).toBeCloseTo(3 / (33.5 / 60), 5);
    expect(fillers[0]).toEqual({ phrase: 'um', count: 2 });
  });
  it('use what was typed when nothing was transcribed', () => {
    const typed = deliveryOf(record({ heard: [], heardBy: 'nobody' }), words(61), null);
    expect(value(typed.pace)).toBeCloseTo(61 / (30.5 / 60), 5);
    expect(typed.ofLimit).toEqual({ kind: 'not-measurable', why: 'no-limit' });
  });
  it('do not exist for silence or a few words', () => {
    const silent = deliveryOf(record({ speech: [], heard: [] }), '', 1);
    expect([silent.pace.kind, silent.pauses.kind, silent.hedgesPer100.kind]).toEqual(
      Array.from({ length: 3 }, () => 'not-measurable'),
    );
    const short = deliveryOf(record({ speech: [{ startMs: 0, endMs: 900 }] }), '', 1);
    expect(short.pace).toEqual({ kind: 'not-measurable', why: 'too-short' });
  });
});

describe('in what was said', () => {
  it('fillers are sounds and empty phrases, not every "like" or "you know"', () => {
    expect(fillersIn('Ummm it was, like, you know what I like')).toEqual([
      { phrase: 'like', count: 1 },
      { phrase: 'um', count: 1 },
    ]);
    expect(fillersIn('errors in the era of umbrella terms')).toEqual([]);
  });
  it('restarts are words begun anew, not words meant twice', () => {
    expect(restartsIn('I was I was the the lead of a very very big mod- model')).toEqual([
      { phrase: 'i was', count: 1 },
      { phrase: 'mod-', count: 1 },
      { phrase: 'the', count: 1 },
    ]);
    expect(restartsIn('step by step we had had enough')).toEqual([]);
  });
});
