import type { Passage, Sentence } from '@/lib/grading/text/passage';
import { bareShare, isName, piecesOf } from '@/lib/grading/text/predication';
import { isChain } from './chains';
import { isDump } from './dumps';
import { isPast } from '@/lib/grading/story/unit/past-forms';
import { hasHeads, isNotes, isPlaced } from './notes';
import type { Clause } from '@/lib/grading/text/statements';
import type { Token } from '@/lib/grading/text/tokens';

/** With this share of words of which nothing is said, a turn of at least so many words of content is a list. */
const BARE = 0.74;
const LIST_WORDS = 45;
/** A shorter one only with a larger share: notes are short. */
const FEWER_WORDS = 28;
const BARE_FEWER = 0.85;
/** A shorter one is a list when all of it is, item by item: so many of them, mostly of no more words than this. */
const SHORT_LIST = 9;
/** The answer to a question itself, with fewer: a reply to a follow-up may well name what was asked for. */
const OPENING_LIST = 5;
const ITEM_WORDS = 3;
const ITEMS = 0.85;
const NOTED_WORDS = 20;
const NOTED = 0.9;
const LINES = 6;
const BARE_LINES = 0.88;
/** A sentence of so many pieces, nearly all of them bare, is a list in the midst of an answer. */
const LIST_PIECES = 11;
/** So many of them parted by marks, or by "and": "p50, p95 and p99" are of one thing. */
const LIST_MARKS = 7;
/** And with this share of bare words in the rest, the rest is no answer either. */
const BARE_REST = 0.5;
const BARE_SENTENCE = 0.8;
/** "The keywords are a, b, c …": the same share of what comes after the first piece, where each item is short. */
const BARE_ITEMS = 0.75;
/** So many terms in a row without a little word or a mark between are a list however short it is. */
const ROW = 8;
const LONG_ROW = 14;
/** So near after "I" or "we" stands what was done, and so many words at least say to what. */
const VERB_AFTER = 2;
const DEED_WORDS = 2;
const ITEM_MARKS = /[,;:.•|/→>–—]/gu;
const JOINERS = /\b(?:and|or|plus|also)\b/giu;
/** With fewer little words and signs than these shares, less has to be bare. */
const HEAP_WORDS = 30;
const HEAP_LITTLE = 0.08;
const HEAP_SIGNS = 0.05;
const HEAP_BARE = 0.35;
/** Share of neighbouring words in the order of the alphabet, over at least so many. */
const SORTED = 0.85;
const SORTED_WORDS = 14;

/**
 * Key words without a statement: the whole turn, or a sentence of it. `prompt`: what was asked; `isTold`: the rest tells a story, and needs none
 * of the verbs of explanations to be more than key words itself.
 */
export function listsIn(passage: Passage, prompt = '', isTold = false): Clause[] {
  const {
    clauses,
    sentences,
    statements: { text },
  } = passage;
  const areNotes = isNotes(passage);
  const all = sentences.flatMap((sentence) => sentence.tokens);
  const others = sentences.filter((sentence) => !isChain(sentence, text, prompt));
  const mayBeHeap = !areNotes && others.length > 0;
  if (mayBeHeap && (isHeap(all, text) || isDump(passage.text))) return [...clauses];
  const lists = others.filter(
    (sentence) => isList(sentence, text) && !(areNotes && hasHeads(sentence, text)),
  );
  if (areNotes || (isTold && lists.length > 0 && lists.length < sentences.length))
    return lists.flatMap((sentence) => sentence.clauses);
  const named = others.filter((sentence) => !isOwnDeed(sentence));
  const tokensOf = (some: readonly Sentence[]) =>
    some.filter((sentence) => !lists.includes(sentence)).flatMap(({ tokens }) => tokens);
  const tokens = tokensOf(named);
  const isRestBare = lists.length > 0 && bareShare(text, tokens) >= BARE_REST;
  const fewest = clauses[0]?.index === 0 ? OPENING_LIST : SHORT_LIST;
  const isListAll = (own: readonly Token[]) => isListThroughout(own, text, fewest);
  return tokens.length > 0 && (isRestBare || (isListAll(tokens) && isListAll(tokensOf(others))))
    ? named.flatMap((sentence) => sentence.clauses)
    : lists.flatMap((sentence) => sentence.clauses);
}

/** "Recently I built structured outputs into our parser": beside a list, that is no part of it. */
function isOwnDeed({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ sign }) => !sign).map(({ normal }) => normal);
  const self = words.findIndex((word) => word === 'i' || word === 'we');
  const verb = words.findIndex((word, at) => at > self && isPast(word));
  return self >= 0 && verb >= 0 && verb - self <= VERB_AFTER && words.length - verb > DEED_WORDS;
}

function isListThroughout(tokens: readonly Token[], text: string, fewest: number): boolean {
  const words = tokens.filter(({ sign }) => !sign);
  const content = words.filter(({ little }) => !little);
  const inOrder = words.slice(1).filter(({ normal }, i) => normal >= (words[i]?.normal ?? ''));
  return (
    (content.length >= LIST_WORDS && bareShare(text, tokens) >= BARE) ||
    (content.length >= FEWER_WORDS && bareShare(text, tokens) >= BARE_FEWER) ||
    (content.length >= SORTED_WORDS && inOrder.length / (words.length - 1) >= SORTED) ||
    isShortList(tokens, text, fewest)
  );
}

/** Hardly a little word, no formula, and little said: looked at as a whole, wherever marks stand or are missing. */
function isHeap(tokens: readonly Token[], text: string): boolean {
  const words = tokens.filter(({ sign }) => !sign);
  const content = words.filter(({ little }) => !little);
  return (
    content.length >= HEAP_WORDS &&
    words.length - content.length < HEAP_LITTLE * words.length &&
    tokens.length - words.length < HEAP_SIGNS * tokens.length &&
    bareShare(text, tokens) >= HEAP_BARE
  );
}

/** "p95" is a name, "95 %" is none. "Backpropagation: …" only says of what the list is. */
const figures = /[:()=]|(?<![\p{L}\d_])\d/u;
const announced = /^[^:,.;]{1,40}:\s/u;

/** Nothing but items, or headings line by line; notes have heads, figures or brackets. */
function isShortList(tokens: readonly Token[], text: string, fewest: number): boolean {
  const bare = bareShare(text, tokens);
  const lines = tokens.filter(({ start }, index) =>
    text.slice(tokens[index - 1]?.end ?? start, start).includes('\n'),
  );
  const words = tokens.filter(({ little, sign }) => !little && !sign).length;
  if (lines.length >= LINES && bare >= BARE_LINES) return true;
  const pieces = piecesOf(text, tokens);
  const short = pieces.filter(({ length }) => length <= ITEM_WORDS);
  const span = text.slice(tokens[0]!.start, tokens.at(-1)!.end);
  if (figures.test(span.replace(announced, ''))) return false;
  return (
    (words >= NOTED_WORDS && bare >= NOTED) ||
    (pieces.length >= fewest &&
      short.length >= ITEMS * pieces.length &&
      (bare === 1 || pieces.every((piece) => isName(piece))))
  );
}

function isList({ tokens }: Sentence, text: string): boolean {
  const pieces = piecesOf(text, tokens);
  const isRow = (piece: readonly Token[]) =>
    piece.length >= ROW &&
    piece.every(({ little, sign }) => !little && !sign) &&
    !isPlaced(text.slice(piece[0]!.start, piece.at(-1)!.end)) &&
    (piece.length >= LONG_ROW ||
      piece.every(({ start, end }) => !/\d/u.test(text.slice(start, end)))) &&
    bareShare(text, piece) === 1;
  const items = pieces.slice(1);
  const words = text.slice(tokens[0]!.start, tokens.at(-1)!.end);
  const parted = [ITEM_MARKS, JOINERS].map((form) => words.match(form)?.length ?? 0);
  const isAnnounced =
    items.every(({ length }) => length <= ITEM_WORDS) &&
    bareShare(text, items.flat()) >= BARE_ITEMS;
  return (
    pieces.some(isRow) ||
    (pieces.length >= LIST_PIECES &&
      Math.max(...parted) >= LIST_MARKS &&
      (isAnnounced || bareShare(text, tokens) >= BARE_SENTENCE))
  );
}
