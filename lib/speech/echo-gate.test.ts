import { describe, expect, it } from 'vitest';
import { DELAYS, DELAY_STEP_MS, EchoGate, FIRST_DELAY_MS, MOST_HELD } from './echo-gate';
import { FRAME_MS } from './frame';
import { Segmenter, type SpeechNews } from './segmenter';
import type { Stretch } from './speech-record';

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

const VOICE_AT = 2_000;
const nobody = () => 0;

/** The segments of eight seconds in which the interviewer's voice is played from the second on, and a person may speak over it. */
function segments(
  said: (ms: number) => number,
  person: (ms: number) => number,
  echo: number,
  delay: number,
): Stretch[] {
  const gate = new EchoGate();
  const segmenter = new Segmenter();
  const voice = (ms: number) => (ms < VOICE_AT ? 0 : said(ms - VOICE_AT));
  const news: SpeechNews[] = [];
  let told = 0;
  for (let ms = 0; ms < 8_000; ms += FRAME_MS) {
    const played = Array.from({ length: DELAYS }, (_, i) =>
      voice(ms - FIRST_DELAY_MS - i * DELAY_STEP_MS),
    );
    const level = Math.hypot(echo * voice(ms - delay), person(ms), 1e-4);
    const frames = gate.push({ speech: level > 0.002 ? 1 : 0, level, played });
    told += frames.length;
    news.push(...frames.flatMap((frame) => segmenter.push(frame)));
  }
  for (const frame of gate.close()) {
    told += 1;
    news.push(...segmenter.push(frame));
  }
  expect(told).toBe(8_000 / FRAME_MS);
  news.push(...segmenter.close());
  return news.flatMap((one) => (one.kind === 'segment' ? [one.segment] : []));
}

describe('the interviewer’s own voice at the microphone', () => {
  const scenes = [3, 71, 905].flatMap((seed) =>
    [0.02, 0.3, 1].flatMap((echo) => [0, 41, 320, 780].map((delay) => ({ seed, echo, delay }))),
  );
  it.each(scenes)('goes to nobody, however loud and late it comes: %o', (scene) => {
    expect(segments(speaker(scene.seed), nobody, scene.echo, scene.delay)).toEqual([]);
  });
});

describe('who speaks over the interviewer’s voice', () => {
  /** When they begin after the voice, ms. */
  const onsets = [-320, 0, 96, 320, 608, 1_000, 3_000];
  const scenes = [3, 71, 905, 1_212].flatMap((seed) =>
    [0, 0.02, 0.15].flatMap((echo) => onsets.map((onset) => ({ seed, echo, onset }))),
  );
  it.each(scenes)('is heard from their first word on: %o', ({ seed, echo, onset }) => {
    const other = speaker(seed + 1_000);
    const from = VOICE_AT + onset;
    const person = (ms: number) => (ms < from || ms > from + 2_400 ? 0 : other(ms - from));
    const [first] = segments(speaker(seed), person, echo, 90);
    // Two frames late at most: a little sound before a segment goes with it.
    expect(first?.startMs).toBeLessThanOrEqual(from + 64);
    expect(first?.endMs).toBeGreaterThanOrEqual(from + 1_500);
    // With headphones, or an echo that is cancelled, none of the voice is in it.
    expect(first?.startMs).toBeGreaterThanOrEqual(
      echo === 0 ? from - 64 : Math.min(from - 64, VOICE_AT),
    );
  });

  it('is told from an echo that is known by then, without the echo before', () => {
    const other = speaker(2_024);
    const from = VOICE_AT + 3_000;
    const [first] = segments(speaker(5), (ms) => (ms < from ? 0 : other(ms - from)), 0.15, 90);
    expect(first?.startMs).toBeGreaterThanOrEqual(from - 256);
  });
});

describe('frames', () => {
  it('are told at once when nothing is played', () => {
    const gate = new EchoGate();
    const frame = { speech: 1, level: 0.2, played: [] };
    for (let i = 0; i < 50; i++) expect(gate.push(frame)).toEqual([frame]);
    expect(gate.holding).toBe(false);
  });
  it('are told at once while nobody is heard, and held no longer than three seconds', () => {
    const gate = new EchoGate();
    const played = Array.from({ length: DELAYS }, () => 0.1);
    const silence = { speech: 0, level: 1e-4, played };
    expect(gate.push(silence)).toEqual([silence]);
    let told = 0;
    // As steady as what is played: an echo that is not known yet, or a hum.
    for (let i = 0; i < 200; i++) told += gate.push({ speech: 1, level: 0.1, played }).length;
    expect(told).toBeGreaterThanOrEqual(200 - MOST_HELD);
  });
});
