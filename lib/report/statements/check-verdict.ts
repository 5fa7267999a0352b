import { asMarked } from '@/lib/report/question/with-marks';
import type { Report } from '@/lib/report/report';
import { levelRule, levels } from './level';
import type { StatementOf } from './statement';
import { untoldIn } from './verdict-statements';

export const scored = ({ questions }: Report) =>
  questions.filter(({ result }) => result.kind === 'scored');

export const essentialsOf = (report: Report) =>
  scored(report).flatMap(({ points }) => points.filter(({ essential }) => essential));

export const metOf = (points: ReturnType<typeof essentialsOf>) =>
  points.filter(({ label }) => label === 'met');

export const falseClaims = (report: Report) =>
  scored(report)
    .flatMap(({ misconceptions }) => misconceptions)
    .filter(({ label }) => label === 'stated').length;

export const verdictHolds = (
  { level, made, essential, falseClaims: wrong, answered, planned }: StatementOf<'verdict'>,
  report: Report,
) =>
  level === report.level &&
  essential === essentialsOf(report).length &&
  made === metOf(essentialsOf(report)).length &&
  wrong === falseClaims(report) &&
  answered === scored(report).length &&
  planned === report.overall.planned;

export const withMarksHold = (
  { score, made, essential, falseClaims: wrong }: StatementOf<'with_marks'>,
  report: Report,
) => {
  const marked = { ...report, questions: report.questions.map(asMarked) };
  return (
    score === report.overall.withMarks?.score &&
    essential === essentialsOf(marked).length &&
    made === metOf(essentialsOf(marked)).length &&
    wrong === falseClaims(marked)
  );
};

export const keptFromHolds = ({ next, lacks }: StatementOf<'kept_from'>, report: Report) => {
  const place = levels.indexOf(next);
  const row = levelRule[place];
  const untold = untoldIn(scored(report)).length / Math.max(1, scored(report).length);
  return (
    row !== undefined &&
    levels[place + 1] === report.level &&
    lacks.includes('score') === (report.overall.score ?? 0) < row.score &&
    lacks.includes('untold') === untold > row.untold
  );
};

export const sectionHolds = (
  { section, score }: { section: string; score: number },
  { sections }: Report,
  best: (...scores: number[]) => number,
) => {
  const scores = sections.flatMap((each) => each.score ?? []);
  return (
    score === best(...scores) &&
    sections.some((each) => each.title === section && each.score === score)
  );
};
