import 'server-only';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

const unpack = promisify(brotliDecompress);

/** What the voice detector loads, with the package each comes from. The list is closed: no other file is served. */
const sources: Readonly<Record<string, { readonly from: string; readonly type: string }>> = {
  'ort-wasm-simd-threaded.wasm': { from: 'onnxruntime-web/dist', type: 'application/wasm' },
  'ort-wasm-simd-threaded.mjs': { from: 'onnxruntime-web/dist', type: 'text/javascript' },
  'silero_vad_v5.onnx': { from: '@ricky0123/vad-web/dist', type: 'application/octet-stream' },
  'vad.worklet.bundle.min.js': { from: '@ricky0123/vad-web/dist', type: 'text/javascript' },
};

export interface ServedFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Files that are packed with the build, or stand in their packages while developing. */
export interface ServedFiles {
  /** Changes with the files. */
  readonly version: string;
  /** Undefined for a name that is not on the list. */
  read(name: string, packed: boolean): Promise<ServedFile | undefined>;
}

export function servedFiles(packed: string, packages: string): ServedFiles {
  const versionFile = join(/*turbopackIgnore: true*/ packed, 'version');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : 'unpacked';
  return {
    version,
    async read(name, mayBePacked) {
      const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
      if (!source) return undefined;
      const { type, from } = source;
      if (version === 'unpacked') {
        const bytes = await readFile(join(/*turbopackIgnore: true*/ packages, from, name));
        return { type, bytes: new Uint8Array(bytes) };
      }
      const bytes = await readFile(join(/*turbopackIgnore: true*/ packed, `${name}.br`));
      return mayBePacked
        ? { type, bytes: new Uint8Array(bytes) }
        : { type, bytes: new Uint8Array(await unpack(bytes)) };
    },
  };
}
