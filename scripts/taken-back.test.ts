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
  'q11.m-no-rate': "That's why Adam doesn't need a learning rate to be set.",
  'q36.m-hammer': 'If you get a 429 you just try again straight away until it works.',
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
      ['q19.m-trains-model', 'Hmm, okay, I take it back, you only look things up.'],
      ['q02.m-swapped', "I was wrong there, it's the other one that hugs."],
      ['q05.m-l2-zeroes', "Fair enough, it isn't zero, it's just very small."],
      ['q12.m-glove-predicts', "Fair point, it's not a network, it's counts."],
      ['q24.m-cosine-length', 'I take that back. Only the angle.'],
      ['q31.m-arms-swapped', 'OK no, I take that back, control keeps the old one.'],
      ['q20.m-one-direction', 'Fair enough, I was wrong about that.'],
      ['q11.m-no-rate', 'No, sorry, of course it needs a learning rate, usually 0.001.'],
      ['q11.m-no-rate', 'Hm, okay, no, you do need a learning rate there.'],
      ['q36.m-hammer', "You'd wait a bit, and then longer each time."],
      ['q36.m-hammer', 'Then I should wait a moment before I try once more.'],
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
      ['q19.m-trains-model', "I don't take it back, the model is trained on them."],
      ['q19.m-trains-model', "I won't take that back."],
      ['q19.m-trains-model', 'Fair enough, but the model does learn them.'],
      ['q20.m-one-direction', "I'd take that back to the team if it got slow."],
      ['q11.m-no-rate', 'The first one is the list of weights, I think.'],
      ['q36.m-hammer', "No need to wait, it's only a loop."],
      ['q36.m-hammer', "I wouldn't wait, you lose time."],
    ]),
  )('stands for who does not: %s "%s"', (mistake, reply) => {
    expect(outcome(mistake, claims[mistake], reply)).toBe('stated');
  });
});

/** What is still held or guessed once a later question was answered so. */
function left(question: string, text: string, reply: string) {
  const { prompt } = guide.questions.find(({ id }) => id === question)!;
  const turns: Turn[] = [
    { id: 'a', text, after: 'question', targets: [] },
    { id: 'b', text: reply, after: 'probe', targets: [] },
  ];
  const verdict = grader.judge({ question, prompt, turns }, guide.rubrics.get(question)!);
  const held = verdict.misconceptions.filter(({ label }) => label === 'stated');
  return [...held, ...(verdict.guessed ?? [])].map(({ id }) => id);
}

describe('what nobody challenged', () => {
  const random =
    'You go back through the layers. I think it tries random changes to each weight and keeps those that make it better? I know there is calculus in it.';
  const chunks = 'Bigger chunks are always better because the model gets more context.';
  const trains = 'You train the model on your documents. Then users ask questions.';

  it.each([
    ['q07', random, 'Oh right, the chain rule. So not random, I take that back.'],
    [
      'q32',
      'I believe it uses several threads, but I am not certain. It has an event loop.',
      "There is a loop, so it's not threads, I take that back.",
    ],
    ['q20', chunks, "Okay, I was wrong, it's about finding the right size."],
    [
      'q12',
      'GloVe trains a network that predicts neighbouring words, and FastText uses n-grams.',
      "Fair enough, it isn't a network, it's a table of counts.",
    ],
    ['q19', trains, "You're right, it isn't trained, it only looks the documents up."],
  ])('is given up by who says so: %s %s "%s"', (question, text, reply) => {
    expect(left(question, text, 'I see.')).toHaveLength(1);
    expect(left(question, text, reply)).toEqual([]);
  });

  it.each([
    ['q20', chunks, "Fair enough, it isn't free, it's a matter of money."],
    ['q19', trains, "It isn't hard, it's a nightly job."],
  ])('stands where something else is denied: %s %s "%s"', (question, text, reply) => {
    expect(left(question, text, reply)).toHaveLength(1);
  });

  it('takes along what was only concluded from it', () => {
    const turns: Turn[] = [
      {
        id: 'a',
        text: "Async is for waiting. gather also uses all the cores of the machine, so it's good for heavy computation too.",
        after: 'question',
        targets: [],
      },
      {
        id: 'b',
        text: "Hmm no, it's a single thread. The gather is only for waiting.",
        after: 'challenge',
        targets: ['q32.m-threads'],
      },
    ];
    const { misconceptions } = grader.judge(
      { question: 'q32', prompt: '', turns },
      guide.rubrics.get('q32')!,
    );
    const found = misconceptions.filter(({ label }) => label !== 'absent');
    expect(found.map(({ id, label }) => [id, label])).toEqual([
      ['q32.m-threads', 'corrected'],
      ['q32.m-speeds-computing', 'corrected'],
    ]);
  });

  it('leaves alone what was said of the same and is right', () => {
    const { points } = grader.judge(
      {
        question: 'q05',
        prompt: '',
        turns: [
          {
            id: 'a',
            text: "Regularization is when we punish the model for having too big weights, so it's not overfitting. The bigger lambda the better the model generalizes.",
            after: 'question',
            targets: [],
          },
          {
            id: 'b',
            text: 'Hmm no, I take it back, too big lambda and the model is underfitting.',
            after: 'challenge',
            targets: ['q05.m-more-is-better'],
          },
        ],
      },
      guide.rubrics.get('q05')!,
    );
    expect(points.find(({ id }) => id === 'q05.purpose')?.label).toBe('met');
  });
});
