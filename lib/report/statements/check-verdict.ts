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

/** Every box "To put right" is counted once: as still to be put right, or as corrected. */
export const countsAllToPutRight = (
  { falseClaims, corrected }: { readonly falseClaims: number; readonly corrected: number },
  report: Report,
) => {
  const boxes = scored(report).flatMap(({ misconceptions }) => misconceptions);
  return (
    corrected === boxes.filter(({ label }) => label === 'corrected').length &&
    falseClaims + corrected === boxes.length
  );
};

export const verdictHolds = (
  {
    level,
    made,
    partly,
    essential,
    falseClaims,
    corrected,
    answered,
    planned,
  }: StatementOf<'verdict'>,
  report: Report,
) =>
  level === report.level &&
  essential === essentialsOf(report).length &&
  made === metOf(essentialsOf(report)).length &&
  partly === essentialsOf(report).filter(({ label }) => label === 'partial').length &&
  countsAllToPutRight({ falseClaims, corrected }, report) &&
  answered === scored(report).length &&
  planned === report.overall.planned;

export const withMarksHold = (
  { score, made, essential, falseClaims, corrected }: StatementOf<'with_marks'>,
  report: Report,
) => {
  const marked = { ...report, questions: report.questions.map(asMarked) };
  return (
    score === report.overall.withMarks?.score &&
    essential === essentialsOf(marked).length &&
    made === metOf(essentialsOf(marked)).length &&
    countsAllToPutRight({ falseClaims, corrected }, marked)
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
