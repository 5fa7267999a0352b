import { stemmer } from 'stemmer';

/** British and American spellings, and other variants, brought to one form. Not meant to be read. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<!w)is(e|es|ed|er|ers|ing|able|ation|ations|ational)$/u, 'iz$1'],
  [/ys(e|es|ed|er|ers|ing)$/u, 'yz$1'],
  [/(.{3,})our(s|ed|ing|al|able|ful|less|ite)?$/u, '$1or$2'],
  [
    /^(label|model|travel|cancel|signal|level|fuel|channel|total|tunnel|equal|parallel|spiral|initial|dial|marshal|rival|distil|fulfil|enrol|excel|control)l(ed|ing|er|ers)$/u,
    '$1$2',
  ],
  [/(..)tre(s)?$/u, '$1ter$2'],
  [/ogue(s)?$/u, 'og$1'],
  [/^(def|off|lic|pret)ence(s)?$/u, '$1ense$2'],
];

const numbers = new Map(
  ['zero one two three four five six seven eight nine ten eleven twelve'.split(' ')].flatMap(
    (words) => words.map((word, value): [string, string] => [word, String(value)]),
  ),
);
for (const [word, value] of [
  ['thirteen', '13'],
  ['fourteen', '14'],
  ['fifteen', '15'],
  ['sixteen', '16'],
  ['eighteen', '18'],
  ['twenty', '20'],
  ['thirty', '30'],
  ['forty', '40'],
  ['fifty', '50'],
  ['sixty', '60'],
  ['seventy', '70'],
  ['eighty', '80'],
  ['ninety', '90'],
  ['hundred', '100'],
  ['thousand', '1000'],
  ['million', '1000000'],
] as const)
  numbers.set(word, value);

/** Irregular forms that a stemmer does not bring together. */
const irregular = new Map(
  Object.entries({
    added: 'add',
    adds: 'add',
    adding: 'add',
    used: 'use',
    uses: 'use',
    using: 'use',
    went: 'go',
    gone: 'go',
    goes: 'go',
    became: 'become',
    built: 'build',
    chose: 'choose',
    chosen: 'choose',
    found: 'find',
    gave: 'give',
    given: 'give',
    grew: 'grow',
    grown: 'grow',
    held: 'hold',
    hidden: 'hide',
    kept: 'keep',
    knew: 'know',
    known: 'know',
    learnt: 'learn',
    led: 'lead',
    left: 'leave',
    lost: 'lose',
    made: 'make',
    meant: 'mean',
    paid: 'pay',
    ran: 'run',
    said: 'say',
    saw: 'see',
    seen: 'see',
    sent: 'send',
    shown: 'show',
    shrank: 'shrink',
    shrunk: 'shrink',
    spent: 'spend',
    split: 'split',
    taken: 'take',
    took: 'take',
    taught: 'teach',
    thought: 'think',
    told: 'tell',
    wrote: 'write',
    written: 'write',
    fell: 'fall',
    fallen: 'fall',
    rose: 'rise',
    risen: 'rise',
    broke: 'break',
    broken: 'break',
    drew: 'draw',
    drawn: 'draw',
    drove: 'drive',
    driven: 'drive',
    fed: 'feed',
    forgot: 'forget',
    forgotten: 'forget',
    got: 'get',
    gotten: 'get',
    did: 'do',
    done: 'do',
    does: 'do',
    has: 'have',
    had: 'have',
    better: 'good',
    best: 'good',
    worse: 'bad',
    worst: 'bad',
    fewer: 'few',
    indices: 'index',
    indexes: 'index',
    matrices: 'matrix',
    vertices: 'vertex',
    criteria: 'criterion',
    data: 'data',
    children: 'child',
    mice: 'mouse',
    analyses: 'analysis',
    hypotheses: 'hypothesis',
    axes: 'axis',
    bought: 'buy',
    brought: 'bring',
    caught: 'catch',
    dealt: 'deal',
    felt: 'feel',
    met: 'meet',
    won: 'win',
    began: 'begin',
    begun: 'begin',
    came: 'come',
    threw: 'throw',
    thrown: 'throw',
    wore: 'wear',
    stood: 'stand',
    understood: 'understand',
    sold: 'sell',
    sought: 'seek',
    stuck: 'stick',
    froze: 'freeze',
    frozen: 'freeze',
  }),
);

/** The form of a lower-case word in which spellings and number words no longer differ. */
export function normalForm(word: string): string {
  const number = numbers.get(word);
  if (number !== undefined) return number;
  if (word.length < 5) return word;
  for (const [ending, replacement] of endings)
    if (ending.test(word)) return word.replace(ending, replacement);
  return word;
}

/** Words that a stemmer would bring to the stem of another word. */
const unstemmed = new Set([
  'useful',
  'useless',
  'filterable',
  'indexer',
  'personally',
  'likely',
  'generally',
]);

const stems = new Map<string, string>();

/** The stem of a normal form: Porter's, after irregular forms. Words with a digit stay as they are. */
export function stemOf(normal: string): string {
  const known = stems.get(normal);
  if (known !== undefined) return known;
  const base = irregular.get(normal) ?? normal;
  const stem = /\d/u.test(base) || base.length < 4 || unstemmed.has(base) ? base : stemmer(base);
  if (stems.size < 100_000) stems.set(normal, stem);
  return stem;
}
