import 'server-only';

/** Why a database was not opened. `unusable`: the system said no, its words are in the sentence. */
export type Refusal = 'folder' | 'damaged' | 'foreign' | 'newer' | 'orphaned' | 'busy' | 'unusable';

/** The database was not opened and its file is as it was. The message is one sentence for a person. */
export class DatabaseRefused extends Error {
  override readonly name = 'DatabaseRefused';
  constructor(
    readonly code: Refusal,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

// scripts/check-data.mjs says the same sentences before the server is loaded; its test compares them.

export function notAFolder(folder: string, cause?: unknown): DatabaseRefused {
  const sentence = `The data folder ${folder} is not a folder: set DATA_DIR to a folder that Candor may write to.`;
  return new DatabaseRefused('folder', sentence, { cause });
}

export function notWritable(path: string, cause?: unknown): DatabaseRefused {
  const sentence = `Candor may not write to ${path}: allow it, or set DATA_DIR to a folder that Candor may write to.`;
  return new DatabaseRefused('folder', sentence, { cause });
}

export function damaged(file: string, cause?: unknown): DatabaseRefused {
  const sentence = `The interview database ${file} is damaged and nothing in it was changed: put a backup in its place, or move it and any ${file}-wal to another folder to start with an empty one.`;
  return new DatabaseRefused('damaged', sentence, { cause });
}

export function foreign(file: string): DatabaseRefused {
  const sentence = `The file ${file} is not an interview database and nothing in it was changed: move it to another folder, or set DATA_DIR to a folder of Candor's own.`;
  return new DatabaseRefused('foreign', sentence);
}

export function newer(file: string, version: number, known: number): DatabaseRefused {
  const sentence = `The interview database ${file} is of version ${version}, this Candor knows versions up to ${known}, and nothing in it was changed: start the newer Candor that wrote it, or set DATA_DIR to another folder.`;
  return new DatabaseRefused('newer', sentence);
}

export function orphaned(file: string): DatabaseRefused {
  const sentence = `The newest interviews are in ${file}-wal, but the interview database ${file} that it belongs to is gone: put the database back, or move ${file}-wal to another folder to start with an empty one.`;
  return new DatabaseRefused('orphaned', sentence);
}

/** A failure of SQLite or of the file system while opening, as what it means for the person. */
export function refusalOf(error: unknown, file: string): DatabaseRefused {
  if (error instanceof DatabaseRefused) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return damaged(file, error);
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) {
    const sentence = `The interview database ${file} is in use by another program: stop that program and start Candor again.`;
    return new DatabaseRefused('busy', sentence, { cause: error });
  }
  const why = error instanceof Error ? error.message : String(error);
  const sentence = `The interview database ${file} could not be opened (${why}) and nothing in it was changed: check the disk and who may use the folder, then start Candor again.`;
  return new DatabaseRefused('unusable', sentence, { cause: error });
}
