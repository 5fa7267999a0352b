import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('a false claim that is only quoted, asked or wished', () => {
  it.each([
    ['q05', "An applicant told us ridge is for feature selection. Nope, that's lasso"],
    [
      'q09',
      'True or false: a transformer reads one token at a time like an RNN. False, it takes them all in parallel',
    ],
    [
      'q12',
      "You'd expect Word2Vec to count co-occurrences over the corpus. It doesn't, GloVe does.",
    ],
    [
      'q05',
      'Tempting to say L2 removes features because the weights become tiny, but tiny is not zero',
    ],
    ['q01', 'Is clustering supervised since we choose k? No.'],
    ['q15', 'Does GPT see the future words? No, the mask blocks that.'],
    [
      'q25',
      'In his design doc a colleague wrote that you can just swap the query model. I pushed back.',
    ],
    ['q24', '"Cosine depends on the length of the vectors", as one reads on forums, is nonsense.'],
    ['q30', 'The average latency is enough (false!). Look at P95.'],
    ['q14', 'Contrary to the idea that BERT uses BPE, it uses WordPiece.'],
    ['q13', 'Half of the students in my class answered that BERT is a decoder-only model.'],
    ['q34', 'I wish every error could be retried at once without a limit.'],
    [
      'q11',
      'Some of my classmates wrote that SGD adapts the learning rate for each parameter. Not so.',
    ],
    ['q16', 'Zero-shot means giving several examples (not true).'],
    ['q26', 'True or false: Azure OpenAI only supports API keys. False.'],
    [
      'q22',
      'True or false? A higher alpha gives more weight to the keywords. False, to the vectors.',
    ],
    ['q32', 'Does an await block the whole event loop? No, it hands control back.'],
    ['q18', 'Sure, a high temperature reduces hallucinations, and the earth is flat.'],
    [
      'q07',
      "You could in principle wiggle each weight and see the loss but with a million weights that's a million forward passes. Backprop gets all in one sweep",
    ],
  ])('is not charged: %s %s', (question, text) => {
    expect(judged(question, text).charged).toEqual([]);
  });
});

describe('a false claim beside such words', () => {
  it.each([
    ['q05', 'An applicant told us ridge shrinks. L2 sets weights exactly to zero.'],
    ['q09', 'True or false: a transformer reads one token at a time like an RNN. True.'],
    ['q24', 'Cosine depends on the length of the vectors, as you read in my report.'],
    ['q30', 'The average latency is enough (really).'],
    ['q11', 'I wrote a paper on it, and SGD adapts the learning rate for each parameter.'],
    ['q18', 'Sure, a high temperature reduces hallucinations.'],
  ])('is charged: %s %s', (question, text) => {
    expect(judged(question, text).charged).not.toEqual([]);
  });
});
