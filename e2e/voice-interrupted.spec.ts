import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { box, microphone, quiet, silences, SpokenApp, speaks } from './spoken-room';
import { story } from './voice/answers';
import { giveMicrophone, speak } from './voice/fake-microphone';
import { spokenWav, type Part } from './voice/spoken-wav';

/** What happens to people while they speak: a call, a sleep, another window, a slow network, leave that is taken away, a loud room. */

test.setTimeout(480_000);
const spoken = SpokenApp.forThisFile();

const lost = (page: Page) => page.getByRole('alert').filter({ hasText: 'microphone' });
const sentence = (n: number) => story.filter((part) => 'say' in part).slice(n, n + 1);

async function say(page: Page, parts: readonly Part[]): Promise<void> {
  await speak(page, (await spokenWav(parts)).bytes);
}

/** Until so much of what is being said has gone into the microphone. */
async function saidFor(page: Page, ms: number): Promise<void> {
  await page.waitForFunction((most) => (window.saidSoFar?.() ?? 0) >= most, ms);
}

test('one answer through a phone call, a sleep of the laptop, a hidden tab and a slow network: every word stays, in order', async ({
  page,
}) => {
  await giveMicrophone(page);
  await spoken.enter(page, ['q37'], { muted: true });

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

  spoken.speech.mood = 'slow';
  await say(page, [...sentence(2), { pauseMs: 900 }, ...sentence(3)]);
  await expect(microphone(page)).toHaveAttribute('data-waiting', '2', { timeout: 20_000 });
  spoken.speech.mood = 'well';
  await expect(box(page)).toHaveValue(
    /five engineers we had .* three months so i cut .* every step in the end .* twice as fast$/u,
    { timeout: 60_000 },
  );
});

test('leave that is taken away in the middle of a sentence: it is said, what was said stays, and it goes on when leave is back', async ({
  page,
}) => {
  await giveMicrophone(page);
  await spoken.enter(page, ['q37'], { muted: true });
  const { speech: spans } = await spokenWav(sentence(1));
  await say(page, sentence(1));
  // In its middle, when words are under way.
  await expect(microphone(page)).toHaveAttribute('data-turn', 'speaking');
  await saidFor(page, 600 + ((spans[0]?.endMs ?? 0) - 600) * 0.7);
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
  await spoken.enter(page, ['q37'], { muted: true });
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
  await page.getByRole('button', { name: 'End the interview' }).click();
  await page.getByRole('link', { name: 'Open the report' }).click();
  const delivery = page.getByRole('group', { name: 'How you spoke' }).first();
  await expect(delivery).toContainText('You corrected words before handing in');
  const words = said.text.split(' ').length;
  const span = (said.speech.at(-1)?.endMs ?? 0) - (said.speech[0]?.startMs ?? 0);
  const pace = Number(await delivery.locator('[data-figure="pace"]').getAttribute('data-value'));
  // Five words more would be a tenth more.
  expect(Math.abs(pace / (words / ((span - 2_600) / 60_000)) - 1)).toBeLessThan(0.05);
  await expect(page.getByRole('main')).toContainText('seven engineers at Acme Search Limited');
});

test('a microphone beside the loudspeaker: nothing of the interviewer’s voice becomes an answer, and who speaks over it silences it', async ({
  page,
}) => {
  await giveMicrophone(page, { echo: 0.15 });
  const heardBefore = spoken.speech.heard.length;
  await spoken.enter(page, ['q37'], { rate: 0.8 });
  const line = microphone(page);
  const again = page.getByRole('button', { name: 'Say it again' });
  await quiet(page);
  const first = await silences(page);
  await again.click();
  await expect(line).toContainText('The interviewer is speaking');
  await expect(line).not.toContainText('begin when you like');
  await quiet(page, first);
  await expect(line).toContainText('begin when you like');
  // It was loud at the microphone and said to its end all the same; nothing of it went to anybody.
  const played = await page.evaluate(() => window.playedSounds?.() ?? []);
  expect(played.length).toBeGreaterThan(0);
  expect(played.filter(({ toTheEnd }) => !toTheEnd)).toEqual([]);
  expect(await page.evaluate(() => window.loudestEcho?.() ?? 0)).toBeGreaterThan(0.03);
  await expect(line).toHaveAttribute('data-turn', 'waiting-to-begin');

  // The whole question once more, and somebody speaks over it from its onset on.
  const said = await spokenWav([...story.slice(2, 3), { pauseMs: 300 }, ...story.slice(4, 5)], 0);
  const speaking = speak(page, said.bytes, speaks);
  await again.click();
  await speaking;
  await expect(box(page)).toHaveValue(/three months .*every step$/u, { timeout: 90_000 });
  // All of it arrived and next to nothing else, by its length: of words over a voice the recogniser mistakes some.
  const heard = spoken.speech.heard.slice(heardBefore);
  const soundMs = heard.reduce((sum, { bytes }) => sum + (bytes - 44) / 32, 0);
  const saidMs = (said.speech.at(-1)?.endMs ?? 0) - (said.speech[0]?.startMs ?? 0);
  // Each stretch has a quarter of a second before it and after it.
  expect(soundMs).toBeGreaterThan(saidMs + 256);
  expect(soundMs).toBeLessThan(saidMs + 512 * heard.length + 400);
  const stopped = await page.evaluate(
    () => window.playedSounds?.().filter(({ toTheEnd }) => !toTheEnd) ?? [],
  );
  // 400 ms of real speech are needed, and the person has not to finish first.
  expect(stopped).toHaveLength(1);
  expect(stopped[0]?.saidMs).toBeGreaterThan(350);
});
