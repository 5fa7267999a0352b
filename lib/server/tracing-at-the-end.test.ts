import { createServer, type Server } from 'node:http';
import { trace } from '@opentelemetry/api';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startTracing } from './tracing';

let collector: Server;
const bodies: string[] = [];
beforeAll(async () => {
  collector = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      bodies.push(body);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((done) => collector.listen(0, '127.0.0.1', done));
  const at = collector.address();
  if (at === null || typeof at === 'string') throw new Error('the collector has no port');
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', `http://127.0.0.1:${at.port}`);
});
afterAll(() => {
  vi.unstubAllEnvs();
  collector.close();
});

it('what waits in the queue when tracing ends is sent first, however much it is', async () => {
  const tracing = startTracing();
  // More than one batch holds, and among them spans of others, which are not sent.
  for (let n = 0; n < 600; n++) {
    trace.getTracer('ai').startSpan(`ai.generateText ${n}`).end();
    trace.getTracer('next.js').startSpan('GET /').end();
  }
  await tracing.shutdown();
  const names = bodies.flatMap((body) => body.match(/ai\.generateText \d+/gu) ?? []);
  expect(new Set(names).size).toBe(600);
  expect(bodies.join('')).not.toContain('GET /');
});
