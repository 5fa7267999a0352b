import { MeasuredGrader } from './eval/measured-grader';
import { Lexicon } from '@/lib/grading/text/lexicon';
import { parsePhrase } from '@/lib/grading/text/phrase';
import { TokenIndex } from '@/lib/grading/text/token-index';
import { tokenize } from '@/lib/grading/text/tokens';
const g = new MeasuredGrader();
const [, , concept, text] = process.argv;
const c = g.guide.concepts.get(concept!)!;
const all = (id: string, seen = new Set<string>()): string[] => { if (seen.has(id)) return []; seen.add(id); const k = g.guide.concepts.get(id)!; return [...k.any, ...k.aliases, ...k.heard, ...k.includes.flatMap((i) => all(i, seen))]; };
for (const p of all(concept!)) { const t = new Map([['x', { ...c, id: 'x', any: [p], aliases: [], heard: [], includes: [] }]]); const h = new Lexicon(t as never).find('x', new TokenIndex(tokenize(text!))); if (h.length) console.log(p, h.map(({ at }) => at)); }
