import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { trace } from '@opentelemetry/api';
import { generateText } from 'ai';
import { MockLanguageModelV3 } from 'ai/test';
import { NextRequest } from 'next/server';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startTracing } from './tracing';

const TOKEN = 'Zm9yYmlkZGVuLXRvLWxlYXZlLXRoaXMtbWFjaGluZS0';
const RESTORE = 'ABCD-EFGH-JKLM-NPQR';

/** What a collector received, as it came over the network. */
const received: string[] = [];
let collector: Server;
let provider: ReturnType<typeof startTracing>;

beforeAll(async () => {
  collector = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      received.push(body);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const address = collector.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', `http://127.0.0.1:${address.port}`);
  provider = startTracing();
});

afterAll(async () => {
  await provider.shutdown();
  collector.close();
  vi.unstubAllEnvs();
});

/** A request to a page, traced as the web server traces it. */
async function serve(path: string, work: () => Promise<void>): Promise<void> {
  const { nextUrl } = new NextRequest(`http://candor.example${path}`);
  await trace
    .getTracer('next.js', '0.0.1')
    .startActiveSpan(
      `GET ${nextUrl.pathname}`,
      { attributes: { 'http.target': nextUrl.pathname, 'next.route': '/shared/[token]' } },
      async (span) => {
        span.addEvent('reading', { url: nextUrl.href, code: RESTORE });
        await work();
        span.end();
      },
    );
}

it('the spans of a model’s calls reach the collector, and no address that opens something', async () => {
  const model = new MockLanguageModelV3({
    doGenerate: {
      content: [{ type: 'text', text: 'Read on.' }],
      finishReason: { unified: 'stop', raw: undefined },
      usage: {
        inputTokens: { total: 7, noCache: 7, cacheRead: undefined, cacheWrite: undefined },
        outputTokens: { total: 2, text: 2, reasoning: undefined },
      },
      warnings: [],
    },
  });
  await serve(`/shared/${TOKEN}?restore=${RESTORE}`, async () => {
    await generateText({
      model,
      prompt: 'Advise.',
      experimental_telemetry: {
        isEnabled: true,
        functionId: 'coach',
        recordInputs: false,
        recordOutputs: false,
      },
    });
  });
  await provider.forceFlush();
  const sent = received.join('\n');
  expect(sent).toContain('ai.generateText');
  expect(sent).toContain('coach');
  expect(sent).not.toContain(TOKEN);
  expect(sent).not.toContain(RESTORE);
  expect(sent).not.toContain('/shared');
  expect(sent).not.toContain('candor.example');
});
