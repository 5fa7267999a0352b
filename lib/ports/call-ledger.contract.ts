import { beforeEach, describe, expect, it } from 'vitest';
import type { CallRecord } from '@/lib/grading/model/call-record';
import { sampleCall } from '@/lib/grading/model/sample-call';
import type { CallLedger } from './call-ledger';

/** A call of one of two interviews. */
export const called = (id: string, more: Partial<CallRecord> = {}): CallRecord =>
  sampleCall(id, { interview: 'a', question: 'lasso', latencyMs: 12.5, cost: 0.25, ...more });

/** What every call ledger does. `open` gives an empty one. */
export function callLedgerContract(name: string, open: () => CallLedger): void {
  describe(`call ledger: ${name}`, () => {
    let ledger: CallLedger;
    beforeEach(() => {
      ledger = open();
    });

    it('has spent nothing before the first call', async () => {
      expect(await ledger.since(0)).toEqual([]);
      expect(await ledger.spentBy('a')).toEqual({ tokens: 0, cost: 0 });
      expect(await ledger.spentSince(0)).toEqual({ tokens: 0, cost: 0 });
    });
    it('gives calls back as they were, in the order they were recorded', async () => {
      const calls = [called('2', { at: 9 }), called('1', { at: 5, usage: null, cost: null })];
      for (const call of calls) await ledger.record(call);
      expect(await ledger.since(0)).toEqual(calls);
    });
    it('gives calls at or after a time only', async () => {
      for (const at of [4, 5, 6]) await ledger.record(called(`${at}`, { at }));
      expect((await ledger.since(5)).map(({ id }) => id)).toEqual(['5', '6']);
    });
    it('adds up what an interview spent, failed calls too, and nobody else’s', async () => {
      await ledger.record(called('1'));
      await ledger.record(called('2', { fault: 'timeout', budgetTokens: 40, cost: null }));
      await ledger.record(called('3', { interview: 'b' }));
      await ledger.record(called('4', { interview: null }));
      expect(await ledger.spentBy('a')).toEqual({ tokens: 140, cost: 0.25 });
    });
    it('adds up what was spent since a time by all', async () => {
      await ledger.record(called('1', { at: 1 }));
      await ledger.record(called('2', { at: 2, interview: 'b' }));
      await ledger.record(called('3', { at: 3, interview: null }));
      expect(await ledger.spentSince(2)).toEqual({ tokens: 200, cost: 0.5 });
    });
    it('records a call once', async () => {
      await ledger.record(called('1'));
      await expect(ledger.record(called('1', { at: 2 }))).rejects.toThrow(/recorded|UNIQUE/u);
      expect(await ledger.since(0)).toEqual([called('1')]);
    });
    it('keeps nothing of what is not a call', async () => {
      const bad = called('1', { latencyMs: Number.NaN });
      await expect(ledger.record(bad)).rejects.toMatchObject({ name: 'ZodError' });
      expect(await ledger.since(0)).toEqual([]);
    });
  });
}
