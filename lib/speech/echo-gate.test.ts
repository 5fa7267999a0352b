import { describe, expect, it } from 'vitest';
import { DELAYS, DELAY_STEP_MS, EchoGate, FIRST_DELAY_MS } from './echo-gate';
import { FRAME_MS } from './segmenter';

/** The loudness of somebody speaking: syllables of different length and strength, with pauses, anew for each seed. */
function speaker(seed: number): (ms: number) => number {
  let state = seed;
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const syllables: { from: number; to: number; strength: number }[] = [];
  for (let at = 0; at < 20_000;) {
    const to = at + 90 + random() * 200;
    syllables.push({ from: at, to, strength: 0.05 + random() * 0.25 });
    at = to + (random() < 0.15 ? 350 : random() * 80);
  }
  return (ms) => {
    const now = syllables.find(({ from, to }) => ms >= from && ms < to);
    if (!now) return 0;
    return now.strength * Math.sin((Math.PI * (ms - now.from)) / (now.to - now.from));
  };
}

/** Share of frames in each half of eight seconds that counted as a person speaking. */
function heard(
  voice: (ms: number) => number,
  person: (ms: number) => number,
  echo: number,
  delay: number,
) {
  const gate = new EchoGate();
  const open: boolean[] = [];
  for (let ms = 0; ms < 8_000; ms += FRAME_MS) {
    const played = Array.from({ length: DELAYS }, (_, i) =>
      voice(ms - FIRST_DELAY_MS - i * DELAY_STEP_MS),
    );
    const level = Math.hypot(echo * voice(ms - delay), person(ms), 1e-4);
    open.push(!gate.push({ speech: level > 0.002 ? 1 : 0, level, played }));
  }
  const share = (part: readonly boolean[]) => part.filter(Boolean).length / part.length;
  return { before: share(open.slice(0, 125)), after: share(open.slice(125)) };
}
const nobody = () => 0;

describe('the interviewer’s own voice at the microphone', () => {
  const scenes = [3, 71, 905].flatMap((seed) =>
    [0.02, 0.3, 1].flatMap((echo) => [0, 41, 320, 780].map((delay) => ({ seed, echo, delay }))),
  );
  it.each(scenes)('is told for an echo, however loud and late it comes: %o', (scene) => {
    const { before, after } = heard(speaker(scene.seed), nobody, scene.echo, scene.delay);
    expect(before).toBeLessThan(0.1);
    expect(after).toBe(0);
  });

  const loudness = [3, 71, 905].flatMap((seed) => [0, 0.05, 0.15].map((echo) => ({ seed, echo })));
  it.each(loudness)('lets a person through who speaks over it: %o', ({ seed, echo }) => {
    const other = speaker(seed + 1_000);
    const person = (ms: number) => (ms < 4_000 ? 0 : other(ms));
    expect(heard(speaker(seed), person, echo, 90).after).toBeGreaterThan(0.2);
  });

  it('is not looked for when nothing is played', () => {
    const gate = new EchoGate();
    for (let i = 0; i < 50; i++)
      expect(gate.push({ speech: 1, level: 0.2, played: [] })).toBe(false);
  });
});
