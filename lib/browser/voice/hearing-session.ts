import { FRAME_MS } from '@/lib/speech/frame';
import type { Stretch } from '@/lib/speech/speech-record';
import { resumesAnswer, turnState, type TurnState } from '@/lib/speech/turn-end';
import type { HeardFrame } from './first-frames';
import { FrameTape } from './frame-tape';
import { HeardSpeech } from './heard-speech';
import type { HandedInBy, HearingDesk } from './hearing-desk';
import { SpokenAnswer } from './spoken-answer';
import { StretchQueue } from './stretch-queue';
import type { QueuedStretch } from './transcribing';
import { markVoice } from './voice-marks';

/** Frames in; words, turns and measures out. The count of frames is its only clock. */
export class HearingSession {
  private readonly tape = new FrameTape();
  private readonly speech: HeardSpeech;
  readonly queue: StretchQueue;
  answer: SpokenAnswer;
  turn: TurnState = { kind: 'waiting-to-begin', encourage: false };
  level = 0;
  /** Segments that the browser's recognition has given no words for yet. */
  private unheard: QueuedStretch[] = [];
  private frames = 0;
  private segments = 0;
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
    this.speech = new HeardSpeech({
      interviewerSpeaks: () => desk.interviewerSpeaks(),
      voiceIsDevices: () => desk.voiceIsDevices(),
      silenceInterviewer: () => desk.silenceInterviewer(),
      sounds: () => this.queue.goesOn(),
      run: (run) => this.answer.addRun(run),
      // By now the sound is all that a segment ending here would have.
      pause: (stretch) => this.queue.mayBeOver(this.queued(stretch)),
      segment: (segment) => this.segment(segment),
      meant: (speech, underVoice) => this.resume(speech, underVoice),
    });
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
    return this.speech.speaking;
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
    const startMs = first?.startMs ?? this.speech.startMs ?? this.nowMs;
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
    if (this.answer.to !== to)
      this.answer = new SpokenAnswer(to, this.speech.startMs ?? this.nowMs);
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
    this.speech.breakOff();
  }

  /** The person hands in: what is being said is part of it. */
  close(because: HandedInBy): void {
    this.speech.end();
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
    const clear = this.speech.clear(frame, voice);
    this.tape.push(frame.samples, this.speech.mayBeSpeech || clear.length > 1);
    for (const one of clear) this.speech.tell(one, voice);
    if (voice && !this.answer.begun && !this.speech.mayBeSpeech) this.answer.baseMs = this.nowMs;
    if (!this.paused && !voice) this.lookAtTurn();
  }

  private segment(stretch: Stretch): void {
    markVoice('stretch');
    this.answer.lastSpeechEndMs = stretch.endMs;
    const queued = this.queued(stretch);
    const tier = this.desk.tier();
    if (tier === 'browser') this.unheard.push(queued);
    else if (tier !== 'none' || this.desk.keepsSound()) this.queue.add(queued);
    if (tier === 'browser') this.desk.expectWords();
    this.desk.changed();
  }

  private queued({ startMs, endMs }: Stretch): QueuedStretch {
    return { id: this.segments++, startMs, endMs, samples: this.tape.cut(startMs, endMs) };
  }

  /** Real speech takes back what silence handed in. */
  private resume(speech: Parameters<typeof resumesAnswer>[1], underVoice: boolean): void {
    const { handedIn } = this;
    // Once the interviewer has finished, speech is the reply to that.
    const goesOn = underVoice || !this.replied;
    if (!handedIn || !goesOn || !resumesAnswer(handedIn, speech)) return;
    this.goOnWith(handedIn.answer);
    this.desk.takeBack();
  }

  private lookAtTurn(): void {
    const { answer } = this;
    const before = this.turn;
    this.turn = turnState(
      {
        nowMs: this.nowMs,
        openedMs: answer.baseMs,
        speaking: this.speech.answering,
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
