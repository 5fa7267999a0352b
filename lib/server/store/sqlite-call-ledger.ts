import 'server-only';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { callRecordSchema } from '@/lib/grading/model/call-record';
import type { CallLedger, Spent } from '@/lib/ports/call-ledger';
import { exactId, inDatabase, stored, storedJson } from './stored-value';

const spent = z.strictObject({ tokens: z.number(), cost: z.number() });
const rows = z.array(z.strictObject({ id: z.string(), json: z.string() }));

/**
 * Calls of a model in SQLite: one row a request. The JSON is the truth; what is summed stands beside it.
 * Beside the port's errors: ZodError for what is not a call, SqliteError when the disk or a lock says no.
 */
export function sqliteCallLedger(db: Database): CallLedger {
  const insert = db.prepare(
    'INSERT INTO model_calls (id, at, interview, tokens, cost, json) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const all = db.prepare('SELECT id, json FROM model_calls WHERE at >= ? ORDER BY place');
  const sums = 'SELECT ifnull(sum(tokens), 0) AS tokens, total(cost) AS cost FROM model_calls';
  const ofInterview = db.prepare(`${sums} WHERE interview = ?`);
  const ofTime = db.prepare(`${sums} WHERE at >= ?`);
  return {
    async record(call) {
      const { id, at, interview, budgetTokens, cost, ...rest } = callRecordSchema.parse(call);
      const json = JSON.stringify({ id, at, interview, budgetTokens, cost, ...rest });
      const by = interview === null ? null : exactId(interview);
      inDatabase(() => insert.run(exactId(id), at, by, budgetTokens, cost, json));
    },
    async since(at) {
      return inDatabase(() =>
        stored(rows, all.all(at), 'the model’s calls').map(({ id, json }) =>
          storedJson(callRecordSchema, json, `the call ${id}`),
        ),
      );
    },
    async spentBy(interview) {
      return inDatabase(() => sum(ofInterview.get(exactId(interview))));
    },
    async spentSince(at) {
      return inDatabase(() => sum(ofTime.get(at)));
    },
  };
}

function sum(row: unknown): Spent {
  return stored(spent, row, 'the sum of the model’s calls');
}
