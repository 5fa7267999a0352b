import { useCallback, useEffect } from 'react';
import type { RoomSession } from '@/lib/browser/room-session';
import { mayHoldClock } from '@/lib/interview/time-budget';

/** Holds the clock of the question while the sound is being checked. Returns how to let it run again. */
export function useHeldClock(session: RoomSession, held: boolean): () => Promise<void> {
  useEffect(() => {
    const { state } = session.snapshot();
    if (held && state.phase === 'running' && mayHoldClock(state)) void session.pause('sound-check');
  }, [session, held]);
  return useCallback(async () => {
    const { state } = session.snapshot();
    if (state.phase === 'running' && state.pausedAt !== null) await session.resume();
  }, [session]);
}
