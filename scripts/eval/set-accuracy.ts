import type { SetAccuracy } from '@/lib/report/accuracy';
import { agreementOf, calibratedByOthers, precisionRecall, type Graded } from './agreement';
import type { AnswerSet } from './answer-sets';
import type { MeasuredAnswer } from './measured-answer';
import { reliabilityOf } from './reliability';

/** By answer: one that holds a false claim is found when any is held against it. */
export function misconceptionsOf(answers: readonly MeasuredAnswer[]) {
  return precisionRecall(
    answers.flatMap(({ answer, accused }) =>
      answer.wrong ? [{ real: answer.wrong.length > 0, said: accused.length > 0 }] : [],
    ),
  );
}

export function kindsOf(answers: readonly MeasuredAnswer[]): string[] {
  return [...new Set(answers.map(({ answer }) => answer.kind))];
}

/** The figures of one set, to be kept. */
export function accuracyOf(set: AnswerSet, answers: readonly MeasuredAnswer[]): SetAccuracy {
  const calibrated = calibratedByOthers(answers);
  const found = misconceptionsOf(answers);
  return {
    id: set.id,
    about: set.about,
    key: set.key,
    answers: answers.length,
    questions: new Set(answers.map(({ group }) => group)).size,
    as_shown: agreement(answers),
    calibrated: calibrated && agreement(calibrated),
    kinds: kindsOf(answers).map((kind) => {
      const own = agreementOf(answers.filter(({ answer }) => answer.kind === kind));
      return {
        kind,
        answers: own.n,
        gold: short(own.gold),
        predicted: short(own.predicted),
        mean_error: short(own.meanError),
      };
    }),
    misconceptions: answers.some(({ answer }) => answer.wrong)
      ? {
          holding: found.real,
          accused: found.said,
          precision: short(found.precision),
          recall: short(found.recall),
        }
      : null,
    reliability: reliabilityOf(answers).map((bin) => ({
      confidence: short(bin.confidence),
      answers: bin.answers,
      near: short(bin.near),
      low: short(bin.low),
      high: short(bin.high),
    })),
  };
}

function agreement(pairs: readonly Graded[]) {
  const { r, meanError, kappa } = agreementOf(pairs);
  return { r: short(r), mean_error: short(meanError), kappa: short(kappa) };
}

/** Three decimals: more would pretend. */
function short(value: number): number;
function short(value: number | null): number | null;
function short(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1000) / 1000;
}
