import { describe, expect, it } from 'vitest';
import { checkStatements } from './check-statements';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { sampleReport } from '@/lib/report/sample-report';
import { sampleQuestion } from '@/lib/report/question/sample-reported-question';
import { strengthsOf } from './strengths';
import type { TimePicture } from '@/lib/report/time-picture';

const TEXT = 'The zebra penalty drives weights to zero.';

/** A fair answer with a point made, something beyond the reference and nothing false. */
function answered(id: string): ReportedQuestion {
  const sample = sampleQuestion(id, TEXT);
  const evidence = [{ turn: 'm1', start: 0, end: TEXT.length, quote: TEXT }];
  return {
    ...sample,
    misconceptions: [],
    besideFalse: [],
    story: null,
    beyond: [{ id: `${id}.b`, statement: 'Something further.', evidence }],
  };
}
const kindsOf = (questions: readonly ReportedQuestion[], time: TimePicture | null = null) =>
  strengthsOf(questions, null, time).map(({ kind }) => kind);

describe('strengths', () => {
  it('are what was asked for first, and what goes beyond it only where that leaves room', () => {
    expect(kindsOf([answered('lasso')])).toEqual(['point_made', 'went_beyond']);
    expect(kindsOf([answered('lasso'), answered('ridge'), answered('net')])).toEqual([
      'point_made',
      'point_made',
      'point_made',
    ]);
  });

  it('are that the time was kept, where all was answered in it', () => {
    const questions = [answered('lasso'), answered('ridge')];
    const picture = (ranOut: boolean, plannedMs: number | null): TimePicture => {
      const { time } = sampleReport();
      const [sample] = time.questions;
      return {
        ...time,
        questions: questions.map(({ id }) => ({ ...sample!, question: id, plannedMs, ranOut })),
      };
    };
    expect(kindsOf(questions, picture(false, 60_000))).toEqual([
      'point_made',
      'point_made',
      'time_kept',
    ]);
    expect(kindsOf(questions, picture(true, 60_000))).not.toContain('time_kept');
    expect(kindsOf(questions, picture(false, null))).not.toContain('time_kept');
    expect(kindsOf(questions.slice(0, 1), picture(false, 60_000))).not.toContain('time_kept');
  });

  it('say of the time nothing that the report does not bear out', () => {
    const report = sampleReport();
    const strengths = [
      {
        kind: 'time_kept' as const,
        of: [`time:${report.time.questions[0]!.question}`],
        answered: 9,
      },
    ];
    expect(checkStatements({ ...report, strengths })).toContainEqual(
      expect.objectContaining({ statement: 'time_kept', what: 'not_in_the_data' }),
    );
  });
});
