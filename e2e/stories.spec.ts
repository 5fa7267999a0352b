import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { answer, begin, order, watch } from './candidate';

/** What a person does with stories: rate, tell a part again, keep, find again. */

const STORY =
  'At a parcel company in Leeds address matching failed for nearly 18 % of parcels. ' +
  'I built a search over past deliveries and a small model that ranks what it finds. ' +
  'I labelled two thousand addresses with the drivers, because the old labels were wrong.';
const RESULT =
  'After ten weeks failed matches were down from 18 % to 7 %, and it runs in six depots.';
const LESSON = 'Since then I check the labels before I build anything.';
const BETTER = 'After ten weeks failed matches were down from 18 % to 7 %, and 40 drivers use it.';

/** An interview about one's hardest project, answered once, ended. */
async function told(page: Page, mode: 'practice' | 'exam'): Promise<string> {
  const id = await begin(page, { mode, only: ['q37'], count: 1 });
  await answer(page, STORY);
  await page.getByRole('button', { name: 'End interview' }).click();
  await page.getByRole('button', { name: 'End the interview' }).click();
  await page.getByRole('link', { name: 'Open the report' }).click();
  return id;
}

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

/** A second part builds on the first, and both go into the bank, once. */
async function tellsOn(page: Page, id: string): Promise<void> {
  const parts = page.getByRole('navigation', { name: 'Parts of the story' });
  await expect(parts.getByRole('link', { name: /^Result/u })).toHaveText(/clear/u);
  await parts.getByRole('link', { name: /^Reflection/u }).click();
  await page.getByLabel('The reflection in your own words').fill(LESSON);
  await page.getByRole('button', { name: 'Put it into the story' }).click();
  await expect(page.locator('ins')).toHaveText([RESULT, LESSON]);
  await expect(parts.getByRole('link', { name: /^Reflection/u })).not.toHaveText(/not told/u);
  await page.getByRole('link', { name: 'Keep it in your story bank' }).click();
  await expect(page.getByLabel('Result', { exact: true })).toHaveValue(RESULT);
  await page.getByLabel('Title').fill('Addresses in Leeds');
  await page.getByRole('button', { name: 'Save this story' }).click();
  await expect(page).toHaveURL(/stories$/u);
  await page.goto(`/interview/${id}/report/retell/q37?part=result`);
  await expect(page.getByText('In your story bank as Addresses in Leeds.')).toBeVisible();
  await page.getByLabel('The result in your own words').fill(BETTER);
  await page.getByRole('button', { name: 'Put it into the story' }).click();
  await expect(page.locator('ins')).toHaveText([BETTER, LESSON]);
  await page.getByRole('link', { name: 'Renew it with this telling' }).click();
  await expect(page.getByLabel('Result', { exact: true })).toHaveValue(BETTER);
  await page.getByRole('button', { name: 'Save this story' }).click();
  await expect(page.getByRole('link', { name: /^Addresses in Leeds/u }).first()).toBeVisible();
  await page.goto(`/stories/new?from=${id}&question=q37`);
  await expect(page.getByRole('heading', { name: 'Your story' })).toBeVisible();
  await expect(page.getByLabel('Title')).toHaveValue('Addresses in Leeds');
}

test('a part told again stands in the story, before and after, and no grade changes', async ({
  page,
  browser,
}) => {
  const faults = watch(page);
  const id = await told(page, 'practice');
  const score = () =>
    page
      .locator('#q37')
      .getByText(/^\d+ of 100/u)
      .first()
      .textContent();
  const before = await score();
  await page.goto(`/interview/${id}/report/retell/q37?part=result`);
  await expect(page.getByRole('heading', { name: 'Tell the result now' })).toBeVisible();
  await page.getByRole('button', { name: 'Put it into the story' }).click();
  await expect(page.getByText('Say or write it first.')).toBeVisible();
  await page.getByLabel('The result in your own words').fill(RESULT);
  await page.getByRole('button', { name: 'Put it into the story' }).click();
  await expect(page.locator('ins')).toHaveText(RESULT);
  // It stands below: whoever told it goes on reading there.
  await expect(page.getByRole('heading', { name: 'Your story, put together' })).toBeFocused();
  await expect(
    page.getByText(/The result was not told and is now clear, the measured result went from 0/u),
  ).toBeVisible();
  await expectAccessible(page);
  await tellsOn(page, id);
  await page.goto(`/interview/${id}/report`);
  expect(await score()).toBe(before);
  const now = 'Your story, told again after the interview';
  await expect(page.locator('summary', { hasText: now })).toBeVisible();
  await expect(page.getByText(`above, under “${now}”`)).toBeVisible();
  await expect(page.getByText('A stronger version of your answer')).toHaveCount(0);
  const stranger = await browser.newContext();
  const gone = await stranger.newPage();
  expect((await gone.goto(`/interview/${id}/report/retell/q37`))?.status()).toBe(404);
  await stranger.close();
  expect((await page.goto(`/interview/${id}/report/retell/q05`))?.status()).toBe(404);
  expect(faults).toEqual([]);
});

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
