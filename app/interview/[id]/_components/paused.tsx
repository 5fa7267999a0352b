import { Button } from '@/app/_components/button';
import { Notice } from '@/app/_components/notice';
import type { RoomSession } from '@/lib/browser/room-session';

/** The room while paused: the clocks stand still. */
export function Paused({ session, busy }: { session: RoomSession; busy: boolean }) {
  return (
    <Notice title="Paused" role="status">
      <p>The clocks stand still, and what you wrote is kept.</p>
      <Button look="primary" disabled={busy} onClick={() => void session.resume()}>
        Resume
      </Button>
    </Notice>
  );
}
