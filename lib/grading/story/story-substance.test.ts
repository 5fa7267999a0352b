import { describe, expect, it } from 'vitest';
import { storyIn, verdictOf } from './sample-story';

const SCENE =
  'At a clinic in Leeds nurses waited for the notes. My job was to write a summary tool.';

describe('what was done', () => {
  it.each([
    'I worked hard, communicated with everyone and found a solution.',
    'I coordinated the meetings and supported everybody.',
    'I attended the meetings and kept the stakeholders in the loop.',
    'I participated in the discussions and contributed to the success of the project.',
    'I kept everybody informed and supported the team.',
  ])('is thin where only effort is told: %s', (effort) => {
    expect(verdictOf(storyIn(`${SCENE} ${effort}`), 'action')).toBe('thin');
  });
  it.each([
    'I began with a simple threshold per drug so that we had a baseline.',
    'I started with a list of 900 drugs.',
  ])('is clear with its first step: %s', (step) => {
    expect(verdictOf(storyIn(`${SCENE} ${step}`), 'action')).toBe('clear');
  });
  it('is not clear where somebody was only there', () => {
    const there = 'I was involved in most of the meetings and kept everyone aligned.';
    expect(verdictOf(storyIn(`${SCENE} ${there}`), 'action')).not.toBe('clear');
  });
  it('is clear with a step that somebody could picture', () => {
    const step = 'I communicated with the nurses and wrote a list of 900 drugs.';
    expect(verdictOf(storyIn(`${SCENE} ${step}`), 'action')).toBe('clear');
  });
});

describe('a choice', () => {
  const choice =
    'I chose a small model over a large one as each answer had to cost less than a cent.';
  it('is a step, whatever it had to hold up to: neither the result nor the task', () => {
    const story = storyIn(
      `At a clinic in Leeds nurses waited for the notes. I built a bot. ${choice}`,
    );
    expect(story.measured.kind).toBe('none');
    expect(verdictOf(story, 'task')).toBe('missing');
    expect(verdictOf(story, 'result')).toBe('missing');
  });
});

describe('a result in figures alone', () => {
  it.each([
    'In the end it was forty minutes instead of two hours.',
    'We caught 11 of 14 failures in the following winter.',
    'It reached 91 percent agreement with the nurses.',
  ])('is told and measured: %s', (result) => {
    const story = storyIn(`${SCENE} I built a search and trained a model on the notes. ${result}`);
    expect(verdictOf(story, 'result')).toBe('clear');
    expect(story.measured.kind).toBe('measured');
  });
});

describe('"I let them"', () => {
  it('is past beside another verb of the past', () => {
    const step =
      'Since the drivers knew the roads, I let them correct the plan. It runs now and we use it daily.';
    const story = storyIn(`${SCENE} ${step}`);
    expect(story.sentences.find(({ quote }) => quote.includes('let them'))?.part).toBe('action');
  });
});

describe('names', () => {
  it('are names and nothing beside them', () => {
    const { names } = storyIn('In Cork I ran an A/B test of XGBoost.').specifics;
    expect(names.map(({ quote }) => quote)).toEqual(['Cork', 'XGBoost']);
  });
});

describe('an honest no', () => {
  it.each([
    'I haven’t done one from start to end myself yet, I mostly did the dashboards.',
    'I have never done one myself.',
    'It’s a made-up one, I only did the dashboards.',
    'I don’t have a real example, I worked on the charts.',
    'I haven’t built one in production so far, I only helped with the labels.',
  ])('is no action and no other part: %s', (said) => {
    const story = storyIn('I would start with a baseline and then try gradient boosting.', said);
    expect(story.parts.filter(({ verdict }) => verdict !== 'missing')).toEqual([]);
    expect(story.flags.map(({ id }) => id)).toContain('hypothetical');
  });
  it('takes nothing from what was done', () => {
    const said = 'We had not done such a thing before, so I wrote a list of 900 drugs.';
    expect(verdictOf(storyIn(`${SCENE} ${said}`), 'action')).toBe('clear');
  });
});
