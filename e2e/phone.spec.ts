import { expect, test, type Page } from '@playwright/test';
import { answer, begin } from './candidate';

/** What a phone asks of every screen: a finger meets each control, nothing scrolls sideways, what matters is seen. */

test.use({ viewport: { width: 390, height: 844 } });

/** A finger's height, in pixels. */
const FINGER = 44;

/** Controls that stand by themselves and are met by less than a finger. A link within a sentence is as high as its line. */
async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate((finger) => {
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, summary, select, textarea, input:not([type=hidden])',
    );
    return [...controls].flatMap((control) => {
      const met = control.closest('label') ?? control;
      if (!met.checkVisibility() || met.getBoundingClientRect().width < 2) return [];
      const words = control.textContent.trim().length;
      const inSentence =
        getComputedStyle(control).display === 'inline' &&
        (control.parentElement?.textContent.trim().length ?? 0) > words + 3;
      if (inSentence) return [];
      met.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = met.getBoundingClientRect();
      const isMet = [-1, 1].every((side) => {
        const y = top + height / 2 + side * (finger / 2 - 2);
        return met.contains(document.elementFromPoint(left + width / 2, y));
      });
      return isMet ? [] : [`${control.tagName} ${control.textContent} ${width} × ${height}`];
    });
  }, FINGER);
}

async function fits(page: Page): Promise<void> {
  expect(await tooSmall(page), page.url()).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBe(320);
  await page.setViewportSize({ width: 390, height: 844 });
}

test('a finger meets every control, and nothing scrolls sideways at 320', async ({ page }) => {
  for (const path of ['/', '/setup', '/stories', '/stories/new', '/settings', '/nowhere']) {
    await page.goto(path);
    await fits(page);
  }
});

test('the room: its words fit one line, and what happens is seen above the answer', async ({
  page,
  context,
}) => {
  await page.clock.install();
  await begin(page, { only: ['q05', 'q24'] });
  await answer(page, 'L1 pushes weights to exactly zero, so it selects features.');
  await expect(page.getByText(/of \d key points heard/u)).toBeVisible();
  await fits(page);
  const tools = page.getByRole('group', { name: 'Ask the interviewer' });
  const tops = await tools
    .getByRole('button')
    .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
  expect(new Set(tops).size).toBe(1);

  await context.setOffline(true);
  await page.getByLabel('Your answer').fill('L2 shrinks all of them.');
  await page.clock.fastForward(10_000);
  const notice = page.getByRole('status').filter({ hasText: 'No connection to the server' });
  await expect(notice).toBeInViewport();
  const box = page.getByLabel('Your answer');
  await expect
    .poll(async () => {
      const [above, below] = [await notice.boundingBox(), await box.boundingBox()];
      return above && below ? above.y + above.height <= below.y : false;
    })
    .toBe(true);
  await context.setOffline(false);
  await page.clock.fastForward(20_000);
  await expect(notice).toHaveCount(0);

  await page.getByRole('button', { name: 'End interview' }).click();
  await page.getByRole('button', { name: 'End the interview' }).click();
  // Whoever reads with a keyboard or by ear goes on where the interview ended.
  await expect(page.getByRole('link', { name: 'Open the report' })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Open the report' })).toBeFocused();
});

test('with little height the way to other pages is still there', async ({ page }) => {
  // A laptop at 200 %.
  await page.setViewportSize({ width: 640, height: 400 });
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Settings' })).toBeVisible();
});

test('with little height all that was said can be read', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await begin(page, { only: ['q05'] });
  await answer(page, 'L1 pushes weights to exactly zero, so it selects features.');
  // The page goes to the end by itself with each reply: what is looked at is looked at until it stands still.
  await expect(page.getByText(/of \d key points heard/u)).toBeVisible();
  await expect(async () => {
    const last = page.getByRole('log').getByRole('listitem').last();
    await last.evaluate((words) => words.scrollIntoView({ block: 'center' }));
    const isSeen = await last.evaluate((words) => {
      const { left, bottom } = words.getBoundingClientRect();
      return words.contains(document.elementFromPoint(left + 5, bottom - 5));
    });
    expect(isSeen).toBe(true);
  }).toPass();
});
