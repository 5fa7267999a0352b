import { z } from 'zod';
import { roomViewSchema } from '@/lib/report/question/room-view';

/** The parts of the server's message stream that the room takes; others are passed over. */
const partSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text-start'), id: z.string() }),
  z.object({ type: z.literal('text-delta'), id: z.string(), delta: z.string() }),
  z.object({
    type: z.literal('data-keep'),
    data: z.object({ move: z.string(), words: z.string() }),
  }),
  z.object({ type: z.literal('data-room'), data: roomViewSchema }),
  z.object({ type: z.literal('error'), errorText: z.string() }),
]);
export type WordPart = z.infer<typeof partSchema>;

const problemSchema = z.object({ code: z.string(), sentence: z.string() });

/** How a stream ended. */
export type WordsEnd =
  | { readonly kind: 'ended' }
  | { readonly kind: 'refused'; readonly code: string; readonly sentence: string }
  | { readonly kind: 'unreachable' };

/** A stream this silent is dead: the server itself never waits as long for a model. */
const SILENCE_MS = 25_000;

/** Reads a stream of words; each part is handed over as it comes. Never throws. */
export async function readWords(
  path: string,
  body: unknown,
  take: (part: WordPart) => void,
  signal: AbortSignal,
): Promise<WordsEnd> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), SILENCE_MS);
  let failed = false;
  try {
    const response = await fetch(path, {
      method: 'POST',
      cache: 'no-store',
      signal: AbortSignal.any([signal, silence.signal]),
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) {
      const problem = problemSchema.safeParse(await response.json());
      return response.status >= 500 || !problem.success
        ? { kind: 'unreachable' }
        : { kind: 'refused', ...problem.data };
    }
    if (!response.body) return { kind: 'unreachable' };
    for await (const data of eventsOf(response.body)) {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENCE_MS);
      const part = partOf(data);
      if (!part) continue;
      if (part.type === 'error') failed = true;
      else take(part);
    }
  } catch {
    // No connection, a connection that broke, or too long a silence: what was not heard is asked for again.
    return { kind: 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
  return failed ? { kind: 'unreachable' } : { kind: 'ended' };
}

function partOf(data: string): WordPart | undefined {
  let json: unknown;
  try {
    json = JSON.parse(data);
  } catch {
    // The mark at the stream's end is no JSON.
    return undefined;
  }
  const part = partSchema.safeParse(json);
  return part.success ? part.data : undefined;
}

/** The data of server-sent events, in order. */
async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    text += decoder.decode(value, { stream: true });
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events)
      yield event
        .split('\n')
        .flatMap((line) => (line.startsWith('data:') ? [line.slice(5).trimStart()] : []))
        .join('\n');
  }
}
