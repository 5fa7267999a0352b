import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { order, watch } from './candidate';
import { finish } from './reported';
import { SpokenApp } from './spoken-room';
import { story } from './voice/answers';
import { giveMicrophone, speak } from './voice/fake-microphone';
import { spokenWav } from './voice/spoken-wav';

/** A part of a story told again, aloud: the same ear as in the interview, and words into a field. */

test.setTimeout(480_000);
const spoken = SpokenApp.forThisFile();
test.beforeEach(({ page }) => giveMicrophone(page));

const field = (page: Page) => page.getByLabel('The result in your own words');
const sentence = (n: number) => story.filter((part) => 'say' in part).slice(n, n + 1);

/** To the page on which the result is told again, listening. */
async function sayAloud(page: Page): Promise<void> {
  const id = await order(page.request, { only: ['q37'], untimed: true }, spoken.base);
  await page.goto(`${spoken.base}/interview/${id}`);
  await finish(page, 'At a parcel company I built a search over past deliveries.');
  await page.goto(`${spoken.base}/interview/${id}/report/retell/q37?part=result`);
  await page.getByRole('button', { name: 'Say it aloud' }).click();
  await expect(page.getByText('Listening: begin when you like.')).toBeVisible({ timeout: 60_000 });
}

test('what is said comes into the field, goes on after what stands there, and goes into the story', async ({
  page,
}) => {
  const faults = watch(page);
  await sayAloud(page);
  await expectAccessible(page);
  await speak(page, (await spokenWav([...sentence(2), { pauseMs: 900 }, ...sentence(3)])).bytes);
  await expect(field(page)).toHaveValue(/^so i cut the scope .*twice as fast$/u, {
    timeout: 60_000,
  });
  await page.getByRole('button', { name: 'Stop listening' }).click();
  await expect(page.getByRole('button', { name: 'Say it aloud' })).toBeVisible();
  const said = await field(page).inputValue();
  await field(page).fill(`${said}.`);
  await page.getByRole('button', { name: 'Put it into the story' }).click();
  await expect(page.locator('ins')).toContainText('the answers came twice as fast');
  await expect(field(page)).toHaveValue('');
  expect(faults).toEqual([]);
});

test('who stops in the middle of a sentence keeps its words, also when they take a while', async ({
  page,
}) => {
  await sayAloud(page);
  spoken.speech.mood = 'slow';
  const { bytes, lengthMs } = await spokenWav([...sentence(1), ...sentence(3)]);
  await speak(page, bytes);
  await expect(page.getByText('Listening …')).toBeVisible();
  await page.waitForFunction((ms) => (window.saidSoFar?.() ?? 0) > ms, lengthMs / 2);
  await page.getByRole('button', { name: 'Stop listening' }).click();
  await expect(page.getByText('Turning it into words …')).toBeVisible();
  await expect(field(page)).toHaveValue('');
  spoken.speech.mood = 'well';
  await expect(field(page)).toHaveValue(/^we had to .*search service/u, { timeout: 60_000 });
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Say it aloud' })).toBeVisible();
});

test('a call that takes the microphone ends nothing: what was said stays, and it goes on by itself', async ({
  page,
}) => {
  await sayAloud(page);
  await page.evaluate(() => window.muteMicrophone?.(true));
  await expect(page.getByText('No sound comes from the microphone for now.')).toBeVisible();
  await page.evaluate(() => window.muteMicrophone?.(false));
  await expect(page.getByText('Listening: begin when you like.')).toBeVisible();
  await speak(page, (await spokenWav(sentence(3))).bytes);
  await expect(field(page)).toHaveValue(/twice as fast$/u, { timeout: 60_000 });
});

test('a microphone that is not allowed is said, with what to do; what was said stays', async ({
  page,
}) => {
  await sayAloud(page);
  await speak(page, (await spokenWav(sentence(3))).bytes);
  await expect(field(page)).toHaveValue(/twice as fast$/u, { timeout: 60_000 });
  await page.evaluate(() => window.microphoneAllowed?.(false));
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'The microphone is not allowed',
  );
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(field(page)).toHaveValue(/twice as fast$/u);
});
