import type { Story } from '@/lib/grading/story/story';
import type { Evidence } from '@/lib/grading/verdict';
import type { ReportedQuestion } from './reported-question';

/** For tests: what `sampleReport` asks. */

const measured = (value: number) => ({ kind: 'measured' as const, value });

/** A question that was answered, with every part filled. */
export function sampleQuestion(id: string, text: string): ReportedQuestion {
  const evidence: Evidence[] = [{ turn: 'm1', start: 0, end: text.length, quote: text }];
  const said = { start: 0, end: text.length };
  const [made, claim] = [`${id}.sparse`, `${id}.m-all`];
  return {
    ...sampleSkipped(id),
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
          { ...said, kind: 'met', of: made },
          { ...said, kind: 'misconception', of: claim },
        ],
        delivery: sampleDelivery(),
        edited: false,
      },
    ],
    result: { kind: 'scored', score: 43, band: 'Partial', deducted: 1 },
    ...sampleMarks(id, evidence),
    beyond: [{ id: `${id}.b`, statement: 'Further than gradeword.', evidence }],
    flags: ['repeated'],
    grader: { engine: 'llm', version: 'm' },
    model: {
      newest: { state: 'judged' },
      said: {
        differs: [],
        findings: [{ of: `${id}.why`, what: 'quote_not_said', quote: text }],
        notes: [{ of: made, why: `Said: ${text}` }],
        star: [{ part: 'result', label: 'partial', evidence, why: `Said: ${text}` }],
      },
    },
    dimensions: sampleDimensions(text),
    story: sampleStory(evidence),
    episodes: [{ evidence: evidence[0]!, parts: ['action'] }],
    passedOn: [{ after: 'probe', asked: 'And after that?', said: `No idea. ${text}` }],
    added: [gainOf(made, claim)],
    stronger: {
      kind: 'built',
      withheld: [],
      pieces: [
        { kind: 'yours', turn: 'm1', ...said, text, against: null },
        { kind: 'added', point: `${id}.why`, text: 'A gradeword gap.' },
      ],
    },
    besideFalse: [made],
    inReference: [{ misconception: claim, sentence: 'The referenceword sentence.', nearest: null }],
  };
}

function sampleDimensions(sentence: string): ReportedQuestion['dimensions'] {
  return {
    coverage: measured(50),
    correctness: measured(50),
    depth: { kind: 'not-measurable', why: 'all-essential' },
    structure: measured(80),
    structureCosts: { lead: 41, falseFirst: false, long: { points: 1, words: 44, sentence } },
  };
}

function sampleMarks(
  id: string,
  evidence: Evidence[],
): Pick<ReportedQuestion, 'points' | 'misconceptions'> {
  const open = {
    drawnOutBy: null,
    credit: 0,
    confidence: 0.9,
    doubt: null,
    claimed: null,
    disclaimed: false,
    shared: null,
    nearClaim: null,
    tells: null,
  } as const;
  return {
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
        correction: 'A gradeword correction.',
        label: 'stated',
        evidence,
        confidence: 0.9,
        doubt: null,
        denied: false,
        meant: null,
      },
    ],
  };
}

/** A question that was skipped. */
export function sampleSkipped(id: string): ReportedQuestion {
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
    storyMarks: null,
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
    dimensions: {
      coverage: none,
      correctness: none,
      depth: none,
      structure: none,
      structureCosts: null,
    },
    story: null,
    episodes: [],
    added: [],
    passedOn: [],
    stronger: { kind: 'none', why: 'not-answered' },
    besideFalse: [],
    rewritten: null,
    retold: null,
    inReference: [],
  };
}

const gainOf = (made: string, claim: string): ReportedQuestion['added'][number] => ({
  turn: 'm1',
  met: [made],
  partial: [],
  stated: [claim],
  standing: [],
  righted: [],
  beyond: [],
  missed: [],
});

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
    unknownEnds: [],
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
