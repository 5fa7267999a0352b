import { Button } from '@/app/_components/button';
import { Notice } from '@/app/_components/notice';
import type { Room } from '@/lib/browser/room';
import type { RoomSession } from '@/lib/browser/room-session';

/** What the person should know: no connection, another tab, something refused. */
export function RoomNotices({ room, session }: { room: Room; session: RoomSession }) {
  return (
    <div className="space-y-3 pb-4 empty:hidden">
      {!room.connected && (
        <Notice look="warn" title="No connection to the server" role="status">
          <p>
            Go on writing: everything is kept in this browser and sent when the connection is back.
            The clock runs on; what was written in time counts.
          </p>
        </Notice>
      )}
      {room.pen === 'elsewhere' && (
        <Notice look="warn" title="This interview is open in another tab" role="alert">
          <p>Only one tab can write at a time. What you wrote here is kept.</p>
          <Button look="primary" onClick={() => void session.takePen()}>
            Continue here
          </Button>
        </Notice>
      )}
      {room.refusal && (
        <Notice look="bad" role="alert">
          <p>{room.refusal.sentence}</p>
          <Button onClick={() => session.dismiss()}>Close this message</Button>
        </Notice>
      )}
    </div>
  );
}
