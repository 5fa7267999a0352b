import 'server-only';
import { ModelCallFailed } from './model-call-failed';

/** Where Node keeps what sends its requests. */
const DISPATCHER = Symbol.for('undici.globalDispatcher.1');

/**
 * Node's fetch as calls of a model need it. Without its own limit: it gives a reply five minutes to begin,
 * whatever time-out a slow model was granted, and how long a call may take is for the settings alone to
 * say. And a web page is no answer: readers of streams would take it for one without a word in it.
 * @throws ModelCallFailed for a page
 */
export const modelFetch: typeof fetch = async (input, init) => {
  patience ??= makePatience();
  const dispatcher = await patience;
  const patient: RequestInit & { readonly dispatcher?: object } = {
    ...init,
    ...(dispatcher && { dispatcher }),
  };
  const response = await fetch(input, patient);
  if (response.ok && response.headers.get('content-type')?.startsWith('text/html') === true) {
    await response.body?.cancel();
    throw new ModelCallFailed('not_the_api');
  }
  return response;
};

let patience: Promise<object | undefined> | undefined;

async function makePatience(): Promise<object | undefined> {
  // Node loads what fetch is made of with the first request; this one goes nowhere.
  await fetch('data:,');
  const own: unknown = Reflect.get(globalThis, DISPATCHER);
  if (typeof own === 'object' && own !== null && 'dispatch' in own) {
    const made: unknown = Reflect.construct(own.constructor, [
      { headersTimeout: 0, bodyTimeout: 0 },
    ]);
    if (typeof made === 'object' && made !== null) return made;
  }
  process.stderr.write('calls of the model end after five minutes of silence in this Node\n');
  return undefined;
}
