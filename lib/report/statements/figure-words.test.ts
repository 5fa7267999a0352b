import { expect, it } from 'vitest';
import { timeWords } from './figure-words';

it('a planned or used time has no tenths of a second', () => {
  expect(timeWords(4_700, 'none')).toBe('5 s');
  expect(timeWords(80_000, 'none')).toBe('1 min 20 s');
});
