import { expect, it } from 'vitest';
import { halfMadeWords, holdsHalf } from './half-made-words';

const words = (quote: string) =>
  halfMadeWords({
    kind: 'point_half_made',
    of: ['point:q39/p6'],
    question: 'q39',
    gain: 2,
    statement: 'Compare before and after.',
    quote,
  })[0];

it('half of a point is quoted where its words are about it', () => {
  expect(words('I compare the two weeks')).toContain('“I compare the two weeks”');
  expect(words('and I stopped showing error metrics in that meeting')).toBe(
    'Only hinted at so far: Compare before and after. Say it outright.',
  );
});

it('words are said to fit a point only where they hold half of it', () => {
  const segments = 'Results are also looked at by segment, such as user groups and regions.';
  expect(holdsHalf(segments, 'You should work out how many users you need up front')).toBe(false);
  expect(holdsHalf(segments, 'then look at the results by segment and user groups')).toBe(true);
});
