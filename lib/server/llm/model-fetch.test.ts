import { createServer, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { modelFetch } from './model-fetch';

const waiting: ServerResponse[] = [];
const server = createServer((_, response) => void waiting.push(response));
let url = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  url = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('takes no web page for an answer', async () => {
  const asked = modelFetch(url);
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  waiting
    .pop()
    ?.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end('<p>Sign in</p>');
  await expect(asked).rejects.toMatchObject({ code: 'not_the_api' });
});

it('waits for a slow model when Node’s own fetch has given up', async () => {
  await fetch('data:,');
  const key = Symbol.for('undici.globalDispatcher.1');
  const own: unknown = Reflect.get(globalThis, key);
  const hasty: unknown = Reflect.construct(Object(own).constructor, [{ headersTimeout: 100 }]);
  Reflect.set(globalThis, key, hasty);
  try {
    const patient = modelFetch(url);
    await expect(fetch(url)).rejects.toMatchObject({ cause: { code: 'UND_ERR_HEADERS_TIMEOUT' } });
    for (const response of waiting) response.end('at last');
    expect(await (await patient).text()).toBe('at last');
  } finally {
    Reflect.set(globalThis, key, own);
  }
});
