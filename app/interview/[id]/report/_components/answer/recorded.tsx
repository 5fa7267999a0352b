'use client';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { Button, buttonClass } from '@/app/_components/button';
import { partAt, partsOf, type RecordedPart } from '@/lib/browser/voice/recorded-part';
import { Recordings, type Recording } from '@/lib/browser/voice/recordings';
import { keptHere } from '@/lib/browser/voice/voice-choices';
import { onHearAgain } from './hear-again';

/** Heard before a moment, so that it is not missed. */
const LEAD_IN_S = 0.7;

interface Playable {
  readonly recording: Recording;
  /** Address of the sound in this page. */
  readonly address: string;
}

/** Recordings of one question: to hear again with the words following along, to download, to delete. */
export function Recorded({ interview, question }: { interview: string; question: string }) {
  const [list, setList] = useState<readonly Playable[]>([]);
  useEffect(() => {
    let gone = false;
    const addresses: string[] = [];
    const load = async () => {
      const found = await playable(interview, question);
      addresses.push(...found.map(({ address }) => address));
      if (!gone) setList(found);
    };
    void load();
    return () => {
      gone = true;
      for (const address of addresses) URL.revokeObjectURL(address);
    };
  }, [interview, question]);
  if (list.length === 0) return null;
  const parts = partsOf(list.map(({ recording }) => recording));
  return (
    <div className="mt-4 print:hidden">
      <h4 className="text-sm font-medium">
        {list.length === 1 ? 'Your recording' : 'Your recordings'}, kept in this browser only
      </h4>
      {list.map((one, index) => (
        <Player
          key={one.recording.id}
          playable={one}
          parts={parts}
          index={index}
          name={nameOf(index)}
          remove={async () => {
            const recordings = await Recordings.open(keptHere());
            await recordings?.delete(one.recording.id);
            recordings?.close();
            setList(list.filter(({ recording }) => recording.id !== one.recording.id));
          }}
        />
      ))}
    </div>
  );
}

function Player({
  playable: { recording, address },
  parts,
  index,
  name,
  remove,
}: {
  playable: Playable;
  parts: readonly RecordedPart[];
  /** Which of the parts this one is. */
  index: number;
  name: string;
  remove: () => Promise<void>;
}) {
  const [atMs, setAtMs] = useState(0);
  const player = useRef<HTMLAudioElement>(null);
  const { type, question, leadMs } = recording;
  const heard = parts[index]?.heard ?? [];
  usePlayedOnDemand(player, recording, parts);
  return (
    <div role="group" aria-label={name} className="mt-2 text-sm">
      <p className="font-medium">{name}</p>
      <audio
        ref={player}
        aria-label={name}
        controls
        src={address}
        preload="metadata"
        className="w-full"
        onPlay={({ currentTarget }) => {
          for (const other of document.querySelectorAll('audio'))
            if (other !== currentTarget) other.pause();
        }}
        onTimeUpdate={(event) => setAtMs(event.currentTarget.currentTime * 1_000 - leadMs)}
      >
        <track kind="captions" />
      </audio>
      {heard.length === 0 ? (
        <p className="mt-1 text-soft">No words were heard in it.</p>
      ) : (
        <Following heard={heard} atMs={atMs} />
      )}
      <p className="mt-1 flex gap-2">
        <a
          href={address}
          download={`${question}-${index + 1}.${type.includes('mp4') ? 'm4a' : type.includes('ogg') ? 'ogg' : 'webm'}`}
          className={buttonClass('quiet', '-ml-4 sm:min-h-9 sm:py-1')}
        >
          Download<span className="sr-only">: {name}</span>
        </a>
        <Button look="quiet" className="sm:min-h-9 sm:py-1" onClick={() => void remove()}>
          Delete this recording<span className="sr-only">: {name}</span>
        </Button>
      </p>
    </div>
  );
}

/** The words, those being played among them. */
function Following({ heard, atMs }: { heard: RecordedPart['heard']; atMs: number }) {
  return (
    <p className="mt-1">
      {heard.map(({ startMs, endMs, words }) => {
        const isPlayed = atMs >= startMs && atMs <= endMs;
        return (
          <span
            key={startMs}
            aria-current={isPlayed}
            className={isPlayed ? 'rounded bg-accent-wash font-medium' : 'text-soft'}
          >
            {words}{' '}
          </span>
        );
      })}
    </p>
  );
}

/** In the order they were spoken in. */
function nameOf(index: number): string {
  return index === 0 ? 'Your answer' : `What you said after it, ${index}`;
}

/** Plays from a moment that is asked for elsewhere on the page, when it is of this recording. */
function usePlayedOnDemand(
  player: RefObject<HTMLAudioElement | null>,
  { id, leadMs, question }: Recording,
  parts: readonly RecordedPart[],
): void {
  useEffect(
    () =>
      onHearAgain((moment) => {
        const audio = player.current;
        if (!audio || moment.question !== question) return;
        if (partAt(parts, moment)?.recording.id !== id) return;
        const folded = audio.closest('details');
        if (folded) folded.open = true;
        audio.currentTime = Math.max(0, (moment.atMs + leadMs) / 1_000 - LEAD_IN_S);
        audio.scrollIntoView({ block: 'center' });
        audio.focus();
        // A browser may refuse to play by itself: the player stands at the right place all the same.
        audio.play().catch(() => undefined);
      }),
    [player, id, leadMs, question, parts],
  );
}

async function playable(interview: string, question: string): Promise<Playable[]> {
  const recordings = await Recordings.open(keptHere());
  if (!recordings) return [];
  const all = await recordings.of(interview);
  const found: Playable[] = [];
  for (const recording of all.filter((one) => one.question === question)) {
    const sound = await recordings.sound(recording);
    if (sound.size > 0) found.push({ recording, address: URL.createObjectURL(sound) });
  }
  recordings.close();
  return found;
}
