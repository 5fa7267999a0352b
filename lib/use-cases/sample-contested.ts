import type { Objection } from '@/lib/grading/contest';
import type { Verdict } from '@/lib/grading/verdict';
import type { Report } from '@/lib/report/report';
import { carryOut } from './carry-out';
import { contest } from './contest';
import type { Ports } from './ports';
import { readReport } from './read-report';
import { samplePorts } from './sample-ports';
import { startInterview } from './start-interview';
import { takePen } from './take-pen';

const TEXT = 'A penalty is added. Weights go down to nothing. 😀';

/** These words of the one answer of `contestedInterview`. */
export const span = (quote: string) => {
  const start = TEXT.indexOf(quote);
  return { turn: 'answer', start, end: start + quote.length, quote };
};

/** Of four points one is met; one misconception is stated, and the sides are swapped. */
const sampleVerdict: Verdict = {
  points: ['sparse', 'penalty', 'overfit', 'choice'].map((name) =>
    name === 'penalty'
      ? {
          id: 'q01.penalty',
          label: 'met',
          confidence: 0.9,
          evidence: [span('A penalty is added.')],
        }
      : { id: `q01.${name}`, label: 'missed', confidence: 0.9 },
  ),
  misconceptions: [
    { id: 'q01.l1-l2', label: 'stated', confidence: 0.9, evidence: [span('Weights go down')] },
    { id: 'q01.m-a', label: 'absent', confidence: 0.9 },
  ],
  beyond: [],
  flags: ['swapped_sides'],
};

export interface Contested {
  readonly ports: Ports;
  readonly end: () => Promise<unknown>;
  readonly object: (
    objection: Objection,
    change?: { person?: string; commandId?: string },
  ) => ReturnType<typeof contest>;
  readonly report: () => Promise<Report>;
}

/** For tests: a running practice of one question with one answer, graded as above. */
export async function contestedInterview(): Promise<Contested> {
  const embedded = {
    stamp: { engine: 'embedded' as const, version: 'test' },
    judge: () => Promise.resolve(sampleVerdict),
  };
  const ports: Ports = { ...samplePorts(() => 1_700_000_000_000), embedded };
  await startInterview(ports, 'ann', {
    id: 'i1',
    guide: 'sample',
    request: {
      title: 'Test',
      mode: 'practice',
      sections: [],
      kinds: [],
      levels: [],
      only: [],
      size: { by: 'count', count: 1 },
      timing: { kind: 'untimed' },
    },
  });
  await takePen(ports, 'i1', 'ann', 'tab');
  const send = (commandId: string, command: Parameters<typeof carryOut>[1]['command']) =>
    carryOut(ports, { interview: 'i1', person: 'ann', tab: 'tab', commandId, command });
  await send('answer', {
    kind: 'answer',
    to: 'm2',
    question: 'q01',
    text: TEXT,
    modality: 'typed',
    revision: 1,
    writtenAt: 1_700_000_000_000,
  });
  let commands = 0;
  return {
    ports,
    end: () => send('end', { kind: 'end' }),
    object: (objection, change = {}) =>
      contest(ports, {
        interview: 'i1',
        person: 'ann',
        commandId: `o${(commands += 1)}`,
        question: 'q01',
        objection,
        ...change,
      }),
    async report() {
      const outcome = await readReport(ports, 'i1', 'ann');
      if (!outcome.ok || outcome.value === 'still-running' || 'kind' in outcome.value)
        throw new Error('no report');
      return outcome.value;
    },
  };
}
