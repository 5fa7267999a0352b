/** British and American spelling, contracted and full forms: the same words in the other's hand. */

const pairs: readonly (readonly [british: string, american: string])[] = [
  ...[
    'regular',
    'normal',
    'optim',
    'general',
    'token',
    'memor',
    'penal',
    'summar',
    'special',
    'minim',
    'maxim',
    'initial',
    'parallel',
    'organ',
    'custom',
    'real',
    'recogn',
    'visual',
    'prior',
    'util',
    'categor',
    'standard',
    'random',
    'vector',
    'quant',
    'container',
    'serial',
    'factor',
    'author',
    'anonym',
    'emphas',
    'stabil',
  ].flatMap((stem) =>
    ['e', 'es', 'ed', 'er', 'ers', 'ing', 'ation'].map(
      (end) => [`${stem}is${end}`, `${stem}iz${end}`] as const,
    ),
  ),
  ['analyse', 'analyze'],
  ['analysing', 'analyzing'],
  ['analysed', 'analyzed'],
  ['behaviour', 'behavior'],
  ['behaviours', 'behaviors'],
  ['colour', 'color'],
  ['favour', 'favor'],
  ['neighbour', 'neighbor'],
  ['neighbours', 'neighbors'],
  ['neighbouring', 'neighboring'],
  ['labelled', 'labeled'],
  ['labelling', 'labeling'],
  ['unlabelled', 'unlabeled'],
  ['modelling', 'modeling'],
  ['modelled', 'modeled'],
  ['centre', 'center'],
  ['centred', 'centered'],
  ['travelling', 'traveling'],
  ['cancelled', 'canceled'],
  ['signalling', 'signaling'],
  ['catalogue', 'catalog'],
  ['judgement', 'judgment'],
  ['defence', 'defense'],
  ['grey', 'gray'],
  ['artefact', 'artifact'],
  ['artefacts', 'artifacts'],
  ['fulfil', 'fulfill'],
  ['honour', 'honor'],
  ['rigour', 'rigor'],
  ['whilst', 'while'],
];

const toAmerican = new Map(pairs);
const toBritish = new Map(
  pairs.filter(([british]) => british !== 'whilst').map(([b, a]) => [a, b]),
);

/** Every word that has another spelling in it; `undefined` when there is none. */
export function otherSpelling(text: string): string | undefined {
  const after = text.replaceAll(/\p{L}+/gu, (word) => {
    const other = toAmerican.get(word.toLowerCase()) ?? toBritish.get(word.toLowerCase());
    return other === undefined ? word : asCased(word, other);
  });
  return after === text ? undefined : after;
}

const expansions: readonly (readonly [RegExp, string])[] = [
  [/\bcan[’']t\b/giu, 'cannot'],
  [/\bwon[’']t\b/giu, 'will not'],
  [/\bshan[’']t\b/giu, 'shall not'],
  [/n[’']t\b/gu, ' not'],
  [/(?<=\b(?:it|that|there|what|here|he|she))[’']s\b(?! (?:been|got|had|\p{L}+ed)\b)/giu, ' is'],
  [/[’']re\b/gu, ' are'],
  [/(?<=\bI)[’']m\b/gu, ' am'],
  [/[’']ve\b/gu, ' have'],
  [/[’']ll\b/gu, ' will'],
  [/(?<=\b(?:I|you|we|they|he|she))[’']d\b(?! (?:been|\p{L}+ed)\b)(?= \p{L}+)/giu, ' would'],
];

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bcannot\b/gu, "can't"],
  [/\bwill not\b/gu, "won't"],
  [/\b(do|does|did|is|are|was|were|could|would|should|has|have) not\b/gu, "$1n't"],
  [/\b(it|that|there) is\b(?=\s\p{L})/giu, "$1's"],
  [/\b(you|we|they) are\b(?=\s\p{L})/giu, "$1're"],
  [/\bI am\b(?=\s\p{L})/gu, "I'm"],
  [/\b(I|you|we|they) would\b(?=\s\p{L})/giu, "$1'd"],
  [/\b(I|you|we|they) will\b(?=\s\p{L})/giu, "$1'll"],
];

/** Contractions written out; `undefined` when there is none. */
export const writtenOut = (text: string) => replaced(text, expansions);
/** Full forms contracted; `undefined` when there is none. */
export const contracted = (text: string) => replaced(text, contractions);

function replaced(text: string, rules: readonly (readonly [RegExp, string])[]): string | undefined {
  const after = rules.reduce((words, [from, to]) => words.replaceAll(from, to), text);
  return after === text ? undefined : after;
}

function asCased(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
