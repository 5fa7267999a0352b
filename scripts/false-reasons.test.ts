import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

/** The contrary of a point is said in the point's own words, often as a reason: it is charged, or at least not paid. */
describe('is not paid for what it says wrong', () => {
  it.each([
    [
      'q33.async',
      'Endpoints should be plain def with time.sleep, because async blocks the server during LLM calls.',
    ],
    ['q33.async', 'Use normal def endpoints, async makes the server wait for each LLM call.'],
    [
      'q33.streaming',
      'Streaming makes the user wait longer because the whole answer must be finished first.',
    ],
    ['q33.streaming', 'Streaming sends the answer only when it is complete.'],
    [
      'q07.backward',
      'The backward pass starts at the first layer and walks to the output, layer by layer.',
    ],
    [
      'q07.forward',
      'Backpropagation goes from the input layer to the output layer and computes the gradients.',
    ],
    ['q07.forward', 'It goes backwards through the network and corrects the errors.'],
    [
      'q17.ft-what',
      'Fine-tuning is good for prices, because the new facts are in the weights immediately.',
    ],
    [
      'q31.significance',
      'Significance only depends on the number of days and not on the sample size.',
    ],
    ['q31.significance', 'Statistical significance has nothing to do with the number of users.'],
  ])('%s: %s', (point, text) => {
    expect(judged(point.slice(0, 3), text).paid).not.toContain(point);
  });
});

describe('is paid and not charged where it is right', () => {
  it.each([
    [
      'q33.async',
      'Endpoints are async def, because a plain def with time.sleep would block a worker thread during LLM calls.',
    ],
    [
      'q33.async',
      'An async endpoint that calls requests.post blocks the server, hence httpx.AsyncClient.',
    ],
    ['q33.async', 'One slow sync call in async code makes all other users wait.'],
    [
      'q33.streaming',
      'Streaming, because otherwise the user must wait until the whole answer is done.',
    ],
    [
      'q33.streaming',
      'StreamingResponse sends tokens as they come, so nobody waits longer for the first word than needed.',
    ],
    ['q33.validation', 'Pydantic slows things down a bit, still I validate every request with it.'],
    [
      'q33.validation',
      'Never take the raw dict from request.json(), a Pydantic model checks the types and lengths.',
    ],
    ['q07.backward', 'The backward pass starts at the loss and ends at the first layer.'],
    [
      'q07.backward',
      "In forward mode you'd go from the input to the output, backprop goes from the output back to the input.",
    ],
    ['q07.forward', 'It goes forwards through the network to get a prediction and backwards.'],
    [
      'q17.ft-what',
      'Fine-tuning trains the model on examples so that its style is in the weights.',
    ],
    [
      'q31.significance',
      "Significance doesn't only depend on the number of days but on the sample size.",
    ],
    [
      'q31.significance',
      'Significance depends on the sample size and the effect, not on the number of days.',
    ],
  ])('%s: %s', (point, text) => {
    const { charged, paid } = judged(point.slice(0, 3), text);
    expect(charged).toEqual([]);
    expect(paid).toContain(point);
  });
});
