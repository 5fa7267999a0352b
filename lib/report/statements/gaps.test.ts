import { describe, expect, it } from 'vitest';
import { sampleReport } from '@/lib/report/sample-report';
import { gapsOf } from './gaps';

const report = sampleReport();
const kinds = (questions: typeof report.questions, delivery = report.delivery) =>
  gapsOf(questions, questions.length, report.time, delivery).map((gap) =>
    gap.kind === 'not_measured' ? gap.what : gap.kind,
  );

describe('what a report does not know', () => {
  it('names once, for the whole, that the language model could not grade', () => {
    const failed = report.questions.map((question) => ({
      ...question,
      model: { newest: { state: 'failed' as const, fault: 'timeout' as const }, said: null },
    }));
    expect(kinds(failed)).toContain('model_failed');
    expect(kinds(report.questions)).not.toContain('model_failed');
  });

  it('names pace over time where nobody wrote the words down while they were spoken', () => {
    const panel = report.delivery!;
    expect(kinds(report.questions, { ...panel, heardBy: ['nobody'] })).toContain('over_time');
    expect(kinds(report.questions, { ...panel, heardBy: ['service'] })).not.toContain('over_time');
  });
});
