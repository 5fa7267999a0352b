import { isHalved } from '@/lib/report/question/drawn-out';
import { asMarked } from '@/lib/report/question/with-marks';
import type { Report } from '@/lib/report/report';
import { levelRule, levels } from './level';
import type { StatementKind, StatementOf } from './statement';

type LevelKind = Extract<
  StatementKind,
  'verdict' | 'with_marks' | 'essentials' | 'false_claims' | 'kept_from'
>;

/** The questions that have a score. */
export const scored = ({ questions }: Report) =>
  questions.filter(({ result }) => result.kind === 'scored');

const essentialsOf = (report: Report) =>
  scored(report).flatMap(({ points }) => points.filter(({ essential }) => essential));

const metOf = (points: ReturnType<typeof essentialsOf>) =>
  points.filter(({ label }) => label === 'met');

const falseClaims = (report: Report) =>
  scored(report)
    .flatMap(({ misconceptions }) => misconceptions)
    .filter(({ label }) => label === 'stated').length;

/** Whether what is said of the level of the whole is in the report's data, counted anew. */
export const levelChecks: {
  readonly [K in LevelKind]: (statement: StatementOf<K>, report: Report) => boolean;
} = {
  verdict: ({ level, made, essential, falseClaims: wrong, answered, planned }, report) =>
    level === report.level &&
    essential === essentialsOf(report).length &&
    made === essentialsOf(report).filter(({ label }) => label === 'met').length &&
    wrong === falseClaims(report) &&
    answered === scored(report).length &&
    planned === report.overall.planned,

  with_marks: ({ score, made, essential, falseClaims: wrong }, { questions, overall }) => {
    const marked = questions.map(asMarked).filter(({ result }) => result.kind === 'scored');
    const own = marked.flatMap(({ points }) => points).filter((point) => point.essential);
    const claims = marked.flatMap(({ misconceptions }) => misconceptions);
    return (
      score === overall.withMarks?.score &&
      essential === own.length &&
      made === own.filter(({ label }) => label === 'met').length &&
      wrong === claims.filter(({ label }) => label === 'stated').length
    );
  },

  essentials: ({ made, halved, essential }, report) =>
    essential === essentialsOf(report).length &&
    made === metOf(essentialsOf(report)).length &&
    halved === metOf(essentialsOf(report)).filter(isHalved).length,

  false_claims: ({ count }, report) => count === falseClaims(report),

  kept_from: ({ next, lacks }, report) => {
    const place = levels.indexOf(next);
    const row = levelRule[place];
    return (
      row !== undefined &&
      levels[place + 1] === report.level &&
      lacks.includes('score') === (report.overall.score ?? 0) < row.score
    );
  },
};
