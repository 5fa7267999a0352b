import { describe, expect, it } from 'vitest';
import { SampleInterview } from '@/lib/interview/sample-interview';
import type { BegunInterview } from '@/lib/interview/interview-state';
import type { SpeechRecord } from '@/lib/speech/speech-record';
import { deliveryPanelOf } from './delivery-panel';
import { timePictureOf } from './time-picture';

const ten = 'one two three four five six seven eight nine ten';

/** Two stretches of ten words in four seconds each, with three seconds between; then a word with a filler. */
const record: SpeechRecord = {
  speech: [
    { startMs: 2_000, endMs: 6_000 },
    { startMs: 9_000, endMs: 13_000 },
    { startMs: 13_500, endMs: 17_500 },
  ],
  heard: [
    { startMs: 2_000, endMs: 6_000, words: ten },
    { startMs: 9_000, endMs: 13_000, words: ten },
    { startMs: 13_500, endMs: 17_500, words: `um ${ten}` },
  ],
  heardBy: 'service',
  edited: false,
};

function interviewWith(speech: SpeechRecord | null): BegunInterview {
  const interview = new SampleInterview();
  interview.deliver();
  interview.now += 60_000;
  interview.answer();
  interview.send({ kind: 'end' });
  const state = interview.state;
  return {
    ...state,
    questions: state.questions.map((run) => ({
      ...run,
      turns: run.turns.map((turn) => ({ ...turn, speech })),
    })),
  };
}

describe('the delivery of a whole interview', () => {
  it('is none when all was typed', () => {
    expect(deliveryPanelOf(interviewWith(null))).toBeNull();
  });
  it('puts stretches together until a pace can be told, thinking taken out', () => {
    const panel = deliveryPanelOf(interviewWith(record));
    const [turn] = panel?.turns ?? [];
    expect(turn?.segments).toMatchObject([
      { startMs: 2_000, endMs: 13_000, words: 20, wordsPerMinute: 150, fillers: [] },
      { startMs: 13_500, words: 11, wordsPerMinute: 165, fillers: [{ phrase: 'um', count: 1 }] },
    ]);
  });
  it('names the moments to hear again, in their order', () => {
    expect(deliveryPanelOf(interviewWith(record))?.moments).toMatchObject([
      { kind: 'pause', atMs: 6_000, ms: 3_000 },
      { kind: 'fillers', atMs: 13_500 },
    ]);
  });
  it('gives no figure for fillers when none were written down', () => {
    const heard = record.heard.map((each) => ({ ...each, words: ten }));
    const panel = deliveryPanelOf(interviewWith({ ...record, heard }));
    expect(panel?.fillersPerMinute).toEqual({
      kind: 'not-measurable',
      why: 'transcriber-drops-them',
    });
  });
});

describe('the time of an interview', () => {
  it('tells what was used of what was planned, thinking and speaking', () => {
    const { questions, plannedMs } = timePictureOf(interviewWith(record));
    expect(plannedMs).toBe(540_000);
    expect(questions[0]).toMatchObject({
      plannedMs: 180_000,
      usedMs: 60_000,
      thinking: { kind: 'measured', ms: 2_000, turns: 1, of: 1 },
      speaking: { kind: 'measured', ms: 15_500 },
      ranOut: false,
    });
  });
  it('does not guess how long somebody thought who typed', () => {
    expect(timePictureOf(interviewWith(null)).thinking).toEqual({
      kind: 'not-measurable',
      why: 'typed',
    });
  });
});
