import { describe, expect, it } from 'vitest';
import { playTiming, thinkingPauses } from './sample-timings';
import { resumesAnswer, turnState, type TurnView } from './turn-end';

const view = (change: Partial<TurnView>): TurnView => ({
  nowMs: 10_000,
  openedMs: 0,
  speaking: false,
  lastSpeechEndMs: 10_000,
  words: 'we fixed it.',
  wordsPending: false,
  wordsCameMs: null,
  cancelledMs: null,
  encouraged: true,
  ...change,
});
const after = (silence: number, change: Partial<TurnView> = {}) =>
  turnState(view({ nowMs: 10_000 + silence, ...change }), 'hands-free').kind;

describe('thinking is never cut off, hands-free', () => {
  const patterns = Object.entries(thinkingPauses);
  it('with at least twenty timing patterns', () => {
    expect(patterns.length).toBeGreaterThanOrEqual(20);
  });
  for (const marks of [true, false])
    for (const latency of [300, 1_300, 6_000])
      it.each(patterns)(`marks ${marks}, words after ${latency} ms: %s`, (_, parts) => {
        expect(playTiming(parts, 'hands-free', latency, marks).outside).toBe('');
      });
});

describe('an answer ends', () => {
  it('hands-free, soon after a clause that sounds complete', () => {
    const { waitedMs } = playTiming(
      [['I fixed the bug and wrote a test.', 2_000, 0]],
      'hands-free',
    );
    expect(waitedMs).toBeLessThanOrEqual(4_600);
  });
  it('on request only, however long the silence', () => {
    for (const parts of Object.values(thinkingPauses))
      expect(playTiming(parts, 'on-request').waitedMs).toBeNull();
  });
  it('in either manner when the person says so and adds nothing', () => {
    for (const manner of ['hands-free', 'on-request'] as const)
      expect(
        playTiming([["It scales. That's my answer.", 2_000, 0]], manner).waitedMs,
      ).toBeLessThanOrEqual(1_400);
  });
  it('never before anything was said', () => {
    expect(after(60_000, { lastSpeechEndMs: null })).toBe('waiting-to-begin');
  });
});

describe('the countdown', () => {
  it('comes after 1.5 s, 4 s or 8 s by how the clause sounds', () => {
    expect([after(1_400), after(1_500), after(4_499), after(4_500)]).toEqual([
      'thinking',
      'countdown',
      'countdown',
      'over',
    ]);
    const unclear = { words: 'we fixed it with a patch' };
    expect([after(3_900, unclear), after(4_000, unclear)]).toEqual(['thinking', 'countdown']);
    for (const words of ['we fixed it and', 'so um', 'there were,', 'the'])
      expect([after(7_900, { words }), after(8_000, { words })]).toEqual(['thinking', 'countdown']);
  });
  it('waits the longest for words that are still being heard', () => {
    expect(after(7_900, { wordsPending: true })).toBe('thinking');
  });
  it('is seen for its whole length, however late the words come', () => {
    const late = { wordsCameMs: 16_000 };
    expect([after(6_000, late), after(8_999, late), after(9_000, late)]).toEqual([
      'countdown',
      'countdown',
      'over',
    ]);
  });
  it('is cancelled by speech, and by the person until they speak again', () => {
    expect(after(2_000, { speaking: true })).toBe('speaking');
    expect(after(60_000, { cancelledMs: 11_800 })).toBe('thinking');
    expect(after(2_000, { cancelledMs: 9_000 })).toBe('countdown');
  });
});

describe('"take your time"', () => {
  it('is said after a long pause, at most once an answer', () => {
    const { encouragements } = playTiming(
      thinkingPauses['eight seconds, twice in one sentence'] ?? [],
      'hands-free',
    );
    expect(encouragements).toBe(1);
  });
});

describe('speech after the answer was handed in', () => {
  const speech = { startMs: 3_000, lengthMs: 500 };
  it('takes it back when silence handed it in', () => {
    expect(resumesAnswer({ because: 'silence', atMs: 0 }, speech)).toBe(true);
    expect(resumesAnswer({ because: 'silence', atMs: 0 }, { ...speech, lengthMs: 300 })).toBe(
      false,
    );
    expect(resumesAnswer({ because: 'silence', atMs: 0 }, { ...speech, startMs: 9_000 })).toBe(
      false,
    );
  });
  it('is a reply when the person handed it in', () => {
    expect(resumesAnswer({ because: 'button', atMs: 0 }, speech)).toBe(false);
    expect(resumesAnswer({ because: 'said-so', atMs: 0 }, speech)).toBe(false);
  });
});
