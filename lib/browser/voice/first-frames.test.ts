import { describe, expect, it } from 'vitest';
import { FirstFrames } from './first-frames';
import { FrameClock } from './frame-clock';
import { PlayedSound } from './played-sound';

const FRAME_S = 0.032;
const rate = 16_000;

/** A voice that gets louder: what was played tells when. */
const rising = {
  duration: 4,
  sampleRate: rate,
  getChannelData: () => Float32Array.from({ length: 4 * rate }, (_, i) => i / (4 * rate)),
};

/** Frames that come late at first, as while a detector warms up. */
const comesAt = (index: number) => (index + 1) * FRAME_S + Math.max(0.01, 0.6 - index * 0.02);

function open(plays: boolean) {
  const played = new PlayedSound();
  if (plays) played.begin(rising, 0);
  const frames = new FirstFrames(new FrameClock(), played);
  return (index: number) =>
    frames.push({ speech: 0.9, level: 0.2, samples: new Float32Array([index]) }, comesAt(index));
}

describe('a microphone that opens', () => {
  it('while nobody speaks hears at once', () => {
    const push = open(false);
    for (let i = 0; i < 5; i++) expect(push(i)).toMatchObject([{ speech: 0.9, played: [] }]);
  });
  it('under the interviewer’s voice loses no frame, and no speech in any', () => {
    const push = open(true);
    const told = Array.from({ length: 100 }, (_, i) => push(i)).flat();
    expect(told.map(({ samples }) => samples[0])).toEqual(Array.from({ length: 100 }, (_, i) => i));
    expect(told.every(({ speech }) => speech === 0.9)).toBe(true);
    expect(push(100)).toHaveLength(1);
  });
  it('tells of each frame what was played when it began, not when it came', () => {
    const push = open(true);
    const told = Array.from({ length: 100 }, (_, i) => push(i)).flat();
    // Without a delay the voice is as loud as it was then: it rises by a quarter a second, and frames came 600 ms late.
    const undelayed = told.map(({ played }) => played[2] ?? 0);
    for (const [index, level] of undelayed.entries())
      expect(Math.abs(level - (index * FRAME_S + 0.026) / 4)).toBeLessThan(0.06);
  });
});
