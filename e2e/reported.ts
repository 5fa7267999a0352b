import { expect, type Page } from '@playwright/test';
import { answer, begin } from './candidate';

/** An answer that makes points of q05, in words to look for. */
export const GOOD =
  'With L1 some weights become exactly zero, so it selects features. L2 shrinks all of them.';

/** One question answered, then the report. Returns the interview's id. */
export async function reported(page: Page, text: string, only = ['q05']): Promise<string> {
  const id = await begin(page, { only, untimed: true });
  await finish(page, text);
  return id;
}

/** Answers, ends the interview and opens its report. */
export async function finish(page: Page, text: string): Promise<void> {
  await answer(page, text);
  await page.getByRole('button', { name: 'End interview' }).click();
  await page.getByRole('button', { name: 'End the interview' }).click();
  await page.getByRole('link', { name: 'Open the report' }).click();
  await expect(page.getByRole('heading', { name: 'Take it with you' })).toBeVisible();
}
