import { describe, expect, it } from 'vitest';
import type { ConceptTable } from './concept';
import { falseClaimOf } from './false-claim';
import { rubricSchema, type Contrast } from './rubric';

const concepts: ConceptTable = new Map(
  Object.entries({
    l1: 'L1 regularization, lasso',
    l2: 'the name of L2 regularization (ridge)',
    net: 'elastic net',
    zero: 'weights become exactly zero',
    small: 'weights become small',
    both: 'both penalties',
    list: 'words of a list',
  }).map(([id, means]) => [id, { id, means, any: [id], includes: [], aliases: [], heard: [] }]),
);
const rubric = (sides: Contrast['sides'], more: Partial<Contrast> = {}) =>
  rubricSchema.parse({
    question: 'q05',
    points: [
      {
        id: 'q05.a',
        statement: 'It is a penalty.',
        essential: true,
        why: 'It matters here.',
        probe: 'What is it then?',
        patterns: [['zero']],
        wordings: ['It is a penalty.'],
      },
    ],
    contrasts: [{ id: 'q05.l1-l2', sides, ...more }],
    misconceptions: [
      {
        id: 'q05.m-flat',
        claim: 'The earth is flat.',
        wordings: ['The earth is flat.'],
        patterns: [{ subject: ['l1'], claim: ['zero'] }],
        correction: 'The earth is round.',
        challenge: 'What does a ship do?',
      },
    ],
  });
const two = rubric([
  { entity: 'l1', claims: ['zero'] },
  { entity: 'l2', claims: ['small'] },
]);

describe('a false claim', () => {
  it('is a misconception of the rubric in its own words', () => {
    expect(falseClaimOf('q05.m-flat', two, concepts)).toMatchObject({
      claim: 'The earth is flat.',
      correction: 'The earth is round.',
      challenge: 'What does a ship do?',
    });
  });

  it('is none for a part that the rubric does not have', () => {
    expect(falseClaimOf('q05.gone', two, concepts)).toBeUndefined();
  });

  it('of a contrast says what goes with what', () => {
    expect(falseClaimOf('q05.l1-l2', two, concepts)?.correction).toBe(
      'L1 regularization – weights become exactly zero; L2 regularization – weights become small.',
    );
  });

  it('names the fact that was swapped, whose it is and whom it was given to', () => {
    const swapped = falseClaimOf('q05.l1-l2', two, concepts, { fact: 'zero', said_of: 'l2' });
    expect(swapped?.claim).toBe(
      'What goes with L1 regularization is said of L2 regularization: weights become exactly zero.',
    );
    expect(swapped?.correction).toBe(
      'That goes with L1 regularization: weights become exactly zero.',
    );
  });

  it('of a contrast is challenged by its sides alone: no fact, no answer', () => {
    for (const swap of [undefined, { fact: 'zero', said_of: 'l2' }]) {
      const challenge = falseClaimOf('q05.l1-l2', two, concepts, swap)?.challenge;
      expect(challenge).toBe(
        'Are you sure which of the two that belongs to: L1 regularization or L2 regularization?',
      );
    }
  });

  it('says nothing of a side that only keeps lists from being a swap', () => {
    const listed = rubric([
      { entity: 'l1', claims: ['zero'] },
      { entity: 'l2', claims: ['small'] },
      { entity: 'list', claims: ['zero', 'small'] },
    ]);
    expect(JSON.stringify(falseClaimOf('q05.l1-l2', listed, concepts))).not.toContain('list');
  });

  it("takes the contrast's own words where it has some", () => {
    const worded = rubric(two.contrasts[0]?.sides ?? [], {
      correction: 'L1 zeroes, L2 shrinks.',
      challenge: 'Which of the two zeroes?',
    });
    expect(falseClaimOf('q05.l1-l2', worded, concepts)).toMatchObject({
      correction: 'L1 zeroes, L2 shrinks.',
      challenge: 'Which of the two zeroes?',
    });
  });
});
