/** How a stretch of a line is filled: `full`, `light` beside it, `rest` for what is neither. */
export type LineLook = 'full' | 'light' | 'rest';

/** All places are in percent of the line. */
export interface ValueLine {
  readonly name: string;
  /** The picture's twin: what stands beside the line. */
  readonly words: string;
  readonly stretches: readonly {
    readonly from: number;
    readonly to: number;
    readonly look: LineLook;
  }[];
  /** Single values that make up the whole; none where there is but one. */
  readonly rings: readonly { readonly at: number; readonly value: number }[];
  /** What was meant, as an upright across the line. */
  readonly meant: number | null;
  /** The question it is about; null where it is about several. */
  readonly question: string | null;
}

/** Values on lines that share one scale. */
export interface ValueLines {
  readonly ends: readonly [from: number, to: number];
  readonly ticks: readonly { readonly at: number; readonly value: number; readonly name: string }[];
  readonly lines: readonly ValueLine[];
  /** What each look means: those that are in the picture, and no others. */
  readonly legend: readonly { readonly look: LineLook; readonly words: string }[];
}

/** The single values of a line in words, for whoever does not see them; empty without any. */
export function ringWords({ rings }: ValueLine): string {
  return rings.length === 0 ? '' : `Its questions: ${rings.map(({ value }) => value).join(', ')}.`;
}
