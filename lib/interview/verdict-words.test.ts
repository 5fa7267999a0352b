import { describe, expect, it } from 'vitest';
import { mayBecomeVerdict, verdictIn } from './verdict-words';

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
    expect(verdictIn(text, '')).toBeDefined();
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
    expect(verdictIn(text, '')).toBeUndefined();
  });

  it('may be said where the question itself is about them', () => {
    const prompt = 'What makes a good prompt?';
    expect(verdictIn('What makes a prompt good?', prompt)).toBeUndefined();
    expect(verdictIn('Excellent. What makes a prompt good?', prompt)).toBe('excellent');
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
