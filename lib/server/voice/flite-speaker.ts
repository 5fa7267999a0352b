import 'server-only';
import { readFile } from 'node:fs/promises';
import { SpeakFailed, type Speaker, type SpokenAudio, type Utterance } from '@/lib/ports/speaker';
import { OneFileSystem } from './one-file-system';

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
    try {
      return { type: 'audio/wav', bytes: await run(engine, utterance) };
    } catch (error) {
      if (error instanceof SpeakFailed) throw error;
      throw new SpeakFailed('unusable', { cause: error });
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
): Promise<SpokenAudio['bytes']> {
  const system = new OneFileSystem([
    'flite',
    '-voice',
    voices[voice],
    '--setf',
    `duration_stretch=${1 / rate}`,
    // The spaces make the text words: it is never an option, nor the name of a file.
    ` ${text} `,
    FILE,
  ]);
  const code = await system.run(engine);
  const sound = system.written(FILE);
  if (code !== 0 || !sound)
    throw new SpeakFailed('unusable', { cause: new Error(`the engine ended with ${code}`) });
  return sound;
}
