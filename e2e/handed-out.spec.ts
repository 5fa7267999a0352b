import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { wholeReported } from './whole-report';

const parts = ['overall', 'grades', 'words', 'story', 'delivery', 'reference'];

/** Makes a link by the address of this machine, where no page offers one. */
async function linkTo(page: Page, interview: string, included: readonly string[]): Promise<string> {
  const include = Object.fromEntries(parts.map((part) => [part, included.includes(part)]));
  const wish = { kind: 'make', id: crypto.randomUUID(), include, days: 1, comments: false };
  const reply = await page.request.post(`/api/interviews/${interview}/shares`, { data: wish });
  await page.reload();
  expect(reply.status()).toBe(200);
  return `/shared/${(await reply.json()).token}`;
}

test('shared page and web page draw what the report draws, no wider than a phone', async ({
  page,
  browser,
}, info) => {
  const id = await wholeReported(page);
  const file = await page.request.get(`/api/interviews/${id}/report/report.html`);
  const path = info.outputPath('report.html');
  writeFileSync(path, await file.body());
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const phone = await context.newPage();
  for (const address of [await linkTo(page, id, parts), pathToFileURL(path).href]) {
    await phone.goto(new URL(address, page.url()).href);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    for (const words of ['By section', 'Where the time went', 'Coverage', 'Usual'])
      await expect(phone.getByText(words, { exact: true }).first()).toBeVisible();
    await expect(phone.getByText(/on the scale from no to strong yes/u)).toBeAttached();
    await expectAccessible(phone);
  }
});

test('with the overall result alone no question has an empty heading, and what is missing is said', async ({
  page,
}) => {
  const id = await wholeReported(page);
  await page.goto(await linkTo(page, id, ['overall']));
  await expect(page.getByText('they come with the questions’ grades')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Questions' })).toBeVisible();
  await expect(page.getByText(/^Question \d$/u)).toHaveCount(0);
  await expectAccessible(page);
});
