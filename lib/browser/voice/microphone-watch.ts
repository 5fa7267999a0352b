/** What became of an open microphone. `interrupted`: no sound comes for now, `back`: it does again. */
export type MicrophoneNews = 'interrupted' | 'back' | 'lost' | 'denied';

/** What is watched. */
export interface Watched {
  readonly track: Pick<MediaStreamTrack, 'muted' | 'addEventListener'>;
  readonly audio: Pick<AudioContext, 'addEventListener' | 'removeEventListener' | 'resume'> & {
    /** `interrupted` on iOS, while a call has the sound. */
    readonly state: string;
  };
  readonly page: Pick<Document, 'addEventListener' | 'removeEventListener'>;
  /** Whether pages of this site may use the microphone; undefined where the browser does not say. */
  readonly permission: Pick<PermissionStatus, 'state' | 'addEventListener'> | undefined;
}

const TICK_MS = 1_000;
/** Seconds without a frame after which the sound counts as interrupted, and as gone. */
const INTERRUPTED_TICKS = 3;
const LOST_TICKS = 15;

/**
 * Notices when sound stops coming: a call, a switch on the headset, a laptop that slept, leave that was taken away.
 * Seconds are counted, not read off a clock: one that jumps over a sleep says nothing about the microphone.
 */
export class MicrophoneWatch {
  private told: MicrophoneNews = 'back';
  private ticks = 0;
  private listening = false;
  private over = false;
  private readonly timer: ReturnType<typeof setInterval>;

  constructor(
    private readonly watched: Watched,
    private readonly tell: (news: MicrophoneNews) => void,
  ) {
    const { track, audio, page, permission } = watched;
    this.timer = setInterval(() => this.tick(), TICK_MS);
    track.addEventListener('mute', this.look);
    track.addEventListener('unmute', this.look);
    track.addEventListener('ended', () => this.gone());
    audio.addEventListener('statechange', this.look);
    page.addEventListener('visibilitychange', this.look);
    permission?.addEventListener('change', () => {
      if (permission.state === 'denied') this.gone();
    });
  }

  /** Frames should come from now on: before, the detector was still being loaded, which may take a minute. */
  begin(): void {
    this.listening = true;
  }

  /** A frame of sound came. */
  frame(): void {
    this.ticks = 0;
    if (this.told === 'interrupted') this.look();
  }

  close(): void {
    this.over = true;
    clearInterval(this.timer);
    this.watched.audio.removeEventListener('statechange', this.look);
    this.watched.page.removeEventListener('visibilitychange', this.look);
  }

  private tick(): void {
    if (this.listening) this.ticks += 1;
    if (this.ticks >= LOST_TICKS && !this.watched.track.muted) return this.gone();
    this.look();
  }

  private readonly look = (): void => {
    if (this.over) return;
    const { track, audio } = this.watched;
    // Refused while a call lasts; asked again with the next second.
    if (audio.state !== 'running') audio.resume().catch(() => undefined);
    const silent = track.muted || audio.state !== 'running' || this.ticks >= INTERRUPTED_TICKS;
    const news = silent ? 'interrupted' : 'back';
    if (news === this.told) return;
    this.told = news;
    this.tell(news);
  };

  private gone(): void {
    if (this.over) return;
    this.close();
    this.tell(this.watched.permission?.state === 'denied' ? 'denied' : 'lost');
  }
}

/** What the browser says of leave for the microphone; some do not say. */
export async function microphoneLeave(): Promise<PermissionStatus | undefined> {
  try {
    return await navigator.permissions.query({ name: 'microphone' });
  } catch {
    return undefined;
  }
}
