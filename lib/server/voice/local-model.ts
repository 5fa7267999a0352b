import 'server-only';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { VoiceOffer } from '@/lib/ports/voice-offer';
import type { VoiceEnv } from './voice-settings';

/** What a model's files are; nothing else in its folder is served. */
const SERVED = /\.(?:json|onnx|onnx_data|txt)$/u;

interface ModelFile {
  readonly path: string;
  readonly bytes: number;
}

/** A model that listens on the person's own device: from a folder of this machine, or from the address of another. */
export interface LocalModel {
  readonly offer: NonNullable<VoiceOffer['localModel']>;
  /** The one address besides this server's own that its worker may ask. */
  readonly origin: string | null;
  /** Changes with the files; null when they are elsewhere. */
  readonly version: string | null;
  /** Undefined for what is no file of the model. */
  file(path: string): ModelFile | undefined;
}

/** Undefined when none is named, or when there is none: then the log says so. @throws when half of it is named */
export function localModel({
  SPEECH_LOCAL_FROM: from,
  SPEECH_LOCAL_MODEL: model,
}: Pick<VoiceEnv, 'SPEECH_LOCAL_FROM' | 'SPEECH_LOCAL_MODEL'>): LocalModel | undefined {
  if (from === undefined && model === undefined) return undefined;
  if (from === undefined || model === undefined)
    throw new Error('SPEECH_LOCAL_FROM and SPEECH_LOCAL_MODEL name a model together: set both.');
  return /^https?:/u.test(from) ? elsewhere(new URL(from), model) : here(from, model);
}

function elsewhere(address: URL, model: string): LocalModel {
  return {
    offer: { model, host: address.host, address: `${address.href.replace(/\/+$/u, '')}/` },
    origin: address.origin,
    version: null,
    file: () => undefined,
  };
}

function here(folder: string, model: string): LocalModel | undefined {
  const root = join(/*turbopackIgnore: true*/ folder, model);
  if (!existsSync(join(/*turbopackIgnore: true*/ root, 'config.json'))) {
    process.stderr.write(
      `SPEECH_LOCAL_FROM: there is no ${model}/config.json in ${folder}, so no model is offered for listening on the device\n`,
    );
    return undefined;
  }
  const files = new Map(filesIn(root).map((file) => [`${model}/${file.path}`, file]));
  const version = createHash('sha256');
  for (const [path, { bytes, changedMs }] of files)
    version.update(`${path} ${bytes} ${changedMs}\n`);
  const name = version.digest('hex').slice(0, 16);
  return {
    offer: { model, host: null, address: `/api/voice/model/${name}/` },
    origin: null,
    version: name,
    file(path) {
      const file = files.get(path);
      return file && { path: join(/*turbopackIgnore: true*/ root, file.path), bytes: file.bytes };
    },
  };
}

/** The list is made once, so that no address leads out of the folder. */
function filesIn(root: string) {
  return readdirSync(/*turbopackIgnore: true*/ root, { recursive: true, encoding: 'utf8' })
    .filter((path) => SERVED.test(path))
    .toSorted()
    .map((path) => {
      const { size, mtimeMs } = statSync(join(/*turbopackIgnore: true*/ root, path));
      return { path: path.replaceAll(sep, '/'), bytes: size, changedMs: mtimeMs };
    });
}
