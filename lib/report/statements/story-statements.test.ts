import { expect, it } from 'vitest';
import { storyIn } from '@/lib/grading/story/sample-story';
import { sampleSkipped } from '@/lib/report/question/sample-reported-question';
import { storySteps } from './story-statements';

const story = storyIn(
  'Last year at a bakery the forecasts were wrong. I cleaned the sales data and trained a new model.',
);
type Told = Parameters<typeof storySteps>[0];
const steps = (retold: Told['retold'], storyMarks: Told['storyMarks'] = null) =>
  storySteps({ ...sampleSkipped('q01'), story, retold, storyMarks }).flatMap((step) =>
    'part' in step ? [step.part] : [],
  );
const told = {
  score: 80,
  parts: [{ part: 'result' as const, at: 1, modality: 'typed' as const }],
  pieces: [{ text: 'Waste fell by a third.', isNew: true, leaveOut: false }],
  toTell: [],
};

it('asks for a part that is missing', () => {
  expect(steps(null)).toContain('result');
});

it('asks no more for what was told again since, unless it is still open', () => {
  expect(steps({ ...told, open: ['task'] })).not.toContain('result');
  expect(steps({ ...told, open: ['result'] })).toContain('result');
});

it('asks for a part that the person says they did not tell, though it was found', () => {
  const marks = { score: 20, told: [], denied: ['action'] };
  expect(steps(null)).not.toContain('action');
  expect(steps(null, marks)[0]).toBe('action');
});
