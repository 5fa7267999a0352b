import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { watch } from './candidate';
import {
  box,
  microphone,
  pressAtOnce,
  quiet,
  silences,
  SpokenApp,
  speaks,
  turn,
  turns,
} from './spoken-room';
import { addition, handIn, secondStory, story, unfinished } from './voice/answers';
import { giveMicrophone, speak } from './voice/fake-microphone';
import { wordErrorRate } from './voice/language-model';
import { spokenWav, type Part } from './voice/spoken-wav';

/** The spoken interview with real sound: said by an engine, heard by the detector, sent by our route, heard by a recogniser. */

test.setTimeout(480_000);
const spoken = SpokenApp.forThisFile();
test.beforeEach(({ page }) => giveMicrophone(page));

/** Into the room of an interview, through the sound check, until the question was said. */
async function outLoud(
  page: Page,
  only: readonly string[],
  { handsFree = false, muted = false } = {},
): Promise<void> {
  // The interviewer speaks fast, or not at all where the voice is not the subject: tests wait for it.
  const check = await spoken.check(page, only, { rate: 1.5, muted });
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
  const report = page.getByRole('group', { name: 'How you spoke' }).first();
  const second = report.getByText(/search service in three months/u).last();
  await expect(second).not.toHaveAttribute('aria-current', 'true');
  const played = await report
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
    report.getByRole('link', { name: 'Download' }).first().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^q37-1\.(?:webm|m4a|ogg)$/u);
  const stream = await download.createReadStream();
  let size = 0;
  for await (const chunk of stream) size += Buffer.byteLength(chunk);
  expect(size).toBeGreaterThan(20_000);
  // A moment named in the delivery is heard again from there: the long pause came after some seconds of speech.
  const place = () =>
    report
      .locator('audio')
      .first()
      .evaluate((audio: HTMLAudioElement) => audio.currentTime);
  await report
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
  await report.getByRole('button', { name: 'Delete this recording' }).first().click();
  await expect(players).toHaveCount(before - 1);
  await page.reload();
  await expect(page.locator('audio')).toHaveCount(before - 1, { timeout: 20_000 });
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
  const question = await silences(page);
  await microphone(page).getByRole('button', { name: 'I’m done' }).click();
  await expect(page.getByRole('log')).toContainText('twice as fast');
  await quiet(page, question);
  // Whatever the follow-up is, it is left; the next question comes.
  const followUp = await silences(page);
  await page.getByRole('button', { name: 'Skip' }).click();
  await expect(page.getByText('Question 2 of 2')).toBeVisible();
  await quiet(page, followUp);
  await sayParts(page, [...secondStory, { pauseMs: 900 }, { say: handIn }]);
  await expect(page.getByRole('log')).toContainText('small project', { timeout: 60_000 });
  await expect(page.getByRole('log')).not.toContainText("that's my answer");

  // The interviewer's own voice was never written down as an answer.
  expect(spoken.speech.heard.every(({ text }) => !/tell me about|challenging/iu.test(text))).toBe(
    true,
  );
  await page.getByRole('button', { name: 'End interview' }).click();
  await page.getByRole('button', { name: 'End the interview' }).click();
  await page.getByRole('link', { name: 'Open the report' }).click();
  const report = page.getByRole('group', { name: 'How you spoke' }).first();
  const words = said.text.split(' ').length;
  const span = (said.speech.at(-1)?.endMs ?? 0) - (said.speech[0]?.startMs ?? 0);
  const pauses = [700, 1_500, 2_600];
  const figure = async (name: string) =>
    Number(await report.locator(`[data-figure="${name}"]`).getAttribute('data-value'));
  const near = (value: number, known: number) => {
    expect(value).toBeGreaterThanOrEqual(known * 0.95);
    expect(value).toBeLessThanOrEqual(known * 1.05);
  };
  near(await figure('lengthMs'), span);
  near(await figure('pace'), words / ((span - 2_600) / 60_000));
  near(await figure('longestPauseMs'), 2_600);
  near(await figure('pauseShare'), pauses.reduce((sum, ms) => sum + ms, 0) / span);
  expect(await figure('pauses')).toBe(3);
  await expect(report).toContainText('not measurable');
  await expectAccessible(page);
  await replay(page);
  expect(faults).toEqual([]);
});

test('hands-free: a long thinking pause cuts nothing off, the countdown is cancelled by speech, and what was handed in too early is taken back', async ({
  page,
}) => {
  // Made beforehand, and said by the page itself at the moment they are about: no machine is too slow for a countdown.
  const more = await spokenWav([{ say: 'in three months' }], 0);
  const evenMore = await spokenWav([{ say: addition }], 0);
  await outLoud(page, ['q37'], { handsFree: true });
  const inTheCountdown = speak(page, more.bytes, turn('countdown'));
  await sayParts(page, [
    { say: unfinished },
    { pauseMs: 7_500 },
    { say: 'we had to move a slow search service' },
  ]);
  await inTheCountdown;
  // The interviewer begins to reply: going on, at the very onset of their voice, takes the answer back.
  await speak(page, evenMore.bytes, speaks);
  // By the time anybody looks, the answer may have been handed in once more.
  const log = page.getByRole('log');
  const whole =
    /five engineers and .*search service .*three months .*we kept it running for a year/u;
  await expect
    .poll(async () => `${await log.innerText()} ${await box(page).inputValue()}`, {
      timeout: 90_000,
    })
    .toMatch(whole);
  const seen = await turns(page);
  // Speech ended the first countdown, and not the answer.
  const first = seen.indexOf('countdown');
  expect(seen[first + 1]).toBe('speaking');
});

test('the service fails: speech waits and nothing is lost; it refuses: the next way is taken in front of the person', async ({
  page,
}) => {
  await outLoud(page, ['q37'], { muted: true });
  spoken.speech.mood = 'fails';
  await sayParts(page, story.slice(0, 1));
  await expect(microphone(page)).toHaveAttribute('data-waiting', '1', { timeout: 20_000 });
  spoken.speech.mood = 'well';
  await expect(box(page)).toHaveValue(/five engineers/u, { timeout: 60_000 });
  spoken.speech.mood = 'refuses';
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
  const undone = pressAtOnce(page, 'Undo, I was not done');
  await microphone(page).getByRole('button', { name: 'I’m done' }).click();
  await undone;
  await expect(box(page)).toHaveValue(/five engineers/u);
  await page.evaluate(() => window.unplugMicrophone?.());
  await expect(page.getByRole('alert').filter({ hasText: 'microphone' })).toContainText(
    'The microphone is gone',
  );
  await expect(box(page)).toHaveValue(/five engineers/u);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(microphone(page)).toHaveAttribute('data-microphone', 'on');
});
