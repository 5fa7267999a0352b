import { describe, expect, it } from 'vitest';
import { emptyClauses } from './empty-clauses';
import { passagesOf } from '@/lib/grading/text/passage';
import { statementsOf } from '@/lib/grading/text/statements';

function empty(text: string, prompt = 'Compare L1 and L2 regularization'): number {
  const statements = statementsOf(text);
  const [passage] = passagesOf(statements, () => 'turn');
  return passage ? emptyClauses(passage, prompt).length / statements.clauses.length : 0;
}

describe('what a thing is good for', () => {
  it.each([
    'I prefer L1 when few features matter and I want a small model I can explain.',
    'With lasso you get the result that we could show.',
  ])('is no talk about the answer: %s', (text) => {
    expect(empty(text)).toBe(0);
  });
});

describe('a clause that claims nothing', () => {
  it.each([
    ['what has been covered', 'I have already covered the penalty and the sparsity.'],
    [
      'what would be told',
      'Then I would explain how the penalty is computed and when you should use it.',
    ],
    [
      'what an answer has to say',
      'A good explanation has to say what the penalty is and why weights become zero.',
    ],
    ['what one knows', "I'm very familiar with lasso, ridge, elastic net and feature selection."],
    [
      'an inventory',
      'I have used lasso, ridge, elastic net, dropout, early stopping and batch norm.',
    ],
    ['what others say', 'The leading papers describe the same methods.'],
    [
      'praise of its own points',
      'My penalties are always spot on, and the results are outstanding.',
    ],
    ['a thing by its own name', 'L1 regularization is the regularization which uses L1.'],
    ['either way at once', 'The penalty makes the weights higher or lower.'],
    ['no choice', 'People prefer L1 or L2 for text.'],
    ['a gap', 'It is [definition of penalty], because [reason why]. It helps [name of effect].'],
    ['a reminder', 'TODO: explain why weights become zero'],
    ['a cross reference', 'penalty: see the sum of absolute weights'],
  ])('%s', (_, text) => {
    expect(empty(text)).toBe(1);
  });

  it.each([
    'I would say that L1 sets some weights to zero.',
    'I have used L1 because it gives sparse weights.',
    "I know it's the sum of the absolute weights.",
    'As far as I know the dependency is evaluated when the app starts.',
    'I talked to the team and we removed the feature.',
    'It checks whether the loss is higher or lower than before.',
    'You pick the starting values so that it does not get bigger or smaller.',
    'Every token attends to every other token.',
    'It can be [CLS] or [SEP] or [PAD], whatever the model wants.',
    'I go through the error list and the latest releases.',
  ])('is not: %s', (text) => {
    expect(empty(text)).toBe(0);
  });

  it('counts telling as the answer where the question asks how one tells', () => {
    const told = 'I would explain the model with a picture and a story.';
    expect(empty(told, 'How do you explain AI concepts to stakeholders?')).toBe(0);
  });

  it('is a story that would fit any project', () => {
    const prompt = 'Tell me about a challenging ML project';
    expect(
      empty('I took effective actions for good reasons, and the result was great.', prompt),
    ).toBe(1);
    expect(empty('I relabelled 2,000 pages, and the error went from 9 to 4 percent.', prompt)).toBe(
      0,
    );
  });
});
