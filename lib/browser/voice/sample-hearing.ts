import { FRAME_MS } from '@/lib/speech/frame';
import type { TurnManner } from '@/lib/speech/turn-end';
import type { HandedInBy } from './hearing-desk';
import { HearingSession } from './hearing-session';
import { NotHeard, type ListeningTier, type StretchTranscriber } from './transcribing';

/** A room in which frames are speech or silence, and a transcriber gives the words in order. */
export class SampleHearing {
  tier: ListeningTier = 'service';
  manner: TurnManner = 'on-request';
  voice = false;
  deviceVoice = false;
  silenced = 0;
  draft = '';
  readonly handedIn: HandedInBy[] = [];
  takenBack = 0;
  readonly lost: string[] = [];
  words: (string | NotHeard)[] = [];
  readonly lengths: number[] = [];
  private readonly asked: AbortSignal[] = [];
  expectWords: () => void = () => undefined;
  dropOpenWords: () => void = () => undefined;
  readonly hearing: HearingSession;

  constructor(private readonly hearsAhead = false) {
    const transcriber: StretchTranscriber = {
      tier: 'service',
      host: 'here',
      hearsAhead: this.hearsAhead,
      hear: (samples, _before, signal) => {
        this.lengths.push(samples.length);
        this.asked.push(signal);
        const next = this.words.shift() ?? '';
        return next instanceof NotHeard ? Promise.reject(next) : Promise.resolve(next);
      },
    };
    this.hearing = new HearingSession(
      {
        transcriber: () => (this.tier === 'service' ? transcriber : undefined),
        tier: () => this.tier,
        keepsSound: () => this.lost.length > 0,
        manner: () => this.manner,
        interviewerSpeaks: () => this.voice,
        voiceIsDevices: () => this.deviceVoice,
        silenceInterviewer: () => {
          this.silenced += 1;
          this.voice = false;
        },
        write: (words) => {
          this.draft = `${this.draft} ${words}`.trim();
        },
        handIn: (because) => {
          this.handedIn.push(because);
          this.hearing.close(because);
        },
        takeBack: () => {
          this.takenBack += 1;
        },
        lost: (_, sentence) => {
          this.lost.push(sentence);
          this.tier = 'none';
        },
        changed: () => undefined,
        expectWords: () => this.expectWords(),
        dropOpenWords: () => this.dropOpenWords(),
      },
      'm1',
    );
  }

  /** Of each time the transcriber was asked, whether it was not waited for in the end. */
  get stopped(): boolean[] {
    return this.asked.map(({ aborted }) => aborted);
  }

  async play(kind: 'speech' | 'silence', ms: number): Promise<void> {
    for (let i = 0; i < Math.round(ms / FRAME_MS); i++) {
      this.hearing.push({
        speech: kind === 'speech' ? 0.95 : 0.02,
        level: kind === 'speech' ? 0.2 : 0.001,
        samples: new Float32Array(512),
        played: [],
      });
      // Words come between frames.
      if (i % 10 === 9) await new Promise((resolve) => setImmediate(resolve));
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}
