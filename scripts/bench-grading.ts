/**
 * How fast the embedded grader is and what it weighs: `npm run -s bench:grading`.
 * Answers of 150 words to every question, timed in-process after a warm-up; memory over what the process has without
 * it; what the grader adds to the start: loading its compiled modules, reading its tables. It is compiled before, as the
 * app is, so that no translation of TypeScript is measured. Exit status 1 when a bar is missed.
 */
import { availableParallelism, loadavg } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { contentFiles } from '@/lib/server/content-files';
import { table } from './eval/table';
import { Seeded } from './eval/seeded';
import { compose } from './eval/source-answers';

const WORDS = 150;
const ANSWERS = 500;
/** What must be reached. */
const bars = { median: 60, memory: 300, start: 500 };

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
const megabytes = () => {
  // The second gives back the pages that the first has emptied.
  collect();
  collect();
  return process.memoryUsage().rss / 2 ** 20;
};
const clock = () => performance.now();

const memoryBefore = megabytes();
const guideAt = clock();
const guide = readWholeGuide(contentFiles('content'), 'ai-engineer');
const graderAt = clock();
// Loaded only now, so that its own modules and tables count as its own.
const { MeasuredGrader } = await import('./eval/measured-grader');
const grader = new MeasuredGrader(guide);
const readyAt = clock();

const random = new Seeded(1);
const answers = Array.from({ length: ANSWERS }, (_, i) => {
  const { id, model_spoken = '' } = guide.questions[i % guide.questions.length]!;
  const rubric = guide.rubrics.get(id)!;
  const words = i % 2 === 0 ? model_spoken.split(/\s+/u) : [];
  while (words.length < WORDS) words.push(...compose(rubric, random)!.text.split(/\s+/u));
  return { question: id, text: words.slice(0, WORDS).join(' ') };
});

const first = time(0);
for (let i = 1; i < guide.questions.length; i++) time(i);
const cpuBefore = process.cpuUsage();
const times = answers.map((_, i) => time(i)).toSorted((a, b) => a - b);
const cpu = process.cpuUsage(cpuBefore);
const memoryAfter = megabytes();

function time(index: number): number {
  const { question, text } = answers[index]!;
  const started = clock();
  grader.judge(text, grader.materialOf(question));
  return clock() - started;
}

const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]!;
const peak = process.resourceUsage().maxRSS / 1024;
const rows: readonly (readonly [name: string, value: number, unit: string, bar?: number])[] = [
  [`median of ${ANSWERS} answers of ${WORDS} words`, at(0.5), 'ms', bars.median],
  ['95 % of them within', at(0.95), 'ms'],
  ['slowest', at(1), 'ms'],
  ['processor time an answer, mean', (cpu.user + cpu.system) / 1000 / ANSWERS, 'ms'],
  ['first answer, nothing warmed up', first, 'ms'],
  ['start: reading the guide (the app does so anyway)', graderAt - guideAt, 'ms'],
  ['start: the grader', readyAt - graderAt, 'ms', bars.start],
  [
    'memory over what was there before, with guide and grader',
    memoryAfter - memoryBefore,
    'MB',
    bars.memory,
  ],
  ['peak memory of the whole process', peak, 'MB'],
];
console.log(
  table([
    ['measured', 'value', 'at most', 'reached'],
    ...rows.map(([name, value, unit, bar]) => [
      name,
      `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`,
      bar === undefined ? '-' : `${bar} ${unit}`,
      bar === undefined ? '-' : value <= bar ? 'yes' : 'NO',
    ]),
  ]),
);
console.log(
  `Load of the machine meanwhile: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors; with more load than processors the times say little.`,
);
if (rows.some(([, value, , bar]) => bar !== undefined && value > bar)) process.exitCode = 1;
