import type { ModelGradingRequest, ModelJudgement } from '@/lib/ports/model-grader';

/** For tests: what a model's grading came to. */
export const judgement = ({ embedded }: ModelGradingRequest): ModelJudgement => ({
  outcome: 'judged',
  verdict: {
    ...embedded,
    points: embedded.points.map(({ id }) => ({ id, label: 'missed', confidence: 0.9 })),
  },
  part: { outcome: 'judged', calls: [], notes: [], findings: [], differs: [], star: null },
});
export const failure: ModelJudgement = {
  outcome: 'failed',
  part: { outcome: 'failed', fault: 'timeout', calls: [] },
};
