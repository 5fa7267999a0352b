import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('an honest sentence that shares its words with a mistake', () => {
  it.each([
    [
      'q03',
      'I use F1 when the classes are imbalanced and accuracy would look good just by predicting the majority class.',
    ],
    ['q03', 'F1 is what I report where accuracy looks fine for a model that always says no.'],
    ['q03', 'Precision is how precise the model is and recall is how much it can recall.'],
    [
      'q20',
      'Without overlap a sentence that is cut in half is lost for both chunks, so 10-20 percent.',
    ],
    ['q29', 'No training before validation of the data, no deployment without approval.'],
    [
      'q31',
      'Show the new model to some users and the old to others and see which one does better.',
    ],
    [
      'q24',
      'Cosine runs from minus one to one, Euclidean zero means identical, the dot product is unbounded.',
    ],
    ['q32', 'One thread, one event loop, many waiting calls.'],
    ['q37', "I'd agree on how we measure waste in the first week."],
    ['q37', 'Next time I would start measuring waste before I write any code.'],
    [
      'q29',
      'If the accuracy on the training data is high and on the test set low we do not ship it, it overfits.',
    ],
    ['q32', 'gather: N calls take about one latency, sequential N * latency.'],
  ])('is charged to nobody: %s %s', (question, text) => {
    expect(judged(question, text).charged).toEqual([]);
  });
});

describe('a mistake in such words', () => {
  it.each([
    ['q03', 'F1 is always the best metric and covers all cases.'],
    ['q03', 'F1 is the same as accuracy.'],
    ['q03', 'Precision is how many decimals are right.'],
    ['q20', 'The overlap should be 50 percent of the chunk at least.'],
    ['q24', 'Cosine similarity is unbounded.'],
    ['q29', 'Data validation before training is superfluous.'],
    ['q29', 'You look at the accuracy on the training data and then you ship it.'],
    ['q37', 'Measuring is a waste of time, what counts is that we shipped.'],
    ['q31', 'Give the new model to the power users and the old one to the rest.'],
    ['q32', 'During await the event loop waits and serves no other request.'],
    ['q32', 'asyncio.gather runs the calls one by one.'],
  ])('is charged: %s %s', (question, text) => {
    expect(judged(question, text).charged).not.toEqual([]);
  });
});

it('to stop as soon as one is ahead is no test that runs long enough', () => {
  const { paid } = judged('q31', 'We could stop as soon as the new one is ahead for a day or two.');
  expect(paid).not.toContain('q31.duration');
  expect(judged('q31', 'You should not stop too soon.').paid).toContain('q31.duration');
});
