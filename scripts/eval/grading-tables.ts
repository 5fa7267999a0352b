import { agreementOf, calibratedByOthers } from './agreement';
import type { AnswerSet } from './answer-sets';
import { reaches, referenceChecks, rubricChecks, type Check } from './grading-checks';
import { confidenceIn, type MeasuredAnswer } from './measured-answer';
import { NEAR, reliabilityOf, separation, verdictsAtTheEnds } from './reliability';
import { kindsOf, misconceptionsOf } from './set-accuracy';
import { table } from './table';

const WORST = 10;
const QUOTE = 70;

/** Everything there is to say about one set, as text. */
export function reportOf(set: AnswerSet, answers: readonly MeasuredAnswer[]): string {
  const questions = new Set(answers.map(({ group }) => group)).size;
  const checks = set.key === 'rubric' ? rubricChecks(answers) : referenceChecks(set, answers);
  return [
    `## ${set.id}: ${answers.length} answers to ${questions} questions, by ${set.key}`,
    kindTable(answers),
    checkTable(checks),
    reliabilityTable(set, answers),
    `The ${WORST} worst disagreements`,
    worst(set, answers).map(describe).join('\n'),
  ].join('\n\n');
}

function kindTable(answers: readonly MeasuredAnswer[]): string {
  const calibrated = calibratedByOthers(answers);
  return table([
    ['kind', 'n', 'gold', 'graded', 'r', 'MAE', 'QWK', 'misc. prec.', 'misc. recall'],
    ...kindsOf(answers).map((kind) =>
      figuresRow(
        kind,
        answers.filter(({ answer }) => answer.kind === kind),
      ),
    ),
    figuresRow('all, as shown', answers),
    ...(calibrated ? [figuresRow('all, calibrated on other questions', calibrated)] : []),
  ]);
}

function figuresRow(name: string, answers: readonly MeasuredAnswer[]): string[] {
  const figures = agreementOf(answers);
  const { precision, recall } = misconceptionsOf(answers);
  return [
    name,
    String(figures.n),
    ...[
      figures.gold,
      figures.predicted,
      figures.r,
      figures.meanError,
      figures.kappa,
      precision,
      recall,
    ].map(number),
  ];
}

function checkTable(checks: readonly Check[]): string {
  if (checks.length === 0) return 'No bar is set for this set.';
  return table([
    ['asked', 'value', 'floor', 'reached', 'goal', 'reached'],
    ...checks.map((check) => [
      check.name,
      number(check.value),
      check.floor === undefined ? '-' : `${check.atLeast ? '≥' : '≤'} ${check.floor}`,
      mark(reaches(check, check.floor)),
      `${check.atLeast ? '≥' : '≤'} ${check.goal}`,
      mark(reaches(check, check.goal)),
    ]),
  ]);
}

const mark = (reached: boolean | undefined) =>
  reached === undefined ? '-' : reached ? 'yes' : 'NO';

function reliabilityTable(set: AnswerSet, answers: readonly MeasuredAnswer[]): string {
  const byAnswer = table([
    ['confidence', 'answers', `within ${NEAR}`, '95 % interval'],
    ...reliabilityOf(answers).map((bin) => [
      bin.confidence.toFixed(2),
      String(bin.answers),
      percent(bin.near),
      `${percent(bin.low)} to ${percent(bin.high)}`,
    ]),
  ]);
  const lines = [
    byAnswer,
    `A near answer has the higher confidence of a near and a far one in ${percentOf(separation(answers))} of pairs (50 %: confidence says nothing).`,
  ];
  if (set.key !== 'rubric') return lines.join('\n');
  const ends = table([
    [
      'confidence',
      'met',
      'of them in answers graded ≤ 0.5',
      'missed',
      'of them in answers graded ≥ 4.75',
    ],
    ...verdictsAtTheEnds(answers).map(({ from, made, missed }) => [
      `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
      String(made.verdicts),
      String(made.wrong),
      String(missed.verdicts),
      String(missed.wrong),
    ]),
  ]);
  return [
    ...lines,
    '',
    'Single verdicts, in answers graded ≤ 0.5 or ≥ 4.75 only (nearly all of the second and last counts are errors):',
    ends,
  ].join('\n');
}

function worst(set: AnswerSet, answers: readonly MeasuredAnswer[]): MeasuredAnswer[] {
  // Without a rubric the scale is the references' own: what is far off after calibration is what matters.
  const graded = set.key === 'rubric' ? answers : (calibratedByOthers(answers) ?? answers);
  return graded
    .toSorted((a, b) => off(b) - off(a) || a.answer.id.localeCompare(b.answer.id))
    .slice(0, WORST);
}

const off = ({ gold, predicted }: MeasuredAnswer) => Math.abs(gold - predicted);

function describe(measured: MeasuredAnswer): string {
  const { answer, gold, predicted, verdict, accused } = measured;
  const made = verdict.points.flatMap((point) =>
    point.label === 'missed'
      ? []
      : [
          `    ${point.label} ${point.id} (${point.confidence.toFixed(2)}) ${quoted(point.evidence)}`,
        ],
  );
  const missing = verdict.points.filter(({ label }) => label === 'missed').map(({ id }) => id);
  return [
    `- ${answer.id} ${answer.kind}: reader ${gold.toFixed(2)}, grader ${predicted.toFixed(2)}, confidence ${confidenceIn(measured).toFixed(2)}`,
    ...made,
    `    missed ${missing.join(', ') || 'none'}`,
    ...accused.map(
      ({ id, label, confidence, evidence }) =>
        `    ${label} ${id} (${confidence.toFixed(2)}) ${quoted(evidence)}`,
    ),
    ...(verdict.flags.length > 0 ? [`    flags ${verdict.flags.join(', ')}`] : []),
    ...(answer.wrong && answer.wrong.length > 0
      ? [`    false claims found by the reader: ${answer.wrong.join(' · ')}`]
      : []),
    ...(answer.points.length > 0
      ? [`    points found by the reader: ${answer.points.join(' · ')}`]
      : []),
  ].join('\n');
}

function quoted(evidence: readonly { readonly quote: string }[]): string {
  const words = evidence.map(({ quote }) => quote.replaceAll(/\s+/gu, ' ')).join(' … ');
  return `"${words.length > QUOTE ? `${words.slice(0, QUOTE)}…` : words}"`;
}

const number = (value: number | null) => (value === null ? '-' : value.toFixed(2));
const percent = (share: number) => `${Math.round(share * 100)} %`;
const percentOf = (share: number | null) => (share === null ? '-' : percent(share));
