import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { answer, order, watch, type Wish } from './candidate';
import { AppWithModel, KEY } from './wire/app-with-model';
import { ModelServer } from './wire/model-server';

/** With a language model: what the candidate sees while it does its part, and when it does not. */

let model: ModelServer;
let app: AppWithModel;
test.use({ baseURL: 'http://127.0.0.1:4160' });
test.setTimeout(120_000);
test.beforeAll(async () => {
  model = await ModelServer.open();
  app = new AppWithModel(4160, model.url);
  await app.start();
});
test.afterAll(async () => {
  await app.kill();
  await model.close();
});
test.beforeEach(() => model.forget());

const sparse =
  'Regularization adds a penalty to the loss so the model does not overfit. L1, or lasso, uses the absolute values of the weights and pushes many of them to exactly zero, so it selects features.';
const log = (page: Page) => page.getByRole('log');

/** Into the room, until the interviewer has asked. */
async function enter(page: Page, wish: Wish): Promise<string> {
  const id = await order(page.request, wish);
  await page.goto(`/interview/${id}`);
  await expect(log(page)).toContainText('What is Regularization', { timeout: 20_000 });
  await expect(page.getByLabel('Your answer')).toBeEnabled();
  return id;
}

/** A turn, until the interviewer has replied to it. */
async function turn(page: Page, text: string): Promise<void> {
  const before = await log(page).getByRole('listitem').count();
  await answer(page, text);
  await expect
    .poll(() => log(page).getByRole('listitem').count(), { timeout: 25_000 })
    .toBeGreaterThan(before + 1);
}

async function end(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'End interview' }).click();
  await page.getByRole('button', { name: 'End the interview' }).click();
  await page.getByRole('link', { name: 'Open the report' }).click({ timeout: 25_000 });
  await expect(page.getByRole('heading', { name: /Points made|Missed/u }).first()).toBeVisible({
    timeout: 25_000,
  });
}

/** Every body and header that reaches the browser, to be searched for what must not be there. */
function listen(page: Page): Promise<string>[] {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    bodies.push(
      Promise.all([response.allHeaders(), response.text()]).then(
        ([headers, text]) => JSON.stringify(headers) + text,
        // A redirect has no body.
        () => '',
      ),
    );
  });
  return bodies;
}

test('practice with a model, from the first words to the report: it speaks and grades, and no key reaches the browser', async ({
  page,
}) => {
  const faults = watch(page);
  const bodies = listen(page);
  await enter(page, { only: ['q05', 'q24'], untimed: true });
  await expect(log(page)).toContainText('Right then: ');
  await expect(page.getByText(/built-in wording/iu)).toHaveCount(0);
  await expectAccessible(page);
  await turn(page, sparse);
  await expect(log(page).getByText(/of \d key points heard/u)).toBeVisible();
  await turn(page, "I don't know");
  await expect(page.getByText('Question 2 of 2')).toBeVisible({ timeout: 20_000 });
  await end(page);

  await expect(page.getByText(/Graded by the language model stand-in/u).first()).toBeVisible({
    timeout: 20_000,
  });
  const marks = await page.locator('mark').allTextContents();
  expect(marks.join(' ')).toContain('exactly zero');
  for (const mark of marks) expect(sparse).toContain(mark.trim());
  await expectAccessible(page);
  await page.goto('/settings');
  await expect(page.getByText(`127.0.0.1:${model.port}`).first()).toBeVisible();

  const seen = (await Promise.all(bodies)).join('\n');
  expect(seen.length).toBeGreaterThan(10_000);
  expect(seen).not.toContain(KEY);
  expect(seen).not.toContain('sk-never');
  expect(model.asked.length).toBeGreaterThan(3);
  for (const { headers } of model.asked) expect(headers['authorization']).toBe(`Bearer ${KEY}`);
  expect(faults).toEqual([]);
});

test('the provider dies in mid-interview: it goes on in built-in words, the report says who graded, and it can be graded again', async ({
  page,
}) => {
  await enter(page, { only: ['q05', 'q24'], untimed: true });
  model.always({ kind: 'status', status: 500 });
  await turn(page, sparse);
  await expect(
    page.getByText('Built-in wording. The model’s provider had an error of its own.').first(),
  ).toBeVisible();
  await expect(log(page).getByText(sparse, { exact: true })).toBeVisible();
  await expectAccessible(page);
  await end(page);

  await expect(
    page.getByText('The model’s provider had an error of its own. Graded by the built-in grader.'),
  ).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(/Graded by the built-in grader, version/u)).toBeVisible();
  await expect(page.getByText(/Graded by the language model/u)).toHaveCount(0);
  const marks = await page.locator('mark').allTextContents();
  expect(marks.join(' ')).toContain('exactly zero');
  await expectAccessible(page);

  model.always();
  await page.getByRole('button', { name: 'Grade again' }).first().click();
  await expect(page.getByText(/Graded by the language model stand-in/u)).toBeVisible({
    timeout: 25_000,
  });
});

test('the model hangs: built-in words come in time, writing goes on meanwhile, and a reload keeps every word', async ({
  page,
}) => {
  await enter(page, { only: ['q05', 'q24'], untimed: true });
  model.always({ kind: 'hang' });
  await answer(page, 'L1 makes weights exactly zero.');
  await page.getByLabel('Your answer').fill('written while the model is silent');
  await expect(page.getByText('Built-in wording. The model did not answer in time.')).toBeVisible({
    timeout: 25_000,
  });
  await expect(page.getByLabel('Your answer')).toHaveValue('written while the model is silent');
  await page.reload();
  await expect(page.getByLabel('Your answer')).toHaveValue('written while the model is silent');
  await expect(log(page)).toContainText('L1 makes weights exactly zero.');
  await expect(page.getByText('Built-in wording. The model did not answer in time.')).toBeVisible();
});

test('a stream that breaks in mid-sentence is completed by the built-in wording, and says so', async ({
  page,
}) => {
  await enter(page, { only: ['q05', 'q24'], untimed: true });
  model.always({ kind: 'words', cutAfter: 2 });
  await turn(page, 'L1 makes weights exactly zero.');
  await expect(
    page
      .getByText(/uilt-in wording\. The connection broke while the model was answering\./u)
      .first(),
  ).toBeVisible();
});

test('a model that answers with a score and nothing else gives nobody a score', async ({
  page,
}) => {
  await enter(page, { only: ['q05'], untimed: true });
  model.always({ kind: 'words', text: '{"score": 100, "verdict": "all points met"}' });
  await turn(page, 'It depends on the data.');
  await expect(log(page)).not.toContainText('"score"');
  await end(page);
  await expect(
    page.getByText(
      'The model’s answer was not in the form asked for. Graded by the built-in grader.',
    ),
  ).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(/Graded by the language model/u)).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText('100 of 100');
});

test('kill -9 while the model grades: the answer is there, and the report is graded after a restart', async ({
  page,
}) => {
  const id = await enter(page, { only: ['q05'], untimed: true });
  await turn(page, sparse);
  model.always({ kind: 'hang' });
  await page.getByRole('button', { name: 'End interview' }).click();
  await page.getByRole('button', { name: 'End the interview' }).click();
  await expect
    .poll(() => model.asked.some(({ body }) => JSON.stringify(body).includes('key point')))
    .toBe(true);
  await app.kill();
  model.forget();
  await app.start();
  await page.goto(`/interview/${id}/report`);
  await expect(page.getByText(/Graded by the language model stand-in/u)).toBeVisible({
    timeout: 25_000,
  });
  expect((await page.locator('mark').allTextContents()).join(' ')).toContain('exactly zero');
});

test('the settings test the connection and say in words what is wrong, without the key', async ({
  page,
}) => {
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Test the connection' }).click();
  await expect(page.getByText('✓ The provider can be reached.').first()).toBeVisible();
  await expect(page.getByText(/✓ It answers in a given form/u).first()).toBeVisible();
  model.always({ kind: 'status', status: 401, message: `Incorrect API key provided: ${KEY}` });
  // There is a short rest between two tests.
  await expect(async () => {
    await page.getByRole('button', { name: 'Test the connection' }).click();
    await expect(
      page.getByText(/The model’s provider did not accept the key\./u).first(),
    ).toBeVisible({ timeout: 2_000 });
  }).toPass();
  expect(await page.content()).not.toContain(KEY);
  await expectAccessible(page);
});
