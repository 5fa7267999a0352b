import type { Figure } from '@/lib/speech/delivery';
import type { Story } from '@/lib/grading/story';
import type { Evidence } from '@/lib/grading/verdict';
import type { Report } from './report';
import type { ReportedQuestion } from './reported-question';
import type { Statement } from './statement';

const measured = (value: number): Figure => ({ kind: 'measured', value });

/**
 * For tests: a report in which every part is filled and holds a word of its own, so that a rendering can be
 * searched for it: `zebra` in whatever the candidate said, `gradeword` in grades, `storyword`, `deliveryword`,
 * `referenceword`, `overallword`; `privateword` in what is nobody else's.
 */
export function sampleReport(answer = 'The zebra penalty drives weights to zero.'): Report {
  const questions = [sampleQuestion('lasso', answer), notAnswered('ridge')];
  return {
    interview: 'privateword-interview',
    title: 'Mixed practice',
    guide: 'Sample guide',
    mode: 'practice',
    startedAt: 1_700_000_000_000,
    closedAt: 1_700_000_600_000,
    ended: 'ended',
    overall: { score: 61, band: 'Partial', answered: 1, planned: 3, withMarks: null },
    certainty: { labels: 3, inDoubt: 1, low: 50, high: 70 },
    level: 'leaning yes',
    verdict: {
      kind: 'verdict',
      of: ['score:all'],
      level: 'leaning yes',
      made: 1,
      essential: 2,
      falseClaims: 1,
      answered: 1,
      planned: 3,
    },
    reasons: [
      { kind: 'strongest_section', of: ['score:all'], section: 'overallword section', score: 61 },
    ],
    strengths: strengths(answer),
    nextSteps: [
      {
        question: 'lasso',
        statements: steps(answer),
        gain: 20,
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
      ratings: [{ question: 'lasso', rated: 80 }],
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

function strengths(quote: string): Statement[] {
  const about = { of: ['point:lasso/lasso.sparse'], question: 'lasso' };
  return [
    { kind: 'point_made', ...about, statement: 'The gradeword point.', quote },
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
      isSwap: false,
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
      thinking: spoken,
      speaking: spoken,
      questions: [
        {
          question: 'lasso',
          plannedMs: 180_000,
          usedMs: 131_000,
          thinking: spoken,
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

function sampleQuestion(id: string, text: string): ReportedQuestion {
  const evidence: Evidence[] = [{ turn: 'm1', start: 0, end: text.length, quote: text }];
  const open = {
    drawnOutBy: null,
    credit: 0,
    confidence: 0.9,
    doubt: null,
    claimed: null,
  } as const;
  const said = { start: 0, end: text.length };
  return {
    ...notAnswered(id),
    closed: 'answered',
    turns: [
      {
        id: 'm1',
        text,
        after: 'probe',
        asked: 'And then?',
        late: false,
        settled: false,
        marks: [
          { ...said, kind: 'met', of: `${id}.sparse` },
          { ...said, kind: 'misconception', of: `${id}.m-all` },
        ],
        delivery: sampleDelivery(),
        edited: false,
      },
    ],
    result: { kind: 'scored', score: 43, band: 'Partial', deducted: 1 },
    points: [
      {
        ...open,
        id: `${id}.sparse`,
        statement: 'The gradeword point.',
        why: 'It is gradeword.',
        essential: true,
        label: 'met',
        drawnOutBy: 'probe',
        credit: 1,
        evidence,
      },
      {
        ...open,
        id: `${id}.why`,
        statement: 'A gradeword gap.',
        why: 'It is gradeword.',
        essential: false,
        label: 'missed',
        evidence: [],
        claimed: evidence,
      },
    ],
    misconceptions: [
      {
        id: `${id}.m-all`,
        claim: 'A gradeword claim.',
        isSwap: false,
        correction: 'A gradeword correction.',
        label: 'stated',
        evidence,
        confidence: 0.9,
        doubt: null,
        denied: false,
      },
    ],
    beyond: [{ id: `${id}.b`, statement: 'Further than gradeword.', evidence }],
    flags: ['repeated'],
    grader: { engine: 'llm', version: 'm' },
    model: {
      newest: { state: 'judged' },
      said: {
        differs: [],
        findings: [{ of: `${id}.why`, what: 'quote_not_said', quote: text }],
        notes: [{ of: `${id}.sparse`, why: `Said: ${text}` }],
        star: [{ part: 'result', label: 'partial', evidence, why: `Said: ${text}` }],
      },
    },
    dimensions: {
      coverage: { kind: 'measured', value: 50 },
      correctness: { kind: 'measured', value: 50 },
      depth: { kind: 'not-measurable', why: 'all-essential' },
      structure: { kind: 'measured', value: 80 },
    },
    story: sampleStory(evidence),
    episodes: [{ evidence: evidence[0]!, parts: ['action'] }],
    added: [
      { turn: 'm1', met: [`${id}.sparse`], partial: [], stated: [`${id}.m-all`], beyond: [] },
    ],
    stronger: {
      kind: 'built',
      pieces: [
        { kind: 'yours', turn: 'm1', ...said, text },
        { kind: 'added', point: `${id}.why`, text: 'A gradeword gap.' },
      ],
    },
    inReference: [{ misconception: `${id}.m-all`, sentence: 'The referenceword sentence.' }],
  };
}

function notAnswered(id: string): ReportedQuestion {
  const none = { kind: 'not-measurable', why: 'not-answered' } as const;
  return {
    id,
    prompt: `What does ${id} do?`,
    section: 'one',
    kind: 'concept',
    closed: 'skipped',
    turns: [],
    result: { kind: 'not-answered' },
    withMarks: null,
    points: [],
    misconceptions: [],
    beyond: [],
    flags: [],
    grader: null,
    model: { newest: { state: 'none' }, said: null },
    reference: 'The **referenceword** answer.',
    since: 'Since then referenceword.',
    modelSpoken: 'Spoken referenceword.',
    modelWritten: 'Written referenceword.',
    dimensions: { coverage: none, correctness: none, depth: none, structure: none },
    story: null,
    episodes: [],
    added: [],
    stronger: { kind: 'none', why: 'not-answered' },
    inReference: [],
  };
}

function sampleStory(evidence: Evidence[]): Story {
  return {
    score: 57,
    by: 'embedded',
    sentences: evidence.map((quote) => ({ ...quote, part: 'action' })),
    parts: [
      { part: 'action', verdict: 'clear', evidence, score: 100, words: 0.9, time: 0.8 },
      {
        part: 'task',
        verdict: 'thin',
        evidence,
        score: 50,
        words: 0.1,
        time: null,
        lack: 'not_yours',
        ask: 'What was storyword yours?',
      },
      { part: 'result', verdict: 'missing', lack: 'not_told', ask: 'What storyword came of it?' },
    ],
    ownership: { kind: 'own', own: 1, team: 0, evidence },
    specifics: { names: evidence, figures: [] },
    measured: { kind: 'none' },
    flags: [{ id: 'blaming', name: 'Blames storyword', evidence }],
  };
}

function sampleDelivery() {
  return {
    pace: measured(137),
    articulation: measured(150),
    pauseShare: measured(0.2),
    pauses: measured(4),
    longestPauseMs: measured(1_700),
    firstWordMs: measured(2_300),
    fillersPerMinute: { kind: 'at-least', value: 3 } as const,
    fillers: [{ phrase: 'deliveryword', count: 3 }],
    hedgesPer100: measured(2),
    hedges: [],
    restarts: { kind: 'at-least', value: 1 } as const,
    restarted: [{ phrase: 'zebra zebra', count: 1 }],
    lengthMs: measured(9_000),
    ofLimit: measured(0.5),
    words: 7,
    heardBy: 'service' as const,
  };
}
