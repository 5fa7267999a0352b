import 'server-only';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { damaged, foreign, newer, orphaned, refusalOf } from './database-refused';
import { APPLICATION_ID, SCHEMA_VERSION } from './migrations';

/** Up to this many bytes every page is checked; beyond it the header and the schema. */
const FULL_CHECK_BYTES = 50 * 1024 * 1024;

/**
 * Looks whether a file is a sound database of a version this program knows, and writes nothing to it.
 * A file that is missing or empty is fine: it will be filled.
 * @throws DatabaseRefused
 */
export function inspectDatabase(file: string): void {
  try {
    const size = sizeOf(file);
    const wal = sizeOf(`${file}-wal`);
    // SQLite would delete the log of a database that it finds empty.
    if (size === 0 && wal > 0) throw orphaned(file);
    if (size === 0) return;
    if (!isWholeFile(headerOf(file), size, wal)) throw damaged(file);
    // A crash during the very first write: opening the file puts it back, which only a writer can.
    if (sizeOf(`${file}-journal`) > 0) return;
    inspectContent(file, size, wal);
  } catch (error) {
    throw refusalOf(error, file);
  }
}

function inspectContent(file: string, size: number, wal: number): void {
  const db = openToRead(file, size, wal);
  try {
    if (size + wal <= FULL_CHECK_BYTES) {
      const found = db.pragma('quick_check(1)', { simple: true });
      if (found !== 'ok') throw damaged(file, found);
    }
    const objects = Number(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get());
    const application = Number(db.pragma('application_id', { simple: true }));
    const version = Number(db.pragma('user_version', { simple: true }));
    if (objects === 0 && application === 0 && version === 0) return;
    if (application !== APPLICATION_ID || version < 1) throw foreign(file);
    if (version > SCHEMA_VERSION) throw newer(file, version, SCHEMA_VERSION);
  } finally {
    db.close();
  }
}

/**
 * With nothing in the log the file alone is the database and a copy in memory will do: opening the
 * file itself would leave a log and an index beside it.
 */
function openToRead(file: string, size: number, wal: number): Database.Database {
  if (wal > 0 || size > FULL_CHECK_BYTES)
    return new Database(file, { readonly: true, fileMustExist: true });
  const copy = readFileSync(/*turbopackIgnore: true*/ file);
  copy.fill(1, 18, 20); // "no log": a database in memory can't have one
  return new Database(copy, { readonly: true });
}

/** SQLite takes a file of a few bytes for an empty one, and fills up a last page that was cut off. */
function isWholeFile(header: Buffer, size: number, wal: number): boolean {
  if (header.length < 100 || header.toString('latin1', 0, 16) !== 'SQLite format 3\0') return false;
  const page = header.readUInt16BE(16);
  return wal > 0 || size % (page === 1 ? 65_536 : page) === 0;
}

function headerOf(file: string): Buffer {
  const handle = openSync(/*turbopackIgnore: true*/ file, 'r');
  try {
    const header = Buffer.alloc(100);
    return header.subarray(0, readSync(handle, header, 0, 100, 0));
  } finally {
    closeSync(handle);
  }
}

function sizeOf(file: string): number {
  return statSync(/*turbopackIgnore: true*/ file, { throwIfNoEntry: false })?.size ?? 0;
}
