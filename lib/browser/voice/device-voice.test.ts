import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeviceVoice } from './device-voice';
import { VoiceFailed } from './voice';

type Spoken = EventTarget & { readonly voice: SpeechSynthesisVoice | null };

/** An utterance as browsers make them. */
class FakeUtterance extends EventTarget {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  constructor(readonly text: string) {
    super();
  }
}
class ErrorEventOf extends Event {
  constructor(readonly error: string) {
    super('error');
  }
}

/** speechSynthesis with its quirks: each test says what happens to an utterance. */
class FakeSynthesis extends EventTarget {
  speaking = false;
  paused = false;
  nudges = 0;
  cancels = 0;
  voices: SpeechSynthesisVoice[] = [
    { localService: false, lang: 'en-GB', name: 'far', default: false, voiceURI: 'far' },
    { localService: true, lang: 'en-US', name: 'near', default: false, voiceURI: 'near' },
    { localService: true, lang: 'de-DE', name: 'nah', default: false, voiceURI: 'nah' },
  ];
  does: (utterance: Spoken) => void = () => undefined;
  getVoices() {
    return this.voices;
  }
  speak(utterance: Spoken) {
    this.speaking = true;
    this.does(utterance);
  }
  cancel() {
    this.cancels += 1;
    this.speaking = false;
  }
  pause() {
    this.nudges += 1;
  }
  resume() {
    this.paused = false;
  }
}

let synthesis: FakeSynthesis;
const manner = { voice: 'first', rate: 1 } as const;
const find = () => DeviceVoice.find(synthesis);
async function say(does: (utterance: Spoken) => void, signal = new AbortController().signal) {
  synthesis.does = does;
  const voice = await find();
  if (!voice) throw new Error('no voice');
  return voice.say('Tell me about a project.', manner, signal);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  synthesis = new FakeSynthesis();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the device’s own voice', () => {
  it('is one that works on the device, in English', async () => {
    let used: SpeechSynthesisVoice | null = null;
    await say((utterance) => {
      used = utterance.voice;
      utterance.dispatchEvent(new Event('start'));
      utterance.dispatchEvent(new Event('end'));
    });
    expect(used).toMatchObject({ name: 'near', default: false, voiceURI: 'near' });
  });
  it('is not there when all voices are elsewhere, or none ever come', async () => {
    synthesis.voices = synthesis.voices.slice(0, 1);
    expect(await find()).toBeUndefined();
    synthesis.voices = [];
    const finding = find();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await finding).toBeUndefined();
    expect(await DeviceVoice.find(undefined)).toBeUndefined();
  });
  it('is waited for when the list comes late', async () => {
    const voices = synthesis.voices;
    synthesis.voices = [];
    const finding = find();
    synthesis.voices = voices;
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(await finding).toBeDefined();
  });
  it.each(['never begins', 'never ends'])('is given up when it %s', async (how) => {
    const failure = say((utterance) => {
      if (how === 'never ends') utterance.dispatchEvent(new Event('start'));
    }).then(
      () => 'said',
      (error: unknown) => (error instanceof VoiceFailed ? error.code : 'other'),
    );
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await failure).toBe('silent');
  });
  it('is nudged while it speaks long, or it would fall silent', async () => {
    const stop = new AbortController();
    const saying = say((utterance) => utterance.dispatchEvent(new Event('start')), stop.signal);
    await vi.advanceTimersByTimeAsync(5_900);
    expect(synthesis.nudges).toBe(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(synthesis.nudges).toBe(1);
    stop.abort();
    await saying;
  });
  it.each([
    ['audio-busy', 'silent'],
    ['audio-hardware', 'silent'],
    ['network', 'silent'],
    ['synthesis-failed', 'silent'],
    ['text-too-long', 'silent'],
    ['invalid-argument', 'silent'],
    ['interrupted', 'silent'],
    ['canceled', 'silent'],
    ['synthesis-unavailable', 'no-voice'],
    ['language-unavailable', 'no-voice'],
    ['voice-unavailable', 'no-voice'],
    ['not-allowed', 'refused'],
  ])('tells of the error %s as %s', async (error, code) => {
    await expect(
      say((utterance) => utterance.dispatchEvent(new ErrorEventOf(error))),
    ).rejects.toMatchObject({ code });
  });
  it('stops quietly when it is told to, though the browser calls that an error', async () => {
    const stop = new AbortController();
    const saying = say((utterance) => {
      utterance.dispatchEvent(new Event('start'));
      stop.abort();
      utterance.dispatchEvent(new ErrorEventOf('interrupted'));
    }, stop.signal);
    await expect(saying).resolves.toBeUndefined();
  });
});
