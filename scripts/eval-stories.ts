/**
 * How well the parts of a story are found, against labels set by hand:
 * `npm run -s eval:stories -- [--data ../shared/eval] [--misses]`
 *
 * Prints a table of the repository's labelled stories and, with --data, of the labelled answers in that directory;
 * `--misses` lists every story with a difference.
 */
import { parseArgs } from 'node:util';
import { starParts } from '@/lib/grading/model/model-reply';
import { f1, storyAccuracy } from './eval/story-accuracy';
import { sharedStories, storiesOf, storySets } from './eval/story-sets';
import { table } from './eval/table';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    misses: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

const sets = [
  ...storySets.map((id) => ({
    id,
    stories: () => storiesOf(id),
  })),
  ...(options.data === undefined
    ? []
    : [{ id: 'shared', stories: () => sharedStories(options.data ?? '') }]),
].filter(({ id }) => options.only === undefined || options.only === id);

const shown = (value: number | null) => (value === null ? '–' : value.toFixed(2));
const measured = sets.map(({ id, stories }) => ({ id, accuracy: storyAccuracy(stories()) }));
process.stdout.write(
  `${table([
    [
      'set',
      'stories',
      ...starParts.map((part) => `${part} F1`),
      'ownership',
      'quantified',
      'flags F1',
    ],
    ...measured.map(({ id, accuracy }) => [
      id,
      String(accuracy.stories),
      ...starParts.map((part) => shown(f1(accuracy.parts[part]))),
      shown(accuracy.ownership),
      shown(accuracy.quantified),
      shown(f1(accuracy.flags)),
    ]),
  ])}\n`,
);
if (options.misses)
  for (const { id, accuracy } of measured)
    process.stdout.write(`\n${id}\n${accuracy.misses.map((line) => `  ${line}`).join('\n')}\n`);
