import { describe, expect, it } from 'vitest';
import type { CallRecord } from '@/lib/grading/model/call-record';
import { sampleCall } from '@/lib/grading/model/sample-call';
import { callStatistics } from './call-statistics';

let count = 0;
const call = (more: Partial<CallRecord> = {}): CallRecord => {
  count += 1;
  return sampleCall(`${count}`, { at: count, ...more });
};
const only = (calls: readonly CallRecord[]) => callStatistics(calls).groups[0]!;

describe('statistics of the model’s calls', () => {
  it('are empty before the first call', () => {
    expect(callStatistics([])).toEqual({ groups: [], interviews: [] });
  });
  it('keep models and versions of prompts apart', () => {
    const { groups } = callStatistics([
      call(),
      call({ prompt: { id: 'grader', version: '2' } }),
      call({ model: 'a' }),
    ]);
    expect(groups.map(({ model, prompt }) => `${model} ${prompt}`)).toEqual([
      'a grader@1',
      'm grader@1',
      'm grader@2',
    ]);
  });
  it('give latencies that were really measured, of requests that went well', () => {
    const calls = Array.from({ length: 100 }, (_, index) => call({ latencyMs: index + 1 }));
    calls.push(call({ latencyMs: 9_999, fault: 'timeout' }));
    expect(only(calls).latencyMs).toEqual({ p50: 50, p95: 95, p99: 99 });
    expect(only([call({ fault: 'timeout' })]).latencyMs).toEqual({
      p50: null,
      p95: null,
      p99: null,
    });
    expect(only([call({ latencyMs: 7 })]).latencyMs).toEqual({ p50: 7, p95: 7, p99: 7 });
  });
  it('count a thing as fallen back when its last try failed, and each failed try as an error', () => {
    const group = only([
      call({ asked: 'a', fault: 'rate_limited' }),
      call({ asked: 'a', attempt: 2 }),
      call({ asked: 'b', fault: 'timeout' }),
      call({ asked: 'b', fault: 'timeout', attempt: 2 }),
    ]);
    expect(group).toMatchObject({ requests: 4, errorRate: 0.75, fallbackRate: 0.5 });
    expect(group.faults).toEqual([
      { fault: 'timeout', requests: 2 },
      { fault: 'rate_limited', requests: 1 },
    ]);
  });
  it('count a thing as fallen back, too, when what came well was not taken', () => {
    const taken = call({ asked: 'a' });
    const refused = [call({ asked: 'b' }), call({ asked: 'b', repair: true })];
    const stoodIn = new Set([refused[0]!.id, refused[1]!.id]);
    expect(callStatistics([taken, ...refused], stoodIn).groups[0]).toMatchObject({
      errorRate: 0,
      fallbackRate: 0.5,
    });
  });
  it('say what was not counted and what has no price', () => {
    const group = only([call(), call({ usage: null, cost: null })]);
    expect(group).toMatchObject({ uncounted: 1, unpriced: 1, cost: 0.5, inputTokens: 90 });
    expect(only([call({ cost: null })]).cost).toBeNull();
  });
  it('add up each interview, and none for calls without one', () => {
    const { interviews } = callStatistics([call(), call(), call({ interview: null })]);
    expect(interviews).toEqual([
      { interview: 'i1', requests: 2, tokens: 200, cost: 1, unpriced: 0 },
    ]);
  });
});
