import { createServer, type Server } from 'node:http';
import { trace } from '@opentelemetry/api';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { openSampleModel, sampleCaller, type SampleModel } from './llm/sample-model';
import { streamWords } from './llm/stream-words';
import { startTracing } from './tracing';
import { tracingWanted } from './tracing-wanted';

/** Spans over real HTTP, read by a collector of the test's own. */

const value = z.union([
  z.object({ stringValue: z.string() }).transform(({ stringValue }) => stringValue),
  z.object({ intValue: z.coerce.number() }).transform(({ intValue }) => intValue),
  z.object({ doubleValue: z.number() }).transform(({ doubleValue }) => doubleValue),
  z.object({ boolValue: z.boolean() }).transform(({ boolValue }) => boolValue),
  z.object({ arrayValue: z.unknown() }).transform(({ arrayValue }) => arrayValue),
]);
const exported = z.object({
  resourceSpans: z.array(
    z.object({
      scopeSpans: z.array(
        z.object({
          scope: z.object({ name: z.string() }),
          spans: z.array(
            z.object({
              name: z.string(),
              parentSpanId: z.string().optional(),
              spanId: z.string(),
              status: z.object({ code: z.number() }),
              attributes: z
                .array(z.object({ key: z.string(), value }))
                .transform((all) => Object.fromEntries(all.map((one) => [one.key, one.value]))),
            }),
          ),
        }),
      ),
    }),
  ),
});

const SECRET_PROMPT = 'the candidate said: my zebra crossed the street';
const SECRET_REPLY = 'a giraffe answers';

let model: SampleModel;
let collector: Server;
let address: string;
let bodies: string[] = [];
beforeAll(async () => {
  model = await openSampleModel();
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
  address = `http://127.0.0.1:${at.port}`;
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', address);
  tracing = startTracing();
});
let tracing: ReturnType<typeof startTracing>;
afterAll(async () => {
  vi.unstubAllEnvs();
  model.close();
  await tracing.shutdown();
  collector.close();
});
afterEach(async () => {
  await model.forget();
  bodies = [];
});

const request = {
  kind: 'understand' as const,
  prompt: 'understanding',
  inputs: { question: 'What is it?', asked: 'Well?', message: SECRET_PROMPT },
  interview: 'interview-1',
  question: 'q01',
};
const callerWith = (traced: boolean) => sampleCaller({ OPENAI_BASE_URL: model.url }, traced).caller;
const schema = z.object({ kind: z.string() });

/** Everything that has reached the collector once all is sent. */
async function received() {
  await tracing.forceFlush();
  const spans = bodies
    .flatMap((body) => exported.parse(JSON.parse(body)).resourceSpans)
    .flatMap(({ scopeSpans }) => scopeSpans)
    .flatMap(({ scope, spans: inner }) => inner.map((span) => ({ ...span, scope: scope.name })));
  return { spans, raw: bodies.join('\n') };
}

describe('a span of a model’s call', () => {
  it('tells the model, the tokens and the ids, and no word of what was said', async () => {
    await model.always({ kind: 'words', text: JSON.stringify({ kind: SECRET_REPLY }) });
    const reply = await callerWith(true).object(request, { schema });
    expect(reply).toMatchObject({ ok: true, value: { kind: SECRET_REPLY } });
    const { spans, raw } = await received();
    expect(spans.map(({ name }) => name).toSorted()).toEqual([
      'ai.generateText',
      'ai.generateText.doGenerate',
    ]);
    const [outer, inner] = spans.toSorted((a, b) => a.name.length - b.name.length);
    expect(inner?.parentSpanId).toBe(outer?.spanId);
    const counted = reply.calls[0]?.usage;
    expect(inner?.attributes).toMatchObject({
      'ai.model.id': 'stand-in',
      'gen_ai.request.model': 'stand-in',
      'gen_ai.usage.input_tokens': counted?.input,
      'gen_ai.usage.output_tokens': counted?.output,
      'ai.telemetry.functionId': 'understand',
      'ai.telemetry.metadata.interview': 'interview-1',
      'ai.telemetry.metadata.question': 'q01',
      'ai.telemetry.metadata.prompt': expect.stringMatching(/^understanding@\d/u),
    });
    expect(raw).not.toMatch(/zebra|giraffe|mock interview|sk-secret/u);
  });

  it('of a stream tells the same and nothing more', async () => {
    await model.always({ kind: 'words', text: SECRET_REPLY });
    const stream = streamWords(callerWith(true), request);
    await stream.done;
    const { spans, raw } = await received();
    expect(spans.map(({ name }) => name).toSorted()).toEqual([
      'ai.streamText',
      'ai.streamText.doStream',
    ]);
    expect(spans.at(0)?.attributes).toMatchObject({ 'ai.model.id': 'stand-in' });
    expect(raw).not.toMatch(/zebra|giraffe/u);
  });

  it('of a fault tells its kind, and not what the provider quotes', async () => {
    await model.always({
      kind: 'status',
      status: 400,
      message: `I can't read "${SECRET_PROMPT}".`,
    });
    await callerWith(true).object(request, { schema });
    const { spans, raw } = await received();
    expect(spans.every(({ status }) => status.code === 2)).toBe(true);
    expect(spans[0]?.attributes).toMatchObject({ 'error.type': 'AI_APICallError' });
    expect(raw).not.toMatch(/zebra|can't read/u);
  });

  it('is the only kind that leaves: what else is traced in this process stays here', async () => {
    trace.getTracer('next.js').startSpan('GET /shared/a-secret-token').end();
    expect(await received()).toEqual({ spans: [], raw: '' });
    expect(bodies).toEqual([]);
  });

  it('is not made where no collector is named', async () => {
    await callerWith(false).object(request, { schema });
    expect(await received()).toEqual({ spans: [], raw: '' });
    expect(tracingWanted({})).toBe(false);
  });
});

describe('spans', () => {
  it.each([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://x' }, true],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://x' }, true],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://x', OTEL_SDK_DISABLED: 'true' }, false],
    [{}, false],
  ])('are wanted by %j: %s', (env, wanted) => {
    expect(tracingWanted(env)).toBe(wanted);
  });
});
