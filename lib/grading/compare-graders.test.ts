import { describe, expect, it } from 'vitest';
import { heldBack, settleDisagreements, strongDisagreements } from './compare-graders';
import type { MisconceptionVerdict, PointVerdict, Verdict } from './verdict';

const evidence = [{ turn: 'a', start: 0, end: 1, quote: 'x' }];
const point = (label: PointVerdict['label'], confidence = 0.9): PointVerdict =>
  label === 'missed' ? { id: 'p', label, confidence } : { id: 'p', label, evidence, confidence };
const held = (label: MisconceptionVerdict['label'], confidence = 0.9): MisconceptionVerdict =>
  label === 'absent' ? { id: 'm', label, confidence } : { id: 'm', label, evidence, confidence };
const verdict = (p: PointVerdict, m: MisconceptionVerdict = held('absent')): Verdict => ({
  points: [p],
  misconceptions: [m],
  beyond: [],
  flags: [],
});

describe('two graders', () => {
  it.each([
    ['met', 'missed'],
    ['missed', 'met'],
  ] as const)('disagree strongly on %s against %s', (a, b) => {
    expect(strongDisagreements(verdict(point(a)), verdict(point(b)))).toEqual(['p']);
  });
  it.each([
    ['met', 'partial'],
    ['partial', 'missed'],
    ['met', 'met'],
  ] as const)('do not disagree strongly on %s against %s', (a, b) => {
    expect(strongDisagreements(verdict(point(a)), verdict(point(b)))).toEqual([]);
  });
  it('do not disagree where the built-in one is not sure', () => {
    expect(strongDisagreements(verdict(point('met')), verdict(point('missed', 0.5)))).toEqual([]);
  });
  it('disagree strongly on a false claim made and not made', () => {
    const model = verdict(point('met'), held('absent'));
    expect(strongDisagreements(model, verdict(point('met'), held('stated')))).toEqual(['m']);
  });
});

describe('another sample', () => {
  const embedded = verdict(point('missed'));
  it('that sides with the built-in grader settles it', () => {
    const settled = settleDisagreements(verdict(point('met')), embedded, embedded);
    expect(settled.verdict.points[0]?.label).toBe('missed');
    expect(settled).toMatchObject({ differs: [], findings: [{ of: 'p', what: 'outvoted' }] });
  });
  it('that repeats the first leaves the graders differing, and the label unsure', () => {
    const model = verdict(point('met'));
    const settled = settleDisagreements(model, embedded, model);
    expect(settled.differs).toEqual(['p']);
    expect(settled.verdict.points[0]).toMatchObject({ label: 'met', confidence: 0.5 });
  });
  it('that could not be had leaves the graders differing too', () => {
    const settled = settleDisagreements(verdict(point('met')), embedded, undefined);
    expect(settled.differs).toEqual(['p']);
  });
  it('is not looked at where nobody disagrees', () => {
    const settled = settleDisagreements(verdict(point('met')), verdict(point('met')), undefined);
    expect(settled).toMatchObject({ differs: [], findings: [] });
    expect(settled.verdict.points[0]?.confidence).toBe(0.9);
  });
});

describe('held back', () => {
  it('a model pays nothing that the built-in grader did not find, and forgives nothing', () => {
    const model = verdict(point('met'), held('absent'));
    const { verdict: both, findings } = heldBack(model, verdict(point('partial'), held('stated')));
    expect(both.points[0]?.label).toBe('partial');
    expect(both.misconceptions[0]?.label).toBe('stated');
    expect(findings).toHaveLength(2);
  });
  it('a model may be stricter', () => {
    const model = verdict(point('missed'), held('stated'));
    const { verdict: both, findings } = heldBack(model, verdict(point('met'), held('absent')));
    expect(both).toEqual(model);
    expect(findings).toEqual([]);
  });
});
