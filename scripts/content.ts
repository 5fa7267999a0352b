/**
 * Checks the answer key under content/ and prints a table; exit status 1 when something is wrong.
 * `--only q05,q06` narrows it to some questions, `--misses` lists the texts that the key does not find.
 */
import { checkKey, tryKey, type Found } from '@/lib/grading/check-key';
import { EmbeddedGrader } from '@/lib/grading/embedded-grader';
import { checkGuide } from '@/lib/guide/check-guide';
import { renderFault } from '@/lib/guide/content-fault';
import { readGuide } from '@/lib/guide/read-guide';
import { contentFiles } from '@/lib/server/content-files';
import { graderKnowledge } from '@/lib/server/grader-knowledge';

const onlyAt = process.argv.indexOf('--only');
const only = onlyAt < 0 ? undefined : (process.argv[onlyAt + 1] ?? '').split(',');
const chosen = (id: string) => !only || only.includes(id);

const { guide, faults: readFaults } = readGuide(contentFiles('content'), 'ai-engineer');
const grader = new EmbeddedGrader(graderKnowledge('content', guide));
const structural = [...readFaults, ...checkGuide(guide)];
const named = structural.some(({ fix }) => fix.startsWith('no concept has the id'));
const faults = [...structural, ...(named ? [] : checkKey(guide, grader))].filter(
  ({ file, field, fix }) =>
    !only ||
    only.some((id) => `${file} ${field} ${fix}`.includes(id)) ||
    file.startsWith('concepts'),
);
const working = faults.length === 0 || !faults.some(({ file }) => file.startsWith('concepts'));

const share = (list: readonly Found[]) =>
  `${list.filter(({ found }) => found).length}/${list.length}`;
console.table(
  guide.questions
    .filter(({ id }) => chosen(id))
    .map((question) => {
      const rubric = guide.rubrics.get(question.id);
      const trial = rubric && !named && working ? tryKey(question, rubric, grader) : undefined;
      if (trial && process.argv.includes('--misses'))
        for (const { part, text, found } of [...trial.wordings, ...trial.misconceptions])
          if (!found) console.log(`not found: ${part}: ${text}`);
      return {
        id: question.id,
        points: rubric?.points.length,
        wordings: rubric?.points.flatMap(({ wordings }) => wordings).length,
        contrasts: rubric?.contrasts.length,
        misconceptions: rubric?.misconceptions.length,
        words: question.reference.split(/\s+/u).length,
        'model spoken': trial?.spoken,
        'model written': trial?.written,
        'wordings found': trial && share(trial.wordings),
        'misconceptions found': trial && share(trial.misconceptions),
      };
    }),
);
console.log(
  `${guide.questions.length} questions, ${guide.rubrics.size} rubrics, ${guide.concepts.size} concepts`,
);
for (const fault of faults) console.error(renderFault(fault));
if (faults.length > 0) process.exitCode = 1;
