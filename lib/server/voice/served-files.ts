import 'server-only';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

const unpack = promisify(brotliDecompress);

const types: Readonly<Record<string, string>> = {
  wasm: 'application/wasm',
  mjs: 'text/javascript',
  js: 'text/javascript',
  onnx: 'application/octet-stream',
};

/** The program that runs a model on the person's device, in a worker of its own. */
const WORKER = 'local-listener.js';

/** What the browser loads for sound, with the folder each file comes from. The list is closed: no other file is served. */
const sources: Readonly<Record<string, string>> = {
  'ort-wasm-simd-threaded.wasm': 'node_modules/onnxruntime-web/dist',
  'ort-wasm-simd-threaded.mjs': 'node_modules/onnxruntime-web/dist',
  'silero_vad_v5.onnx': 'node_modules/@ricky0123/vad-web/dist',
  'vad.worklet.bundle.min.js': 'node_modules/@ricky0123/vad-web/dist',
  // Only for who wants a model on the device; the last two only where there is a graphics adapter.
  [WORKER]: 'lib/browser/voice',
  'transformers.min.js': 'node_modules/@huggingface/transformers/dist',
  'ort-wasm-simd-threaded.asyncify.wasm': 'node_modules/onnxruntime-web/dist',
  'ort-wasm-simd-threaded.asyncify.mjs': 'node_modules/onnxruntime-web/dist',
};

export interface ServedFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Runs as a worker, under a policy of its own. */
  readonly worker: boolean;
}

/** Files that are packed with the build, or stand in their folders while developing. */
export interface ServedFiles {
  /** Changes with the files. */
  readonly version: string;
  /** Undefined for a name that is not on the list. */
  read(name: string, packed: boolean): Promise<ServedFile | undefined>;
}

export function servedFiles(packed: string, root: string): ServedFiles {
  const versionFile = join(/*turbopackIgnore: true*/ packed, 'version');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : 'unpacked';
  return {
    version,
    async read(name, mayBePacked) {
      const from = Object.hasOwn(sources, name) ? sources[name] : undefined;
      if (from === undefined) return undefined;
      const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      const worker = name === WORKER;
      if (version === 'unpacked') {
        const bytes = await readFile(join(/*turbopackIgnore: true*/ root, from, name));
        return { type, worker, bytes: new Uint8Array(bytes) };
      }
      const bytes = await readFile(join(/*turbopackIgnore: true*/ packed, `${name}.br`));
      return mayBePacked
        ? { type, worker, bytes: new Uint8Array(bytes) }
        : { type, worker, bytes: new Uint8Array(await unpack(bytes)) };
    },
  };
}
