/** A moment of a recorded answer that somebody wants to hear: ms since the answer could begin. */
export interface WantedMoment {
  readonly question: string;
  /** When the first words of that answer were heard, which tells it from other answers; null when unknown. */
  readonly beginsMs: number | null;
  readonly atMs: number;
}

type Listener = (moment: WantedMoment) => void;
const listeners = new Set<Listener>();

/** Asks whichever player has the answer to play it from there. */
export function hearAgain(moment: WantedMoment): void {
  for (const listener of listeners) listener(moment);
}

/** Listens for moments that are asked for. Returns how to stop. */
export function onHearAgain(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
