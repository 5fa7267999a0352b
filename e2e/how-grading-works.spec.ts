import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { watch } from './candidate';

test('an answer is tried by keyboard: points with quotes, how sure, misconceptions and a score; nothing is kept', async ({
  page,
}) => {
  const faults = watch(page);
  await page.goto('/how-grading-works');
  await expectAccessible(page);
  await page.getByLabel('Question', { exact: true }).selectOption('q05');
  await page
    .getByLabel('Your answer')
    .fill('Regularization adds a penalty to the loss. Ridge drives the weights exactly to zero.');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Grade this answer' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Graded. The result follows below.')).toHaveCount(1);
  const result = page.getByRole('region', { name: /of 100/u });
  await expect(result.getByRole('heading', { name: /Points made/u })).toBeVisible();
  await expect(result.getByText(/\d+\s% sure/u).first()).toBeVisible();
  expect((await result.locator('mark').allTextContents()).join(' ')).toContain('exactly to zero');
  await expect(result.getByRole('heading', { name: 'To put right' })).toBeVisible();
  await expect(result.getByRole('button', { name: /I did/u })).toHaveCount(0);
  await expectAccessible(page);
  expect(await page.context().cookies()).toEqual([]);
  await page.goto('/');
  await expect(page.getByText('None yet in this browser.')).toBeVisible();
  expect(faults).toEqual([]);
});

test('an empty answer and one that is too long are refused in words, and stay in the box', async ({
  page,
}) => {
  await page.goto('/how-grading-works');
  const grade = page.getByRole('button', { name: 'Grade this answer' });
  await grade.click();
  await expect(page.getByText('There is nothing to grade yet.')).toBeVisible();
  await page.getByLabel('Your answer').fill('a'.repeat(4_001));
  await grade.click();
  await expect(page.getByText('An answer here can have up to 4,000 characters.')).toBeVisible();
  await expect(page.getByLabel('Your answer')).toHaveValue('a'.repeat(4_001));
});

test('“I don’t know” is not answered, another language is not graded: neither has points', async ({
  page,
}) => {
  await page.goto('/how-grading-works');
  for (const [words, result] of [
    ['I have no idea, sorry.', 'Not answered: it would be left out of the score'],
    ['Das weiß ich leider nicht mehr, aber es gibt dafür viele gute Verfahren.', 'Not graded'],
  ] as const) {
    await page.getByLabel('Your answer').fill(words);
    await page.getByRole('button', { name: 'Grade this answer' }).click();
    const region = page.getByRole('region', { name: result });
    await expect(region).toBeVisible();
    await expect(region.getByText(/points made|sure|Missed/u)).toHaveCount(0);
  }
});

test('HTML in a tried answer is shown as text', async ({ page }) => {
  await page.goto('/how-grading-works');
  await page.getByLabel('Your answer').fill('<img src=x onerror="window.hacked=1"> **bold**');
  await page.getByRole('button', { name: 'Grade this answer' }).click();
  await expect(page.locator('main')).toContainText('<img src=x onerror="window.hacked=1">');
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});
