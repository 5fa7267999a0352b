import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { answer, order, secondsLeft, watch } from './candidate';
import { AppWithModel } from './wire/app-with-model';
import { ModelServer } from './wire/model-server';

/** The interviewer's words as they come, seen and heard by different people. */

let model: ModelServer;
let app: AppWithModel;
test.use({ baseURL: 'http://127.0.0.1:4165' });
test.setTimeout(120_000);
test.beforeAll(async () => {
  model = await ModelServer.open();
  app = new AppWithModel(4165, model.url);
  await app.start();
});
test.afterAll(async () => {
  await app.kill();
  await model.close();
});
test.beforeEach(() => model.forget());

test('words stream in, are announced once when they are said, and writing goes on meanwhile', async ({
  page,
}) => {
  const faults = watch(page);
  const log = page.getByRole('log');
  const speaking = page.locator('[data-speaking]');
  await page.goto(
    `/interview/${await order(page.request, { only: ['q05', 'q24'], untimed: true })}`,
  );
  await expect(log).toContainText('What is Regularization', { timeout: 20_000 });

  const text = 'Thank you for that. I have it all down now. We go on when you are ready.';
  model.always({ kind: 'words', text, pauseMs: 700 });
  await answer(page, "I don't know");
  const said: string[] = [];
  await expect
    .poll(
      async () => {
        const words = (await speaking.allTextContents()).join('');
        if (said.at(-1) !== words) said.push(words);
        return said.filter((now) => now.includes('Thank')).length;
      },
      { timeout: 20_000, intervals: [100] },
    )
    .toBeGreaterThan(2);
  await expect(speaking).toHaveAttribute('aria-hidden', 'true');
  await expect(log).not.toContainText('Thank you for that.');
  await page.getByLabel('Your answer').fill('I write while it speaks');
  await expectAccessible(page);

  await expect(log.getByText(text, { exact: true })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByLabel('Your answer')).toHaveValue('I write while it speaks');
  // The second question was not among the model's words: the built-in wording asks it.
  await expect(log).toContainText('Completed with built-in wording.', { timeout: 20_000 });
  await expect(speaking).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('the clock of a question starts when its last word has come', async ({ page }) => {
  model.always({ kind: 'words', pauseMs: 400 });
  await page.goto(`/interview/${await order(page.request, { only: ['q05'] })}`);
  await expect(page.locator('[data-speaking]')).toContainText('Right then', { timeout: 20_000 });
  const whole = await secondsLeft(page);
  await expect(page.locator('[data-speaking]')).toHaveCount(0, { timeout: 20_000 });
  expect(whole - (await secondsLeft(page))).toBeLessThanOrEqual(2);
});
