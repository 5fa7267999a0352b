import { expect, type APIRequestContext, type Page } from '@playwright/test';

/** What a person does in these tests. Interviews are started over HTTP where the set-up page is not the subject. */

export interface Wish {
  readonly mode?: 'practice' | 'exam';
  readonly count?: number;
  readonly only?: readonly string[];
  readonly factor?: 1 | 1.25 | 1.5 | 2;
  readonly untimed?: boolean;
}

/** Opens an interview and goes into its room. Returns its id. */
export async function begin(page: Page, wish: Wish = {}): Promise<string> {
  const id = await order(page.request, wish);
  // The clock starts when the page has confirmed the question's words.
  const delivered = page.waitForResponse((reply) => reply.url().endsWith('/commands'));
  await page.goto(`/interview/${id}`);
  await delivered;
  await expect(page.getByLabel('Your answer')).toBeEnabled();
  return id;
}

export async function order(request: APIRequestContext, wish: Wish, base = ''): Promise<string> {
  const id = crypto.randomUUID();
  const reply = await request.post(`${base}/api/interviews`, {
    data: {
      id,
      request: {
        title: 'Test interview',
        mode: wish.mode ?? 'practice',
        sections: [],
        kinds: [],
        levels: [],
        only: wish.only ?? [],
        size: { by: 'count', count: wish.count ?? 2 },
        timing: wish.untimed ? { kind: 'untimed' } : { kind: 'timed', factor: wish.factor ?? 1 },
      },
    },
  });
  expect(reply.status(), await reply.text()).toBe(201);
  return id;
}

export async function answer(page: Page, text: string): Promise<void> {
  await page.getByLabel('Your answer').fill(text);
  await page.getByRole('button', { name: 'Submit answer' }).click();
  await expect(page.getByRole('log').getByText(text, { exact: true }).first()).toBeVisible();
}

/** Moves the server's clock and the page's together. */
export async function advance(page: Page, ms: number): Promise<void> {
  await shiftServer(ms);
  await page.clock.fastForward(ms);
}

export async function shiftServer(ms: number): Promise<void> {
  await fetch(`http://127.0.0.1:${process.env['SHIFTED_CLOCK_PORT']}/?by=${ms}`);
}

/** Seconds on the clock of the question. */
export async function secondsLeft(page: Page): Promise<number> {
  const text = (await page.getByRole('timer', { name: 'Time left' }).textContent()) ?? '';
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** Collects what must not happen on any page: errors, and violations of the Content-Security-Policy. */
export function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    const text = message.text();
    // A request that is refused on purpose shows in the console too.
    if (message.type() === 'error' && !text.startsWith('Failed to load resource'))
      faults.push(text);
  });
  return faults;
}
