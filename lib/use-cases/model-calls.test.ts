import { beforeEach, describe, expect, it } from 'vitest';
import type { CallRecord } from '@/lib/grading/model/call-record';
import { sampleCall } from '@/lib/grading/model/sample-call';
import type { CallLedger } from '@/lib/ports/call-ledger';
import { memoryCallLedger } from '@/lib/ports/memory-call-ledger';
import { finishReport } from './finish-report';
import { ModelCalls } from './model-calls';
import { SampleGrading } from './sample-grading';

const call = (id: string, more: Partial<CallRecord> = {}): CallRecord =>
  sampleCall(id, { at: 1, prompt: { id: 'grader', version: '3' }, ...more });

let room: SampleGrading;
beforeEach(() => {
  room = new SampleGrading();
});

describe('what the model’s calls came to', () => {
  it('counts a grading that proved nothing, and a rewriting that was not borne out, as fallen back', async () => {
    const ledger = memoryCallLedger();
    const rewriting = call('k2', { kind: 'rewrite', prompt: { id: 'rewriter', version: '1' } });
    await ledger.record(call('k1'));
    await ledger.record(rewriting);
    await ledger.record(call('k3', { interview: 'another', question: null }));
    room.judge = ({ embedded }) =>
      Promise.resolve({
        outcome: 'judged',
        verdict: embedded,
        part: {
          outcome: 'judged',
          calls: [call('k1')],
          notes: [],
          findings: [],
          differs: [],
          star: null,
        },
      });
    room.rewrite = () =>
      Promise.resolve({
        outcome: 'written',
        by: { model: 'm', prompt: { id: 'rewriter', version: '1' } },
        sentences: [],
        dropped: [{ text: 'It costs 9.', what: 'new_figure' }],
        calls: [rewriting],
      });
    await room.answered();
    await finishReport(room.ports, 'i1', 'ann');
    const { groups, interviews } = await new ModelCalls(room.ports, ledger).seenBy('ann');
    expect(groups.map(({ prompt, fallbackRate }) => [prompt, fallbackRate])).toEqual([
      ['grader@3', 0],
      ['rewriter@1', 1],
    ]);
    expect(interviews.map(({ interview }) => interview)).toEqual(['i1']);

    room = new SampleGrading();
    room.judge = () =>
      Promise.resolve({
        outcome: 'failed',
        part: { outcome: 'failed', fault: 'misquoted', calls: [call('k1')] },
      });
    await room.answered();
    await finishReport(room.ports, 'i1', 'ann');
    const again = await new ModelCalls(room.ports, ledger).seenBy('ann');
    expect(again.groups[0]).toMatchObject({ prompt: 'grader@3', errorRate: 0, fallbackRate: 0.5 });
  });
  it('gives everybody the same rates, over all calls, and names an interview to its owner only', async () => {
    const ledger = memoryCallLedger();
    await ledger.record(call('k1'));
    await ledger.record(call('k2', { interview: 'another', question: null }));
    room.judge = () =>
      Promise.resolve({
        outcome: 'failed',
        part: { outcome: 'failed', fault: 'misquoted', calls: [call('k1')] },
      });
    await room.answered();
    await finishReport(room.ports, 'i1', 'ann');
    for (const [person, named] of [
      ['ann', ['i1']],
      ['bob', []],
      [undefined, []],
    ] as const) {
      const { groups, interviews } = await new ModelCalls(room.ports, ledger).seenBy(person);
      expect(groups).toMatchObject([{ requests: 2, fallbackRate: 0.5 }]);
      expect(interviews.map(({ interview }) => interview)).toEqual(named);
    }
  });
  it('names no interview to somebody who has none', async () => {
    const ledger = memoryCallLedger();
    await ledger.record(call('k1'));
    expect((await new ModelCalls(room.ports, ledger).seenBy(undefined)).interviews).toEqual([]);
  });
  it('reads everything once a minute, however many ask and whoever they are', async () => {
    let now = 1;
    let reads = 0;
    const ledger = memoryCallLedger();
    await ledger.record(call('k1'));
    await room.answered();
    const counting: CallLedger = {
      ...ledger,
      since: (at) => {
        reads += 1;
        return ledger.since(at);
      },
    };
    const calls = new ModelCalls({ ...room.ports, clock: () => now }, counting);
    const both = await Promise.all([calls.seenBy('ann'), calls.seenBy('bob')]);
    expect(both.map(({ interviews }) => interviews.length)).toEqual([1, 0]);
    await ledger.record(call('k2'));
    now += 59_999;
    expect((await calls.seenBy('ann')).groups).toMatchObject([{ requests: 1 }]);
    expect(reads).toBe(1);
    now += 1;
    expect((await calls.seenBy('ann')).groups).toMatchObject([{ requests: 2 }]);
    expect(reads).toBe(2);
  });
  it('tries again what failed', async () => {
    const ledger = memoryCallLedger();
    let fails = true;
    const failing: CallLedger = {
      ...ledger,
      since: (at) => (fails ? Promise.reject(new Error('locked')) : ledger.since(at)),
    };
    const calls = new ModelCalls(room.ports, failing);
    await expect(calls.seenBy('ann')).rejects.toThrow('locked');
    fails = false;
    expect((await calls.seenBy('ann')).groups).toEqual([]);
  });
  it('gives others a turn before each interview it reads', async () => {
    const ledger = memoryCallLedger();
    for (const id of ['i1', 'i2', 'i3']) await ledger.record(call(`k-${id}`, { interview: id }));
    const steps: string[] = [];
    const { interviews } = room.ports;
    const ports = {
      ...room.ports,
      breathe: async () => void steps.push('others'),
      interviews: {
        ...interviews,
        read: (id: string) => (steps.push(id), interviews.read(id)),
      },
    };
    await new ModelCalls(ports, ledger).seenBy(undefined);
    expect(steps).toEqual(['others', 'i1', 'others', 'i2', 'others', 'i3']);
  });
});
