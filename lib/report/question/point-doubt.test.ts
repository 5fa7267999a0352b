import { expect, it } from 'vitest';
import type { Assessment } from '@/lib/grading/assessment';
import { scoreOf } from '@/lib/grading/score';
import { UNSURE } from '@/lib/grading/verdict';
import { sampleMaterial } from '@/lib/interview/sample-interview';
import { pointsOf } from './point-report';

const { rubric } = sampleMaterial('q01');

it('every label that is counted as in doubt is marked so, whatever its words were counted for', () => {
  const conversation = {
    question: 'q01',
    prompt: 'What?',
    turns: [{ id: 't0', text: 'said it', after: 'question' as const, targets: [] }],
  };
  const evidence = [{ turn: 't0', start: 0, end: 4, quote: 'said' }];
  const verdict = {
    points: rubric.points.map(({ id }) => ({
      id,
      label: 'missed' as const,
      confidence: 0.5,
      doubt: 'between_two' as const,
      shared: { with: rubric.points[0]!.id, evidence },
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
  for (const { confidence, doubt } of pointsOf(rubric, assessment, [])) {
    expect(confidence).toBeLessThan(UNSURE);
    expect(doubt).toBe('near_miss');
  }
});
