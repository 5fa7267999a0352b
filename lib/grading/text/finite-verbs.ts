import type { Token } from './tokens';

/** Verbs that carry a tense without any doubt. */
const auxiliaries = new Set(
  'is are was were am has have had does do did can could will would shall should may might must'.split(
    ' ',
  ),
);

/** Verbs of plain explanations. */
const plain = (
  'make give get keep learn train predict find help reduce increase mean add show go come handle become let ' +
  'put see combine compare take read punish penalize penalise shrink prevent avoid capture treat choose pick ' +
  'select compute multiply divide support provide require depend describe produce generate write decide ' +
  'retrieve send wait drop lower raise improve generalize generalise converge adapt apply hold carry tell try ' +
  'contain include build turn enable allow use measure merge connect attend suffer stay lead cause bring work ' +
  'start control store join cover represent preserve adjust update ignore detect look need run guess break cut ' +
  'throw know say think believe want matter happen remain appear return follow grow rise fall fit fail lose ' +
  'forget remember split call change check monitor track watch count create define encode map pass process push scale score search ' +
  'serve share sort stop suit understand vanish fade explode die wander care sit live land belong overfit underfit'
).split(' ');

const doubled = /(?:[^aeiou][aeiou])(?:p|t|d|n|m|g|r)$/u;

function third(base: string): string {
  if (/(?:s|x|z|ch|sh|go|do)$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function past(base: string): string[] {
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/u.test(base)) return [`${base.slice(0, -1)}ied`];
  return doubled.test(base) ? [`${base}ed`, `${base}${base.at(-1)}ed`] : [`${base}ed`];
}

const thirds = new Set(plain.map(third));
const bases = new Set(plain);
const pasts = new Set([
  ...plain.flatMap(past),
  ...'made gave got kept found meant went came became saw took read chose held told built led brought ran broke threw knew said thought grew rose fell lost forgot understood sat'.split(
    ' ',
  ),
]);

/** Third-person forms that are plural nouns as well: no proof of a verb after "the" or an adjective. */
const nounLike = new Set(
  'means works starts stores updates controls measures covers runs looks needs cuts breaks uses turns causes joins treats trains shows guesses changes checks counts calls maps passes processes scales scores searches shares sorts stops falls returns splits drops supports samples finds helps fits'.split(
    ' ',
  ),
);

const adverbs =
  /^(?:also|then|just|always|usually|often|really|simply|basically|mostly|even|still)$/u;
const determiner =
  /^(?:the|a|an|its|their|our|my|your|these|those|some|any|all|no|of|in|on|for|with|by|at|to|from)$/u;

export const isBase = ({ normal }: Token): boolean => bases.has(normal);

export const isPast = ({ normal }: Token): boolean => pasts.has(normal);

export const isAuxiliary = ({ normal }: Token): boolean => auxiliaries.has(normal);

/** "shrinks", "does": in the third person, so that it has a subject of its own or shares one. */
export function isInflected(tokens: readonly Token[], index: number): boolean {
  const { normal } = tokens[index]!;
  if (auxiliaries.has(normal)) return true;
  if (!thirds.has(normal)) return false;
  return !nounLike.has(normal) || !determiner.test(tokens[index - 1]?.normal ?? 'the');
}

/** A verb form that can be the verb of a statement; a base form only after a plural or a person. */
export function isFinite(tokens: readonly Token[], index: number): boolean {
  if (isInflected(tokens, index)) return true;
  const { normal } = tokens[index]!;
  let last = index - 1;
  while (last >= 0 && adverbs.test(tokens[last]!.normal)) last--;
  const before = tokens[last]?.normal ?? '';
  if (bases.has(normal)) return /^(?:i|you|we|they|people|who|that|which)$|[^s']s$/u.test(before);
  // "the words used" may be "which are used": a past form counts after a person or a thing named shortly.
  return pasts.has(normal) && /^(?:i|you|we|they|he|she|it|that|which|who)$/u.test(before);
}
