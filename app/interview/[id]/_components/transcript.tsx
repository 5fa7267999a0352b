'use client';
import { isUnderWay, type Room } from '@/lib/browser/room';
import type { RoomSession } from '@/lib/browser/room-session';
import type { SaidMessage, SpokenMove } from '@/lib/interview/interview-state';
import { cutShortBy } from '@/lib/interview/cut-short';
import { heardWords } from '@/lib/report/question/heard-words';
import type { Heard } from '@/lib/report/question/room-view';
import { BuiltInNote } from './built-in-note';
import { ClosedQuestion } from './closed-question';
import { Speaking } from './speaking';
import { useLastWords } from './use-last-words';

const requestWords: Partial<Record<SaidMessage['understood'], string>> = {
  repeat: 'You asked to repeat the question.',
  clarify: 'You asked what is meant.',
  hint: 'You asked for a hint.',
  time: 'You asked how much time is left.',
  skip: 'You skipped this question.',
};

/** What was said so far, newest last. New lines of the interviewer are announced. */
export function Transcript({
  room,
  session,
  below,
}: {
  room: Room;
  session: RoomSession;
  /** What stands below it: when that changes, the last words are brought into view again. */
  below: string;
}) {
  const { transcript } = room.state;
  const end = useLastWords(room, below);
  return (
    <div className="flex-1 py-6">
      <div role="log" aria-label="Transcript">
        <ol className="space-y-5">
          {transcript
            .filter((entry) => !isUnderWay(room, entry))
            .map((entry) =>
              entry.by === 'interviewer' ? (
                <Interviewer key={entry.id} entry={entry} room={room} session={session} />
              ) : (
                <Candidate
                  cutShort={cutShortBy(room.state, entry)}
                  key={entry.id}
                  entry={entry}
                  heard={room.heard.find(({ message }) => message === entry.id)}
                  earlier={heardBefore(room, entry)}
                />
              ),
            )}
          {isCutOff(room) && (
            <>
              <li>That is all the time we have.</li>
              <ClosedQuestion
                question={room.state.questions.at(-1)?.id ?? ''}
                room={room}
                session={session}
              />
            </>
          )}
          <Unsent room={room} />
        </ol>
      </div>
      <Speaking room={room} />
      <div ref={end} className="scroll-mb-[100dvh]" />
    </div>
  );
}

/** What is kept here until the server has it. */
function Unsent({ room: { state, unsent } }: { room: Room }) {
  return unsent.map(({ id, command }) =>
    command.kind === 'answer' && !state.transcript.some((entry) => entry.id === id) ? (
      <li
        key={id}
        className="ml-6 rounded-card border border-dashed border-line-strong px-4 py-3 sm:ml-16"
      >
        <p className="break-words whitespace-pre-wrap">{command.text}</p>
        <p className="mt-2 text-sm text-soft">
          Not sent yet. It is kept in this browser and sent as soon as possible.
        </p>
      </li>
    ) : null,
  );
}

function Interviewer({
  entry,
  room,
  session,
}: {
  entry: SpokenMove;
  room: Room;
  session: RoomSession;
}) {
  const { move } = entry;
  const before =
    move.kind === 'ask' ? room.state.questions.findIndex(({ id }) => id === move.question) - 1 : -1;
  const closed =
    move.kind === 'close' ? room.state.questions.at(-1)?.id : room.state.questions[before]?.id;
  return (
    <>
      {closed !== undefined && <ClosedQuestion question={closed} room={room} session={session} />}
      <li className="max-w-prose">
        <p className="text-sm font-medium text-soft">Interviewer</p>
        <p className="mt-0.5 break-words whitespace-pre-wrap">{entry.words}</p>
        <BuiltInNote spokenBy={entry.spokenBy} />
      </li>
    </>
  );
}

/** Over by the clock, without a word of the interviewer's that would follow the last answer. */
function isCutOff({ state: { phase, transcript } }: Room): boolean {
  return (
    phase === 'closed' &&
    !transcript.some((entry) => entry.by === 'interviewer' && entry.move.kind === 'close')
  );
}

/** What was heard in earlier replies on the same question. */
function heardBefore({ state, heard }: Room, entry: SaidMessage): Heard[] {
  const earlier = state.transcript
    .slice(
      0,
      state.transcript.findIndex(({ id }) => id === entry.id),
    )
    .filter((each) => each.by !== 'interviewer' && each.question === entry.question)
    .map(({ id }) => id);
  return heard.filter(({ message }) => earlier.includes(message));
}

function Candidate({
  entry,
  heard,
  earlier,
  cutShort,
}: {
  entry: SaidMessage;
  heard: Heard | undefined;
  earlier: readonly Heard[];
  cutShort: ReturnType<typeof cutShortBy>;
}) {
  const request = requestWords[entry.understood];
  if (entry.text === '') return <li className="text-right text-sm text-soft">{request}</li>;
  return (
    <li className="ml-6 rounded-card bg-accent-wash px-4 py-3 sm:ml-16">
      <p className="text-sm font-medium text-soft">You</p>
      <p className="mt-0.5 break-words whitespace-pre-wrap">{entry.text}</p>
      {cutShort && (
        <p className="mt-2 text-sm text-soft">
          {cutShort === 'ended' ? 'You ended here' : 'Time was up'}: this is what you had written,
          and it counts.
        </p>
      )}
      {entry.late && (
        <p className="mt-2 text-sm text-soft">
          Written in time, arrived late: it was added and counts.
        </p>
      )}
      {heard && <HeardSoFar heard={heard} words={heardWords(heard, earlier)} />}
    </li>
  );
}

/** Practice: the points that this answer made, each with the words that made it. */
function HeardSoFar({ heard, words }: { heard: Heard; words: string }) {
  if (heard.made.length === 0)
    return <p className="mt-3 border-t border-line pt-2 text-sm text-soft">{words}</p>;
  return (
    <details className="mt-3 border-t border-line pt-2 text-sm">
      <summary className="cursor-pointer text-good">{words}</summary>
      <ul className="mt-2 space-y-2">
        {heard.made.map(({ statement, quote }) => (
          <li key={statement}>
            <p>{statement}</p>
            <p className="text-soft">“{quote}”</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
