import {
  dimensionTitles,
  type Dimension,
  type DimensionName,
  type Dimensions,
} from '@/lib/report/question/dimensions';

const reasons: Record<Extract<Dimension, { kind: 'not-measurable' }>['why'], string> = {
  'not-answered': 'not answered',
  'not-graded': 'not graded',
  'nothing-claimed': 'nothing claimed to go by',
  'all-essential': 'every point is essential',
  'too-short': 'too few sentences make a point',
};

/** The four dimensions of an answer as rows of a picture. */
export function dimensionRows(
  dimensions: Dimensions,
): { name: string; value: number | null; text: string }[] {
  const order: DimensionName[] = ['coverage', 'correctness', 'depth', 'structure'];
  return order.map((key) => {
    const dimension = dimensions[key];
    return dimension.kind === 'measured'
      ? { name: dimensionTitles[key], value: dimension.value, text: `${dimension.value} of 100` }
      : {
          name: dimensionTitles[key],
          value: null,
          text: `not measurable: ${reasons[dimension.why]}`,
        };
  });
}
