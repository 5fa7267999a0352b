import { z } from 'zod';

const problemSchema = z.object({ code: z.string(), sentence: z.string() });

/** What came back: data that fits its schema, a refusal to show, or no connection. */
export type Reply<T> =
  | { readonly kind: 'ok'; readonly data: T; readonly roundTripMs: number }
  | { readonly kind: 'refused'; readonly code: string; readonly sentence: string }
  | { readonly kind: 'unreachable' };

/** Browsers keep at most 64 KiB alive after a page has gone. */
const MOST_KEPT_ALIVE = 60_000;
/** Longest wait for a reply, in ms. */
const PATIENCE_MS = 20_000;

/** Sends JSON to the app's own server and parses what comes back. Never throws. */
export async function send<T>(
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  schema: z.ZodType<T>,
  body?: unknown,
): Promise<Reply<T>> {
  const began = performance.now();
  let response: Response;
  let data: unknown;
  try {
    response = await fetch(path, {
      method,
      cache: 'no-store',
      // A draft that is saved while the page goes away must still leave.
      keepalive: method === 'PUT' && JSON.stringify(body).length < MOST_KEPT_ALIVE,
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(method === 'GET'
        ? {}
        : {
            headers: { 'content-type': 'application/json' },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          }),
    });
    data = await response.json();
  } catch {
    // No connection, no reply in time, or a reply that is not ours: all mean that the server was not reached.
    return { kind: 'unreachable' };
  }
  if (!response.ok) {
    const problem = problemSchema.safeParse(data);
    // The server's own faults may pass; the caller tries again.
    if (response.status >= 500 || !problem.success) return { kind: 'unreachable' };
    return { kind: 'refused', ...problem.data };
  }
  const parsed = schema.safeParse(data);
  return parsed.success
    ? { kind: 'ok', data: parsed.data, roundTripMs: performance.now() - began }
    : {
        kind: 'refused',
        code: 'other_version',
        sentence:
          'The app was updated while this page was open. Reload the page; what you wrote is kept.',
      };
}
