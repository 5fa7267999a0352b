import type { z } from 'zod';
import { assessmentSchema } from '@/lib/grading/assessment';
import { contestEventSchema } from '@/lib/grading/contest';
import { interviewEventSchema } from '@/lib/interview/interview-event';
import type { ContestStore } from './contest-store';
import type { Draft, DraftStore } from './draft-store';
import { VersionClash, type InterviewStore } from './interview-store';
import type { PenStore } from './pen-store';
import type { PersonStore } from './person-store';

interface Stream {
  readonly owner: string;
  readonly events: { readonly command: string | null; readonly json: string }[];
  readonly assessments: string[];
}

/** Interviews in memory, kept as JSON so that nobody can change what is stored. @throws ZodError for an event that is not one. */
export function memoryInterviewStore(): InterviewStore {
  const streams = new Map<string, Stream>();
  const at = (interview: string, expected: number, of: 'events' | 'assessments') => {
    const stream = streams.get(interview);
    if (stream?.[of].length !== expected) throw new VersionClash(interview, expected);
    return stream;
  };
  return {
    async create(owner, { interview, expected, command, events }) {
      if (expected !== 0 || streams.has(interview)) throw new VersionClash(interview, expected);
      if (events.length === 0)
        throw new RangeError('An interview is opened with its first events.');
      const rows = jsonOf(interviewEventSchema, events).map((json) => ({ command, json }));
      streams.set(interview, { owner, events: rows, assessments: [] });
    },
    async append({ interview, expected, command, events }) {
      const stream = at(interview, expected, 'events');
      const rows = jsonOf(interviewEventSchema, events).map((json) => ({ command, json }));
      stream.events.push(...rows);
    },
    async read(interview) {
      const stream = streams.get(interview);
      if (stream === undefined) return undefined;
      const events = stream.events.map(({ command, json }, index) => ({
        version: index + 1,
        command,
        event: interviewEventSchema.parse(JSON.parse(json)),
      }));
      return { id: interview, owner: stream.owner, events };
    },
    async listOf(owner) {
      return [...streams].flatMap(([id, it]) => (it.owner === owner ? [id] : [])).toReversed();
    },
    async appendAssessments(interview, expected, assessments) {
      const stream = at(interview, expected, 'assessments');
      stream.assessments.push(...jsonOf(assessmentSchema, assessments));
    },
    async readAssessments(interview) {
      const stored = streams.get(interview)?.assessments ?? [];
      return stored.map((json) => assessmentSchema.parse(JSON.parse(json)));
    },
  };
}

/** Contests in memory, kept as JSON. @throws ZodError for an event that is not one. */
export function memoryContestStore(): ContestStore {
  const streams = new Map<string, { readonly command: string; readonly json: string }[]>();
  return {
    async append(interview, expected, { command, event }) {
      const stream = streams.get(interview) ?? [];
      if (stream.length !== expected) throw new VersionClash(interview, expected);
      const json = JSON.stringify(contestEventSchema.parse(event));
      streams.set(interview, [...stream, { command, json }]);
    },
    async read(interview) {
      return (streams.get(interview) ?? []).map(({ command, json }) => ({
        command,
        event: contestEventSchema.parse(JSON.parse(json)),
      }));
    },
  };
}

const draftKey = (interview: string, question: string) => JSON.stringify([interview, question]);

/** Drafts in memory. */
export function memoryDraftStore(): DraftStore {
  const drafts = new Map<string, Draft>();
  return {
    async save(draft) {
      const there = drafts.get(draftKey(draft.interview, draft.question));
      if (there !== undefined && there.revision >= draft.revision) return 'stale';
      drafts.set(draftKey(draft.interview, draft.question), { ...draft });
      return 'saved';
    },
    async read(interview, question) {
      return drafts.get(draftKey(interview, question));
    },
  };
}

/** Pens in memory. */
export function memoryPenStore(): PenStore {
  const tabs = new Map<string, string>();
  return {
    async claim(interview, tab) {
      tabs.set(interview, tab);
    },
    async holder(interview) {
      return tabs.get(interview);
    },
  };
}

/** People in memory. */
export function memoryPersonStore(): PersonStore {
  const people = new Map<string, string>();
  return {
    async add(person, restoreHash) {
      if (people.get(restoreHash) === person) return;
      if (people.has(restoreHash) || [...people.values()].includes(person))
        throw new Error('This person or this restore code is known already.');
      people.set(restoreHash, person);
    },
    async findByRestoreHash(restoreHash) {
      return people.get(restoreHash);
    },
  };
}

function jsonOf<T>(schema: z.ZodType<T>, values: readonly T[]): string[] {
  return values.map((value) => JSON.stringify(schema.parse(value)));
}
