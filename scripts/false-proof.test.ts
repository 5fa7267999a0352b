import { describe, expect, it } from 'vitest';
import type { Turn } from '@/lib/grading/conversation';
import { grader, guide } from './eval/built-in-grader';

type Said = readonly [text: string, after?: Turn['after'], target?: string];

/** Points that an answer and the replies after it make. A challenge is of the first mistake that was found. */
function made(question: string, ...said: readonly Said[]): string[] {
  const { prompt } = guide.questions.find(({ id }) => id === question)!;
  const rubric = guide.rubrics.get(question)!;
  const turns: Turn[] = [];
  for (const [text, after = 'question', target] of said) {
    const mistake =
      after === 'challenge'
        ? grader
            .judge({ question, prompt, turns }, rubric)
            .misconceptions.find(({ label }) => label !== 'absent')?.id
        : target;
    turns.push({ id: `t${turns.length}`, text, after, targets: mistake ? [mistake] : [] });
  }
  return grader
    .judge({ question, prompt, turns }, rubric)
    .points.filter(({ label }) => label !== 'missed')
    .map(({ id }) => id.slice(4));
}

describe('what is false', () => {
  it.each([
    [
      'q04',
      'The models of the rounds are merged, so their averaged weights make the final model. The weights from the K folds are averaged into the final model.',
    ],
    [
      'q08',
      'Batch normalization or skip connections cause vanishing gradients. Skip connections make the gradients vanish.',
    ],
    [
      'q09',
      "A CNN can be used for images and for nothing else. A CNN is strictly for pictures, it can't handle one dimensional data.",
    ],
    [
      'q13',
      'BERT is bidirectional because two recurrent networks read the text, one forwards and one backwards. BERT is basically a bidirectional LSTM, recurrent in both ways.',
    ],
    [
      'q20',
      'Semantic chunking cuts after a set number of words. Semantic splitting looks for blank lines.',
    ],
    [
      'q22',
      'You simply add the raw scores, nine and one is ten. Reciprocal rank fusion averages the two scores, like a jury that holds up number cards.',
    ],
    [
      'q30',
      'Thumbs are all one needs, and no complaints mean no hallucinations. Thumbs up and down are enough to know the quality.',
    ],
    [
      'q35',
      'A cached answer can be given to every user and kept for good. The cache key is just the question, so everyone who asks it gets the same stored answer.',
    ],
    [
      'q38',
      'Staying current means reading every paper and trying every new model. I read all the papers on arXiv every day.',
    ],
    [
      'q37',
      'I applied SMOTE to the whole dataset before splitting, so the test set was balanced too. I picked the threshold on the test data.',
    ],
  ])('makes no point, said once or twice: %s', (question, text) => {
    expect(made(question, [text])).toEqual([]);
  });

  it.each<readonly [string, string, string, string]>([
    [
      'q01',
      'reinforcement',
      'Reinforcement learning is really a variant of supervised learning, because the reward is a label that tells the agent which action was the correct one.',
      "I'm sure of it. The environment handed back a reward for every move, and that reward is exactly the right answer for that state.",
    ],
    [
      'q01',
      'reinforcement',
      'In reinforcement learning an agent gets labelled examples of the correct action for every state.',
      'Yes, that is how it works. The environment tells the agent which move was right, and it collects rewards for it.',
    ],
    [
      'q04',
      'mean',
      'Cross-validation averages the weights of the K models into the final model.',
      "I'm certain. You train K models and average them at the end, the mean of all folds is the final model.",
    ],
    [
      'q19',
      'embedding',
      'You can embed the question with any other embedding model.',
      "I'm sure of it, the question is embedded by a cheap model and the vectors are compared.",
    ],
    [
      'q12',
      'word2vec',
      'In skip-gram the context predicts the missing word in the middle.',
      "That's how I learned it. Skip-gram takes the words around and predicts the word in the middle.",
    ],
  ])('is no proof in words that hold on to it: %s %s', (question, point, claim, reply) => {
    expect(made(question, [claim], [reply, 'challenge'])).not.toContain(point);
  });
});

describe('a quote in passing', () => {
  it.each([
    ['q31', 'metrics-first', 'You compare them and pick the winner, management usually knows.'],
    [
      'q39',
      'what-follows',
      "I tell them it is a neural network; if they don't understand it they can read about it.",
    ],
    ['q33', 'streaming', 'Its job is to verify the token and log the user in.'],
    ['q05', 'l2-when', "For correlated columns I'd rather mix both."],
    ['q05', 'l2-when', 'Correlated features are a problem for any linear model.'],
    [
      'q39',
      'what-follows',
      'At the blood bank the head of logistics asked why the forecast was sometimes wrong.',
    ],
    ['q39', 'what-follows', 'The boss wanted to know why the numbers were sometimes wrong.'],
    [
      'q39',
      'before-after',
      'She then set the safety stock herself with it, and I stopped showing error metrics in that meeting.',
    ],
    ['q39', 'business-language', 'I leave the limits out.'],
    ['q39', 'business-language', 'I show them the error metrics first.'],
    [
      'q18',
      'temperature',
      "I'd fix it by setting the temperature to zero, since at temperature zero a model can't make things up.",
    ],
    ['q18', 'instructions', "With RAG the model can't make things up."],
    ['q18', 'verification', 'Fact checking is impossible after generation.'],
    ['q18', 'verification', 'We ran a second model when the first one was down.'],
    [
      'q29',
      'split-train-evaluate',
      "You look at the accuracy on the training data, and if it's high enough you ship it.",
    ],
    ['q20', 'fixed', 'The pieces have different lengths, since I cut where a sentence ends.'],
  ])('is no proof: %s %s', (question, point, text) => {
    expect(made(question, [text])).not.toContain(point);
  });

  it.each([
    ['q31', 'metrics-first', 'We agreed on the primary metric before the test started.'],
    ['q31', 'metrics-first', 'Define first what the winner is measured by, say conversion.'],
    [
      'q39',
      'what-follows',
      'I tell them clearly what it is bad at and that somebody still has to check.',
    ],
    ['q33', 'streaming', 'The tokens are sent to the user one by one while the model writes.'],
    ['q05', 'l2-when', 'Ridge when the features are correlated.'],
    ['q05', 'l2-when', 'With correlated inputs I take L2.'],
    ['q05', 'small', 'L2 regularization keeps all weights small.'],
    ['q05', 'small', 'Regularization with L2 makes the weights small.'],
    ['q05', 'sparse', 'Lasso regularization drops useless features.'],
    ['q39', 'what-follows', 'I tell them that it is sometimes wrong.'],
    ['q39', 'what-follows', 'I warn them that the answers will sometimes be wrong.'],
    ['q18', 'temperature', 'I set the temperature to zero so that it is less random.'],
    [
      'q18',
      'instructions',
      'In the prompt I say never make things up, answer only from the context.',
    ],
    [
      'q29',
      'split-train-evaluate',
      'You evaluate it on the test set, and if the score is good enough you ship it.',
    ],
  ])('is told from one that says it: %s %s', (question, point, text) => {
    expect(made(question, [text])).toContain(point);
  });
});

describe('a point that a mistake denies', () => {
  const claim =
    'In reinforcement learning an agent gets labelled examples of the correct action for every state.';
  it('is made by who takes the mistake back', () => {
    const reply =
      'Oh no, that was wrong. The agent acts in an environment and gets rewards and penalties, nobody tells it the right action.';
    expect(made('q01', [claim], [reply, 'challenge'])).toContain('reinforcement');
  });

  it('is made in another turn than the one that holds to the mistake', () => {
    expect(
      made(
        'q01',
        [claim],
        ["I'm sure of it.", 'challenge'],
        [
          'It tries things out in its environment and is rewarded or punished for them.',
          'probe',
          'q01.reinforcement',
        ],
      ),
    ).toContain('reinforcement');
  });

  it('leaves the other points of the same answer as they are', () => {
    expect(
      made('q04', [
        'K-fold splits the data in K parts, trains on all but one and tests on that one. Stratified folds keep the class shares. In the end the weights of the K models are averaged into the final model.',
      ]),
    ).toEqual(expect.arrayContaining(['k-fold', 'stratified']));
  });

  it('leaves a story its other steps', () => {
    expect(
      made('q37', [
        'In 2022 I worked for a bank in Graz that lost money on card fraud. I was asked to cut the false alarms. I rebuilt the features from the last 90 days, and I picked the threshold on the test data. False alarms fell from 12 to 5 percent.',
      ]),
    ).toEqual(expect.arrayContaining(['situation', 'task', 'actions']));
  });
});

describe('a guess of somebody who says not to know', () => {
  it.each([
    ['q22', 'definition', 'i dont know, maybe keywords and meaning together?'],
    ['q16', 'zero-shot', "I don't know, maybe zero shot is without examples?"],
  ])('is heard: %s.%s "%s"', (question, point, guess) => {
    expect(made(question, [guess])).toContain(point);
  });

  it('denies nothing less where no guess follows', () => {
    expect(made('q05', ["I don't know that L1 makes weights zero."])).not.toContain('sparse');
  });

  it('is no proof where it is a false one: zero shot is no zero answers', () => {
    expect(made('q16', ['Zero shot is when it gives zero answers.'])).toEqual([]);
  });
});
