import { expect, it } from 'vitest';
import { pointDoubt } from './doubt-sentence';

const points = [{ id: 'a' }, { id: 'b' }];
const quote = 'It waits in a queue';
const point = { statement: 'It waits in a queue for a worker.', evidence: [], nearClaim: null };
const shared = { with: 'b', evidence: [{ turn: 't', start: 0, end: quote.length, quote }] };

it('words that another point was paid with are quoted, and the point is named', () => {
  const told = pointDoubt({ ...point, doubt: 'between_two', shared }, points);
  expect(told).toContain(`the words “${quote}” already count for point 2`);
  expect(pointDoubt({ ...point, doubt: 'between_two', shared }, points, false)).not.toContain(
    quote,
  );
});

it('any other doubt is told in general, and none where the grader is sure', () => {
  expect(pointDoubt({ ...point, doubt: 'near_miss', shared: null }, points)).toMatch(
    /^Not sure: .+\.$/u,
  );
  expect(pointDoubt({ ...point, doubt: null, shared: null }, points)).toBeNull();
});

it('of a point that is said in part it is told what of it was found and what was not', () => {
  const said = { ...point, doubt: 'partly_said' as const, shared: null, evidence: shared.evidence };
  expect(pointDoubt(said, points)).toBe(
    `Not sure: “${quote}” says a part of it; nothing was found there for: worker.`,
  );
  expect(pointDoubt(said, points, false)).not.toContain(quote);
});

it('words near to a false claim are quoted with the claim', () => {
  const said = {
    ...point,
    doubt: 'near_false_claim' as const,
    shared: null,
    evidence: shared.evidence,
    nearClaim: 'It waits on the event loop.',
  };
  expect(pointDoubt(said, points)).toBe(
    `Not sure: “${quote}” makes it, and comes near to something false: It waits on the event loop.`,
  );
  expect(pointDoubt(said, points, false)).not.toContain(quote);
});
