import { bestCut } from './cut-breathless';
import { FRAME_MS, type Frame } from './frame';
import type { Stretch } from './speech-record';

/** Speech begins at a frame at least this likely to be speech, and ends below the other. */
const BEGINS_AT = 0.5;
const ENDS_BELOW = 0.35;
/** A pause of this length is one in the delivery figures. */
export const PAUSE_FRAMES = 8;
/** After this much silence a segment goes to the transcriber. */
const HANGOVER_FRAMES = 16;
/** Less speech than this is a click or a cough. */
const SHORTEST_FRAMES = 4;
/** The detector hears an opening "s" or "f" late: sound this many frames back, without a gap, belongs to the word. */
const MOST_BACK = 6;
/** Sound is what is this much louder than the room. */
const OVER_ROOM = 6;
/** No room is quieter than this; and how fast a room that became louder is believed. */
const STILLEST = 0.0002;
const ROOM_RISES = 1.02;
/** Breathless speech is cut from here on. */
export const BREATHLESS_FRAMES = 250;

/** What a frame made known. Times in ms of audio since the first frame. */
export type SpeechNews =
  | { readonly kind: 'began'; readonly atMs: number }
  /** A run of speech is over; a pause has begun. */
  | { readonly kind: 'run'; readonly run: Stretch }
  /** Ready for the transcriber. `cut`: the person speaks on without a pause. */
  | { readonly kind: 'segment'; readonly segment: Stretch; readonly cut: boolean }
  /** Too short to be speech. */
  | { readonly kind: 'misfire'; readonly atMs: number };

/** Frames in, speech out. Counts frames, not clock ticks: a sleeping tab bends nothing. */
export class Segmenter {
  private at = 0;
  /** Index of the first frame of the segment, of its run, and of the silence after it. */
  private segment: number | null = null;
  private run: number | null = null;
  private silence: number | null = null;
  private spoken = 0;
  private frames: Frame[] = [];
  /** The last frames before speech, and how loud the room is. */
  private before: Frame[] = [];
  private room = STILLEST;

  get speaking(): boolean {
    return this.segment !== null;
  }

  /** Where the segment began that is under way; null: nobody speaks. */
  get segmentMs(): number | null {
    return this.segment === null ? null : msAt(this.segment);
  }

  /** True while sound is heard, false in the silence in which a segment ends. */
  get sounding(): boolean {
    return this.segment !== null && this.silence === null;
  }

  push(frame: Frame): SpeechNews[] {
    const index = this.at++;
    if (this.segment === null) {
      if (frame.speech < BEGINS_AT) return this.listen(frame);
      const back = this.soundBefore();
      this.segment = this.run = index - back;
      this.frames = [...this.before.slice(this.before.length - back), frame];
      this.before = [];
      this.spoken = 1;
      return [{ kind: 'began', atMs: msAt(index - back) }];
    }
    this.frames.push(frame);
    return frame.speech < ENDS_BELOW ? this.quiet(index) : this.loud(index, frame);
  }

  /** Ends what is under way: the microphone closes. */
  close(): SpeechNews[] {
    if (this.segment === null) return [];
    const end = this.silence ?? this.at;
    return this.run === null ? this.finish(end) : [...this.closeRun(end), ...this.finish(end)];
  }

  private listen(frame: Frame): SpeechNews[] {
    this.before = [...this.before, frame].slice(-MOST_BACK);
    this.room = Math.max(STILLEST, Math.min(frame.level, this.room * ROOM_RISES));
    return [];
  }

  /** Frames just before speech that are part of it. */
  private soundBefore(): number {
    const silent = this.before.findLastIndex(({ level }) => level < this.room * OVER_ROOM);
    return this.before.length - 1 - silent;
  }

  private quiet(index: number): SpeechNews[] {
    this.silence ??= index;
    const length = index - this.silence + 1;
    const news: SpeechNews[] = [];
    if (length === PAUSE_FRAMES) news.push(...this.closeRun(this.silence));
    if (length >= HANGOVER_FRAMES) news.push(...this.finish(this.silence));
    return news;
  }

  private loud(index: number, frame: Frame): SpeechNews[] {
    // Between the thresholds speech goes on but does not begin.
    if (this.silence !== null && frame.speech < BEGINS_AT && this.run === null)
      return this.quiet(index);
    if (this.silence !== null) {
      this.run ??= index;
      this.silence = null;
    }
    this.spoken += 1;
    return this.frames.length > BREATHLESS_FRAMES ? this.cut() : [];
  }

  private closeRun(end: number): SpeechNews[] {
    const { run } = this;
    this.run = null;
    return run === null || this.spoken < SHORTEST_FRAMES
      ? []
      : [{ kind: 'run', run: { startMs: msAt(run), endMs: msAt(end) } }];
  }

  private finish(end: number): SpeechNews[] {
    const start = this.segment ?? end;
    const enough = this.spoken >= SHORTEST_FRAMES;
    this.segment = this.run = this.silence = null;
    this.frames = [];
    return [
      enough
        ? { kind: 'segment', segment: { startMs: msAt(start), endMs: msAt(end) }, cut: false }
        : { kind: 'misfire', atMs: msAt(start) },
    ];
  }

  private cut(): SpeechNews[] {
    const start = this.segment ?? 0;
    const at = bestCut(this.frames);
    this.segment = start + at;
    this.frames = this.frames.slice(at);
    this.spoken = this.frames.length;
    return [
      { kind: 'segment', segment: { startMs: msAt(start), endMs: msAt(start + at) }, cut: true },
    ];
  }
}

function msAt(frame: number): number {
  return frame * FRAME_MS;
}
