/**
 * Measures the language model as a grader, beside the built-in one, on answers that people graded:
 * `npm run -s eval:prompts -- --data DIR [--limit N] [--skip N] [--sets dev,fixtures] [--prompt FILE] [--against FILE] [--out FILE]`
 *
 * DIR holds answers-dev.jsonl; the model is the one that the environment (or .env) names. Takes N answers
 * spread evenly over kinds and questions, the same ones every time; --skip leaves out the first ones, which a
 * prompt may have been written by. With --against two prompt files are
 * compared on the same answers. Prints a table per set, how sure the difference is, what the model failed on and
 * what its calls took; --out writes one JSON object an answer. An answer without a verdict of the model is never
 * counted as a grade.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes, randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { memoryCallLedger } from '@/lib/ports/memory-call-ledger';
import { chooseProvider } from '@/lib/server/llm/choose-provider';
import { llmEnvSchema, llmSettings } from '@/lib/server/llm/llm-settings';
import { ModelCaller } from '@/lib/server/llm/model-caller';
import { parsePrompt } from '@/lib/server/llm/prompt';
import { readPrompts } from '@/lib/server/llm/prompt-files';
import { readSet } from './eval/answer-sets';
import { MeasuredGrader } from './eval/measured-grader';
import { callLines, recordOf } from './eval/model-calls';
import { compare } from './eval/model-grading';
import { comparisonTable, contendersOf, differenceLines } from './eval/prompt-tables';
import { spreadSample } from './eval/spread-sample';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    sets: { type: 'string', default: 'dev' },
    limit: { type: 'string', default: '40' },
    skip: { type: 'string', default: '0' },
    prompt: { type: 'string', default: 'prompts/grader.md' },
    against: { type: 'string' },
    out: { type: 'string' },
  },
});
const limit = Number(options.limit);
if (!Number.isInteger(limit) || limit < 1) stop(`--limit must be a whole number from 1 on.`);
const skip = Number(options.skip);
if (!Number.isInteger(skip) || skip < 0) stop(`--skip must be a whole number.`);
if (existsSync('.env')) process.loadEnvFile('.env');
const settings = llmSettings(
  llmEnvSchema.parse(
    Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== '')),
  ),
);
if (!settings)
  stop('No language model is named: set OPENAI_API_KEY, OPENAI_BASE_URL or AZURE_OPENAI_ENDPOINT.');
const provider = chooseProvider(settings);
const caller = new ModelCaller({
  provider,
  settings,
  prompts: readPrompts('prompts'),
  ledger: memoryCallLedger(),
  clock: () => Date.now(),
  newId: () => randomUUID(),
  newBoundary: () => randomBytes(16).toString('hex'),
  traced: false,
});
const files = [options.prompt, ...(options.against === undefined ? [] : [options.against])];
for (const file of files) if (!existsSync(file)) stop(`There is no file ${file}.`);
const prompts = files.map((file) => parsePrompt(readFileSync(file, 'utf8'), file));
for (const [index, { id }] of prompts.entries())
  if (id !== 'grader') stop(`${files[index]} is the prompt ${id}; only versions of grader grade.`);
const names = prompts.map(({ id, version }, index) =>
  prompts.length > 1 ? `${'AB'[index]} ${id}@${version}` : `${id}@${version}`,
);
const contenders = contendersOf(names);
const measured = new MeasuredGrader();
const records: string[] = [];

for (const id of options.sets.split(',')) {
  const set = readSet(id, options.data);
  if (set.key !== 'rubric') stop(`The set ${id} has no rubrics; take dev or fixtures.`);
  const answers = spreadSample(set.answers, skip + limit).slice(skip);
  const compared = await compare(answers, { measured, caller }, prompts, (done) => {
    process.stderr.write(`\r${id}: ${done} of ${answers.length} answers`);
  });
  process.stderr.write('\n');
  console.log(
    [
      `## ${id}: ${answers.length} of ${set.answers.length} answers, by ${provider.models.grade.name} at ${provider.host}`,
      comparisonTable(compared, contenders),
      differenceLines(compared, contenders).join('\n'),
      ...names.map((name, index) => callLines(name, compared, index).join('\n')),
    ].join('\n\n'),
  );
  records.push(...compared.map((one) => JSON.stringify(recordOf(id, one, names))));
}
if (options.out !== undefined) writeFileSync(options.out, `${records.join('\n')}\n`);

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
