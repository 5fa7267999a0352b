import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('a practice that is named only to be judged badly', () => {
  it.each([
    [
      'q34',
      'Retrying at once in a tight loop makes an outage worse. So backoff with jitter, max three, on 429 and 5xx',
    ],
    ['q25', 'Deleting the old index first leaves you with nothing if the new one is bad'],
    ['q20', 'Throwing away the page number makes citations impossible, so keep metadata'],
    ['q35', 'Keeping the chat history in the memory of the web server is what bites you'],
    [
      'q05',
      "Using ridge when you want to drop columns won't help you, it never reaches zero. Lasso does",
    ],
    ['q04', 'Scaling the whole data before the split makes the scores too good.'],
    ['q06', 'Oversampling before the split fools you.'],
    ['q06', 'The bug was oversampling before the split.'],
    ['q06', 'We paid dearly for oversampling before the split.'],
    ['q28', 'Filtering in the front end after the search leaves you with half empty pages.'],
    [
      'q28',
      'Post-filtering in the app was our first try and pages came back half empty. Filter in the query itself',
    ],
    ['q33', 'Loading the model for each request is why the old service broke.'],
    ['q31', 'Stopping as soon as B is ahead is how you fool yourself.'],
    ['q26', 'Putting the API key into the code is asking for trouble.'],
    ['q07', 'Updating the weights in the forward pass would break everything.'],
    ['q36', 'Counting only requests got us into trouble.'],
    ['q32', 'Calling requests.get inside async def was the culprit; the event loop stood still.'],
    ['q35', 'Keeping sessions in the API process was our root cause.'],
    ['q35', 'The root cause was keeping sessions in the API process.'],
    ['q34', "I'd stay away from retrying without a limit."],
    ['q33', 'Creating the model inside the endpoint makes every request slow and is a mistake.'],
    ['q33', 'The culprit was loading the model on every request.'],
    ['q31', 'Picking the metric afterwards is cheating.'],
    ['q31', 'We got burned by stopping the test as soon as B looked better.'],
    ['q27', 'Building one field for everything and filtering later is a dead end.'],
    ['q22', "Adding raw BM25 scores to cosine scores doesn't work, their scales differ; use RRF."],
    ['q13', 'Teaching people that BERT reads only to the left is misleading.'],
    ['q16', 'Telling people that zero-shot means several examples would confuse them.'],
    ['q18', 'Trying to cure hallucinations with a high temperature backfires.'],
    ['q30', 'Alerting on the average latency hides the slow requests, so P95.'],
    ['q26', 'I caught an intern committing the API key into the repository.'],
    ['q36', 'Ignoring output tokens in the cost gives wrong bills.'],
    ['q04', 'We moved away from reporting the best fold.'],
    ['q21', 'I argued against measuring faithfulness with BLEU.'],
    ['q08', "Fixing vanishing gradients with clipping won't work."],
    ['q11', "I'd never recommend using the same learning rate for each parameter in Adam."],
    ['q20', 'Cutting at fixed size in the middle of tables loses the context.'],
    ['q40', 'Raising top-k to fifty makes the answers worse.'],
    ['q34', 'The outage grew because of retrying at once without limit.'],
    [
      'q25',
      'The problem with mixing vectors of both models in one index is that the distances mean nothing.',
    ],
    ['q35', 'No more keeping sessions in the API process for me.'],
  ])('is not charged: %s %s', (question, text) => {
    expect(judged(question, text).charged).toEqual([]);
  });
});

describe('a practice that is praised, or a judgement that is false itself', () => {
  it.each([
    ['q04', 'Scaling the whole data before the split makes training faster.'],
    ['q25', 'Deleting the old index first saves space.'],
    ['q06', 'Oversampling before the split gives a better score.'],
    ['q34', 'Retrying at once without limit gets you out of trouble.'],
    ['q05', 'L2 sets weights exactly to zero, which breaks ties.'],
    ['q06', 'Oversampling before the split is right; splitting first is a mistake.'],
    ['q25', 'Deleting the old index before building the new one is what saves us from trouble.'],
    ['q22', 'Adding the raw scores of BM25 and the cosine is fine.'],
    ['q05', 'Using L2 sets weights exactly to zero, which hurts nobody.'],
    ['q20', 'Overlap of 80 percent is best because small overlap loses context.'],
    ['q08', 'Clipping cures vanishing gradients, and skipping it is a mistake.'],
    [
      'q01',
      'You often work with size and location, and predicting the house price from known past prices is a classic unsupervised problem.',
    ],
    [
      'q29',
      'Validating the data can be skipped because the training will reveal whatever is wrong.',
    ],
  ])('is charged: %s %s', (question, text) => {
    expect(judged(question, text).charged).not.toEqual([]);
  });
});
