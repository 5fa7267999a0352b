import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contestStoreContract } from '@/lib/ports/contest-store.contract';
import { callLedgerContract } from '@/lib/ports/call-ledger.contract';
import { coachingStoreContract } from '@/lib/ports/coaching-store.contract';
import { draftStoreContract } from '@/lib/ports/draft-store.contract';
import { interviewStoreContract } from '@/lib/ports/interview-store.contract';
import { penStoreContract } from '@/lib/ports/pen-store.contract';
import { personStoreContract } from '@/lib/ports/person-store.contract';
import { retellingStoreContract } from '@/lib/ports/retelling-store.contract';
import { selfRatingStoreContract } from '@/lib/ports/self-rating-store.contract';
import { storyBankContract } from '@/lib/ports/story-bank.contract';
import { shareStoreContract } from '@/lib/ports/share-store.contract';
import { append, assessed, first, paused, started } from '@/lib/ports/stored-samples.contract';
import { openDatabase } from './open-database';
import { sqliteContestStore } from './sqlite-contest-store';
import { sqliteCallLedger } from './sqlite-call-ledger';
import { sqliteCoachingStore } from './sqlite-coaching-store';
import { sqliteDraftStore } from './sqlite-draft-store';
import { sqliteInterviewStore } from './sqlite-interview-store';
import { sqlitePenStore } from './sqlite-pen-store';
import { sqlitePersonStore } from './sqlite-person-store';
import {
  sqliteRetellingStore,
  sqliteSelfRatingStore,
  sqliteStoryBank,
} from './sqlite-practice-stores';
import { sqliteShareStore } from './sqlite-share-store';

let folder: string;
const opened: Database[] = [];
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candor-store-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const db of opened.splice(0)) db.close();
  rmSync(folder, { recursive: true });
});
function open(): Database {
  const db = openDatabase(folder);
  opened.push(db);
  return db;
}

interviewStoreContract('sqlite', () => sqliteInterviewStore(open()));
contestStoreContract('sqlite', () => sqliteContestStore(open()));
draftStoreContract('sqlite', () => sqliteDraftStore(open()));
penStoreContract('sqlite', () => sqlitePenStore(open()));
personStoreContract('sqlite', () => sqlitePersonStore(open()));
coachingStoreContract('sqlite', () => sqliteCoachingStore(open()));
storyBankContract('sqlite', () => sqliteStoryBank(open()));
selfRatingStoreContract('sqlite', () => sqliteSelfRatingStore(open()));
retellingStoreContract('sqlite', () => sqliteRetellingStore(open()));
callLedgerContract('sqlite', () => sqliteCallLedger(open()));
shareStoreContract('sqlite', () => sqliteShareStore(open()));

const contested = {
  command: 'c1',
  event: {
    type: 'misconception-denied',
    at: 6,
    question: 'lasso',
    of: 'lasso.m-all',
    meant: 'absent',
  },
} as const;

describe('a database on disk', () => {
  it('syncs every commit and holds rows to their interviews', () => {
    const db = open();
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('has everything after it was closed and opened again', async () => {
    const before = open();
    const store = sqliteInterviewStore(before);
    await store.create('ann', first('a'));
    await store.append(append('a', 1, paused(2)));
    await store.appendAssessments('a', 0, [assessed(3)]);
    const draft = { interview: 'a', question: 'lasso', revision: 4, text: 'half a', savedAt: 5 };
    await sqliteDraftStore(before).save(draft);
    await sqlitePenStore(before).claim('a', 'tab');
    await sqliteContestStore(before).append('a', 0, contested);
    await sqlitePersonStore(before).add('ann', 'h1');
    before.close();

    const after = open();
    const again = sqliteInterviewStore(after);
    expect((await again.read('a'))?.events.map(({ event }) => event)).toEqual([started, paused(2)]);
    expect(await again.listOf('ann')).toEqual(['a']);
    expect(await again.readAssessments('a')).toEqual([assessed(3)]);
    expect(await sqliteDraftStore(after).read('a', 'lasso')).toEqual(draft);
    expect(await sqlitePenStore(after).holder('a')).toBe('tab');
    expect(await sqliteContestStore(after).read('a')).toEqual([contested]);
    expect(await sqlitePersonStore(after).findByRestoreHash('h1')).toBe('ann');
  });

  it('two connections race: exactly one wins, and both see the same', async () => {
    const [left, right] = [sqliteInterviewStore(open()), sqliteInterviewStore(open())];
    await left.create('ann', first('a'));
    const ends = await Promise.allSettled([
      left.append(append('a', 1, paused(2), paused(3))),
      right.append(append('a', 1, paused(4), paused(5))),
    ]);
    expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await left.read('a')).toEqual(await right.read('a'));
    expect((await left.read('a'))?.events).toHaveLength(3);
  });

  it('looks again at a file that another program is just making', async () => {
    const made = openDatabase(folder);
    await sqliteInterviewStore(made).create('ann', first('a'));
    made.close();
    const file = join(folder, 'candor.sqlite');
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, 5_000));
    const maker = new Worker(
      `const { workerData: { file, whole } } = require('node:worker_threads');
       Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150);
       require('node:fs').writeFileSync(file, whole);`,
      { eval: true, workerData: { file, whole } },
    );
    const ended = once(maker, 'exit');
    await once(maker, 'online');
    const db = openDatabase(folder);
    expect(await sqliteInterviewStore(db).read('a')).toBeDefined();
    db.close();
    await ended;
  });

  it('two programs race on a new database: no append of either is lost or torn', async () => {
    const racers = ['left', 'right'].map((name) => appender(name, 20));
    for (const racer of racers) await racer.ready;
    for (const racer of racers) racer.go();
    for (const racer of racers) expect(await racer.ended).toEqual({ code: 0, errors: '' });
    const written = racers.flatMap(({ done }) => done);
    expect(new Set(written).size).toBe(40);
    const commands = await storedCommands();
    for (const command of written)
      expect(commands.filter((each) => each === command)).toHaveLength(40);
    expect(commands).toHaveLength(40 * 40);
  }, 60_000);

  it('killed in the middle of appends it holds whole appends only, and every one that was confirmed', async () => {
    for (const round of [1, 7, 23]) {
      const writer = appender(`round${round}-`, Infinity);
      await writer.ready;
      writer.go();
      await writer.confirmed(round);
      writer.child.kill('SIGKILL');
      await writer.ended;
      const commands = await storedCommands();
      for (const command of writer.done)
        expect(commands.filter((each) => each === command)).toHaveLength(40);
      expect(commands.length % 40).toBe(0);
    }
  }, 60_000);
});

/** Appends 40 events at a time to interview "a", `limit` times, and says which command is on disk. */
const appenderProgram = `
  import { readSync, writeSync } from 'node:fs';
  import { openDatabase } from './lib/server/store/open-database.ts';
  import { sqliteInterviewStore } from './lib/server/store/sqlite-interview-store.ts';
  import { first, said } from './lib/ports/stored-samples.contract.ts';

  const [folder, name, limit] = process.argv.slice(1);
  writeSync(1, 'ready\\n');
  readSync(0, Buffer.alloc(1)); // until "go"
  const store = sqliteInterviewStore(openDatabase(folder));
  const unlessClash = (error) => {
    if (error.code !== 'version_clash') throw error;
    return 'clash';
  };
  await store.create('ann', first('a')).catch(unlessClash);
  const events = Array.from({ length: 40 }, () => said('x'.repeat(2_000)));
  let expected = 1;
  for (let count = 0; count < Number(limit); ) {
    const command = name + count;
    const end = await store.append({ interview: 'a', expected, command, events }).catch(unlessClash);
    if (end === 'clash') expected = (await store.read('a')).events.length;
    else {
      writeSync(1, command + '\\n');
      expected += 40;
      count += 1;
    }
  }
`;

/** Starts the program above, which waits for `go`. `done` are the commands it has confirmed. */
function appender(name: string, limit: number) {
  const flags = ['--import', 'tsx', '--conditions=react-server', '--input-type=module'];
  const args = [...flags, '-e', appenderProgram, folder, name, String(limit)];
  const child = spawn(process.execPath, args, { stdio: 'pipe' });
  children.push(child);
  const errors = text(child.stderr);
  const ended = once(child, 'close').then(async ([code]: unknown[]) => ({
    code,
    errors: await errors,
  }));
  const done: string[] = [];
  const lines = createInterface(child.stdout);
  const ready = once(lines, 'line').then(() => lines.on('line', (line) => done.push(line)));
  return {
    child,
    done,
    ended,
    ready,
    go: () => child.stdin.end('g'),
    async confirmed(count: number) {
      while (done.length < count) await once(lines, 'line');
    },
  };
}

/** The command of every event of interview "a" but the first. */
async function storedCommands(): Promise<string[]> {
  const db = openDatabase(folder);
  const interview = await sqliteInterviewStore(db).read('a');
  db.close();
  return interview?.events.slice(1).map(({ command }) => command ?? '') ?? [];
}
