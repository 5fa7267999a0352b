import { FRAME_MS } from './frame';

/** Below this nobody is speaking. */
const SPEECH = 0.35;
/** So much of a voice has to be said before it is known whether the microphone hears it. */
const ENOUGH_FRAMES = 2_000 / FRAME_MS;
/** How fast that is learned, and unlearned when a headset is plugged in or out: in about two seconds of voice. */
const LEARN = 1 / ENOUGH_FRAMES;
/** A microphone that hears the voice finds speech in most of its frames; one that does not, only while a person silences it. */
const MOST_UNHEARD = 0.3;
/** The last of a voice comes a little late. */
const AFTER_FRAMES = 12;

/**
 * A voice of the device's own: nobody can tell what it plays, and the browser's echo cancellation does not know it.
 * With a headset the microphone does not hear it, and whoever speaks over it is a person; beside a loudspeaker,
 * or before that is known, what is heard meanwhile may be the voice.
 */
export class VoiceHeardBack {
  private said = 0;
  /** Share of the voice in which speech was heard. */
  private heard = 0;
  private after = 0;

  /** True when what this frame holds may be the voice. `speaks`: the voice is saying something. */
  push(speaks: boolean, speech: number): boolean {
    if (speaks) {
      this.said += 1;
      const rate = Math.max(LEARN, 1 / this.said);
      this.heard += rate * ((speech >= SPEECH ? 1 : 0) - this.heard);
      this.after = AFTER_FRAMES;
    } else this.after = Math.max(0, this.after - 1);
    const known = this.said >= ENOUGH_FRAMES && this.heard <= MOST_UNHEARD;
    return this.after > 0 && !known;
  }
}
