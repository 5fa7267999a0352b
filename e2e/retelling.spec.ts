import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { watch } from './candidate';
import { RESULT, told } from './told-story';

const LESSON = 'Since then I check the labels before I build anything.';
const BETTER = 'After ten weeks failed matches were down from 18 % to 7 %, and 40 drivers use it.';

/** A second part builds on the first, and both go into the bank, once. */
async function tellsOn(page: Page, id: string): Promise<void> {
  const parts = page.getByRole('navigation', { name: 'Parts of the story' });
  await expect(parts.getByRole('link', { name: /^Result/u })).toHaveText(/clear/u);
  await parts.getByRole('link', { name: /^Reflection/u }).click();
  await page.getByLabel('The reflection in your own words').fill(LESSON);
  await page.getByRole('button', { name: 'Put it into the story' }).click();
  await expect(page.locator('ins')).toHaveText([RESULT, LESSON]);
  await expect(parts.getByRole('link', { name: /^Reflection/u })).not.toHaveText(/not told/u);
  await page.getByRole('link', { name: 'Keep it in your story bank' }).click();
  await expect(page.getByLabel('Result', { exact: true })).toHaveValue(RESULT);
  await page.getByLabel('Title').fill('Addresses in Leeds');
  await page.getByRole('button', { name: 'Save this story' }).click();
  await expect(page).toHaveURL(/stories$/u);
  await page.goto(`/interview/${id}/report/retell/q37?part=result`);
  await expect(page.getByText('In your story bank as Addresses in Leeds.')).toBeVisible();
  await page.getByLabel('The result in your own words').fill(BETTER);
  await page.getByRole('button', { name: 'Put it into the story' }).click();
  await expect(page.locator('ins')).toHaveText([BETTER, LESSON]);
  await page.getByRole('link', { name: 'Renew it with this telling' }).click();
  await expect(page.getByLabel('Result', { exact: true })).toHaveValue(BETTER);
  await page.getByRole('button', { name: 'Save this story' }).click();
  await expect(page.getByRole('link', { name: /^Addresses in Leeds/u }).first()).toBeVisible();
  await page.goto(`/stories/new?from=${id}&question=q37`);
  await expect(page.getByRole('heading', { name: 'Your story' })).toBeVisible();
  await expect(page.getByLabel('Title')).toHaveValue('Addresses in Leeds');
}

test('a part told again stands in the story, before and after, and no grade changes', async ({
  page,
  browser,
}) => {
  const faults = watch(page);
  const id = await told(page, 'practice');
  const score = () =>
    page
      .locator('#q37')
      .getByText(/^\d+ of 100/u)
      .first()
      .textContent();
  const before = await score();
  await page.goto(`/interview/${id}/report/retell/q37?part=result`);
  await expect(page.getByRole('heading', { name: 'Tell the result now' })).toBeVisible();
  await page.getByRole('button', { name: 'Put it into the story' }).click();
  await expect(page.getByText('Say or write it first.')).toBeVisible();
  await page.getByLabel('The result in your own words').fill(RESULT);
  await page.getByRole('button', { name: 'Put it into the story' }).click();
  await expect(page.locator('ins')).toHaveText(RESULT);
  // It stands below: whoever told it goes on reading there.
  await expect(page.getByRole('heading', { name: 'Your story, put together' })).toBeFocused();
  await expect(
    page.getByText(/The result was not told and is now clear, the measured result went from 0/u),
  ).toBeVisible();
  await expectAccessible(page);
  await tellsOn(page, id);
  await page.goto(`/interview/${id}/report`);
  expect(await score()).toBe(before);
  const now = 'Your story, told again after the interview';
  await expect(page.locator('summary', { hasText: now })).toBeVisible();
  await expect(page.getByText(`above, under “${now}”`)).toBeVisible();
  await expect(page.getByText('A stronger version of your answer')).toHaveCount(0);
  const stranger = await browser.newContext();
  const gone = await stranger.newPage();
  expect((await gone.goto(`/interview/${id}/report/retell/q37`))?.status()).toBe(404);
  await stranger.close();
  expect((await page.goto(`/interview/${id}/report/retell/q05`))?.status()).toBe(404);
  expect(faults).toEqual([]);
});
