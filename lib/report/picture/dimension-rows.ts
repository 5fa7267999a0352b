import {
  dimensionNames,
  type Dimension,
  type DimensionName,
  type Dimensions,
} from '@/lib/report/question/dimensions';
import { structureCostWords } from '@/lib/report/question/dimension-words';

export const dimensionTitles: Record<DimensionName, string> = {
  coverage: 'Coverage',
  correctness: 'Correctness',
  depth: 'Depth',
  structure: 'Structure',
};
const whyNot: Record<Extract<Dimension, { kind: 'not-measurable' }>['why'], string> = {
  'not-answered': 'not measurable: no answer',
  'not-graded': 'not graded yet',
  'nothing-claimed': 'not measurable: no point was made',
  'all-essential': 'not measurable: every point is essential',
  'too-short': 'not measurable: too few sentences make a point',
};

/** One look at an answer: of 100, or null and in words why there is no figure. */
export interface DimensionRow {
  readonly name: string;
  readonly value: number | null;
  readonly words: string;
  /** What took something off, in a sentence; null where that is not told. */
  readonly cost: string | null;
}

/** From here on hardly anything was taken off: to tell what would be to nag. */
const HARDLY_LESS = 95;

/** The four dimensions of an answer as rows of a picture; words of the answer are quoted where they may be told. */
export function dimensionRows(dimensions: Dimensions, withWords = true): readonly DimensionRow[] {
  const { structureCosts: costs } = dimensions;
  return dimensionNames.map((key) => {
    const dimension = dimensions[key];
    const name = dimensionTitles[key];
    if (dimension.kind !== 'measured')
      return { name, value: null, words: whyNot[dimension.why], cost: null };
    const { value } = dimension;
    const isWorthTelling = key === 'structure' && value < HARDLY_LESS;
    const cost = costs && isWorthTelling ? structureCostWords(costs, withWords) : null;
    return { name, value, words: String(value), cost };
  });
}
