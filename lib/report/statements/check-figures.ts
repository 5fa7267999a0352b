import { isBestOf } from './best-words';
import { ownCorrectionsOf } from './own-corrections';
import { measuredIn, misconceptionOf, partIn, pointOf } from './check-evidence';
import { firstTurn, isPraise, isPraised, scoreOf } from './check-praise';
import {
  countsAllToPutRight,
  essentialsOf,
  keptFromHolds,
  metOf,
  scored,
  sectionHolds,
  verdictHolds,
  withMarksHold,
} from './check-verdict';
import { gapChecks, type Checks } from './check-gaps';
import { earned } from './earned';
import { gainOfPoint, gainOfTruth } from './gain';
import type { Report } from '@/lib/report/report';
import { endUnknownHolds, flagHolds, supposedHolds, orderHolds, sharesHold } from './check-story';
import { essentialsIn, fullnessOf, isFull, isMade } from '@/lib/report/question/full-answer';
import { isHalved } from '@/lib/report/question/drawn-out';
import type { PointReport } from '@/lib/report/question/point-report';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import type { StatementKind, StatementOf } from './statement';
import { wrongGuesses } from './wrong-guesses';

/** Whether a statement about a point that can still gain names it and its gain, and it is as the statement has it. */
function isPoint(
  {
    of,
    statement,
    gain,
  }: { readonly of: readonly string[]; readonly statement: string; readonly gain: number },
  { questions }: Report,
  question: ReportedQuestion | undefined,
  is: (point: PointReport) => boolean,
): boolean {
  const point = pointOf(of, question);
  return (
    question !== undefined &&
    point !== undefined &&
    is(point) &&
    point.statement === statement &&
    gain === gainOfPoint(point, question, questions)
  );
}

/** Whether every figure and every text of a statement is in the report's data, counted anew. */
export function figuresHold<K extends StatementKind>(
  statement: StatementOf<K>,
  report: Report,
): boolean {
  const check: Checks[K] = checks[statement.kind];
  const question =
    'question' in statement
      ? report.questions.find(({ id }) => id === statement.question)
      : undefined;
  return check(statement, report, question);
}

const met = (question: ReportedQuestion | undefined) => question?.points.filter(isMade) ?? [];

const pace = ({ delivery }: Report) =>
  delivery?.pace.kind === 'measured' ? Math.round(delivery.pace.value) : undefined;

const ratingHolds = (
  { question, rated, score }: { question: string; rated: number; score: number },
  { calibration }: Report,
  own: ReportedQuestion | undefined,
) =>
  scoreOf(own) === score &&
  (calibration?.ratings.some((each) => each.question === question && each.rated === rated) ??
    false);

const sameFullness = (
  { made, points, left }: ReturnType<typeof fullnessOf>,
  question: ReportedQuestion,
) => {
  const own = fullnessOf(question);
  return made === own.made && points === own.points && left === own.left;
};

const checks: Checks = {
  verdict: verdictHolds,
  with_marks: withMarksHold,

  essentials_full: ({ essential, open, ...best }, _, question) =>
    question !== undefined &&
    essentialsIn(question) === essential &&
    open === question.points.filter((point) => !isMade(point)).length &&
    isBestOf(question, best),
  answer_full: ({ made, points, left, ...best }, _, question) =>
    question !== undefined &&
    sameFullness({ made, points, left }, question) &&
    isBestOf(question, best),
  answers_full: ({ of, answered, answers }, report) =>
    answered === scored(report).length &&
    of.length === answers.length &&
    answers.every(({ question: id, number, ...fullness }, index) => {
      const question = report.questions[number - 1];
      return (
        question?.id === id &&
        of[index] === `answer:${id}` &&
        isFull(question) &&
        sameFullness(fullness, question)
      );
    }),
  point_made: ({ of, statement, why, quote }, _, question) => {
    const point = pointOf(of, question);
    return (
      question !== undefined &&
      point !== undefined &&
      isMade(point) &&
      point.statement === statement &&
      point.why === why &&
      (point.confidence ?? 0) >= earned.confidence &&
      isPraise(point, quote, question)
    );
  },
  made_unprompted: ({ made, points }, { questions, overall }) => {
    const own = questions.flatMap((question) =>
      met(question).filter((point) => firstTurn(point, question)?.after === 'question'),
    );
    return (
      (overall.score ?? 0) >= earned.score &&
      points === questions.flatMap((question) => met(question)).length &&
      made === own.length
    );
  },
  corrected_yourself: ({ was, quote }, _, question) =>
    question !== undefined &&
    ownCorrectionsOf(question).some((each) => each.was === was && each.quote === quote),
  went_beyond: ({ statement, quote }, _, question) =>
    question?.beyond.some(
      (each) => each.statement === statement && isPraise(each, quote, question),
    ) ?? false,
  story_part_clear: ({ part, quote }, _, question) =>
    question !== undefined &&
    isPraised(partIn(question, part, 'clear')?.evidence ?? [], quote, question),
  result_measured: ({ quote }, _, question) =>
    question !== undefined &&
    partIn(question, 'action', 'clear') !== undefined &&
    partIn(question, 'result', 'clear') !== undefined &&
    isPraised(measuredIn(question), quote, question),
  own_part_clear: ({ quote }, _, question) =>
    partIn(question, 'action', 'clear') !== undefined &&
    question?.story?.ownership.kind === 'own' &&
    isPraised(question.story.ownership.evidence, quote, question),
  time_kept: ({ answered }, { questions, time, overall }) =>
    (overall.score ?? 0) >= earned.score &&
    answered === questions.length &&
    questions.every(({ result, closed }) => result.kind === 'scored' && closed !== 'time') &&
    time.questions.every(({ plannedMs, ranOut }) => plannedMs !== null && !ranOut),
  pace_easy: ({ wordsPerMinute }, report) => wordsPerMinute === pace(report),

  not_answered: ({ about }, _, question) =>
    question?.prompt === about && scoreOf(question) === undefined,
  misconception_stated: ({ of, claim, correction, quote, gain }, { questions }, question) => {
    const found = misconceptionOf(of, question);
    return (
      question !== undefined &&
      found !== undefined &&
      found.label !== 'corrected' &&
      found.claim === claim &&
      found.correction === correction &&
      found.evidence.some((each) => each.quote === quote) &&
      gain === gainOfTruth(found, question, questions)
    );
  },
  point_missing: (said, report, question) =>
    isPoint(said, report, question, ({ label, why }) => label !== 'met' && why === said.why),
  point_half_made: (said, report, question) =>
    isPoint(
      said,
      report,
      question,
      ({ label, evidence }) =>
        label === 'partial' && evidence.some(({ quote }) => quote === said.quote),
    ),
  point_shared: (said, report, question) =>
    isPoint(
      said,
      report,
      question,
      ({ label, shared }) =>
        label === 'missed' && (shared?.evidence.some(({ quote }) => quote === said.quote) ?? false),
    ),
  point_after_hint: (said, report, question) => isPoint(said, report, question, isHalved),
  claim_corrected_late: ({ of, claim, correction, quote, gain }, { questions }, question) => {
    const found = misconceptionOf(of, question);
    return (
      question !== undefined &&
      found?.label === 'corrected' &&
      found.claim === claim &&
      found.correction === correction &&
      found.evidence.some((each) => each.quote === quote) &&
      gain === gainOfTruth(found, question, questions)
    );
  },
  story_part_missing: ({ part, ask }, _, question) =>
    partIn(question, part, 'missing')?.ask === ask,
  story_end_unknown: ({ part, ask, quote }, _, question) =>
    endUnknownHolds(quote, question) && partIn(question, part, 'missing')?.ask === ask,
  story_part_thin: ({ part, ask, quote }, _, question) => {
    const thin = partIn(question, part, 'thin');
    return thin?.ask === ask && thin.evidence.some((each) => each.quote === quote);
  },
  structure_low: ({ value, ...costs }, _, question) => orderHolds(value, costs, question),
  story_part_short: (said, _, question) => sharesHold(said, question),
  story_part_stronger: ({ part, score }, _, question) =>
    partIn(question, part, 'clear')?.score === score,
  story_supposed: ({ quote, says }, _, question) => supposedHolds(quote, says, question),
  story_flag: ({ name, quote }, _, question) => flagHolds(name, quote, question),
  time_ran_out: ({ about, plannedMs }, { time }, question) =>
    question?.prompt === about &&
    question.closed === 'time' &&
    time.questions.some((each) => each.question === question.id && each.plannedMs === plannedMs),
  pace_fast: ({ wordsPerMinute }, report) => wordsPerMinute === pace(report),
  fillers_many: ({ atLeastPerMinute, examples }, { delivery }) =>
    delivery?.fillersPerMinute.kind === 'at-least' &&
    Math.round(10 * delivery.fillersPerMinute.value) / 10 === atLeastPerMinute &&
    examples.every((example) => delivery.fillers.some(({ phrase }) => phrase === example)),

  overall_score: ({ score, answered, planned }, { overall }) =>
    score === overall.score && answered === overall.answered && planned === overall.planned,
  essentials: ({ made, halved, essential }, report) =>
    essential === essentialsOf(report).length &&
    made === metOf(essentialsOf(report)).length &&
    halved === metOf(essentialsOf(report)).filter(isHalved).length,
  false_claims: ({ count, corrected }, report) =>
    countsAllToPutRight({ falseClaims: count, corrected }, report),
  wrong_guess: ({ quote, correction }, _, question) =>
    question !== undefined &&
    wrongGuesses(question).some((each) => each.quote === quote && each.correction === correction),
  kept_from: keptFromHolds,
  strongest_section: (statement, report) => sectionHolds(statement, report, Math.max),
  weakest_section: (statement, report) => sectionHolds(statement, report, Math.min),

  ...gapChecks,

  rated_higher: (statement, report, question) =>
    ratingHolds(statement, report, question) && statement.rated > statement.score,
  rated_lower: (statement, report, question) =>
    ratingHolds(statement, report, question) &&
    statement.rated < statement.score &&
    statement.flawed ===
      (question?.misconceptions.some(({ label }) => label !== 'corrected') ?? false),
  rated_alike: ratingHolds,
};
