import 'server-only';
import type { Speaker, SpokenAudio, Utterance } from '@/lib/ports/speaker';

/** Room for the sounds that are kept and what they say, in bytes. */
export const MOST_KEPT_BYTES = 10_000_000;
/** A sound larger than this would push out too many others. */
const LARGEST_KEPT_BYTES = MOST_KEPT_BYTES / 10;

/** A speaker that makes the sound of a sentence once, and may do so before it is said. */
export interface RememberingSpeaker extends Speaker {
  /** Has the sound ready for whoever says this. Never throws: who says it is told. */
  prepare(utterance: Utterance): Promise<void>;
}

interface Kept {
  readonly sound: Promise<SpokenAudio>;
  /** Zero while the sound is being made. */
  bytes: number;
}

/** Keeps what was said last: interviewers repeat themselves. */
export function rememberedSpeech(speaker: Speaker): RememberingSpeaker {
  const kept = new Map<string, Kept>();
  let bytes = 0;
  const forget = (key: string) => {
    bytes -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  const weigh = (key: string, own: Kept, sound: SpokenAudio) => {
    own.bytes = sound.bytes.byteLength + 2 * key.length;
    bytes += own.bytes;
    if (own.bytes > LARGEST_KEPT_BYTES) forget(key);
    for (const [oldest, { bytes: freed }] of kept) {
      if (bytes <= MOST_KEPT_BYTES) break;
      // One that is being made takes no room yet, and somebody waits for it.
      if (freed > 0) forget(oldest);
    }
  };
  const soundOf = (utterance: Utterance, make: () => Promise<SpokenAudio>) => {
    const key = JSON.stringify([utterance.voice, utterance.rate, utterance.text]);
    const known = kept.get(key);
    if (known) {
      // The one that was used last is the last to go.
      kept.delete(key);
      kept.set(key, known);
      return known.sound;
    }
    const own = { sound: make(), bytes: 0 };
    kept.set(key, own);
    own.sound.then(
      (sound) => weigh(key, own, sound),
      () => forget(key),
    );
    return own.sound;
  };
  const never = new AbortController().signal;
  return {
    host: speaker.host,
    warmUp: () => speaker.warmUp(),
    async say(utterance, signal) {
      if (signal.aborted) return speaker.say(utterance, signal);
      return soundOf(utterance, () => speaker.say(utterance, never));
    },
    async prepare(utterance) {
      await soundOf(utterance, () => speaker.say(utterance, never)).catch(() => undefined);
    },
  };
}
