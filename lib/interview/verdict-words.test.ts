import { describe, expect, it } from 'vitest';
import { isUndecided, mayBecomeVerdict, verdictIn } from './verdict-words';

describe('verdict words', () => {
  it.each([
    'Right, thank you.',
    'That is correct.',
    'Exactly, and what else?',
    'Great answer, thank you.',
    'Good. Next question.',
    'Yes. And why?',
    'Thanks. No, I meant the loss.',
    'Not quite. What about the second?',
    'You missed one part.',
    'I agree with that.',
    'Well done.',
    'That is true of the first.',
  ])('are found in %j', (text) => {
    expect(verdictIn(text, '', 'any-word')).toBeDefined();
    expect(verdictIn(text, '', 'in-sense')).toBeDefined();
  });

  it.each([
    'All right, noted.',
    'Thank you, I have that down.',
    'Right then, on to the next one.',
    'No problem, we leave it there.',
    'Good luck with the last one.',
    'How would you bring that up in a review?',
    'Say more about the part you would do first.',
  ])('are not found in %j', (text) => {
    expect(verdictIn(text, '', 'any-word')).toBeUndefined();
  });

  it.each([
    'What could go wrong with random folds?',
    'Which mistakes hurt more here?',
    'Let us stay with it. Your model is right in 99 of 100 cases, and errors are rare. Are you happy?',
    'Would a true positive count here?',
    'What exactly enters the first layer?',
  ])('are none where they belong to the matter: %j', (text) => {
    expect(verdictIn(text, '', 'in-sense')).toBeUndefined();
    expect(verdictIn(text, '', 'any-word')).toBeDefined();
  });

  it('are none where they are read back from the answer between its own words', () => {
    const answers = ['With L1 a lot of weights end up at exactly zero. I was right, I think.'];
    const said = 'You said that many weights end up at exactly zero. When would you take it?';
    expect(verdictIn(said, '', 'in-sense', answers)).toBeUndefined();
    expect(verdictIn(said, '', 'in-sense')).toBe('exactly');
    const because = ['The first one is right because it is shorter.'];
    const told = 'Your second part is right because it is shorter. And then?';
    expect(verdictIn(told, '', 'in-sense', because)).toBe('right');
    for (const judged of [
      'Exactly. And why?',
      'That is right. And why?',
      'You were right, I think.',
    ])
      expect(verdictIn(judged, '', 'in-sense', answers)).toBeDefined();
  });

  it.each([
    'Exactly, so what comes next?',
    'Good. What comes next?',
    'Okay, great, and what comes next?',
    'Yes, and what comes next?',
    'That is wrong, so what else could it be?',
    'You missed the second part. What is it?',
    'You were right about the loss. What about the weights?',
    'Let me ask this. Your answer was incomplete. What is left?',
    'That was a solid explanation. What about the other one?',
    'Thanks. What you said is not really correct. What else?',
  ])('count wherever they are said of the answer: %j', (text) => {
    expect(verdictIn(text, '', 'in-sense')).toBeDefined();
  });

  it('may be said where the question itself is about them', () => {
    const prompt = 'What makes a good prompt?';
    expect(verdictIn('A good prompt: what makes one?', prompt, 'any-word')).toBeUndefined();
    expect(verdictIn('Excellent. What makes a prompt good?', prompt, 'in-sense')).toBe('Excellent');
  });

  it('are undecided until it is known whether their sentence asks', () => {
    expect(isUndecided('Thanks. What could go wrong')).toBe(true);
    expect(isUndecided('Thanks. What could go wrong?')).toBe(false);
    expect(isUndecided('Thanks. What could go')).toBe(false);
  });

  it('are held back while they are being spelt', () => {
    expect(['co', 'corr', 'correctly', 'Rig'].map((word) => mayBecomeVerdict(word))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(mayBecomeVerdict('Thanks')).toBe(false);
  });
});
