// Looks at the database before the server is loaded: a server that fails while loading can only answer 500.
// It can't import TypeScript, so it says again what lib/server/store/inspect-database.ts and database-refused.ts
// say; check-data.test.ts holds the two against each other.
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const APPLICATION_ID = 0x436e6472;
const NEWEST_VERSION = 8;
/** Up to this many bytes every page is checked; beyond it the header and the schema. */
const FULL_CHECK_BYTES = 50 * 1024 * 1024;
const { R_OK, W_OK, X_OK } = constants;

/**
 * Writes nothing to the database.
 * @param {string} folder absolute path of DATA_DIR; it need not exist yet
 * @returns {string | undefined} undefined when the server can start, else the one sentence that says why not
 */
export function checkData(folder) {
  const file = join(folder, 'candor.sqlite');
  try {
    return folderFault(folder) ?? fileFault(file) ?? secretFault(join(folder, 'secret'));
  } catch (error) {
    if (/^SQLITE_(CORRUPT|NOTADB)/.test(error.code)) return damaged(file);
    if (/^SQLITE_(BUSY|LOCKED)/.test(error.code))
      return `The interview database ${file} is in use by another program: stop that program and start Candor again.`;
    return `The interview database ${file} could not be opened (${error.message}) and nothing in it was changed: check the disk and who may use the folder, then start Candor again.`;
  }
}

function folderFault(folder) {
  let there = folder;
  while (!existsSync(there)) there = dirname(there);
  if (!statSync(there).isDirectory())
    return `The data folder ${folder} is not a folder: set DATA_DIR to a folder that Candor may write to.`;
  return allows(there, R_OK | W_OK | X_OK) ? undefined : notWritable(folder);
}

/** The secret that signs cookies: with another one nobody's interviews are found again. */
function secretFault(file) {
  if (!existsSync(file) || /^[0-9a-f]{64}\s*$/.test(readFileSync(file, 'utf8'))) return undefined;
  return `The file ${file} is not a secret of Candor: put the old file back, or move it away to begin with a new one (interviews then come back only by their restore codes).`;
}

function fileFault(file) {
  if (existsSync(file) && !allows(file, R_OK | W_OK)) return notWritable(file);
  const size = sizeOf(file);
  const wal = sizeOf(`${file}-wal`);
  // SQLite would delete the log of a database that it finds empty.
  if (size === 0 && wal > 0)
    return `The newest interviews are in ${file}-wal, but the interview database ${file} that it belongs to is gone: put the database back, or move ${file}-wal to another folder to start with an empty one.`;
  if (size === 0) return undefined;
  if (!isWholeFile(headerOf(file), size, wal)) return damaged(file);
  // A crash during the very first write: opening the file puts it back, which only a writer can.
  return sizeOf(`${file}-journal`) > 0 ? undefined : contentFault(file, size, wal);
}

function contentFault(file, size, wal) {
  const db = openToRead(file, size, wal);
  try {
    if (size + wal <= FULL_CHECK_BYTES && db.pragma('quick_check(1)', { simple: true }) !== 'ok')
      return damaged(file);
    const objects = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
    const application = db.pragma('application_id', { simple: true });
    const version = db.pragma('user_version', { simple: true });
    if (objects === 0 && application === 0 && version === 0) return undefined;
    if (application !== APPLICATION_ID || version < 1)
      return `The file ${file} is not an interview database and nothing in it was changed: move it to another folder, or set DATA_DIR to a folder of Candor's own.`;
    if (version > NEWEST_VERSION)
      return `The interview database ${file} is of version ${version}, this Candor knows versions up to ${NEWEST_VERSION}, and nothing in it was changed: start the newer Candor that wrote it, or set DATA_DIR to another folder.`;
  } finally {
    db.close();
  }
}

/** From a copy in memory where the file alone is the database: opening it would leave files beside it. */
function openToRead(file, size, wal) {
  // Here and not above: the start script imports this file before it has installed the packages.
  const Database = createRequire(import.meta.url)('better-sqlite3');
  if (wal > 0 || size > FULL_CHECK_BYTES)
    return new Database(file, { readonly: true, fileMustExist: true });
  const copy = readFileSync(file);
  copy.fill(1, 18, 20); // "no log": a database in memory can't have one
  return new Database(copy, { readonly: true });
}

/** SQLite takes a file of a few bytes for an empty one, and fills up a last page that was cut off. */
function isWholeFile(header, size, wal) {
  if (header.length < 100 || header.toString('latin1', 0, 16) !== 'SQLite format 3\0') return false;
  const page = header.readUInt16BE(16);
  return wal > 0 || size % (page === 1 ? 65_536 : page) === 0;
}

function headerOf(file) {
  const handle = openSync(file, 'r');
  try {
    const header = Buffer.alloc(100);
    return header.subarray(0, readSync(handle, header, 0, 100, 0));
  } finally {
    closeSync(handle);
  }
}

function sizeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function allows(path, mode) {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false; // the sentence says what to allow
  }
}

function notWritable(path) {
  return `Candor may not write to ${path}: allow it, or set DATA_DIR to a folder that Candor may write to.`;
}

function damaged(file) {
  return `The interview database ${file} is damaged and nothing in it was changed: put a backup in its place, or move it and any ${file}-wal to another folder to start with an empty one.`;
}
