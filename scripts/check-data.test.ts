import { spawnSync } from 'node:child_process';
import {
  chmodSync,
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
import { DatabaseRefused } from '@/lib/server/store/database-refused';
import { SCHEMA_VERSION } from '@/lib/server/store/migrations';
import { openDatabase } from '@/lib/server/store/open-database';
import { checkData } from './check-data.mjs';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candor-check-'));
  file = join(folder, 'candor.sqlite');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const sound = () => openDatabase(folder).close();
function alter(sql: string): void {
  const db = new Database(file);
  db.exec(sql);
  db.close();
}
/** What the server would say on opening. */
function refusal(path: string): string | undefined {
  try {
    openDatabase(path).close();
    return undefined;
  } catch (error) {
    if (error instanceof DatabaseRefused) return error.message;
    throw error;
  }
}
const everything = () =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]);

describe('data the server can start with', () => {
  it('passes a folder that is not there yet, and makes none', () => {
    const path = join(folder, 'new', 'data');
    expect(checkData(path)).toBeUndefined();
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });
  it('passes an empty folder and an empty file', () => {
    expect(checkData(folder)).toBeUndefined();
    writeFileSync(file, '');
    expect(checkData(folder)).toBeUndefined();
  });
  it('passes a sound database of the version the server writes, and writes nothing', () => {
    sound();
    const before = everything();
    expect(checkData(folder)).toBeUndefined();
    expect(everything()).toEqual(before);
  });
  it('passes a database that a running server has open', () => {
    const db = openDatabase(folder);
    db.exec(`INSERT INTO people VALUES ('ann', 'h1')`);
    expect(checkData(folder)).toBeUndefined();
    db.close();
  });
});

describe('data the server can not start with', () => {
  const faults: readonly (readonly [name: string, make: () => void])[] = [
    ['a file of anything else', () => writeFileSync(file, 'x'.repeat(9_000))],
    ['a file of one byte', () => writeFileSync(file, 'S')],
    ['a file cut off between pages', () => (sound(), truncateSync(file, 8_192))],
    ['a file cut off in a page', () => (sound(), truncateSync(file, 8_000))],
    [
      'garbage in the middle',
      () => (sound(), writeFileSync(file, readFileSync(file).fill(7, 4_096, 16_384))),
    ],
    ['a newer version', () => (sound(), alter(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`))],
    ["another program's database", () => alter('CREATE TABLE notes (x)')],
    ['a log whose database is gone', () => writeFileSync(`${file}-wal`, 'answers')],
    ['a folder where the file should be', () => mkdirSync(file)],
  ];
  it.each(faults)('says of %s in one sentence what the server would say', (_, make) => {
    make();
    const sentence = checkData(folder);
    expect(sentence).toMatch(/^[A-Z].*: .*[a-z]\.$/);
    expect(sentence).toBe(refusal(folder));
  });
  it('leaves a damaged file and its folder as they were', () => {
    sound();
    truncateSync(file, 8_192);
    const before = everything();
    checkData(folder);
    expect(everything()).toEqual(before);
  });
  it('looks at a large file by its header and schema', () => {
    sound();
    truncateSync(file, 60 * 1024 * 1024);
    expect(checkData(folder)).toBeUndefined();
    alter(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
    truncateSync(file, 60 * 1024 * 1024);
    expect(checkData(folder)).toContain('start the newer Candor');
    expect(checkData(folder)).toBe(refusal(folder));
  });
  it('says of a file in place of the folder, and of a folder below a file, what to do', () => {
    writeFileSync(file, 'x');
    for (const path of [file, join(file, 'below')]) {
      expect(checkData(path)).toBe(
        `The data folder ${path} is not a folder: set DATA_DIR to a folder that Candor may write to.`,
      );
      expect(checkData(path)).toBe(refusal(path));
    }
  });
  it('says which folder or file it may not write to', () => {
    sound();
    chmodSync(folder, 0o755);
    chmodSync(file, 0o444);
    expect(checkedByAnybody(folder)).toContain(`Candor may not write to ${folder}: allow it`);
    expect(checkedByAnybody(join(folder, 'new'))).toContain(`may not write to ${folder}/new:`);
    chmodSync(folder, 0o777);
    expect(checkedByAnybody(folder)).toContain(`Candor may not write to ${file}: allow it`);
  });
});

/** Root may write everywhere, so a root test asks as somebody else. */
function checkedByAnybody(path: string): string {
  const program = `import { checkData } from './scripts/check-data.mjs'; console.log(checkData(process.argv[1]))`;
  const somebody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const args = ['--input-type=module', '-e', program, path];
  const { stdout, stderr } = spawnSync(process.execPath, args, { ...somebody, encoding: 'utf8' });
  return stdout + stderr;
}
