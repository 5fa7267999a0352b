import { describe, expect, it } from 'vitest';
import type { Turn } from '@/lib/grading/conversation';
import { grader, guide } from './eval/built-in-grader';

/** What the grader finds of a claim that was challenged, and answered so. */
function outcome(mistake: string, claim: string, reply: string) {
  const question = mistake.split('.')[0]!;
  const turns: Turn[] = [
    { id: 'a', text: claim, after: 'question', targets: [] },
    { id: 'b', text: reply, after: 'challenge', targets: [mistake] },
  ];
  const { misconceptions } = grader.judge(
    { question, prompt: '', turns },
    guide.rubrics.get(question)!,
  );
  return misconceptions.find(({ id }) => id === mistake)?.label;
}

const claims = {
  'q02.m-swapped':
    'So high bias, that means the model is overfitting, it hugs every point it was shown.',
  'q05.m-l2-zeroes': 'In my gene project ridge left most coefficients at exactly zero.',
  'q12.m-glove-predicts': 'In GloVe a network has to guess the neighbouring words.',
  'q19.m-trains-model':
    'You take your company documents and train the model on them, so it knows them.',
  'q24.m-cosine-length': 'The cosine also depends on how long both arrows are.',
  'q31.m-arms-swapped':
    'The control group gets the new model, because that is what we want to control.',
  'q20.m-one-direction': 'Bigger chunks are always better because the model gets more context.',
} as const;
type Mistake = keyof typeof claims;

const replies = (rows: readonly (readonly [Mistake, string])[]) => rows;

describe('a challenged claim', () => {
  it.each(
    replies([
      [
        'q19.m-trains-model',
        "Hmm, now that you ask, no, that's fine-tuning. The documents are looked up.",
      ],
      ['q19.m-trains-model', "Oh no, you don't train anything, the weights stay as they are."],
      [
        'q19.m-trains-model',
        'Nothing is trained then, the documents are looked up when a question comes in.',
      ],
      ['q19.m-trains-model', "Wait, no. You only index the new version, the model isn't touched."],
      [
        'q19.m-trains-model',
        'Hmm no, I described fine-tuning. In RAG the documents are retrieved.',
      ],
      [
        'q02.m-swapped',
        "Ah, you're right, that's variance. A straight line is biased, it misses even the training points.",
      ],
      ['q02.m-swapped', 'No, that would be high variance, not bias.'],
      ['q05.m-l2-zeroes', "Good point. No, ridge doesn't get to exactly zero, it only shrinks."],
      ['q05.m-l2-zeroes', 'Hm, no, I was thinking of lasso.'],
      ['q12.m-glove-predicts', 'Oh, I mixed it up with word2vec. GloVe counts co-occurrences.'],
      ['q24.m-cosine-length', 'No, nothing changes, the cosine does not depend on the length.'],
      ['q31.m-arms-swapped', 'Right, no, the control group does not get the new model.'],
      ['q20.m-one-direction', 'Hmm, maybe not always. Big chunks make the embedding less precise.'],
      ['q20.m-one-direction', 'Well, not necessarily, a whole chapter in one vector is a mush.'],
      ['q20.m-one-direction', 'It depends, a huge chunk is about too many things at once.'],
    ]),
  )('is put right by who takes it back: %s "%s"', (mistake, reply) => {
    expect(outcome(mistake, claims[mistake], 'Give me a second.')).toBe('stated');
    expect(outcome(mistake, claims[mistake], reply)).not.toBe('stated');
  });

  it.each(
    replies([
      ['q19.m-trains-model', 'No, the model is trained on all of them at night.'],
      ['q19.m-trains-model', "No, I'm sure, you train it again."],
      ['q19.m-trains-model', 'No idea.'],
      ['q19.m-trains-model', "No, that's it."],
      ['q19.m-trains-model', "No, that's all I know about it."],
      ['q19.m-trains-model', 'No problem, you train the model once more on the new version.'],
      ['q02.m-swapped', 'The line would be fine, I guess.'],
      ['q02.m-swapped', "No, that's right as I said, bias hugs every point."],
      ['q12.m-glove-predicts', 'It needs a corpus, no labels.'],
      ['q24.m-cosine-length', 'You get twice as much.'],
      ['q31.m-arms-swapped', 'The control group, no doubt.'],
    ]),
  )('stands for who does not: %s "%s"', (mistake, reply) => {
    expect(outcome(mistake, claims[mistake], reply)).toBe('stated');
  });
});
