import { expect, it } from 'vitest';
import { sampleGrader } from '@/lib/grading/sample-grader';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { sampleFiles } from '@/lib/guide/sample-guide';
import { reportedQuestion } from './reported-question';
import { gradedAnswer } from './sample-graded-answer';
import { sampleQuestion } from './sample-reported-question';

const guide = readWholeGuide(sampleFiles(), 'sample');
const FURTHER = 'One tunes it on other data';
const TEXT = `${FURTHER}, and more of it is always better. It works.`;
const graded = gradedAnswer(guide, sampleGrader(guide.concepts), 'q01', TEXT);
const said = (quote: string) => {
  const start = TEXT.indexOf(quote);
  return [{ turn: 'm1', start, end: start + quote.length, quote }];
};

/** What goes beyond the reference where these words are held against the person. */
function beyondBeside(accused: string) {
  const [claim] = sampleQuestion('q01', TEXT).misconceptions;
  const question = {
    ...graded.question,
    result: { kind: 'scored', score: 90, band: 'Strong', deducted: 0 } as const,
    misconceptions: [{ ...claim!, evidence: said(accused) }],
    beyond: [{ id: 'q01.b', statement: 'Say how it is tuned.', evidence: said(FURTHER) }],
  };
  return reportedQuestion(question, graded.material).beyond.map(({ id }) => id);
}

it('goes beyond the reference in no sentence that something is held against', () => {
  expect(beyondBeside('more of it is always better')).toEqual([]);
  expect(beyondBeside('It works')).toEqual(['q01.b']);
});
