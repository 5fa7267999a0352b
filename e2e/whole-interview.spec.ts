import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { answer, begin, watch } from './candidate';

const sparse =
  'Regularization adds a penalty to the loss so the model does not overfit. L1, or lasso, uses the absolute values of the weights and pushes many of them to exactly zero, so it selects features.';

test('practice, from the home page to the report: requests are answered, feedback comes, points have proof', async ({
  page,
}) => {
  const faults = watch(page);
  await page.goto('/');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Start interview' }).first().click();
  await expect(page).toHaveURL(/\/setup/u);
  await expectAccessible(page);
  await page.goto('/setup?only=q05,q24');
  await page.getByRole('button', { name: 'Start interview' }).click();
  await expect(page).toHaveURL(/\/interview\/[0-9a-f-]{36}$/u);

  const log = page.getByRole('log');
  await expect(log).toContainText('What is Regularization? Explain L1 vs L2');
  await page.getByRole('button', { name: 'Repeat' }).click();
  await expect(log.getByText('What is Regularization? Explain L1 vs L2')).toHaveCount(2);
  await page.getByRole('button', { name: 'Clarify' }).click();
  await expect(log).toContainText('The question is:');
  await answer(page, 'How much time do I have left?');
  await expect(log).toContainText(/You have .* left on this question/u);
  await page.getByRole('button', { name: 'Hint' }).click();
  await expect(log).toContainText('You asked for a hint.');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByText('The clocks stand still')).toBeVisible();
  await page.getByRole('button', { name: 'Resume' }).click();
  await answer(page, sparse);
  await expect(log.getByText(/of \d key points heard/u)).toBeVisible();
  await answer(page, "I don't know");

  // First how well the person thinks it went; the feedback is nowhere on the page before. A reload loses nothing.
  const rating = page.getByRole('group', { name: /^How well did you answer\?/u });
  await expect(rating).toBeVisible();
  await expect(page.getByText('How that went')).toHaveCount(0);
  await page.reload();
  await expectAccessible(page);
  await expect(page.getByText('How that went')).toHaveCount(0);
  await rating.getByRole('button', { name: /^2/u }).focus();
  await page.keyboard.press('Enter');
  await expect(log.getByText('How that went')).toBeVisible();
  await expect(rating).toHaveCount(0);
  // The line under a reply is the one it had before the question was over; under “I don’t know” stands none.
  await expect(log.getByText(/^\d of \d key points heard$/u)).toHaveCount(1);
  await expect(log.getByText(/key points? heard/iu)).toHaveCount(1);
  await expect(log.locator('li:focus').getByText('How that went')).toBeVisible();

  await expect(page.getByText('Question 2 of 2')).toBeVisible();
  await page.getByRole('button', { name: 'Skip' }).click();
  await page.getByRole('link', { name: 'Open the report' }).click();

  await expect(
    page.getByRole('heading', { name: 'What is Regularization? Explain L1 vs L2' }),
  ).toBeVisible();
  await expect(page.getByText('Over 1 of 2 questions')).toBeVisible();
  const marks = await page.locator('mark').allTextContents();
  expect(marks.join(' ')).toContain('exactly zero');
  for (const mark of marks) expect(sparse + ' How much').toContain(mark.trim());
  await expect(page.getByRole('heading', { name: /Points made/u })).toBeVisible();
  await expect(page.getByText('Not answered: left out of the score')).toBeVisible();
  await page.locator('summary', { hasText: 'Reference answer' }).first().click();
  await expect(page.locator('math').first()).toBeVisible();
  await expectAccessible(page);

  // In ten seconds, in a minute: the level, what went well, what to do next and how to begin.
  await expect(page.getByText('How an interviewer might vote')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'You and the grade' })).toBeVisible();
  await expect(page.getByText('you had seen parts of the feedback')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What went well' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What to practise next' })).toBeVisible();
  await expect(
    page.getByRole('listitem').filter({ hasText: /^There is no answer yet/u }),
  ).toBeVisible();
  await page.getByRole('link', { name: /^Read the reference/u }).click();
  await expect(page.locator('#q24-reference')).toBeVisible();
  await page.locator('summary', { hasText: 'A stronger version of your answer' }).click();
  await expect(
    page.locator('ins', { hasText: /irrelevant|relevant|squared/u }).first(),
  ).toBeVisible();
  await expectAccessible(page);

  await page.setViewportSize({ width: 390, height: 850 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

  await page.goto('/');
  await expect(page.getByText(/1 of 2/u).first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('practice, rated by one key from the answer box, and not asked again by somebody who would rather not', async ({
  page,
}) => {
  await begin(page, { only: ['q05', 'q24'] });
  const log = page.getByRole('log');
  const rating = log.getByRole('group', { name: /^How well did you answer\?/u });
  const box = page.getByLabel('Your answer');
  await answer(page, sparse);
  await answer(page, "I don't know");
  await expect(rating).toBeVisible();
  await box.focus();
  await page.keyboard.press('Alt+Digit4');
  await expect(log.getByText('How that went')).toBeVisible();
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('');
  await answer(page, 'Cosine compares the direction of two vectors and ignores their length.');
  await answer(page, 'I have no idea.');
  await rating.getByRole('button', { name: 'Don’t ask again in this interview' }).click();
  await expect(log.getByText('How that went')).toHaveCount(2);
  await page.getByRole('link', { name: 'Open the report' }).click();
  await expect(page.getByText('Rated 4 of 5')).toHaveCount(1);
});

test('practice: a reply says what it adds to the replies before it, and ending says where it leads', async ({
  page,
}) => {
  await begin(page, { only: ['q05'], count: 1 });
  const log = page.getByRole('log');
  await page.getByRole('button', { name: 'Repeat' }).click();
  await expect(log.getByText('What is Regularization? Explain L1 vs L2')).toHaveCount(2);
  await answer(page, sparse);
  await expect(log.getByText(/^\d of \d key points heard$/u)).toBeVisible();
  await answer(page, 'L2 uses the squares of the weights and shrinks all of them, none to zero.');
  await expect(log.getByText(/^\d more: \d of \d key points heard$/u)).toBeVisible();
  await page.getByRole('button', { name: 'End interview' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('What you have written so far counts.');
  await dialog.getByRole('button', { name: 'End the interview' }).click();
  await expect(page.getByText('Finished', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Open the report' }).click();
  // Asked for again, it is still one question.
  await expect(page.getByRole('heading', { name: /^What is Regularization/u })).toHaveCount(1);
  await expect(page.getByText('The one question was answered.')).toBeVisible();
});

test('exam: no verdict, no hint and no pause until the report', async ({ page }) => {
  const faults = watch(page);
  await begin(page, { mode: 'exam', only: ['q05', 'q02'] });
  await expect(page.getByRole('button', { name: 'Hint' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Pause' })).toHaveCount(0);
  await answer(page, 'Can I have a hint?');
  await expect(page.getByRole('log')).toContainText('I can’t give hints in an exam');
  for (let i = 0; i < 6 && (await page.getByLabel('Your answer').count()) > 0; i++) {
    // The answer itself shows at once; the round is over when the interviewer has replied.
    const replies = page.getByRole('log').getByText('Interviewer', { exact: true });
    const before = await replies.count();
    await answer(page, `It depends on the data, and that is what I would say in round ${i}.`);
    await expect.poll(() => replies.count()).toBeGreaterThan(before);
    await expect(page.getByText('key points heard')).toHaveCount(0);
    await expect(page.getByText('How that went')).toHaveCount(0);
    if (await page.getByRole('link', { name: 'Open the report' }).isVisible()) break;
  }
  const events = await page.request.get(
    `${page.url().replace('/interview/', '/api/interviews/')}?tab=x`,
  );
  const text = await events.text();
  expect(text).not.toContain('"label"');
  expect(JSON.parse(text).feedback).toEqual([]);
  await page.getByRole('link', { name: 'Open the report' }).click();
  await page.getByRole('button', { name: 'Show it without rating' }).click();
  await expect(page.getByRole('heading', { name: /Missed/u }).first()).toBeVisible();
  expect(faults).toEqual([]);
});
