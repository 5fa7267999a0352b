/**
 * Measures the embedded grader on answers that a reader graded:
 * `npm run -s eval:grading -- [--data DIR] [--sets dev,fixtures,beetle,…] [--out FILE] [--write]`
 *
 * DIR holds answers-dev.jsonl and public/*.jsonl; without it the repository's own answers are taken
 * (scripts/graded-answers). Prints a table per set and kind, what is asked and whether it is reached, how far
 * confidence can be trusted, and the worst disagreements with their reasons; `--out` writes the same to a file.
 * A reliability picture per set goes to `--pictures DIR` (default: a temporary folder, named in the output).
 * `--write` keeps the figures in content/accuracy.json, which the app shows.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { EMBEDDED_VERSION } from '@/lib/grading/embedded-grader';
import { accuracySchema } from '@/lib/report/accuracy';
import { readSet, setsIn } from './eval/answer-sets';
import { reportOf } from './eval/grading-tables';
import { measure } from './eval/measured-answer';
import { MeasuredGrader } from './eval/measured-grader';
import { NEAR } from './eval/reliability';
import { reliabilityPicture } from './eval/reliability-picture';
import { accuracyOf } from './eval/set-accuracy';

const KEPT = join('content', 'accuracy.json');

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    sets: { type: 'string' },
    out: { type: 'string' },
    pictures: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

const ids = options.sets?.split(',') ?? setsIn(options.data);
if (ids.length === 0) {
  console.error('There are no graded answers here; name a folder with some: --data DIR.');
  process.exit(2);
}
const grader = new MeasuredGrader();
const pictures = options.pictures ?? mkdtempSync(join(tmpdir(), 'candor-reliability-'));
mkdirSync(pictures, { recursive: true });

const sets = ids.map((id) => {
  const set = readSet(id, options.data);
  const started = performance.now();
  const answers = measure(set, grader);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const accuracy = accuracyOf(set, answers);
  const picture = join(pictures, `reliability-${id}.svg`);
  writeFileSync(
    picture,
    reliabilityPicture(
      `${id}: answers graded within ${NEAR} of the reader’s grade`,
      NEAR,
      accuracy.reliability,
    ),
  );
  const text = `${reportOf(set, answers)}\n\nReliability picture: ${picture}. Graded in ${seconds} s.\n`;
  console.log(text);
  return { accuracy, text };
});

if (options.out !== undefined) {
  writeFileSync(
    options.out,
    `# Embedded grader ${EMBEDDED_VERSION}\n\n${sets.map(({ text }) => text).join('\n')}`,
  );
}
if (options.write) {
  const accuracy = accuracySchema.parse({
    measured: new Date().toISOString().slice(0, 10),
    grader: { engine: 'embedded', version: EMBEDDED_VERSION },
    guide: { id: grader.guide.head.id, version: grader.guide.head.version },
    near: NEAR,
    sets: sets.map((set) => set.accuracy),
  });
  const style = await resolveConfig(KEPT);
  writeFileSync(KEPT, await format(JSON.stringify(accuracy), { ...style, filepath: KEPT }));
  console.log(`Figures kept in ${KEPT}.`);
}
