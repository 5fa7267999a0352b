import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { order, watch } from './candidate';
import { addition, handIn, secondStory, sentences, story } from './voice/answers';
import { AppWithSound } from './voice/app-with-sound';
import { giveMicrophone, speak } from './voice/fake-microphone';
import { wordErrorRate } from './voice/language-model';
import { SPEECH_KEY, SpeechServer } from './voice/speech-server';
import { spokenWav, type Part } from './voice/spoken-wav';

/** The spoken interview with real sound: said by an engine, heard by the detector, sent by our route, heard by a recogniser. */

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
test.beforeEach(({ page }) => {
  speech.mood = 'well';
  return giveMicrophone(page);
});

const microphone = (page: Page) => page.getByRole('region', { name: 'Your microphone' });
const box = (page: Page) => page.getByLabel('Your answer');

/** Into the room of an interview, through the sound check, until the question was said. */
async function outLoud(
  page: Page,
  only: readonly string[],
  { handsFree = false, muted = false } = {},
): Promise<void> {
  // The interviewer speaks fast, or not at all where the voice is not the subject: tests wait for it.
  await page.addInitScript(
    (choices) => localStorage.setItem('candor:voice', JSON.stringify(choices)),
    { rate: 1.5, muted },
  );
  const id = await order(page.request, { only, untimed: true }, app.base);
  await page.goto(`${app.base}/interview/${id}`);
  await page.getByRole('button', { name: 'Go on out loud' }).click();
  const check = page.getByRole('region', { name: 'Check the sound' });
  await expect(check).toContainText('Say something', { timeout: 60_000 });
  if (handsFree) await check.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Begin out loud' }).click();
  if (!muted) await quiet(page);
  await expect(microphone(page)).toHaveAttribute('data-turn', 'waiting-to-begin');
}

/** The report plays what was said, with the words following along; it can be kept as a file, and deleted for good. */
async function replay(page: Page): Promise<void> {
  const players = page.locator('audio');
  await expect(players.first()).toBeAttached({ timeout: 20_000 });
  const before = await players.count();
  const spoken = page.getByRole('group', { name: 'How you spoke' }).first();
  const second = spoken.getByText(/search service in three months/u).last();
  await expect(second).not.toHaveAttribute('aria-current', 'true');
  const played = await spoken
    .locator('audio')
    .first()
    .evaluate(async (audio: HTMLAudioElement) => {
      audio.muted = true;
      await audio.play();
      return audio.error === null;
    });
  expect(played).toBe(true);
  await expect(second).toHaveAttribute('aria-current', 'true', { timeout: 60_000 });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    spoken.getByRole('link', { name: 'Download' }).first().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^q37\.(?:webm|m4a|ogg)$/u);
  const stream = await download.createReadStream();
  let size = 0;
  for await (const chunk of stream) size += Buffer.byteLength(chunk);
  expect(size).toBeGreaterThan(20_000);
  // A moment named in the delivery is heard again from there: the long pause came after some seconds of speech.
  const place = () =>
    spoken
      .locator('audio')
      .first()
      .evaluate((audio: HTMLAudioElement) => audio.currentTime);
  await spoken
    .locator('audio')
    .first()
    .evaluate((audio: HTMLAudioElement) => {
      audio.pause();
      audio.currentTime = 0;
    });
  const moment = page
    .getByRole('listitem')
    .filter({ hasText: /Question 1, .*a pause of 2\.\d s/u });
  await moment.getByRole('button', { name: /^Hear it/u }).click();
  await expect.poll(place).toBeGreaterThan(2);
  await spoken.getByRole('button', { name: 'Delete this recording' }).first().click();
  await expect(players).toHaveCount(before - 1);
  await page.reload();
  await expect(page.locator('audio')).toHaveCount(before - 1, { timeout: 20_000 });
}

/** Waits until the interviewer has begun to speak and has finished. */
async function quiet(page: Page): Promise<void> {
  const saying = page.locator('[data-saying]');
  await expect(saying).not.toHaveAttribute('data-saying', '', { timeout: 30_000 });
  await expect(saying).toHaveAttribute('data-saying', '', { timeout: 60_000 });
}

async function sayParts(page: Page, parts: readonly Part[]): Promise<string> {
  const { bytes, text } = await spokenWav(parts);
  await speak(page, bytes);
  return text;
}

test('a spoken interview of two questions, heard word for word, with its delivery in the report', async ({
  page,
}) => {
  const faults = watch(page);
  await outLoud(page, ['q37', 'q38']);
  const said = await spokenWav(story);
  await speak(page, said.bytes);
  await expect(box(page)).toHaveValue(/twice as fast/u, { timeout: 60_000 });
  expect(wordErrorRate(said.text, await box(page).inputValue())).toBeLessThanOrEqual(0.05);
  await microphone(page).getByRole('button', { name: 'I’m done' }).click();
  await expect(page.getByRole('log')).toContainText('twice as fast');
  await quiet(page);
  // Whatever the follow-up is, it is left; the next question comes.
  await page.getByRole('button', { name: 'Skip' }).click();
  await expect(page.getByText('Question 2 of 2')).toBeVisible();
  await quiet(page);
  await sayParts(page, [...secondStory, { pauseMs: 900 }, { say: handIn }]);
  await expect(page.getByRole('log')).toContainText('small project', { timeout: 60_000 });
  await expect(page.getByRole('log')).not.toContainText("that's my answer");

  // The interviewer's own voice was never written down as an answer.
  expect(speech.heard.every(({ text }) => !/tell me about|challenging/iu.test(text))).toBe(true);
  await page.getByRole('button', { name: 'End interview' }).click();
  await page.getByRole('button', { name: 'End and see the report' }).click();
  await page.getByRole('link', { name: 'Open the report' }).click();
  const spoken = page.getByRole('group', { name: 'How you spoke' }).first();
  const words = said.text.split(' ').length;
  const span = (said.speech.at(-1)?.endMs ?? 0) - (said.speech[0]?.startMs ?? 0);
  const pauses = [700, 1_500, 2_600];
  const figure = async (name: string) =>
    Number(await spoken.locator(`[data-figure="${name}"]`).getAttribute('data-value'));
  const near = (value: number, known: number) => {
    expect(value).toBeGreaterThanOrEqual(known * 0.95);
    expect(value).toBeLessThanOrEqual(known * 1.05);
  };
  near(await figure('lengthMs'), span);
  near(await figure('pace'), words / ((span - 2_600) / 60_000));
  near(await figure('longestPauseMs'), 2_600);
  near(await figure('pauseShare'), pauses.reduce((sum, ms) => sum + ms, 0) / span);
  expect(await figure('pauses')).toBe(3);
  await expect(spoken).toContainText('not measurable');
  await expectAccessible(page);
  await replay(page);
  expect(faults).toEqual([]);
});

test('hands-free: a long thinking pause cuts nothing off, the countdown is cancelled by speech, and what was handed in too early is taken back', async ({
  page,
}) => {
  await outLoud(page, ['q37'], { handsFree: true });
  await sayParts(page, [
    { say: 'In my last role I led a team of five engineers and' },
    { pauseMs: 8_000 },
    { say: 'we had to move a slow search service' },
  ]);
  await expect(box(page)).toHaveValue(/slow search service/u, { timeout: 40_000 });
  expect(await box(page).inputValue()).toMatch(/five engineers and/u);
  await expect(microphone(page)).toHaveAttribute('data-turn', 'countdown', { timeout: 15_000 });
  await sayParts(page, [{ say: 'in three months' }]);
  await expect(microphone(page)).toHaveAttribute('data-turn', 'speaking');
  await expect(page.getByRole('log')).toContainText('in three months', { timeout: 40_000 });
  // The interviewer has begun to reply: going on takes the answer back.
  await expect(page.locator('[data-saying]')).not.toHaveAttribute('data-saying', '');
  await sayParts(page, [{ say: addition }]);
  await expect(box(page)).toHaveValue(/three months .*we kept it running for a year/u, {
    timeout: 40_000,
  });
});

test('the service fails: speech waits and nothing is lost; it refuses: the next way is taken in front of the person', async ({
  page,
}) => {
  await outLoud(page, ['q37'], { muted: true });
  speech.mood = 'fails';
  await sayParts(page, story.slice(0, 1));
  await expect(microphone(page)).toHaveAttribute('data-waiting', '1', { timeout: 20_000 });
  speech.mood = 'well';
  await expect(box(page)).toHaveValue(/five engineers/u, { timeout: 60_000 });
  speech.mood = 'refuses';
  await sayParts(page, story.slice(2, 3));
  await expect(microphone(page)).toHaveAttribute('data-listening-tier', 'none', {
    timeout: 30_000,
  });
  await expect(microphone(page)).toContainText('Typing, beside the recording');
  await expectAccessible(page);
  await box(page).fill(
    'In my last role I led a team of five engineers. We moved a slow search service.',
  );
  await microphone(page).getByRole('button', { name: 'I’m done' }).click();
  await expect(page.getByRole('log')).toContainText('We moved a slow search service.');
});

test('undo gives the answer back; an unplugged microphone keeps what was said', async ({
  page,
}) => {
  await outLoud(page, ['q37'], { muted: true });
  await sayParts(page, story.slice(0, 1));
  await expect(box(page)).toHaveValue(/five engineers/u, { timeout: 60_000 });
  await microphone(page).getByRole('button', { name: 'I’m done' }).click();
  await microphone(page).getByRole('button', { name: 'Undo, I was not done' }).click();
  await expect(box(page)).toHaveValue(/five engineers/u);
  await page.evaluate(() => window.unplugMicrophone?.());
  await expect(page.getByRole('alert').filter({ hasText: 'microphone' })).toContainText(
    'The microphone is gone',
  );
  await expect(box(page)).toHaveValue(/five engineers/u);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(microphone(page)).toHaveAttribute('data-microphone', 'on');
});
