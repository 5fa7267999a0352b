import { describe, expect, it } from 'vitest';
import { checkStatements, statementsOf } from './check-statements';
import { foreignQuotes } from './foreign-quotes';
import { sampleReport } from '@/lib/report/sample-report';
import { sentenceOf } from './sentence';

const report = sampleReport('It is “flat”, they say. The zebra penalty drives weights to zero.');
const foreign = (sentence: string) => foreignQuotes(sentence, report);

describe('curly quotation marks', () => {
  it('stand around words of the answer', () => {
    expect(foreign('You said “The zebra penalty”.')).toEqual([]);
    expect(foreign('You said “It is “flat”, they say”, and “weights to zero”.')).toEqual([]);
  });
  it('are found around anything else', () => {
    expect(foreign('You said “The zebra”: “weights vanish”.')).toEqual(['“weights vanish”']);
    expect(foreign('Marked “not sure.')).toEqual(['“not sure.']);
    expect(foreign('An end” alone and “”')).toHaveLength(2);
  });
  it('never stand around the rubric’s words, however they are written', () => {
    const words = 'The “gradeword” claim';
    for (const statement of statementsOf(report))
      for (const nth of [0, 1, 2]) {
        const written = { ...statement };
        for (const key of [
          'statement',
          'claim',
          'correction',
          'why',
          'ask',
          'name',
          'about',
          'section',
        ])
          if (key in written) Object.assign(written, { [key]: words });
        expect(foreign(sentenceOf(written, nth))).toEqual([]);
      }
  });
  it('in advice make it a fault, and it is not shown', () => {
    const advice = {
      kind: 'given' as const,
      advice: [{ text: 'You said “weights vanish”.', of: ['point:lasso/lasso.sparse'] }],
    };
    expect(checkStatements({ ...report, advice })).toContainEqual(
      expect.objectContaining({ statement: 'advice', what: 'quote_not_said' }),
    );
  });
});
