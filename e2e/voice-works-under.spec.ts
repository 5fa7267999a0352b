import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { order, watch } from './candidate';
import { box, microphone, pressAtOnce } from './spoken-room';
import { giveSilentMicrophone, mute } from './voice/silent-microphone';

/** The spoken interview where something is missing: no service, no microphone, no leave, no https. Nobody has to speak here. */

test.setTimeout(240_000);

const check = (page: Page) => page.getByRole('region', { name: 'Check the sound' });

async function openCheck(page: Page, id: string): Promise<void> {
  await page.goto(`/interview/${id}`);
  await page.getByRole('button', { name: 'Go on out loud' }).click();
  await expect(check(page)).toBeVisible({ timeout: 30_000 });
}

test('a page without sound loads nothing that has to do with sound', async ({ page }) => {
  const scripts = new Map<string, Promise<string>>();
  const asked: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    asked.push(pathname);
    if (pathname.endsWith('.js')) scripts.set(pathname, response.text());
  });
  const withSound = async () => {
    const found: string[] = [];
    for (const [name, text] of scripts)
      if (/onnx|AudioWorklet|SpeechRecognition|speechSynthesis/u.test(await text)) found.push(name);
    return found;
  };
  await giveSilentMicrophone(page);
  await mute(page);
  const id = await order(page.request, { only: ['q05'], untimed: true });
  await page.goto(`/interview/${id}`);
  await expect(page.getByRole('log')).toContainText('Regularization', { timeout: 20_000 });
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.startsWith('/api/voice'))).toEqual([]);
  expect(await withSound()).toEqual([]);
  // The same search finds it once sound is wanted: it can fail.
  await page.getByRole('button', { name: 'Go on out loud' }).click();
  await expect(check(page)).toContainText('Say something', { timeout: 60_000 });
  expect(asked.filter((path) => path.startsWith('/api/voice'))).not.toEqual([]);
  expect(await withSound()).not.toEqual([]);
});

test('each thing that is wrong with the microphone is said with what to do, and can be tried again', async ({
  page,
}) => {
  await giveSilentMicrophone(page, 'NotAllowedError');
  await mute(page);
  await openCheck(page, await order(page.request, { only: ['q05'], untimed: true }));
  const said = check(page).getByRole('alert');
  for (const [fault, title] of [
    ['NotFoundError', 'The microphone is not allowed'],
    ['NotReadableError', 'No microphone found'],
    ['', 'The microphone could not be opened'],
  ] as const) {
    await expect(said).toContainText(title, { timeout: 30_000 });
    await page.evaluate((next) => {
      window.microphoneFault = next;
    }, fault);
    await said.getByRole('button', { name: 'Try again' }).click();
  }
  await expect(check(page)).toContainText('Say something', { timeout: 60_000 });
  await expectAccessible(page);
});

test('without a microphone the interviewer is heard and answers are typed', async ({ page }) => {
  await giveSilentMicrophone(page, 'NotFoundError');
  await openCheck(page, await order(page.request, { only: ['q05'], untimed: true }));
  await page.getByRole('button', { name: 'Only listen to the interviewer' }).click();
  await expect(page.locator('[data-saying]')).not.toHaveAttribute('data-saying', '', {
    timeout: 30_000,
  });
  await page.getByRole('button', { name: 'Mute' }).click();
  await box(page).fill('Supervised learning has labels.');
  await page.getByRole('button', { name: 'Submit answer' }).click();
  await expect(page.getByRole('log')).toContainText('Supervised learning has labels.');
});

test('the browser’s own recognition sends sound away only with leave; without leave words are typed', async ({
  page,
}) => {
  await giveSilentMicrophone(page);
  await mute(page);
  await openCheck(page, await order(page.request, { only: ['q05'], untimed: true }));
  await expect(check(page)).toContainText('Say something', { timeout: 60_000 });
  await expect(check(page)).toContainText('Typing, beside the recording');
  await expect(check(page)).toContainText('The sound stays in this browser.');
  const leave = check(page).getByRole('checkbox', { name: /sends the sound of my answers/u });
  await expect(leave).not.toBeChecked();
  await leave.check();
  await expect(check(page)).toContainText('This browser sends the sound to its maker’s servers');
  await leave.uncheck();
  await expect(check(page)).toContainText('The sound stays in this browser.');
});

test('an answer can be taken back even when it ended the interview', async ({ page }) => {
  await giveSilentMicrophone(page);
  await mute(page);
  const faults = watch(page);
  await openCheck(page, await order(page.request, { only: ['q05'], untimed: true, mode: 'exam' }));
  await expect(check(page)).toContainText('Say something', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Begin out loud' }).click();
  const over = page.getByText('The interview is over');
  const words = 'I do not know more about that.';
  const undone = pressAtOnce(page, 'Undo, I was not done', 'The interview is over');
  // However many follow-ups there are, one answer is the last.
  for (let closed = false; !closed;) {
    const replied = page.waitForResponse(
      (reply) => reply.request().postData()?.includes('"kind":"answer"') ?? false,
    );
    await box(page).fill(words);
    await microphone(page).getByRole('button', { name: 'I’m done' }).click();
    closed = /"type":"closed"/u.test(await (await replied).text());
  }
  await undone;
  await expect(box(page)).toHaveValue(words, { timeout: 20_000 });
  await expect(over).toBeHidden();
  await expect(microphone(page)).toHaveAttribute('data-microphone', 'on');
  expect(faults).toEqual([]);
});

test('two tabs: the newer one listens, the older one gives the microphone back and says so', async ({
  page,
  context,
}) => {
  await giveSilentMicrophone(page);
  await mute(page);
  const id = await order(page.request, { only: ['q05'], untimed: true });
  await openCheck(page, id);
  await expect(check(page)).toContainText('Say something', { timeout: 60_000 });
  const newer = await context.newPage();
  await giveSilentMicrophone(newer);
  await mute(newer);
  await openCheck(newer, id);
  await expect(page.getByText(/open in another tab|another tab/iu).first()).toBeVisible({
    timeout: 20_000,
  });
  await expect(check(page)).toBeHidden();
  // Until the older tab has let go, the newer one says who is listening.
  await expect(async () => {
    const again = check(newer).getByRole('button', { name: 'Try again' });
    if (await again.isVisible()) await again.click();
    await expect(check(newer)).toContainText('Say something', { timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
});

test('plain http from another device: the interview works in writing, and it is said why there is no microphone', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  // To the browser this is a name on the network; it leads to the app on this machine.
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP candor.test 127.0.0.1'],
  });
  const far = `http://candor.test:${new URL(baseURL ?? '').port}`;
  try {
    const page = await browser.newPage();
    const faults = watch(page);
    await mute(page);
    await page.goto(`${far}/setup?only=q05,q24`);
    expect(await page.evaluate(() => [window.isSecureContext, 'randomUUID' in crypto])).toEqual([
      false,
      false,
    ]);
    await page.getByRole('button', { name: 'Start interview' }).click();
    await expect(page).toHaveURL(/\/interview\//u, { timeout: 20_000 });
    await page.getByRole('button', { name: 'Go on out loud' }).click();
    await expect(check(page).getByRole('alert')).toContainText('No microphone at this address', {
      timeout: 30_000,
    });
    await expect(check(page)).toContainText('https');
    await page.getByRole('button', { name: 'Stay in writing' }).click();
    await box(page).fill('Written all the same.');
    await page.getByRole('button', { name: 'Submit answer' }).click();
    await expect(page.getByRole('log')).toContainText('Written all the same.');
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }
});
