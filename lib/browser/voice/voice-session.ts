import type { VoiceOffer } from '@/lib/ports/voice-offer';
import { voiceOfferSchema } from '@/lib/ports/voice-offer';
import type { Room } from '@/lib/browser/room';
import type { RoomSession } from '@/lib/browser/room-session';
import { send } from '@/lib/browser/transport';
import { BrowserRecognition, recognisesHere, recognitionOf } from './browser-recognition';
import { DeviceVoice } from './device-voice';
import { Ear } from './ear';
import type { EarView } from './ear-view';
import { InterviewerVoice, type SpeakingState } from './interviewer-voice';
import type { OwnRecognition } from './listening-tiers';
import { LocalTranscriber } from './local-transcriber';
import { PlayedSound } from './played-sound';
import { ServerVoice } from './server-voice';
import type { Voice } from './voice';
import { keepChoices, readChoices, type VoiceChoices } from './voice-choices';

/** What the page shows of sound. A new object with every change. */
export interface VoiceView {
  readonly choices: VoiceChoices;
  readonly speaking: SpeakingState;
  readonly ear: EarView;
}

/** Sound in one room: the interviewer speaks, and answers are listened to. Knows no React. */
export class VoiceSession {
  private view: VoiceView;
  private choices: VoiceChoices;
  private readonly listeners = new Set<() => void>();
  private readonly interviewer: InterviewerVoice;
  private readonly local: LocalTranscriber | undefined;
  readonly ear: Ear;

  private constructor(
    interview: string,
    audio: AudioContext,
    session: RoomSession,
    voices: readonly Voice[],
    readonly offer: VoiceOffer,
    recognition: OwnRecognition | undefined,
    private readonly storage: Storage | null,
    played: PlayedSound,
  ) {
    const choices = readChoices(storage);
    this.choices = choices;
    const { localModel, assets } = offer;
    this.local =
      localModel === null
        ? undefined
        : new LocalTranscriber(
            localModel,
            () => newListener(assets),
            () => this.ear.localChanged(),
          );
    this.interviewer = new InterviewerVoice(voices, choices, (speaking) =>
      this.change({ speaking }),
    );
    this.ear = new Ear({
      audio,
      played,
      interview,
      session,
      voice: this.interviewer,
      offer,
      // The ear asks while it is being made.
      choices: () => this.choices,
      recognition,
      local: this.local,
      storage,
      changed: (ear) => this.change({ ear }),
    });
    this.view = { choices, speaking: this.interviewer.state, ear: this.ear.view };
  }

  /** Finds out what can speak and listen here; undefined when the server is not reached. The audio context was made by the person's own click. */
  static async open(
    interview: string,
    audio: AudioContext,
    session: RoomSession,
    storage: Storage | null,
  ): Promise<VoiceSession | undefined> {
    const reply = await send('GET', '/api/voice', voiceOfferSchema);
    if (reply.kind !== 'ok') return undefined;
    const path = `/api/interviews/${interview}/speech`;
    const service = reply.data.speakingService;
    const played = new PlayedSound();
    const device = await DeviceVoice.find(
      'speechSynthesis' in window ? window.speechSynthesis : undefined,
    );
    const voices = [
      service && new ServerVoice('service', service.host, path, audio, played),
      device,
      new ServerVoice('embedded', null, path, audio, played),
    ].filter((voice) => voice !== null && voice !== undefined);
    const recognition = await ownRecognition();
    return new VoiceSession(
      interview,
      audio,
      session,
      voices,
      reply.data,
      recognition,
      storage,
      played,
    );
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly snapshot = (): VoiceView => this.view;

  follow(room: Room): void {
    this.interviewer.follow(room);
    this.ear.follow(room);
  }

  replay(room: Room): void {
    this.interviewer.replay(room);
  }

  choose(change: Partial<VoiceChoices>): void {
    const choices = { ...this.view.choices, ...change };
    this.choices = choices;
    keepChoices(this.storage, choices);
    this.interviewer.choose(choices);
    this.change({ choices });
    this.ear.chosen();
  }

  close(): void {
    this.interviewer.stop();
    this.local?.end();
    void this.ear.close();
  }

  private change(change: Partial<VoiceView>): void {
    this.view = { ...this.view, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** The worker that runs a model on this device. */
export function newListener(assets: string): Worker {
  return new Worker(`${assets}local-listener.js`, { type: 'module' });
}

/** The browser’s own recognition, and where its sound would go. */
export async function ownRecognition(): Promise<OwnRecognition | undefined> {
  const type = recognitionOf(window);
  if (!type) return undefined;
  const place = (await recognisesHere(type)) ? 'device' : 'cloud';
  return { place, make: (desk) => new BrowserRecognition(type, place, desk) };
}
