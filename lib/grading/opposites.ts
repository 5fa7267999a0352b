import { stemOf } from './spelling';

/** Words that make a claim false when one is said for the other. */
const pairs =
  'high low|higher lower|large small|larger smaller|big small|big little|large little|huge tiny|increase decrease|raise lower|rise fall|' +
  'grow shrink|up down|more less|more fewer|many few|most least|always never|all none|every no|fast slow|faster slower|quick slow|' +
  'cheap expensive|cheap costly|strong weak|hard easy|simple complex|early late|first last|before after|past future|old new|' +
  'minority majority|rare frequent|rare common|oversample undersample|overfit underfit|forward backward|forward back|input output|' +
  'encoder decoder|encode decode|left right|local global|same different|static dynamic|online offline|positive negative|true false|' +
  'open closed|public private|allow deny|allow block|accept reject|start stop|begin end|enable disable|add remove|insert delete|' +
  'include exclude|inside outside|internal external|better worse|best worst|maximum minimum|maximize minimize|vanish explode|' +
  'supervised unsupervised|labelled unlabelled|linear nonlinear|dense sparse|short long|narrow wide|deep shallow|single multiple|' +
  'parallel sequential|synchronous asynchronous|sync async|equal unequal|similar different|near far|close distant|near distant|' +
  'together apart|merge split|join separate|and or|any all|client server|read write|success failure|succeed fail|pass fail|' +
  'safe unsafe|stable unstable|exact approximate|manual automatic|optional required|stateless stateful|upper lower|top bottom|' +
  'precise vague|known unknown|seen unseen|train test|absolute squared|keep drop|hot cold|full empty|rigid flexible|gain lose';

const opposites = new Map<string, Set<string>>();
for (const pair of pairs.split('|')) {
  const [a = '', b = ''] = pair.split(' ').map(stemOf);
  add(a, b);
  add(b, a);
}

/** True for stems of words with opposite meanings: "raise" and "lower". */
export function areOpposites(a: string, b: string): boolean {
  return opposites.get(a)?.has(b) ?? false;
}

function add(a: string, b: string): void {
  const known = opposites.get(a);
  if (known) known.add(b);
  else opposites.set(a, new Set([b]));
}
