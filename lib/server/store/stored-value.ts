import 'server-only';
import Database from 'better-sqlite3';
import type { z } from 'zod';
import { StoreDamaged } from '@/lib/ports/interview-store';

/** Runs a read or a write; what SQLite finds broken in the file becomes StoreDamaged. */
export function inDatabase<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code))
      throw new StoreDamaged('The interview database is damaged.', { cause: error });
    throw error;
  }
}

/** What a row must be. @throws StoreDamaged naming `what` */
export function stored<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const result = schema.safeParse(value);
  if (!result.success) throw unreadable(what, result.error);
  return result.data;
}

/** What a column of JSON must hold. @throws StoreDamaged naming `what` */
export function storedJson<T>(schema: z.ZodType<T>, json: string, what: string): T {
  return stored(schema, parsed(json, what), what);
}

/**
 * An id as SQLite can hold it. It keeps text as UTF-8 and would take every lone surrogate for U+FFFD,
 * so two such ids would be one.
 * @throws TypeError
 */
export function exactId(id: string): string {
  if (!id.isWellFormed()) throw new TypeError('An id must be well-formed Unicode.');
  return id;
}

function parsed(json: string, what: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw unreadable(what, error);
  }
}

function unreadable(what: string, cause: unknown): StoreDamaged {
  return new StoreDamaged(`The database holds something else where ${what} should be.`, { cause });
}
