import { expect, it } from 'vitest';
import { storyIn } from './sample-story';
import { gapsOf, storyLines, storyMarking, storyScore } from './story-score';

const story = storyIn(
  'In 2020 I worked in a print shop in Bremen and the cutter jammed. My boss asked me to fix it before Easter. I took it apart and replaced two belts. After that it jammed twice a week.',
);

it('is made of weights that make 100', () => {
  expect(Object.values(storyMarking.weights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
});

it('is the sum of its lines', () => {
  const sum = storyLines(story).reduce((total, { weight, mark }) => total + weight * mark, 0);
  expect(story.score).toBe(Math.round(sum / 100));
});

it('counts an own part only where an action is told, and a figure only where a result is', () => {
  const without = (gone: string) =>
    story.parts.map((part) =>
      part.part === gone
        ? { part: part.part, verdict: 'missing' as const, lack: 'not_told' as const, ask: '' }
        : part,
    );
  const marks = (gone: string) =>
    Object.fromEntries(
      storyLines({ ...story, parts: without(gone) }).map(({ of, mark }) => [of, mark]),
    );
  expect(marks('action')).toMatchObject({ ownership: 0, measured: 100 });
  expect(marks('result')).toMatchObject({ ownership: 100, measured: 0 });
});

it('is nothing where nothing is told, and never above 100', () => {
  const parts = story.parts.map(({ part }) => ({
    part,
    verdict: 'missing' as const,
    lack: 'not_told' as const,
    ask: '',
  }));
  expect(storyScore({ ...story, parts })).toBe(0);
  expect(story.score).toBeLessThanOrEqual(100);
});

it('names a thin result without a figure before a missing reflection, and a missing result before both', () => {
  const first = (...texts: string[]) => gapsOf(storyIn(...texts))[0];
  const told =
    'In 2020 I worked in a print shop in Bremen and the cutter jammed. My boss asked me to fix it before Easter. I took it apart and replaced two belts.';
  expect(first(`${told} People were quite happy with it and it went live.`)).toMatchObject({
    part: 'result',
    verdict: 'thin',
  });
  expect(first(told)).toMatchObject({ part: 'result', verdict: 'missing' });
  expect(first(`${told} After that it jammed twice a week.`)?.part).toBe('reflection');
});
