import { expect, it } from 'vitest';
import { pointDoubt } from './doubt-sentence';

const points = [{ id: 'a' }, { id: 'b' }];
const quote = 'It waits in a queue';
const shared = { with: 'b', evidence: [{ turn: 't', start: 0, end: quote.length, quote }] };

it('words that another point was paid with are quoted, and the point is named', () => {
  const told = pointDoubt({ doubt: 'between_two', shared }, points);
  expect(told).toContain(`the words “${quote}” also fit point 2`);
  expect(pointDoubt({ doubt: 'between_two', shared }, points, false)).not.toContain(quote);
});

it('any other doubt is told in general, and none where the grader is sure', () => {
  expect(pointDoubt({ doubt: 'near_miss', shared: null }, points)).toMatch(/^Not sure: .+\.$/u);
  expect(pointDoubt({ doubt: null, shared: null }, points)).toBeNull();
});
