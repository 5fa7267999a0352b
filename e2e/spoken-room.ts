import { expect, test, type Page } from '@playwright/test';
import { order } from './candidate';
import { sentences } from './voice/answers';
import { AppWithSound } from './voice/app-with-sound';
import { SPEECH_KEY, SpeechServer } from './voice/speech-server';

declare global {
  interface Window {
    /** Whose turn it was, and what the interviewer said: each as it changed. */
    roomStory?: { turns: string[]; sayings: string[] };
  }
}

/** A room that is spoken in, as its tests see it. Machines differ: what passes quickly is waited for in the page, never from outside. */
export const microphone = (page: Page) => page.getByRole('region', { name: 'Your microphone' });
export const box = (page: Page) => page.getByLabel('Your answer');

/** The built app beside a service that really hears, for the tests of one file. */
export class SpokenApp {
  private made: { speech: SpeechServer; app: AppWithSound } | undefined;

  static forThisFile(): SpokenApp {
    const spoken = new SpokenApp();
    test.beforeAll(() => spoken.start());
    test.afterAll(() => spoken.stop());
    test.beforeEach(({ page }) => {
      spoken.speech.mood = 'well';
      return keepStory(page);
    });
    return spoken;
  }

  get speech(): SpeechServer {
    return this.running.speech;
  }

  get base(): string {
    return this.running.app.base;
  }

  /** Into the room of an interview whose sound was checked before. */
  async enter(page: Page, only: readonly string[], choices: object = {}): Promise<void> {
    await this.goTo(page, only, { checked: true, ...choices });
    await expect(microphone(page)).toHaveAttribute('data-microphone', 'on', { timeout: 60_000 });
  }

  /** To the check of the sound before an interview. */
  async check(page: Page, only: readonly string[], choices: object = {}) {
    await this.goTo(page, only, choices);
    const check = page.getByRole('region', { name: 'Check the sound' });
    await expect(check).toContainText('Say something', { timeout: 60_000 });
    return check;
  }

  private async goTo(page: Page, only: readonly string[], choices: object): Promise<void> {
    await page.addInitScript(
      (kept) => localStorage.setItem('candor:voice', JSON.stringify(kept)),
      choices,
    );
    const id = await order(page.request, { only, untimed: true }, this.base);
    await page.goto(`${this.base}/interview/${id}`);
    await page.getByRole('button', { name: 'Go on out loud' }).click();
  }

  private get running() {
    if (!this.made) throw new Error('the app was not started');
    return this.made;
  }

  private async start(): Promise<void> {
    const speech = await SpeechServer.open(sentences);
    const app = new AppWithSound({
      SPEECH_BASE_URL: speech.url,
      SPEECH_API_KEY: SPEECH_KEY,
      SPEECH_MODEL_HEAR: 'stand-in',
      SPEECH_TIMEOUT: '60',
    });
    this.made = { speech, app };
    await app.start();
  }

  private async stop(): Promise<void> {
    await this.made?.app.stop();
    this.made?.speech.close();
  }
}

/** Writes down in the page whose turn it is and what the interviewer says. */
async function keepStory(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const story = { turns: [] as string[], sayings: [] as string[] };
    window.roomStory = story;
    const look = (list: string[], name: string) => {
      const now = document.querySelector(`[${name}]`)?.getAttribute(name);
      if (now !== undefined && now !== null && now !== list.at(-1)) list.push(now);
    };
    new MutationObserver(() => {
      look(story.turns, 'data-turn');
      look(story.sayings, 'data-saying');
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
}

/** Whose turn it was since the page was opened, in order. */
export async function turns(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.roomStory?.turns ?? []);
}

/** How often the interviewer has begun and ended to speak. */
export async function silences(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      (window.roomStory?.sayings ?? []).filter((now, i, all) => now === '' && i > 0 && all[i - 1])
        .length,
  );
}

/** Waits until the interviewer has spoken to an end, once more than `before` times. */
export async function quiet(page: Page, before = 0): Promise<void> {
  await expect.poll(() => silences(page), { timeout: 90_000 }).toBeGreaterThan(before);
}

/** The selector of a moment at which the interviewer speaks, or it is somebody's turn. */
export const speaks = '[data-saying]:not([data-saying=""])';
export const turn = (kind: string) => `[data-turn="${kind}"]`;

/** Presses a button in the moment it is there, and `when` too: some are there for seconds only. */
export async function pressAtOnce(page: Page, name: string, when = ''): Promise<void> {
  await page.evaluate(
    ([wanted, text]) =>
      new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => look());
        const look = () => {
          const all = [...document.querySelectorAll('button')];
          const found = all.find(({ textContent }) => textContent.trim() === wanted);
          if (!found || !document.body.textContent.includes(text)) return;
          watch.disconnect();
          found.click();
          resolve();
        };
        watch.observe(document, { subtree: true, childList: true, characterData: true });
        look();
      }),
    [name, when] as const,
  );
}
