import { readFileSync } from 'node:fs';
import { addressesTheGrader } from '@/lib/grading/grader-address';
import { MeasuredGrader } from './eval/measured-grader';
const dev = readFileSync('/work/shared/eval/answers-dev.jsonl','utf8').trim().split('\n').map((l)=>JSON.parse(l));
const m = new MeasuredGrader();
for (const d of dev){const {verdict}=m.judge(d.answer,m.materialOf(d.question_id));const a=addressesTheGrader(d.answer);
 if((a||verdict.flags.length)&&d.kind!=='gaming')console.log(d.id,d.kind,verdict.flags.join(),a, a?d.answer:'');}
