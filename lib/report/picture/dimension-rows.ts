import {
  dimensionNames,
  HARDLY_LESS,
  type Dimension,
  type DimensionName,
} from '@/lib/report/question/dimensions';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { counted } from '@/lib/report/statements/wording';
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
  /** How the figure comes about, in a few words; null where there is none. */
  readonly how: string | null;
  /** What took something off, in a sentence; null where that is not told. */
  readonly cost: string | null;
}

/** The four dimensions of an answer as rows of a picture; words of the answer are quoted where they may be told. */
export function dimensionRows(question: Counted, withWords = true): readonly DimensionRow[] {
  const { dimensions } = question;
  const { structureCosts: costs } = dimensions;
  return dimensionNames.map((key) => {
    const dimension = dimensions[key];
    const name = dimensionTitles[key];
    if (dimension.kind !== 'measured')
      return { name, value: null, words: whyNot[dimension.why], how: null, cost: null };
    const { value } = dimension;
    const isWorthTelling = key === 'structure' && value < HARDLY_LESS;
    const cost = costs && isWorthTelling ? structureCostWords(costs, withWords) : null;
    return { name, value, words: String(value), how: howOf[key](question, value), cost };
  });
}

type Counted = Pick<ReportedQuestion, 'dimensions' | 'points' | 'misconceptions' | 'beyond'>;

/** "3 of 9 key points, 1 partly". */
function ofPoints(points: Counted['points'], what: string): string {
  const made = points.filter(({ label }) => label === 'met').length;
  const partly = points.filter(({ label }) => label === 'partial').length;
  return `${made === 0 ? 'none' : made} of ${points.length} ${what}${partly === 0 ? '' : `, ${partly} partly`}`;
}

/** What each figure was counted from. */
const howOf: Record<DimensionName, (question: Counted, value: number) => string> = {
  coverage: ({ points }) => ofPoints(points, 'key points'),
  correctness: ({ misconceptions }) =>
    misconceptions.length === 0
      ? 'no false claim found'
      : `${counted(misconceptions.length, 'false claim')} beside the points`,
  depth: ({ points, beyond }) => {
    const further = points.filter(({ essential }) => !essential);
    const more = beyond.length === 0 ? '' : `, ${beyond.length} beyond the reference`;
    return `${ofPoints(further, 'further points')}${more}`;
  },
  structure: ({ dimensions: { structureCosts: costs } }, value) => {
    if (value >= HARDLY_LESS || costs === null) return 'first point early, sentences short';
    const late = costs.lead === null ? [] : ['first point late'];
    return [...late, ...(costs.long === null ? [] : ['long sentences'])].join(', ');
  },
};
