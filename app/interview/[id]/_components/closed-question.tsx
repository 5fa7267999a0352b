'use client';
import { useEffect, useRef } from 'react';
import type { Room } from '@/lib/browser/room';
import type { RoomSession } from '@/lib/browser/room-session';
import { QuestionFeedback } from './question-feedback';
import { RateAnswer } from './rate-answer';

/** Practice: a question that is over. First how well the person thinks they answered, then how it went. */
export function ClosedQuestion({
  question,
  room,
  session,
}: {
  question: string;
  room: Room;
  session: RoomSession;
}) {
  const place = useRef<HTMLLIElement>(null);
  const wasRatedHere = useRef(false);
  const feedback = room.feedback.find(({ id }) => id === question);
  useEffect(() => {
    // Whoever pressed a choice goes on where it stood: the choices are gone.
    if (feedback && wasRatedHere.current) place.current?.focus();
    wasRatedHere.current = false;
  }, [feedback]);
  const waits = room.toRate.includes(question);
  if (!feedback && !waits) return null;
  return (
    <li ref={place} tabIndex={-1}>
      {feedback ? (
        <QuestionFeedback feedback={feedback} />
      ) : (
        <RateAnswer
          prompt={room.asked.find(({ id }) => id === question)?.prompt ?? ''}
          choose={(about, rating) => {
            wasRatedHere.current = true;
            void session.rate(about === 'this' ? question : 'interview', rating);
          }}
        />
      )}
    </li>
  );
}
