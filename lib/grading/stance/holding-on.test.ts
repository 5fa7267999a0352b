import { describe, expect, it } from 'vitest';
import { holdsToIt } from './holding-on';

describe('a reply to a challenge', () => {
  it.each([
    "I'm sure of it. The environment hands back the right answer for each state.",
    'I still stand by it, the reward is a label.',
    "That's how I learned it.",
    'Yes, that is how it works: the reward is the right answer for the state.',
    "I'd keep it like that.",
    'I would leave it as it is.',
    "No, I wouldn't change it.",
  ])('holds to what was said: %s', (text) => {
    expect(holdsToIt(text)).toBe(true);
  });

  it.each([
    "I'm not sure, it only gets a reward.",
    'Sorry, it is the other way round, I am sure now.',
    'Actually nobody tells it the right action.',
    'It gets a reward for what it did and has to work out the rest.',
  ])('takes it back or leaves it open: %s', (text) => {
    expect(holdsToIt(text)).toBe(false);
  });
});
