import { waysIn } from '@/lib/grading/misconceptions/false-claim-said';
import { readGuide } from '@/lib/guide/read-guide';
import { contentFiles } from '@/lib/server/content-files';
const { guide, faults } = readGuide(contentFiles('content'), 'ai-engineer');
console.log(faults.slice(0, 5));
for (const [, rubric] of guide.rubrics)
  for (const m of rubric.misconceptions) {
    if (!m.ways) continue;
    const hit = new Set<unknown>();
    for (const w of [m.claim, ...m.wordings]) {
      const ways = waysIn(m, [w]);
      ways.forEach((x) => hit.add(x));
      console.log(m.id, '|', w, '=>', ways.length === 0 ? 'GENERAL ' + (m.says ?? m.claim) : ways.map((x) => x.says).join(' && '));
    }
    for (const w of m.ways) if (!hit.has(w)) console.log('DEAD', m.id, w.says);
  }
