import { expect, test } from 'vitest';
import { isMisspelt } from './misspelling';

test.each([
  ['pointer', 'pionter'],
  ['array', 'arrya'],
  ['recursion', 'recurzoin'],
  ['terminal', 'terminl'],
])('%s and %s are one word', (a, b) => expect(isMisspelt(a, b)).toBe(true));

test.each([
  ['tree', 'free'],
  ['queue', 'quote'],
  ['stack', 'slice'],
  ['terminal', 'termnl'],
])('%s and %s are two words', (a, b) => expect(isMisspelt(a, b)).toBe(false));
