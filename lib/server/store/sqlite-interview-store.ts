import 'server-only';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { assessmentSchema, type Assessment } from '@/lib/grading/assessment';
import { interviewEventSchema, type InterviewEvent } from '@/lib/interview/interview-event';
import {
  StoreDamaged,
  VersionClash,
  type InterviewStore,
  type StoredEvent,
} from '@/lib/ports/interview-store';
import { exactId, inDatabase, stored, storedJson } from './stored-value';

/**
 * Interviews in SQLite: one row an event, one row an assessment.
 * Beside the port's errors: RangeError for an opening without events, TypeError for an id that is not
 * well-formed Unicode, ZodError for an event or an assessment that is not one, SqliteError when the disk
 * or a lock says no. Each leaves the store as it was.
 */
export function sqliteInterviewStore(db: Database): InterviewStore {
  const interviews = interviewRows(db);
  const events = eventRows(db);
  const assessments = assessmentRows(db);
  /** On disk when it returns, whole or not at all. IMMEDIATE: nobody writes between check and rows. */
  const write = (work: () => void) => inDatabase(() => db.transaction(work).immediate());
  const requireLength = (interview: string, expected: number, length: () => number) => {
    if (interviews.ownerOf(interview) === undefined || length() !== expected)
      throw new VersionClash(interview, expected);
  };
  return {
    async create(owner, first) {
      if (first.events.length === 0)
        throw new RangeError('An interview is opened with its first events.');
      write(() => {
        if (first.expected !== 0 || interviews.ownerOf(first.interview) !== undefined)
          throw new VersionClash(first.interview, first.expected);
        interviews.add(first.interview, owner);
        events.add(first.interview, 0, first.command, first.events);
      });
    },
    async append({ interview, expected, command, events: more }) {
      write(() => {
        requireLength(interview, expected, () => events.lengthOf(interview));
        events.add(interview, expected, command, more);
      });
    },
    async read(interview) {
      return inDatabase(() => {
        const owner = interviews.ownerOf(interview);
        if (owner === undefined) return undefined;
        return { id: interview, owner, events: events.read(interview) };
      });
    },
    async listOf(owner) {
      return inDatabase(() => interviews.of(owner));
    },
    async appendAssessments(interview, expected, more) {
      write(() => {
        requireLength(interview, expected, () => assessments.lengthOf(interview));
        assessments.add(interview, expected, more);
      });
    },
    async readAssessments(interview) {
      return inDatabase(() => assessments.read(interview));
    },
  };
}

const length = z.number().int().nonnegative();

function interviewRows(db: Database) {
  const insert = db.prepare('INSERT INTO interviews (id, owner) VALUES (?, ?)');
  const owner = db.prepare('SELECT owner FROM interviews WHERE id = ?').pluck();
  const ids = db.prepare('SELECT id FROM interviews WHERE owner = ? ORDER BY opened DESC').pluck();
  return {
    add: (id: string, by: string) => insert.run(exactId(id), exactId(by)),
    ownerOf: (id: string): string | undefined =>
      stored(z.string().optional(), owner.get(exactId(id)), `the owner of interview ${id}`),
    of: (by: string): string[] =>
      stored(z.array(z.string()), ids.all(exactId(by)), 'a list of interviews'),
  };
}

const eventRow = z.strictObject({
  version: z.number().int(),
  command: z.string().nullable(),
  json: z.string(),
});

function eventRows(db: Database) {
  const insert = db.prepare(
    'INSERT INTO events (interview, version, command, type, at, json) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const last = db.prepare('SELECT ifnull(max(version), 0) FROM events WHERE interview = ?').pluck();
  const all = db.prepare(
    'SELECT version, command, json FROM events WHERE interview = ? ORDER BY version',
  );
  return {
    lengthOf: (interview: string): number =>
      stored(length, last.get(interview), `the length of interview ${interview}`),
    add(interview: string, after: number, by: string | null, events: readonly InterviewEvent[]) {
      const command = by === null ? null : exactId(by);
      for (const [index, each] of events.entries()) {
        const event = interviewEventSchema.parse(each);
        const version = after + index + 1;
        insert.run(interview, version, command, event.type, event.at, JSON.stringify(event));
      }
    },
    read(interview: string): StoredEvent[] {
      const rows = stored(z.array(eventRow), all.all(interview), `interview ${interview}`);
      if (rows.length === 0) throw new StoreDamaged(`Interview ${interview} has lost its events.`);
      return rows.map(({ version, command, json }, index) => {
        const what = `event ${index + 1} of interview ${interview}`;
        if (version !== index + 1) throw new StoreDamaged(`The database has lost ${what}.`);
        return { version, command, event: storedJson(interviewEventSchema, json, what) };
      });
    },
  };
}

const assessmentRow = z.strictObject({ position: z.number().int(), json: z.string() });

function assessmentRows(db: Database) {
  const insert = db.prepare('INSERT INTO assessments (interview, position, json) VALUES (?, ?, ?)');
  const last = db
    .prepare('SELECT ifnull(max(position), 0) FROM assessments WHERE interview = ?')
    .pluck();
  const all = db.prepare(
    'SELECT position, json FROM assessments WHERE interview = ? ORDER BY position',
  );
  return {
    lengthOf: (interview: string): number =>
      stored(length, last.get(interview), `the number of assessments of ${interview}`),
    add(interview: string, after: number, assessments: readonly Assessment[]) {
      for (const [index, each] of assessments.entries())
        insert.run(interview, after + index + 1, JSON.stringify(assessmentSchema.parse(each)));
    },
    read(interview: string): Assessment[] {
      const found = all.all(exactId(interview));
      const rows = stored(z.array(assessmentRow), found, `the assessments of ${interview}`);
      return rows.map(({ position, json }, index) => {
        const what = `assessment ${index + 1} of interview ${interview}`;
        if (position !== index + 1) throw new StoreDamaged(`The database has lost ${what}.`);
        return storedJson(assessmentSchema, json, what);
      });
    },
  };
}
