import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { order } from './candidate';
import { sentences, story } from './voice/answers';
import { AppWithSound } from './voice/app-with-sound';
import { giveMicrophone, speak } from './voice/fake-microphone';
import { SPEECH_KEY, SpeechServer } from './voice/speech-server';
import { spokenWav, type Part } from './voice/spoken-wav';

/** What happens to people while they speak: a call, a sleep, another window, a slow network, leave that is taken away, a loud room. */

let speech: SpeechServer;
let app: AppWithSound;
test.setTimeout(240_000);
test.beforeAll(async () => {
  speech = await SpeechServer.open(sentences);
  app = new AppWithSound({
    SPEECH_BASE_URL: speech.url,
    SPEECH_API_KEY: SPEECH_KEY,
    SPEECH_MODEL_HEAR: 'stand-in',
  });
  await app.start();
});
test.afterAll(async () => {
  await app.stop();
  speech.close();
});
test.beforeEach(() => {
  speech.mood = 'well';
});

const microphone = (page: Page) => page.getByRole('region', { name: 'Your microphone' });
const box = (page: Page) => page.getByLabel('Your answer');
const lost = (page: Page) => page.getByRole('alert').filter({ hasText: 'microphone' });
const sentence = (n: number) => story.filter((part) => 'say' in part).slice(n, n + 1);

/** Into the room with the sound checked before. */
async function outLoud(page: Page, choices: { muted?: boolean; rate?: number }): Promise<void> {
  await page.addInitScript(
    (kept) => localStorage.setItem('candor:voice', JSON.stringify({ checked: true, ...kept })),
    choices,
  );
  const id = await order(page.request, { only: ['q37'], untimed: true }, app.base);
  await page.goto(`${app.base}/interview/${id}`);
  await page.getByRole('button', { name: 'Go on out loud' }).click();
  await expect(microphone(page)).toHaveAttribute('data-microphone', 'on', { timeout: 60_000 });
}

async function say(page: Page, parts: readonly Part[]): Promise<number> {
  return speak(page, (await spokenWav(parts)).bytes);
}

const now = (page: Page) => page.evaluate(() => performance.now());

/** Until the page's clock shows this. */
async function until(page: Page, ms: number): Promise<void> {
  await page.waitForFunction((at) => performance.now() >= at, ms);
}

test('one answer through a phone call, a sleep of the laptop, a hidden tab and a slow network: every word stays, in order', async ({
  page,
}) => {
  await giveMicrophone(page);
  await outLoud(page, { muted: true });

  await say(page, sentence(0));
  await expect(box(page)).toHaveValue(/five engineers$/u, { timeout: 60_000 });
  await page.evaluate(() => window.muteMicrophone?.(true));
  await expect(lost(page)).toContainText('The microphone is interrupted');
  await expectAccessible(page);
  await page.evaluate(() => window.muteMicrophone?.(false));
  await expect(microphone(page)).toHaveAttribute('data-microphone', 'on', { timeout: 20_000 });

  // The page's own work stops as in a sleep, and goes on later.
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await expect(microphone(page)).toHaveAttribute('data-microphone', 'on', { timeout: 20_000 });
  await expect(box(page)).toHaveValue(/five engineers$/u);

  // Another tab is looked at: this one is told so, and its timers run once a second at most.
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
    const later: unknown = Reflect.get(window, 'setTimeout');
    Object.defineProperty(window, 'setTimeout', {
      value: (run: unknown, ms = 0, ...given: unknown[]): unknown =>
        typeof later === 'function' &&
        Reflect.apply(later, window, [run, Math.max(1_000, ms), ...given]),
    });
  });
  await say(page, sentence(1));
  await expect(box(page)).toHaveValue(/five engineers we had .* three months$/u, {
    timeout: 60_000,
  });

  speech.mood = 'slow';
  await say(page, [...sentence(2), { pauseMs: 900 }, ...sentence(3)]);
  await expect(microphone(page)).toHaveAttribute('data-waiting', '2', { timeout: 20_000 });
  speech.mood = 'well';
  await expect(box(page)).toHaveValue(
    /five engineers we had .* three months so i cut .* every step in the end .* twice as fast$/u,
    { timeout: 60_000 },
  );
});

test('leave that is taken away in the middle of a sentence: it is said, what was said stays, and it goes on when leave is back', async ({
  page,
}) => {
  await giveMicrophone(page);
  await outLoud(page, { muted: true });
  const { speech: spans } = await spokenWav(sentence(1));
  const began = await say(page, sentence(1));
  // In its middle, when words are under way.
  await until(page, began + 600 + ((spans[0]?.endMs ?? 0) - 600) * 0.7);
  await page.evaluate(() => window.microphoneAllowed?.(false));
  await expect(lost(page)).toContainText('The microphone is not allowed');
  await expect(box(page)).toHaveValue(/^we had/u, { timeout: 60_000 });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(lost(page)).toContainText('The microphone is not allowed');
  await page.evaluate(() => window.microphoneAllowed?.(true));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(microphone(page)).toHaveAttribute('data-microphone', 'on', { timeout: 30_000 });
  await say(page, sentence(3));
  await expect(box(page)).toHaveValue(/^we had .*twice as fast$/u, { timeout: 60_000 });
});

test('a caption that is corrected is marked, graded as corrected, and measured as it was said', async ({
  page,
}) => {
  await giveMicrophone(page);
  await outLoud(page, { muted: true });
  const said = await spokenWav(story);
  await speak(page, said.bytes);
  await expect(box(page)).toHaveValue(/twice as fast$/u, { timeout: 60_000 });
  await expect(microphone(page).locator('[data-edited]')).toHaveCount(0);
  const heard = await box(page).inputValue();
  await box(page).fill(heard.replace('five engineers', 'seven engineers at Acme Search Limited'));
  await expect(microphone(page).locator('[data-edited]')).toContainText('this text is graded');
  await microphone(page).getByRole('button', { name: 'I’m done' }).click();
  await expect(page.getByRole('log')).toContainText('seven engineers at Acme Search Limited');
  await page.getByRole('button', { name: 'End interview' }).click();
  await page.getByRole('button', { name: 'End and see the report' }).click();
  await page.getByRole('link', { name: 'Open the report' }).click();
  const spoken = page.getByRole('group', { name: 'How you spoke' }).first();
  await expect(spoken).toContainText('You corrected words before handing in');
  const words = said.text.split(' ').length;
  const span = (said.speech.at(-1)?.endMs ?? 0) - (said.speech[0]?.startMs ?? 0);
  const pace = Number(await spoken.locator('[data-figure="pace"]').getAttribute('data-value'));
  // Five words more would be a tenth more.
  expect(Math.abs(pace / (words / ((span - 2_600) / 60_000)) - 1)).toBeLessThan(0.05);
  await expect(page.getByRole('main')).toContainText('seven engineers at Acme Search Limited');
});

test('a microphone beside the loudspeaker: nothing of the interviewer’s voice becomes an answer, and who speaks over it silences it', async ({
  page,
}) => {
  await giveMicrophone(page, { echo: 0.15 });
  const heardBefore = speech.heard.length;
  await outLoud(page, { rate: 0.8 });
  const saying = page.locator('[data-saying]');
  const line = microphone(page);
  const again = page.getByRole('button', { name: 'Say it again' });
  await expect(saying).toHaveAttribute('data-saying', '', { timeout: 90_000 });
  await again.click();
  await expect(saying).not.toHaveAttribute('data-saying', '', { timeout: 30_000 });
  await expect(line).toContainText('The interviewer is speaking');
  await expect(line).not.toContainText('begin when you like');
  await expect(saying).toHaveAttribute('data-saying', '', { timeout: 90_000 });
  await expect(line).toContainText('begin when you like');
  // It was loud at the microphone and said to its end all the same; nothing of it went to anybody.
  const played = await page.evaluate(() => window.playedToTheEnd?.() ?? []);
  expect(played.length).toBeGreaterThan(0);
  expect(played).not.toContain(false);
  expect(await page.evaluate(() => window.loudestEcho?.() ?? 0)).toBeGreaterThan(0.03);
  await expect(line).toHaveAttribute('data-turn', 'waiting-to-begin');
  await until(page, (await now(page)) + 1_500);
  expect(speech.heard.length).toBe(heardBefore);
  await expect(box(page)).toHaveValue('');

  // The whole question once more, and somebody speaks over it.
  const said = await spokenWav([...story.slice(0, 1), { pauseMs: 300 }, ...story.slice(2, 3)], 0);
  await again.click();
  await expect(saying).not.toHaveAttribute('data-saying', '', { timeout: 30_000 });
  // At the very onset of a voice an echo and a person look alike.
  await until(page, (await now(page)) + 1_000);
  const silence = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () =>
          document.querySelector('[data-saying]')?.getAttribute('data-saying') === ''
            ? resolve(performance.now())
            : setTimeout(look, 5);
        look();
      }),
  );
  const began = await speak(page, said.bytes);
  const after = (await silence) - began;
  // The page's clock and the sound's differ by a few frames.
  expect(after).toBeGreaterThan(300);
  expect(after).toBeLessThan((said.speech[0]?.endMs ?? 0) + 1_000);
  await expect(box(page)).toHaveValue(/three months$/u, { timeout: 60_000 });
});
