import type { HeardStretch } from '@/lib/speech/speech-record';
import type { Recording } from './recordings';

/** Which part of its answer a recording holds, in ms since the answer could begin. */
export interface RecordedPart {
  readonly recording: Recording;
  readonly fromMs: number;
  readonly untilMs: number;
  /** What was heard in this part. */
  readonly heard: readonly HeardStretch[];
}

/**
 * An answer that was handed in and went on has a recording before that and one after: together they hold all of it.
 * `recordings` are of one question, the oldest first.
 */
export function partsOf(recordings: readonly Recording[]): RecordedPart[] {
  return recordings.map((recording, index) => {
    const later = recordings.slice(index + 1).find((other) => isSame(recording, other));
    const fromMs = -recording.leadMs;
    const untilMs = later ? -later.leadMs : Number.POSITIVE_INFINITY;
    const heard = recording.heard.filter(
      ({ startMs, endMs }) => endMs > fromMs && startMs < untilMs,
    );
    return { recording, fromMs, untilMs, heard };
  });
}

/** The recording that has this moment of the answer that began to be heard then. */
export function partAt(
  parts: readonly RecordedPart[],
  { beginsMs, atMs }: { readonly beginsMs: number | null; readonly atMs: number },
): RecordedPart | undefined {
  const ofAnswer = parts.filter(({ recording }) => beginOf(recording) === beginsMs);
  return ofAnswer.find(({ untilMs }) => atMs < untilMs);
}

/** When its first words were heard tells an answer from others. */
function beginOf({ heard }: Recording): number | null {
  return heard[0]?.startMs ?? null;
}

function isSame(one: Recording, other: Recording): boolean {
  const begins = beginOf(one);
  return begins !== null && begins === beginOf(other) && other.leadMs < one.leadMs;
}
