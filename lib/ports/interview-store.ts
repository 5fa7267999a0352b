import type { Assessment } from '@/lib/grading/assessment';
import type { InterviewEvent } from '@/lib/interview/interview-event';

/** An event as stored: its place in the stream (from 1) and the command that caused it, if one did. */
export interface StoredEvent {
  readonly version: number;
  readonly command: string | null;
  readonly event: InterviewEvent;
}

export interface StoredInterview {
  readonly id: string;
  readonly owner: string;
  /** In order of version, without gaps. */
  readonly events: readonly StoredEvent[];
}

export interface Append {
  readonly interview: string;
  /** The version the writer has seen; 0 for a new stream. */
  readonly expected: number;
  readonly command: string | null;
  readonly events: readonly InterviewEvent[];
}

/** Somebody else appended first: read again and decide again. */
export class VersionClash extends Error {
  override readonly name = 'VersionClash';
  readonly code = 'version_clash';
  constructor(interview: string, expected: number) {
    super(`The interview ${interview} has moved on from version ${expected}.`);
  }
}

/**
 * Told by its code: a page, a route and the program's start are bundles with a class of their own each, and the store
 * that throws is made in one of them.
 */
export function isVersionClash(error: unknown): error is VersionClash {
  return error instanceof Error && 'code' in error && error.code === 'version_clash';
}

/** What the store holds can't be read as what it should be. */
export class StoreDamaged extends Error {
  override readonly name = 'StoreDamaged';
  readonly code = 'store_damaged';
}

/**
 * Two append-only streams an interview: what happened, and what graders said of it.
 * An append is on disk when its promise resolves, whole or not at all.
 */
export interface InterviewStore {
  /** Opens a stream with its first events. @throws VersionClash when the id is taken. */
  create(owner: string, first: Append): Promise<void>;
  /** @throws VersionClash when the stream's version is not `expected`. */
  append(append: Append): Promise<void>;
  read(interview: string): Promise<StoredInterview | undefined>;
  /** Ids of a person's interviews, newest first. */
  listOf(owner: string): Promise<readonly string[]>;
  /** @throws VersionClash when the assessment stream's length is not `expected`. */
  appendAssessments(
    interview: string,
    expected: number,
    assessments: readonly Assessment[],
  ): Promise<void>;
  /** In the order they were appended. */
  readAssessments(interview: string): Promise<readonly Assessment[]>;
}
