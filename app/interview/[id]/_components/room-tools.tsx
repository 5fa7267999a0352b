'use client';
import { useState } from 'react';
import { Button } from '@/app/_components/button';
import { ConfirmDialog } from '@/app/_components/confirm-dialog';
import type { Room } from '@/lib/browser/room';
import type { RoomSession } from '@/lib/browser/room-session';

/** The few things a candidate may ask for. */
export function RoomTools({ room, session, open }: { room: Room; session: RoomSession; open: boolean }) {
  const [asking, setAsking] = useState<'end' | 'skip' | null>(null);
  const practice = room.state.plan.mode === 'practice';
  const off = !open || room.busy;
  const skip = () => (room.draft.trim() === '' ? void session.request('skip') : setAsking('skip'));
  return (
    <div className="mt-1 flex flex-wrap gap-x-1 text-sm" role="group" aria-label="Ask the interviewer">
      <Button look="quiet" className="px-3" disabled={off} onClick={() => void session.request('repeat')}>
        Repeat
      </Button>
      <Button look="quiet" className="px-3" disabled={off} onClick={() => void session.request('clarify')}>
        Clarify
      </Button>
      {practice && (
        <Button look="quiet" className="px-3" disabled={off} onClick={() => void session.request('hint')}>
          Hint
        </Button>
      )}
      <Button look="quiet" className="px-3" disabled={off} onClick={skip}>
        Skip
      </Button>
      {practice && (
        <Button look="quiet" className="px-3" disabled={room.busy} onClick={() => void session.pause()}>
          Pause
        </Button>
      )}
      <Button look="quiet" className="ml-auto px-3" onClick={() => setAsking('end')}>
        End interview
      </Button>
      <ConfirmDialog
        open={asking === 'end'}
        onOpenChange={() => setAsking(null)}
        title="End the interview?"
        cancel="Go on"
        confirm="End and see the report"
        onConfirm={() => void session.end()}
      >
        What you have written so far counts. Questions that were not asked are left out of the score.
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === 'skip'}
        onOpenChange={() => setAsking(null)}
        title="Skip with words in the box?"
        cancel="Keep writing"
        confirm="Skip without them"
        onConfirm={() => {
          session.write('');
          void session.request('skip');
        }}
      >
        You have written something that was not submitted. Submit it first if it should count.
      </ConfirmDialog>
    </div>
  );
}
