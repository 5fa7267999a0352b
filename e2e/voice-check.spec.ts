import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { advance, order, secondsLeft } from './candidate';
import { box, microphone } from './spoken-room';
import { giveSilentMicrophone, mute } from './voice/silent-microphone';

/** The check of the sound before the first word: it costs no time, and its button is in sight. */

test.setTimeout(240_000);
test.beforeEach(async ({ page }) => {
  await giveSilentMicrophone(page);
  await mute(page);
});

const check = (page: Page) => page.getByRole('region', { name: 'Check the sound' });

async function openCheck(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Go on out loud' }).click();
  await expect(check(page)).toContainText('Say something', { timeout: 60_000 });
}

for (const mode of ['practice', 'exam'] as const)
  test(`the question’s clock stands still while the sound is checked, in ${mode}`, async ({
    page,
  }) => {
    await page.clock.install();
    const id = await order(page.request, { only: ['q05'], mode });
    await page.goto(`/interview/${id}`);
    await expect(box(page)).toBeEnabled();
    await openCheck(page);
    await expect(check(page)).toContainText('The clock stands still until you begin');
    const before = await secondsLeft(page);
    await advance(page, 70_000);
    await expect(check(page)).toContainText('The clock stands still until you begin');
    expect(await secondsLeft(page)).toBe(before);
    await page.getByRole('button', { name: 'Begin out loud' }).click();
    await expect(microphone(page)).toHaveAttribute('data-microphone', 'on');
    await advance(page, 10_000);
    await expect.poll(() => secondsLeft(page)).toBeLessThanOrEqual(before - 9);
    expect(await secondsLeft(page)).toBeGreaterThan(before - 60);
  });

test('who stays in writing after all gets the clock back, and the box', async ({ page }) => {
  const id = await order(page.request, { only: ['q05'] });
  await page.goto(`/interview/${id}`);
  await openCheck(page);
  await expect(box(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Stay in writing' }).click();
  await expect(box(page)).toBeEnabled();
  await expect(page.getByText('The clocks stand still')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Submit answer' })).toBeVisible();
});

test('on a small screen the way on is in sight at once, and there is one way to finish', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 780 });
  const id = await order(page.request, { only: ['q05'] });
  await page.goto(`/interview/${id}`);
  await openCheck(page);
  const begin = page.getByRole('button', { name: 'Begin out loud' });
  await expect(begin).toBeInViewport({ ratio: 1 });
  await expectAccessible(page);
  await begin.click();
  await expect(microphone(page)).toContainText('begin when you like');
  await expect(page.getByRole('button', { name: 'I’m done' })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Submit answer' })).toHaveCount(0);
  // Nobody turns speech into words here: what is to be done stands in the box.
  await expect(box(page)).toHaveAttribute('placeholder', 'Type what you said.');
  await expectAccessible(page);
});

test('while another tab has the microphone it is said so, and it can be had once that lets go', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto('/');
  // As a tab does that listens.
  await other.evaluate(
    () =>
      new Promise<void>((held) => {
        void navigator.locks.request('candor:microphone', () => {
          held();
          return new Promise<void>((release) => {
            window.addEventListener('pagehide', () => release());
          });
        });
      }),
  );
  await page.goto(`/interview/${await order(page.request, { only: ['q05'], untimed: true })}`);
  await page.getByRole('button', { name: 'Go on out loud' }).click();
  const fault = check(page).getByRole('alert');
  await expect(fault).toContainText('Another tab is listening', { timeout: 60_000 });
  await fault.getByRole('button', { name: 'Try again' }).click();
  await expect(fault).toContainText('Another tab is listening');
  await other.close();
  await fault.getByRole('button', { name: 'Try again' }).click();
  await expect(check(page)).toContainText('Say something', { timeout: 60_000 });
});
