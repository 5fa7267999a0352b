import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { begin, shiftServer, watch } from './candidate';
import { finish, reported } from './reported';

const GOOD =
  'With L1 some weights become exactly zero, so it selects features. L2 shrinks all of them.';
const HOUR = 3_600_000;

/** The same over the other name: requests go through the page, since only the browser knows where that name leads. */
async function reportedFrom(page: Page, origin: string): Promise<void> {
  await page.goto(origin);
  const id = await page.evaluate(async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(15));
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const made = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-8${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
    const any = { sections: [], kinds: [], levels: [] };
    const reply = await fetch('/api/interviews', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: made,
        request: {
          title: 'Test interview',
          mode: 'practice',
          ...any,
          only: ['q05'],
          size: { by: 'count', count: 1 },
          timing: { kind: 'untimed' },
        },
      }),
    });
    return reply.status === 201 ? made : `status ${reply.status}`;
  });
  await page.goto(`${origin}/interview/${id}`);
  await expect(page.getByLabel('Your answer')).toBeEnabled();
  await finish(page, GOOD);
}

/** As another device sees it: by a name that does not mean "this machine". The browser is told where that leads. */
const elsewhere = test.extend<{ away: Browser; origin: string }>({
  origin: async ({ baseURL }, use) => {
    await use((baseURL ?? '').replace('127.0.0.1', 'candor.test'));
  },
  away: async ({ playwright }, use, info) => {
    const { launchOptions = {} } = info.project.use;
    const browser = await playwright.chromium.launch({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP candor.test 127.0.0.1'],
    });
    await use(browser);
    await browser.close();
  },
});

async function download(page: Page, name: string): Promise<string> {
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name, exact: true }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^candor-\d{4}-\d\d-\d\d-test-interview\.\w+$/u);
  return await file.path();
}

test('a report is taken away as Markdown, JSON and a web page, and each holds what was said', async ({
  page,
}) => {
  await reported(page, GOOD);
  expect(readFileSync(await download(page, 'Markdown'), 'utf8')).toContain(`> ${GOOD}`);
  const { version, report } = JSON.parse(readFileSync(await download(page, 'JSON'), 'utf8'));
  expect(version).toBe(2);
  expect(report.questions[0].turns[0].text).toBe(GOOD);
  expect(report.time.thinking).toMatchObject({ kind: 'measured', turns: 1, of: 1, typed: 1 });
  const schema = await (await page.request.get('/api/report-schema')).json();
  expect(schema).toMatchObject({ title: 'A Candor report', type: 'object' });
  expect(Object.keys(schema.properties)).toEqual(['version', 'report']);
});

test('the web page opens without a network and without scripts, and leaves out what was not chosen', async ({
  page,
  browser,
}) => {
  await reported(page, GOOD);
  const whole = await download(page, 'Web page (HTML)');
  const html = readFileSync(whole, 'utf8');
  expect(html).not.toMatch(/<script|<link|src=/u);
  const offline = await browser.newContext({ offline: true });
  const alone = await offline.newPage();
  const asked: string[] = [];
  alone.on('request', (request) => asked.push(request.url()));
  const faults = watch(alone);
  await alone.setContent(html);
  await expect(alone.getByRole('heading', { level: 1 })).toHaveText('Test interview');
  await expect(alone.locator('.words').first()).toHaveText(/exactly zero/u);
  await expect(alone.locator('math').first()).toBeAttached();
  await expectAccessible(alone);
  expect(asked).toEqual([]);
  expect(faults).toEqual([]);

  await page.getByRole('checkbox', { name: 'Your answers' }).uncheck();
  await page.getByRole('checkbox', { name: 'Each question’s grade' }).uncheck();
  const less = readFileSync(await download(page, 'Web page (HTML)'), 'utf8');
  expect(less).not.toContain('so it selects features');
  expect(less).not.toContain('of 100 · ');
  for (const name of [
    'The overall result',
    'Your stories',
    'Time and delivery',
    'Reference answers',
  ])
    await page.getByRole('checkbox', { name }).uncheck();
  await expect(page.getByText('Choose at least one part first.').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Web page (HTML)' })).toHaveCount(0);
});

test('the web page file is no wider than a phone, tables and all', async ({
  page,
  browser,
}, info) => {
  const id = await reported(page, GOOD, ['q09']);
  const file = await page.request.get(`/api/interviews/${id}/report/report.html`);
  expect(await file.text()).toContain('<div class="wide" role="group"');
  const path = info.outputPath('report.html');
  writeFileSync(path, await file.body());
  for (const width of [390, 320]) {
    const context = await browser.newContext({ viewport: { width, height: 700 } });
    const phone = await context.newPage();
    await phone.goto(`file://${path}`);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await context.close();
  }
});

test('nobody else gets the files, the links or the comparison', async ({ page, browser }) => {
  const id = await reported(page, GOOD);
  const other = await (await browser.newContext()).newPage();
  const own = await begin(other, { only: ['q05'], untimed: true });
  for (const file of ['report.md', 'report.json', 'report.html'])
    expect((await other.request.get(`/api/interviews/${id}/report/${file}`)).status()).toBe(404);
  const order = { kind: 'revoke', id: crypto.randomUUID(), andComments: false };
  expect((await other.request.post(`/api/interviews/${id}/shares`, { data: order })).status()).toBe(
    404,
  );
  expect((await other.goto(`/compare?a=${id}&b=${own}`))?.status()).toBe(404);
  expect((await other.goto(`/compare?a=${id}`))?.status()).toBe(404);
  const wrong = await page.request.get(`/api/interviews/${id}/report/report.md?include=audio`);
  expect(wrong.status()).toBe(400);
  expect((await page.request.get(`/api/interviews/${id}/report/report.exe`)).status()).toBe(404);
});

test('on this machine alone no link is offered, and the reason is', async ({ page }) => {
  await reported(page, GOOD);
  await expect(page.getByText('nobody else could open a link')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make a link' })).toHaveCount(0);
});

elsewhere(
  'a link shows what was chosen to whoever has it; they comment, the owner reads and deletes it, and takes the link back',
  async ({ away, origin }) => {
    const mine = await (await away.newContext()).newPage();
    const faults = watch(mine);
    await reportedFrom(mine, origin);
    await mine.getByRole('checkbox', { name: 'Reference answers' }).uncheck();
    await mine.getByRole('button', { name: 'Make a link' }).click();
    const address = await mine.getByLabel('Address').inputValue();
    expect(address).toMatch(/^http:\/\/candor\.test:\d+\/shared\/[\w-]{43}$/u);

    const visitor = await away.newContext();
    const theirs = await visitor.newPage();
    const theirFaults = watch(theirs);
    expect((await theirs.goto(address))?.status()).toBe(200);
    await expect(theirs.getByText('Not included: reference answers.')).toBeVisible();
    await expect(theirs.getByText('exactly zero').first()).toBeVisible();
    await expect(theirs.getByText('Reference answer', { exact: true })).toHaveCount(0);
    await expect(theirs.locator('meta[name=robots]').first()).toHaveAttribute(
      'content',
      /noindex/u,
    );
    expect(await visitor.cookies()).toEqual([]);
    await expectAccessible(theirs);

    await theirs.getByRole('button', { name: 'Leave a comment on question 1' }).click();
    await theirs.getByLabel('Your name').fill('Mia <b>');
    await theirs.getByLabel('Comment', { exact: true }).fill('Say why.\n<script>alert(1)</script>');
    await theirs.getByRole('button', { name: 'Send comment' }).click();
    await expect(theirs.getByText('Your comment is kept.')).toBeVisible();
    await expect(theirs.getByText('<script>alert(1)</script>')).toBeVisible();
    await theirs.getByRole('button', { name: 'Leave a comment on question 1' }).click();
    await expect(theirs.getByLabel('Your name')).toHaveValue('Mia <b>');
    await theirs.getByLabel('Comment', { exact: true }).fill('And for whom?');
    await theirs.getByRole('button', { name: 'Send comment' }).click();
    await expect(theirs.getByText('And for whom?')).toBeVisible();
    await expectAccessible(theirs);

    await mine.goto(origin);
    const news = '2 new comments from Mia <b>';
    await expect(mine.getByText(news)).toBeVisible();
    await expectAccessible(mine);
    await mine.getByRole('link', { name: /new comments from/u }).click();
    await expect(mine.getByText(news)).toBeVisible();
    const seen = mine.waitForResponse(/\/shares$/u);
    await mine.getByRole('link', { name: 'question 1', exact: true }).first().click();
    await expect(mine.getByText('<script>alert(1)</script>')).toBeInViewport();
    expect((await seen).status()).toBe(200);
    await mine.goto(origin);
    await expect(mine.getByText('Past interviews')).toBeVisible();
    await expect(mine.getByText(/new comment/u)).toHaveCount(0);
    await mine.getByRole('link', { name: /of 100/u }).click();
    await expect(mine.getByText('<script>alert(1)</script>')).toBeVisible();
    await expect(mine.getByText(/new comment/u)).toHaveCount(0);
    await mine.getByRole('button', { name: 'Delete the comment by Mia <b>' }).first().click();
    await mine.getByRole('button', { name: 'Delete it' }).click();
    await expect(mine.getByText('<script>alert(1)</script>')).toHaveCount(0);
    await expect(mine.getByText('And for whom?')).toBeVisible();
    await expectAccessible(mine);

    const links = mine.getByRole('list', { name: 'Links that work' });
    const mayComment = links.getByRole('checkbox', { name: 'Readers may leave comments' });
    await mayComment.click();
    await expect(mayComment).not.toBeChecked();
    await expect(async () => {
      await theirs.reload();
      await expect(theirs.getByRole('button', { name: /^Leave a comment/u })).toHaveCount(0, {
        timeout: 500,
      });
    }).toPass();
    await links.getByRole('button', { name: 'Take this link back' }).click();
    await mine.getByRole('button', { name: 'Take it back', exact: true }).click();
    await expect(mine.getByText('One link no longer works.')).toBeVisible();
    expect((await theirs.reload())?.status()).toBe(404);
    const gone = theirs.getByRole('heading', { level: 1 });
    await expect(gone).toHaveText('This link does not work, or no longer does');
    await expectAccessible(theirs);
    expect(faults).toEqual([]);
    expect(theirFaults).toEqual([]);
  },
);

elsewhere('a link that has run out looks like one that never was', async ({ away, origin }) => {
  const mine = await (await away.newContext()).newPage();
  await reportedFrom(mine, origin);
  await mine.getByLabel('Works for').selectOption('a day');
  await mine.getByRole('button', { name: 'Make a link' }).click();
  const address = await mine.getByLabel('Address').inputValue();
  const theirs = await (await away.newContext()).newPage();
  expect((await theirs.goto(address))?.status()).toBe(200);
  await shiftServer(25 * HOUR);
  expect((await theirs.goto(address))?.status()).toBe(404);
  const expired = await theirs.locator('main').innerText();
  const never = `${origin}/shared/${'A'.repeat(43)}`;
  expect((await theirs.goto(never))?.status()).toBe(404);
  expect(await theirs.locator('main').innerText()).toBe(expired);
});

test('two interviews are held side by side from the home page: what was gained, with the words', async ({
  page,
}) => {
  await reported(page, 'It is a penalty that keeps weights in check.');
  await reported(page, GOOD);
  await page.goto('/');
  await page.getByRole('button', { name: 'Side by side' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two interviews, side by side');
  await expect(page.getByRole('heading', { name: /^Gained/u }).first()).toBeVisible();
  await expect(page.getByText('You said:').first()).toBeVisible();
  await expect(page.locator('main')).toContainText('so it selects features');
  await expectAccessible(page);
});
