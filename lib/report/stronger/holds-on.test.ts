import { expect, it } from 'vitest';
import { holdsOn } from './holds-on';

it.each([
  'I would show him the confusion matrix, I am quite sure about it.',
  'That is how I remember it from the course.',
  'I stand by it.',
  'Yes, that’s right.',
  'I still think so.',
])('only holds on to what was challenged: %s', (text) => {
  expect(holdsOn({ after: 'challenge', text })).toBe(true);
  expect(holdsOn({ after: 'probe', text })).toBe(false);
});

it.each([
  'It is true that ridge never reaches zero.',
  'I am sure that the corners of the diamond make it zero.',
  'The labels say what the output should be.',
])('says something of the matter: %s', (text) => {
  expect(holdsOn({ after: 'challenge', text })).toBe(false);
});
