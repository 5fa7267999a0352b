'use client';
import type { ServerClock } from '@/lib/browser/server-clock';
import { isUnderWay, questionOnTable, type Room } from '@/lib/browser/room';
import { TimeLeft } from './time-left';

/** The question, always in view, with its place in the interview and the time left. */
export function QuestionBar({ room, clock }: { room: Room; clock: ServerClock }) {
  const { state } = room;
  const run = questionOnTable(room);
  const asked = room.asked.findLast(({ id }) => id === (run?.id ?? state.questions.at(-1)?.id));
  const place = { index: state.questions.length, of: state.plan.questions.length };
  const open = state.transcript.find(({ id }) => id === run?.prompt.moveId);
  // Words that are still on their way are not shown before they are said.
  const pending = open !== undefined && isUnderWay(room, open);
  const followUp =
    open?.by === 'interviewer' && open.move.kind !== 'ask' && !pending ? open.words : undefined;
  const done = state.phase === 'closed' ? place.index : place.index - 1;
  return (
    <section
      aria-label="Question"
      className="sticky top-0 z-10 -mx-4 border-b border-line bg-paper/95 px-4 py-3 backdrop-blur sm:-mx-6 sm:px-6"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm text-soft">
        <p>
          Question {place.index} of {place.of}
          {asked && <span className="max-sm:hidden"> · {asked.section}</span>}
        </p>
        <TimeLeft state={state} clock={clock} />
      </div>
      <p className="mt-1 text-lg leading-snug font-semibold text-balance sm:text-xl">
        {asked?.prompt ?? state.plan.title}
      </p>
      {asked?.story && followUp === undefined && (
        <p className="mt-1 text-sm break-words text-soft">From your stories: {asked.story}</p>
      )}
      {followUp !== undefined && (
        <p className="mt-1 line-clamp-3 border-l-2 border-accent pl-3 text-soft">{followUp}</p>
      )}
      <div aria-hidden="true" className="mt-2 flex gap-1">
        {Array.from({ length: place.of }, (_, index) => (
          <span
            key={index}
            className={`h-1 flex-1 rounded-full ${index < done ? 'bg-accent' : index < place.index ? 'bg-accent/50' : 'bg-line'}`}
          />
        ))}
      </div>
    </section>
  );
}
