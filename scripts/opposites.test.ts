import { describe, expect, it } from 'vitest';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { contentFiles } from '@/lib/server/content-files';
import { MeasuredGrader } from './eval/measured-grader';

const grader = new MeasuredGrader(readWholeGuide(contentFiles('content'), 'ai-engineer'));

function verdictOn(question: string, answer: string) {
  const { verdict } = grader.judge(answer, grader.materialOf(question));
  return {
    accused: verdict.misconceptions.filter(({ label }) => label !== 'absent').length,
    made: verdict.points.filter(({ label }) => label !== 'missed').map(({ id }) => id),
  };
}

describe('the opposite of the advice', () => {
  it.each([
    ['q40', "I'd raise the top-k to fifty, as more context can't hurt."],
    ['q40', "I'd drop the permission filter so that the bot can see all documents."],
    ['q40', "Monitoring isn't necessary as the weights don't change."],
    ['q40', 'Fine-tune it on the test set until it scores 100.'],
    ['q34', 'Retrying is pointless.'],
    ['q07', 'Backprop sends gradients in the forward direction through the network.'],
    [
      'q06',
      "You should apply SMOTE to the validation set too, so that the distributions don't differ.",
    ],
    ['q26', 'API keys are the only way to authenticate.'],
    ['q31', 'A p-value below 0.05 means the effect is large.'],
  ])('is charged and earns nothing: %s %s', (question, answer) => {
    expect(verdictOn(question, answer)).toMatchObject({ accused: 1, made: [] });
  });

  it.each([
    ['q40', 'I would never drop the permission filter.'],
    ['q40', "I'd increase top-k if the right chunk wasn't among the five."],
    ['q40', "I'd run it on the test set before release."],
    ['q34', 'Retrying a bad request is pointless.'],
    ['q06', 'Never apply SMOTE to the validation set.'],
    ['q07', 'You subtract the gradient from the weight.'],
    ['q35', 'A circuit breaker stops calls to a failing provider.'],
  ])('is not heard in the advice itself: %s %s', (question, answer) => {
    expect(verdictOn(question, answer).accused).toBe(0);
  });
});

describe('a picture in place of the term', () => {
  it.each([
    ['q08.relu', "You swap in an activation whose slopes don't die out for positive numbers."],
    ['q15.causal', 'Like reading with a sheet of paper over the rest of the page.'],
    ['q31.split', 'Half the guests get the old soup and half the new.'],
    ['q04.stratified', 'Each pile should have one in ten sick people as well.'],
  ])('makes the point: %s %s', (point, answer) => {
    expect(verdictOn(point.slice(0, 3), answer).made).toContain(point);
  });
});
