import { EchoGate } from '@/lib/speech/echo-gate';
import { FRAME_MS } from '@/lib/speech/frame';
import { Segmenter, type SpeechNews } from '@/lib/speech/segmenter';
import type { Stretch } from '@/lib/speech/speech-record';
import { BARGE_IN_MS } from '@/lib/speech/turn-end';
import { VoiceHeardBack } from '@/lib/speech/voice-heard-back';
import type { HeardFrame } from './first-frames';
import { markVoice } from './voice-marks';

/** Whoever is told of the speech. */
interface SpeechDesk {
  /** True while the interviewer's voice is heard. */
  interviewerSpeaks(): boolean;
  /** True when nobody knows what that voice plays: it is the device's own. */
  voiceIsDevices(): boolean;
  silenceInterviewer(): void;
  /** Somebody speaks in this very frame. */
  sounds(): void;
  /** Words without a pause. */
  run(run: Stretch): void;
  /** A pause: what was said may be over here. */
  pause(stretch: Stretch): void;
  segment(segment: Stretch): void;
  /** Speech is long enough to be meant; `underVoice` when it began under the interviewer's voice. */
  meant(speech: { startMs: number; lengthMs: number }, underVoice: boolean): void;
}

/** Frames in, the person's speech out. What is said under the interviewer's voice is theirs once it is long enough to be meant. */
export class HeardSpeech {
  private readonly segmenter = new Segmenter();
  private readonly gate = new EchoGate<HeardFrame>();
  private readonly deviceVoice = new VoiceHeardBack();
  /** Frames of which it is told whether somebody speaks in them. */
  private told = 0;
  /** When what is being said began. */
  private beganMs: number | null = null;
  /** Speech that began under the interviewer's voice and was too short to be meant. */
  private underVoice = false;
  private runsUnderVoice: Stretch[] = [];

  constructor(private readonly desk: SpeechDesk) {}

  get startMs(): number | null {
    return this.beganMs;
  }

  get speaking(): boolean {
    return this.segmenter.speaking;
  }

  /** Speaking, and meant for the interviewer. */
  get answering(): boolean {
    return this.speaking && !this.underVoice;
  }

  /** Somebody speaks, or may do. */
  get mayBeSpeech(): boolean {
    return this.speaking || this.gate.holding;
  }

  /** The frames of which it is clear by now whether somebody speaks in them. */
  clear(frame: HeardFrame, voice: boolean): readonly HeardFrame[] {
    const mayBeVoice = this.deviceVoice.push(voice && this.desk.voiceIsDevices(), frame.speech);
    return this.gate.push(mayBeVoice ? { ...frame, speech: 0 } : frame);
  }

  /** Takes such a frame in. */
  tell(frame: HeardFrame, voice: boolean): void {
    this.told += 1;
    this.take(this.segmenter.push(frame));
    if (this.segmenter.sounding) this.desk.sounds();
    if (this.beganMs !== null) this.bargeIn(this.beganMs, voice);
  }

  /** What is being said ends here. */
  end(): void {
    const voice = this.desk.interviewerSpeaks();
    for (const frame of this.gate.close()) this.tell(frame, voice);
    this.take(this.segmenter.close());
  }

  /** The sound broke off: what was being said ends here, and nothing goes on with it. */
  breakOff(): void {
    this.end();
    this.beganMs = null;
  }

  private take(news: readonly SpeechNews[]): void {
    for (const one of news)
      switch (one.kind) {
        case 'began':
          this.beganMs = one.atMs;
          this.underVoice = this.desk.interviewerSpeaks();
          this.runsUnderVoice = [];
          break;
        case 'run':
          markVoice('pause');
          if (this.underVoice) this.runsUnderVoice.push(one.run);
          else this.desk.run(one.run);
          this.mayBeOver(one.run.endMs);
          break;
        case 'segment':
          if (!this.underVoice) this.desk.segment(one.segment);
          if (!one.cut) this.beganMs = null;
          break;
        case 'misfire':
          this.beganMs = null;
          break;
      }
  }

  private mayBeOver(endMs: number): void {
    const startMs = this.segmenter.segmentMs;
    if (startMs !== null && !this.underVoice) this.desk.pause({ startMs, endMs });
  }

  /** Real speech stops the interviewer's voice. */
  private bargeIn(startMs: number, voice: boolean): void {
    const lengthMs = this.told * FRAME_MS - startMs;
    if (!this.segmenter.sounding || lengthMs < BARGE_IN_MS) return;
    this.desk.meant({ startMs, lengthMs }, this.underVoice);
    if (!this.underVoice) return;
    this.underVoice = false;
    for (const run of this.runsUnderVoice) this.desk.run(run);
    if (voice) this.desk.silenceInterviewer();
  }
}
