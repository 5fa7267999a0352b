import type { PlayedSound } from './played-sound';
import { VoiceFailed, type SayingManner, type Voice } from './voice';
import { markVoice } from './voice-marks';

/** Longest wait for the sound of one sentence. */
const PATIENCE_MS: Record<'embedded' | 'service', number> = { embedded: 8_000, service: 16_000 };
/** A sound that stands still for so long, or has not ended so long after it should have, is stuck. */
const STILL_MS = 8_000;
const LATE_S = 2.5;
const LOOK_MS = 250;
/** Sentences kept ready, for a replay. */
const MOST_KEPT = 40;

/** A voice of the server: its own, or that of a speech service. Sound comes sentence by sentence. */
export class ServerVoice implements Voice {
  private readonly kept = new Map<string, Promise<AudioBuffer>>();

  constructor(
    readonly tier: 'embedded' | 'service',
    readonly host: string | null,
    private readonly path: string,
    private readonly audio: AudioContext,
    private readonly played: PlayedSound,
  ) {}

  prepare(sentence: string, manner: SayingManner): void {
    // Whoever says the sentence sees the failure.
    this.sound(sentence, manner).catch(() => undefined);
  }

  async say(sentence: string, manner: SayingManner, signal: AbortSignal): Promise<void> {
    const sound = await this.sound(sentence, manner);
    if (signal.aborted) return;
    if (this.audio.state === 'suspended') void this.audio.resume();
    const source = this.audio.createBufferSource();
    source.buffer = sound;
    source.connect(this.audio.destination);
    markVoice('voice-begins');
    await this.heard(source, sound, signal);
    source.disconnect();
  }

  /** Until it was heard to its end. By the audio's own clock: a busy machine plays late, a phone call holds it. */
  private heard(
    source: AudioBufferSourceNode,
    sound: AudioBuffer,
    signal: AbortSignal,
  ): Promise<void> {
    const { audio } = this;
    const began = audio.currentTime;
    let last = began;
    let stillMs = 0;
    return new Promise((resolve, reject) => {
      const finish = (end: () => void) => {
        clearInterval(watch);
        end();
      };
      const watch = setInterval(() => {
        const { currentTime, state } = audio;
        // A call on a phone interrupts it: then it waits.
        const held = currentTime === last && state !== 'interrupted';
        stillMs = held ? stillMs + LOOK_MS : 0;
        last = currentTime;
        if (stillMs < STILL_MS && currentTime < began + sound.duration + LATE_S) return;
        source.stop();
        finish(() => reject(new VoiceFailed('silent')));
      }, LOOK_MS);
      source.addEventListener('ended', () => finish(resolve));
      signal.addEventListener('abort', () => {
        source.stop();
        this.played.end(audio.currentTime);
        finish(resolve);
      });
      source.start();
      this.played.begin(sound, began);
    });
  }

  private sound(sentence: string, manner: SayingManner): Promise<AudioBuffer> {
    const key = `${manner.voice} ${manner.rate} ${sentence}`;
    const kept = this.kept.get(key);
    if (kept) return kept;
    const sound = this.fetchSound(sentence, manner).catch((error: unknown) => {
      this.kept.delete(key);
      throw error;
    });
    this.kept.set(key, sound);
    const oldest = this.kept.keys().next();
    if (this.kept.size > MOST_KEPT && !oldest.done) this.kept.delete(oldest.value);
    return sound;
  }

  private async fetchSound(text: string, { voice, rate }: SayingManner): Promise<AudioBuffer> {
    let response: Response;
    try {
      response = await fetch(this.path, {
        method: 'POST',
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE_MS[this.tier]),
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ engine: this.tier, text, voice, rate }),
      });
      if (response.ok) return await this.audio.decodeAudioData(await response.arrayBuffer());
    } catch (error) {
      throw new VoiceFailed('unreachable', { cause: error });
    }
    throw new VoiceFailed(response.status >= 500 ? 'unreachable' : 'refused');
  }
}
