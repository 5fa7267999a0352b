import { describe, expect, it } from 'vitest';
import { grader, guide } from './eval/built-in-grader';

function verdictOn(question: string, text: string) {
  const { prompt } = guide.questions.find(({ id }) => id === question)!;
  const turns = [{ id: 't', text, after: 'question' as const, targets: [] }];
  const { points, misconceptions } = grader.judge(
    { question, prompt, turns },
    guide.rubrics.get(question)!,
  );
  return {
    made: points.filter(({ label }) => label !== 'missed').map(({ id }) => id),
    accused: misconceptions.filter(({ label }) => label !== 'absent').map(({ id }) => id),
  };
}

const made = (question: string, text: string) => verdictOn(question, text).made;

describe('the contrary of a point in its own words', () => {
  it.each([
    [
      'q04.time-series',
      'In time series cross-validation you train on the future and test on the past.',
    ],
    ['q05.penalty', 'The penalty is subtracted from the loss.'],
    ['q06.oversample', 'SMOTE generates artificial rows of the majority class.'],
    ['q06.cost-sensitive', 'Mistakes on the rare class cost less in the loss.'],
    ['q07.update', 'The optimizer uses the weights to adjust the gradients.'],
    ['q08.relu', 'ReLU makes negative inputs larger.'],
    ['q08.relu', 'ReLU makes gradients vanish faster.'],
    ['q08.residual', 'Residual connections block the direct path of the gradient.'],
    ['q08.clipping', 'Gradient clipping makes gradients explode.'],
    ['q10.weights', 'Softmax turns the values into queries.'],
    ['q13.layers', 'BERT base has 24 layers and large has 12.'],
    ['q16.cot', 'Chain-of-thought asks the model to hide its reasoning.'],
    ['q21.mrr', 'MRR looks at the rank of the last relevant document.'],
    ['q21.ndcg', 'NDCG gives more weight to the lower positions.'],
    ['q21.faithfulness', 'Faithfulness measures whether the context is supported by the answer.'],
    ['q24.cosine-direction', 'Cosine similarity compares the length and ignores their direction.'],
    ['q25.phase-out', 'Phase out the new index at the end.'],
    ['q25.flag', 'The index decides which feature flag is on.'],
    ['q28.never-out', 'Forbidden documents reach the model but not the user.'],
    ['q33.cors', 'CORS stops the browser from calling the API.'],
    ['q34.timeout', 'A timeout lets a call hang forever.'],
    ['q34.half-open', 'In the half-open state success opens the breaker and failure closes it.'],
    ['q34.together', 'The retry is wrapped around the circuit breaker.'],
    ['q36.budget-alert', 'Alert when the cost is below the budget.'],
  ])('makes it not: %s %s', (point, text) => {
    expect(made(point.slice(0, 3), text)).not.toContain(point);
  });

  it.each([
    ['q08.relu', "ReLU doesn't saturate for positive inputs."],
    ['q08.relu', 'ReLU lets positive values through and makes negative ones zero.'],
    ['q08.residual', 'Skip connections give the gradient a path that no layer can block.'],
    ['q08.clipping', 'Gradient clipping keeps gradients from exploding.'],
    [
      'q10.weights',
      'Softmax turns the query-key dot products into weights that sum up the values.',
    ],
    ['q13.layers', 'BERT base has 12 layers, large 24.'],
    [
      'q14.unknown',
      'With whole words a new word becomes UNK; with subwords it is put together from pieces.',
    ],
    ['q21.mrr', 'MRR averages one over the rank of the first relevant document, not the last.'],
    ['q21.ndcg', 'NDCG gives more weight to the top positions than to the lower ones.'],
    ['q24.cosine-direction', 'Cosine ignores the length, only the direction counts.'],
    ['q25.phase-out', 'When the new index has proven itself the old one is deleted.'],
    ['q28.never-out', "Forbidden documents don't reach the model at all."],
    [
      'q34.half-open',
      'After a pause one call is let through: success closes the breaker, failure opens it again.',
    ],
    ['q34.timeout', 'A timeout so that no call can hang forever.'],
    ['q34.together', 'The breaker is wrapped around the retry.'],
    ['q36.budget-alert', 'Alert when the cost is above the budget.'],
  ])('is not heard in the point itself: %s %s', (point, text) => {
    expect(verdictOn(point.slice(0, 3), text)).toMatchObject({ accused: [] });
    expect(made(point.slice(0, 3), text)).toContain(point);
  });
});

describe('a thing that is only mentioned', () => {
  it.each([
    ['q08.gates', 'LSTM was invented in 1997 by Hochreiter.'],
    ['q08.gates', 'We had LSTMs before transformers.'],
    ['q08.clipping', 'Gradient clipping was proposed in 2013.'],
    ['q32.fastapi', 'FastAPI came out in 2018.'],
    ['q32.fastapi', 'We had FastAPI and Docker.'],
    [
      'q29.three-pipelines',
      "You look at the accuracy on the training data, and if it's high enough you ship it.",
    ],
    ['q39.what-follows', 'They complained that the old report was still wrong.'],
  ])('makes no point: %s %s', (point, text) => {
    expect(made(point.slice(0, 3), text)).not.toContain(point);
  });

  it.each([
    ['q08.gates', 'LSTM was introduced to keep gradients alive over long sequences.'],
    ['q08.gates', 'GRU, which was invented later, has gates too.'],
    ['q34.timeout', 'We had a timeout of 30 seconds on each call.'],
    ['q34.timeout', 'We had retries, timeouts and a circuit breaker.'],
    ['q39.what-follows', 'I tell them it can still be wrong now and then.'],
    ['q28.never-out', 'The engine drops the forbidden documents before they ever reach the LLM.'],
  ])('is told from one of which something is said: %s %s', (point, text) => {
    expect(made(point.slice(0, 3), text)).toContain(point);
  });
});
