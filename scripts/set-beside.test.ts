import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('"Unlike A, which is …, B is …"', () => {
  it.each([
    [
      'q09',
      ['q09.rnn-slow', 'q09.transformer-parallel'],
      'Unlike an RNN, which has to go through the sequence one step after another, a transformer sees all tokens at once.',
    ],
    [
      'q09',
      ['q09.rnn-slow', 'q09.transformer-parallel'],
      'A transformer sees all tokens at once, unlike an RNN, which has to go through the sequence one step after another.',
    ],
    [
      'q11',
      ['q11.sgd', 'q11.adam'],
      'Unlike SGD, which has one learning rate for all, Adam adapts the step per parameter.',
    ],
    [
      'q11',
      ['q11.adamw'],
      'Unlike Adam, where decay goes through the gradient and is rescaled, AdamW applies it directly to the weights.',
    ],
    [
      'q14',
      ['q14.bpe', 'q14.wordpiece'],
      'Unlike WordPiece, which picks the pair that raises the likelihood most, BPE merges whichever pair is most frequent.',
    ],
    [
      'q05',
      ['q05.sparse', 'q05.small'],
      'Unlike L1, which drives weights exactly to zero, L2 squares the weights and makes them small, never quite zero.',
    ],
    [
      'q24',
      ['q24.dot-magnitude', 'q24.cosine-direction'],
      'Unlike the dot product, which grows when a vector gets longer, cosine only looks at the direction.',
    ],
    [
      'q13',
      ['q13.bidirectional'],
      'Unlike GPT, which only reads to the left, BERT reads in both directions.',
    ],
    [
      'q15',
      ['q15.objective'],
      'In contrast to BERT, which is an encoder, GPT is a decoder that predicts the next token.',
    ],
    [
      'q01',
      ['q01.supervised', 'q01.unsupervised'],
      'Unlike supervised learning, which needs labels, unsupervised learning finds groups without any labels.',
    ],
    [
      'q24',
      ['q24.dot-magnitude', 'q24.cosine-direction'],
      'Compared to the dot product, which grows when a vector gets longer, cosine looks at the angle only.',
    ],
    [
      'q05',
      ['q05.sparse', 'q05.small'],
      'As opposed to L2, which only shrinks the weights, L1 drives many weights exactly to zero.',
    ],
  ])('says the first of A and the second of B: %s %s', (question, points, text) => {
    const { charged, paid } = judged(question, text);
    expect(charged).toEqual([]);
    expect(paid).toEqual(expect.arrayContaining(points));
  });

  it.each([
    ['q05', 'Unlike L1, which shrinks all weights evenly, L2 drives many weights exactly to zero.'],
    [
      'q09',
      'Unlike a transformer, which goes through the tokens one after another, an RNN sees all tokens at once.',
    ],
    ['q13', 'Unlike GPT, which reads in both directions, BERT only reads to the left.'],
    [
      'q24',
      'Unlike cosine, which grows when a vector gets longer, the dot product only looks at the direction.',
    ],
    ['q15', 'Unlike BERT, which is a decoder, GPT is an encoder-only model.'],
    [
      'q11',
      'Unlike Adam, which has one learning rate for all, SGD adapts the learning rate for each parameter.',
    ],
    [
      'q14',
      'Unlike BPE, which picks the pair that raises the likelihood most, WordPiece merges the pair that is most frequent.',
    ],
    [
      'q01',
      'Unlike unsupervised learning, which needs labels, supervised learning finds groups without any labels.',
    ],
    ['q02', 'Unlike high bias, which overfits, high variance underfits.'],
    [
      'q12',
      'Unlike FastText, which knows whole words only, GloVe splits words into character n-grams.',
    ],
    [
      'q09',
      'RNNs process all positions in parallel, unlike a transformer, which goes step by step.',
    ],
    ['q05', 'L2 makes many weights exactly zero, unlike L1, which only makes them small.'],
  ])('is charged where it is the wrong way round: %s %s', (question, text) => {
    expect(judged(question, text).charged).not.toEqual([]);
  });
});
