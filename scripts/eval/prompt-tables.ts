import { agreementOf, precisionRecall } from './agreement';
import type { ComparedAnswer, Grade } from './model-grading';
import { pairedDifference } from './paired-difference';
import { table } from './table';

/** Whoever graded: a name, and its grade of an answer where it gave one. */
export interface Contender {
  readonly name: string;
  readonly gradeOf: (compared: ComparedAnswer) => Grade | undefined;
}

/** The built-in grader, and the model with each prompt. */
export function contendersOf(names: readonly string[]): Contender[] {
  return [
    { name: 'built-in', gradeOf: ({ builtIn }) => builtIn },
    ...names.map((name, index) => ({
      name,
      gradeOf: ({ byPrompt }: ComparedAnswer) => byPrompt[index]?.grade,
    })),
  ];
}

const HEAD = [
  'kind',
  'by',
  'n',
  'gold',
  'graded',
  'r',
  'MAE',
  'QWK',
  'misc. prec.',
  'misc. recall',
];

/**
 * Rows for every kind and for all, contenders below one another. Only answers that all of them graded
 * are in it, so that nobody is better for having failed on the hard ones.
 */
export function comparisonTable(
  all: readonly ComparedAnswer[],
  contenders: readonly Contender[],
): string {
  const common = gradedByAll(all, contenders);
  const kinds = [...new Set(common.map(({ answer }) => answer.kind))];
  const groups = [
    ...kinds.map((kind) => ({ kind, own: common.filter(({ answer }) => answer.kind === kind) })),
    { kind: 'all', own: common },
  ];
  return table([
    HEAD,
    ...groups.flatMap(({ kind, own }) =>
      contenders.map((contender, index) => row(index === 0 ? kind : '', contender, own)),
    ),
  ]);
}

/** Who is nearer to people's grades on the same answers, and whether that is more than chance. */
export function differenceLines(
  all: readonly ComparedAnswer[],
  contenders: readonly Contender[],
): string[] {
  const common = gradedByAll(all, contenders);
  const errors = ({ gradeOf }: Contender) =>
    common.map((compared) => Math.abs((gradeOf(compared)?.grade ?? 0) - compared.answer.gold));
  return contenders.flatMap((one, index) =>
    contenders.slice(index + 1).map((other) => {
      const difference = pairedDifference(errors(one), errors(other));
      if (!difference) return `${one.name} and ${other.name}: too few answers to compare.`;
      const { mean, low, high } = difference;
      const said =
        low > 0
          ? `${other.name} is nearer`
          : high < 0
            ? `${one.name} is nearer`
            : 'no difference beyond chance';
      return `Mean error of ${one.name} minus ${other.name}: ${signed(mean)} (95 % interval ${signed(low)} to ${signed(high)}): ${said}.`;
    }),
  );
}

function gradedByAll(
  all: readonly ComparedAnswer[],
  contenders: readonly Contender[],
): ComparedAnswer[] {
  return all.filter((compared) => contenders.every(({ gradeOf }) => gradeOf(compared)));
}

function row(kind: string, { name, gradeOf }: Contender, own: readonly ComparedAnswer[]): string[] {
  const graded = own.map((compared) => ({ compared, own: gradeOf(compared)! }));
  const figures = agreementOf(
    graded.map(({ compared, own: { grade } }) => ({
      group: compared.answer.question,
      gold: compared.answer.gold,
      predicted: grade,
    })),
  );
  const { precision, recall } = precisionRecall(
    graded.flatMap(({ compared: { answer }, own: { accuses } }) =>
      answer.wrong ? [{ real: answer.wrong.length > 0, said: accuses }] : [],
    ),
  );
  return [
    kind,
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
    ].map((value) => (value === null ? '-' : value.toFixed(2))),
  ];
}

const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
