import { describe, expect, it } from 'vitest';
import { DELAYS, DELAY_STEP_MS, FIRST_DELAY_MS } from '@/lib/speech/echo-gate';
import { FrameClock } from './frame-clock';
import { PlayedSound } from './played-sound';

/** Half a second of silence, then half a second of an even sound. */
const sound = {
  duration: 1,
  sampleRate: 8_000,
  getChannelData: () => Float32Array.from({ length: 8_000 }, (_, i) => (i < 4_000 ? 0 : 0.5)),
};
const stepOf = (delayMs: number) => (delayMs - FIRST_DELAY_MS) / DELAY_STEP_MS;

describe('what was played', () => {
  it('is known for a frame by every delay before it', () => {
    const played = new PlayedSound();
    played.begin(sound, 10);
    const levels = played.before(10.8);
    expect(levels).toHaveLength(DELAYS);
    expect(levels[stepOf(0)]).toBeCloseTo(0.5, 2);
    expect(levels[stepOf(336)]).toBe(0);
    expect(levels[stepOf(304)]).toBeCloseTo(0.5 * Math.sqrt(28 / 32), 2);
  });
  it('ends where it was stopped, and is forgotten after', () => {
    const played = new PlayedSound();
    played.begin(sound, 10);
    played.end(10.6);
    expect(played.before(10.7)[stepOf(0)]).toBe(0);
    expect(played.before(10.7)[stepOf(160)]).toBeCloseTo(0.5, 2);
    expect(played.before(20)).toEqual([]);
  });
  it('is nothing before anything is', () => {
    expect(new PlayedSound().before(3)).toEqual([]);
  });
});

describe('the time of a frame', () => {
  it('is found though frames come late and in bunches', () => {
    const clock = new FrameClock();
    const lateBy = [0.2, 0.168, 0.136, 0.104, 0.05, 0.018, 0.003, 0.2, 0.168, 0.04];
    const times = lateBy.map((late, n) => clock.next(5 + (n + 1) * 0.032 + late));
    expect(times.at(-1)).toBeCloseTo(5 + 9 * 0.032, 2);
    expect(clock.settled).toBe(false);
    for (let n = 0; n < 60; n++) clock.next(6 + n * 0.032);
    expect(clock.settled).toBe(true);
  });
});
