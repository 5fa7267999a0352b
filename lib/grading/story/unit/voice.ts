import { isPast } from './past-forms';

const me = '(?:was|is|were|s) (?:me|myself|yours truly)\\b(?: (?<next>[^.]\\S*))?';
/** Says whom it was about: "the new girl was me", "the youngest, who was me", "the boy, that was me". */
const byName = new RegExp(
  `\\b(?:the|this|that|an?) (?<name>(?:[\\p{L}\\d-]+ ){1,3}?)(?:of (?:them|us|the \\p{L}+) )?(?:(?:, )?(?:who|that|it|she|he) )?${me}`,
  'gu',
);
/** "She was me"; "that was me" says it of a "you" only, for of others it tells who did one thing. */
const byPronoun = new RegExp(
  `\\b(?:(?<pronoun>you|she|he|that|this) ${me}|(?:that|this|it|which) (?:(?:is|was|s) what )?happened to me\\b)`,
  'gu',
);
/** "Let's call her Ada, because that's my name". */
const byOwnName =
  /\bcall (?<pronoun>her|him) (?<name>\p{L}+)\b.{0,40}\b(?:my (?:own )?name|(?:that|it|she|he) (?:s|is|was) (?:me|myself))\b/u;
/** "It was me who asked", "the one who called was me": whose deed it was, not whom the story is about. */
const goesOn = (next: string | undefined) =>
  next !== undefined &&
  (/^(?:who|whom|that|whose|to|he|she|they|you|we|i|\p{L}+ing)$/u.test(next) || isPast(next));
const noPerson =
  /\b(?:one|ones|who|that|i|we|he|she|they|it|you|him|her|them|only|last|first|reason|problem|cause|issue|fault|exception|difference|answer)\b/u;

const pronouns = ['you', 'she', 'he'] as const;
type Pronoun = (typeof pronouns)[number];
const women = /^(?:girl|woman|lady|daughter|sister|mother|waitress|actress|nun)$/u;
const men = /^(?:boy|guy|man|lad|son|brother|father|waiter|actor|monk)$/u;
/** Fewer times, and it is somebody else. */
const LEAST = 2;

interface Told {
  /** Unnamed where a pronoun is disclosed itself. */
  readonly noun?: string;
  readonly as: readonly Pronoun[];
}

/** Whom the answer says it was about. */
function toldIn(line: string): Told | undefined {
  for (const { groups } of line.matchAll(byName)) {
    const name = groups!['name']!.trim();
    const noun = name.split(' ').at(-1)!;
    if (goesOn(groups!['next']) || noPerson.test(name)) continue;
    const fits = (word: Pronoun) =>
      !(word === 'she' ? men : word === 'he' ? women : /^$/u).test(noun);
    return { noun, as: pronouns.filter(fits) };
  }
  const named = byOwnName.exec(line)?.groups;
  if (named) return { noun: named['name']!, as: [named['pronoun'] === 'him' ? 'he' : 'she'] };
  for (const { groups } of line.matchAll(byPronoun)) {
    if (goesOn(groups!['next'])) continue;
    return { as: [pronouns.find((word) => word === groups!['pronoun']) ?? 'you'] };
  }
  return undefined;
}

/** Somebody else whom "he" or "she" can mean: "my colleague", "Marek rewrote". */
const other =
  /\b(?:[Mm]y|[Oo]ur|[Aa]|[Aa]n|[Aa]nother|[Tt]he) (?:[\p{L}-]+ ){0,2}?(?:colleague|co-?worker|boss|manager|lead|teammate|friend|director|intern|trainee|mentor|client|customer|owner|engineer|developer|analyst|designer|nurse|doctor|teacher|neighbou?r|mother|father|brother|sister|wife|husband)\b|(?<!\p{L})(?!(?:I|We|You|He|She|It|They|There|That|This|Then|Here|What|Who|Which|Nobody|Everybody|Somebody|Nothing|Everything|All)\b)\p{Lu}\p{Ll}+ (?=(?<verb>\p{Ll}+))/gu;

/** Whether the first "he" or "she" of the answer means somebody else than the one it was about. */
function isAnother(said: string, pronoun: Pronoun, noun: string | undefined): boolean {
  if (pronoun === 'you') return false;
  const first = new RegExp(`(?<!\\p{L})${pronoun}(?!\\p{L})`, 'iu').exec(said)?.index ?? 0;
  const before = said.slice(0, first);
  const others = [...before.matchAll(other)]
    .filter(({ groups, 0: found }) => {
      const verb = groups?.['verb'];
      return verb === undefined ? !(noun && found.endsWith(noun)) : isPast(verb);
    })
    .map(({ index }) => index);
  return (
    others.length > 0 && Math.max(...others) > (noun ? before.toLowerCase().lastIndexOf(noun) : -1)
  );
}

/**
 * Some tell of themselves as of somebody else: "you come in and the oven is cold …, that was me". Reads such words as "I",
 * as long as the answer says whom it is about, means nobody else by them and hardly says "I".
 */
export function speakerIn(
  pieces: readonly { readonly said: string; readonly words: readonly string[] }[],
): (words: readonly string[]) => string[] {
  const told = toldIn(pieces.map(({ words }) => words.join(' ').replaceAll(';', ',')).join(' . '));
  const all = pieces.flatMap(({ words }) => words);
  const times = (wanted: string) => all.filter((word) => word === wanted).length;
  const often = told?.as.toSorted((a, b) => times(b) - times(a))[0];
  if (!told || !often || times('i') > times(often) + 1) return (words) => [...words];
  const { noun } = told;
  const said = pieces.map((piece) => piece.said).join(' . ');
  const isOften = times(often) >= (noun === undefined ? LEAST : 1) && !isAnother(said, often, noun);
  return (words) =>
    words.flatMap((word, at) => {
      if (word === often && isOften) return ['i'];
      const isNamed = word === noun && !/^(?:was|is)$/u.test(words[at + 1] ?? '');
      return isNamed ? [word, 'i'] : [word];
    });
}
