import { describe, expect, it } from 'vitest';
import type { Assessment } from '@/lib/grading/assessment';
import { scoreOf } from '@/lib/grading/score';
import { conversationOf } from '@/lib/interview/conversation-of';
import { SAID, heardIn, sampleMaterial, SampleInterview } from '@/lib/interview/sample-interview';
import { buildReport } from '@/lib/report/build-report';
import { checkStatements, soundReport, statementsOf } from './check-statements';
import type { Report } from '@/lib/report/report';
import { sentencesOf } from './sentence';
import type { Statement, StatementKind } from './statement';

/** Three questions: one answered with a false claim, one with most of its points, one left out. */
function sampleReport(): Report {
  const interview = new SampleInterview();
  interview.deliver();
  interview.answer(['first'], { text: `${SAID}, and it is flat`, flat: true });
  interview.request('skip');
  interview.deliver();
  interview.answer(['first', 'second']);
  interview.send({ kind: 'end' });
  const state = interview.state;
  const assessments = state.questions.flatMap((run): Assessment[] => {
    const [turn] = run.turns;
    if (!turn) return [];
    const conversation = conversationOf(state, run, 'What is it?');
    const { verdict } =
      run.id === 'q01'
        ? heardIn(turn.id, run.id, ['first'], true)
        : heardIn(turn.id, run.id, ['first', 'second']);
    if (!verdict) return [];
    return [
      {
        question: run.id,
        at: 1,
        grader: { engine: 'embedded', version: 'test' },
        conversation,
        verdict,
        score: scoreOf(verdict, conversation),
      },
    ];
  });
  return buildReport({
    interview: 'i1',
    state,
    assessments,
    guide: {
      head: {
        id: 'sample',
        title: 'Sample',
        version: '1.0.0',
        written: '2024',
        sections: [{ id: 'one', title: 'One', about: 'The only section there is.' }],
        checklist: [],
        cards: [],
      },
      questions: [],
      rubrics: new Map(),
      concepts: new Map(),
    },
    material: sampleMaterial,
    contests: [],
    ratings: new Map([['q01', 4]]),
  });
}

const report = sampleReport();
const faultsOf = (change: Partial<Report>) =>
  checkStatements({ ...report, ...change }).map(({ what }) => what);

/** The report with one kind of statement changed, wherever it stands. */
function changed<K extends StatementKind>(
  kind: K,
  change: Partial<Extract<Statement, { kind: K }>>,
): Report {
  const altered = (statement: Statement): Statement =>
    statement.kind === kind ? Object.assign({}, statement, change) : statement;
  expect(statementsOf(report).map((each) => each.kind)).toContain(kind);
  return {
    ...report,
    verdict: report.verdict && altered(report.verdict),
    reasons: report.reasons.map(altered),
    strengths: report.strengths.map(altered),
    gaps: report.gaps.map(altered),
    nextSteps: report.nextSteps.map((step) => ({
      ...step,
      statements: step.statements.map(altered),
    })),
    calibration: report.calibration && {
      ...report.calibration,
      statements: report.calibration.statements.map(altered),
    },
  };
}

describe('the check of a report’s statements', () => {
  it('finds nothing in a report that is as it was built', () => {
    expect(checkStatements(report)).toEqual([]);
  });

  it.each([
    [
      'a quote that was not said',
      changed('misconception_stated', { quote: 'it is square' }),
      'quote_not_said',
    ],
    [
      'a quote that proves something else',
      changed('misconception_stated', { quote: 'and it is' }),
      'not_in_the_data',
    ],
    ['a statement without evidence', changed('point_made', { of: [] }), 'no_evidence'],
    [
      'evidence that is not in the report',
      changed('point_made', { of: ['point:q01/q01.gone'] }),
      'evidence_not_here',
    ],
    [
      'a point in other words',
      changed('point_made', { statement: 'A point that nobody has.' }),
      'not_in_the_data',
    ],
    ['a score that is another', changed('overall_score', { score: 99 }), 'not_in_the_data'],
    ['points that were not made', changed('essentials', { made: 2 }), 'not_in_the_data'],
    ['a false claim too many', changed('false_claims', { count: 5 }), 'not_in_the_data'],
    ['a level that is another', changed('verdict', { level: 'strong yes' }), 'not_in_the_data'],
    ['a gain that is another', changed('point_missing', { gain: 50 }), 'not_in_the_data'],
    [
      'a correction of its own',
      changed('misconception_stated', { correction: 'It is a cube.' }),
      'not_in_the_data',
    ],
    ['a rating that was not given', changed('rated_higher', { rated: 100 }), 'not_in_the_data'],
    ['questions left out that were not', changed('left_out', { count: 2 }), 'not_in_the_data'],
  ] as const)('finds %s, and it is not shown', (_, wrong, what) => {
    expect(checkStatements(wrong).map((fault) => fault.what)).toContain(what);
    expect(checkStatements(soundReport(wrong).report)).toEqual([]);
  });

  it('finds advice that repeats word by word', () => {
    const [first] = report.nextSteps;
    const twice = Array.from({ length: 4 }, () => first!);
    expect(faultsOf({ nextSteps: twice })).toContain('said_before');
    expect(soundReport({ ...report, nextSteps: twice }).report.nextSteps).toHaveLength(1);
  });

  it('finds advice of a model that stands on nothing here', () => {
    const advice = { kind: 'given' as const, advice: [{ text: 'Read on.', of: ['point:q09/x'] }] };
    expect(faultsOf({ advice })).toEqual(['evidence_not_here']);
    expect(soundReport({ ...report, advice }).report.advice).toMatchObject({ advice: [] });
  });
});

describe('sentences', () => {
  it('are whole, and none reads like another', () => {
    const sentences = sentencesOf(statementsOf(report));
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[“\p{Lu}\d].*[.!?”]$/su);
      expect(sentence).not.toMatch(/\.\.|undefined|NaN|null|\s\s/u);
    }
  });
  it('say the same of two questions in other words', () => {
    const open = (question: string): Statement => ({
      kind: 'point_half_made',
      of: [`point:${question}/x`],
      question,
      statement: 'Data is split first.',
      quote: 'first we split',
      gain: 5,
    });
    const [a, b] = sentencesOf([open('q01'), open('q02')]);
    expect(a).not.toBe(b);
  });
});
