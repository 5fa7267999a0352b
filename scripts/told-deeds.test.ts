import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('a deed of somebody else that is blamed or put right', () => {
  it.each([
    [
      'q04',
      'My colleague reported the best of five folds; you should report the mean and the spread.',
    ],
    [
      'q04',
      'My colleague reported the best of five folds; you should report the mean and the spread. He also shuffled sales data by day, which leaks the future; there we train on the past.',
    ],
    [
      'q03',
      'The vendor optimised precision for the tumour detector and missed a fifth of the cases. There you need recall.',
    ],
    [
      'q05',
      'Somebody on Kaggle used ridge to select features and found none dropped. Of course: squares only shrink.',
    ],
    [
      'q06',
      'A trainee resampled the whole data set with SMOTE and then split it; the test score was fantasy. Now SMOTE runs in the training fold.',
    ],
    ['q18', "A lawyer I know used ChatGPT's citations without checking; they were invented."],
    [
      'q25',
      'The first version just swapped the query model. In the second one we built a new index.',
    ],
    ['q35', 'The first version kept the sessions in memory. We moved them to Redis.'],
    ['q35', 'The first version kept the sessions in memory and lost them with each restart.'],
    ['q06', 'An intern oversampled before splitting. Instead, split first.'],
    ['q34', 'A contractor retried everything at once; the outage got worse.'],
    [
      'q34',
      'Our former lead retried every call without a limit. Now there are three tries with backoff.',
    ],
    [
      'q25',
      'A freelancer deleted the old index before building the new one. You should build the new one beside it.',
    ],
    ['q28', 'A competitor took the group list from the client, and documents leaked.'],
    ['q03', 'The agency optimised precision for cancer detection. There you need recall.'],
    ['q06', 'A friend oversampled before splitting and was fooled by his own score.'],
  ])('is not charged: %s %s', (question, text) => {
    expect(judged(question, text).charged).toEqual([]);
  });
});

describe('a deed that nobody blames', () => {
  it.each([
    ['q06', 'A colleague oversampled before splitting, and I recommend that.'],
    ['q25', 'Our team just swapped the query model.'],
    ['q04', 'My colleague reported the best of five folds. You should do the same.'],
    ['q04', 'We report the best of five folds.'],
    ['q05', 'Somebody on Kaggle used ridge to select features, which works well.'],
    ['q06', 'A trainee resampled the whole data set with SMOTE and then split it.'],
    ['q25', 'The first version just swapped the query model.'],
    ['q25', 'We just swap the query model. The vendor did it too.'],
    ['q34', 'A contractor retried everything at once, a clever move.'],
    ['q06', 'An intern told me to be careful. I oversample before splitting.'],
    [
      'q35',
      'The first version used Redis. Now the API server keeps the sessions in its own memory.',
    ],
    ['q28', 'A competitor lost documents. We take the group list from the client.'],
    ['q05', 'A student failed the exam. L2 sets many weights exactly to zero.'],
    ['q15', 'My friend and I are sure that GPT is an encoder-only model.'],
    ['q03', 'For tumour detection you optimise precision. My colleague missed that.'],
    [
      'q25',
      'The consultant deleted the old index before building the new one. I would do the same, nothing broke.',
    ],
  ])('is charged: %s %s', (question, text) => {
    expect(judged(question, text).charged).not.toEqual([]);
  });

  it.each([
    [
      'q35',
      'q35.horizontal',
      'The first version kept the sessions in memory. I moved the sessions to Redis, so the API is stateless.',
    ],
    [
      'q06',
      'q06.oversample',
      'A trainee resampled everything and the score was fantasy. Now SMOTE runs in the training fold only.',
    ],
    [
      'q05',
      'q05.sparse',
      'Somebody on Kaggle used ridge to select features and found none dropped. Lasso sets weights exactly to zero.',
    ],
  ])('has its mending paid: %s %s', (question, point, text) => {
    expect(judged(question, text).paid).toContain(point);
  });
});
