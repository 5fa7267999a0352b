/**
 * Tries on many answers what must not change a grade, and what must:
 * `npm run -s eval:invariances -- [--cases 500] [--data DIR] [--only "negated,deleted"] [--list 25] [--seed 1] [--out FILE]`
 *
 * The answers are the guide's model answers, sentences of the answer key put together, and graded answers (the
 * repository's, with --data also those in DIR). Prints a table and up to --list failures of each relation;
 * `--samples N` prints N cases of each instead, to read whether they are what they claim to be.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EMBEDDED_VERSION } from '@/lib/grading/embedded-grader';
import { readSet, setsIn } from './eval/answer-sets';
import type { Case } from './eval/cases';
import { MeasuredGrader } from './eval/measured-grader';
import { relationsOf } from './eval/relations';
import { naturalAnswers } from './eval/source-answers';
import { table } from './eval/table';
import { Trial, type Failure, type Tried } from './eval/try-relations';

/** Longest piece of an answer that is printed. */
const MOST = 420;

const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '500' },
    data: { type: 'string' },
    only: { type: 'string' },
    list: { type: 'string', default: '25' },
    samples: { type: 'string' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
});
const most = Number(options.cases);
const grader = new MeasuredGrader();
const graded = setsIn(options.data)
  .map((id) => readSet(id, options.data))
  .filter(({ key }) => key === 'rubric')
  .flatMap(({ answers }) => answers);
const only = options.only?.split(',');
const relations = relationsOf(
  grader.guide,
  naturalAnswers(grader.guide, graded),
  Number(options.seed),
).filter(({ id }) => !only || only.includes(id));

if (options.samples === undefined) report();
else
  for (const { id, cases } of relations)
    console.log(`## ${id}\n\n${cases(Number(options.samples)).map(shown).join('\n\n')}\n`);

function report(): void {
  const trial = new Trial(grader);
  const started = performance.now();
  const tried = relations.map((relation) => {
    const one = trial.try(relation, most);
    console.error(`${relation.id}: ${one.held} of ${one.counted} held`);
    return one;
  });
  const differing = trial.differing(new MeasuredGrader(grader.guide), most);
  const seconds = Math.round((performance.now() - started) / 1000);
  const text = [
    `# Embedded grader ${EMBEDDED_VERSION}: what must not change a grade, and what must`,
    table([
      ['relation', 'cases', 'held', 'floor', 'reached', 'goal', 'all cases', 'held'],
      ...tried.map(row),
    ]),
    'Where one sentence is negated or its sides are swapped, a case counts when the score hung on that sentence; where one is deleted, when it was the proof of its point. The last two columns count all cases.',
    `Quotes that are not in the answer: ${trial.untrue.length} in ${trial.graded} answers graded. Verdicts that differ when graded again by another instance in another order: ${differing.length}.`,
    ...trial.untrue.slice(0, 10),
    ...differing.slice(0, 3),
    ...tried.filter(({ failures }) => failures.length > 0).map(failuresOf),
    `${seconds} s`,
  ].join('\n\n');
  console.log(text);
  if (options.out !== undefined) writeFileSync(options.out, `${text}\n`);
}

function row({ relation, counted, held, all, heldOfAll }: Tried): string[] {
  const share = counted === 0 ? null : held / counted;
  return [
    relation.id,
    String(counted),
    percent(share),
    percent(relation.floor),
    share !== null && share >= relation.floor ? 'yes' : 'NO',
    percent(relation.goal),
    String(all),
    percent(all === 0 ? null : heldOfAll / all),
  ];
}

function percent(value: number | null): string {
  return value === null ? '-' : `${(100 * value).toFixed(1)} %`;
}

function failuresOf({ relation, failures }: Tried): string {
  const byStyle = tally(failures.map(({ case: one }) => one.style));
  const byQuestion = tally(failures.map(({ case: one }) => one.question));
  const listed = failures.slice(0, Number(options.list)).map(line).join('\n');
  return `## ${relation.id}: ${failures.length} failures\n\nBy style: ${byStyle}. By question: ${byQuestion}.\n\n${listed}`;
}

/** How often each occurs, most often first. */
function tally(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, n], [b, m]) => m - n || a.localeCompare(b))
    .map(([name, n]) => `${name} ${n}`)
    .join(', ');
}

function line({ case: one, what }: Failure): string {
  const [was, is] = difference(one);
  return `- ${one.from} [${one.style}] ${what}\n    was: ${was}\n    is:  ${is}`;
}

function shown(one: Case): string {
  const [was, is] = difference(one);
  return `${one.from} [${one.style}]\n    was: ${was}\n    is:  ${is}`;
}

/** The stretch in which the two texts differ, with some words around it. */
function difference({ before, after }: Case): [string, string] {
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from++;
  let tail = 0;
  while (
    tail < before.length - from &&
    tail < after.length - from &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail++;
  const cut = (text: string) => {
    const piece = text.slice(
      Math.max(0, from - 40),
      Math.min(text.length, text.length - tail + 40),
    );
    return JSON.stringify(piece.length > MOST ? `${piece.slice(0, MOST)}…` : piece);
  };
  return [cut(before), cut(after)];
}
