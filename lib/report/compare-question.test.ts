import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marking, scoreOfShare } from '@/lib/grading/score';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { sampleQuestion } from '@/lib/report/question/sample-reported-question';
import { compareQuestion } from './compare-question';
import { sampleReport } from './sample-report';

const lasso = sampleQuestion('lasso', 'The zebra penalty drives weights to zero.');
type Label = 'met' | 'partial' | 'missed';
interface Marks {
  readonly points: readonly { readonly label: Label; readonly hinted: boolean }[];
  readonly claims: readonly ('stated' | 'corrected' | null)[];
}

/** The question with these marks, scored by the rule. */
function marked({ points, claims }: Marks): ReportedQuestion {
  const [point] = lasso.points;
  const [claim] = lasso.misconceptions;
  if (!point || !claim) throw new Error('the sample has both');
  const own = points.map(({ label, hinted }, index) => ({
    ...point,
    id: `lasso.${index}`,
    statement: `Point ${index}.`,
    label,
    drawnOutBy: label === 'missed' ? null : hinted ? ('hint' as const) : ('question' as const),
    credit:
      (label === 'missed' ? 0 : label === 'met' ? 1 : marking.partial) *
      (hinted ? marking.credit.hint : 1),
    claimed: null,
    disclaimed: false,
    shared: null,
    nearClaim: null,
    tells: null,
  }));
  const misconceptions = claims.flatMap((label, index) =>
    label === null ? [] : [{ ...claim, id: `lasso.m${index}`, claim: `Claim ${index}.`, label }],
  );
  const deducted = misconceptions.reduce((sum, { label }) => sum + marking.misconception[label], 0);
  const earned = own.reduce((sum, { credit }) => sum + credit, 0) - deducted;
  const score = Math.round(scoreOfShare(earned / own.length));
  return {
    ...lasso,
    result: { kind: 'scored', score, band: 'Solid', deducted },
    points: own,
    misconceptions,
  };
}
const compared = (before: Marks, after: Marks) =>
  compareQuestion({ before: marked(before), after: marked(after) }, sampleReport(), sampleReport());
const made = { label: 'met', hinted: false } as const;

describe('a question in two interviews', () => {
  it('names the hint that took half, where every point was made both times', () => {
    const { gained, lost, score } = compared(
      { points: [made, made], claims: [] },
      { points: [made, { ...made, hinted: true }], claims: [] },
    );
    expect(score.after).toBeLessThan(score.before ?? 0);
    expect(gained).toEqual([]);
    expect(lost).toMatchObject([{ statement: 'Point 1.', from: 'met', to: 'met_after_hint' }]);
  });

  it('names the points that stayed as they were, the missed ones among them', () => {
    const missed = { label: 'missed', hinted: false } as const;
    const { same, gained } = compared(
      { points: [made, missed, missed], claims: [] },
      { points: [made, missed, made], claims: [] },
    );
    expect(same).toMatchObject([
      { statement: 'Point 0.', to: 'met' },
      { statement: 'Point 1.', to: 'missed' },
    ]);
    expect(gained).toMatchObject([{ statement: 'Point 2.' }]);
  });

  it('names the false claims that took something off, each with its words and whether it is new', () => {
    const { righted, wronged } = compared(
      { points: [made], claims: ['stated', null, 'corrected'] },
      { points: [made], claims: ['corrected', 'stated', 'corrected'] },
    );
    const quote = lasso.turns[0]?.text;
    expect([righted, wronged]).toEqual([
      [{ claim: 'Claim 0.', from: 'stated', to: 'corrected', quote }],
      [{ claim: 'Claim 1.', from: null, to: 'stated', quote }],
    ]);
  });

  it('compares the grader’s marks with the grader’s, and the person’s own beside them', () => {
    const points = { points: [made], claims: ['stated' as const] };
    const [claim] = marked(points).misconceptions;
    const contested = {
      ...marked(points),
      misconceptions: claim ? [{ ...claim, denied: true }] : [],
      withMarks: { score: 100, band: 'Strong' as const, deducted: 0, unmoved: null },
    };
    const { score, withMarks, righted } = compareQuestion(
      { before: contested, after: marked({ points: [made], claims: [] }) },
      sampleReport(),
      sampleReport(),
    );
    expect(score).toEqual({ before: 55, after: 100 });
    expect(withMarks).toEqual({ before: 100, after: 100 });
    expect(righted).toMatchObject([{ claim: 'Claim 0.', from: 'stated', to: null }]);
  });

  it('names a cause for every score that moved', () => {
    const marks = fc.record({
      points: fc.array(
        fc.record({
          label: fc.constantFrom<Label>('met', 'partial', 'missed'),
          hinted: fc.boolean(),
        }),
        { minLength: 4, maxLength: 4 },
      ),
      claims: fc.array(fc.constantFrom('stated' as const, 'corrected' as const, null), {
        minLength: 2,
        maxLength: 2,
      }),
    });
    const named = fc.check(
      fc.property(marks, marks, (before, after) => {
        const { score, gained, lost, righted, wronged } = compared(before, after);
        const causes = [gained, lost, righted, wronged].flat();
        return score.before === score.after || causes.length > 0;
      }),
    );
    expect(named.failed).toBe(false);
  });
});
