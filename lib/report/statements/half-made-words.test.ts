import { expect, it } from 'vitest';
import { halfMadeWords } from './half-made-words';

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
