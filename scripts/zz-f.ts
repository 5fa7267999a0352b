import { contentStems } from '@/lib/grading/wording-match';
import { MeasuredGrader } from './eval/measured-grader';
const m=new MeasuredGrader();
for(const [id,q] of [['q09.m-transformer-recurrent','Transformers keep the recurrence of the RNN'],['q24.m-cosine-length',"so it's sensitive to how long each vector is"],['q30.m-average','For latency you alert on the average'],['q24.m-dot-direction','The dot product is the one you take when you want to get rid of magnitude completely'],['q02.m-nothing-else','The formula is total error equals bias plus variance']] as const){
 const r=m.guide.rubrics.get(id.slice(0,3))!; const mc=r.misconceptions.find(x=>x.id===id)!;
 console.log('\n',id,q,contentStems(q)); console.log(' claim:',mc.claim,mc.wordings); 
 for(const p of r.points) for(const s of [p.statement,...p.wordings]){const st=contentStems(s);const c=contentStems(q).filter(x=>st.includes(x));if(c.length>1)console.log('   point',p.id,s,c);}
}
