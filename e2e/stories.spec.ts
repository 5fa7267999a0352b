import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { begin, order, watch } from './candidate';
import { RESULT, told } from './told-story';

/** The story bank: a story is kept, written, changed and found again. */

test('a story is kept from an answer, in its parts, and is found under what it answers', async ({
  page,
  browser,
}) => {
  const faults = watch(page);
  const id = await told(page, 'practice');
  await page.goto('/stories');
  await expect(page.getByText('No story yet. Write one')).toBeVisible();
  await page.goto(`/interview/${id}/report`);
  await expect(page.getByText('No story in your bank fits this question yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Keep this answer as a story' }).click();
  await expect(page.getByLabel('Action', { exact: true })).toHaveValue(/I built a search/u);
  const title = page.getByLabel('Title');
  await expect(title).not.toHaveValue('');
  await title.fill('');
  await page.getByRole('button', { name: 'Save this story' }).click();
  await expect(title).toBeFocused();
  await expect(title).toHaveAttribute('aria-invalid', 'true');
  await expect(title).toHaveAccessibleDescription(/^Give the story a title first/u);
  await title.fill('Addresses <b>in</b> Leeds');
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await page.getByRole('button', { name: 'Go on writing' }).click();
  await expect(title).toHaveValue('Addresses <b>in</b> Leeds');
  await page.getByLabel('Result', { exact: true }).fill(RESULT);
  await page.getByRole('checkbox', { name: 'Winning people over' }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save this story' }).click();
  await expect(page).toHaveURL(/stories$/u);
  await expect(page.getByText('Addresses <b>in</b> Leeds').first()).toBeVisible();
  await expect(page.getByText('You have a story for 2 of 10 kinds of question.')).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/interview/${id}/report`);
  // The story of this answer is named once, and kept once.
  await expect(
    page.getByText('This answer is in your bank: Addresses <b>in</b> Leeds'),
  ).toBeVisible();
  await expect(page.getByText('Keep this answer as a story')).toHaveCount(0);
  await page.goto('/stories');
  const stranger = await browser.newContext();
  const others = await stranger.newPage();
  await others.goto('/stories');
  await expect(others.getByText('No story yet. Write one')).toBeVisible();
  await stranger.close();
  await begin(page, { mode: 'practice', only: ['q37'], count: 1 });
  await expect(page.getByText('From your stories: Addresses <b>in</b> Leeds')).toBeVisible();
  await page.goto('/stories');
  await page.getByRole('link', { name: 'Addresses <b>in</b> Leeds' }).first().click();
  await page.getByRole('button', { name: 'Remove this story' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText('No story yet. Write one')).toBeVisible();
  expect(faults).toEqual([]);
});

test('a story being written survives a closed tab, and two tabs do not overwrite one another', async ({
  page,
  context,
}) => {
  await page.goto('/stories/new?theme=conflict');
  await expect(page.getByRole('checkbox', { name: 'Conflict' })).toBeChecked();
  await page.getByLabel('Title').fill('The release');
  await page.getByLabel('Situation').fill('Two of us wanted different things.');
  await page.close();
  const second = await context.newPage();
  // Another page has drafts of its own.
  await second.goto('/stories/new');
  await expect(second.getByRole('heading', { name: 'A new story' })).toBeVisible();
  await second.getByLabel('Title').fill('By hand');
  await second.goto('/stories/new?theme=conflict');
  await expect(second.getByText(/Your draft of .* is back/u)).toBeVisible();
  await expect(second.getByLabel('Situation')).toHaveValue('Two of us wanted different things.');
  // A tab beside it begins anew, and takes nothing away.
  const beside = await context.newPage();
  await beside.goto('/stories/new?theme=conflict');
  await expect(beside.getByLabel('Title')).toHaveValue('');
  await beside.getByLabel('Title').fill('Beside it');
  await beside.reload();
  await expect(beside.getByLabel('Title')).toHaveValue('Beside it');
  await second.reload();
  await expect(second.getByLabel('Title')).toHaveValue('The release');
  await beside.getByRole('button', { name: 'Throw it away and begin anew' }).click();
  await beside.getByRole('button', { name: 'Begin anew', exact: true }).click();
  await expect(beside.getByLabel('Title')).toHaveValue('');
  await beside.close();
  await second.getByRole('button', { name: 'Save this story' }).click();
  await second
    .getByRole('link', { name: /^The release/u })
    .first()
    .click();
  await expect(second.getByRole('heading', { name: 'Your story' })).toBeVisible();
  const third = await context.newPage();
  await third.goto(second.url());
  await second.getByLabel('Task').fill('It was mine to decide.');
  await second.getByRole('button', { name: 'Save this story' }).click();
  await expect(second).toHaveURL(/stories$/u);
  await third.getByLabel('Result', { exact: true }).fill('We shipped.');
  await third.getByRole('button', { name: 'Save this story' }).click();
  await expect(third.getByText('changed in another tab')).toBeVisible();
  await expect(third.getByLabel('Result', { exact: true })).toHaveValue('We shipped.');
});

test('what is changed in a story from an answer is there again after a reload, and for nobody else', async ({
  page,
  browser,
}) => {
  const id = await told(page, 'practice');
  const address = `/stories/new?from=${id}&question=q37`;
  await page.goto('/stories/new');
  await page.getByLabel('Title').fill('By hand');
  await page.goto(address);
  await expect(page.getByLabel('Action', { exact: true })).toHaveValue(/I built a search/u);
  await page.getByLabel('Title').fill('Addresses');
  await page.reload();
  await expect(page.getByText(/Your draft of .* is back/u)).toBeVisible();
  await expect(page.getByLabel('Title')).toHaveValue('Addresses');
  await page.goto('/stories/new');
  await expect(page.getByLabel('Title')).toHaveValue('By hand');
  // Somebody else in this browser.
  const other = await browser.newContext();
  await order(other.request, { only: ['q05'], count: 1 });
  await page.context().clearCookies();
  await page.context().addCookies(await other.cookies());
  await page.goto('/stories/new');
  // A page that was written on before shows what is back by now.
  await page.getByLabel('Task').fill('Mine.');
  await page.reload();
  await expect(page.getByText(/Your draft of .* is back/u)).toBeVisible();
  await expect(page.getByLabel('Title')).toHaveValue('');
  await other.close();
});

test('somebody without an interview can begin with a story', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/stories/new');
  await page.getByLabel('Title').fill('My first');
  await page.getByRole('button', { name: 'Save this story' }).click();
  await expect(page.getByRole('link', { name: /^My first/u })).toBeVisible();
  await order(page.request, { only: ['q05'], count: 1 });
  await page.goto('/stories');
  await expect(page.getByRole('link', { name: /^My first/u })).toBeVisible();
  await context.close();
});
