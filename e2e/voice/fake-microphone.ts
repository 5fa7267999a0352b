import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Says a WAV file into the microphone; resolves with the moment it began, by the page's clock. */
    sayIntoMicrophone?: (base64: string) => Promise<number>;
    unplugMicrophone?: () => void;
  }
}

/**
 * A microphone that the test speaks into: the page gets a real stream of real sound, and only who speaks is
 * different. Chromium's own fake plays one file from the moment it is opened; a conversation needs more.
 */
export async function giveMicrophone(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let audio: AudioContext | undefined;
    let out: MediaStreamAudioDestinationNode | undefined;
    navigator.mediaDevices.getUserMedia = () => {
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
    window.unplugMicrophone = () => {
      const [track] = out?.stream.getAudioTracks() ?? [];
      track?.stop();
      track?.dispatchEvent(new Event('ended'));
    };
  });
}

/** Says it, without waiting for its end. */
export async function speak(page: Page, bytes: Buffer): Promise<number> {
  return page.evaluate(
    async (base64) => (await window.sayIntoMicrophone?.(base64)) ?? Number.NaN,
    bytes.toString('base64'),
  );
}
