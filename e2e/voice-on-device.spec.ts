import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { order, watch } from './candidate';
import { box, microphone } from './spoken-room';
import { story } from './voice/answers';
import { AppWithSound } from './voice/app-with-sound';
import { giveMicrophone, speak } from './voice/fake-microphone';
import { spokenWav } from './voice/spoken-wav';
import { writeWhisperFixture } from './voice/whisper-fixture';

/** A model on the person's own device: a tiny one in the shape of Whisper, in the real worker, out of the folder that the operator names. */

const MODEL = 'fixture-whisper.en';
const SENTENCE = 'In my last role I led a team of five engineers';

let app: AppWithSound;
test.setTimeout(360_000);
test.beforeAll(async () => {
  const models = mkdtempSync(join(tmpdir(), 'candor-models-'));
  writeWhisperFixture(join(models, MODEL), SENTENCE);
  app = new AppWithSound({ SPEECH_LOCAL_FROM: models, SPEECH_LOCAL_MODEL: MODEL });
  await app.start();
});
test.afterAll(() => app.stop());
test.beforeEach(async ({ page }) => {
  await giveMicrophone(page);
  await page.addInitScript(() => {
    if (localStorage.getItem('candor:voice') === null)
      localStorage.setItem('candor:voice', JSON.stringify({ muted: true }));
  });
});

const check = (page: Page) => page.getByRole('region', { name: 'Check the sound' });
const wanted = (page: Page) => check(page).getByRole('checkbox', { name: /on this device/u });

/** Files of the model and of what runs it, as the page asks for them. */
function filesAsked(page: Page): string[] {
  const asked: string[] = [];
  page.context().on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin !== app.base) asked.push(request.url());
    else if (/\/voice\/model\/|transformers|local-listener|asyncify/u.test(pathname))
      asked.push(pathname.split('/').at(-1) ?? '');
  });
  return asked;
}

async function openCheck(page: Page): Promise<void> {
  const id = await order(page.request, { only: ['q37'], untimed: true }, app.base);
  await page.goto(`${app.base}/interview/${id}`);
  await page.getByRole('button', { name: 'Go on out loud' }).click();
  await expect(check(page)).toContainText('Say something', { timeout: 60_000 });
}

test('a model on the device: nothing of it before it is wanted, then from the named folder with its progress, kept by the browser, heard in a worker', async ({
  page,
}) => {
  const faults = watch(page);
  const asked = filesAsked(page);
  await openCheck(page);
  await expect(check(page)).toContainText('Typing, beside the recording');
  expect(asked).toEqual([]);
  // Every byte that is said to have come has come: the shown figure moves before the model is ready.
  const shown = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const seen: number[] = [];
        const watching = new MutationObserver(() => {
          const now = Number(document.querySelector('[data-loaded]')?.getAttribute('data-loaded'));
          if (now > 0 && now !== seen.at(-1)) seen.push(now);
          if (!document.querySelector('[data-local-model=ready]')) return;
          watching.disconnect();
          resolve(seen);
        });
        watching.observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
  );
  await wanted(page).check();
  await expect(check(page)).toContainText('Ready: your processor computes it.', {
    timeout: 60_000,
  });
  expect((await shown).at(-1)).toBeGreaterThan(100_000);
  await expect(check(page)).toContainText('The sound does not leave it.');
  expect(asked).toContain('encoder_model_quantized.onnx');
  expect(asked).toContain('decoder_model_merged_quantized.onnx');
  // There is no graphics adapter here: what only one of those needs is not loaded.
  expect(asked.filter((file) => /asyncify|_q4|^http/u.test(file))).toEqual([]);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Begin out loud' }).click();
  await expect(microphone(page)).toHaveAttribute('data-listening-tier', 'local');
  const { bytes } = await spokenWav(story.slice(0, 1));
  await speak(page, bytes);
  await expect(box(page)).toHaveValue(SENTENCE, { timeout: 60_000 });
  // Another time the browser has it all.
  asked.length = 0;
  await page.reload();
  await page.getByRole('button', { name: 'Go on out loud' }).click();
  await speakWhenOpen(page, bytes);
  await expect(box(page)).toHaveValue(`${SENTENCE} ${SENTENCE}`, { timeout: 60_000 });
  expect(asked.filter((file) => file.endsWith('.onnx') || file.endsWith('.json'))).toEqual([]);
  await microphone(page).getByRole('button', { name: 'I’m done' }).click();
  await expect(page.getByRole('log')).toContainText(SENTENCE);
  expect(faults).toEqual([]);
});

async function speakWhenOpen(page: Page, bytes: Buffer): Promise<void> {
  await expect(microphone(page)).toHaveAttribute('data-microphone', 'on', { timeout: 60_000 });
  await speak(page, bytes);
}

test('its worker may ask nobody but this server', async ({ page }) => {
  await page.goto(app.base);
  const worker = await page.evaluate(async () => {
    const offer: unknown = await (await fetch('/api/voice')).json();
    const assets = String(Reflect.get(Object(offer), 'assets'));
    const { headers } = await fetch(`${assets}local-listener.js`);
    return headers.get('content-security-policy');
  });
  expect(worker).toContain("default-src 'none'");
  expect(worker).toMatch(/connect-src 'self'$/u);
});

test('a model that can not be loaded is said so, nothing is lost, and typing goes on', async ({
  page,
}) => {
  await page.context().route('**/voice/model/**', (route) => route.abort());
  await openCheck(page);
  await wanted(page).check();
  await expect(check(page)).toContainText('The model could not be loaded.', { timeout: 60_000 });
  await expect(check(page)).toContainText('Typing, beside the recording');
  await page.getByRole('button', { name: 'Begin out loud' }).click();
  const { bytes } = await spokenWav(story.slice(0, 1));
  await speakWhenOpen(page, bytes);
  await expect(microphone(page)).toHaveAttribute('data-waiting', '1', { timeout: 30_000 });
  await page.context().unroute('**/voice/model/**');
  await microphone(page).getByRole('button', { name: 'Try it again' }).click();
  await expect(box(page)).toHaveValue(SENTENCE, { timeout: 60_000 });
});
