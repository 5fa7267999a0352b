/** A frame at the microphone, and what the interviewer's voice was playing then and just before. */
export interface EchoFrame {
  /** Probability of speech, 0 to 1. */
  readonly speech: number;
  /** Loudness at the microphone. */
  readonly level: number;
  /** Loudness of what was played, at each delay before this frame; `DELAYS` values. Empty: nothing was. */
  readonly played: readonly number[];
}

/** From loudspeaker to microphone: a third of a second with a wireless headset, a whole one on a busy machine. In halves of a frame; clocks differ a little. */
export const DELAY_STEP_MS = 16;
export const FIRST_DELAY_MS = -32;
export const DELAYS = 66;
/** The window in which the shape of the sound is compared. */
const WINDOW = 20;
/** Below this nobody is speaking, and no echo is heard. */
const SPEECH = 0.35;
/** Share of the sound that what was played leaves unexplained, when that is all there is. */
const MOST_LEFT = 0.12;
const SURE = 0.05;
/** An echo is no louder than this many times what it was so far, against what is played. */
const OVER_ECHO = 1.4;
/** How fast its usual loudness is learned, and forgotten. */
const LEARN = 0.2;
const FORGET = 0.002;
/** So many of the last frames must hold more than an echo before it counts as somebody speaking. */
const LATEST = 6;
const TO_BEGIN = 4;
/** Who has begun to speak goes on for so many frames without another sign of it. */
const GOES_ON = 24;

/**
 * Tells an echo of the interviewer's voice from a person who speaks over it, where the browser's own echo
 * cancellation left some: an echo rises and falls with what is played, and is as loud as it was before; a person
 * does not, and is louder. One sign alone is not enough: on a busy machine sound comes in pieces.
 */
export class EchoGate {
  private readonly frames: EchoFrame[] = [];
  private readonly more: boolean[] = [];
  /** Frames for which somebody is still taken to speak. */
  private speaking = 0;
  /** Loudness of the echo against the loudest that was played lately. */
  private usual = 0;

  /** True when this frame holds nothing but the interviewer's own voice. */
  push(frame: EchoFrame): boolean {
    this.frames.push(frame);
    if (this.frames.length > WINDOW) this.frames.shift();
    const playing = frame.played.some((level) => level > 0);
    if (!playing) {
      this.more.length = 0;
      this.speaking = 0;
      return false;
    }
    this.more.push(this.holdsMore(frame));
    if (this.more.length > LATEST) this.more.shift();
    const [now] = this.more.slice(-1);
    const begins = this.more.filter(Boolean).length >= TO_BEGIN;
    if (begins || (now && this.speaking > 0)) this.speaking = GOES_ON;
    else this.speaking = Math.max(0, this.speaking - 1);
    return this.speaking === 0;
  }

  private holdsMore({ speech, level, played }: EchoFrame): boolean {
    const ratio = level / Math.max(...played);
    const left = speech < SPEECH ? 0 : this.left();
    if (left > MOST_LEFT) return ratio > this.usual * OVER_ECHO;
    // What is surely an echo, or silence, teaches how loud one is.
    if (left < SURE && this.speaking === 0)
      this.usual += (ratio > this.usual ? LEARN : FORGET) * (ratio - this.usual);
    return false;
  }

  /** Share of the window's sound that no echo explains, 0 to 1. */
  private left(): number {
    const sound = this.frames.reduce((sum, { level }) => sum + level * level, 0);
    if (sound === 0) return 0;
    let best = 1;
    for (let delay = 0; delay < DELAYS; delay++) {
      let both = 0;
      let echo = 0;
      for (const { level, played } of this.frames) {
        const one = played[delay] ?? 0;
        both += level * one;
        echo += one * one;
      }
      // What is left of the sound when the best share of the echo is taken out.
      if (echo > 0) best = Math.min(best, 1 - (both * both) / (echo * sound));
    }
    return best;
  }
}
