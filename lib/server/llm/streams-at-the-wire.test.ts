import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ModelFault } from '@/lib/grading/model/model-fault';
import type { ModelRequest } from './model-request';
import {
  openSampleModel,
  providerEnv,
  redirectOpenAi,
  sampleCaller,
  type Reply,
  type SampleModel,
} from './sample-model';
import { streamWords } from './stream-words';

/** Streamed words over real sockets: what is heard, what is stored, how it ends. */

let model: SampleModel;
beforeAll(async () => {
  model = await openSampleModel();
});
afterAll(() => model.close());
afterEach(async () => {
  vi.restoreAllMocks();
  await model.forget();
});

const request: ModelRequest = {
  kind: 'interview',
  prompt: 'connection-test',
  inputs: { word: 'amber' },
  interview: 'interview-1',
  question: 'q01',
};
const SAID = 'Tell me what happens to the weights as you turn the penalty up, and why.';
const words = (more: object = {}): Reply => ({ kind: 'words', text: SAID, ...more });
const status = (code: number, more: object = {}): Reply => ({
  kind: 'status',
  status: code,
  ...more,
});

type Case = [name: string, reply: Reply, fault: ModelFault, tries: number, heard: RegExp];
const cases: Case[] = [
  ['401', status(401), 'bad_key', 1, /^$/u],
  ['429', status(429), 'rate_limited', 2, /^$/u],
  ['500', status(500), 'provider_down', 2, /^$/u],
  ['503', status(503), 'provider_down', 2, /^$/u],
  ['a hang', { kind: 'hang' }, 'timeout', 1, /^$/u],
  ['a web page', { kind: 'page' }, 'not_the_api', 1, /^$/u],
  ['nothing said', words({ text: '' }), 'empty_reply', 2, /^$/u],
  ['a cut before the first word', words({ cutAfter: 0 }), 'cut_off', 2, /^$/u],
  ['a cut in the middle', words({ cutAfter: 2 }), 'cut_off', 1, /^Tell me what happens to $/u],
  ['silence in the middle', words({ pauseMs: 900 }), 'timeout', 1, /^Tell me what/u],
  ['a filter at the end', words({ finish: 'content_filter' }), 'refused', 1, /why\.$/u],
  ['a refusal', words({ refusal: 'No, I can’t.' }), 'refused', 1, /^$/u],
  ['an end for length', words({ finish: 'length' }), 'truncated', 1, /why\.$/u],
];

describe.each(['openai-compatible', 'openai', 'azure'])('%s', (name) => {
  beforeEach(() => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(redirectOpenAi(model.url));
  });

  async function listen(env: Readonly<Record<string, string>> = {}) {
    const { caller, ledger } = sampleCaller({ ...providerEnv[name]?.(model.url), ...env });
    const { words: coming, done } = streamWords(caller, request);
    const heard: string[] = [];
    for await (const piece of coming) heard.push(piece);
    return { heard, end: await done, stored: await ledger.since(0) };
  }

  it('hands words on piece by piece, and records the time to the first', async () => {
    await model.next(words({ pauseMs: 2 }));
    const { heard, end, stored } = await listen();
    expect(heard.length).toBeGreaterThan(3);
    expect(heard.join('')).toBe(SAID);
    expect(end).toMatchObject({ ok: true, value: SAID });
    expect(stored).toEqual(end.calls);
    expect(stored).toMatchObject([{ kind: 'interview', fault: null, attempt: 1 }]);
    expect(stored[0]?.firstWordMs).toBeLessThanOrEqual(stored[0]?.latencyMs ?? 0);
    expect(stored[0]?.usage?.output).toBeGreaterThan(5);
  });

  it('takes words that nobody counted', async () => {
    await model.next(words({ counted: false }));
    const { end, stored } = await listen();
    expect(end.ok).toBe(true);
    expect(stored).toMatchObject([{ usage: null, cost: null }]);
    expect(stored[0]?.budgetTokens).toBeGreaterThan(10);
  });

  const few =
    name === 'azure' ? cases.filter(([row]) => /401|cut|filter|refusal/u.test(row)) : cases;
  it.each(few)('%s', async (_, order, fault, tries, heardWords) => {
    await model.always(order);
    const late = fault === 'timeout';
    const { heard, end, stored } = await listen(
      late ? { LLM_TIMEOUT_INTERVIEW: '0.4', LLM_TIMEOUT_SILENCE: '0.3' } : {},
    );
    expect(heard.join('')).toMatch(heardWords);
    expect(end).toMatchObject({ ok: false, error: { code: fault } });
    expect(stored.map((call) => call.fault)).toEqual(Array.from({ length: tries }, () => fault));
    expect(end.calls).toEqual(stored);
  });

  it('is asked again when nothing was heard yet, and never when something was', async () => {
    await model.next(status(503), words({ cutAfter: 2 }), words());
    const { heard, end } = await listen();
    expect(heard.join('')).toBe('Tell me what happens to ');
    expect(end.calls.map((call) => call.fault)).toEqual(['provider_down', 'cut_off']);
    expect(await model.asked()).toHaveLength(2);
  });
});

describe('a model that hangs', () => {
  it('keeps nobody waiting: the call ends after at most twice the time to a first word', async () => {
    await model.always({ kind: 'hang' });
    const { caller } = sampleCaller({ OPENAI_BASE_URL: model.url, LLM_TIMEOUT_INTERVIEW: '0.2' });
    const started = performance.now();
    const { done } = streamWords(caller, request);
    expect((await done).ok).toBe(false);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('is left when the candidate leaves', async () => {
    await model.always({ kind: 'hang' });
    const { caller } = sampleCaller({ OPENAI_BASE_URL: model.url });
    const leaving = new AbortController();
    const { done } = streamWords(caller, { ...request, signal: leaving.signal });
    setTimeout(() => leaving.abort(), 50);
    expect(await done).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });
});

describe('a provider that is down', () => {
  it('is given a rest after faults in a row, and is asked again afterwards', async () => {
    await model.always(status(500));
    const { caller } = sampleCaller({
      OPENAI_BASE_URL: model.url,
      LLM_BREAKER_FAULTS: '2',
      LLM_BREAKER_REST: '0.2',
    });
    const ask = async () => {
      const reply = await streamWords(caller, request).done;
      return reply.ok ? 'said' : reply.error.code;
    };
    expect(await ask()).toBe('provider_down');
    const before = (await model.asked()).length;
    expect(await ask()).toBe('circuit_open');
    expect(await model.asked()).toHaveLength(before);
    await model.always(words());
    await expect.poll(ask, { timeout: 5_000, interval: 50 }).toBe('said');
  });
});

describe('the budget', () => {
  it('stops calls when an interview has used its tokens up, and nobody else’s', async () => {
    const { caller } = sampleCaller({
      OPENAI_BASE_URL: model.url,
      LLM_BUDGET_TOKENS_INTERVIEW: '20',
    });
    expect(await streamWords(caller, request).done).toMatchObject({ ok: true });
    expect(await streamWords(caller, request).done).toMatchObject({
      ok: false,
      error: { code: 'budget_spent' },
    });
    const other = { ...request, interview: 'interview-2' };
    expect(await streamWords(caller, other).done).toMatchObject({ ok: true });
    expect(await model.asked()).toHaveLength(2);
  });

  it('stops all calls when the day has used its tokens up', async () => {
    const { caller } = sampleCaller({ OPENAI_BASE_URL: model.url, LLM_BUDGET_TOKENS_DAY: '20' });
    expect(await streamWords(caller, request).done).toMatchObject({ ok: true });
    const other = { ...request, interview: 'interview-2' };
    expect(await streamWords(caller, other).done).toMatchObject({
      error: { code: 'budget_spent' },
    });
  });

  it('counts what calls cost where the model has a price', async () => {
    const { caller, ledger } = sampleCaller({
      OPENAI_BASE_URL: model.url,
      LLM_BUDGET_COST_DAY: '0.0001',
      LLM_PRICES: '{"stand-in":{"input":10,"output":20}}',
    });
    expect(await streamWords(caller, request).done).toMatchObject({ ok: true });
    expect((await ledger.spentSince(0)).cost).toBeGreaterThan(0.0001);
    expect(await streamWords(caller, request).done).toMatchObject({
      error: { code: 'budget_spent' },
    });
  });
});

describe('calls at a time', () => {
  it('are no more than allowed: the others wait for a place', async () => {
    const waitMs = 300;
    await model.always(words({ waitMs }));
    const { caller } = sampleCaller({ OPENAI_BASE_URL: model.url, LLM_CONCURRENCY: '2' });
    const began = performance.now();
    const replies = await Promise.all([1, 2, 3, 4].map(() => streamWords(caller, request).done));
    expect(replies.every(({ ok }) => ok)).toBe(true);
    expect(performance.now() - began).toBeGreaterThan(2 * waitMs - 50);
  });
});
