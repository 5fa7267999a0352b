import { readFileSync } from 'node:fs';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { contentFiles } from '@/lib/server/content-files';
import { MeasuredGrader } from '../scripts/eval/measured-grader';
const guide = readWholeGuide(contentFiles('content'), 'ai-engineer');
const grader = new MeasuredGrader(guide);
for (const l of readFileSync(process.argv[2]!, 'utf8').trim().split('\n')) {
  const d = JSON.parse(l);
  const { verdict, score } = grader.judge(d.answer, grader.materialOf(d.question_id));
  console.log(d.id, d.kind ?? '', score.total ?? JSON.stringify(score), verdict.flags.join());
  for (const p of verdict.points) if (process.argv[3]) console.log('   ', p.id, p.label, p.confidence.toFixed(2), p.label === 'missed' ? '' : p.evidence.map((e) => e.quote).join(' | '), 'doubt' in p ? p.doubt : '');
  for (const m of verdict.misconceptions) if (m.label !== 'absent') console.log('   !!', JSON.stringify(m).slice(0, 400));
}
