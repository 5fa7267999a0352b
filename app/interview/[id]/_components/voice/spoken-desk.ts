/** What the rest of the room knows of a spoken interview. */
export interface SpokenDesk {
  /** The sound is being checked: nothing is answered now. */
  readonly checking: boolean;
  /** `words`: what is said is written down; `typing`: the person types what they said; `no`: nobody listens. */
  readonly listens: 'words' | 'typing' | 'no';
  /** Hands the answer in, with the last words that were said. */
  readonly finish: () => void;
}
