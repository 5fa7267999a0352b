import { afterEach, describe, expect, it, vi } from 'vitest';
import { readWords, type WordPart } from './word-stream';

afterEach(() => vi.unstubAllGlobals());

/** A server that streams these pieces of text. */
function serving(pieces: readonly (string | Error)[], status = 200) {
  const left = [...pieces];
  vi.stubGlobal('fetch', () =>
    Promise.resolve(
      new Response(
        new ReadableStream<Uint8Array>({
          pull(controller) {
            const piece = left.shift();
            if (piece === undefined) controller.close();
            else if (typeof piece === 'string') controller.enqueue(new TextEncoder().encode(piece));
            else controller.error(piece);
          },
        }),
        { status },
      ),
    ),
  );
}
async function read() {
  const parts: WordPart[] = [];
  const end = await readWords(
    '/words',
    {},
    (part) => parts.push(part),
    new AbortController().signal,
  );
  return { parts, end };
}
const event = (part: object) => `data: ${JSON.stringify(part)}\n\n`;

describe('a stream of words', () => {
  it('is read part by part, however it is cut', async () => {
    const text = [
      event({ type: 'start' }),
      event({ type: 'text-start', id: 'm1' }),
      event({ type: 'text-delta', id: 'm1', delta: 'Thanks — ' }),
      event({ type: 'data-keep', data: { move: 'm1', words: '' } }),
      event({ type: 'text-end', id: 'm1' }),
      'data: [DONE]\n\n',
    ].join('');
    serving(text.split(/(?=[a-z])/u));
    expect(await read()).toEqual({
      parts: [
        { type: 'text-start', id: 'm1' },
        { type: 'text-delta', id: 'm1', delta: 'Thanks — ' },
        { type: 'data-keep', data: { move: 'm1', words: '' } },
      ],
      end: { kind: 'ended' },
    });
  });

  it('that breaks off keeps what came, and says that it broke', async () => {
    serving([event({ type: 'text-delta', id: 'm1', delta: 'Tha' }), new Error('gone')]);
    const { parts, end } = await read();
    expect(parts).toHaveLength(1);
    expect(end).toEqual({ kind: 'unreachable' });
  });

  it('with an error of the server in it is asked for again', async () => {
    serving([event({ type: 'error', errorText: 'e1' })]);
    expect((await read()).end).toEqual({ kind: 'unreachable' });
  });

  it('that is refused says why', async () => {
    serving([JSON.stringify({ code: 'pen_elsewhere', sentence: 'Elsewhere.' })], 409);
    expect((await read()).end).toEqual({
      kind: 'refused',
      code: 'pen_elsewhere',
      sentence: 'Elsewhere.',
    });
  });
});
