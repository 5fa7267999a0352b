import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  append,
  assessed,
  first,
  paused,
  said,
  started,
} from '@/lib/ports/stored-samples.contract';
import { DatabaseRefused, type Refusal } from './database-refused';
import { APPLICATION_ID, migrations, SCHEMA_VERSION } from './migrations';
import { openDatabase } from './open-database';
import { sqliteContestStore } from './sqlite-contest-store';
import { sqliteDraftStore } from './sqlite-draft-store';
import { sqliteInterviewStore } from './sqlite-interview-store';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candor-open-'));
  file = join(folder, 'candor.sqlite');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A sound database with an interview of some pages. */
async function fill(): Promise<void> {
  const db = openDatabase(folder);
  const store = sqliteInterviewStore(db);
  await store.create('ann', first('a'));
  await store.append(append('a', 1, ...Array.from({ length: 20 }, () => said('x'.repeat(2_000)))));
  db.close();
}
/** Runs one statement on the file, past the stores. */
function alter(sql: string): void {
  const db = new Database(file);
  db.exec(sql);
  db.close();
}
/** Every file of the folder with its bytes. */
const everything = () =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]);

/** How the folder is refused, and whether every byte in it stayed. */
function refusal() {
  const before = everything();
  try {
    openDatabase(folder).close();
    return undefined;
  } catch (error) {
    if (!(error instanceof DatabaseRefused)) throw error;
    const untouched = JSON.stringify(everything()) === JSON.stringify(before);
    return { code: error.code, message: error.message, untouched };
  }
}
const refused = (code: Refusal, sentence: RegExp) => ({
  code,
  message: expect.stringMatching(sentence),
  untouched: true,
});
const damage = (what: string) =>
  expect.objectContaining({
    name: 'StoreDamaged',
    code: 'store_damaged',
    message: expect.stringContaining(what),
  });

describe('opening', () => {
  it('makes the folder and the file where they are missing', () => {
    const deep = join(folder, 'new', 'data');
    openDatabase(deep).close();
    expect(existsSync(join(deep, 'candor.sqlite'))).toBe(true);
  });
  it('fills a file that was left empty', () => {
    writeFileSync(file, '');
    openDatabase(folder).close();
    expect(readFileSync(file).length).toBeGreaterThan(0);
  });
  it('leaves a database of its own version as it is', async () => {
    await fill();
    const before = everything();
    openDatabase(folder).close();
    expect(everything()).toEqual(before);
  });
  it('brings a database of any older version up to date and keeps what is in it', async () => {
    for (const [index] of migrations.slice(0, -1).entries()) {
      rmSync(file, { force: true });
      const old = new Database(file);
      for (const migration of migrations.slice(0, index + 1)) old.exec(migration);
      old.pragma(`application_id = ${APPLICATION_ID}`);
      old.pragma(`user_version = ${index + 1}`);
      old.exec(`INSERT INTO interviews (id, owner) VALUES ('a', 'ann')`);
      old.close();
      const db = openDatabase(folder);
      expect(db.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
      expect(await sqliteInterviewStore(db).listOf('ann')).toEqual(['a']);
      expect(await sqliteContestStore(db).read('a')).toEqual([]);
      db.close();
    }
  });
  it('finds what a program that crashed had written to the log only', async () => {
    const db = openDatabase(folder);
    await sqliteInterviewStore(db).create('ann', first('a'));
    const copy = join(folder, 'copy');
    mkdirSync(copy);
    for (const name of ['candor.sqlite', 'candor.sqlite-wal'])
      cpSync(join(folder, name), join(copy, name));
    db.close();
    const crashed = openDatabase(copy);
    expect(await sqliteInterviewStore(crashed).listOf('ann')).toEqual(['a']);
    crashed.close();
  });
});

describe('refusing', () => {
  const damaged =
    /^The interview database \/.*candor\.sqlite is damaged and nothing in it was changed: .*backup.*\.$/;

  it.each([1, 50, 99, 100, 512, 4_096, 20_000])(
    'refuses a file cut off after %i bytes, and leaves it as it was',
    async (bytes) => {
      await fill();
      truncateSync(file, bytes);
      expect(refusal()).toEqual(refused('damaged', damaged));
    },
  );
  it('refuses a file that lost its last byte', async () => {
    await fill();
    truncateSync(file, readFileSync(file).length - 1);
    expect(refusal()).toEqual(refused('damaged', damaged));
  });
  it('refuses a file of anything else', () => {
    writeFileSync(file, 'not a database at all. '.repeat(500));
    expect(refusal()).toEqual(refused('damaged', damaged));
  });
  it('refuses a file with garbage in the middle', async () => {
    await fill();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(7, 8_192, 20_000));
    expect(refusal()).toEqual(refused('damaged', damaged));
  });
  it('refuses a damaged file with a log beside it, and leaves both', async () => {
    await fill();
    const db = openDatabase(folder);
    await sqliteInterviewStore(db).append(append('a', 21, paused(2)));
    const log = readFileSync(`${file}-wal`);
    db.close();
    const bytes = readFileSync(file).fill(7, 4_096);
    writeFileSync(file, bytes);
    writeFileSync(`${file}-wal`, log);
    expect(() => openDatabase(folder)).toThrow(damaged);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(readFileSync(`${file}-wal`).equals(log)).toBe(true);
  });
  it('refuses a log whose database is gone: opening would delete it', async () => {
    writeFileSync(`${file}-wal`, 'answers');
    expect(refusal()).toEqual(
      refused('orphaned', /^The newest interviews are in .*candor\.sqlite-wal, but .*\.$/),
    );
    writeFileSync(file, '');
    expect(refusal()).toEqual(refused('orphaned', /put the database back/));
  });
  it('refuses a database of a newer version', async () => {
    await fill();
    const newer = SCHEMA_VERSION + 1;
    alter(`PRAGMA user_version = ${newer}`);
    const sentence = `is of version ${newer}, this Candor knows versions up to ${SCHEMA_VERSION}, .*start the newer`;
    expect(refusal()).toEqual(refused('newer', new RegExp(sentence, 'u')));
  });
  it("refuses another program's database", () => {
    alter('CREATE TABLE notes (x)');
    expect(refusal()).toEqual(
      refused('foreign', /is not an interview database .*move it to another folder/),
    );
  });
  it('refuses a folder that is a file, and a folder below a file', () => {
    writeFileSync(file, 'x');
    for (const path of [file, join(file, 'below')])
      expect(() => openDatabase(path)).toThrow(
        `The data folder ${path} is not a folder: set DATA_DIR`,
      );
  });
  it('names what the system said where nothing else fits', () => {
    mkdirSync(file);
    expect(() => openDatabase(folder)).toThrow(/could not be opened \(EISDIR.*\) and nothing/);
  });
});

describe('reading what is not what it should be', () => {
  it.each([
    ['is not JSON', `UPDATE events SET json = '{' WHERE version = 2`, 'event 2 of interview a'],
    ['is no event', `UPDATE events SET json = '{"type":"x"}' WHERE version = 1`, 'event 1'],
    ['is gone in the middle', 'DELETE FROM events WHERE version = 2', 'lost event 2'],
    ['are all gone', 'DELETE FROM events', 'has lost its events'],
  ])('says which interview when an event %s', async (_, sql, what) => {
    await fill();
    alter(sql);
    const db = openDatabase(folder);
    await expect(sqliteInterviewStore(db).read('a')).rejects.toEqual(damage(what));
    db.close();
  });
  it('keeps the cause', async () => {
    await fill();
    alter(`UPDATE events SET json = '{' WHERE version = 1`);
    const db = openDatabase(folder);
    await expect(sqliteInterviewStore(db).read('a')).rejects.toMatchObject({
      cause: expect.any(SyntaxError),
    });
    db.close();
  });
  it('says so of an assessment and of a draft', async () => {
    await fill();
    const db = openDatabase(folder);
    await sqliteInterviewStore(db).appendAssessments('a', 0, [assessed(1)]);
    const draft = { interview: 'a', question: 'lasso', revision: 1, text: 'x', savedAt: 1 };
    await sqliteDraftStore(db).save(draft);
    db.exec(`UPDATE assessments SET json = '{}'; UPDATE drafts SET text_json = '1'`);
    await expect(sqliteInterviewStore(db).readAssessments('a')).rejects.toEqual(
      damage('assessment 1 of interview a'),
    );
    await expect(sqliteDraftStore(db).read('a', 'lasso')).rejects.toEqual(damage('the draft of'));
    db.close();
  });
  it('leaves the other interviews readable', async () => {
    await fill();
    alter(`UPDATE events SET json = '{'`);
    const db = openDatabase(folder);
    const store = sqliteInterviewStore(db);
    await store.create('ann', first('b'));
    expect((await store.read('b'))?.events.map(({ event }) => event)).toEqual([started]);
    db.close();
  });
});
