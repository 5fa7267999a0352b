// @ts-check
/**
 * Turns speech into words on this device, in a worker of its own, with the model that the page names. Served as it
 * stands beside the library and its WebAssembly, and loaded only when a person wants it.
 */

const CACHE = 'candor-speech-model';
/**
 * What runs well in WebAssembly, and what a graphics processor computes.
 * @type {{ wasm: 'q8', webgpu: Record<string, 'fp32' | 'q4'> }}
 */
const PRECISION = { wasm: 'q8', webgpu: { encoder_model: 'fp32', decoder_model_merged: 'q4' } };

/**
 * A graphics processor only if there really is one: browsers have the interface also without, or stand in for it
 * with a slower one in software.
 * @param {{ requestAdapter(): Promise<{ info?: { isFallbackAdapter?: boolean } } | null> } | undefined} gpu
 * @returns {Promise<'webgpu' | 'wasm'>}
 */
export async function deviceFor(gpu) {
  try {
    const adapter = await gpu?.requestAdapter();
    return adapter && adapter.info?.isFallbackAdapter !== true ? 'webgpu' : 'wasm';
  } catch {
    return 'wasm';
  }
}

/** @type {Promise<(samples: Float32Array) => Promise<string>> | undefined} */
let listener;

/** @param {{ address: string, model: string }} from */
async function load({ address: given, model }) {
  const address = new URL(given, self.location.href).href;
  /** @type {typeof import('@huggingface/transformers')} */
  const { env, pipeline } = await import(new URL('transformers.min.js', import.meta.url).href);
  env.allowLocalModels = false;
  env.remoteHost = address;
  env.remotePathTemplate = '{model}/';
  env.cacheKey = CACHE;
  // The files beside this one are kept by the browser already; from a blob they would break its policy.
  env.useWasmCache = false;
  const device = await deviceFor(Reflect.get(navigator, 'gpu'));
  const runtime = `ort-wasm-simd-threaded${device === 'webgpu' ? '.asyncify' : ''}`;
  Object.assign(env.backends.onnx.wasm ?? {}, {
    numThreads: 1,
    wasmPaths: {
      mjs: new URL(`${runtime}.mjs`, import.meta.url).href,
      wasm: new URL(`${runtime}.wasm`, import.meta.url).href,
    },
  });
  const progress = progressOf();
  /** @param {'webgpu' | 'wasm'} on */
  const open = (on) =>
    pipeline('automatic-speech-recognition', model, {
      device: on,
      dtype: PRECISION[on],
      progress_callback: progress,
    });
  let used = device;
  const recogniser = await open(device).catch((error) => {
    if (device === 'wasm') throw error;
    used = 'wasm';
    return open(used);
  });
  await forgetOthers(address);
  const { generation_config: settings } = recogniser.model;
  const multilingual = settings && Reflect.get(settings, 'is_multilingual');
  // A model of English alone refuses to be told its language.
  const manner = multilingual ? { language: 'en', task: 'transcribe' } : {};
  self.postMessage({ kind: 'ready', device: used });
  return async (/** @type {Float32Array} */ samples) => {
    const heard = await recogniser(samples, manner);
    return Array.isArray(heard) ? heard.map(({ text }) => text).join(' ') : heard.text;
  };
}

/** Adds up the bytes of all files, as they come. */
function progressOf() {
  /** @type {Map<string, { loaded: number, total: number }>} */
  const files = new Map();
  return (/** @type {any} */ { status, file, loaded, total }) => {
    if (status !== 'progress') return;
    files.set(file, { loaded, total });
    const all = [...files.values()];
    self.postMessage({
      kind: 'progress',
      loaded: all.reduce((sum, one) => sum + one.loaded, 0),
      total: all.reduce((sum, one) => sum + one.total, 0),
    });
  };
}

/** What the cache holds of models that were here before. @param {string} address */
async function forgetOthers(address) {
  const cache = await caches.open(CACHE);
  for (const { url } of await cache.keys()) if (!url.startsWith(address)) await cache.delete(url);
}

/** @param {unknown} error */
const reasonOf = (error) => (error instanceof Error ? error.message : String(error));

async function take(/** @type {any} */ data) {
  if (data.kind === 'load') {
    listener = load(data);
    await listener.catch((error) => self.postMessage({ kind: 'failed', reason: reasonOf(error) }));
    return;
  }
  try {
    const hear = await listener;
    if (!hear) throw new Error('no model');
    self.postMessage({ kind: 'heard', id: data.id, words: await hear(data.samples) });
  } catch (error) {
    self.postMessage({ kind: 'not-heard', id: data.id, reason: reasonOf(error) });
  }
}

if (typeof self !== 'undefined') self.addEventListener('message', ({ data }) => void take(data));
