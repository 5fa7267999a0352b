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
/** A few frames look like a piece of anything: only so many with sound, of which some follow quieter ones, prove an echo. */
const ENOUGH = 12;
/** Sound is what is at least this share of the loudest of the window. */
const SOUNDING = 0.1;
/** What is played more quietly than this is not heard in the room. */
const AUDIBLE = 0.01;
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
/** What may be somebody speaking is over after so many frames that can be none, */
const QUIET = 16;
/** and is not waited for any longer than this: three seconds. */
export const MOST_HELD = 94;

/**
 * Tells an echo of the interviewer's voice from a person who speaks over it, where the browser's own echo
 * cancellation left some: an echo rises and falls with what is played, and is as loud as it was before; a person
 * does not, and is louder. One sign alone is not enough: on a busy machine sound comes in pieces.
 *
 * Telling takes some frames, at the onset of a voice many. They are held until it is told: who is found to be
 * speaking is let through from the first frame that was louder than the echo.
 */
export class EchoGate<F extends EchoFrame> {
  private readonly window: F[] = [];
  private readonly more: boolean[] = [];
  /** What may be somebody speaking, since its first frame. */
  private held: F[] = [];
  /** Frames for which somebody is still taken to speak. */
  private speaking = 0;
  /** Loudness of the echo against the loudest that was played lately. */
  private usual = 0;

  /** True while it is not told yet whether somebody speaks. */
  get holding(): boolean {
    return this.held.length > 0;
  }

  /** The frames that are told, in the order they came; in those that hold nothing but the interviewer's voice nobody speaks. */
  push(frame: F): readonly F[] {
    this.window.push(frame);
    if (this.window.length > WINDOW) this.window.shift();
    if (!frame.played.some((level) => level > 0)) {
      this.more.length = 0;
      this.speaking = 0;
      return [...this.close(), frame];
    }
    this.held.push(frame);
    this.more.push(this.holdsMore(frame));
    if (this.more.length > LATEST) this.more.shift();
    const [now] = this.more.slice(-1);
    const begins = this.more.filter(Boolean).length >= TO_BEGIN;
    if (begins || (now && this.speaking > 0)) this.speaking = GOES_ON;
    else this.speaking = Math.max(0, this.speaking - 1);
    return this.speaking > 0 ? this.letThrough() : this.letGo();
  }

  /** Nothing more comes: what is not told to be somebody speaking is none. */
  close(): readonly F[] {
    const { held } = this;
    this.held = [];
    return held.map(silenced);
  }

  /** Somebody speaks, since the first frame that was louder than the echo is known to be by now. */
  private letThrough(): readonly F[] {
    const { held } = this;
    this.held = [];
    const echo = echoAtFirst(held);
    const first = held.findIndex((frame, index) => index >= echo && this.maySpeak(frame));
    return held.map((frame, index) => (index < first ? silenced(frame) : frame));
  }

  /** What can be nobody speaking is waited for no longer. */
  private letGo(): readonly F[] {
    const { held } = this;
    const first = held.findIndex((frame) => this.maySpeak(frame));
    const last = held.findLastIndex((frame) => this.maySpeak(frame));
    if (first === -1 || held.length - 1 - last >= QUIET) return this.close();
    const gone = Math.max(first, held.length - MOST_HELD);
    this.held = held.slice(gone);
    return held.slice(0, gone).map(silenced);
  }

  private maySpeak({ speech, level, played }: F): boolean {
    return speech >= SPEECH && level > Math.max(...played) * this.usual * OVER_ECHO;
  }

  private holdsMore(frame: F): boolean {
    const left = frame.speech < SPEECH ? 0 : leftOf(this.window);
    if (left > MOST_LEFT) return this.maySpeak(frame);
    // What is surely an echo, or silence, teaches how loud one is.
    if (left < SURE && this.speaking === 0) this.learn(frame);
    return false;
  }

  private learn({ speech, level, played }: F): void {
    const loudest = Math.max(...played);
    if (loudest < AUDIBLE || (speech >= SPEECH && !isEnough(this.window))) return;
    const ratio = level / loudest;
    this.usual += (ratio > this.usual ? LEARN : FORGET) * (ratio - this.usual);
  }
}

/** So many of the first frames are nothing but an echo. */
function echoAtFirst(frames: readonly EchoFrame[]): number {
  for (let length = frames.length - 1; length >= ENOUGH; length--) {
    const first = frames.slice(0, length);
    if (isEnough(first) && leftOf(first) < SURE) return length;
  }
  return 0;
}

/** True when there is enough sound to be told for an echo. */
function isEnough(frames: readonly EchoFrame[]): boolean {
  const loudest = Math.max(...frames.map(({ level }) => level));
  return frames.filter(({ level }) => level > loudest * SOUNDING).length >= ENOUGH;
}

/** Share of the sound that no echo explains, 0 to 1. */
function leftOf(frames: readonly EchoFrame[]): number {
  const sound = frames.reduce((sum, { level }) => sum + level * level, 0);
  if (sound === 0) return 0;
  let best = 1;
  for (let delay = 0; delay < DELAYS; delay++) {
    let both = 0;
    let echo = 0;
    for (const { level, played } of frames) {
      const one = played[delay] ?? 0;
      both += level * one;
      echo += one * one;
    }
    // What is left of the sound when the best share of the echo is taken out.
    if (echo > 0) best = Math.min(best, 1 - (both * both) / (echo * sound));
  }
  return best;
}

function silenced<F extends EchoFrame>(frame: F): F {
  return { ...frame, speech: 0 };
}
