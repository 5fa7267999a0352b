// What the browser loads for sound, compressed once with the build: the voice detector's 17 MB become about 5.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
const FILES = [
  'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
  'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.mjs',
  'node_modules/@ricky0123/vad-web/dist/silero_vad_v5.onnx',
  'node_modules/@ricky0123/vad-web/dist/vad.worklet.bundle.min.js',
  // A model on the person's own device.
  'lib/browser/voice/local-listener.js',
  'node_modules/@huggingface/transformers/dist/transformers.min.js',
  'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.asyncify.wasm',
  'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.asyncify.mjs',
];
/** Better ones take a minute and save a twentieth. */
const QUALITY = 6;

/** Writes them to a folder, with the version they are served under. */
export async function packVoice(folder) {
  mkdirSync(folder, { recursive: true });
  const version = createHash('sha256');
  await Promise.all(
    FILES.map(async (file) => {
      const bytes = readFileSync(file);
      const packed = await compress(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: QUALITY,
          [constants.BROTLI_PARAM_LGWIN]: 24,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      });
      writeFileSync(join(folder, `${basename(file)}.br`), packed);
    }),
  );
  for (const file of FILES) version.update(readFileSync(file));
  writeFileSync(join(folder, 'version'), version.digest('hex').slice(0, 16));
}
