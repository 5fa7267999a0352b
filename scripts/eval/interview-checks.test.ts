import { describe, expect, it } from 'vitest';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { sampleFiles } from '@/lib/guide/sample-guide';
import type { Verdict } from '@/lib/grading/verdict';
import type { InterviewEvent } from '@/lib/interview/interview-event';
import type { InterviewMode } from '@/lib/interview/plan';
import { materialOf } from '@/lib/use-cases/material';
import { heldMoves } from './interview-checks';

const guide = readWholeGuide(sampleFiles(), 'sample');
const rubric = guide.rubrics.get('q01')!;

/** A question, an answer that made the points named, and a probe in a model's words. */
function events(
  mode: InterviewMode,
  made: string[],
  probe: string,
  target: string,
): InterviewEvent[] {
  const heard: Verdict = {
    points: rubric.points.map(({ id }) =>
      made.includes(id)
        ? {
            id,
            label: 'met',
            evidence: [{ turn: 'm1', start: 0, end: 1, quote: 'I' }],
            confidence: 0.9,
          }
        : { id, label: 'missed', confidence: 0.9 },
    ),
    misconceptions: [],
    beyond: [],
    flags: [],
  };
  const by = { who: 'model' as const, calls: [], probes: null };
  return [
    {
      type: 'started',
      at: 0,
      plan: {
        title: 'Sample',
        guide: { id: 'sample', version: '1.0.0' },
        mode,
        interviewer: { persona: 'neutral', strictness: 'usual' },
        seed: 1,
        timing: { kind: 'untimed' },
        questions: [{ id: 'q01', ms: 60_000 }],
      },
    },
    {
      type: 'move-chosen',
      at: 1,
      moveId: 'ask-1',
      move: { kind: 'ask', question: 'q01' },
      words: 'What does the first penalty do?',
    },
    {
      type: 'move-delivered',
      at: 2,
      moveId: 'ask-1',
      words: 'What does the first penalty do?',
      by: { who: 'embedded' },
    },
    {
      type: 'message-accepted',
      at: 3,
      messageId: 'm1',
      question: 'q01',
      to: 'ask-1',
      text: 'It is a term.',
      modality: 'typed',
      understood: 'answer',
      understoodBy: { who: 'embedded' },
      late: false,
      heard,
    },
    {
      type: 'move-chosen',
      at: 4,
      moveId: 'probe-1',
      move: { kind: 'probe', question: 'q01', targets: [target] },
      words: 'Tell me more.',
    },
    { type: 'move-delivered', at: 5, moveId: 'probe-1', words: probe, by },
  ];
}
interface Wish {
  readonly mode?: InterviewMode;
  readonly made?: string[];
  readonly target?: string;
}
const faultsOf = (probe: string, { mode = 'exam', made = [], target = 'q01.overfit' }: Wish = {}) =>
  heldMoves(events(mode, made, probe, target), materialOf(guide), guide.concepts).flatMap(
    ({ faults }) => faults,
  );

describe('a played interview', () => {
  it('is without fault when a probe asks for an open point and says nothing of it', () => {
    expect(faultsOf('What problem would one have without it?')).toEqual([]);
  });
  it('has a fault when a probe is about a point that was made', () => {
    expect(faultsOf('What problem would one have?', { made: ['q01.overfit'] })).toEqual([
      'probes q01.overfit, which was not open by the stored verdict',
    ]);
  });
  it('has a fault when an open point’s term is said', () => {
    expect(faultsOf('And what about the lasso and overfitting?').join()).toMatch(/gives_away/u);
  });
  it('has a fault in an exam when a verdict is said', () => {
    const judged = 'That was a great answer. What problem would one have without it?';
    expect(faultsOf(judged).join()).toMatch(/judges: “great”/u);
    expect(faultsOf(judged, { mode: 'practice' })).toEqual([]);
  });
});
