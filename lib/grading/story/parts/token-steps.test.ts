import { describe, expect, it } from 'vitest';
import { storyIn } from '@/lib/grading/story/sample-story';

const SCENE =
  'At a telecom company in Leeds customers left every month. My job was to find out which.';
const actionOf = (...said: readonly string[]) =>
  storyIn(SCENE, ...said).parts.find(({ part }) => part === 'action')!;

describe('a step that anybody could have taken who was there', () => {
  it.each([
    'And I ran the notebook with the random forest a couple of times.',
    'I did a bit of everything.',
    'I fixed some bugs and so on.',
    'I played around with the data a bit.',
    'Random forest is what everyone uses, so I took that.',
    'I just started the training script now and then.',
    'Well, the slides for the steering committee, those were all mine.',
    'I wrote some of the code.',
  ])('makes no clear action: %s', (step) => {
    expect(actionOf(step).verdict).not.toBe('clear');
  });
  it('is thin for want of a step, with its words', () => {
    const step = 'And I ran the notebook with the random forest a couple of times.';
    expect(actionOf(step)).toMatchObject({
      verdict: 'thin',
      lack: 'no_step',
      evidence: [{ quote: step }],
    });
  });
  it.each([
    'I ran the random forest on two years of call records and dropped half of the features.',
    'I tried a few things: a logistic regression, boosted trees and a small network.',
    'I fixed some bugs in the join, which had doubled a tenth of the customers.',
    'I wrote the code that joins the complaints to the calls.',
    'I took the boosted trees because the call centre could read them.',
    'I ran the notebook on last year’s customers and listed where it was wrong.',
  ])('is none of these: %s', (step) => {
    expect(actionOf(step).verdict).toBe('clear');
  });
});
