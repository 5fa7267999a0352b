import { NextRequest } from 'next/server';
import { afterEach, expect, it } from 'vitest';
import { proxy } from '@/proxy';
import type { App } from '@/lib/server/compose';

/** An app in which readers of every link but one must wait. */
function withFullDesk(kept: string): void {
  const app: Pick<App, 'readerMustWait'> = {
    readerMustWait: (token) => Promise.resolve(token !== kept),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the proxy asks the app nothing else
  globalThis.candorApp = app as App;
}
afterEach(() => {
  globalThis.candorApp = undefined;
});

const asked = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://candor.test${path}`, { headers }));

it('a full desk sends away only the reader who would have to wait, and says when to come again', async () => {
  withFullDesk('kept');
  const busy = await asked('/shared/new');
  expect(busy.status).toBe(503);
  expect(busy.headers.get('retry-after')).toBe('10');
  expect(busy.headers.get('cache-control')).toBe('no-store');
  expect(await busy.text()).toContain('A moment, please');
  expect((await asked('/shared/kept')).status).toBe(200);
  expect((await asked('/')).status).toBe(200);
});

it('what a reader’s page asks for after a comment is let through like the page itself', async () => {
  withFullDesk('kept');
  expect((await asked('/shared/kept?_rsc=1a2b', { rsc: '1' })).status).toBe(200);
  expect((await asked('/shared/new?_rsc=1a2b', { rsc: '1' })).status).toBe(503);
});

it('the page that asks for patience has its own style and nothing else', async () => {
  withFullDesk('');
  const page = await asked('/shared/new');
  const [, nonce] = /style nonce="([^"]+)"/u.exec(await page.text()) ?? [];
  expect(page.headers.get('content-security-policy')).toBe(
    `default-src 'none'; style-src 'nonce-${nonce}'`,
  );
});

it('before the first request there is no app and no desk: everybody is let through', async () => {
  expect((await asked('/shared/new')).status).toBe(200);
});
