import { expect } from '@playwright/test';
import { expectAccessible } from './accessible';
import { shiftServer, watch } from './candidate';
import { elsewhere, reportedFrom } from './elsewhere';

const HOUR = 3_600_000;

elsewhere(
  'a link shows what was chosen to whoever has it; they comment, the owner reads and deletes it, and takes the link back',
  async ({ away, origin }) => {
    const mine = await (await away.newContext()).newPage();
    const faults = watch(mine);
    await reportedFrom(mine, origin);
    await mine.getByRole('checkbox', { name: 'Reference answers' }).uncheck();
    await mine.getByRole('button', { name: 'Make a link' }).click();
    const address = await mine.getByLabel('Address').inputValue();
    expect(address).toMatch(/^http:\/\/candor\.test:\d+\/shared\/[\w-]{43}$/u);

    const visitor = await away.newContext();
    const theirs = await visitor.newPage();
    const theirFaults = watch(theirs);
    expect((await theirs.goto(address))?.status()).toBe(200);
    await expect(theirs.getByText('Not included: reference answers.')).toBeVisible();
    await expect(theirs.getByText('exactly zero').first()).toBeVisible();
    await expect(theirs.getByText('Reference answer', { exact: true })).toHaveCount(0);
    await expect(theirs.locator('meta[name=robots]').first()).toHaveAttribute(
      'content',
      /noindex/u,
    );
    expect(await visitor.cookies()).toEqual([]);
    await expectAccessible(theirs);

    await theirs.getByRole('button', { name: 'Leave a comment on question 1' }).click();
    await theirs.getByLabel('Your name').fill('Mia <b>');
    await theirs.getByLabel('Comment', { exact: true }).fill('Say why.\n<script>alert(1)</script>');
    await theirs.getByRole('button', { name: 'Send comment' }).click();
    await expect(theirs.getByText('Your comment is kept.')).toBeVisible();
    await expect(theirs.getByText('<script>alert(1)</script>')).toBeVisible();
    await theirs.getByRole('button', { name: 'Leave a comment on question 1' }).click();
    await expect(theirs.getByLabel('Your name')).toHaveValue('Mia <b>');
    await theirs.getByLabel('Comment', { exact: true }).fill('And for whom?');
    await theirs.getByRole('button', { name: 'Send comment' }).click();
    await expect(theirs.getByText('And for whom?')).toBeVisible();
    await expectAccessible(theirs);

    await mine.goto(origin);
    const news = '2 new comments from Mia <b>';
    await expect(mine.getByText(news)).toBeVisible();
    await expectAccessible(mine);
    await mine.getByRole('link', { name: /new comments from/u }).click();
    await expect(mine.getByText(news)).toBeVisible();
    const seen = mine.waitForResponse(/\/shares$/u);
    await mine.getByRole('link', { name: 'question 1', exact: true }).first().click();
    await expect(mine.getByText('<script>alert(1)</script>')).toBeInViewport();
    expect((await seen).status()).toBe(200);
    await mine.goto(origin);
    await expect(mine.getByText('Past interviews')).toBeVisible();
    await expect(mine.getByText(/new comment/u)).toHaveCount(0);
    await mine.getByRole('link', { name: /of 100/u }).click();
    await expect(mine.getByText('<script>alert(1)</script>')).toBeVisible();
    await expect(mine.getByText(/new comment/u)).toHaveCount(0);
    await mine.getByRole('button', { name: 'Delete the comment by Mia <b>' }).first().click();
    await mine.getByRole('button', { name: 'Delete it' }).click();
    await expect(mine.getByText('<script>alert(1)</script>')).toHaveCount(0);
    await expect(mine.getByText('And for whom?')).toBeVisible();
    await expectAccessible(mine);

    const links = mine.getByRole('list', { name: 'Links that work' });
    const mayComment = links.getByRole('checkbox', { name: 'Readers may leave comments' });
    await mayComment.click();
    await expect(mayComment).not.toBeChecked();
    await expect(async () => {
      await theirs.reload();
      await expect(theirs.getByRole('button', { name: /^Leave a comment/u })).toHaveCount(0, {
        timeout: 500,
      });
    }).toPass();
    await links.getByRole('button', { name: 'Take this link back' }).click();
    await mine.getByRole('button', { name: 'Take it back', exact: true }).click();
    await expect(mine.getByText('One link no longer works.')).toBeVisible();
    expect((await theirs.reload())?.status()).toBe(404);
    const gone = theirs.getByRole('heading', { level: 1 });
    await expect(gone).toHaveText('This link does not work, or no longer does');
    await expectAccessible(theirs);
    expect(faults).toEqual([]);
    expect(theirFaults).toEqual([]);
  },
);

elsewhere('a link that has run out looks like one that never was', async ({ away, origin }) => {
  const mine = await (await away.newContext()).newPage();
  await reportedFrom(mine, origin);
  await mine.getByLabel('Works for').selectOption('a day');
  await mine.getByRole('button', { name: 'Make a link' }).click();
  const address = await mine.getByLabel('Address').inputValue();
  const theirs = await (await away.newContext()).newPage();
  expect((await theirs.goto(address))?.status()).toBe(200);
  await shiftServer(25 * HOUR);
  expect((await theirs.goto(address))?.status()).toBe(404);
  const expired = await theirs.locator('main').innerText();
  const never = `${origin}/shared/${'A'.repeat(43)}`;
  expect((await theirs.goto(never))?.status()).toBe(404);
  expect(await theirs.locator('main').innerText()).toBe(expired);
});
