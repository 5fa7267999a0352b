import type { Sentence } from './told';

/**
 * What a speaker disowns as a whole: "None of the following is true: …", "Everything I say now is wrong. …", "None of
 * what I said is true". No part of it is claimed.
 */

const things =
  '(?:statements?|claims?|sentences?|things?|points?|ideas?|assertions?|lines?|words?|explanations?)';
const falsehood =
  '(?:wrong|false|nonsense|rubbish|untrue|incorrect|bogus|made up|invented|(?:a )?(?:lie|lies|myths?)|not (?:true|right|correct))';
const truth = '(?:true|right|correct|a fact|the case|so)';
const really = '(?:(?:really|actually|all|simply|just|plainly|completely|at all) )*';
const is = `(?:is|are|was|were|holds|'s|'re)`;
const so = '^(?:(?:and|but|so|well|sorry|now) )*';

/** What comes next, or what is said in one breath with the frame. */
const ahead = `(?:(?:all |any )?(?:the following|what follows|what (?:i(?:'m| am| will|'ll) (?:\\w+ ){0,3}?(?:say|saying|tell)(?: you)?(?: now| next)?|comes (?:now|next))|(?:the|these|those) (?:next|following) ${things})(?: ${things})?)`;
const here = `(?:(?:this|these|that|those|them|it)(?: ${things})?)`;
const each =
  '(?:all|any|each|every(?: single)?(?: one)?|a (?:single )?(?:word|bit)|one|anything|everything)';

function frames(what: string): string {
  return [
    `(?:none|nothing|not (?:one|a word|a bit)|no (?:word|part)) of ${what} ${is} ${really}${truth}`,
    `(?:all|every(?: one| word| bit)?|each|everything)(?: of)? ${what} ${is} ${really}${falsehood}`,
    `i (?:don'?t|do not|never|cannot|can't) (?:believe(?: in)?|agree (?:with|to)|accept|buy|share|hold) ${each}(?: of)? ${what}`,
    `(?:don'?t|do not|never) believe ${each}(?: of)? ${what}`,
    `i (?:reject|deny|dispute|disown|refuse|contest) ${each}(?: of)? ${what}`,
  ].join('|');
}
const following = [
  frames(ahead),
  `(?:all|everything|whatever) (?:that )?i (?:say|tell you|(?:will|am going to|'m going to) say) (?:now|next|from now on|here) ${is} ${really}${falsehood}`,
  `(?:all|everything) (?:that )?(?:follows|comes (?:now|next)) ${is} ${really}${falsehood}`,
  `(?:the following|what follows|the (?:next|following) (?:\\w+ )?${things}) (?:${is} ${really}|${is} what i (?:consider|call|hold|think|believe)(?: to be| is)? )${falsehood}`,
].join('|');
const told = `(?:,? (?:people only repeat it|although \\w+ \\w+ it|whatever \\w+ say|what they say|what (?:people|you) (?:say|hear)))?`;

/** All that follows is disowned. */
const forward = new RegExp(`${so}(?:${following})${told}$`, 'u');
/** It reaches over what is set under it with a colon, and over nothing else. */
const colon = new RegExp(
  `${so}(?:${frames(here)}|(?:it(?:'s| is)|that's|that is|these are) (?:all|nothing but|only|just) ${falsehood})${told}$`,
  'u',
);
/** The whole of what was said before is disowned. */
const backward = new RegExp(
  `${so}(?:${frames(`(?:what i(?:'ve| have)?(?: just)? (?:said|told you|written)|the above|my answer)`)}|(?:all|everything) (?:that )?i(?:'ve| have)?(?: just)? (?:said|wrote|told you|written)(?: so far| above| here)? ${is} ${really}${falsehood}|(?:all|everything) above ${is} ${really}${falsehood})$`,
  'u',
);
/** The sentence before is. */
const before = new RegExp(`${so}(?:${frames(here)})$`, 'u');
/** Where the speaker's own words begin. */
const own =
  /^(?:but|however|yet|in fact|in reality|in truth|actually|instead|rather|what (?:is|i)\b|the (?:truth|opposite|reverse)|here(?:'s| is) what|true (?:is|are)\b|i (?:hold|say|would|think|believe)\b)/u;

/** The clauses that a speaker disowns. */
export function disownedIn(sentences: readonly Sentence[]): ReadonlySet<number> {
  const found = new Set<number>();
  let isOpen = false;
  sentences.forEach(({ parts, words, gap }, place) => {
    if (own.test(words) || (/\n\s*\n/u.test(gap) && !isHead(sentences[place - 1]))) isOpen = false;
    if (backward.test(words)) addAll(sentences.slice(0, place), found);
    if (before.test(words) && place > 0) addAll(sentences.slice(place - 1, place), found);
    const pieces = piecesOf(parts);
    const leadsUp = (head: string, isSetUnder: boolean) =>
      forward.test(head) || (isSetUnder && colon.test(head));
    let head = '';
    let isUnder = false;
    for (const { index, piece, isSetUnder } of pieces) {
      if (isUnder && own.test(piece)) isUnder = false;
      if (isSetUnder && leadsUp(head, true)) isUnder = true;
      if (isUnder || isOpen) found.add(index);
      head = `${head} ${piece}`.trim();
    }
    if (forward.test(words) || (colon.test(words) && /:/u.test(sentences[place + 1]?.gap ?? '')))
      isOpen = true;
  });
  return found;
}

const isHead = (sentence: Sentence | undefined) =>
  sentence !== undefined && (forward.test(sentence.words) || colon.test(sentence.words));

function addAll(sentences: readonly Sentence[], into: Set<number>): void {
  for (const { parts } of sentences) for (const { index } of parts) into.add(index);
}

/** Clauses, cut again at a colon or a dash. */
function piecesOf(parts: Sentence['parts']) {
  return parts.flatMap(({ index, words, mark }) =>
    words.split(/:\s+|\s[-–—]\s/u).map((piece, at) => ({
      index,
      piece,
      isSetUnder: at > 0 || mark !== '',
    })),
  );
}
