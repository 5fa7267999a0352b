import { stemOf } from '@/lib/grading/text/spelling';

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

/**
 * Words that say that something becomes more or less, or good or bad, against those that say the opposite: each word
 * of one side is the opposite of each of the other.
 */
const sidesOfMore: readonly (readonly [string, string])[] = [
  [
    'increase increases increasing increased raise grow boost amplify enlarge cause create encourage promote worsen worse strengthen heighten',
    'reduce reduces reducing decrease lower shrink lessen prevent prevention avoid avoids fight stop limit mitigate combat curb counter cut minimize minimise diminish suppress weaken dampen',
  ],
  [
    'worse worsen degrade harm hurt damage',
    'improve help reduce lower lessen mitigate prevent avoid fight limit benefit enhance',
  ],
  ['more most highest largest greatest biggest', 'least fewest lowest smallest rarest'],
  [
    'frequent common often usual likely likeliest probable',
    'rare rarest rarely infrequent uncommon seldom unlikely improbable',
  ],
  ['block stop reject refuse deny prevent', 'allow permit accept admit let'],
  ['fast faster fastest quick quickly', 'slow slower slowest slowly'],
  ['forward forwards', 'backward backwards back reverse'],
  ['always constantly', 'never'],
  ['random stochastic', 'deterministic'],
  ['harmonic geometric', 'arithmetic'],
  [
    'multiply multiplies multiplied multiplying product products',
    'sum sums summed add adds adding',
  ],
  ['separate individual several multiple different various', 'shared share shares same single'],
  ['dense', 'sparse'],
  ['linear linearly', 'quadratic quadratically'],
  ['vague vaguely unclear ambiguous', 'specific precise clear clearly exact'],
];

const antonyms = new Map<string, Set<string>>();
const none: ReadonlySet<string> = new Set();
for (const [left, right] of sidesOfMore)
  for (const a of left.split(' ').map(stemOf))
    for (const b of right.split(' ').map(stemOf)) {
      if (a === b) continue;
      antonyms.set(a, (antonyms.get(a) ?? new Set()).add(b));
      antonyms.set(b, (antonyms.get(b) ?? new Set()).add(a));
    }

/** Stems that turn a sentence round when one is said for the other. */
export function antonymsOf(stem: string): ReadonlySet<string> {
  return antonyms.get(stem) ?? none;
}

const stems = (words: string) => new Set(words.split(' ').map(stemOf));
/** Nothing is done with what they govern, */
export const depriving = stems(
  'ignore skip forget omit disregard bypass without no avoid forbid prohibit',
);
/** or there is less of it. */
export const lessening = stems(
  'reduce decrease lower shrink prevent fight stop limit mitigate combat curb counter cut minimize suppress less fewer against remove drop exclude lack lose instead rather not never than unlike nothing neither nor',
);

/** These stand after what they are said of as well as before it: "makes it worse", "a worse one". */
export const onEitherSide = stems('worse most least highest lowest');

/** True for stems of words with opposite meanings: "raise" and "lower". */
export function areOpposites(a: string, b: string): boolean {
  return opposites.get(a)?.has(b) ?? false;
}

function add(a: string, b: string): void {
  const known = opposites.get(a);
  if (known) known.add(b);
  else opposites.set(a, new Set([b]));
}
