import 'server-only';

/** Where Node keeps what sends its requests. */
const DISPATCHER = Symbol.for('undici.globalDispatcher.1');

/**
 * Node's fetch, without its own limit: it gives a reply five minutes to begin, whatever time-out a slow
 * model was granted. How long a call may take is for the settings alone to say.
 */
export const patientFetch: typeof fetch = async (input, init) => {
  patience ??= makePatience();
  const dispatcher = await patience;
  const patient: RequestInit & { readonly dispatcher?: object } = {
    ...init,
    ...(dispatcher && { dispatcher }),
  };
  return fetch(input, patient);
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
