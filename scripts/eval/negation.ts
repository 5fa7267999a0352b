/**
 * The opposite of a sentence. Only sentences whose one main verb can be negated without doubt are taken:
 * a figure over bad sentences would measure this file, not the grader.
 */

export interface Negated {
  readonly style: 'verb' | 'never' | 'not-true';
  readonly text: string;
}

/** Third person and base form of verbs that are hardly ever nouns. */
const verbs = new Map(
  (
    'makes/make gives/give gets/get keeps/keep learns/learn trains/train predicts/predict finds/find ' +
    'helps/help reduces/reduce increases/increase means/mean adds/add shows/show goes/go comes/come ' +
    'handles/handle becomes/become lets/let puts/put sees/see combines/combine compares/compare takes/take ' +
    'reads/read punishes/punish penalizes/penalize penalises/penalise shrinks/shrink prevents/prevent ' +
    'avoids/avoid captures/capture treats/treat chooses/choose picks/pick selects/select computes/compute ' +
    'multiplies/multiply divides/divide supports/support provides/provide requires/require depends/depend ' +
    'describes/describe produces/produce generates/generate writes/write decides/decide retrieves/retrieve ' +
    'sends/send waits/wait drops/drop lowers/lower raises/raise improves/improve generalizes/generalize ' +
    'converges/converge adapts/adapt applies/apply holds/hold carries/carry tells/tell tries/try ' +
    'contains/contain includes/include builds/build turns/turn enables/enable allows/allow uses/use ' +
    'measures/measure merges/merge connects/connect attends/attend suffers/suffer stays/stay leads/lead ' +
    'causes/cause brings/bring works/work starts/start controls/control stores/store joins/join covers/cover ' +
    'represents/represent preserves/preserve adjusts/adjust updates/update ignores/ignore detects/detect ' +
    'looks/look needs/need runs/run guesses/guess breaks/break cuts/cut throws/throw knows/know'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [third = '', base = ''] = pair.split('/');
      return [third, base];
    }),
);
const bases = new Set(verbs.values());
/** Third-person forms that are plural nouns as well. */
const nounLike = new Set(
  'means works starts stores updates controls measures covers runs looks needs cuts breaks uses turns causes joins treats trains shows guesses'.split(
    ' ',
  ),
);
const auxiliaries = new Set('is are was were can will would should could'.split(' '));
const unclear =
  /\b(?:not|no|never|without|only|none|nothing|neither|nor|rarely|hardly|seldom|barely|unless|instead|rather|unlike|except|lose|loses|few|little|but|because|whereas|while|although|though|since|however|otherwise|may|might|must|usually|normally|generally|typically|often|sometimes|most|some|half|many|either|fails?|avoids?|if|than|alone|just|merely|cannot|ain't|less|unable|till|until|better|and (?:it|this|that|there))\b|n['’]t\b|[?!;:=→<>"“”()[\]{}|`]|->| [-–—] |\b(?:un|in|non)-/iu;
const opensAside =
  /^(?:all|every|each|both|any|what|how|why|who|whoever|when|whenever|where|as|once|after|before|let|please|there|here|to|say|think|imagine|suppose|so|given|like|one)\b/iu;
const relative = new Set(
  'that which who whose whom where when how what why whether as so'.split(' '),
);

/** Every negation that the sentence allows; none when there is a doubt. */
export function negationsOf(sentence: string): Negated[] {
  const text = sentence.trim().replace(/\.$/u, '');
  const words = text.split(/\s+/u);
  if (words.length < 4 || words.length > 22 || unclear.test(text) || opensAside.test(text))
    return [];
  // ", so …" and ", Euclidean from …" go on with a statement of their own that would stay true.
  if (!/^[\p{L}\d]/u.test(text) || /\bso (?!that)|, \p{Lu}/u.test(text)) return [];
  const at = mainVerb(words);
  // "Then comes the second part": the subject follows its verb.
  if (at === 1 && /^(?:then|now|next|finally|first|second|here)$/iu.test(words[0]!)) return [];
  if (at === undefined || finiteVerbsAfter(words, at) > 0) return [];
  const before = words.slice(0, at);
  const verb = words[at]!;
  const after = words.slice(at + 1);
  const sentenceOf = (...parts: string[]) => `${[...before, ...parts, ...after].join(' ')}.`;
  const wholly: Negated = {
    style: 'not-true',
    text: `It is not true that ${uncapitalized(text)}.`,
  };
  if (auxiliaries.has(verb))
    return [
      { style: 'verb', text: sentenceOf(verb === 'can' ? 'cannot' : `${verb} not`) },
      ...(verb === 'would' || verb === 'should' || verb === 'could'
        ? []
        : [{ style: 'never', text: sentenceOf(verb, 'never') } as const]),
      wholly,
    ];
  const base = verbs.get(verb);
  return base === undefined
    ? [
        { style: 'verb', text: sentenceOf('do not', verb) },
        { style: 'never', text: sentenceOf('never', verb) },
        wholly,
      ]
    : [
        { style: 'verb', text: sentenceOf('does not', base) },
        { style: 'never', text: sentenceOf('never', verb) },
        wholly,
      ];
}

const people = new Set(['i', 'you', 'we', 'they', 'people']);
const between = new Set(['then', 'always', 'simply', 'really', 'basically']);
const determiners = new Set(
  'the a an its their our my your these those different two three'.split(' '),
);

/** The first finite verb, when what stands before it is a plain subject. */
function mainVerb(words: readonly string[]): number | undefined {
  for (let index = 1; index < Math.min(words.length - 1, 8); index++) {
    const word = words[index]!;
    const previous = words[index - 1]!.toLowerCase();
    const next = words[index + 1]!;
    // A clause within the subject, or "searches … and gives": which verb is the main one is a doubt.
    if (relative.has(previous)) return undefined;
    if (/^(?:and|or)$/u.test(previous) && (verbs.has(word) || index > 3)) return undefined;
    if (auxiliaries.has(word)) return /^(?:to|that|there)$/u.test(next) ? undefined : index;
    if (verbs.has(word)) {
      const modified = isModifier(previous) || (index > 1 && determiners.has(previous));
      return nounLike.has(word) && modified ? undefined : index;
    }
    if (bases.has(word)) {
      const subject = between.has(previous) ? (words[index - 2] ?? '').toLowerCase() : previous;
      const plural = /[^s'’]s$/u.test(subject) && subject.length > 3;
      // "For RNNs use gates" is an order: its subject is left out.
      const ordered =
        preposition.test(words[0]!) && !words.slice(0, index).some((w) => w.endsWith(','));
      return people.has(subject) || (plural && !ordered) ? index : undefined;
    }
  }
  return undefined;
}

const preposition = /^(?:for|in|with|at|by|on|to|against|from|under|during)$/iu;
const isModifier = (word: string) => /(?:al|ive|ous|ic|ed|ing|er)$/u.test(word);

const shortened = /^(?:it|that|there|he|she|we|you|they|i)['’](?:s|re|ve|ll|d|m)$/u;

/** Finite verbs of further main clauses: their statement would stay as true as it was. */
function finiteVerbsAfter(words: readonly string[], at: number): number {
  let subordinate = false;
  let count = 0;
  for (let index = at + 1; index < words.length; index++) {
    const word = words[index]!.replace(/,$/u, '').toLowerCase();
    if (relative.has(word)) subordinate = true;
    else if (!subordinate && (auxiliaries.has(word) || verbs.has(word))) count++;
    else if (!subordinate && shortened.test(word)) count++;
    else if (!subordinate && people.has(word) && word !== 'people') count++;
    if (words[index]!.endsWith(',')) {
      // After a comma something new may begin: a list goes on, a clause is a doubt.
      const next = words.slice(index + 1).map((other) => other.replace(/[,.]$/u, '').toLowerCase());
      if (next.some((other) => auxiliaries.has(other) || verbs.has(other))) count++;
    }
  }
  return count;
}

/** Names keep their capital letter. */
const names =
  /^(?:I|Adam|Pinecone|Weaviate|Chroma|Qdrant|Azure|Euclidean|Xavier|Docker|Kubernetes|Python|Pydantic|Unigram)$/u;

function uncapitalized(text: string): string {
  const [first = ''] = text.split(/[\s’']/u);
  const isName = names.test(first) || /^.+[\p{Lu}\d]/u.test(first) || /^\p{Lu}$/u.test(first);
  return isName && first !== 'A' ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
