import { acceptedByOthers, agreementOf, calibratedByOthers, macroF1, mean } from './agreement';
import type { AnswerSet } from './answer-sets';
import type { MeasuredAnswer } from './measured-answer';
import { misconceptionsOf } from './set-accuracy';

/** A figure held against what it must reach (floor) and what is aimed at (goal). */
export interface Check {
  readonly name: string;
  readonly value: number | null;
  readonly atLeast: boolean;
  readonly floor: number | undefined;
  readonly goal: number;
}

export function reaches({ value, atLeast }: Check, bar: number | undefined): boolean | undefined {
  if (bar === undefined) return undefined;
  // What can't be measured has not been reached.
  return value !== null && (atLeast ? value >= bar : value <= bar);
}

const least = (name: string, value: number | null, goal: number, floor?: number): Check => ({
  name,
  value,
  atLeast: true,
  floor,
  goal,
});
const most = (name: string, value: number | null, goal: number, floor?: number): Check => ({
  name,
  value,
  atLeast: false,
  floor,
  goal,
});

/** What is asked of the grader on answers to questions of the guide. */
export function rubricChecks(answers: readonly MeasuredAnswer[]): Check[] {
  const of = (kind: string) => answers.filter(({ answer }) => answer.kind === kind);
  const average = (kind: string) => mean(of(kind).map(({ predicted }) => predicted));
  const calibrated = calibratedByOthers(answers) ?? answers;
  const agreement = (list: readonly MeasuredAnswer[], how: string) => {
    const { r, meanError, kappa } = agreementOf(list);
    return [
      least(`r, ${how}`, r, 0.93, 0.88),
      most(`mean error of 5, ${how}`, meanError, 0.55, 0.75),
      least(`weighted kappa, ${how}`, kappa, 0.88, 0.82),
    ];
  };
  const gamed = answers.filter(({ answer }) => answer.gaming);
  const { precision, recall } = misconceptionsOf(answers);
  const checks = [
    ...agreement(answers, 'as shown'),
    ...agreement(calibrated, 'calibrated on other questions'),
    most(
      'highest grade of a gamed answer',
      gamed.length === 0 ? null : Math.max(...gamed.map(({ predicted }) => predicted)),
      0.5,
      0.5,
    ),
    most('mean grade of wrong answers', average('wrong'), 0.8, 1.2),
    least('wrong below the same question’s partial', wrongBelowPartial(answers), 0.9, 0.9),
    least('mean grade of paraphrases', average('paraphrase'), 4, 3.2),
    least('mean grade of excellent answers', average('excellent'), 4.4, 4.4),
    most(
      'mean distance of spoken answers',
      mean(of('spoken').map(({ gold, predicted }) => Math.abs(gold - predicted))),
      0.6,
      0.6,
    ),
    least('misconceptions, precision', precision, 0.9, 0.8),
    least('misconceptions, recall', recall, 0.7, 0.5),
  ];
  return checks;
}

/** Share of questions whose wrong answers all have a lower grade than their partial ones. */
function wrongBelowPartial(answers: readonly MeasuredAnswer[]): number | null {
  const questions = new Set(answers.map(({ group }) => group));
  return mean(
    [...questions].flatMap((question) => {
      const grades = (kind: string) =>
        answers
          .filter(({ group, answer }) => group === question && answer.kind === kind)
          .map(({ predicted }) => predicted);
      const wrong = grades('wrong');
      const partial = grades('partial');
      if (wrong.length === 0 || partial.length === 0) return [];
      return [Math.max(...wrong) < Math.min(...partial) ? 1 : 0];
    }),
  );
}

/** What is asked of it where there is no rubric, by set; other sets have no bar. */
export function referenceChecks(set: AnswerSet, answers: readonly MeasuredAnswer[]): Check[] {
  const calibrated = calibratedByOthers(answers) ?? answers;
  const { r } = agreementOf(calibrated);
  if (set.id === 'saf_en') return [least('r, calibrated, blank answers left out', r, 0.45)];
  if (set.id === 'stita') return [least('r, calibrated', r, 0.72)];
  if (!answers.some(({ answer }) => answer.kind === 'correct')) return [];
  const accepted = acceptedByOthers(answers, ({ answer }) => answer.kind === 'correct');
  const contradicting = accepted.filter(({ pair }) => pair.answer.kind === 'contradictory');
  return [
    least('correct or not, macro-F1, threshold from other questions', macroF1(accepted), 0.75),
    most(
      'contradictory answers accepted',
      mean(contradicting.map(({ said }) => (said ? 1 : 0))),
      0.25,
    ),
  ];
}
