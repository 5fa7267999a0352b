import { describe, expect, it } from 'vitest';
import type { Assessment } from '@/lib/grading/assessment';
import { scoreOf } from '@/lib/grading/score';
import type { MisconceptionVerdict } from '@/lib/grading/verdict';
import { sampleMaterial } from '@/lib/interview/sample-interview';
import { misconceptionsOf } from './misconception-report';

const { rubric, concepts } = sampleMaterial('q01');
const [flat] = rubric.misconceptions;
const sided = {
  ...rubric,
  misconceptions: [{ ...flat!, patterns: [{ subject: ['left'], claim: ['fast'], unless: [] }] }],
};
const TEXT = 'The left one is fast and the right one is slow. So the right one is slow.';

function found(swapped: string, at: number, label: 'stated' | 'corrected' = 'stated') {
  const conversation = {
    question: 'q01',
    prompt: 'What?',
    turns: [{ id: 't1', text: TEXT, after: 'question' as const, targets: [] }],
  };
  const said = (id: string, quote: string, start: number): MisconceptionVerdict => ({
    id,
    label: id === 'q01.sides' ? label : 'stated',
    confidence: 0.9,
    evidence: [{ turn: 't1', start, end: start + quote.length, quote }],
  });
  const verdict = {
    points: rubric.points.map(({ id }) => ({ id, label: 'missed' as const, confidence: 0.9 })),
    misconceptions: [said('q01.m-flat', 'The left one is fast', 0), said('q01.sides', swapped, at)],
    beyond: [],
    flags: [],
  };
  const assessment: Assessment = {
    question: 'q01',
    at: 1,
    grader: { engine: 'embedded', version: 'test' },
    conversation,
    verdict,
    score: scoreOf(verdict, conversation),
  };
  return misconceptionsOf(sided, concepts, assessment, []);
}

describe('sides that were swapped', () => {
  const quote = 'the right one is slow';
  it('are told once, with all that was said, where another claim tells the same swap', () => {
    const listed = found(quote, TEXT.indexOf(quote));
    expect(listed.map(({ id }) => id)).toEqual(['q01.m-flat']);
    expect(listed[0]?.evidence.map((each) => each.quote)).toEqual(['The left one is fast', quote]);
  });
  it('are told beside a claim of another sentence, or one that was put right', () => {
    expect(found(quote, TEXT.lastIndexOf(quote))).toHaveLength(2);
    expect(found(quote, TEXT.indexOf(quote), 'corrected')).toHaveLength(2);
  });
});
