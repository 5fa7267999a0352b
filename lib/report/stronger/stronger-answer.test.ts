import { describe, expect, it } from 'vitest';
import { storyOf } from '@/lib/grading/story/story-of';
import type { Rubric } from '@/lib/guide/rubric';
import type { MisconceptionReport } from '@/lib/report/question/misconception-report';
import type { PointReport } from '@/lib/report/question/point-report';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { strongerAnswerOf } from './stronger-answer';

const SAID = 'It adds a penalty. L2 drives weights to zero. I like it.';

const rubric: Rubric = {
  question: 'q01',
  points: ['purpose', 'penalty', 'sparse', 'choice'].map((name) => ({
    id: `q01.${name}`,
    statement: `The ${name} of it is told here.`,
    essential: true,
    why: 'It counts for much.',
    probe: `And the ${name}?`,
    patterns: [['x']],
    wordings: ['Something else entirely, in other words.'],
    terms: [],
  })),
  contrasts: [],
  directions: [],
  misconceptions: [],
  beyond: [],
};

function point(name: string, quote: string | null, claimed = false): PointReport {
  const start = quote === null ? -1 : SAID.indexOf(quote);
  return {
    id: `q01.${name}`,
    statement: `The ${name} of it is told here.`,
    why: '',
    essential: true,
    label: quote === null ? 'missed' : 'met',
    drawnOutBy: null,
    credit: 0,
    evidence: quote === null ? [] : [{ turn: 't1', start, end: start + quote.length, quote }],
    confidence: 1,
    doubt: null,
    claimed: claimed ? [] : null,
  };
}
function wrong(quote: string, change: Partial<MisconceptionReport> = {}): MisconceptionReport {
  const start = SAID.indexOf(quote);
  return {
    id: 'q01.m',
    claim: 'L2 gives zeros.',
    isSwap: false,
    correction: 'L2 keeps weights small.',
    label: 'stated',
    evidence: [{ turn: 't1', start, end: start + quote.length, quote }],
    confidence: 1,
    doubt: null,
    denied: false,
    ...change,
  };
}
function question(
  points: PointReport[],
  misconceptions: MisconceptionReport[] = [],
): QuestionReport {
  return {
    id: 'q01',
    prompt: 'What is it?',
    section: 'one',
    closed: 'answered',
    turns: [
      {
        id: 't1',
        text: SAID,
        after: 'question',
        asked: null,
        late: false,
        settled: false,
        marks: [],
        delivery: null,
        edited: false,
      },
    ],
    result: { kind: 'scored', score: 50, band: 'Partial', deducted: 0 },
    withMarks: null,
    points,
    misconceptions,
    beyond: [],
    flags: [],
    story: null,
    episodes: [],
    grader: null,
    model: { newest: { state: 'none' }, said: null },
    reference: 'All about it in full.',
    since: null,
    modelSpoken: null,
    modelWritten: null,
  };
}
const made = point('penalty', 'a penalty');
const some = [point('purpose', null), made, point('sparse', null), point('choice', 'I like it')];
function told(of: QuestionReport, kind: 'concept' | 'behavioral' = 'concept'): string[] {
  const stronger = strongerAnswerOf(of, rubric, kind);
  if (stronger.kind === 'none') return [stronger.why];
  return stronger.pieces.map((piece) =>
    piece.kind === 'yours'
      ? `${piece.against === null ? '' : '≠ '}${piece.text}`
      : piece.kind === 'corrected'
        ? `[${piece.instead} → ${piece.text}]`
        : piece.kind === 'added'
          ? `+ ${piece.text}`
          : `? ${piece.ask}`,
  );
}

describe('a stronger version of an answer', () => {
  it('keeps every sentence and puts what was missing after its nearest neighbour in the reference', () => {
    expect(told(question(some))).toEqual([
      '+ The purpose of it is told here.',
      'It adds a penalty.',
      '+ The sparse of it is told here.',
      'L2 drives weights to zero.',
      'I like it.',
    ]);
  });
  it('puts the truth in place of what was false', () => {
    expect(told(question(some, [wrong('L2 drives weights to zero')]))).toContain(
      '[L2 drives weights to zero. → L2 keeps weights small.]',
    );
  });
  it('leaves standing what was put right later, or was never meant', () => {
    for (const change of [{ label: 'corrected' as const }, { denied: true }])
      expect(told(question(some, [wrong('L2 drives', change)]))).toContain(
        'L2 drives weights to zero.',
      );
  });
  it('takes only the false words out of a sentence that also says something right', () => {
    const both = [point('sparse', 'zero'), made, point('purpose', null), point('choice', null)];
    expect(told(question(both, [wrong('L2 drives weights')]))).toContain(
      '[L2 drives weights → L2 keeps weights small.]',
    );
    expect(told(question(both, [wrong('L2 drives weights')]))).toContain('to zero.');
  });
  it('makes up nothing that only the person can know: a story’s gaps are questions', () => {
    expect(told(question(some), 'behavioral')).toContain('? And the purpose?');
  });
  it('does not add what the person says they said', () => {
    const claimed = [point('purpose', null, true), made];
    expect(told(question(claimed))).toEqual(['complete']);
  });
  it('is not built on nothing', () => {
    expect(told(question([point('purpose', null)]))).toEqual(['nothing-to-build-on']);
    expect(told({ ...question(some), result: { kind: 'not-answered' } })).toEqual(['not-answered']);
  });
  it('leaves out what answers nothing', () => {
    const ended = withText(`${SAID} No, that is all from me. I really have no clue.`);
    expect(told(ended)).toEqual(told(question(some)));
  });
  it('adds nothing that a sentence beside it says', () => {
    const said = withText('It adds a penalty. The sparse of it gets told here. I like it.');
    expect(told(said)).not.toContain('+ The sparse of it is told here.');
  });
  it('adds nothing that a sentence tells under its name', () => {
    const named = withText(
      'It adds a penalty. I like it. That’s the sparse: few weights stay at all.',
    );
    expect(told(named)).not.toContain('+ The sparse of it is told here.');
  });
  it('leaves out a doubt about the names of what is added', () => {
    const hedged = withText(`${SAID} I am not sure about the names of the metrics.`);
    expect(told(hedged)).toEqual(told(question(some)));
  });
  it('marks a sentence that says the opposite of what is added', () => {
    const said = withText('It adds a penalty. The sparse of it is never told here. I like it.');
    expect(told(said)).toContain('≠ The sparse of it is never told here.');
    expect(told(said)).toContain('+ The sparse of it is told here.');
  });
  it('never marks what proves a part of a point as the opposite of that point', () => {
    const text = 'It adds a penalty. The sparse of it is never told here. I like it.';
    const quote = 'The sparse of it is never told here';
    const start = text.indexOf(quote);
    const half: PointReport = {
      ...point('sparse', null),
      label: 'partial',
      evidence: [{ turn: 't1', start, end: start + quote.length, quote }],
    };
    expect(told(withText(text, [made, half]))).toContain('The sparse of it is never told here.');
  });
  it('asks one question in a row where one is essential', () => {
    const points = [
      made,
      { ...point('purpose', null), essential: false },
      point('sparse', null),
      { ...point('choice', null), essential: false },
    ];
    expect(told(question(points), 'behavioral')).toEqual([
      'It adds a penalty.',
      '? And the sparse?',
      'L2 drives weights to zero.',
      'I like it.',
    ]);
  });
  it('asks for every essential gap of a story', () => {
    const points = [made, point('purpose', null), point('sparse', null)];
    expect(told(question(points), 'behavioral')).toContain('? And the purpose?');
    expect(told(question(points), 'behavioral')).toContain('? And the sparse?');
  });
  it('does not ask a question again right behind its answer', () => {
    const of = question([made, point('purpose', null), point('sparse', null)]);
    const turns = of.turns.map((turn) => ({ ...turn, asked: 'Good. And the purpose?' }));
    expect(told({ ...of, turns }, 'behavioral')).not.toContain('? And the purpose?');
  });
  it('asks for a story’s gap after the part before it', () => {
    const text = 'At a mill in Lodz the scale broke. I weighed the sacks by hand. I like it.';
    const { story } = storyOf(
      {
        question: 'q01',
        prompt: 'Tell me.',
        turns: [{ id: 't1', text, after: 'question', targets: [] }],
      },
      rubric,
      'behavioral',
      [],
    );
    const tells = ['situation', 'task', 'action', 'result'] as const;
    const parts = {
      ...rubric,
      points: rubric.points.map((each, at) => ({ ...each, tells: tells[at]! })),
    };
    const first = {
      ...made,
      id: 'q01.purpose',
      evidence: [{ turn: 't1', start: 0, end: 34, quote: text.slice(0, 34) }],
    };
    const open = [first, point('penalty', null), point('sparse', null), point('choice', null)];
    const stronger = strongerAnswerOf({ ...withText(text, open), story }, parts, 'behavioral');
    const pieces = stronger.kind === 'built' ? stronger.pieces : [];
    expect(
      pieces.map((piece) => (piece.kind === 'to-tell' ? `? ${piece.ask}` : piece.kind)),
    ).toEqual([
      'yours',
      '? And the penalty?',
      'yours',
      '? And the sparse?',
      '? And the choice?',
      'yours',
    ]);
  });
  it('does not break an episode in two', () => {
    const text =
      'It adds a penalty. We had that in Malta. I pinned it and it fell to two. I like it.';
    const start = text.indexOf('We had');
    const end = text.indexOf(' I like');
    const of = withText(text, [point('penalty', 'a penalty'), point('sparse', null)]);
    const anchored = {
      ...of,
      points: [
        { ...of.points[0]!, evidence: [{ turn: 't1', start, end: start + 6, quote: 'We had' }] },
        of.points[1]!,
      ],
      episodes: [
        { evidence: { turn: 't1', start, end, quote: text.slice(start, end) }, parts: [] },
      ],
    };
    expect(told(anchored)).toEqual([
      'It adds a penalty.',
      'We had that in Malta.',
      'I pinned it and it fell to two.',
      '+ The sparse of it is told here.',
      'I like it.',
    ]);
  });
});

/** The same points in another answer, in which their quotes stand at the same places. */
function withText(text: string, points: PointReport[] = some): QuestionReport {
  const asked = question(points);
  return { ...asked, turns: asked.turns.map((turn) => ({ ...turn, text })) };
}
