import { SAMPLE_RATE } from './sample-rate';

const HEADER_BYTES = 44;

/** Samples as a WAV file of 16 bits: every transcriber reads it. */
export function wavOf(samples: Float32Array): Blob {
  const bytes = new ArrayBuffer(HEADER_BYTES + samples.length * 2);
  const view = new DataView(bytes);
  const text = (at: number, letters: string) => {
    for (let i = 0; i < letters.length; i++) view.setUint8(at + i, letters.charCodeAt(i));
  };
  text(0, 'RIFF');
  view.setUint32(4, bytes.byteLength - 8, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, SAMPLE_RATE, true);
  view.setUint32(28, SAMPLE_RATE * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, samples.length * 2, true);
  samples.forEach((sample, i) =>
    view.setInt16(HEADER_BYTES + i * 2, Math.max(-1, Math.min(1, sample)) * 32_767, true),
  );
  return new Blob([bytes], { type: 'audio/wav' });
}
