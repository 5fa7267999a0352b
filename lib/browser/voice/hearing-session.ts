import { EchoGate } from '@/lib/speech/echo-gate';
import { FRAME_MS, Segmenter, type SpeechNews } from '@/lib/speech/segmenter';
import type { Stretch } from '@/lib/speech/speech-record';
import { VoiceHeardBack } from '@/lib/speech/voice-heard-back';
import {
  BARGE_IN_MS,
  resumesAnswer,
  turnState,
  type TurnManner,
  type TurnState,
} from '@/lib/speech/turn-end';
import type { HeardFrame } from './capture';
import { FrameTape } from './frame-tape';
import { SpokenAnswer } from './spoken-answer';
import { StretchQueue, type QueuedStretch } from './stretch-queue';
import type { ListeningTier, StretchTranscriber } from './transcribing';
import { markVoice } from './voice-marks';

/** Why an answer was handed in. */
export type HandedInBy = 'said-so' | 'silence' | 'button';

/** The room and the voice that this listens for. */
export interface HearingDesk {
  transcriber(): StretchTranscriber | undefined;
  tier(): ListeningTier;
  /** Nobody listens now, but somebody did and may again: sound is kept for them. */
  keepsSound(): boolean;
  manner(): TurnManner;
  /** True while the interviewer's voice is heard. */
  interviewerSpeaks(): boolean;
  /** True when nobody knows what that voice plays: it is the device's own. */
  voiceIsDevices(): boolean;
  silenceInterviewer(): void;
  /** New words of the answer on the table. */
  write(words: string): void;
  handIn(because: HandedInBy): void;
  takeBack(): void;
  lost(tier: ListeningTier, sentence: string): void;
  changed(): void;
  /** A segment is over: words for it should come from the browser’s recognition. */
  expectWords(): void;
  /** Words that are still open were said to what is over: they are nobody's. */
  dropOpenWords(): void;
}

/** Frames in; words, turns and measures out. The count of frames is its only clock. */
export class HearingSession {
  private readonly segmenter = new Segmenter();
  private readonly tape = new FrameTape();
  private readonly gate = new EchoGate<HeardFrame>();
  private readonly deviceVoice = new VoiceHeardBack();
  readonly queue: StretchQueue;
  answer: SpokenAnswer;
  turn: TurnState = { kind: 'waiting-to-begin', encourage: false };
  level = 0;
  /** Segments that the browser's recognition has given no words for yet. */
  private unheard: QueuedStretch[] = [];
  private frames = 0;
  /** Frames of which it is told whether somebody speaks in them. */
  private told = 0;
  private segments = 0;
  private speechStartMs: number | null = null;
  /** Speech that began under the interviewer's voice and was too short to be meant. */
  private underVoice = false;
  private runsUnderVoice: Stretch[] = [];
  private handedIn: { because: HandedInBy; atMs: number; answer: SpokenAnswer } | null = null;
  /** The interviewer's voice was heard since the answer was handed in. */
  private replied = false;
  /** What was said since then is none of the answer that was handed in. */
  private newSinceMs = Number.POSITIVE_INFINITY;
  /** An answer is being taken back. */
  takingBack = false;
  private paused = false;

  constructor(
    private readonly desk: HearingDesk,
    to: string,
  ) {
    this.answer = new SpokenAnswer(to, 0);
    this.queue = new StretchQueue({
      // Words wait until it is known to which answer they belong.
      transcriber: () => (this.takingBack ? undefined : desk.transcriber()),
      heard: (stretch, words) => this.heard(stretch, words),
      changed: () => desk.changed(),
      lost: (tier, sentence) => desk.lost(tier, sentence),
    });
  }

  get nowMs(): number {
    return this.frames * FRAME_MS;
  }

  /** Samples of sound that are kept now: those on their way to words, and the last seconds. */
  get keptSamples(): number {
    return this.queue.keptSamples + this.tape.keptSamples;
  }

  get speaking(): boolean {
    return this.segmenter.speaking;
  }

  /** Stretches that wait for their words. */
  get waiting(): number {
    return this.queue.pending + this.unheard.length;
  }

  /** Words of the browser's own recognition: it tells no times, the voice detector does. */
  heardByBrowser(words: string): void {
    const [first] = this.unheard;
    const last = this.unheard.at(-1);
    this.unheard = [];
    const startMs = first?.startMs ?? this.speechStartMs ?? this.nowMs;
    this.heard({ startMs, endMs: last?.endMs ?? this.nowMs }, words);
  }

  /** What a lost recognition did not hear goes to whoever is next. */
  passOn(): void {
    const left = this.unheard;
    this.unheard = [];
    if (this.desk.tier() !== 'browser') for (const stretch of left) this.queue.add(stretch);
    this.queue.retry();
  }

  private heard(stretch: Stretch, words: string): void {
    markVoice('words');
    this.answer.addWords(stretch, words, this.desk.tier());
    this.answer.wordsCameMs = this.nowMs;
    if (words !== '') this.desk.write(words);
    this.desk.changed();
  }

  /** Another question or follow-up is on the table. */
  turnTo(to: string): QueuedStretch[] {
    if (this.takingBack || to === this.answer.to) return [];
    this.answer = new SpokenAnswer(to, this.nowMs);
    const since = this.newSinceMs;
    // After a hand-in they are said to what comes next.
    if (since === Number.POSITIVE_INFINITY) this.desk.dropOpenWords();
    this.newSinceMs = Number.POSITIVE_INFINITY;
    const left = this.unheard.filter(({ startMs }) => startMs < since);
    this.unheard = this.unheard.filter(({ startMs }) => startMs >= since);
    return [...left, ...this.queue.clear(since)];
  }

  /** What was handed in is over; what comes next is said anew. */
  beginAnew(to: string): void {
    if (this.handedIn?.answer === this.answer) this.answer = new SpokenAnswer(to, this.nowMs);
  }

  /** Shows how loud it is, and listens to nothing. */
  meter(frame: HeardFrame): void {
    this.level = Math.max(frame.level, this.level * 0.85);
  }

  /** An answer is being taken back: what is said goes on with it. */
  goOnWith(answer: SpokenAnswer): void {
    this.answer = answer;
    this.handedIn = null;
    this.takingBack = true;
    this.newSinceMs = Number.POSITIVE_INFINITY;
  }

  /** It is taken back, or was too late for that: this is what is being answered. */
  takenBack(to: string): void {
    this.takingBack = false;
    this.newSinceMs = Number.POSITIVE_INFINITY;
    if (this.answer.to !== to) this.answer = new SpokenAnswer(to, this.speechStartMs ?? this.nowMs);
    this.queue.retry();
  }

  /** No turn ends while paused; frames still count. */
  pause(paused: boolean): void {
    this.paused = paused;
  }

  cancelCountdown(): void {
    this.answer.cancelledMs = this.nowMs;
  }

  /** The sound broke off: what was being said ends here. */
  breakOff(): void {
    this.endSpeech();
    this.speechStartMs = null;
  }

  /** The person hands in: what is being said is part of it. */
  close(because: HandedInBy): void {
    this.endSpeech();
    this.handedIn = { because, atMs: this.nowMs, answer: this.answer };
    this.newSinceMs = this.nowMs;
    this.replied = false;
  }

  /** The hand-in came to nothing: what was said since then is of the same answer. */
  stays(): void {
    if (this.handedIn) this.handedIn.answer.triedMs = this.handedIn.atMs;
    this.handedIn = null;
    this.newSinceMs = Number.POSITIVE_INFINITY;
  }

  push(frame: HeardFrame): void {
    this.frames += 1;
    this.meter(frame);
    const voice = this.desk.interviewerSpeaks();
    this.replied ||= voice;
    const mayBeVoice = this.deviceVoice.push(voice && this.desk.voiceIsDevices(), frame.speech);
    const told = this.gate.push(mayBeVoice ? { ...frame, speech: 0 } : frame);
    this.tape.push(frame.samples, this.speaking || this.gate.holding || told.length > 1);
    for (const one of told) this.tell(one, voice);
    if (voice && !this.answer.begun && !this.speaking && !this.gate.holding)
      this.answer.baseMs = this.nowMs;
    if (!this.paused && !voice) this.lookAtTurn();
  }

  /** A frame of which it is told whether somebody speaks. */
  private tell(frame: HeardFrame, voice: boolean): void {
    this.told += 1;
    this.take(this.segmenter.push(frame));
    if (this.segmenter.sounding) this.queue.goesOn();
    if (this.speechStartMs !== null) this.bargeIn(this.speechStartMs, voice);
  }

  private endSpeech(): void {
    const voice = this.desk.interviewerSpeaks();
    for (const frame of this.gate.close()) this.tell(frame, voice);
    this.take(this.segmenter.close());
  }

  private take(news: readonly SpeechNews[]): void {
    for (const one of news)
      switch (one.kind) {
        case 'began':
          this.speechStartMs = one.atMs;
          this.underVoice = this.desk.interviewerSpeaks();
          this.runsUnderVoice = [];
          break;
        case 'run':
          markVoice('pause');
          if (this.underVoice) this.runsUnderVoice.push(one.run);
          else this.answer.addRun(one.run);
          this.mayBeOver(one.run.endMs);
          break;
        case 'segment':
          this.segment(one.segment);
          if (!one.cut) this.speechStartMs = null;
          break;
        case 'misfire':
          this.speechStartMs = null;
          break;
      }
  }

  private segment(stretch: Stretch): void {
    if (this.underVoice) return;
    markVoice('stretch');
    this.answer.lastSpeechEndMs = stretch.endMs;
    const queued = this.queued(stretch);
    const tier = this.desk.tier();
    if (tier === 'browser') this.unheard.push(queued);
    else if (tier !== 'none' || this.desk.keepsSound()) this.queue.add(queued);
    if (tier === 'browser') this.desk.expectWords();
    this.desk.changed();
  }

  /** A pause: by now the sound is all that a segment ending here would have. */
  private mayBeOver(endMs: number): void {
    const startMs = this.segmenter.segmentMs;
    if (startMs !== null && !this.underVoice) this.queue.mayBeOver(this.queued({ startMs, endMs }));
  }

  private queued({ startMs, endMs }: Stretch): QueuedStretch {
    return { id: this.segments++, startMs, endMs, samples: this.tape.cut(startMs, endMs) };
  }

  /** Real speech stops the interviewer's voice, and takes back what silence handed in. */
  private bargeIn(startMs: number, voice: boolean): void {
    const lengthMs = this.told * FRAME_MS - startMs;
    if (!this.segmenter.sounding || lengthMs < BARGE_IN_MS) return;
    const { handedIn } = this;
    // Once the interviewer has finished, speech is the reply to that.
    const goesOn = this.underVoice || !this.replied;
    if (handedIn && goesOn && resumesAnswer(handedIn, { startMs, lengthMs })) {
      this.goOnWith(handedIn.answer);
      this.desk.takeBack();
    }
    if (!this.underVoice) return;
    this.underVoice = false;
    for (const run of this.runsUnderVoice) this.answer.addRun(run);
    if (voice) this.desk.silenceInterviewer();
  }

  private lookAtTurn(): void {
    const { answer } = this;
    const before = this.turn;
    this.turn = turnState(
      {
        nowMs: this.nowMs,
        openedMs: answer.baseMs,
        speaking: this.speaking && !this.underVoice,
        lastSpeechEndMs: answer.lastSpeechEndMs,
        words: answer.words,
        wordsPending: this.waiting > 0,
        wordsCameMs: answer.wordsCameMs,
        cancelledMs: answer.cancelledMs,
        encouraged: answer.encouraged,
      },
      this.desk.manner(),
    );
    if ('encourage' in this.turn && this.turn.encourage) answer.encouraged = true;
    if (before.kind !== this.turn.kind) this.desk.changed();
    if (this.turn.kind === 'over' && this.handedIn?.answer !== answer && !answer.wasTried)
      this.desk.handIn(this.turn.because);
  }
}
