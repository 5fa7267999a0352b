import { expect, it } from 'vitest';
import { readBody } from './read-body';

const MOST = 200_000;

/** A body of so many pieces of 64 KB, and how many of them were taken. */
function long(pieces: number) {
  const seen = { taken: 0, stopped: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (seen.taken === pieces) return controller.close();
        seen.taken += 1;
        controller.enqueue(new Uint8Array(65_536).fill(0x20));
      },
      cancel() {
        seen.stopped = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { seen, body };
}
const asked = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://candor.lan/api', {
    method: 'POST',
    body,
    headers,
    duplex: 'half',
  } as RequestInit);

it('gives back what was sent, whatever pieces it came in', async () => {
  expect(await readBody(asked('{"text":"ü 𝄞"}'), MOST)).toBe('{"text":"ü 𝄞"}');
  const [first, second] = [new Uint8Array([0xc3]), new Uint8Array([0xbc])];
  const split = new ReadableStream({
    start(controller) {
      controller.enqueue(first);
      controller.enqueue(second);
      controller.close();
    },
  });
  expect(await readBody(asked(split), MOST)).toBe('ü');
});

it('does not read at all what is announced as too large', async () => {
  const { seen, body } = long(1_000);
  expect(await readBody(asked(body, { 'content-length': '60000000' }), MOST)).toBeUndefined();
  expect(seen).toEqual({ taken: 0, stopped: true });
});

it('stops at the limit when the length was not announced', async () => {
  const { seen, body } = long(1_000);
  expect(await readBody(asked(body), MOST)).toBeUndefined();
  expect(seen).toEqual({ taken: 4, stopped: true });
});

it('does not believe a length that is none', async () => {
  expect(await readBody(asked('{}', { 'content-length': 'many' }), MOST)).toBeUndefined();
});
