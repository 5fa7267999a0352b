import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('a deed of the past that went wrong, or that the right way is put after', () => {
  it.each([
    [
      'q04',
      'In our team somebody scaled the whole dataset before cross validation and the scores were too nice. You should fit the scaler within each fold.',
    ],
    [
      'q04',
      'It broke because someone had normalised with the mean of the full data. Inside the folds it should be.',
    ],
    [
      'q34',
      'The outage got worse because every client retried immediately without any limit. We put in exponential backoff with jitter.',
    ],
    [
      'q06',
      'Someone had oversampled with SMOTE before the split. Test .97, production .6. I moved SMOTE inside the training fold',
    ],
    ['q25', 'they just swapped the model and left the old vectors there. Search broke.'],
    [
      'q28',
      'A colleague filtered the results in the app after the search. The filter with the user and group ids goes along with the search call.',
    ],
    ['q31', 'We wrongly stopped the test as soon as B was ahead.'],
    ['q26', 'A contractor put the API key into the code. Use managed identity.'],
    ['q13', 'An intern fine-tuned BERT as a decoder-only model. BERT is an encoder.'],
    ['q33', 'A student loaded the model for each request. Load it once at start.'],
    ['q36', 'My predecessor counted only the requests. You have to count tokens.'],
    ['q05', 'A classmate used L2 to set weights to exactly zero. L1 does that.'],
  ])('is not charged: %s %s', (question, text) => {
    expect(judged(question, text).charged).toEqual([]);
  });
});

describe('a deed of the past that nothing speaks against', () => {
  it.each([
    [
      'q06',
      'A trainee resampled the whole data set with SMOTE and then split it. SMOTE makes new rare samples.',
    ],
    ['q35', 'The first version used Redis. The API server keeps the sessions in its own memory.'],
    ['q25', 'A colleague just swapped the query model. He was right.'],
    ['q34', 'We retried every error at once without a limit, and it worked well.'],
    ['q28', 'A colleague filtered the results in the app after the search. I do the same.'],
    ['q31', 'We stopped the test as soon as B was ahead.'],
    ['q05', 'In our team somebody used ridge. L2 sets weights exactly to zero.'],
    ['q04', 'My colleague reported the best of five folds. That is what I recommend.'],
  ])('is charged: %s %s', (question, text) => {
    expect(judged(question, text).charged).not.toEqual([]);
  });
});
