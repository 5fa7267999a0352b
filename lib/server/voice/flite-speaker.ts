import 'server-only';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WASI } from 'node:wasi';
import { SpeakFailed, type Speaker, type SpokenAudio, type Utterance } from '@/lib/ports/speaker';

/** The engine's names of the voices. */
const voices: Record<Utterance['voice'], string> = { first: 'slt', second: 'rms' };
const FILE = 'said.wav';

/** Says sentences in this process: no key, no network, about a tenth of a second for each. `wasm` is the engine's file. */
export function fliteSpeaker(wasm: string): Speaker {
  let compiled: Promise<WebAssembly.Module> | undefined;
  // A failed load is tried again with the next sentence.
  const load = () =>
    (compiled ??= readFile(/*turbopackIgnore: true*/ wasm)
      .then((bytes) => WebAssembly.compile(bytes))
      .catch((error: unknown) => {
        compiled = undefined;
        throw new SpeakFailed('unusable', { cause: error });
      }));
  const say: Speaker['say'] = async (utterance, signal) => {
    if (signal.aborted) throw new SpeakFailed('stopped');
    const engine = await load();
    const folder = await mkdtemp(join(tmpdir(), 'candor-said-'));
    try {
      await run(engine, utterance, folder);
      return { type: 'audio/wav', bytes: await soundIn(join(folder, FILE)) };
    } catch (error) {
      if (error instanceof SpeakFailed) throw error;
      throw new SpeakFailed('unusable', { cause: error });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
  return {
    host: null,
    async warmUp() {
      try {
        await say({ text: 'Hello.', voice: 'first', rate: 1 }, new AbortController().signal);
      } catch (error) {
        // The first sentence will say so to the person.
        process.stderr.write(
          `the built-in voice is not ready: ${error instanceof Error ? error.message : 'unknown'}\n`,
        );
      }
    },
    say,
  };
}

async function run(
  engine: WebAssembly.Module,
  { text, voice, rate }: Utterance,
  folder: string,
): Promise<void> {
  const log = await open(join(folder, 'log'), 'w+');
  try {
    const wasi = new WASI({
      version: 'preview1',
      // The spaces make the text words: it is never an option, nor the name of a file.
      args: [
        'flite',
        '-voice',
        voices[voice],
        '--setf',
        `duration_stretch=${1 / rate}`,
        ` ${text} `,
        FILE,
      ],
      preopens: { '.': folder },
      stdout: log.fd,
      stderr: log.fd,
      returnOnExit: true,
    });
    const instance = await WebAssembly.instantiate(engine, {
      wasi_snapshot_preview1: wasi.wasiImport,
    });
    const code = wasi.start(instance);
    if (code !== 0) throw new SpeakFailed('unusable', { cause: new Error(`ended with ${code}`) });
  } finally {
    await log.close();
  }
}

async function soundIn(file: string): Promise<SpokenAudio['bytes']> {
  return new Uint8Array(await readFile(file));
}
