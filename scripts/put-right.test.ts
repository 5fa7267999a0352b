import { describe, expect, it } from 'vitest';
import { grader, guide } from './eval/built-in-grader';
import { judged } from './eval/judged';

describe('what puts a mistake right', () => {
  it.each([
    [
      'q05',
      'Someone said ridge does feature selection. I showed the coefficients: all tiny, none zero.',
      'small',
    ],
    [
      'q13',
      "Someone asked whether BERT can write text. BERT can't, it's an encoder trained on filling in masked words, seeing both sides.",
      'bidirectional',
    ],
    [
      'q03',
      "In a review I saw recall computed as TP over TP plus FP. That's precision, I pointed out. Recall is TP over TP plus FN.",
      'recall',
    ],
    [
      'q04',
      'He also shuffled a time series; I made him use a forward split, training on the past and testing on the future.',
      'time-series',
    ],
    [
      'q11',
      'Somebody claimed AdamW is only a faster Adam. I said no, it decouples the weight decay from the gradient.',
      'adamw',
    ],
    [
      'q31',
      "Their old code drew a random model for every request, now it's a hash of the user id.",
      'sticky',
    ],
    [
      'q34',
      'Previously all errors were retried right away forever, which took the provider down. Now we back off exponentially and stop after three.',
      'cap',
    ],
    [
      'q08',
      "A junior thought clipping fixes vanishing gradients. It doesn't, it's for exploding ones. For vanishing I use ReLU.",
      'relu',
    ],
    [
      'q24',
      'Someone said cosine depends on length. It only looks at the angle, so long and short texts about the same topic still match.',
      'cosine-direction',
    ],
    ['q26', 'A junior put the API key in the code. We moved to managed identity.', 'auth'],
  ])('is paid where the mistake is told: %s %s', (question, text, point) => {
    const { charged, paid } = judged(question, text);
    expect(paid).toContain(`${question}.${point}`);
    expect(charged).toEqual([]);
  });

  it.each([
    [
      'q03',
      'Recall is, wait no, precision is TP over TP plus FP. Recall is TP over TP plus FN.',
      ['precision', 'recall'],
    ],
    [
      'q09',
      'RNN is parallel, no scratch that, transformer is parallel, RNN is sequential.',
      ['transformer-parallel', 'rnn-slow'],
    ],
    ['q14', "BERT uses BPE, oh no that's GPT, BERT uses WordPiece.", ['used-by']],
    [
      'q12',
      "GloVe uses n-grams, no I'm mixing up, FastText uses n-grams and handles unknown words. GloVe uses co-occurrence counts.",
      ['ngrams', 'oov', 'glove'],
    ],
    [
      'q05',
      'L1 squares the weights, no, L2 squares them, L1 takes absolute values.',
      ['l1-penalty', 'l2-penalty'],
    ],
    [
      'q02',
      "High bias is overfitting. Sorry, that's variance. High bias is underfitting.",
      ['bias'],
    ],
  ])('is paid where it was one’s own: %s %s', (question, text, points) => {
    const { charged, paid } = judged(question, text);
    expect(paid).toEqual(expect.arrayContaining(points.map((point) => `${question}.${point}`)));
    expect(charged).toEqual([]);
  });

  it.each([
    ['q14', "BERT uses WordPiece, oh no that's GPT, BERT uses BPE."],
    ['q12', 'FastText uses n-grams of words instead of single words.'],
    ['q02', "High bias is underfitting. Sorry, that's variance. High bias is overfitting."],
  ])('is charged where it is the mistake: %s %s', (question, text) => {
    expect(judged(question, text).charged).not.toEqual([]);
  });
});

describe('what was put right after a challenge', () => {
  it('no longer denies what the same answer says well, whichever mistakes its words make', () => {
    const answer =
      "I'd build a second index with the new model in the background, then switch over when it's ready. I think you can also mix old and new vectors in one index as long as the dimension is the same.";
    const reply =
      'No, that would be wrong. The vectors of two models live in different spaces, so you cannot mix them in one index.';
    const { prompt } = guide.questions.find(({ id }) => id === 'q25')!;
    const { points } = grader.judge(
      {
        question: 'q25',
        prompt,
        turns: [
          { id: 'answer', text: answer, after: 'question', targets: [] },
          { id: 'reply', text: reply, after: 'challenge', targets: ['q25.m-same-size'] },
        ],
      },
      guide.rubrics.get('q25')!,
    );
    expect(points.find(({ id }) => id === 'q25.blue-green')?.label).toBe('met');
  });
});
