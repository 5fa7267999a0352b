import type { Evidence } from '@/lib/grading/verdict';
import type { StoryPart } from '@/lib/grading/story/story';
import type { Unit } from '@/lib/grading/story/unit/unit';

export type Label = StoryPart | 'none';

/**
 * What stood in the way: that it was `hard` and why, in so many words; an `obstacle` that came in between; what was at
 * `stake` and how little time there was. None of it is anything that came of what was done.
 */
export type Hardship = 'hard' | 'obstacle' | 'stake';

/** A unit, and how strongly it speaks for each label. */
export interface Reading {
  readonly unit: Unit;
  readonly weights: Readonly<Record<Label, number>>;
  /** Content words that say something of their own. */
  readonly specific: readonly string[];
  /** A plan, advice or a habit instead of something that happened. */
  readonly supposed: boolean;
  /** A plan, advice or a rule in so many words. */
  readonly planned: boolean;
  /** It has a verb of the past. */
  readonly past: boolean;
  /** A time, a place or a name is told. */
  readonly set: boolean;
  /** Something in it speaks for a setting, whatever its place. */
  readonly scenic: boolean;
  /** Something is told that was different afterwards. */
  readonly effect: boolean;
  /** A measure that changed is told. */
  readonly change: boolean;
  /** What stood in the way, or at stake, is told. */
  readonly hardship: Hardship | null;
  /** Fashionable words and hardly anything else. */
  readonly buzz: boolean;
  readonly figures: readonly Evidence[];
  /** Whose step it tells. */
  readonly steps: { readonly i: number; readonly we: number };
}
