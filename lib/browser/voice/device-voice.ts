import { VoiceFailed, type SayingManner, type Voice } from './voice';
import { markVoice } from './voice-marks';

/** A voice must begin within this. */
const BEGIN_MS = 2_500;
/** ms a character takes at most, at the usual pace. */
const SLOWEST_CHAR_MS = 160;
/** Some browsers fall silent after about 15 seconds unless they are nudged. */
const NUDGE_MS = 6_000;
/** The list of voices may come late, or never. */
const VOICES_MS = 1_000;

/** What is used of the browser's speech synthesis. */
type Synthesis = Pick<
  SpeechSynthesis,
  'getVoices' | 'speak' | 'cancel' | 'pause' | 'resume' | 'speaking' | 'paused'
> &
  Pick<EventTarget, 'addEventListener'>;

/**
 * The device's own voice. Only voices that work on the device: the others send the words elsewhere.
 * Every sentence is watched, since browsers forget to say that one ended.
 */
export class DeviceVoice implements Voice {
  readonly tier = 'device';
  readonly host = null;
  /** Held so that it is not collected while it speaks: its events would be lost. */
  private current: SpeechSynthesisUtterance | undefined;

  private constructor(
    private readonly synthesis: Synthesis,
    private readonly voices: readonly SpeechSynthesisVoice[],
  ) {}

  /** Undefined when this browser has no voice of its own in English. */
  static async find(synthesis: Synthesis | undefined): Promise<DeviceVoice | undefined> {
    if (!synthesis) return undefined;
    const voices = await localVoices(synthesis);
    return voices.length > 0 ? new DeviceVoice(synthesis, voices) : undefined;
  }

  prepare(): void {
    // There is nothing to fetch.
  }

  async say(sentence: string, manner: SayingManner, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const utterance = new SpeechSynthesisUtterance(sentence);
    this.current = utterance;
    utterance.voice = this.voiceFor(manner);
    utterance.lang = utterance.voice?.lang ?? 'en';
    utterance.rate = manner.rate;
    this.synthesis.cancel();
    const nudge = setInterval(() => this.nudge(), NUDGE_MS);
    try {
      await this.heard(utterance, manner.rate, signal);
    } finally {
      clearInterval(nudge);
      if (this.current === utterance) this.current = undefined;
    }
  }

  private heard(
    utterance: SpeechSynthesisUtterance,
    rate: number,
    signal: AbortSignal,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      const give = (finish: () => void) => {
        clearTimeout(watch);
        this.synthesis.cancel();
        finish();
      };
      const silent = () => give(() => reject(new VoiceFailed('silent')));
      let watch = setTimeout(silent, BEGIN_MS);
      utterance.addEventListener('start', () => {
        markVoice('voice-begins');
        clearTimeout(watch);
        watch = setTimeout(silent, (utterance.text.length * SLOWEST_CHAR_MS) / rate + BEGIN_MS);
      });
      utterance.addEventListener('end', () => give(resolve));
      utterance.addEventListener('error', ({ error }) =>
        give(() => (signal.aborted ? resolve() : reject(failureOf(error)))),
      );
      signal.addEventListener('abort', () => give(resolve));
      this.synthesis.speak(utterance);
    });
  }

  private nudge(): void {
    if (!this.synthesis.speaking || this.synthesis.paused) return;
    this.synthesis.pause();
    this.synthesis.resume();
  }

  private voiceFor({ voice }: SayingManner): SpeechSynthesisVoice | null {
    return this.voices[voice === 'first' ? 0 : this.voices.length - 1] ?? null;
  }
}

function failureOf(error: string): VoiceFailed {
  const missing = ['voice-unavailable', 'language-unavailable', 'synthesis-unavailable'];
  return new VoiceFailed(
    missing.includes(error) ? 'no-voice' : error === 'not-allowed' ? 'refused' : 'silent',
  );
}

async function localVoices(synthesis: Synthesis): Promise<SpeechSynthesisVoice[]> {
  const now = () =>
    synthesis.getVoices().filter(({ localService, lang }) => localService && /^en/iu.test(lang));
  if (synthesis.getVoices().length > 0) return now();
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, VOICES_MS);
    synthesis.addEventListener(
      'voiceschanged',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
  return now();
}
