import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { answer, begin, watch } from './candidate';

const SAID = 'It is a penalty that keeps weights in check. L2 drives weights exactly to zero.';
const MINE = 'It is a penalty that keeps weights in check.';

/** One question answered with a false claim, then the report. */
async function openReport(page: Page): Promise<string> {
  const id = await begin(page, { only: ['q05'], untimed: true });
  await answer(page, SAID);
  await page.getByRole('button', { name: 'End interview' }).click();
  await page.getByRole('button', { name: 'End the interview' }).click();
  await expect(page.getByRole('link', { name: 'Open the report' })).toBeVisible();
  await page.goto(`/interview/${id}/report`);
  return id;
}

test('a missed point is contested by keyboard: the words are marked, two scores are shown, and it can be taken back', async ({
  page,
}) => {
  const faults = watch(page);
  await openReport(page);
  await expect(page.getByText('with your marks')).toHaveCount(0);
  const before = await page.locator('header strong, header .text-6xl').first().innerText();

  const contest = page.getByRole('button', { name: /^I did say this/u }).first();
  await contest.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Which of your words say this?' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep my mark' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tick at least one sentence first.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: MINE })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Keep my mark' }).focus();
  await page.keyboard.press('Enter');

  const back = page.getByRole('button', { name: /^Take it back/u });
  await expect(back).toBeVisible();
  await expect(back).toBeFocused();
  await expect(page.getByText('You say you said this:')).toBeVisible();
  await expect(
    page.getByText(
      /^Your mark is kept\. The grader’s score of this question is \d+ of 100; with your marks it is \d+\.$/u,
    ),
  ).toHaveCount(1);
  // A mark ends with its last word.
  expect((await page.locator('mark').allTextContents()).join('')).toContain(MINE.slice(0, -1));
  // The overall score, its section and the question.
  await expect(page.getByText(/with your marks/u).filter({ visible: true })).not.toHaveCount(0);
  expect(await page.locator('header .text-6xl').innerText()).toBe(before);
  await expectAccessible(page);

  await page.reload();
  await expect(page.getByText('You say you said this:')).toBeVisible();
  await back.click();
  await expect(page.getByText('You say you said this:')).toHaveCount(0);
  await expect(page.locator('header').getByText('with your marks')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('a misconception that was not meant is denied: it stays in the report, and a second score takes nothing off', async ({
  page,
}) => {
  await openReport(page);
  await expect(page.getByRole('heading', { name: 'To put right' })).toBeVisible();
  await page.getByRole('button', { name: 'I did not claim this' }).click();
  await expect(page.getByText('You say you did not claim this')).toBeVisible();
  await expect(
    page
      .locator('header')
      .getByText(/with your marks/u)
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'To put right' })).toBeVisible();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByRole('button', { name: 'I did not claim this' })).toBeVisible();

  await page.getByRole('button', { name: 'I put this right' }).click();
  await expect(
    page.getByText('You say you put it right: with your marks it costs half as much.'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'I did not claim this' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByRole('button', { name: 'I put this right' })).toBeVisible();
});

test('a point that was credited wrongly is disowned: the grader’s figures stay, and one sentence says what would change', async ({
  page,
}) => {
  await openReport(page);
  const verdict = page.locator('#overall .text-lg.text-pretty');
  const before = await verdict.innerText();
  const contest = page.getByRole('button', { name: /^I did not say this/u }).first();
  await contest.click();
  await expect(page.getByText('You say you did not say this')).toBeVisible();
  await expect(
    page.locator('#overall').getByText(/^With your own marks: \d+ of 100/u),
  ).toBeVisible();
  expect(await verdict.innerText()).toBe(before);
  await expectAccessible(page);
});

test('a mark with words that were not said, sent past the page, is refused', async ({ page }) => {
  const id = await openReport(page);
  const turn = 'made-up';
  const reply = await page.request.post(`/api/interviews/${id}/contests`, {
    data: {
      id: crypto.randomUUID(),
      question: 'q05',
      objection: {
        kind: 'claim',
        point: await page.locator('li[id^="q05."]').last().getAttribute('id'),
        evidence: [{ turn, start: 0, end: 4, quote: 'else' }],
      },
    },
  });
  expect(reply.status()).toBe(422);
  expect(await reply.json()).toMatchObject({ code: 'quote_not_said' });
});

test('a mark that could not be sent says so and keeps the ticked words', async ({ page }) => {
  await openReport(page);
  await page
    .getByRole('button', { name: /^I did say this/u })
    .first()
    .click();
  await page.getByRole('checkbox', { name: MINE }).check();
  await page.route('**/contests', (route) => route.abort());
  await page.getByRole('button', { name: 'Keep my mark' }).click();
  await expect(page.getByText('The server could not be reached')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: MINE })).toBeChecked();
  await page.unroute('**/contests');
  await page.getByRole('button', { name: 'Keep my mark' }).click();
  await expect(page.getByText('You say you said this:')).toBeVisible();
});
