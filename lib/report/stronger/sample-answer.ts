import type { Rubric } from '@/lib/guide/rubric';
import type { MisconceptionReport } from '@/lib/report/question/misconception-report';
import type { PointReport } from '@/lib/report/question/point-report';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { sampleTurn } from '@/lib/report/question/sample-turn';
import { strongerAnswerOf } from './stronger-answer';

export const SAID = 'It adds a penalty. L2 drives weights to zero. I like it.';

export const rubric: Rubric = {
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

export function point(name: string, quote: string | null, claimed = false): PointReport {
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
    disclaimed: false,
    shared: null,
    nearClaim: null,
    tells: null,
  };
}
export function wrong(
  quote: string,
  change: Partial<MisconceptionReport> = {},
): MisconceptionReport {
  const start = SAID.indexOf(quote);
  return {
    id: 'q01.m',
    claim: 'L2 gives zeros.',
    correction: 'L2 keeps weights small.',
    label: 'stated',
    evidence: [{ turn: 't1', start, end: start + quote.length, quote }],
    confidence: 1,
    doubt: null,
    denied: false,
    meant: null,
    ...change,
  };
}
export function question(
  points: PointReport[],
  misconceptions: MisconceptionReport[] = [],
): QuestionReport {
  return {
    id: 'q01',
    prompt: 'What is it?',
    section: 'one',
    closed: 'answered',
    turns: [sampleTurn(SAID)],
    result: { kind: 'scored', score: 50, band: 'Partial', deducted: 0 },
    withMarks: null,
    storyMarks: null,
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
export const made = point('penalty', 'a penalty');
export const some = [
  point('purpose', null),
  made,
  point('sparse', null),
  point('choice', 'I like it'),
];
export function told(of: QuestionReport, kind: 'concept' | 'behavioral' = 'concept'): string[] {
  const stronger = strongerAnswerOf(of, rubric, kind);
  if (stronger.kind === 'none') return [stronger.why];
  return stronger.pieces.map((piece) =>
    piece.kind === 'yours'
      ? `${piece.against === null ? '' : '≠ '}${piece.text}`
      : piece.kind === 'corrected'
        ? `[${piece.instead} → ${piece.text}]`
        : piece.kind === 'added'
          ? `+ ${piece.text}`
          : piece.kind === 'left-out'
            ? `− ${piece.text}`
            : `? ${piece.ask}`,
  );
}

/** The same points in another answer, in which their quotes stand at the same places. */
export function withText(text: string, points: PointReport[] = some): QuestionReport {
  const asked = question(points);
  return { ...asked, turns: asked.turns.map((turn) => ({ ...turn, text })) };
}
