import { describe, expect, it } from 'vitest';
import { statementsOf } from '@/lib/grading/text/statements';
import { unclaimedIn } from './unclaimed';

const concept = 'Explain similarity metrics';
const scenario = 'What would you do if an LLM is giving incorrect answers?';

function read(text: string, prompt = concept) {
  const statements = statementsOf(text);
  const { open, guessed } = unclaimedIn(statements, prompt, () => 'turn');
  const words = (left: ReadonlySet<number>) =>
    statements.clauses
      .filter(({ index }) => left.has(index))
      .map(({ from, to }) =>
        text.slice(statements.tokens[from]!.start, statements.tokens[to - 1]!.end),
      )
      .join(' | ');
  return { open: words(open), guessed: words(guessed) };
}

describe('an answer claims nothing', () => {
  it.each([
    'Is it ridge that uses squares?',
    'Does the dot product multiply the components and add them up? I really have no clue.',
    'Maybe ridge squares them, maybe lasso does.',
    'Maybe regularization prevents overfitting, maybe not, I really don’t know.',
    'I am not sure whether L1 sets weights to zero or L2 does.',
    'I wonder whether cosine looks at the angle.',
    'Euclidean is the straight line, but it could be the other one.',
    'No idea which makes weights zero.',
    'I have heard of k-fold and leave-one-out, but I couldn’t tell you what any of them does.',
    'Something about recall at k and MRR, though I’ve no idea how any of them is computed.',
    'I’ve read about queries, keys and values. But I can’t explain how they work.',
  ])('by asking back, or by saying it both ways: %s', (text) => {
    expect(read(text).open).not.toBe('');
  });

  it.each([
    'I think L1 sets some weights exactly to zero.',
    'I have read that k-fold averages the scores, and I don’t know the formula of its variance.',
    'I have heard of k-fold and used it: it averages the scores of all folds.',
    'L2 probably just shrinks them, I guess.',
    'Does length matter? Yes, for the dot product.',
    'Do you want sparsity? Then take L1.',
    'What does cosine look at? Only the direction.',
    'Cosine ignores the length. I don’t know more about it.',
    'You can’t know how long the answer will be.',
    'The agent gets a reward or not, and does more of what paid off.',
    'It says whether the second sentence follows or not.',
  ])('but does with a hedge, or with a question that it affirms: %s', (text) => {
    expect(read(text)).toEqual({ open: '', guessed: '' });
  });

  it('only where no claim follows in the same sentence', () => {
    expect(read('I don’t know what the formula is, but cosine ignores the length.').open).toBe('');
    expect(read('Cosine ignores the length. I don’t know why it does.').open).toBe(
      'I don’t know why it does',
    );
  });

  it.each([
    ['There was a thumbs up button, but nobody looked at it.', 'There was a thumbs up button'],
    ['We have ratings, though none of us ever reads them.', 'We have ratings'],
    ['We log the cost, but I never checked it.', 'We log the cost'],
  ])('partly at most where nobody does anything with it: %s', (text, guessed) => {
    expect(read(text).guessed).toContain(guessed);
  });

  it.each([
    'There was a thumbs up button, and the team looked at it each week.',
    'GloVe is there too, but nobody uses it any more.',
    'Nobody looked at the weights before Lasso, and it sets them to zero.',
  ])('but wholly where it is read, or only no longer in use: %s', (text) => {
    expect(read(text).guessed).toBe('');
  });

  it('partly at most where it is guessed by somebody who has no idea', () => {
    expect(read('Euclidean is the straight line. No idea, really.').guessed).toBe(
      'Euclidean is the straight line',
    );
  });

  it.each([
    ["I never used reinforcement learning, I think it's for games?", "I think it's for games"],
    ['Cosine probably looks at the angle?', 'Cosine probably looks at the angle'],
    ['Euclidean is maybe the straight line?', 'Euclidean is maybe the straight line'],
    ['BERT is an encoder, I guess, and it masks words?', 'and it masks words'],
    ['One retries with backoff or something?', 'One retries with backoff or something'],
    ["I'd say the dot product multiplies them?", "I'd say the dot product multiplies them"],
    ['Perhaps you cut at sentences?', 'Perhaps you cut at sentences'],
    ['Maybe stratified, that keeps the classes?', 'that keeps the classes'],
  ])('partly at most where it is a guess and put as a question: %s', (text, guessed) => {
    expect(read(text).guessed).toContain(guessed);
  });

  it.each([
    'Cosine looks at the angle, I think, right?',
    'I think cosine looks at the angle? Yes, only at the direction.',
    'What does L1 do? I think it sets weights to zero.',
    'Why would I think of the angle? Because length says little.',
    'I think cosine looks at the angle. Shall I go on?',
    'Cosine looks at the angle, you know?',
  ])('but wholly where one only looks for a nod or affirms it: %s', (text) => {
    expect(read(text).guessed).toBe('');
  });

  it('except that who tells what to do may ask what one would ask', () => {
    expect(read('Is it all queries, one topic, one tenant? What changed?', scenario).open).toBe('');
    expect(read('Is it all queries? I have no idea.', scenario).open).toBe('Is it all queries');
  });
});
