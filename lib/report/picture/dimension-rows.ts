import {
  dimensionNames,
  type Dimension,
  type DimensionName,
  type Dimensions,
} from '@/lib/report/question/dimensions';

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
}

/** The four dimensions of an answer as rows of a picture. */
export function dimensionRows(dimensions: Dimensions): readonly DimensionRow[] {
  return dimensionNames.map((name) => {
    const dimension = dimensions[name];
    return dimension.kind === 'measured'
      ? { name: dimensionTitles[name], value: dimension.value, words: String(dimension.value) }
      : { name: dimensionTitles[name], value: null, words: whyNot[dimension.why] };
  });
}
