import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('an item of a list of mistakes', () => {
  it.each([
    [
      'q28',
      "Two mistakes I've seen: filtering in the front end after all results came back, and taking the group list from a request header the client can set.",
    ],
    [
      'q20',
      "What I've seen go wrong: no overlap at all; chunks of 8000 tokens; dropping the metadata; fixed-size cuts in the middle of tables.",
    ],
    [
      'q06',
      'What not to do: look at accuracy, oversample before the split, evaluate on a rebalanced test set.',
    ],
    [
      'q36',
      'Anti-patterns: counting only requests, one price for input and output tokens, no lock around the counters.',
    ],
    [
      'q25',
      'Classic mistakes: mixing old and new vectors in one index, deleting the old index before the new one is tested, only changing the query encoder.',
    ],
    [
      'q33',
      'Bad: calling requests.post inside async def, loading the model per request, allow_origins=* in production.',
    ],
    [
      'q25',
      'Mistakes people make:\n- mixing old and new vectors in one index\n- deleting the old index before the new one is tested\n- only changing the query encoder',
    ],
    [
      'q06',
      'Common pitfalls are looking at accuracy, oversampling before the split, and evaluating on a rebalanced test set.',
    ],
    ['q05', 'Wrong: L2 sets many weights exactly to zero; L1 shrinks all of them evenly.'],
    [
      'q28',
      'Three mistakes beginners make. First, filtering after the search in the front end. Second, taking the groups from a request header.',
    ],
    [
      'q34',
      'What people get wrong: retrying everything at once without a limit, no timeout, the same error page for all.',
    ],
    [
      'q04',
      "Don'ts: fitting the scaler on all the data before the split, picking the best fold's score as the result.",
    ],
    [
      'q35',
      'Bad ideas: embedding uploads within the request, asking the LLM to keep secrets, one index for all customers.',
    ],
    [
      'q31',
      'Mistakes to avoid: choosing the metric afterwards, stopping as soon as the new model looks better.',
    ],
  ])('is neither charged nor paid: %s %s', (question, text) => {
    expect(judged(question, text)).toEqual({ charged: [], paid: [] });
  });
});

describe('what is no item of a list of mistakes', () => {
  it.each([
    [
      'q28',
      'q28.any',
      "Two mistakes I've seen: filtering in the front end, and trusting a header. Instead, send an OData filter with the query.",
    ],
    [
      'q20',
      'q20.overlap',
      "What I've seen go wrong: chunks of 8000 tokens; dropping the metadata. I take 500 tokens with an overlap of ten percent.",
    ],
    [
      'q06',
      'q06.class-weights',
      'What not to do: look at accuracy. What to do: class weights, so errors on the rare class cost more.',
    ],
    [
      'q36',
      'q36.price',
      "Anti-patterns: counting only requests, no lock. I'd keep a price table per model for input and output tokens.",
    ],
    [
      'q25',
      'q25.fallback',
      'Classic mistakes: mixing old and new vectors in one index. Keep the old index for a week to be able to go back.',
    ],
    [
      'q25',
      'q25.batches',
      'Mistakes people make:\n- mixing old and new vectors\n- changing the query encoder alone\n\nHow I do it:\n- re-embed all documents in batches in the background',
    ],
    [
      'q09',
      'q09.rnn-slow',
      'RNN. Good: small, streaming. Bad: slow, since the steps run one after another and cannot be parallelised.',
    ],
    [
      'q09',
      'q09.transformer-cost',
      'Transformer: sees everything at once. Bad: attention costs n squared memory in the length.',
    ],
    [
      'q06',
      'q06.class-weights',
      'To avoid mistakes on the rare class: give it a higher class weight in the loss.',
    ],
    [
      'q02',
      'q02.bias',
      'Bias is a systematic mistake: the model is too simple for the data and underfits.',
    ],
    [
      'q34',
      'q34.backoff',
      'Common mistakes: retrying at once, or retrying everything; instead use exponential backoff with jitter.',
    ],
    [
      'q05',
      'q05.sparse',
      'Wrong: L2 sets weights to zero. Right: L1 drives many weights exactly to zero.',
    ],
  ])('is paid: %s %s', (question, point, text) => {
    expect(judged(question, text).paid).toContain(point);
  });

  it.each([
    ['q05', 'Common mistakes: forgetting to scale. L2 sets many weights exactly to zero.'],
    ['q06', "What not to do: resample. I'd say accuracy is the best metric for imbalanced data."],
    ['q09', 'Anti-patterns: one layer only. In fact RNNs process all positions in parallel.'],
    ['q15', 'Wrong: many layers. Right: GPT is an encoder-only model.'],
    [
      'q17',
      'Mistakes I make:\n- too little data\n\nWhat I know:\n- RAG changes the weights of the model',
    ],
  ])('is charged: %s %s', (question, text) => {
    expect(judged(question, text).charged).not.toEqual([]);
  });
});
