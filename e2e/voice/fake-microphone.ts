import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Says a WAV file into the microphone; resolves with the moment it began, by the page's clock. */
    sayIntoMicrophone?: (base64: string) => Promise<number>;
    unplugMicrophone?: () => void;
    /** The browser takes the leave for the microphone away, or gives it back. */
    microphoneAllowed?: (allowed: boolean) => void;
    /** A call takes the sound of the microphone, or ends. */
    muteMicrophone?: (muted: boolean) => void;
    /** How loud the loudspeaker was at the microphone at most; a microphone beside one hears it. */
    loudestEcho?: () => number;
    /** For each sound that went to the loudspeaker, whether it was left to its end. */
    playedToTheEnd?: () => boolean[];
  }
}

/**
 * A microphone that the test speaks into: the page gets a real stream of real sound, and only who speaks is
 * different. Chromium's own fake plays one file from the moment it is opened; a conversation needs more. With `echo`
 * it stands beside the loudspeaker and hears that much of it, with no echo cancellation.
 */
export async function giveMicrophone(page: Page, { echo = 0 } = {}): Promise<void> {
  // Run through a loader that keeps the names of functions, what follows asks for its helper.
  await page.addInitScript('globalThis.__name ??= (named) => named');
  await page.addInitScript((loudness) => {
    let audio: AudioContext | undefined;
    let out: MediaStreamAudioDestinationNode | undefined;
    const leave = Object.assign(new EventTarget(), { state: 'granted' });
    Object.defineProperty(navigator.permissions, 'query', { value: () => Promise.resolve(leave) });
    navigator.mediaDevices.getUserMedia = () => {
      if (leave.state === 'denied')
        return Promise.reject(new DOMException('no', 'NotAllowedError'));
      audio ??= new AudioContext();
      void audio.resume();
      out = audio.createMediaStreamDestination();
      // A microphone always hears its room: a stream without any source has gaps, in which nothing is recorded.
      const room = audio.createConstantSource();
      room.offset.value = 1e-5;
      room.connect(out);
      room.start();
      return Promise.resolve(out.stream);
    };
    window.sayIntoMicrophone = async (base64) => {
      if (!audio || !out) throw new Error('the microphone is not open');
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const source = audio.createBufferSource();
      source.buffer = await audio.decodeAudioData(bytes.buffer);
      source.connect(out);
      source.start();
      return performance.now();
    };
    const track = () => {
      const [found] = out?.stream.getAudioTracks() ?? [];
      if (!found) throw new Error('the microphone is not open');
      return found;
    };
    window.unplugMicrophone = () => {
      const ended = track();
      ended.stop();
      ended.dispatchEvent(new Event('ended'));
    };
    window.microphoneAllowed = (allowed) => {
      leave.state = allowed ? 'granted' : 'denied';
      leave.dispatchEvent(new Event('change'));
      if (!allowed) window.unplugMicrophone?.();
    };
    window.muteMicrophone = (muted) => {
      const silenced = track();
      Object.defineProperty(silenced, 'muted', { configurable: true, value: muted });
      silenced.dispatchEvent(new Event(muted ? 'mute' : 'unmute'));
    };
    if (loudness === 0) return;
    let meter: AnalyserNode | undefined;
    let loudest = 0;
    const toTheEnd: boolean[] = [];
    window.playedToTheEnd = () => toTheEnd;
    const listen = () => {
      const samples = new Float32Array(meter?.fftSize ?? 0);
      meter?.getFloatTimeDomainData(samples);
      for (const sample of samples) loudest = Math.max(loudest, Math.abs(sample));
    };
    window.loudestEcho = () => loudest;
    // Whatever goes to the loudspeaker goes through the air to the microphone too.
    const start: unknown = Reflect.get(AudioBufferSourceNode.prototype, 'start');
    Object.defineProperty(AudioBufferSourceNode.prototype, 'start', {
      value(this: AudioBufferSourceNode, ...when: number[]) {
        if (this.context instanceof AudioContext && this.context !== audio && audio && out) {
          const air = this.context.createMediaStreamDestination();
          this.connect(air);
          const heard = audio.createMediaStreamSource(air.stream);
          const loud = audio.createGain();
          loud.gain.value = loudness;
          meter ??= audio.createAnalyser();
          heard.connect(loud).connect(out);
          loud.connect(meter);
          const timer = setInterval(listen, 20);
          const { context, buffer } = this;
          const began = context.currentTime;
          this.addEventListener('ended', () => {
            toTheEnd.push(context.currentTime - began >= (buffer?.duration ?? 0) - 0.1);
            clearInterval(timer);
            heard.disconnect();
          });
        }
        if (typeof start === 'function') Reflect.apply(start, this, when);
      },
    });
  }, echo);
}

/** Says it, without waiting for its end. */
export async function speak(page: Page, bytes: Buffer): Promise<number> {
  return page.evaluate(
    async (base64) => (await window.sayIntoMicrophone?.(base64)) ?? Number.NaN,
    bytes.toString('base64'),
  );
}
