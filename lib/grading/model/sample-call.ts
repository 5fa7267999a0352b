import type { CallRecord } from './call-record';

/** For tests: a call of the model that went well. */
export function sampleCall(id: string, change: Partial<CallRecord> = {}): CallRecord {
  return {
    id,
    asked: id,
    at: 1_000,
    interview: 'i1',
    question: 'q01',
    kind: 'grade',
    prompt: { id: 'grader', version: '1' },
    provider: 'openai',
    model: 'm',
    temperature: 0,
    seed: 7,
    attempt: 1,
    repair: false,
    usage: { input: 90, output: 10 },
    budgetTokens: 100,
    latencyMs: 100,
    firstWordMs: null,
    cost: 0.5,
    fault: null,
    ...change,
  };
}
