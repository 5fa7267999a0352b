import type { Frame } from './frame';

/** No piece is shorter than this: a transcriber needs some words to go by. */
const SHORTEST_PIECE = 94;
/** Frames a gap is judged over: between two words there are about 100 ms. */
const GAP = 3;

/**
 * Where to cut speech that does not stop: the frame inside the quietest, least speech-like gap. Never in
 * the last frames, which may be the beginning of a word.
 */
export function bestCut(frames: readonly Frame[]): number {
  const loudest = Math.max(...frames.map(({ level }) => level), Number.MIN_VALUE);
  const first = Math.min(SHORTEST_PIECE, frames.length - GAP);
  let best = first;
  let least = Number.POSITIVE_INFINITY;
  for (let at = first; at < frames.length - GAP; at++) {
    let sound = 0;
    for (let i = at - 1; i < at - 1 + GAP; i++) {
      const frame = frames[i];
      if (frame) sound += frame.speech + frame.level / loudest;
    }
    // Of two equal gaps the later one leaves more context.
    if (sound > least) continue;
    least = sound;
    best = at;
  }
  return best;
}
