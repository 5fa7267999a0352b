import 'server-only';
import type { Speaker, SpokenAudio, Utterance } from '@/lib/ports/speaker';

/** Sentences whose sound is kept: about ten megabytes. */
const MOST_KEPT = 100;

/** A speaker that makes the sound of a sentence once, and may do so before it is said. */
export interface RememberingSpeaker extends Speaker {
  /** Has the sound ready for whoever says this. Never throws: who says it is told. */
  prepare(utterance: Utterance): Promise<void>;
}

/** Keeps what was said last: interviewers repeat themselves. */
export function rememberedSpeech(speaker: Speaker): RememberingSpeaker {
  const kept = new Map<string, Promise<SpokenAudio>>();
  const soundOf = (utterance: Utterance, make: () => Promise<SpokenAudio>) => {
    const key = JSON.stringify([utterance.voice, utterance.rate, utterance.text]);
    const sound = kept.get(key) ?? make();
    // The one that was used last is the last to go.
    kept.delete(key);
    kept.set(key, sound);
    const oldest = kept.keys().next();
    if (kept.size > MOST_KEPT && !oldest.done) kept.delete(oldest.value);
    sound.catch(() => kept.delete(key));
    return sound;
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
