import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { CallRecord } from '@/lib/grading/model/call-record';
import { modelFaultSentence, type ModelFault } from '@/lib/grading/model/model-fault';
import type { ModelRequest } from './model-request';
import {
  openSampleModel,
  providerEnv,
  redirectOpenAi,
  sampleCaller,
  type Reply,
  type SampleModel,
} from './sample-model';

/** Every fault that a provider can show, over real sockets, with each of the three adapters. */

let model: SampleModel;
beforeAll(async () => {
  model = await openSampleModel();
});
afterAll(() => model.close());
afterEach(async () => {
  vi.restoreAllMocks();
  await model.forget();
});

const schema = z.strictObject({ word: z.string() });
const request = (more: Partial<ModelRequest> = {}): ModelRequest => ({
  kind: 'grade',
  prompt: 'connection-test',
  inputs: { word: 'amber' },
  interview: 'interview-1',
  question: 'q01',
  ...more,
});

/** What is stored of each request: which try, whether a repair, what went wrong. */
const stored = (calls: readonly CallRecord[]) =>
  calls.map(({ attempt, repair, fault }) => `${attempt}${repair ? ' repair' : ''} ${fault}`);
const tries = (fault: ModelFault) => [`1 ${fault}`, `2 ${fault}`, `3 ${fault}`];
const repaired = (fault: ModelFault) => [`1 ${fault}`, `1 repair ${fault}`];

const status = (code: number, more: object = {}): Reply => ({
  kind: 'status',
  status: code,
  ...more,
});
const words = (more: object = {}): Reply => ({ kind: 'words', ...more });

const matrix: [name: string, reply: Reply, fault: ModelFault, requests: string[]][] = [
  ['401', status(401, { code: 'invalid_api_key' }), 'bad_key', ['1 bad_key']],
  ['403', status(403), 'forbidden', ['1 forbidden']],
  [
    '404 of the model',
    status(404, { code: 'model_not_found' }),
    'no_such_model',
    ['1 no_such_model'],
  ],
  ['429', status(429), 'rate_limited', tries('rate_limited')],
  [
    '429 with a short Retry-After',
    status(429, { headers: { 'retry-after': '0' } }),
    'rate_limited',
    tries('rate_limited'),
  ],
  [
    '429 with a Retry-After longer than anyone waits',
    status(429, { headers: { 'retry-after': '3600' } }),
    'rate_limited',
    ['1 rate_limited'],
  ],
  [
    '429 of an empty account',
    status(429, { code: 'insufficient_quota' }),
    'quota_spent',
    ['1 quota_spent'],
  ],
  ['500', status(500), 'provider_down', tries('provider_down')],
  ['503', status(503), 'provider_down', tries('provider_down')],
  ['a hang', { kind: 'hang' }, 'timeout', tries('timeout')],
  ['a reply that comes too late', words({ waitMs: 600 }), 'timeout', tries('timeout')],
  ['a connection cut in the middle', words({ cutAfter: 1 }), 'cut_off', tries('cut_off')],
  ['an empty reply', words({ text: '' }), 'empty_reply', tries('empty_reply')],
  ['blanks for a reply', words({ text: ' \n ' }), 'empty_reply', tries('empty_reply')],
  ['half a JSON', words({ spoilt: 'truncated' }), 'not_json', repaired('not_json')],
  [
    'a reply over its length',
    words({ spoilt: 'truncated', finish: 'length' }),
    'truncated',
    ['1 truncated'],
  ],
  ['plain words', words({ text: 'I would rather chat.' }), 'not_json', repaired('not_json')],
  ['another shape', words({ text: '{"words":["amber"]}' }), 'wrong_shape', repaired('wrong_shape')],
  [
    'keys that were not asked for',
    words({ text: '{"word":"a","score":5}' }),
    'wrong_shape',
    repaired('wrong_shape'),
  ],
  ['a web page', { kind: 'page' }, 'not_the_api', ['1 not_the_api']],
  [
    'a filter before the model',
    status(400, { code: 'content_filter', message: 'Blocked by the content management policy.' }),
    'refused',
    ['1 refused'],
  ],
  ['a filter after the model', words({ finish: 'content_filter' }), 'refused', ['1 refused']],
  [
    'a text that is too long',
    status(400, { code: 'context_length_exceeded' }),
    'context_too_long',
    ['1 context_too_long'],
  ],
  ['another complaint', status(400, { message: 'No.' }), 'bad_request', ['1 bad_request']],
];

describe.each(Object.keys(providerEnv))('%s', (name) => {
  beforeEach(() => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(redirectOpenAi(model.url));
  });
  // Long enough for a busy machine; short where waiting is the point.
  const caller = (seconds = '20') =>
    sampleCaller({ LLM_TIMEOUT_GRADE: seconds, ...providerEnv[name]?.(model.url) });

  it('gives an honest reply back, with what it used', async () => {
    const { caller: asking, ledger } = caller();
    const reply = await asking.object(request(), { schema });
    expect(reply).toMatchObject({ ok: true, value: { word: 'amber' } });
    const [call, ...more] = await ledger.since(0);
    expect(more).toEqual([]);
    expect(call).toMatchObject({
      kind: 'grade',
      prompt: { id: 'connection-test', version: expect.any(String) },
      provider: name,
      model: 'stand-in',
      interview: 'interview-1',
      question: 'q01',
      fault: null,
      cost: null,
    });
    expect(call?.usage?.input).toBeGreaterThan(50);
    expect(reply.calls).toEqual([call]);
  });

  // Azure speaks the same protocol as the compatible servers: what differs there is its address and its filter.
  const rows =
    name === 'azure' ? matrix.filter(([row]) => /401|filter|cut|empty/u.test(row)) : matrix;
  it.each(rows)('%s', async (_, order, fault, requests) => {
    await model.always(order);
    const { caller: asking, ledger } = caller(fault === 'timeout' ? '0.2' : '20');
    const reply = await asking.object(request(), { schema });
    expect(reply).toMatchObject({ ok: false, error: { code: fault } });
    expect(stored(reply.calls)).toEqual(requests);
    expect(await ledger.since(0)).toEqual(reply.calls);
    expect(await model.asked()).toHaveLength(requests.length);
    for (const call of reply.calls) expect(call.budgetTokens).toBeGreaterThan(0);
    expect(modelFaultSentence[fault]).toMatch(/\.$/u);
  });

  it('knows a server that is not there', async () => {
    const env = providerEnv[name]?.(model.url) ?? {};
    const nowhere = Object.fromEntries(
      Object.entries(env).map(([key, value]) => [key, value.replace(/:\d+/u, ':9')]),
    );
    if (name === 'openai')
      vi.spyOn(globalThis, 'fetch').mockRejectedValue(
        new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) }),
      );
    const { caller: asking } = sampleCaller(nowhere);
    const reply = await asking.object(request(), { schema });
    expect(reply).toMatchObject({ ok: false, error: { code: 'unreachable' } });
    expect(stored(reply.calls)).toEqual(tries('unreachable'));
  });

  it('a model that declines in the protocol’s own way gives nothing that could be taken for an answer', async () => {
    await model.always(words({ refusal: 'I can’t help with that.' }));
    const { caller: asking } = caller();
    const reply = await asking.object(request(), { schema });
    expect(reply).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(stored(reply.calls)).toEqual(['1 refused']);
  });

  it.each(['fenced', 'in prose'])('takes an object %s as it is', async (spoilt) => {
    await model.always(words({ spoilt }));
    const { caller: asking } = caller();
    const reply = await asking.object(request(), { schema });
    expect(reply).toMatchObject({ ok: true, value: { word: 'amber' } });
    expect(stored(reply.calls)).toEqual(['1 null']);
  });

  it.each<[string, Reply]>([
    ['500', status(500)],
    ['429', status(429)],
    ['a cut', words({ cutAfter: 1 })],
    ['a hang', { kind: 'hang' }],
    ['an empty reply', words({ text: '' })],
  ])('gets over one time %s', async (_, order) => {
    await model.next(order);
    const { caller: asking } = caller(order.kind === 'hang' ? '2' : '20');
    const reply = await asking.object(request(), { schema });
    expect(reply).toMatchObject({ ok: true, value: { word: 'amber' } });
    expect(reply.calls.map(({ attempt }) => attempt)).toEqual([1, 2]);
  });

  it('repairs half a JSON by showing the model what was wrong', async () => {
    await model.next(words({ spoilt: 'truncated' }));
    const { caller: asking } = caller();
    const reply = await asking.object(request(), { schema });
    expect(reply).toMatchObject({ ok: true, value: { word: 'amber' } });
    expect(stored(reply.calls)).toEqual(['1 not_json', '1 repair null']);
  });

  it('takes a reply whose tokens nobody counted, and estimates them for the budget', async () => {
    await model.always(words({ counted: false }));
    const { caller: asking, ledger } = caller();
    const reply = await asking.object(request(), { schema });
    expect(reply).toMatchObject({ ok: true, value: { word: 'amber' } });
    expect(reply.calls).toMatchObject([{ usage: null, cost: null }]);
    expect((await ledger.spentBy('interview-1')).tokens).toBeGreaterThan(0);
  });
});
