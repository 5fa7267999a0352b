import { describe, expect, it } from 'vitest';
import { grader, guide } from './eval/built-in-grader';

const CLAIM =
  'Reinforcement learning is really a variant of supervised learning, because the reward is a label that tells the agent which action was the correct one.';

/** What becomes of the mistakes of an answer after a reply to a challenge of the first of them. */
function labelsAfter(reply: string): string[] {
  const question = 'q01';
  const { prompt } = guide.questions.find(({ id }) => id === question)!;
  const rubric = guide.rubrics.get(question)!;
  const first = { id: 'answer', text: CLAIM, after: 'question' as const, targets: [] };
  const mistakes = grader
    .judge({ question, prompt, turns: [first] }, rubric)
    .misconceptions.filter(({ label }) => label !== 'absent');
  expect(mistakes.length).toBeGreaterThan(0);
  const challenged = {
    id: 'reply',
    text: reply,
    after: 'challenge' as const,
    targets: [mistakes[0]!.id],
  };
  return grader
    .judge({ question, prompt, turns: [first, challenged] }, rubric)
    .misconceptions.filter(({ label }) => label !== 'absent')
    .map(({ label }) => label);
}

describe('a mistake that was challenged', () => {
  it.each([
    "I'm sure of it. The environment handed back a reward for every move, and that reward is exactly the right answer for that state, so the agent is fitted to it the same way a classifier is fitted to its labels.",
    'Yes, that is how it works: the agent gets a reward for each action and that tells it the correct one.',
    'I still stand by it, the agent learns by rewards and penalties, and those are labels.',
  ])('is no mistake corrected where the speaker holds to it: %s', (reply) => {
    expect(labelsAfter(reply)).not.toContain('corrected');
  });

  it.each([
    'No, sorry, that was wrong. Nobody tells the agent the right action, it only gets rewards and penalties for what it did.',
    'Actually the agent acts in an environment and learns from rewards and penalties, nobody tells it the right action.',
  ])('stands no more where it is taken back: %s', (reply) => {
    expect(labelsAfter(reply)).not.toContain('stated');
  });
});
