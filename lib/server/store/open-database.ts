import 'server-only';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import {
  DatabaseRefused,
  newer,
  notAFolder,
  notWritable,
  refusalOf,
  type Refusal,
} from './database-refused';
import { inspectDatabase } from './inspect-database';
import { APPLICATION_ID, migrations, SCHEMA_VERSION } from './migrations';

const FILE_NAME = 'candor.sqlite';
/** How long a writer waits for another connection's write, in ms. */
const BUSY_MS = 5_000;

/** For how long, and how often, in ms, a file that another program may just be making is looked at again. */
const MAKING_MS = 1_000;
const LOOK_AGAIN_MS = 100;
const mayPass = new Set<Refusal>(['damaged', 'foreign', 'orphaned', 'busy', 'unusable']);

/**
 * Opens the database in a folder, at the newest version; makes the folder and the file where they are
 * missing. Whoever opens it closes it. Blocks for about a second before it refuses a file that another
 * program could be writing at this moment: half made, a file looks damaged or foreign.
 * @param folder absolute path of DATA_DIR
 * @throws DatabaseRefused, the file then is byte for byte as it was
 */
export function openDatabase(folder: string): Database.Database {
  const file = join(folder, FILE_NAME);
  prepareFolder(folder, file);
  const until = performance.now() + MAKING_MS;
  for (;;)
    try {
      return openFile(file);
    } catch (error) {
      const passes = error instanceof DatabaseRefused && mayPass.has(error.code);
      if (!passes || performance.now() >= until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN_MS);
    }
}

function openFile(file: string): Database.Database {
  inspectDatabase(file);
  const db = connect(file);
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    migrate(db, file);
    return db;
  } catch (error) {
    db.close();
    throw refusalOf(error, file);
  }
}

function connect(file: string): Database.Database {
  try {
    return new Database(file, { timeout: BUSY_MS });
  } catch (error) {
    throw refusalOf(error, file);
  }
}

function prepareFolder(folder: string, file: string): void {
  try {
    mkdirSync(/*turbopackIgnore: true*/ folder, { recursive: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST' || code === 'ENOTDIR') throw notAFolder(folder, error);
    throw notWritable(folder, error);
  }
  requireAccess(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  if (existsSync(/*turbopackIgnore: true*/ file))
    requireAccess(file, constants.R_OK | constants.W_OK);
}

function requireAccess(path: string, mode: number): void {
  try {
    accessSync(/*turbopackIgnore: true*/ path, mode);
  } catch (error) {
    throw notWritable(path, error);
  }
}

/** Runs the migrations the file has not seen, all or none of them. Two programs may open a new file at once. */
function migrate(db: Database.Database, file: string): void {
  if (versionOf(db) === SCHEMA_VERSION) return;
  db.transaction(() => {
    const version = versionOf(db);
    if (version > SCHEMA_VERSION) throw newer(file, version, SCHEMA_VERSION);
    for (const migration of migrations.slice(version)) db.exec(migration);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${SCHEMA_VERSION}`);
  }).immediate();
}

function versionOf(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}
