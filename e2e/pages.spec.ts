import { expect, test, type Locator } from '@playwright/test';

test('every page begins at the header’s left edge, on a wide screen and a narrow one', async ({
  page,
}) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [
      '/',
      '/setup',
      '/stories',
      '/stories/new',
      '/how-grading-works',
      '/settings',
    ]) {
      await page.goto(path);
      const edge = async (of: Locator) => Math.round((await of.boundingBox())?.x ?? -1);
      const header = await edge(page.getByRole('link', { name: 'Candor', exact: true }));
      expect(await edge(page.getByRole('heading', { level: 1 })), path).toBe(header);
    }
  }
});

test('what is not there says so alike wherever it was looked for, in the tab too', async ({
  page,
}) => {
  const nowhere = crypto.randomUUID();
  for (const path of [
    `/interview/${nowhere}`,
    '/stories/xyz',
    `/compare?a=${nowhere}&b=${crypto.randomUUID()}`,
  ]) {
    await page.goto(path);
    await expect(
      page.getByRole('heading', { name: 'There is nothing at this address' }),
    ).toBeVisible();
    await expect(page).toHaveTitle('Not here · Candor');
  }
});
