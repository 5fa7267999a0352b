import { describe, expect, it } from 'vitest';
import { checkStatements } from '@/lib/report/statements/check-statements';
import { drawnOutWords } from './drawn-out';
import type { Assessment } from '@/lib/grading/assessment';
import { scoreOf } from '@/lib/grading/score';
import type { Turn } from '@/lib/grading/conversation';
import { sampleMaterial } from '@/lib/interview/sample-interview';
import { pointsOf } from './point-report';
import type { ReportedQuestion } from './reported-question';
import { sampleReport } from '@/lib/report/sample-report';
import { sampleQuestion } from './sample-reported-question';
import { strengthsOf } from '@/lib/report/statements/strengths';

const { rubric } = sampleMaterial('q01');

/** Points said first in these turns, none of which a follow-up was about unless it is a target. */
function pointsSaid(turns: readonly Pick<Turn, 'after' | 'targets'>[], said: readonly number[][]) {
  const conversation = {
    question: 'q01',
    prompt: 'What?',
    turns: turns.map((turn, index) => ({
      ...turn,
      id: `t${index}`,
      text: 'said it',
      targets: [...turn.targets],
    })),
  };
  const verdict = {
    points: rubric.points.map(({ id }, index) => ({
      id,
      label: 'met' as const,
      confidence: 0.9,
      evidence: said[index]!.map((turn) => ({ turn: `t${turn}`, start: 0, end: 4, quote: 'said' })),
    })),
    misconceptions: [],
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
  return pointsOf(rubric, assessment, []);
}
const after = (kind: Turn['after'], ...targets: string[]) => ({ after: kind, targets });

describe('what drew a point out', () => {
  it('is what the turn with its first words answers, whatever the follow-up was about', () => {
    const points = pointsSaid([after('question'), after('probe', 'q01.first')], [[0], [1], [1, 0]]);
    expect(points.map(({ drawnOutBy }) => drawnOutBy)).toEqual(['question', 'probe', 'question']);
    expect(points.map(drawnOutWords)).toEqual([null, 'after a follow-up', null]);
  });
  it('is said to take half off only where it did', () => {
    const points = pointsSaid([after('question'), after('hint', 'q01.first')], [[1], [1], [0]]);
    expect(points.map(drawnOutWords)).toEqual(['after a hint', 'after a hint, so half', null]);
    expect(points.map(({ credit }) => credit)).toEqual([1, 0.5, 1]);
  });
});

/** An answer of four points, of which `own` were said before any follow-up. */
function answered(own: number, score: number): ReportedQuestion {
  const text = 'The zebra penalty drives weights to zero.';
  const sample = sampleQuestion('lasso', text);
  const [turn] = sample.turns;
  const [point] = sample.points;
  return {
    ...sample,
    result: { kind: 'scored', score, band: 'Partial', deducted: 0 },
    turns: [
      { ...turn!, after: 'question' },
      { ...turn!, id: 'm2', after: 'probe' },
    ],
    points: Array.from({ length: 4 }, (_, index) => ({
      ...point!,
      id: `lasso.p${index}`,
      drawnOutBy: index < own ? 'question' : 'probe',
      evidence: point!.evidence.map((quote) => ({ ...quote, turn: index < own ? 'm1' : 'm2' })),
    })),
  };
}
const unprompted = (question: ReportedQuestion) =>
  strengthsOf([question], null).filter(({ kind }) => kind === 'made_unprompted');

describe('points made by oneself', () => {
  it('are those whose first words answer the question itself', () => {
    expect(unprompted(answered(3, 80))).toMatchObject([{ made: 3, points: 4 }]);
    expect(unprompted(answered(1, 80))).toEqual([]);
  });
  it('are no praise below 40 of 100', () => {
    expect(unprompted(answered(4, 39))).toEqual([]);
  });
  it('are counted anew by the check', () => {
    const question = answered(2, 80);
    const report = { ...sampleReport(), questions: [question] };
    const strengths = [
      { kind: 'made_unprompted' as const, of: ['point:lasso/lasso.p0'], made: 4, points: 4 },
    ];
    expect(checkStatements({ ...report, strengths })).toContainEqual(
      expect.objectContaining({ statement: 'made_unprompted', what: 'not_in_the_data' }),
    );
  });
});
