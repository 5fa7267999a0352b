import type { Page } from '@playwright/test';
import { answer, begin } from './candidate';

const STORY =
  'At a parcel company in Leeds address matching failed for nearly 18 % of parcels. ' +
  'I built a search over past deliveries and a small model that ranks what it finds. ' +
  'I labelled two thousand addresses with the drivers, because the old labels were wrong.';
export const RESULT =
  'After ten weeks failed matches were down from 18 % to 7 %, and it runs in six depots.';

/** An interview about one's hardest project, answered once without a result, ended; its report is open. */
export async function told(page: Page, mode: 'practice' | 'exam'): Promise<string> {
  const id = await begin(page, { mode, only: ['q37'], count: 1 });
  await answer(page, STORY);
  await page.getByRole('button', { name: 'End interview' }).click();
  await page.getByRole('button', { name: 'End the interview' }).click();
  await page.getByRole('link', { name: 'Open the report' }).click();
  return id;
}
