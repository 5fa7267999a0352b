import { describe, expect, it } from 'vitest';
import { verdictReason } from './level-words';
import { sentenceOf } from './sentence';

const counts = { of: ['score:all'], made: 3, essential: 7 };

describe('what is to be put right', () => {
  it('is told whole in the verdict, what was corrected as corrected', () => {
    const said = (falseClaims: number, corrected: number) =>
      verdictReason({
        kind: 'verdict',
        level: 'leaning no',
        answered: 4,
        planned: 4,
        falseClaims,
        corrected,
        partly: 0,
        ...counts,
      });
    expect(said(2, 0)).toMatch(/made 3 of 7 .*, and 2 things you said need putting right\.$/u);
    expect(said(1, 1)).toMatch(
      /, and one thing you said needs putting right; one more you corrected yourself\.$/u,
    );
    expect(said(0, 2)).toMatch(/, and 2 things that were not right you corrected yourself\.$/u);
    expect(said(0, 0)).toMatch(/made 3 of 7 essential points\.$/u);
  });

  it('is told whole with the person’s own marks, too', () => {
    const said = (falseClaims: number, corrected: number) =>
      sentenceOf({
        kind: 'with_marks',
        score: 50,
        level: 'leaning no',
        falseClaims,
        corrected,
        ...counts,
      });
    expect(said(0, 0)).toMatch(/, nothing to put right\.$/u);
    expect(said(1, 0)).toMatch(/, one thing to put right\.$/u);
    expect(said(0, 1)).toMatch(/, nothing left to put right, one thing corrected by yourself\.$/u);
  });

  it('is never denied beside a claim that was corrected', () => {
    const said = (count: number, corrected: number) =>
      sentenceOf({ kind: 'false_claims', of: ['score:all'], count, corrected });
    expect(said(0, 0)).toMatch(/^None of the false claims that this grader knows/u);
    expect(said(0, 1)).toBe('One claim was not right, and you corrected it yourself.');
    expect(said(2, 1)).toBe(
      '2 claims are not right and were not corrected. One more you corrected yourself.',
    );
  });
});
