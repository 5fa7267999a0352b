import { describe, expect, it } from 'vitest';
import { compareReports } from './compare';
import type { Report } from './report';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { sampleReport } from './sample-report';
import { sampleQuestion, sampleSkipped } from '@/lib/report/question/sample-reported-question';

const DAY = 24 * 3_600_000;
const report = (change: Partial<Report> = {}): Report => ({ ...sampleReport(), ...change });
const lasso = sampleQuestion('lasso', 'The zebra penalty drives weights to zero.');
const ridge = sampleSkipped('ridge');
const later = (questions: readonly ReportedQuestion[], change: Partial<Report> = {}) =>
  report({ startedAt: report().startedAt + DAY, interview: 'later', questions, ...change });
const labelled = (
  labels: readonly ReportedQuestion['points'][number]['label'][],
  quote = 'in other words',
): ReportedQuestion => ({
  ...lasso,
  result: { kind: 'scored', score: 90, band: 'Strong', deducted: 0 },
  points: lasso.points.map((point, index) => ({
    ...point,
    label: labels[index] ?? 'missed',
    evidence:
      labels[index] === 'missed' ? [] : [{ turn: 'm1', start: 0, end: quote.length, quote }],
  })),
});

describe('two interviews side by side', () => {
  it('stand in the order of time, whichever way round they are asked for', () => {
    const [first, second] = [report(), later([lasso])];
    expect(compareReports(second, first)).toEqual(compareReports(first, second));
    expect(compareReports(second, first).sides.after.interview).toBe('later');
  });

  it('tell which points were gained and lost, each with the whole sentence that proves it where it was made', () => {
    const { questions } = compareReports(report(), later([labelled(['missed', 'met'])]));
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatchObject({
      score: { before: 43, after: 90 },
      gained: [
        {
          statement: 'A gradeword gap.',
          from: 'missed',
          to: 'met',
          quote: 'The zebra penalty drives weights to zero.',
        },
      ],
      lost: [
        {
          statement: 'The gradeword point.',
          from: 'met',
          to: 'missed',
          quote: 'The zebra penalty drives weights to zero.',
        },
      ],
      same: [],
      cautions: [],
    });
  });

  it('say of a section that its scores are over different questions', () => {
    const other = { ...labelled(['met', 'met']), id: 'other' };
    const section = (questions: ReportedQuestion[]) =>
      compareReports(report({ questions: [lasso, ridge] }), later(questions)).sections[0];
    expect(section([lasso, ridge])).toMatchObject({ sameQuestions: true });
    expect(section([other])).toMatchObject({ sameQuestions: false });
    // Only what was answered is in a score.
    expect(section([lasso])).toMatchObject({ sameQuestions: true });
    expect(section([lasso, other])).toMatchObject({ sameQuestions: false });
  });

  it('say of each question that one was practice and the other an exam, one timed and the other not', () => {
    const cautions = (change: Partial<Report>) =>
      compareReports(report(), later([lasso], change)).questions[0]?.cautions;
    const { time } = report();
    const untimed = {
      ...time,
      questions: time.questions.map((each) => ({ ...each, plannedMs: null })),
    };
    expect(cautions({})).toEqual([]);
    expect(cautions({ mode: 'exam' })).toEqual(['other_mode']);
    expect(cautions({ time: untimed })).toEqual(['other_limit']);
    expect(cautions({ mode: 'exam', time: untimed })).toEqual(['other_mode', 'other_limit']);
  });

  it('name what only one of them asked, and compare nothing of it', () => {
    const { questions, only } = compareReports(report(), later([ridge]));
    expect(questions.map(({ id }) => id)).toEqual(['ridge']);
    expect(only).toEqual({ before: ['What does lasso do?'], after: [] });
  });

  it('count no point as gained where one answer has no marks', () => {
    const open = { ...lasso, result: { kind: 'not-graded' as const } };
    for (const [before, caution] of [
      [open, 'not_graded'],
      [{ ...lasso, result: { kind: 'not-answered' as const } }, 'not_answered'],
    ] as const) {
      const [question] = compareReports(
        report({ questions: [before] }),
        later([labelled(['met', 'met'])]),
      ).questions;
      expect(question).toMatchObject({ gained: [], lost: [], cautions: [caution] });
      expect(question?.score.before).toBeNull();
    }
  });

  it('leave out a point that was not there when an answer was graded', () => {
    const before = {
      ...lasso,
      points: lasso.points.map((point) => ({ ...point, confidence: null })),
    };
    const [question] = compareReports(
      report({ questions: [before] }),
      later([labelled(['met', 'met'])]),
    ).questions;
    expect(question).toMatchObject({ gained: [], lost: [], same: [] });
  });

  it('say when another grader, or another version of it, gave the marks', () => {
    const other = { ...lasso, grader: { engine: 'embedded' as const, version: '9' } };
    const [question] = compareReports(report(), later([other])).questions;
    expect(question?.cautions).toEqual(['other_grader']);
  });

  it('compare stories only when both told one, and speech as what it is', () => {
    const { questions, spoken } = compareReports(
      report(),
      later([{ ...lasso, story: null }], { delivery: null }),
    );
    expect(questions[0]?.story).toBeNull();
    expect(spoken.before?.pace).toEqual({ kind: 'measured', value: 137 });
    expect(spoken.after).toBeNull();
  });

  it('hold the same interview against itself without a change', () => {
    const { questions } = compareReports(report(), report());
    for (const { gained, lost } of questions) expect([...gained, ...lost]).toEqual([]);
  });
});
