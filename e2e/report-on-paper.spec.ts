import { expect, test, type Page } from '@playwright/test';
import { pdfPages } from './pdf-pages';
import { wholeReported } from './whole-report';

/** In points, as the print styles set them: what is printed on, without the lines at the top and the foot. */
const TOP = 51;
const FOOT = 48;
/** Of six questions, with their answers and all that is said of them. */
const MOST_PAGES = 10;
/** Of a page's height; what could not be broken is on the next. */
const MOST_BLANK = 0.3;
const PX = 96 / 72;

/** Looks at the page as wide and as high as a sheet. */
async function asPrinted(page: Page, width: number, height: number): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: Math.floor(width * PX), height: Math.floor(height * PX) });
}

/** What reaches over the right edge, by its words. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((each) => {
        const { right, width, height } = each.getBoundingClientRect();
        return width > 1 && height > 1 && right > window.innerWidth + 1;
      })
      .map((each) => `${each.tagName} ${each.textContent}`.slice(0, 80)),
  );
}

test('six questions on paper: few pages, none half empty, nothing cut, what to do on the first', async ({
  page,
}, info) => {
  await wholeReported(page);
  const title = () =>
    page.evaluate(() => document.documentElement.style.getPropertyValue('--running-title'));
  await expect.poll(title).toContain('Test interview');
  for (const [format, width, height, most] of [
    ['A4', 595, 842, MOST_PAGES],
    ['Letter', 612, 792, MOST_PAGES + 1],
  ] as const) {
    const path = info.outputPath(`report-${format}.pdf`);
    const pages = pdfPages(await page.pdf({ path, format, printBackground: false }));
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.length).toBeLessThanOrEqual(most);
    for (const [index, sheet] of pages.entries()) {
      expect(Math.abs(sheet.width - width)).toBeLessThan(2);
      expect(Math.abs(sheet.height - height)).toBeLessThan(2);
      const last = Math.max(...sheet.lines.filter((line) => line < height - FOOT));
      const blank = (height - FOOT - last) / (height - FOOT - TOP);
      if (index < pages.length - 1) expect(blank, `page ${index + 1}`).toBeLessThan(MOST_BLANK);
    }
    await asPrinted(page, width - 91, height - TOP - FOOT);
    expect(await cutOff(page)).toEqual([]);
    const steps = await page.locator('[aria-labelledby=next-steps]').boundingBox();
    expect((steps?.y ?? 0) + (steps?.height ?? 0)).toBeLessThan((height - TOP - FOOT) * PX);
    await page.emulateMedia({ media: null });
  }
});

test('on paper stands nothing to press, nothing private, and of the guide’s texts what was ticked', async ({
  page,
}) => {
  await wholeReported(page);
  const ticked = page.getByRole('group', { name: 'On paper' });
  await ticked.getByRole('checkbox', { name: 'with the guide’s references' }).check();
  const ownRating = page.getByRole('heading', { name: 'You and the grade' });
  await expect(ownRating).toBeVisible();
  await asPrinted(page, 504, 743);
  // A question's heading stays with its result, whatever fits below them.
  const heading = page.locator('section > header').filter({ hasText: 'Question 1' });
  await expect(heading).toHaveCSS('break-inside', 'avoid');
  await expect(heading).toHaveCSS('break-after', 'avoid');
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Take it with you' })).toBeHidden();
  await expect(ownRating).toBeHidden();
  await expect(page.locator('summary', { hasText: 'Reference answer' }).first()).toBeVisible();
  await expect(page.locator('summary', { hasText: 'as written' }).first()).toBeHidden();
  expect(await cutOff(page)).toEqual([]);
  // What leads out of the report is an address.
  const again = page.getByRole('link', { name: 'Practise these questions again' });
  await expect(again).toBeVisible();
  const address = await again.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain(new URL(page.url()).origin);
});
