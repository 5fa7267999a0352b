import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acceptedByOthers,
  agreementOf,
  calibratedByOthers,
  correlation,
  macroF1,
  meanError,
  precisionRecall,
  weightedKappa,
  type Graded,
} from './agreement';

const pairs = (...list: [gold: number, predicted: number, group?: string][]): Graded[] =>
  list.map(([gold, predicted, group = 'q']) => ({ gold, predicted, group }));
const anyPairs = fc.array(
  fc.record({
    gold: fc.double({ min: 0, max: 5, noNaN: true }),
    predicted: fc.double({ min: 0, max: 5, noNaN: true }),
    group: fc.constantFrom('a', 'b', 'c'),
  }),
  { minLength: 1, maxLength: 30 },
);

describe('agreement', () => {
  it('is what a textbook says it is', () => {
    expect(correlation([1, 2, 3, 4], [2, 1, 4, 3])).toBeCloseTo(0.6);
    expect(meanError(pairs([5, 4], [0, 0.5], [2, 2]))).toBeCloseTo(0.5);
    // Observed disagreement 1 + 1 of 4, by chance (rows 2 2, columns 2 2): 8 × 1 / 4.
    expect(weightedKappa(pairs([1, 1], [1, 2], [2, 2], [2, 1]))).toBeCloseTo(0);
    expect(weightedKappa(pairs([0, 0], [5, 5]))).toBe(1);
    expect(weightedKappa(pairs([0, 5], [5, 0]))).toBe(-1);
  });

  it('is perfect with oneself and stays within its bounds', () => {
    fc.assert(
      fc.property(anyPairs, (list) => {
        const { r, kappa } = agreementOf(list);
        for (const figure of [r, kappa])
          expect(Math.abs(figure ?? 0)).toBeLessThanOrEqual(1 + 1e-9);
        const self = agreementOf(list.map((pair) => ({ ...pair, predicted: pair.gold })));
        expect(self.meanError).toBe(0);
        expect(self.r ?? 1).toBeCloseTo(1);
      }),
    );
  });

  it('says "not measurable" instead of zero', () => {
    expect(correlation([1, 2, 3], [2, 2, 2])).toBeNull();
    expect(meanError([])).toBeNull();
    expect(weightedKappa(pairs([3, 3], [3, 3]))).toBeNull();
    expect(calibratedByOthers(pairs([3, 3], [2, 2]))).toBeNull();
    expect(precisionRecall([{ real: false, said: false }])).toMatchObject({
      precision: null,
      recall: null,
    });
    expect(macroF1([])).toBeNull();
  });
});

describe('calibration', () => {
  it('fits its line on the other questions only', () => {
    const list = pairs([4, 2, 'a'], [2, 1, 'a'], [0, 5, 'b'], [1, 4, 'b']);
    const calibrated = calibratedByOthers(list);
    // On a: gold is twice the prediction; for b that is too much and is clipped.
    expect(calibrated?.filter(({ group }) => group === 'b').map((pair) => pair.predicted)).toEqual([
      5, 5,
    ]);
    // On b: gold is 5 minus the prediction.
    expect(calibrated?.filter(({ group }) => group === 'a').map((pair) => pair.predicted)).toEqual([
      3, 4,
    ]);
  });

  it('does not move a group when its own grades change', () => {
    fc.assert(
      fc.property(anyPairs, (list) => {
        const before = calibratedByOthers(list);
        const after = calibratedByOthers(
          list.map((pair) => (pair.group === 'a' ? { ...pair, gold: 5 - pair.gold } : pair)),
        );
        const own = (some: readonly Graded[] | null) =>
          some?.filter(({ group }) => group === 'a').map(({ predicted }) => predicted);
        expect(own(after)).toEqual(own(before));
      }),
    );
  });
});

describe('yes or no', () => {
  it('counts what is said in vain and what is not found', () => {
    const items = [
      { real: true, said: true },
      { real: true, said: false },
      { real: false, said: true },
      { real: false, said: false },
      { real: false, said: false },
    ];
    expect(precisionRecall(items)).toEqual({ real: 2, said: 2, precision: 0.5, recall: 0.5 });
    // F1 of yes 2/4, of no 4/6.
    expect(macroF1(items)).toBeCloseTo((0.5 + 2 / 3) / 2);
  });

  it('takes the threshold that serves the other questions best', () => {
    const list = pairs([5, 4, 'a'], [0, 3, 'a'], [5, 2, 'b'], [0, 1, 'b']);
    const said = acceptedByOthers(list, ({ gold }) => gold === 5).map((item) => item.said);
    // a's threshold comes from b (above 1, up to 2), so all of a is accepted; b's from a (above 3), so none of b is.
    expect(said).toEqual([true, true, false, false]);
  });
});
