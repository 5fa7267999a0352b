import { expect, test, type Browser, type Page } from '@playwright/test';
import { finish, GOOD } from './reported';

/** The same over the other name: requests go through the page, since only the browser knows where that name leads. */
export async function reportedFrom(page: Page, origin: string): Promise<void> {
  await page.goto(origin);
  const id = await page.evaluate(async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(15));
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const made = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-8${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
    const any = { sections: [], kinds: [], levels: [] };
    const reply = await fetch('/api/interviews', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: made,
        request: {
          title: 'Test interview',
          mode: 'practice',
          ...any,
          only: ['q05'],
          size: { by: 'count', count: 1 },
          timing: { kind: 'untimed' },
        },
      }),
    });
    return reply.status === 201 ? made : `status ${reply.status}`;
  });
  await page.goto(`${origin}/interview/${id}`);
  await expect(page.getByLabel('Your answer')).toBeEnabled();
  await finish(page, GOOD);
}

/** As another device sees it: by a name that does not mean "this machine". The browser is told where that leads. */
export const elsewhere = test.extend<{ away: Browser; origin: string }>({
  origin: async ({ baseURL }, use) => {
    await use((baseURL ?? '').replace('127.0.0.1', 'candor.test'));
  },
  away: async ({ playwright }, use, info) => {
    const { launchOptions = {} } = info.project.use;
    const browser = await playwright.chromium.launch({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP candor.test 127.0.0.1'],
    });
    await use(browser);
    await browser.close();
  },
});
