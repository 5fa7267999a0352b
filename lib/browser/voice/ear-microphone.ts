import { Capture } from './capture';
import type { HeardFrame } from './first-frames';
import type { MicrophoneState } from './ear-view';
import { NoMicrophone, type MicrophoneFault } from './microphone';
import type { MicrophoneNews } from './microphone-watch';
import type { PlayedSound } from './played-sound';

/** Whoever listens with it. */
interface MicrophoneDesk {
  readonly audio: AudioContext;
  /** What the interviewer's voice plays. */
  readonly played: PlayedSound;
  /** Where the voice detector's files are. */
  readonly assets: string;
  /** The chosen one; null for any. */
  device(): string | null;
  frame(frame: HeardFrame): void;
  /** It is open, and not yet shown as such. */
  opened(): Promise<void>;
  brokeOff(): void;
  show(state: MicrophoneState, device?: string): void;
}

/** The microphone of whoever listens: opened, opened anew, lost and closed. */
export class EarMicrophone {
  private capture: Capture | undefined;
  /** How often it was opened or closed: what was begun before is over then. */
  private turns = 0;

  constructor(private readonly desk: MicrophoneDesk) {}

  /** Its sound; undefined while it is not open. */
  get stream(): MediaStream | undefined {
    return this.capture?.stream;
  }

  /** What is wrong is shown. */
  async open(): Promise<void> {
    const { audio, assets, played } = this.desk;
    const turn = (this.turns += 1);
    this.desk.show('opening');
    try {
      const capture = await Capture.open(
        audio,
        this.desk.device(),
        assets,
        played,
        (frame) => this.desk.frame(frame),
        (news) => this.hear(news),
      );
      // Whoever left meanwhile is not listened to.
      if (turn !== this.turns) return await capture.close();
      this.capture = capture;
      await this.desk.opened();
      if (turn === this.turns) this.desk.show('on', capture.name);
    } catch (error) {
      if (!(error instanceof NoMicrophone)) throw error;
      if (turn === this.turns) this.fail(error.fault);
    }
  }

  /** At once it counts as closed; its sound goes on until whoever records it is done. */
  async close(recorded?: () => Promise<void>): Promise<void> {
    const { capture } = this;
    this.turns += 1;
    this.capture = undefined;
    await recorded?.();
    await capture?.close();
  }

  private hear(news: MicrophoneNews): void {
    if (news === 'lost' || news === 'denied') return this.fail(news);
    if (news === 'interrupted') this.desk.brokeOff();
    if (this.capture) this.desk.show(news === 'back' ? 'on' : 'interrupted');
  }

  private fail(fault: MicrophoneFault): void {
    void this.close();
    this.desk.brokeOff();
    this.desk.show(fault);
  }
}
