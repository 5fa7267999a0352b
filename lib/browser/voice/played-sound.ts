import { DELAYS, DELAY_STEP_MS, FIRST_DELAY_MS } from '@/lib/speech/echo-gate';
import { FRAME_MS } from '@/lib/speech/frame';

/** Loudness is kept in bits of this length. */
const BIT_MS = 4;
/** Sound that ended longer ago than any echo lasts is heard no more; frames may ask for it a little later. */
const HEARD_S = 2;
const FORGET_S = 5;

interface Piece {
  readonly fromS: number;
  toS: number;
  /** Energy up to each bit, summed up. */
  readonly energy: Float64Array;
}

/** What was played of the interviewer's voice and when, by the audio's own clock. */
export class PlayedSound {
  private pieces: Piece[] = [];

  begin(sound: Pick<AudioBuffer, 'duration' | 'sampleRate' | 'getChannelData'>, atS: number): void {
    this.pieces = this.pieces.filter(({ toS }) => toS > atS - FORGET_S);
    this.pieces.push({ fromS: atS, toS: atS + sound.duration, energy: energyOf(sound) });
  }

  /** It was stopped. */
  end(atS: number): void {
    for (const piece of this.pieces) piece.toS = Math.min(piece.toS, atS);
  }

  /** Loudness over the length of a frame, at each delay before it; empty when nothing was played. */
  before(frameS: number): readonly number[] {
    const near = this.pieces.filter(({ toS }) => toS > frameS - HEARD_S);
    if (near.length === 0) return [];
    return Array.from({ length: DELAYS }, (_, index) => {
      const delay = (FIRST_DELAY_MS + index * DELAY_STEP_MS) / 1_000;
      return loudness(near, frameS - delay);
    });
  }
}

function energyOf(sound: Pick<AudioBuffer, 'sampleRate' | 'getChannelData'>): Float64Array {
  const samples = sound.getChannelData(0);
  const perBit = (sound.sampleRate * BIT_MS) / 1_000;
  const energy = new Float64Array(Math.ceil(samples.length / perBit) + 1);
  let sum = 0;
  for (let i = 0; i < samples.length; i++) {
    sum += (samples[i] ?? 0) ** 2 / sound.sampleRate;
    energy[Math.floor(i / perBit) + 1] = sum;
  }
  return energy;
}

function loudness(pieces: readonly Piece[], fromS: number): number {
  const toS = fromS + FRAME_MS / 1_000;
  const energy = pieces.reduce((sum, piece) => {
    const [from, to] = [Math.max(fromS, piece.fromS), Math.min(toS, piece.toS)];
    return from < to ? sum + upTo(piece, to) - upTo(piece, from) : sum;
  }, 0);
  return Math.sqrt(Math.max(0, energy) / (FRAME_MS / 1_000));
}

function upTo({ fromS, energy }: Piece, atS: number): number {
  const bit = Math.round(((atS - fromS) * 1_000) / BIT_MS);
  return energy[Math.min(bit, energy.length - 1)] ?? 0;
}
