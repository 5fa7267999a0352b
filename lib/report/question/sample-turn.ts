import type { TurnReport } from './question-report';

/** For tests: an answer as it was typed, with nothing found in it. */
export function sampleTurn(text: string): TurnReport {
  return {
    id: 't1',
    text,
    after: 'question',
    asked: null,
    late: false,
    settled: false,
    marks: [],
    delivery: null,
    edited: false,
  };
}
