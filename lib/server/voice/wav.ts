import 'server-only';

/** Sound of one channel as 16-bit numbers. */
export interface Wav {
  readonly sampleRate: number;
  readonly samples: Int16Array;
}

/** Reads a WAV file of 16-bit samples. Undefined when it is none. */
export function readWav(bytes: Uint8Array): Wav | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tag = (at: number) => Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
  if (bytes.length < 44 || tag(0) !== 'RIFF' || tag(8) !== 'WAVE') return undefined;
  let sampleRate = 0;
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = view.getUint32(at + 4, true);
    if (tag(at) === 'fmt ') {
      if (view.getUint16(at + 8, true) !== 1 || view.getUint16(at + 22, true) !== 16)
        return undefined;
      sampleRate = view.getUint32(at + 12, true);
    } else if (tag(at) === 'data') {
      const end = Math.min(at + 8 + size, bytes.length);
      const samples = new Int16Array(Math.floor((end - at - 8) / 2));
      for (let i = 0; i < samples.length; i++) samples[i] = view.getInt16(at + 8 + 2 * i, true);
      return sampleRate > 0 ? { sampleRate, samples } : undefined;
    }
    at += 8 + size + (size % 2);
  }
  return undefined;
}
