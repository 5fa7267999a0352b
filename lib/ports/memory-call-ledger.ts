import { callRecordSchema, type CallRecord } from '@/lib/grading/model/call-record';
import type { CallLedger, Spent } from './call-ledger';

/** A ledger in memory, kept as JSON so that nobody can change what is stored. */
export function memoryCallLedger(): CallLedger {
  const rows = new Map<string, string>();
  const read = () => [...rows.values()].map((json) => callRecordSchema.parse(JSON.parse(json)));
  return {
    async record(call) {
      const json = JSON.stringify(callRecordSchema.parse(call));
      if (rows.has(call.id)) throw new Error(`The call ${call.id} is recorded already.`);
      rows.set(call.id, json);
    },
    async since(at) {
      return read().filter((call) => call.at >= at);
    },
    async spentBy(interview) {
      return spentOn(read().filter((call) => call.interview === interview));
    },
    async spentSince(at) {
      return spentOn(read().filter((call) => call.at >= at));
    },
  };
}

function spentOn(calls: readonly CallRecord[]): Spent {
  return {
    tokens: calls.reduce((sum, { budgetTokens }) => sum + budgetTokens, 0),
    cost: calls.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
  };
}
