import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { answer, begin } from './candidate';

interface Played {
  readonly question: string;
  readonly turns: readonly string[];
}

/** An exam of six questions, one of them a story, answered with follow-ups and the first rated; then its report. Returns the interview's id. */
export async function wholeReported(page: Page): Promise<string> {
  const played: Played[] = JSON.parse(readFileSync('scripts/played-interview.json', 'utf8'));
  const only = played.map(({ question }) => question);
  const id = await begin(page, { mode: 'exam', only, count: only.length });
  const replies = page.getByRole('log').getByText('Interviewer', { exact: true });
  const toReport = page.getByRole('link', { name: 'Open the report' });
  for (const [index, { turns }] of played.entries()) {
    const there = page.getByText(`Question ${index + 1} of ${only.length}`);
    for (const text of [...turns, 'I don’t know.', 'I don’t know.', 'I don’t know.']) {
      if (!(await there.isVisible())) break;
      const before = await replies.count();
      await answer(page, text);
      await expect.poll(() => replies.count()).toBeGreaterThan(before);
      if (await toReport.isVisible()) break;
    }
  }
  await toReport.click();
  await page.getByText('Fairly well').first().click();
  await page.getByRole('button', { name: 'Show my report' }).click();
  await expect(page.getByRole('heading', { name: 'Take it with you' })).toBeVisible();
  return id;
}
