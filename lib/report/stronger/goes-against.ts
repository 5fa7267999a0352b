import { contentStems } from '@/lib/grading/likeness/wording-match';
import { comparedOtherwiseAt } from '@/lib/grading/stance/compared-otherwise';
import { stemOf } from '@/lib/grading/text/spelling';
import type { Concession } from './conceded';
import { saidIn } from './back-words';
import { general } from './general-words';

/** Words of content that a sentence and a reply have in common, at least, before one can be against the other. */
const ABOUT = 2;
/** What is denied by a word right before it. */
const denied =
  /(?:\b(?:not|no|never|nobody|nothing|none|no one|cannot|hardly)|n['’]t)\s+(?:(?:be|is|are|was|were|do|does|any|a|an|the|ever|even|really|just|to) ){0,2}(?<what>[\p{L}\d-]{3,})/giu;
/** What can't be, and what can be all the same. */
const impossible =
  /(?:\b(?:can(?:not| not| never| no longer)|(?:could|will|would) never)|\b(?:can|could|wo)n['’]t|\bcan['’]t)\s+(?:(?:ever|even|possibly|really) )?(?:(?:be|get|go|have|make|do) )?(?:(?:a|an|any|the) )?(?<what>\p{L}{3,})/giu;
const possible =
  /\b(?:can|could|may|might|will|would) (?:(?:still|also|well|very well|easily|sometimes|perfectly well) )+(?:(?:be|get|go|have|make|do) )?(?:(?:a|an|any|the|completely|totally|quite) )?(?<what>\p{L}{3,})/giu;
const fine = /\b(?:fine|right|correct|true|good|okay|ok|safe|accurate|sound|reliable|well)\b/iu;
const poor =
  /\b(?:wrong|rubbish|nonsense|bad|false|garbage|untrue|unsafe|inaccurate|incorrect|invented|made up|broken|poor|useless)\b/iu;
const all =
  /\b(?:all|whole|every|each|everything|both|anything|any|always|entire|at once|completely)\b/giu;
const only = /\b(?:only|just|nothing but|no more than)\b/iu;
/** "Not just then", of what was said to hold in one case only. */
const notOnly =
  /^\W*(?:(?:oh|ah|h+m+|no|well|yes|ok(?:ay)?)\W+)*not (?:just|only) (?:then|there|that|those|these|them|in that case|for (?:that|those|these|them))\b/iu;
const inOneCase = /,?\s+(?:but |and )?only (?:if|when|where|for|in|with|on|after|while)\b/iu;
/** What would hold if something were otherwise goes against nothing. */
const otherwise =
  /\b(?:without|unless|otherwise|instead of|rather than|if (?:you|we|i|it|they) (?:don|do not|doesn|didn))\b/iu;

/** Words of a sentence that can't be so beside a reply, from where on they go, and how much both are about the same. */
export interface Clash {
  readonly at: number;
  /** Where the clause with them begins. */
  readonly from: number;
  readonly shared: number;
}

/**
 * What of a sentence a later reply says the opposite of: it denies the same verb, says that what can't be can be, calls
 * bad what was good, limits what was all, or lifts a limit. A reply that adds to a sentence or limits it in another way
 * goes against none of it.
 */
export function clashWith(
  said: string,
  replies: readonly string[],
  concession: Concession | undefined,
): Clash | undefined {
  const told = replies.map(saidIn);
  const reply = told.join(' ');
  const lifted = notOnly.test(replies[0] ?? '') ? inOneCase.exec(said) : null;
  if (lifted) return { at: lifted.index, from: lifted.index, shared: ABOUT };
  const allowed = new Set(stemsIn(reply, possible));
  const barred = [...said.matchAll(impossible)].find(({ groups }) => allowed.has(stem(groups)));
  if (barred) return clashAt(said, barred.index, ABOUT);
  if (!concession || otherwise.test(said) || otherwise.test(reply)) return undefined;
  const clashes = told.flatMap((each) => clashBetween(said, each) ?? []);
  const most = Math.max(0, ...clashes.map(({ shared }) => shared));
  return clashes.find(({ shared }) => shared === most);
}

function clashBetween(said: string, told: string): Clash | undefined {
  const compared = comparedOtherwiseAt(said, told);
  if (compared !== undefined) return clashAt(said, compared, ABOUT);
  const [own, its] = [contentOf(said), new Set(contentOf(told))];
  const common = [...new Set(own)].filter((each) => its.has(each));
  if (common.length < ABOUT) return undefined;
  const at = deniedAt(said, told, common) ?? deniedOfAt(said, told, common) ?? turnedAt(said, told);
  return at === undefined ? undefined : clashAt(said, at, common.length);
}

/** Where a word stands that one of the two denies and the other says. */
function deniedAt(said: string, told: string, common: readonly string[]): number | undefined {
  const [here, there] = [new Set(stemsIn(said, denied)), new Set(stemsIn(told, denied))];
  const clashing = common.filter((each) => here.has(each) !== there.has(each));
  const word = [...said.matchAll(/[\p{L}\d-]+/gu)].find(([each]) =>
    clashing.includes(contentStems(each)[0] ?? ''),
  );
  return word?.index;
}

/** "Doesn't need a rate" against "it needs a rate": where a word that says little alone is denied of the same thing. */
function deniedOfAt(said: string, told: string, common: readonly string[]): number | undefined {
  const its = contentStems(told);
  const there = new Set(stemsIn(told, denied));
  const isOfIt = (what: string) =>
    its.some((each, at) => each === what && common.includes(its[at + 1] ?? ''));
  return [...said.matchAll(denied)].find(({ groups, index, 0: words }) => {
    const [object = ''] = contentOf(said.slice(index + words.length));
    const what = stem(groups);
    return !there.has(what) && common.includes(object) && isOfIt(what);
  })?.index;
}

/** Where a sentence calls good what the reply calls bad, or speaks of all where the reply has only some. */
function turnedAt(said: string, told: string): number | undefined {
  const isRated = !poor.test(said) && poor.test(told) && !fine.test(told);
  const rated = isRated ? fine.exec(said) : null;
  if (rated) return rated.index;
  const universal = !only.test(said) && only.test(told) ? [...said.matchAll(all)] : [];
  return universal[0]?.index;
}

const stem = (groups: Record<string, string> | undefined) =>
  stemOf((groups?.['what'] ?? '').toLowerCase());
const stemsIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(({ groups }) => stem(groups));
const contentOf = (text: string) => contentStems(text).filter((each) => !general.has(each));

/** A clause begins here that stands on its own; what leans on it goes with it. */
const apart = /;\s+|\s[–—]\s|\.{3}\s*|…\s*|,\s+but\s+/giu;

function clashAt(said: string, at: number, shared: number): Clash {
  const ends = [...said.matchAll(apart)].filter(({ index, 0: mark }) => index + mark.length <= at);
  return { at, from: ends.at(-1)?.index ?? 0, shared };
}
