import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { watch } from './candidate';
import { told } from './told-story';

test('after an exam a person rates their answers before they see a grade, and the report sets them side by side', async ({
  page,
}) => {
  const faults = watch(page);
  const id = await told(page, 'exam');
  await expect(page.getByRole('heading', { name: 'How do you think it went?' })).toBeVisible();
  await expect(page.getByText('of 100')).toHaveCount(0);
  await expectAccessible(page);
  // The keyboard alone will do.
  const row = page.getByRole('group', { name: /challenging ML project/u });
  await row.getByRole('radio', { name: /^4/u }).focus();
  await page.keyboard.press('Space');
  await expect(row.getByRole('radio', { name: /^4/u })).toBeChecked();
  // On a phone the button stands far down: the report begins at its title all the same.
  await page.setViewportSize({ width: 390, height: 500 });
  await page.getByRole('button', { name: 'Show my report' }).click();
  await expect(page.getByText('of 100').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Test interview' })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  // Once is enough: whoever comes back sees the report.
  await page.goto(`/interview/${id}/report`);
  await expect(page.getByText('of 100').first()).toBeVisible();
  const again = await page.request.post(`/api/interviews/${id}/rating`, {
    data: { about: 'interview', ratings: { q37: 0 } },
  });
  expect(await again.json()).toEqual({ state: 'there-already' });
  expect(faults).toEqual([]);
});
