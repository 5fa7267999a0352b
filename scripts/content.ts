/** Checks the answer key under content/ and prints a table. `--only q05,q06` narrows it to some questions. */
import { contentFiles } from '@/lib/server/content-files';
import { checkGuide } from '@/lib/guide/check-guide';
import { renderFault } from '@/lib/guide/content-fault';
import { readGuide } from '@/lib/guide/read-guide';

const only = process.argv.includes('--only')
  ? (process.argv[process.argv.indexOf('--only') + 1] ?? '').split(',')
  : undefined;
const { guide, faults: readFaults } = readGuide(contentFiles('content'), 'ai-engineer');
const concerns = (text: string) =>
  !only || only.some((id) => text.includes(id)) || text.startsWith('concepts');
const faults = [...readFaults, ...checkGuide(guide)].filter(({ file, field, fix }) =>
  concerns(`${file} ${field} ${fix}`),
);

console.table(
  guide.questions
    .filter(({ id }) => !only || only.includes(id))
    .map(({ id, reference }) => {
      const rubric = guide.rubrics.get(id);
      return {
        id,
        points: rubric?.points.length,
        patterns: rubric?.points.flatMap(({ patterns }) => patterns).length,
        wordings: rubric?.points.flatMap(({ wordings }) => wordings).length,
        contrasts: rubric?.contrasts.length,
        misconceptions: rubric?.misconceptions.length,
        words: reference.split(/\s+/).length,
      };
    }),
);
console.log(`${guide.concepts.size} concepts`);
for (const fault of faults) console.error(renderFault(fault));
if (faults.length > 0) process.exitCode = 1;
