import { grader, guide } from './eval/built-in-grader';
const [, , question, ...texts] = process.argv;
const turns = texts.map((raw, at) => { const [after, text] = raw.includes('|') ? raw.split('|') as [string,string] : ['question', raw]; return { id: `t${at}`, text: text!, after: after!.split(':')[0] as never, targets: after!.split(':')[1]?.split(',') ?? [] }; });
const v = grader.judge({ question: question!, prompt: '', turns }, guide.rubrics.get(question!)!);
for (const p of v.points) if (p.label !== 'missed') console.log(p.id, p.label, p.confidence?.toFixed?.(2), JSON.stringify(p.evidence.map((e) => turns.find(t=>t.id===(e as any).turn)?.text.slice((e as any).start, (e as any).end))));
for (const m of v.misconceptions) if (m.label !== 'absent') console.log('  !', m.id, m.label, JSON.stringify((m as any).evidence?.map((e: any) => turns.find(t=>t.id===e.turn)?.text.slice(e.start, e.end))));
