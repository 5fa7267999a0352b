import { describe, expect, it } from 'vitest';
import { partAt, partsOf } from './recorded-part';
import type { Recording } from './recordings';

const first = { startMs: 1_000, endMs: 4_000, words: 'I led a team' };
const second = { startMs: 14_000, endMs: 16_000, words: 'and we measured' };
const recording = (change: Partial<Recording>): Recording => ({
  id: 'r1',
  interview: 'i1',
  question: 'q37',
  startedAt: 0,
  type: 'audio/webm',
  leadMs: 500,
  heard: [first],
  ...change,
});
/** The answer was handed in after ten seconds, and went on. */
const before = recording({});
const after = recording({ id: 'r2', leadMs: -10_000, heard: [first, second] });

describe('an answer that went on after it was handed in', () => {
  const parts = partsOf([before, after]);
  it('is heard again from either recording, each where it has the sound', () => {
    expect(partAt(parts, { beginsMs: 1_000, atMs: 2_000 })?.recording.id).toBe('r1');
    expect(partAt(parts, { beginsMs: 1_000, atMs: 15_000 })?.recording.id).toBe('r2');
  });
  it('has with each recording the words that are in it', () => {
    expect(parts.map(({ heard }) => heard)).toEqual([[first], [second]]);
  });
  it('is heard from what is left when one recording was deleted', () => {
    const left = partsOf([before]);
    expect(partAt(left, { beginsMs: 1_000, atMs: 2_000 })?.recording.id).toBe('r1');
  });
});

describe('two answers to one question', () => {
  it('are told apart by when they began to be heard', () => {
    const parts = partsOf([before, recording({ id: 'r3', heard: [second] })]);
    expect(partAt(parts, { beginsMs: 14_000, atMs: 15_000 })?.recording.id).toBe('r3');
    expect(partAt(parts, { beginsMs: 1_000, atMs: 3_000 })?.recording.id).toBe('r1');
  });
  it('of which nothing was heard are no parts of each other', () => {
    const silent = [recording({ heard: [] }), recording({ id: 'r2', heard: [], leadMs: 0 })];
    expect(partsOf(silent).every(({ untilMs }) => untilMs === Infinity)).toBe(true);
  });
});
