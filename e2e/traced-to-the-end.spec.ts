import { createServer, type Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { AppWithModel } from './wire/app-with-model';
import { portOf, ModelServer } from './wire/model-server';

/** Spans of a model's calls, in the built app, up to its last moment. */

let model: ModelServer;
let app: AppWithModel;
let collector: Server;
const received: string[] = [];
test.setTimeout(120_000);
test.beforeAll(async () => {
  collector = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      received.push(body);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((done) => collector.listen(0, '127.0.0.1', done));
  model = await ModelServer.open();
  app = new AppWithModel(4166, model.url);
  await app.start({
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${portOf(collector)}`,
    // Nothing is sent by the hour: what arrives was sent at the end.
    OTEL_BSP_SCHEDULE_DELAY: '3600000',
  });
});
test.afterAll(async () => {
  await app.kill();
  await model.close();
  collector.close();
});

test('spans that wait when the server is stopped reach their collector before it ends', async () => {
  const tested = await fetch(`${app.base}/api/model/test`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  expect(tested.status).toBe(200);
  expect(received).toEqual([]);
  const began = performance.now();
  await app.stop();
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(received.join('')).toContain('ai.generateText');
});
