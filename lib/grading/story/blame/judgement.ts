/** A judgement on people, as words. */
export interface Judgement {
  readonly pattern: RegExp;
  /** Whether it is one only where others are spoken of before it. */
  readonly ofOthers: boolean;
}

/** Judgements of one sort, from the sources of their patterns. */
export const judging = (ofOthers: boolean, ...sources: readonly string[]): Judgement[] =>
  sources.map((source) => ({ ofOthers, pattern: new RegExp(`\\b(?:${source})`, 'gu') }));
