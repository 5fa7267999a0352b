import { beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { readJson, reply } from './problem';

vi.mock('@/lib/server/compose', () => ({ compose: () => ({ trustForwardedHost: false }) }));

const host = 'candor.lan:3000';
const json = { host, 'content-type': 'application/json' };
let carriedOut: unknown[];
beforeEach(() => {
  carriedOut = [];
});

async function post(body: string, headers: Record<string, string>) {
  const request = new Request('http://candor.lan:3000/api/x', { method: 'POST', headers, body });
  const response = await reply(request, async () => {
    carriedOut.push(await readJson(request, z.strictObject({ text: z.string() })));
    return Response.json({ state: 'kept' });
  });
  const problem = z.object({ code: z.string().optional() }).parse(await response.json());
  return [response.status, problem.code];
}

it('what this site’s own pages send is carried out', async () => {
  expect(await post('{"text":"a"}', json)).toEqual([200, undefined]);
  const charset = { ...json, 'content-type': 'Application/JSON; charset=utf-8' };
  expect(await post('{"text":"a"}', charset)).toEqual([200, undefined]);
  expect(carriedOut).toHaveLength(2);
});

it.each([
  ['a page that the browser says is another site’s', { ...json, 'sec-fetch-site': 'cross-site' }],
  ['a page of another site over plain http', { ...json, origin: 'http://evil.test' }],
  ['a page without an origin', { ...json, origin: 'null' }],
])('nothing is carried out for %s', async (_, headers) => {
  expect(await post('{"text":"a"}', headers)).toEqual([403, 'cross_site']);
  expect(carriedOut).toEqual([]);
});

it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
  'nothing is carried out that came as a form can send it: %j',
  async (type) => {
    expect(await post('{"text":"a"}', { host, 'content-type': type })).toEqual([
      415,
      'other_content_type',
    ]);
    expect(carriedOut).toEqual([]);
  },
);

it('a body larger than anything the app sends is refused', async () => {
  expect(await post(`{"text":"${'a'.repeat(200_000)}"}`, json)).toEqual([413, 'request_too_large']);
});
