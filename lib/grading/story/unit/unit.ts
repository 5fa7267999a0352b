import type { Evidence } from '@/lib/grading/verdict';
import type { Reproach } from '@/lib/grading/story/blame/blame';
import type { Act } from './acts';

/** A piece of a story that tells one thing: a clause with what hangs on it. */
export interface Unit extends Evidence {
  /** In small letters, contractions taken apart, marks between. */
  readonly words: readonly string[];
  readonly said: string;
  /** The words without marks, to look phrases up in. */
  readonly flat: string;
  /** Words with a content of their own. */
  readonly content: readonly string[];
  readonly acts: readonly Act[];
  /** Which sentence of the answer it stands in. */
  readonly sentence: number;
  /** How far into its turn it begins, 0 to 1; null in an answer to a follow-up. */
  readonly place: number | null;
  /** What it says against others. */
  readonly reproach: Reproach;
  /** Said to whoever grades, or a list of key words: no part of a story. */
  readonly left: boolean;
}

/** The words of a unit as proof, and nothing else of it. */
export const evidenceOf = ({ turn, start, end, quote }: Evidence): Evidence => ({
  turn,
  start,
  end,
  quote,
});
