/**
 * Fits the weights that judge answers where there is no rubric: `npm run train:reference -- --data DIR`, with
 * public sets of graded answers in DIR/public. Writes lib/grading/reference/reference-model.ts; the same answers give
 * the same bytes. Prints how well it does on questions, and on whole sets, that it was not fitted on
 * (`--dry` prints only).
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import type { Rubric } from '@/lib/guide/rubric';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { EmbeddedGrader } from '@/lib/grading/embedded-grader';
import type { FacetEvidence, ReferenceModel } from '@/lib/grading/reference/reference-evidence';
import { facetLabels } from '@/lib/grading/reference/reference-judgement';
import { rubricFromReference } from '@/lib/grading/reference/rubric-from-reference';
import { marking } from '@/lib/grading/score';
import { contentFiles } from '@/lib/server/content-files';
import { graderKnowledge } from '@/lib/server/grader-knowledge';
import {
  acceptedByOthers,
  agreementOf,
  calibratedByOthers,
  macroF1,
  mean,
  SCALE,
  type Graded,
} from './eval/agreement';
import { readSet, setsIn, type GradedAnswer } from './eval/answer-sets';
import { fitReference, type ReferenceExample } from './eval/reference-fit';
import { table } from './eval/table';

const MODEL = 'lib/grading/reference/reference-model.ts';
const FOLDS = 2;
const worth = { met: 1, partial: marking.partial, missed: 0 } as const;

interface Example extends ReferenceExample {
  readonly kind: string;
}

const { values: options } = parseArgs({
  options: { data: { type: 'string' }, dry: { type: 'boolean', default: false } },
});
if (options.data === undefined) {
  console.error('Name a folder of graded answers: --data DIR.');
  process.exit(2);
}
const guide = readWholeGuide(contentFiles('content'), 'ai-engineer');
const grader = new EmbeddedGrader(graderKnowledge('content', guide));
const rubrics = new Map<string, Rubric>();
const sets = setsIn(options.data)
  .map((id) => readSet(id, options.data))
  .filter(({ key }) => key === 'reference');
const examples = sets.flatMap(({ id, answers }) => answers.flatMap((answer) => read(id, answer)));
const questions = [...new Set(examples.map(({ question }) => question))];
const foldOf = new Map(questions.map((question, index) => [question, index % FOLDS]));

console.log(
  table([
    ['set', 'left out', 'answers', 'r', 'r, calibrated', 'macro-F1', 'contradictory accepted'],
    ...sets.flatMap(({ id }) => {
      const own = examples.filter(({ set }) => set === id);
      const others = fitReference(examples.filter(({ set }) => set !== id));
      return [
        rowOf(
          id,
          'the set',
          own.map((example) => graded(example, others)),
        ),
        rowOf(id, 'half of the questions', predictedByFolds(own)),
      ];
    }),
  ]),
);
const model = fitReference(examples);
console.table({ bias: model.bias, ...model.weights });
if (!options.dry) {
  const source = `import type { ReferenceModel } from './reference-evidence';

/** Fitted by \`npm run train:reference\`; not edited by hand. */
export const referenceModel: ReferenceModel = ${JSON.stringify(model)};
`;
  const style = await resolveConfig(MODEL);
  writeFileSync(MODEL, await format(source, { ...style, parser: 'typescript' }));
}

function read(set: string, { answer, question, gold, kind, own }: GradedAnswer): Example[] {
  if (!own) return [];
  const key = `${own.prompt}\n${own.reference}`;
  const rubric = rubrics.get(key) ?? rubricFromReference({ id: 'own', ...own });
  rubrics.set(key, rubric);
  const turns = [{ id: 'answer', text: answer, after: 'question' as const, targets: [] }];
  const facets = grader.facetsFor({ question: 'own', prompt: own.prompt, turns }, rubric);
  return [{ set, question: `${set} ${question}`, kind, gold: gold / SCALE, facets }];
}

function predictedByFolds(own: readonly Example[]) {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fitReference(examples.filter(({ question }) => foldOf.get(question) !== fold)),
  );
  return own.map((example) => graded(example, folds[foldOf.get(example.question)!]!));
}

function graded(
  { question, gold, facets, kind }: Example,
  by: ReferenceModel,
): Graded & { readonly kind: string } {
  return {
    group: question,
    gold: SCALE * gold,
    predicted: SCALE * shareOf(facets, by),
    kind,
  };
}

function shareOf(facets: readonly FacetEvidence[], by: ReferenceModel): number {
  return mean(facetLabels(facets, by).map(({ label }) => worth[label])) ?? 0;
}

function rowOf(
  set: string,
  leftOut: string,
  pairs: readonly (Graded & { readonly kind: string })[],
): string[] {
  const calibrated = calibratedByOthers(pairs);
  const accepted = acceptedByOthers(pairs, ({ kind }) => kind === 'correct');
  const contradicting = accepted.filter(({ pair }) => pair.kind === 'contradictory');
  const isSorted = contradicting.length > 0;
  return [
    set,
    leftOut,
    String(pairs.length),
    number(agreementOf(pairs).r),
    number(calibrated && agreementOf(calibrated).r),
    number(isSorted ? macroF1(accepted) : null),
    number(mean(contradicting.map(({ said }) => (said ? 1 : 0)))),
  ];
}

function number(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}
