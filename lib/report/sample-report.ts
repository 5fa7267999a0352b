import type { Figure } from '@/lib/speech/delivery';
import type { Report } from './report';
import { sampleQuestion, sampleSkipped } from '@/lib/report/question/sample-reported-question';
import type { Statement } from '@/lib/report/statements/statement';

const measured = (value: number): Figure => ({ kind: 'measured', value });

/**
 * For tests: a report in which every part is filled and holds a word of its own, so that a rendering can be
 * searched for it: `zebra` in whatever the candidate said, `gradeword` in grades, `storyword`, `deliveryword`,
 * `referenceword`, `overallword`; `privateword` in what is nobody else's.
 */
export function sampleReport(answer = 'The zebra penalty drives weights to zero.'): Report {
  const questions = [sampleQuestion('lasso', answer), sampleSkipped('ridge')];
  return {
    interview: 'privateword-interview',
    title: 'Mixed practice',
    guide: 'Sample guide',
    mode: 'practice',
    startedAt: 1_700_000_000_000,
    closedAt: 1_700_000_600_000,
    ended: 'ended',
    overall: { score: 61, band: 'Partial', answered: 1, planned: 3, withMarks: null },
    ...verdictParts(),
    withMarks: null,
    strengths: strengths(answer),
    nextSteps: [
      {
        question: 'lasso',
        statements: steps(answer),
        gain: 20,
        whole: null,
        action: { kind: 'practise', question: 'lasso' },
      },
    ],
    gaps: [
      { kind: 'left_out', of: ['score:all'], count: 2, planned: 3 },
      { kind: 'not_measured', of: ['answer:lasso'], what: 'thinking' },
    ],
    sections: [
      {
        id: 'one',
        title: 'overallword section',
        score: 61,
        band: 'Partial',
        answered: 1,
        planned: 2,
        withMarks: null,
      },
    ],
    ...spokenParts(),
    calibration: {
      meanDifference: 20,
      ratings: [{ question: 'lasso', rated: 80, afterParts: false }],
      statements: [
        { kind: 'rated_higher', of: ['rating:lasso'], question: 'lasso', rated: 80, score: 61 },
      ],
    },
    questions,
    notAsked: 1,
    advice: {
      kind: 'given',
      advice: [{ text: 'Read gradeword advice.', of: ['point:lasso/lasso.sparse'] }],
    },
  };
}

function verdictParts(): Pick<Report, 'certainty' | 'level' | 'verdict' | 'reasons'> {
  return {
    certainty: { labels: 3, inDoubt: 1, low: 50, high: 70 },
    level: 'leaning yes',
    verdict: {
      kind: 'verdict',
      of: ['score:all'],
      level: 'leaning yes',
      made: 1,
      partly: 0,
      essential: 2,
      falseClaims: 1,
      corrected: 0,
      answered: 1,
      planned: 3,
    },
    reasons: [
      { kind: 'strongest_section', of: ['score:all'], section: 'overallword section', score: 61 },
    ],
  };
}

function strengths(quote: string): Statement[] {
  const about = { of: ['point:lasso/lasso.sparse'], question: 'lasso' };
  return [
    {
      kind: 'point_made',
      ...about,
      statement: 'The gradeword point.',
      why: 'It is gradeword.',
      quote,
    },
    { kind: 'pace_easy', of: ['delivery:all/pace'], wordsPerMinute: 137 },
    {
      kind: 'story_part_clear',
      of: ['story:lasso/result'],
      question: 'lasso',
      part: 'result',
      quote,
    },
  ];
}

function steps(quote: string): Statement[] {
  const about = { question: 'lasso', gain: 5 };
  return [
    {
      kind: 'misconception_stated',
      of: ['misconception:lasso/lasso.m-all'],
      ...about,
      claim: 'A gradeword claim.',
      correction: 'A gradeword correction.',
      quote,
    },
    {
      kind: 'point_missing',
      of: ['point:lasso/lasso.why'],
      ...about,
      statement: 'A gradeword gap.',
      why: 'It is gradeword.',
    },
    {
      kind: 'story_part_missing',
      of: ['story:lasso/result'],
      question: 'lasso',
      part: 'result',
      ask: 'What storyword came of it?',
    },
  ];
}

function spokenParts(): Pick<Report, 'time' | 'delivery'> {
  const spoken = { kind: 'measured', ms: 451_000, turns: 1, of: 1 } as const;
  const fillers = [{ phrase: 'deliveryword', count: 3 }];
  return {
    time: {
      plannedMs: 600_000,
      usedMs: 571_000,
      thinking: { ...spoken, typed: 0 },
      speaking: spoken,
      questions: [
        {
          question: 'lasso',
          plannedMs: 180_000,
          usedMs: 131_000,
          thinking: { ...spoken, typed: 0 },
          speaking: spoken,
          ranOut: true,
        },
      ],
    },
    delivery: {
      turns: [
        {
          question: 'lasso',
          turn: 'm1',
          pace: measured(137),
          lengthMs: measured(9_000),
          segments: [],
        },
      ],
      typed: 0,
      words: 7,
      pace: measured(137),
      pauses: measured(4),
      fillersPerMinute: { kind: 'at-least', value: 3 },
      fillers,
      hedgesPer100: measured(2),
      heardBy: ['service'],
      moments: [],
    },
  };
}
