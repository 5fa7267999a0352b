import { prepositions } from './clause-words';
import { isFinite } from './finite-verbs';
import { asGiven, edited, type Edit, type PlainText } from './edited-text';
import { tokenize } from './tokens';

/**
 * A text without what its speaker took back in the same sentence: "retry forever, no, three times at most" says "retry
 * three times at most". How far back a correction reaches is told by the words that it shares with what it replaces.
 */
export function withoutRetracted(text: string): PlainText {
  return withoutReplaced(withoutMixedUp(asGiven(text)));
}

function withoutMixedUp(plain: PlainText): PlainText {
  const { text } = plain;
  const cuts: Edit[] = [];
  const startOf = sentenceStarts(text);
  for (const { index, 0: found } of text.matchAll(mixedUp)) {
    const start = Math.max(cuts.at(-1)?.end ?? 0, startOf(index));
    // "Sorry, no, that's BERT, …" opens a sentence: what it takes back stands before that.
    if (onlyMending(wordsIn(text, start, index))) continue;
    cuts.push({ start, end: index + found.length, instead: '' });
  }
  return edited(plain, cuts);
}

function withoutReplaced(plain: PlainText): PlainText {
  const { text } = plain;
  const cuts: Edit[] = [];
  const startOf = sentenceStarts(text);
  for (const found of text.matchAll(edit)) {
    const end = found.index + found[0].length;
    const from = Math.max(cuts.at(-1)?.end ?? 0, startOf(found.index), found.index - LONGEST);
    const repair = wordsIn(text, end, end + ends.exec(text.slice(end))!.index);
    const said = wordsIn(text, from, found.index).slice(-MOST_WORDS);
    const start = reach(said, repair, found.groups!, text);
    if (start !== undefined) cuts.push({ start, end, instead: '' });
  }
  return edited(plain, cuts);
}

interface Word {
  readonly word: string;
  readonly start: number;
}

const MOST_WORDS = 14;
/** No words that a correction reaches back over have more letters. */
const LONGEST = 600;
/** A correction that shares no word with what it replaces is this short. */
const SHORT = 5;
const AS_SHORT = 2;
/** "I mean" before more words than this explains. */
const EXPLAINS = 8;
/** As many words more than the correction has, what it replaces may have. */
const LONGER = 4;

const sound = '(?:(?:u+m+|u+h+|e+r+m*|h+m+|ah|oh|oops|well|ok|okay)[ ,.…]+)*';
/** Surely takes back; with a mark behind it. */
const sure =
  'no,? (?:wait|sorry|no)|(?:actually,? |sorry,? |wait,? )?no|nope|sorry(?:,? i mean(?:t)?)?|pardon(?: me)?|excuse me|correction|(?:no,? )?(?:scratch|strike) that|(?:hang|hold) on|i take that back';
/** These need no mark, */
const unmarked = 'no,? (?:wait|sorry)|sorry,? i mean(?:t)?|make that';
/** and these may just explain. */
const weak = 'i mean(?:t)?(?: to say)?|or rather';
/** A pause before a word of the same kind: "the arithmetic, uh, harmonic mean". */
const pause = 'u+h+|u+m+|e+r+m*';
const sameKind = /(?:ic|al|ed|ive|ous)$/u;
const edit = new RegExp(
  `(?<=[\\p{L}\\p{N}%)"'”’])(?:\\s*(?:,|…|\\.{2,}(?!\\.)|[—–]|\\s-\\s))+\\s*${sound}(?:(?:(?<sure>${sure})(?:\\s*(?:,|…|\\.{2,}|[—–])\\s*|\\s-\\s))|(?<unmarked>${unmarked}),?\\s+|(?<weak>${weak}),?\\s+|(?<paused>${pause})[ ,.…]+)${sound}`,
  'giu',
);
/** "It uses BPE, oh no that's GPT, it uses WordPiece": what is said of the wrong one goes, and the remark with it. */
const mixedUp =
  /,\s*(?:oh,? |ah,? |well,? )?(?:(?:no|sorry|wait),? (?:that(?:['’]s| is| was) (?!(?:all|it|right|true|fine|correct|everything|about|not|why|what|how|because)\b)[\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+){0,2}|i(?:['’]m| am) (?:mixing|confusing)(?: [\p{L}]+){0,3})|i(?:['’]m| am) mixing (?:\p{L}+ )?up)\s*[,;:–—-]\s*(?=[\p{L}\p{N}-]+ \p{L}+ \p{L})/giu;
const ends = /[,.;:!?\n…—–)]|$/u;
const number =
  /^(?:\d|zero$|one$|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$|twenty$|fifty$|ninety$|hundred$)/u;
const subject = /^(?:it|they|we|you|he|she)$/u;
/** It goes on, says what it was, or is about the speaker. */
const goesOn = /^(?:and|or|but|so|because|i|i'm|that|that's|that’s|which|not)$/u;
const otherWay = /^(?:(?:it's |its )?(?:the )?(?:other way|reverse|opposite))\b/u;

/** Where what is taken back begins; undefined where nothing is. */
function reach(
  said: readonly Word[],
  repair: readonly Word[],
  kind: Record<string, string | undefined>,
  text: string,
): number | undefined {
  const [first] = repair;
  const last = said.at(-1);
  if (!first || !last || onlyMending(said) || goesOn.test(first.word)) return undefined;
  if (kind['paused'] !== undefined) {
    const ending = sameKind.exec(last.word)?.[0];
    const isOfKind = ending !== undefined && first.word.endsWith(ending) && repair.length > 1;
    return isOfKind ? last.start : undefined;
  }
  if (otherWay.test(repair.map(({ word }) => word).join(' '))) return said[0]!.start;
  const isWeak = kind['weak'] !== undefined;
  if (subject.test(first.word)) return isWeak ? undefined : predicateOf(said, text);
  const near = said.slice(-(repair.length + LONGER));
  const alike =
    near.findLast(({ word }) => word === first.word) ??
    byLaterWord(near, repair) ??
    (repair.slice(0, AS_SHORT).some((one) => haveOneTail(one, last)) ? last : undefined) ??
    (number.test(first.word)
      ? near.slice(-LONGER).find(({ word }) => number.test(word))
      : undefined);
  if (alike) return isWeak && repair.length > EXPLAINS ? undefined : alike.start;
  if (repair.length > (isWeak ? AS_SHORT : SHORT) && said.length > AS_SHORT) return undefined;
  if (prepositions.has(first.word)) return predicateOf(said, text, true);
  const noun = /^ones?$/u.test(last.word) ? said.at(-2) : last;
  return noun?.start;
}

/** "Encoder-only", "decoder-only". */
const haveOneTail = (a: Word, b: Word) =>
  a.word.includes('-') && b.word.endsWith(a.word.slice(a.word.lastIndexOf('-')));

/** "Sorry, no, …", "yes, no": nothing was said before. */
const onlyMending = (said: readonly Word[]) =>
  said.every(({ word }) => /^(?:sorry|no|well|wait|actually|yes|ok|okay|oh|ah)$/u.test(word)) ||
  said.at(-1)?.word === 'yes';

/** "A backward pass first, no sorry, forward pass first": what stands as far before a word that both have. */
function byLaterWord(near: readonly Word[], repair: readonly Word[]): Word | undefined {
  for (const [place, { word }] of repair.entries()) {
    if (place === 0 || word.length < 3 || /^(?:the|and|for|with|that|are)$/u.test(word)) continue;
    const at = near.findLastIndex((other) => other.word === word);
    if (at >= 0) return near[Math.max(0, at - place)];
  }
  return undefined;
}

/** Where the verb of a clause begins, or what follows it; all of it where none is found. */
function predicateOf(said: readonly Word[], text: string, after = false): number | undefined {
  const { start } = said[0]!;
  const last = said.at(-1)!;
  const tokens = tokenize(text.slice(start, last.start + last.word.length));
  const verb = tokens.findLastIndex((_, at) => isFinite(tokens, at));
  const cut = tokens[after ? verb + 1 : Math.max(verb, 0)];
  return cut === undefined ? undefined : start + cut.start;
}

/** Where the sentence of a place begins; to be asked from the first place to the last. */
function sentenceStarts(text: string): (before: number) => number {
  const starts = [...text.matchAll(/[.!?](?=\s)|[;:\n]/gu)].map(({ index }) => index + 1);
  let at = 0;
  return (before) => {
    while (at < starts.length && starts[at]! <= before) at++;
    return starts[at - 1] ?? 0;
  };
}

function wordsIn(text: string, from: number, to: number): Word[] {
  return [...text.slice(from, to).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)].map(
    ({ 0: word, index }) => ({ word: word.toLowerCase(), start: from + index }),
  );
}
