import { existsSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { sentences } from '@/e2e/voice/answers';
import { AppWithSound } from '@/e2e/voice/app-with-sound';
import { giveMicrophone, speak } from '@/e2e/voice/fake-microphone';
import { wordErrorRate } from '@/e2e/voice/language-model';
import { SPEECH_KEY, SpeechServer } from '@/e2e/voice/speech-server';
import { spokenWav } from '@/e2e/voice/spoken-wav';
import { forget, momentsOf, watchMoments, type Moments } from './page-moments';

const DEBIAN = '/usr/bin/chromium';
const QUESTIONS = ['q37', 'q38', 'q39', 'q40', 'q05', 'q02', 'q24', 'q10'];

export interface SpokenRun {
  readonly captions: readonly number[];
  readonly replies: readonly number[];
  /** What happened on the way to each. */
  readonly captionMoments: readonly Moments[];
  readonly replyMoments: readonly Moments[];
  readonly errorRate: number;
  /** Scripts and models of the voice rooms that a page without sound loaded. */
  readonly strayFiles: readonly string[];
  readonly firstUseBytes: number;
  /** Of the voice rooms' files, another time in the same browser. */
  readonly secondUseBytes: number;
  /** How the voice rooms' files come: `br` and a lasting version, each of them. */
  readonly served: readonly Served[];
}

export interface Served {
  readonly file: string;
  readonly encoding: string;
  readonly cacheControl: string;
}

/** Answers `turns` times out loud in the built app, on the embedded engine, with a local recogniser. */
export async function spokenRun(turns: number): Promise<SpokenRun> {
  const speech = await SpeechServer.open(sentences);
  const app = new AppWithSound({
    SPEECH_BASE_URL: speech.url,
    SPEECH_API_KEY: SPEECH_KEY,
    SPEECH_MODEL_HEAR: 'stand-in',
  });
  await app.start();
  const browser = await chromium.launch({
    ...(existsSync(DEBIAN) ? { executablePath: DEBIAN } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--autoplay-policy=no-user-gesture-required'],
  });
  try {
    const page = await browser.newPage({ baseURL: app.base });
    await giveMicrophone(page);
    await watchMoments(page);
    return await measure(page, speech, turns);
  } finally {
    await browser.close();
    await app.stop();
    speech.close();
  }
}

async function measure(page: Page, speech: SpeechServer, turns: number): Promise<SpokenRun> {
  const loaded = await watchWire(page);
  await order(page);
  const before = loaded.bytes();
  const strayFiles = loaded.files().filter((file) => /ort|onnx|vad|voice/iu.test(file));
  await openSound(page);
  const firstUseBytes = loaded.bytes() - before;
  // Another time, in the same browser: the page is new, and what it kept is not.
  await page.getByRole('button', { name: 'Stay in writing' }).click();
  await page.reload();
  const again = loaded.bytes(ofVoice);
  await openSound(page);
  const secondUseBytes = loaded.bytes(ofVoice) - again;
  const served = loaded.served().filter(({ file }) => ofVoice(file));
  await page.getByRole('button', { name: 'Begin out loud' }).click();
  const captions: number[] = [];
  const replies: number[] = [];
  const captionMoments: Moments[] = [];
  const replyMoments: Moments[] = [];
  const wrong: number[] = [];
  for (let n = 0; n < turns; n++) {
    await silent(page);
    const line = sentences[n % (sentences.length - 1)] ?? '';
    const said = await spokenWav([{ say: line }], 300, 200);
    await forget(page);
    const begins = (await speak(page, said.bytes)) + (said.speech[0]?.endMs ?? 0);
    const caption = await captionMoment(page);
    captions.push(caption - begins);
    const moments = await momentsOf(page);
    captionMoments.push({ ...moments, begins, caption, ...heardAt(speech, moments.origin ?? 0) });
    const heard = await page.getByLabel('Your answer').inputValue();
    wrong.push(wordErrorRate(line, heard));
    await forget(page);
    const reply = await handIn(page);
    replies.push(reply.voice - reply.clicked);
    replyMoments.push({ ...(await momentsOf(page)), begins: reply.clicked });
  }
  const errorRate = wrong.reduce((sum, rate) => sum + rate, 0) / wrong.length;
  return {
    captions,
    replies,
    captionMoments,
    replyMoments,
    errorRate,
    strayFiles,
    firstUseBytes,
    secondUseBytes,
    served,
  };
}

/** The files of the detector and of what runs it. */
const ofVoice = (file: string) => file.startsWith('/api/voice/assets/');

/** Into the room of a new interview, without sound yet. */
async function order(page: Page): Promise<void> {
  const id = crypto.randomUUID();
  const request = {
    title: 'Measured',
    mode: 'exam',
    sections: [],
    kinds: [],
    levels: [],
    only: QUESTIONS,
    size: { by: 'count', count: QUESTIONS.length },
    timing: { kind: 'untimed' },
  };
  const reply = await page.request.post('/api/interviews', { data: { id, request } });
  if (!reply.ok()) throw new Error(`no interview: ${await reply.text()}`);
  await page.goto(`/interview/${id}`);
  await page.getByRole('button', { name: 'Go on out loud' }).waitFor();
  await page.waitForLoadState('networkidle');
}

async function openSound(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Go on out loud' }).click();
  await page.locator('section[data-microphone="on"]').waitFor({ timeout: 60_000 });
}

/** When the recogniser did what, by the page's clock. */
function heardAt({ heard }: SpeechServer, origin: number): Moments {
  const last = heard.at(-1)?.at;
  if (!last) throw new Error('nothing was heard');
  return {
    'transcriber:asked': last.asked - origin,
    'transcriber:begins': last.begins - origin,
    'transcriber:ends': last.ends - origin,
  };
}

/** The click on "I’m done", and the first sound of the interviewer. */
async function handIn(page: Page): Promise<{ clicked: number; voice: number }> {
  return page.evaluate(async () => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'I’m done',
    );
    const clicked = performance.now();
    button?.click();
    for (;;) {
      const [mark] = performance.getEntriesByName('candor:voice-begins');
      if (mark) return { clicked, voice: mark.startTime };
      if (performance.now() - clicked > 30_000) return { clicked, voice: Number.POSITIVE_INFINITY };
      await new Promise((done) => setTimeout(done, 5));
    }
  });
}

/** When the caption of what was just said stands there, by the page's clock. */
async function captionMoment(page: Page): Promise<number> {
  const handle = await page.waitForFunction(
    () => {
      const text = document.querySelector('[data-caption]')?.textContent ?? '';
      return text.startsWith('… ') ? performance.now() : false;
    },
    undefined,
    { polling: 10, timeout: 60_000 },
  );
  return Number(await handle.jsonValue());
}

/** Waits for the interviewer's silence. */
async function silent(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('[data-saying]')?.getAttribute('data-saying') === '',
    undefined,
    { timeout: 60_000 },
  );
}

interface Wire {
  /** Bytes that came, of the files that are meant. */
  bytes: (meant?: (file: string) => boolean) => number;
  files: () => string[];
  served: () => Served[];
}

/** Bytes and files as they came over the wire. */
async function watchWire(page: Page): Promise<Wire> {
  const files = new Map<string, string>();
  const came: { readonly file: string; readonly bytes: number }[] = [];
  const served: Served[] = [];
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    files.set(requestId, new URL(request.url).pathname);
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const header = (name: string) => response.headers[name] ?? '';
    served.push({
      file: files.get(requestId) ?? '',
      encoding: header('content-encoding'),
      cacheControl: header('cache-control'),
    });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    came.push({ file: files.get(requestId) ?? '', bytes: encodedDataLength });
  });
  return {
    bytes: (meant = () => true) =>
      came.reduce((sum, { file, bytes }) => (meant(file) ? sum + bytes : sum), 0),
    files: () => [...files.values()],
    served: () => served,
  };
}
