/**
 * Fits the weights of the judgement model: `npm run train [-- --data DIR]`. DIR holds qNN.jsonl files of answers whose
 * points a reader labelled by the rubric (default: scripts/graded-answers). Writes lib/grading/point-model.ts; the same
 * answers give the same bytes. Questions in SEALED are never trained on: they measure what was learned.
 *
 * A point has several stretches that may make it, and a label of its own: the model is fitted on the
 * stretch that it finds likeliest, a few times over (multiple-instance learning, Dietterich et al. 1997).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { EmbeddedGrader } from '@/lib/grading/embedded-grader';
import { probabilityOf, type JudgementModel } from '@/lib/grading/judgement-model';
import { featureNames, type PointFeatures } from '@/lib/grading/point-evidence';
import { contentFiles } from '@/lib/server/content-files';
import { graderKnowledge } from '@/lib/server/grader-knowledge';
import { fitLogistic, type Weighed } from './eval/logistic';
import { SEALED } from './eval/sealed-questions';

const MODEL = 'lib/grading/point-model.ts';
const ROUNDS = 4;
const DECIMALS = 3;
/** What a label is worth; a point that is partly made speaks half for and half against. */
const worth = { met: 1, partial: 0.5, missed: 0 } as const;
/** Where the first round looks: the best pattern, then the nearest wording. */
const first: JudgementModel = {
  bias: 0,
  weights: { ...zeroes(), pattern: 2, loose: 3 },
};

const labelled = z.object({
  id: z.string(),
  answer: z.string(),
  labels: z.object({ met: z.array(z.string()), partial: z.array(z.string()) }),
});

interface Example {
  readonly candidates: readonly PointFeatures[];
  readonly target: number;
}

const { values: options } = parseArgs({
  options: { data: { type: 'string', default: 'scripts/graded-answers' } },
});
const guide = readWholeGuide(contentFiles('content'), 'ai-engineer');
const grader = new EmbeddedGrader(graderKnowledge('content', guide));
const examples = readdirSync(options.data)
  .filter((name) => name.endsWith('.jsonl'))
  .toSorted()
  .filter((name) => !SEALED.includes(basename(name, '.jsonl')))
  .flatMap((name) => examplesOf(basename(name, '.jsonl'), join(options.data, name)));

let model = first;
for (let round = 0; round < ROUNDS; round++)
  model = fit(
    examples.flatMap(({ candidates, target }) => {
      const chosen = likeliest(candidates, model);
      return chosen ? [{ x: featureNames.map((name) => chosen[name]), target }] : [];
    }),
  );
const source = `import type { JudgementModel } from './judgement-model';

/** Fitted by \`npm run train\`; not edited by hand. */
export const pointModel: JudgementModel = ${JSON.stringify(model)};
`;
writeFileSync(
  MODEL,
  await format(source, { ...(await resolveConfig(MODEL)), parser: 'typescript' }),
);
console.log(`${examples.length} points of answers, ${SEALED.length} questions kept sealed`);
console.table({ bias: model.bias, ...model.weights });

function examplesOf(question: string, path: string): Example[] {
  const rubric = guide.rubrics.get(question);
  const prompt = guide.questions.find(({ id }) => id === question)?.prompt;
  if (!rubric || prompt === undefined) throw new RangeError(`${path}: no question ${question}`);
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const { answer, labels } = labelled.parse(JSON.parse(line));
      const turns = [{ id: 'answer', text: answer, after: 'question' as const, targets: [] }];
      return grader
        .evidenceFor({ question, prompt, turns }, rubric)
        .map(({ point: { id }, candidates }) => ({
          candidates: candidates.map(({ features }) => features),
          target: labels.met.includes(id)
            ? worth.met
            : labels.partial.includes(id)
              ? worth.partial
              : worth.missed,
        }));
    });
}

function likeliest(
  candidates: readonly PointFeatures[],
  by: JudgementModel,
): PointFeatures | undefined {
  return candidates.toSorted((a, b) => probabilityOf(b, by) - probabilityOf(a, by))[0];
}

function fit(points: readonly Weighed[]): JudgementModel {
  const { bias, weights } = fitLogistic(points);
  const rounded = (value: number) => Number(value.toFixed(DECIMALS));
  return {
    bias: rounded(bias),
    weights: Object.fromEntries(
      featureNames.map((name, index) => [name, rounded(weights[index]!)]),
    ) as Record<keyof PointFeatures, number>,
  };
}

function zeroes(): Record<keyof PointFeatures, number> {
  return Object.fromEntries(featureNames.map((name) => [name, 0])) as Record<
    keyof PointFeatures,
    number
  >;
}
