import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { begin, watch } from './candidate';
import { GOOD, reported } from './reported';

async function download(page: Page, name: string): Promise<string> {
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name, exact: true }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(
    /^candor-\d{4}-\d\d-\d\d-\d{4}-(?:exam|practice)-test-interview\.\w+$/u,
  );
  return await file.path();
}

test('a report is taken away as Markdown, JSON and a web page, and each holds what was said', async ({
  page,
}) => {
  await reported(page, GOOD);
  expect(readFileSync(await download(page, 'Markdown'), 'utf8')).toContain(`> ${GOOD}`);
  const { version, report } = JSON.parse(readFileSync(await download(page, 'JSON'), 'utf8'));
  expect(version).toBe(9);
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
