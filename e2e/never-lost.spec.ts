import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answer, begin, order, secondsLeft, shiftServer } from './candidate';

test('a reload in mid-answer brings back the words, the place and the clock', async ({ page }) => {
  await begin(page, { only: ['q05', 'q24'] });
  await page.getByLabel('Your answer').fill('half an answer, ünïcödé 🙂');
  const before = await secondsLeft(page);
  await page.reload();
  await expect(page.getByLabel('Your answer')).toHaveValue('half an answer, ünïcödé 🙂');
  await expect.poll(() => secondsLeft(page)).toBeLessThanOrEqual(before);
  expect(before - (await secondsLeft(page))).toBeLessThan(15);
});

test('back and forward bring back the words too', async ({ page }) => {
  const id = await begin(page, { only: ['q05'] });
  await page.getByLabel('Your answer').fill('typed and left at once');
  await page.goto('/settings');
  await page.goBack();
  await expect(page.getByLabel('Your answer')).toHaveValue('typed and left at once');
  await page.goto('/');
  await page
    .getByRole('link', { name: /Resume/u })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(id, 'u'));
  await expect(page.getByLabel('Your answer')).toHaveValue('typed and left at once');
});

test('two tabs: the newest holds the pen, the other says so and can take it back', async ({
  page,
  context,
}) => {
  const id = await begin(page, { only: ['q05', 'q24'] });
  await page.getByLabel('Your answer').fill('from the first tab');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const second = await context.newPage();
  await second.goto(`/interview/${id}`);
  await expect(second.getByLabel('Your answer')).toHaveValue('from the first tab');
  await expect(page.getByText('This interview is open in another tab')).toBeVisible({
    timeout: 15_000,
  });
  await expect(page.getByLabel('Your answer')).toHaveCount(0);
  await answer(second, 'L1 makes weights exactly zero.');
  await page.getByRole('button', { name: 'Continue here' }).click();
  await expect(page.getByRole('log')).toContainText('L1 makes weights exactly zero.');
  await expect(page.getByLabel('Your answer')).toBeEnabled();
  await expect(second.getByText('This interview is open in another tab')).toBeVisible({
    timeout: 15_000,
  });
});

test('one unfinished interview a person: a second start offers to resume or to end it', async ({
  page,
}) => {
  const id = await begin(page, { only: ['q05'] });
  await page.goto('/setup?preset=warm-up');
  await page.getByRole('button', { name: 'Start interview' }).click();
  await expect(page.getByRole('link', { name: /Resume/u }).first()).toHaveAttribute(
    'href',
    `/interview/${id}`,
  );
  await page.getByRole('button', { name: 'End it and start new' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'End it and start new' }).click();
  await expect(page).toHaveURL(/\/interview\/[0-9a-f-]{36}$/u);
  expect(page.url()).not.toContain(id);
});

test('kill -9 of the server in mid-answer: after a restart everything is there and goes on', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const base = 'http://127.0.0.1:4140';
  const dataDir = mkdtempSync(join(tmpdir(), 'candor-kill-'));
  let server = await serve(dataDir);
  try {
    const id = await order(page.request, { only: ['q05', 'q24'] }, base);
    await page.goto(`${base}/interview/${id}`);
    await answer(page, 'L1 makes weights exactly zero.');
    await page.getByLabel('Your answer').fill('and while I write this, the server');
    server.kill('SIGKILL');
    await page.getByLabel('Your answer').fill('and while I write this, the server dies');
    await page.getByRole('button', { name: 'Submit answer' }).click();
    await expect(page.getByText('Not sent yet.').first()).toBeVisible();
    server = await serve(dataDir);
    await expect(page.getByText('Not sent yet.')).toHaveCount(0, { timeout: 40_000 });
    await expect(
      page.getByRole('log').getByText('and while I write this, the server dies'),
    ).toHaveCount(1);
    await page.reload();
    await expect(page.getByRole('log')).toContainText('L1 makes weights exactly zero.');
    await expect(
      page.getByRole('log').getByText('and while I write this, the server dies'),
    ).toHaveCount(1);
  } finally {
    server.kill('SIGKILL');
  }
});

test('words typed while the server was dead, tab gone, time over: they are added when the report is opened', async ({
  page,
  context,
}) => {
  const id = await begin(page, { only: ['q05'] });
  await context.setOffline(true);
  await page.getByLabel('Your answer').fill('Lasso makes some weights exactly zero.');
  await expect(page.getByText('Kept in this browser;')).toBeVisible();
  await crash(page);
  await context.setOffline(false);
  await shiftServer(30 * 60_000);
  const later = await context.newPage();
  await later.goto(`/interview/${id}`);
  await expect(later.getByText('They were added, and are marked late.')).toBeVisible();
  await expect(later.getByText('arrived late, counted')).toBeVisible();
});

test('words typed while an answer is on its way are not lost', async ({ page }) => {
  await begin(page, { only: ['q05', 'q24'] });
  await page.route('**/commands', async (route) => {
    await new Promise((done) => setTimeout(done, 2_000));
    await route.continue();
  });
  await page.getByLabel('Your answer').fill("I don't know");
  await page.getByRole('button', { name: 'Submit answer' }).click();
  await page.getByLabel('Your answer').fill('But L1 makes weights exactly zero.');
  await expect(page.getByText('Written in time, arrived late')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('log')).toContainText('But L1 makes weights exactly zero.');
});

/** The tab goes without a last word: a page that is closed still sends its draft, past a switched-off network. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  // Nobody is left to reply to this.
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

async function serve(dataDir: string): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, PORT: '4140', DATA_DIR: dataDir },
    stdio: 'ignore',
  });
  await expect
    .poll(
      () =>
        fetch('http://127.0.0.1:4140/').then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 60_000 },
    )
    .toBe(true);
  return server;
}
