import { expect, test } from '@playwright/test';
import { advance, answer, begin, secondsLeft, shiftServer } from './candidate';

const MINUTE = 60_000;

test('time up: the draft counts as the answer, the person sees it, and the next question is asked', async ({
  page,
}) => {
  await page.clock.install();
  await begin(page, { only: ['q05', 'q24'] });
  await page.getByLabel('Your answer').fill('L1 pushes weights to exactly zero');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await advance(page, 10 * MINUTE);
  await expect(page.getByRole('log')).toContainText('L1 pushes weights to exactly zero');
  await expect(page.getByText('Time was up: this is what you had written')).toBeVisible();
  await expect(page.getByText(/Open the report|Question 2 of 2/u).first()).toBeVisible();
});

test('time up with the page closed: the saved draft is settled at the deadline', async ({
  page,
}) => {
  const id = await begin(page, { only: ['q05'] });
  await page
    .getByLabel('Your answer')
    .fill('Lasso selects features because weights become exactly zero.');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.goto('about:blank');
  await shiftServer(30 * MINUTE);
  // In practice the answer can still be rated there before its grade is seen.
  await page.goto(`/interview/${id}`);
  await expect(page.getByRole('group', { name: /^How well did you answer\?/u })).toBeVisible();
  await expect(page.getByText('That is all the time we have.')).toBeVisible();
  await page.getByRole('link', { name: 'Open the report' }).click();
  await expect(page).toHaveURL(/report$/u);
  await page.goto(`/interview/${id}`);
  await expect(page).toHaveURL(/report$/u);
  await expect(page.getByText('as it stood at the end')).toBeVisible();
  await expect(page.getByText('Lasso selects features').first()).toBeVisible();
});

test('the warning is announced at a minute and at ten seconds', async ({ page }) => {
  await page.clock.install();
  await begin(page, { only: ['q01'] });
  const left = await secondsLeft(page);
  await advance(page, (left - 58) * 1000);
  await expect(page.getByText('60 seconds left on this question.')).toBeAttached();
  await advance(page, 30_000);
  await expect(page.getByText('60 seconds left on this question.')).toHaveCount(0);
  await advance(page, 20_000);
  await expect(page.getByText('10 seconds left on this question.')).toBeAttached();
});

test('extra time lengthens the question; untimed has no clock', async ({ page, browser }) => {
  await begin(page, { only: ['q01'] });
  const normal = await secondsLeft(page);
  const other = await browser.newContext();
  const longer = await other.newPage();
  await begin(longer, { only: ['q01'], factor: 2 });
  expect(Math.abs((await secondsLeft(longer)) - 2 * normal)).toBeLessThan(normal / 2 + 10);
  expect(await secondsLeft(longer)).toBeGreaterThan(normal + 30);
  const third = await (await browser.newContext()).newPage();
  await begin(third, { only: ['q01'], untimed: true });
  await expect(third.getByText('No time limit', { exact: true })).toBeVisible();
});

test('a pause stops the clock, also over a reload', async ({ page }) => {
  await page.clock.install();
  await begin(page, { only: ['q01'] });
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
  const before = await secondsLeft(page);
  await advance(page, 60 * MINUTE);
  await page.reload();
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByLabel('Your answer')).toBeEnabled();
  expect(Math.abs((await secondsLeft(page)) - before)).toBeLessThan(10);
});

test('an answer written in time without a connection is added when it is back, and marked late', async ({
  page,
  context,
}) => {
  await page.clock.install();
  const id = await begin(page, { only: ['q05', 'q24'] });
  await context.setOffline(true);
  await page.getByLabel('Your answer').fill('Ridge keeps all weights small but not zero.');
  await page.getByRole('button', { name: 'Submit answer' }).click();
  await expect(page.getByText('Not sent yet.')).toBeVisible();
  await expect(page.getByText('No connection to the server')).toBeVisible();
  await advance(page, 20 * MINUTE);
  await context.setOffline(false);
  await page.clock.fastForward(20_000);
  await expect(page.getByText('Written in time, arrived late')).toBeVisible({ timeout: 30_000 });
  await page.goto(`/interview/${id}/report`);
  await expect(page.getByText('arrived late, counted')).toBeVisible();
  await expect(page.locator('mark').first()).toBeVisible();
});

test('an answer after a long answer keeps the same deadline: follow-ups share the clock', async ({
  page,
}) => {
  await page.clock.install();
  await begin(page, { only: ['q05', 'q24'] });
  const before = await secondsLeft(page);
  await advance(page, 30_000);
  await answer(page, 'It adds a penalty to the loss.');
  await expect.poll(() => secondsLeft(page)).toBeLessThanOrEqual(before - 29);
});
