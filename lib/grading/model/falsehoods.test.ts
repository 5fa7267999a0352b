import { describe, expect, it } from 'vitest';
import { rubricSchema } from '@/lib/guide/rubric';
import { Falsehoods } from './falsehoods';

const point = (name: string, statement: string, ...wordings: string[]) => ({
  id: `q05.${name}`,
  statement,
  essential: true,
  why: 'It matters here.',
  probe: 'What would you do next?',
  patterns: [['penalty']],
  wordings: [statement, ...wordings],
});
const falseClaim = (name: string, claim: string, ...wordings: string[]) => ({
  id: `q05.m-${name}`,
  claim,
  wordings: [claim, ...wordings],
  patterns: [{ subject: ['penalty'], claim: ['penalty'] }],
  correction: 'It is the other way.',
  challenge: 'Are you sure of that?',
});
const falsehoods = new Falsehoods(
  rubricSchema.parse({
    question: 'q05',
    points: [
      point(
        'penalty',
        'It adds a penalty on the weights to the loss.',
        'The loss grows with the size of the weights.',
      ),
      point('sparse', 'L1 makes many weights exactly zero.'),
      point('small', 'L2 makes all weights small.'),
      point('doubled', 'The delay is doubled after 3 attempts.'),
    ],
    misconceptions: [
      falseClaim(
        'subtracted',
        'The penalty is subtracted from the loss.',
        'It reduces the loss by the size of the weights.',
      ),
      falseClaim('swapped', 'L2 makes many weights exactly zero.', 'L1 makes all weights small.'),
      falseClaim('attempts', 'The delay is the same after all attempts.'),
    ],
  }),
);

describe('a false claim is in words', () => {
  it.each([
    ['that only it uses', 'you subtract it from the loss', 'subtracted'],
    ['of a point put together as only it does', 'L2 sets weights to zero', 'swapped'],
    ['of a point that are denied', 'It adds no penalty on the weights to the loss', 'subtracted'],
    ['of a point with another number', 'The delay is doubled after 5 attempts', 'attempts'],
  ])('%s', (_, words, name) => {
    expect(falsehoods.isIn(words, `q05.m-${name}`)).toBe(true);
  });
});

describe('a false claim is not in words', () => {
  it.each([
    [
      'that are true of the same thing',
      'you add a penalty on the weights to the loss',
      'subtracted',
    ],
    ['that are a part of a point', 'L1 makes weights zero', 'swapped'],
    ['of another false claim', 'L2 sets weights to zero', 'attempts'],
  ])('%s', (_, words, name) => {
    expect(falsehoods.isIn(words, `q05.m-${name}`)).toBe(false);
  });
  it('of a misconception that the rubric does not have', () => {
    expect(falsehoods.isIn('you subtract it', 'q05.m-none')).toBe(false);
  });
});
