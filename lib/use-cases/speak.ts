import { briefOf, isFixed, type MoveBrief } from '@/lib/interview/move-brief';
import type { BegunInterview, SpokenMove } from '@/lib/interview/interview-state';
import type { SpokenBy } from '@/lib/interview/spoken-by';
import { embeddedInterviewer } from '@/lib/ports/embedded-interviewer';
import type { Interviewer } from '@/lib/ports/interviewer';
import { VersionClash } from '@/lib/ports/interview-store';
import { SayMove } from './say-move';
import { guideOf, materialOf } from './material';
import { done, refused, type Outcome } from './outcome';
import type { Ports } from './ports';
import { MOST_TRIES, touch, tryAppend, type Touched } from './touch';

/** What reaches the room while moves are put into words. */
export type SpeechPart =
  | { readonly kind: 'begin'; readonly move: string }
  | { readonly kind: 'words'; readonly move: string; readonly words: string }
  /** Of what was shown of the move only this stays. */
  | { readonly kind: 'keep'; readonly move: string; readonly words: string }
  /** The move is said, and stored as said. */
  | { readonly kind: 'delivered'; readonly move: string; readonly touched: Touched };

export interface Listening {
  readonly interview: string;
  readonly person: string;
  readonly tab: string;
  /** Aborted when nobody listens any more: what was not said to its end is then not stored as said. */
  readonly signal: AbortSignal;
}

/**
 * Puts the moves that were chosen and not delivered yet into words, as a stream. Each is stored as
 * delivered, with what was really said, when its last word has gone out: there its clock starts.
 */
export async function speak(
  ports: Ports,
  listening: Listening,
): Promise<Outcome<AsyncIterable<SpeechPart>>> {
  const { interview, person, tab } = listening;
  const touched = await touch(ports, interview, person);
  if (!touched) return refused('not_found');
  if ((await ports.pens.holder(interview)) !== tab) return refused('pen_elsewhere');
  return done(speechOf(ports, touched, listening));
}

async function* speechOf(
  ports: Ports,
  touched: Touched,
  { person, signal }: Listening,
): AsyncGenerator<SpeechPart> {
  const { id, state } = touched;
  const guide = guideOf(ports, state);
  const material = materialOf(guide);
  const turn = lastTurn(state);
  // All are begun at once, so that the second is under way while the first is heard.
  const sayings = undelivered(state).map(({ entry, at }) => {
    const brief = briefOf(state, entry, material);
    return new SayMove(
      at > turn ? interviewerFor(ports, brief) : embeddedInterviewer,
      brief,
      guide.concepts,
      id,
      signal,
    );
  });
  for (const saying of sayings) {
    const move = saying.brief.moveId;
    yield { kind: 'begin', move };
    for await (const part of saying.parts()) yield { ...part, move };
    if (signal.aborted) return;
    const { words, by } = saying.said;
    const delivered = await deliver(ports, { id, person }, { move, words, by });
    if (!delivered) return;
    yield { kind: 'delivered', move, touched: delivered };
  }
}

function interviewerFor({ interviewer }: Ports, brief: MoveBrief): Interviewer {
  return interviewer && !isFixed(brief) ? interviewer : embeddedInterviewer;
}

function undelivered(state: BegunInterview): { entry: SpokenMove; at: number }[] {
  return state.transcript.flatMap((entry, at) =>
    entry.by === 'interviewer' && !entry.delivered ? [{ entry, at }] : [],
  );
}

/** What was to be said before the candidate's last words is past: nobody waits for a model to say it. */
function lastTurn({ transcript }: BegunInterview): number {
  return transcript.findLastIndex(({ by }) => by === 'candidate');
}

/** Stores what was said. Somebody else may have stored it before: then that stands. */
async function deliver(
  ports: Ports,
  { id, person }: { id: string; person: string },
  { move, words, by }: { move: string; words: string; by: SpokenBy },
): Promise<Touched | undefined> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const touched = await touch(ports, id, person);
    if (!touched) return undefined;
    if (!undelivered(touched.state).some(({ entry }) => entry.id === move)) return touched;
    const next = await tryAppend(
      ports,
      touched,
      [{ type: 'move-delivered', at: ports.clock(), moveId: move, words, by }],
      null,
    );
    if (next) return next;
  }
  throw new VersionClash(id, -1);
}
