import type { VoiceOffer } from '@/lib/ports/voice-offer';
import type { BrowserRecognition } from './browser-recognition';
import type { HeardFrame } from './first-frames';
import { EarMicrophone } from './ear-microphone';
import type { MicrophoneState } from './ear-view';
import { HearingSession } from './hearing-session';
import { ListeningTiers, type OwnRecognition } from './listening-tiers';
import { LocalTranscriber } from './local-transcriber';
import { PlayedSound } from './played-sound';
import type { ListeningTier } from './transcribing';
import type { VoiceChoices } from './voice-choices';

/** What the page shows of a dictation. */
export interface DictationView {
  readonly microphone: MicrophoneState;
  readonly tier: ListeningTier;
  readonly speaking: boolean;
  /** Stretches that wait for their words. */
  readonly waiting: number;
  /** Why a way of listening was given up, for people. */
  readonly lost: string | null;
}

/** As long as it is so there is sound, or will be. */
const underWay: ReadonlySet<MicrophoneState> = new Set(['opening', 'on', 'interrupted']);

interface Desk {
  readonly audio: AudioContext;
  readonly interview: string;
  readonly offer: VoiceOffer;
  readonly recognition: OwnRecognition | undefined;
  /** Runs a model on this device, where the operator names one. */
  readonly listener: (assets: string) => Worker;
  readonly choices: () => VoiceChoices;
  write(words: string): void;
  changed(view: DictationView): void;
}

/** Speech into a text field, outside an interview: the same ear, and nobody who answers. */
export class Dictation {
  private readonly tiers: ListeningTiers;
  private readonly hearing: HearingSession;
  private readonly recognition: BrowserRecognition | undefined;
  private readonly local: LocalTranscriber | undefined;
  private readonly microphone: EarMicrophone;
  private state: MicrophoneState = 'opening';

  constructor(private readonly desk: Desk) {
    const { offer, interview, recognition, choices, listener } = desk;
    const { localModel, assets } = offer;
    this.local =
      localModel === null
        ? undefined
        : new LocalTranscriber(
            localModel,
            () => listener(assets),
            () => this.localChanged(),
          );
    this.tiers = new ListeningTiers(offer, interview, recognition, this.local, choices);
    this.recognition = recognition?.make({
      heard: (words) => this.hearing.heardByBrowser(words),
      interim: () => this.show(),
      lost: ({ sentence }) => this.lose('browser', sentence),
    });
    this.hearing = new HearingSession(
      {
        transcriber: () => this.tiers.transcriber,
        tier: () => this.tiers.tier,
        keepsSound: () => this.tiers.lost !== null,
        manner: () => 'on-request',
        interviewerSpeaks: () => false,
        voiceIsDevices: () => false,
        silenceInterviewer: nothing,
        write: (words) => desk.write(words),
        handIn: nothing,
        takeBack: nothing,
        lost: (tier, sentence) => this.lose(tier, sentence),
        changed: () => this.show(),
        expectWords: () => this.recognition?.expectWords(),
        dropOpenWords: nothing,
      },
      'dictation',
    );
    this.microphone = new EarMicrophone({
      audio: desk.audio,
      // Nothing is played here that could be heard.
      played: new PlayedSound(),
      assets,
      device: () => choices().device,
      frame: (frame) => this.frame(frame),
      opened: () => Promise.resolve(),
      brokeOff: () => this.hearing.breakOff(),
      show: (state) => {
        if (!underWay.has(state)) this.recognition?.stop();
        this.show(state);
      },
    });
  }

  /** Who would listen; `none`: nobody can, and the person types. */
  get tier(): ListeningTier {
    return this.tiers.tier;
  }

  /** True when only the person's leave is missing for the browser's recognition. */
  get needsLeave(): boolean {
    return this.tiers.needsLeave;
  }

  get host(): string | null {
    return this.tiers.host;
  }

  /** Opens the microphone; what is wrong is told in the view. */
  async open(): Promise<void> {
    this.tiers.chosen();
    await this.microphone.open();
  }

  /** Ends listening. True when words are still with the transcriber: they come in all the same. */
  async close(): Promise<boolean> {
    if (this.microphone.stream) this.hearing.close('button');
    await this.end();
    return this.hearing.waiting > 0;
  }

  /** Nobody waits for words any more. */
  leave(): void {
    this.hearing.queue.clear();
    this.local?.end();
    void this.end();
  }

  private async end(): Promise<void> {
    const closed = this.microphone.close();
    this.recognition?.stop();
    this.show('off');
    await closed;
  }

  private frame(frame: HeardFrame): void {
    if (this.tiers.tier === 'browser') this.recognition?.start();
    this.hearing.push(frame);
  }

  private localChanged(): void {
    if (this.local?.state.kind === 'failed')
      this.lose('local', 'The model for this device could not be loaded.');
    else this.show();
  }

  private lose(tier: ListeningTier, sentence: string): void {
    this.tiers.giveUp(tier, sentence);
    this.show();
    this.hearing.passOn();
  }

  private show(microphone = this.state): void {
    this.state = microphone;
    const { tiers, hearing } = this;
    this.desk.changed({
      microphone,
      tier: tiers.tier,
      speaking: hearing.speaking,
      waiting: hearing.waiting,
      lost: tiers.lost?.sentence ?? null,
    });
  }
}

function nothing(): void {
  return undefined;
}
