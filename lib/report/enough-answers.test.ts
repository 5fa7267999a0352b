import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf } from '@/lib/grading/score';
import { tellableSections } from './enough-answers';
import { handoutOf } from '@/lib/report/handout/handout-of';
import { everything, partNames, type Include } from '@/lib/report/handout/include';
import type { Report } from './report';
import { sampleReport } from './sample-report';
import { sampleQuestion, sampleSkipped } from '@/lib/report/question/sample-reported-question';
import { tallyOf } from './tally';
import { verdictPart } from '@/lib/report/statements/verdict-statements';

/** Every choice of parts. */
const choices = Array.from({ length: 2 ** partNames.length }, (_, bits) =>
  Object.fromEntries(partNames.map(([part], index) => [part, Boolean(bits & (1 << index))])),
).map((choice): Include => ({ ...everything, ...choice }));
const gradesHidden = choices.filter(({ grades, overall }) => overall && !grades);

/** A report of sections, each given as what its questions scored; null for one without an answer. */
function reportOf(scores: readonly (readonly (number | null)[])[]): Report {
  const questions = scores.flatMap((own, section) =>
    own.map((score, index) => {
      const id = `q${section}${index}`;
      const base =
        score === null
          ? sampleSkipped(id)
          : {
              ...sampleQuestion(id, 'The zebra.'),
              result: { kind: 'scored' as const, score, band: bandOf(score), deducted: 0 },
            };
      return { ...base, section: `s${section}` };
    }),
  );
  const sections = scores.map((_, section) => {
    const own = questions.filter((question) => question.section === `s${section}`);
    return { id: `s${section}`, title: `Section ${section}`, ...tallyOf(own, own.length) };
  });
  const overall = tallyOf(questions, questions.length);
  return {
    ...sampleReport(),
    overall,
    sections,
    questions,
    strengths: [],
    nextSteps: [],
    advice: null,
    ...verdictPart({ questions, overall, sections }),
  };
}

const told = (report: Report, include: Include) =>
  JSON.stringify(handoutOf(report, include, { timeZone: 'UTC' }));
const score = fc.option(fc.integer({ min: 0, max: 100 }));
const sectionScores = fc.array(fc.array(score, { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 5,
});

describe('without the questions’ grades', () => {
  it('sections of one question each are not shown, nor named as the best or the worst', () => {
    for (const include of gradesHidden) {
      const text = told(reportOf([[91], [null], [17], [64]]), include);
      expect(text).not.toMatch(/Section \d/u);
      expect(text).not.toContain('By section');
      expect(text).not.toContain('"not answered"');
      expect(text).not.toMatch(/\b(?:91|17|64)\b/u);
    }
  });

  it('which question scored what changes nothing of what is told', () => {
    const one = reportOf([[91], [17], [64]]);
    const other = reportOf([[17], [64], [91]]);
    for (const include of gradesHidden) {
      expect(told(one, include)).toBe(told(other, include));
    }
    expect(told(one, everything)).not.toBe(told(other, everything));
  });

  it.each([[[[91]]], [[[91, 17]]], [[[91], [null], [17]]]])(
    'the result of the whole is not told where it is that of one or two answers: %j',
    (scores) => {
      const report = reportOf(scores);
      for (const include of gradesHidden) {
        const text = told(report, include);
        expect(text).toContain('fewer than three answers');
        expect(text).not.toMatch(new RegExp(`\\b(?:${report.overall.score}|91|17) of 100`, 'u'));
        expect(text).not.toMatch(/essential|claim is not right|Leaning|Strong yes|not sure/u);
      }
    },
  );

  it('sections of three answers are told, unless another could be worked out from them', () => {
    const bars = (scores: Parameters<typeof reportOf>[0]) =>
      tellableSections(reportOf(scores), { ...everything, grades: false }).map(({ id }) => id);
    expect(
      bars([
        [91, 17, 64],
        [50, 60, 70],
      ]),
    ).toEqual(['s0', 's1']);
    expect(bars([[91, 17, 64], [50]])).toEqual([]);
    expect(bars([[91, 17, 64], [null]])).toEqual(['s0']);
    expect(bars([[91, 17, 64, 20], [50, 60, 70], [80]])).toEqual(['s0']);
    expect(bars([[91, 17, 64], [50], [60], [70]])).toEqual(['s0']);
  });

  it('what is told and what is not are each of three answers or more, or of none', () => {
    fc.assert(
      fc.property(sectionScores, fc.constantFrom(...gradesHidden), (scores, include) => {
        const report = reportOf(scores);
        const sections = tellableSections(report, include);
        const rest =
          report.overall.answered - sections.reduce((sum, { answered }) => sum + answered, 0);
        for (const { answered } of sections) expect(answered).toBeGreaterThanOrEqual(3);
        expect(sections.length === 0 || rest === 0 || rest >= 3).toBe(true);
        const text = told(report, include);
        const hidden = report.sections.filter((section) => !sections.includes(section));
        expect(hidden.filter(({ title }) => text.includes(title))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

it('with them all sections are told', () => {
  const report = reportOf([[91], [null], [17]]);
  expect(tellableSections(report, everything)).toEqual(report.sections);
  expect(told(report, everything)).toContain('Section 1');
});

it('that the time ran out is told with the time only', () => {
  const report: Report = {
    ...reportOf([[91, 17, 64]]),
    ended: 'time',
    questions: reportOf([[91, 17, 64]]).questions.map((each) => ({ ...each, closed: 'time' })),
  };
  const telling = choices.filter((include) => /ran out/u.test(told(report, include)));
  expect(telling.length).toBeGreaterThan(0);
  expect(telling.filter(({ delivery }) => !delivery)).toEqual([]);
});
