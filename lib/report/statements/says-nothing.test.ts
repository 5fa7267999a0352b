import { expect, it } from 'vitest';
import { saysNothing } from './says-nothing';

it.each([
  'No, that is all from me.',
  'I have nothing to add to that.',
  'I don’t know.',
  'I really have no clue.',
  'No idea which makes weights zero.',
  'Sorry, no.',
  "That's everything I know about it.",
  "No, I can't think of one.",
  'Could you repeat the question?',
  'Hmm, no.',
])('%s says nothing', (sentence) => {
  expect(saysNothing(sentence)).toBe(true);
});

it.each([
  'No, cosine ignores the length.',
  'There is no clue in the data about the label.',
  'That is all-or-nothing: one wrong digit fails the test.',
  'Users don’t know which variant they see.',
  'I covered the sensors with foil.',
  'Nothing beats a holdout set.',
])('%s says something', (sentence) => {
  expect(saysNothing(sentence)).toBe(false);
});
