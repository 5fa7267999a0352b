import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** What the browser says when the microphone is asked for; empty: it gives one. */
    microphoneFault?: string;
  }
}

/** A microphone that is silent, or is refused as `microphoneFault` says. */
export async function giveSilentMicrophone(page: Page, fault = ''): Promise<void> {
  await page.addInitScript((first) => {
    window.microphoneFault = first;
    let audio: AudioContext | undefined;
    navigator.mediaDevices.getUserMedia = () => {
      const { microphoneFault: now = '' } = window;
      if (now !== '') return Promise.reject(new DOMException('no', now));
      audio ??= new AudioContext();
      return Promise.resolve(audio.createMediaStreamDestination().stream);
    };
  }, fault);
}

/** Keeps the interviewer silent: for tests that wait for no voice. */
export async function mute(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (localStorage.getItem('candor:voice') === null)
      localStorage.setItem('candor:voice', JSON.stringify({ muted: true }));
  });
}
