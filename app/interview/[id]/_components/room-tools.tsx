'use client';
import { useState } from 'react';
import { Button } from '@/app/_components/button';
import { ConfirmDialog } from '@/app/_components/confirm-dialog';
import type { Room } from '@/lib/browser/room';
import { isBlank } from '@/lib/speech/entered-text';
import type { RoomSession } from '@/lib/browser/room-session';

/** The few things a candidate may ask for. */
export function RoomTools({
  room,
  session,
  open,
}: {
  room: Room;
  session: RoomSession;
  open: boolean;
}) {
  const [asking, setAsking] = useState<'end' | 'skip' | null>(null);
  const practice = room.state.plan.mode === 'practice';
  const off = !open || room.busy;
  const skip = () => (isBlank(room.draft) ? void session.request('skip') : setAsking('skip'));
  return (
    <div
      className="-mx-1.5 mt-1 flex flex-wrap justify-between text-sm sm:-mx-3 sm:justify-start"
      role="group"
      aria-label="Ask the interviewer"
    >
      <Tool name="Repeat" off={off} use={() => void session.request('repeat')} />
      <Tool name="Clarify" off={off} use={() => void session.request('clarify')} />
      {practice && <Tool name="Hint" off={off} use={() => void session.request('hint')} />}
      <Tool name="Skip" off={off} use={skip} />
      {practice && <Tool name="Pause" off={room.busy} use={() => void session.pause()} />}
      <Tool
        name="End"
        more="interview"
        off={false}
        use={() => setAsking('end')}
        className="sm:ml-auto"
      />
      <p className="hidden w-full px-3 text-soft sm:block short:hidden">
        Ctrl + Enter submits · Alt + A goes to your answer · Alt + R repeats the question
      </p>
      <EndDialog open={asking === 'end'} close={() => setAsking(null)} session={session} />
      <SkipDialog open={asking === 'skip'} close={() => setAsking(null)} session={session} />
    </div>
  );
}

function Tool({
  name,
  more,
  off,
  use,
  className = '',
}: {
  name: string;
  /** The rest of its name, which a phone has no room to show. */
  more?: string;
  off: boolean;
  use: () => void;
  className?: string;
}) {
  return (
    <Button
      look="quiet"
      className={`shrink-0 gap-0 px-1.5 sm:px-3 short:min-h-9 short:py-1 ${className}`}
      disabled={off}
      onClick={use}
    >
      {name}
      {more !== undefined && <span className="max-sm:sr-only">&nbsp;{more}</span>}
    </Button>
  );
}

interface DialogProps {
  open: boolean;
  close: () => void;
  session: RoomSession;
}

function EndDialog({ open, close, session }: DialogProps) {
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={close}
      title="End the interview?"
      cancel="Go on"
      confirm="End the interview"
      onConfirm={() => void session.end()}
    >
      What you have written so far counts. Questions that were not asked are left out of the score.
    </ConfirmDialog>
  );
}

function SkipDialog({ open, close, session }: DialogProps) {
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={close}
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
  );
}
