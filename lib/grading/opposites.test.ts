import { expect, test } from 'vitest';
import { areOpposite } from './opposites';
import { stemOf } from './spelling';

test.each([
  ['connected', 'separated'],
  ['faster', 'slower'],
  ['connected', 'disconnected'],
  ['directed', 'undirected'],
])('%s and %s are opposites, either way round', (a, b) => {
  expect(areOpposite(stemOf(a), stemOf(b))).toBe(true);
  expect(areOpposite(stemOf(b), stemOf(a))).toBe(true);
});

test.each([
  ['connected', 'connection'],
  ['path', 'gap'],
  ['open', 'opened'],
  ['put', 'input'],
])('%s and %s are no opposites', (a, b) => expect(areOpposite(stemOf(a), stemOf(b))).toBe(false));
