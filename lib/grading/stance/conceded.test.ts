import { expect, it } from 'vitest';
import { saysInstead } from './conceded';

const claims = ['A retry goes out at once.', 'Retries come at once or ever faster.'];
const truth = 'The wait between attempts grows each time, with some random jitter.';
const asked = 'The service is on its knees. What does your next second bring it?';
const says = (text: string) => saysInstead({ text, asked }, claims, truth);

it.each([
  ['You wait, and longer each time, with some jitter.', true],
  ['I am sure of it. One may wait with some jitter.', false],
  ['Then the retry is faster, at once.', false],
  ['I would look at the logs.', false],
])('the truth in place of a claim takes it back without a word of giving way: %s', (text, is) => {
  expect(says(text)).toBe(is);
});
