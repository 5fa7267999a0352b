/**
 * Fits what the built-in grader has learned: `npm run train [-- --data DIR]`. DIR holds qNN.jsonl files of answers whose
 * points a reader labelled by the rubric (default: scripts/graded-answers); answers that try to trick a grader come
 * from scripts/gamed-answers. Writes the weights to lib/grading; the same answers give the same bytes. Nothing is
 * learned from the sealed questions: they measure what was learned.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { EmbeddedGrader } from '@/lib/grading/embedded-grader';
import type { JudgementModel } from '@/lib/grading/points/judgement-model';
import { featureNames } from '@/lib/grading/points/point-evidence';
import { passagesOf } from '@/lib/grading/text/passage';
import { plainText } from '@/lib/grading/text/plain-text';
import { statementsOf } from '@/lib/grading/text/statements';
import {
  listNames,
  rotatedNames,
  saladNames,
  unmarkedListNames,
  wordUseNames,
  type WordUse,
} from '@/lib/grading/screening/word-use-features';
import { contentFiles } from '@/lib/server/content-files';
import { graderKnowledge } from '@/lib/server/grader-knowledge';
import { fitLogistic, type Weighed } from './eval/logistic';
import { readLines } from './eval/json-lines';
import { fitOnLikeliest, type Example } from './eval/likeliest-stretch';
import { asDictated } from './eval/same-words';
import { SEALED } from './eval/sealed-questions';

const GAMED = 'scripts/gamed-answers/all.jsonl';
const GAMED_SHORT = ['short-tricks', 'middling-tricks'].map(
  (name) => `scripts/gamed-answers/${name}.jsonl`,
);
const DECIMALS = 3;
/** So often the weights are fitted anew at most, until they stay. */
const MOST_ROUNDS = 9;
/** No point is likely yet. */
const UNLEARNED: JudgementModel = {
  bias: 0,
  weights: { pattern: 0, patterns: 0, loose: 0, falser: 0, rival: 0, stated: 0 },
};
/** Shorter answers tell nothing about how words are used. */
const LEAST_WORDS = 40;
/** Of a short answer, which is like a few sentences of a longer one, this many at least, and not more. */
const LEAST_SHORT = 20;
const MOST_SHORT = 60;
/** Where sentences end. */
const SENTENCE_END = /(?<=[.!?])\s+|\n+/u;
/** What a label is worth; a point that is partly made speaks half for and half against. */
const worth = { met: 1, partial: 0.5, missed: 0 } as const;

const labelled = z.object({
  kind: z.string(),
  answer: z.string(),
  labels: z.object({ met: z.array(z.string()), partial: z.array(z.string()) }),
});
const gamed = z.object({ question_id: z.string(), sort: z.string(), answer: z.string() });

const { values: options } = parseArgs({
  options: { data: { type: 'string', default: 'scripts/graded-answers' } },
});
const guide = readWholeGuide(contentFiles('content'), 'ai-engineer');
const knowledge = graderKnowledge('content', guide);

const honest = readdirSync(options.data)
  .filter((name) => name.endsWith('.jsonl'))
  .toSorted()
  .map((name) => ({ question: basename(name, '.jsonl'), path: join(options.data, name) }))
  .filter(({ question }) => !SEALED.includes(question))
  .flatMap(({ question, path }) =>
    readLines(path, labelled).map((answer) => ({ question, ...answer })),
  );
const tricksIn = (path: string) =>
  readLines(path, gamed)
    .map(({ question_id: question, ...rest }) => ({ question, ...rest }))
    .filter(({ question }) => !SEALED.includes(question));
const tricks = tricksIn(GAMED);

/** The guide's own model answers: nobody who answers like them uses words wrongly. */
const models = guide.questions
  .filter(({ id }) => !SEALED.includes(id))
  .flatMap(({ id: question, model_spoken, model_written }) =>
    [model_spoken, model_written].flatMap((answer) => (answer ? [{ question, answer }] : [])),
  );

const settled = settledModel();
await write(
  'points/point-model',
  'JudgementModel',
  './judgement-model',
  'pointModel',
  settled.model,
);

const salads = tricks.filter(({ sort }) => sort === 'salad');
const dumps = tricks.filter(({ sort }) => sort === 'dump');
const answers = [...honest.filter(({ kind }) => kind !== 'gaming'), ...models];
const rotated = [...salads, ...GAMED_SHORT.flatMap(tricksIn)].filter(
  ({ sort }) => sort === 'salad' || sort === 'rotated',
);
const wordUse = {
  salad: wordUseModel(salads, answers, saladNames),
  rotated: wordUseModel(rotated.flatMap(inSentences), answers.flatMap(inSentences), rotatedNames),
  list: wordUseModel(dumps, answers, listNames),
  unmarkedList: wordUseModel(dumps.map(unmarked), answers.map(unmarked), unmarkedListNames),
};
await write(
  'screening/word-use-models',
  'WordUseModels',
  './word-use-features',
  'wordUseModels',
  wordUse,
);
console.log(
  `${settled.points} points in ${honest.length} graded and ${tricks.length} gamed answers; ${SEALED.length} questions sealed`,
);

/**
 * How much false claims weigh depends on how many points are found beside them, and so on the weights:
 * they are fitted until they stay as they are, from nothing, whatever weights are in use. Where they go round in a circle,
 * by a point that one side of it finds and the other does not, the strictest of the circle is taken.
 */
function settledModel(): { readonly model: JudgementModel; readonly points: number } {
  let model = UNLEARNED;
  const seen: JudgementModel[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const grader = new EmbeddedGrader({ ...knowledge, model });
    const examples = honest.flatMap(({ question, answer, labels }) =>
      examplesOf(grader, question, answer, labels),
    );
    const { bias, weights } = fitOnLikeliest(examples);
    const fitted = {
      bias: rounded(bias),
      weights: { ...UNLEARNED.weights, ...named(featureNames, weights) },
    };
    const again = seen.findIndex((other) => isDeepStrictEqual(other, fitted));
    if (again >= 0) {
      const [strictest = fitted] = seen.slice(again).toSorted((a, b) => a.bias - b.bias);
      return { model: strictest, points: examples.length };
    }
    seen.push(fitted);
    model = fitted;
  }
  throw new RangeError(`the weights still change after ${MOST_ROUNDS} rounds`);
}

function examplesOf(
  grader: EmbeddedGrader,
  question: string,
  answer: string,
  labels: { readonly met: readonly string[]; readonly partial: readonly string[] },
): Example[] {
  const rubric = guide.rubrics.get(question);
  const prompt = guide.questions.find(({ id }) => id === question)?.prompt;
  if (!rubric || prompt === undefined)
    throw new RangeError(`the guide has no question ${question}`);
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
}

function example(
  { question, answer }: Answer,
  target: number,
  names: ReadonlySet<keyof WordUse>,
): Weighed[] {
  const rubric = guide.rubrics.get(question);
  const [passage] = passagesOf(statementsOf(plainText(answer).text), () => 'answer');
  const least = names === rotatedNames ? LEAST_SHORT : LEAST_WORDS;
  if (!rubric || !passage || passage.tokens.length < least) return [];
  const use = knowledge.wordUse.useOf(passage, rubric);
  return [{ x: wordUseNames.map((name) => (names.has(name) ? use[name] : 0)), target }];
}

interface Answer {
  readonly question: string;
  readonly answer: string;
}

function wordUseModel(
  positive: readonly Answer[],
  negative: readonly Answer[],
  names: ReadonlySet<keyof WordUse>,
) {
  const { bias, weights } = fitLogistic([
    ...positive.flatMap((answer) => example(answer, 1, names)),
    ...negative.flatMap((answer) => example(answer, 0, names)),
  ]);
  return { bias: rounded(bias), weights: named(wordUseNames, weights) };
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).length;
}

/** Its sentences, a few at a time: as short as a short answer. */
function inSentences({ question, answer }: Answer): Answer[] {
  const few = [''];
  for (const sentence of answer.trim().split(SENTENCE_END)) {
    if (wordsIn(few.at(-1)!) > LEAST_SHORT) few.push(sentence);
    else few.push(`${few.pop()} ${sentence}`.trim());
  }
  return few
    .filter((text) => wordsIn(text) > LEAST_SHORT && wordsIn(text) <= MOST_SHORT)
    .map((text) => ({ question, answer: text }));
}

/** As it would be dictated: a trick is one, and an honest answer is none, without its marks too. */
function unmarked({ question, answer }: Answer): Answer {
  return { question, answer: asDictated(answer) };
}

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}

function named(names: readonly string[], weights: readonly number[]): Record<string, number> {
  return Object.fromEntries(names.map((name, index) => [name, rounded(weights[index]!)]));
}

async function write(
  file: string,
  type: string,
  from: string,
  name: string,
  value: object,
): Promise<void> {
  const path = `lib/grading/${file}.ts`;
  const source = `import type { ${type} } from '${from}';

/** Fitted by \`npm run train\`; not edited by hand. */
export const ${name}: ${type} = ${JSON.stringify(value)};
`;
  const config = await resolveConfig(path);
  writeFileSync(path, await format(source, { ...config, parser: 'typescript' }));
  console.log(name, JSON.stringify(value));
}
