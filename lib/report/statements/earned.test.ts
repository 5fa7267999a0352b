import { describe, expect, it } from 'vitest';
import type { Evidence } from '@/lib/grading/verdict';
import { checkStatements } from './check-statements';
import { isEcho, isQuotedWhole, isStated, praisable } from './earned';
import type { PointReport } from '@/lib/report/question/point-report';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { sampleReport } from '@/lib/report/sample-report';
import { sampleQuestion } from '@/lib/report/question/sample-reported-question';
import { strengthsOf } from './strengths';

const quoteIn = (text: string, quote: string, turn = 'm1'): Evidence => {
  const start = text.indexOf(quote);
  return { turn, start, end: start + quote.length, quote };
};
const turns = (text: string) => [{ id: 'm1', text }];

describe('words that are praised', () => {
  it.each([
    ['Does the dot product multiply components and add them up?', 'multiply components'],
    ['Maybe L1 sums the absolute values.', 'L1 sums the absolute values'],
    ['L1 sums absolute values, I don’t really know.', 'L1 sums absolute values'],
    ['I have no clue but cosine is the angle.', 'cosine is the angle'],
    ["I'm guessing Euclidean is the straight line.", 'Euclidean is the straight line'],
    ["I'm not quite sure that L2 squares them.", 'L2 squares them'],
  ])('are a statement, and not %s', (text, quote) => {
    expect(isStated(quoteIn(text, quote), turns(text))).toBe(false);
  });
  it('stand in no sentence in which something is held against the person', () => {
    const text = 'I noticed that stock-outs were zeros, so I masked those days. It helped.';
    const sample = sampleQuestion('lasso', text);
    const evidence = [quoteIn(text, 'so I masked those days')];
    const [claim] = sample.misconceptions;
    const charged = { ...claim!, evidence: [quoteIn(text, 'stock-outs were zeros')] };
    const of = { ...sample, misconceptions: [], story: null };
    expect(praisable(evidence, of)).toBe(text.slice(0, -' It helped.'.length));
    for (const label of ['stated', 'corrected'] as const)
      expect(praisable(evidence, { ...of, misconceptions: [{ ...charged, label }] })).toBe(
        undefined,
      );
  });
  it('may stand beside a question or a doubt of another sentence', () => {
    const text = 'Is it that? L1 sums the absolute values. The rest I don’t know.';
    expect(isStated(quoteIn(text, 'L1 sums the absolute values'), turns(text))).toBe(true);
  });
  it.each([
    ['It is the "direction" that counts.', 'direction" that counts'],
    ['It ignores <b>length</b> at all.', 'length</b> at all'],
    ['<img src=x onerror=alert(1)>, the root', 'onerror=alert(1)>, the root'],
    ['It is **by far** the best.', 'far** the best'],
    ['Use `a + b` here.', 'b` here'],
    ['L1 (lasso, the first) is sparse.', 'the first) is sparse'],
  ])('are not cut within markup: %s', (text, quote) => {
    expect(isQuotedWhole(quoteIn(text, quote), turns(text))).toBe(false);
    expect(isQuotedWhole(quoteIn(text, text), turns(text))).toBe(true);
  });
  it('may stand whole within markup', () => {
    const text = 'I say: **cosine ignores length** (and more).';
    expect(isQuotedWhole(quoteIn(text, 'cosine ignores length'), turns(text))).toBe(true);
  });
  it('are not shown where they are the rubric’s own', () => {
    expect(
      isEcho('regularization prevents overfitting!', 'Regularization prevents overfitting.'),
    ).toBe(true);
    expect(isEcho('it stops overfitting', 'Regularization prevents overfitting.')).toBe(false);
  });
});

const TEXT = 'The zebra penalty drives weights to zero.';

/** One fair answer with one essential point in it. */
function fair(
  change: Partial<ReportedQuestion> = {},
  point: Partial<PointReport> = {},
): ReportedQuestion {
  const sample = sampleQuestion('lasso', TEXT);
  return {
    ...sample,
    misconceptions: [],
    besideFalse: [],
    beyond: [],
    story: null,
    points: sample.points.map((each) => (each.label === 'met' ? { ...each, ...point } : each)),
    ...change,
  };
}
const praise = (question: ReportedQuestion) =>
  strengthsOf([question], null).filter(
    ({ kind }) => kind === 'point_made' || kind === 'went_beyond',
  );

describe('a strength from a point', () => {
  it('is said of a sure point in a fair answer', () => {
    expect(praise(fair())).toMatchObject([{ kind: 'point_made', quote: TEXT }]);
  });
  it('needs a sure grader', () => {
    expect(praise(fair({}, { confidence: 0.84 }))).toEqual([]);
  });
  it('needs an answer of 40 of 100, or three points made and nothing false', () => {
    const poor = fair({ result: { kind: 'scored', score: 39, band: 'Early', deducted: 0 } });
    expect(praise(poor)).toEqual([]);
    const [made] = poor.points.filter(({ label }) => label === 'met');
    const points = [...poor.points, { ...made!, id: 'lasso.two' }, { ...made!, id: 'lasso.three' }];
    expect(praise({ ...poor, points })).toMatchObject([{ kind: 'point_made' }]);
    const { misconceptions } = sampleQuestion('lasso', TEXT);
    expect(praise({ ...poor, points, misconceptions })).toEqual([]);
  });
  it('is not said of a side of which something false was said', () => {
    expect(praise(fair({ besideFalse: ['lasso.sparse'] }))).toEqual([]);
  });
  it('is not said of a question or of a guess', () => {
    const text = 'Maybe the zebra penalty drives weights to zero.';
    const sample = sampleQuestion('lasso', text);
    expect(praise(fair({ turns: sample.turns }, { evidence: [quoteIn(text, text)] }))).toEqual([]);
  });
  it('leaves the quote out where it is the statement itself', () => {
    expect(praise(fair({}, { statement: TEXT }))).toMatchObject([{ statement: TEXT, quote: null }]);
  });
  it('is earned likewise by what goes beyond the reference', () => {
    const text = `${TEXT} It is a prior.`;
    const own = sampleQuestion('lasso', text).turns;
    const further = [quoteIn(text, 'It is a prior.')];
    const beyond = [{ id: 'lasso.b', statement: 'Further.', evidence: further }];
    const kinds = (change: Partial<ReportedQuestion>) =>
      praise(fair({ turns: own, beyond, ...change })).map(({ kind }) => kind);
    expect(kinds({})).toContain('went_beyond');
    expect(kinds({ besideFalse: ['lasso.b'] })).not.toContain('went_beyond');
    expect(kinds({ result: { kind: 'scored', score: 20, band: 'Early', deducted: 0 } })).toEqual(
      [],
    );
  });
  it('that was not earned is found and not shown', () => {
    const report = sampleReport();
    const faults = checkStatements({
      ...report,
      questions: [fair({ besideFalse: ['lasso.sparse'] })],
    });
    expect(faults).toContainEqual(
      expect.objectContaining({ statement: 'point_made', what: 'not_in_the_data' }),
    );
  });
});
