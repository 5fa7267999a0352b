import { describe, expect, it } from 'vitest';
import { storyIn } from '@/lib/grading/story/sample-story';
import { sampleSkipped } from '@/lib/report/question/sample-reported-question';
import { sentenceOf } from './sentence';
import { storySteps, storyStrengths } from './story-statements';

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

describe('a plan in the place of a story', () => {
  const first = (...said: readonly string[]) => {
    const plan = storyIn(...said);
    return storySteps({ ...sampleSkipped('q01'), story: plan, retold: null, storyMarks: null })[0]!;
  };
  const PLAN =
    'I would pick demand forecasting. I would sit down with the planners first and then I would try gradient boosting.';

  it.each([
    'I haven’t done one from start to end myself yet, I mostly did the dashboards.',
    'I have never built one in production, I only helped with the labels.',
    'We have not had such a project, I just made reports for the shops.',
    'I haven’t led one so far, I mainly wrote the queries.',
    'I don’t have a real example, I have mostly worked on the charts.',
  ])('is named as one before all else, with the smaller thing that was done: %s', (honest) => {
    expect(first(PLAN, honest)).toMatchObject({
      kind: 'story_supposed',
      quote: honest,
      says: 'smaller',
    });
  });
  it('is named as one by the words that own it, or else by its first', () => {
    expect(first(PLAN, 'I have never done one myself.')).toMatchObject({ says: 'not_done' });
    const step = first(PLAN);
    expect(step).toMatchObject({ kind: 'story_supposed', says: 'nothing' });
    expect(sentenceOf(step)).toContain('what you would do');
  });
  it.each([
    'We had never built one before. I cleaned the sales and trained a model on them.',
    'I have never shipped without a test since. I cleaned the sales and trained a model.',
    'I cleaned the sales, I mostly worked with the bakers, and I trained a model on them.',
  ])('is none where something was done: %s', (said) => {
    expect(first(`At a bakery in Leeds bread was wasted. ${said}`).kind).not.toBe('story_supposed');
  });
});

it('asks an empty story first for what was done, then for what came of it, and praises nothing in it', () => {
  const empty = storyIn(
    'Sure, so that was the churn project at my telco. It was a nightmare, because marketing had no idea what they wanted and IT took six weeks just to give us a server. We did an end-to-end AI-driven solution with the latest methods. In the end it turned out really well, churn went down quite a bit and my boss was super happy.',
    'And I ran the notebook with the random forest a couple of times. Otherwise it was a team effort.',
  );
  const answer = { ...sampleSkipped('q01'), story: empty, retold: null, storyMarks: null };
  expect(
    storySteps(answer)
      .flatMap((step) => ('part' in step ? [step.part] : []))
      .slice(0, 2),
  ).toEqual(['action', 'result']);
  expect(storyStrengths(answer)).toEqual([]);
});
