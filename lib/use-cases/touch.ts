import type { InterviewEvent } from '@/lib/interview/interview-event';
import { fold } from '@/lib/interview/evolve';
import {
  openQuestion,
  type BegunInterview,
  type InterviewState,
} from '@/lib/interview/interview-state';
import { settle, type SavedDraft } from '@/lib/interview/settle';
import { isVersionClash, VersionClash, type StoredEvent } from '@/lib/ports/interview-store';
import type { Ports } from './ports';

/** An interview as it stands now, deadlines settled. */
export interface Touched {
  readonly id: string;
  readonly owner: string;
  readonly state: BegunInterview;
  readonly version: number;
  readonly events: readonly StoredEvent[];
  /** Newest draft of the open question. */
  readonly draft: SavedDraft | undefined;
}

/** How often a writer that lost a race reads and decides again. */
export const MOST_TRIES = 8;

/**
 * Reads an interview and settles its time first, wherever it is touched. Undefined when there
 * is none, or when it is not this person's.
 */
export async function touch(
  ports: Ports,
  interview: string,
  person: string,
): Promise<Touched | undefined> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const stored = await ports.interviews.read(interview);
    if (!stored || stored.owner !== person) return undefined;
    const state = begun(fold(stored.events.map(({ event }) => event)));
    const version = stored.events.length;
    const run = openQuestion(state);
    const draft = run && (await ports.drafts.read(interview, run.id));
    const events = settle(state, draft, ports.clock());
    const touched = {
      id: interview,
      owner: stored.owner,
      state,
      version,
      events: stored.events,
      draft,
    };
    if (events.length === 0) return touched;
    const settled = await tryAppend(ports, touched, events, null);
    if (settled) return settled;
  }
  throw new VersionClash(interview, -1);
}

/** Appends, or returns undefined when somebody else was first. */
export async function tryAppend(
  ports: Ports,
  touched: Touched,
  events: readonly InterviewEvent[],
  command: string | null,
): Promise<Touched | undefined> {
  try {
    await ports.interviews.append({
      interview: touched.id,
      expected: touched.version,
      command,
      events,
    });
  } catch (error) {
    if (isVersionClash(error)) return undefined;
    throw error;
  }
  const added = events.map((event, index) => ({
    version: touched.version + index + 1,
    command,
    event,
  }));
  return {
    ...touched,
    state: begun(fold(events, touched.state)),
    version: touched.version + events.length,
    events: [...touched.events, ...added],
  };
}

function begun(state: InterviewState): BegunInterview {
  if (state.phase === 'none') throw new RangeError('a stream without a start');
  return state;
}
