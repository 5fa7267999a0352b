import { describe, expect, it } from 'vitest';
import { leftToSay } from './left-to-say';

const challenge = {
  words:
    'You said “L2 makes many weights zero. That is its use”. Suppose a colleague disagrees. How would you argue it?',
};

describe('what is left to say of a move', () => {
  it('does not read the quote back again', () => {
    expect(
      leftToSay(challenge, 'You mentioned that L2 makes many weights zero, that’s its use.'),
    ).toBe('Suppose a colleague disagrees. How would you argue it?');
  });
  it('is all of it where something else was said', () => {
    expect(leftToSay(challenge, 'Let me come back to one thing.')).toBe(challenge.words);
    expect(leftToSay(challenge, '')).toBe(challenge.words);
  });
  it('is at least the question, whatever was said', () => {
    expect(leftToSay(challenge, challenge.words)).toBe('How would you argue it?');
    expect(leftToSay({ words: 'What is it?' }, 'What is it.')).toBe('What is it?');
  });
  it('of a hint is not its reason twice', () => {
    const words = 'A small hint. Labels are what makes it supervised. What has to be there?';
    expect(leftToSay({ words }, 'Think of labels: they make it supervised.')).toBe(
      'A small hint. What has to be there?',
    );
  });
});
