import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { FRAME_MS, type Frame } from './frame';
import { BREATHLESS_FRAMES, Segmenter, type SpeechNews } from './segmenter';

const loud: Frame = { speech: 0.95, level: 0.2 };
const quiet: Frame = { speech: 0.02, level: 0.001 };
const frames = (frame: Frame, ms: number) =>
  Array.from({ length: Math.round(ms / FRAME_MS) }, () => frame);
function hear(list: readonly Frame[]): SpeechNews[] {
  const segmenter = new Segmenter();
  return [...list.flatMap((frame) => segmenter.push(frame)), ...segmenter.close()];
}
const of = <K extends SpeechNews['kind']>(news: readonly SpeechNews[], kind: K) =>
  news.filter((one): one is Extract<SpeechNews, { kind: K }> => one.kind === kind);

describe('speech', () => {
  it('begins and ends where the frames do', () => {
    const news = hear([...frames(quiet, 960), ...frames(loud, 1_920), ...frames(quiet, 960)]);
    expect(news).toEqual([
      { kind: 'began', atMs: 960 },
      { kind: 'run', run: { startMs: 960, endMs: 2_880 } },
      { kind: 'segment', segment: { startMs: 960, endMs: 2_880 }, cut: false },
    ]);
  });
  it('begins with the sound before it that the detector hears late, and not with the room', () => {
    const hiss: Frame = { speech: 0.01, level: 0.05 };
    const begins = (list: readonly Frame[]) =>
      of(hear([...frames(quiet, 960), ...list, ...frames(loud, 960)]), 'began')[0]?.atMs;
    expect(begins(frames(hiss, 128))).toBe(960);
    expect(begins([...frames(hiss, 64), ...frames(quiet, 64)])).toBe(1_088);
    const noise: Frame = { speech: 0.02, level: 0.05 };
    expect(of(hear([...frames(noise, 9_600), ...frames(loud, 960)]), 'began')[0]?.atMs).toBe(9_600);
  });
  it('with a short pause is one segment of two runs', () => {
    const news = hear([
      ...frames(loud, 960),
      ...frames(quiet, 320),
      ...frames(loud, 960),
      ...frames(quiet, 960),
    ]);
    expect(of(news, 'run').map(({ run }) => run)).toEqual([
      { startMs: 0, endMs: 960 },
      { startMs: 1_280, endMs: 2_240 },
    ]);
    expect(of(news, 'segment').map(({ segment }) => segment)).toEqual([
      { startMs: 0, endMs: 2_240 },
    ]);
  });
  it('goes on over a gap that is no pause', () => {
    const news = hear([
      ...frames(loud, 960),
      ...frames(quiet, 160),
      ...frames(loud, 960),
      ...frames(quiet, 960),
    ]);
    expect(of(news, 'run')).toHaveLength(1);
  });
  it('is not a click', () => {
    expect(
      hear([...frames(quiet, 320), ...frames(loud, 64), ...frames(quiet, 960)]).at(-1),
    ).toEqual({
      kind: 'misfire',
      atMs: 320,
    });
  });
  it('that is cut off by the microphone is kept', () => {
    expect(of(hear(frames(loud, 1_280)), 'segment')).toHaveLength(1);
  });
});

describe('breathless speech', () => {
  it('is cut at the best gap after eight seconds, and nothing is lost', () => {
    const gap: Frame = { speech: 0.8, level: 0.01 };
    const speech = [...frames(loud, 6_400), ...frames(gap, 96), ...frames(loud, 9_600)];
    const segments = of(hear([...speech, ...frames(quiet, 960)]), 'segment');
    expect(segments[0]?.cut).toBe(true);
    expect(segments[0]?.segment.endMs).toBeGreaterThanOrEqual(6_400);
    expect(segments[0]?.segment.endMs).toBeLessThanOrEqual(6_496);
    segments
      .slice(1)
      .forEach(({ segment }, i) => expect(segment.startMs).toBe(segments[i]?.segment.endMs));
    expect(segments.at(-1)?.segment.endMs).toBe(speech.length * FRAME_MS);
  });
  it('never waits longer than eight seconds for a piece, whatever it sounds like', () => {
    const anyFrame = fc.record({
      speech: fc.double({ min: 0, max: 1, noNaN: true }),
      level: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(anyFrame, { minLength: 300, maxLength: 900 }), (list) => {
        const news = hear(list);
        let last = 0;
        for (const { segment } of of(news, 'segment')) {
          expect(segment.startMs).toBeGreaterThanOrEqual(last);
          expect(segment.endMs - segment.startMs).toBeLessThanOrEqual(
            (BREATHLESS_FRAMES + 1) * FRAME_MS,
          );
          last = segment.endMs;
        }
      }),
      { numRuns: 60 },
    );
  });
});
