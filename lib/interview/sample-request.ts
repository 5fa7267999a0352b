import type { DrawRequest } from './draw';

/** For tests: one question of any kind in practice, by no clock. */
export function sampleRequest(change: Partial<DrawRequest> = {}): DrawRequest {
  return {
    title: 'Test',
    mode: 'practice',
    sections: [],
    kinds: [],
    levels: [],
    only: [],
    size: { by: 'count', count: 1 },
    timing: { kind: 'untimed' },
    ...change,
  };
}
