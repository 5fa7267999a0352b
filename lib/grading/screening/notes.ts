import type { Passage, Sentence } from '@/lib/grading/text/passage';
import { bareShare, piecesOf, statedTokens } from '@/lib/grading/text/predication';
import { hasPast, isPast } from '@/lib/grading/story/unit/past-forms';
import { tokenize } from '@/lib/grading/text/tokens';

/** So many heads, most of them with something said of them and not only named, make a turn notes. */
const LEAST_HEADS = 3;
/** Beside a sentence that tells something without a head, fewer will do. */
const HEADS_BESIDE = 2;
const TOLD = 0.5;
/** And most of its words stand under such a head. */
const UNDER_HEADS = 0.6;

/** "Pinecone: …", "Recall = …", "2) look – …", "Query -> …": a few words and a mark, and what comes after it. */
const headed =
  /^[\s\-*•]*(?:\(?\d+[.)]\s*)?([^\s:(=→–—]{1,40}(?: [^\s:(=→–—]{1,40}){0,3}?)\s*(?::(?=\s)|\s[–—-]\s|=|->|→)\s*(.+)$/su;
/** "Pinecone (managed, costly), Weaviate (open source)". */
const bracketed = /(?<![^\s,;:()])([^\s,;:()]{1,40}(?: [^\s,;:()]{1,40}){0,3}) ?\(([^()]+)\)/gu;

/** Words that tell what a thing is like, when they end an item: "local", not "local features". */
const qualities = new Set(
  (
    'open closed local simple costly dense sparse exact stable robust hybrid private public smooth global sticky ' +
    'rigid rich vague random parallel'
  ).split(' '),
);
/** By their endings, wherever they stand: "stateless", "shared weights". */
const likened = /^\p{L}{2,}(?:less|able|ible|[^e]ed)$/u;
/** A little word between two others: "filter on groups", "hybrid with RRF". */
const placed =
  /\S\s(?<!\bas\s)(?:on|with|w\/|by|at|per|to|from|in|into|through|behind|without|within|over|under|across)\s\S|^for\s\S/iu;

interface Entry {
  readonly head: string;
  readonly body: string;
}

/** So many lines that tell what was done or how it was, and such a share of all, are notes of what happened. */
const LEAST_DEEDS = 3;
const DEEDS = 0.4;
const DEED_WORDS = 3;
/** More verbs in a row are a list of verbs. */
const MOST_PASTS = 2;

/** "Built a model on 4 years of sales", "nobody trusted it": told in the past, each in a line of its own. */
function areDeeds({ sentences }: Passage): boolean {
  const told = sentences.filter(({ tokens }) => {
    const words = tokens.filter(({ sign }) => !sign).map(({ normal }) => normal);
    return (
      words.length >= DEED_WORDS && hasPast(words) && words.filter(isPast).length <= MOST_PASTS
    );
  });
  return told.length >= LEAST_DEEDS && told.length >= DEEDS * sentences.length;
}

/** True where a thing is said to be somewhere, with something or for something. */
export function isPlaced(words: string): boolean {
  return placed.test(words);
}

/**
 * True for notes: heads, each with what is said of it in a few words, or deeds line by line. Where words are only
 * named, it is a list.
 */
export function isNotes(passage: Passage): boolean {
  return [areDeeds, areHeaded, isTerse, areSteps, areRows].some((are) => are(passage));
}

/** So many short sentences that say where, with what or how, most of all, are terse and no names. */
const LEAST_TERSE = 3;
const TERSE = 0.6;
const TERSE_WORDS = 14;
/** With fewer bare words it is told in whole sentences, whatever they mean. */
const TERSE_BARE = 0.6;

/** "Chat service in Kubernetes, autoscaled. Uploads through a queue to workers.": told without verbs. */
export function isTerse({ sentences, tokens: all, statements: { text } }: Passage): boolean {
  const told = sentences.filter(
    ({ tokens }) =>
      tokens.length <= TERSE_WORDS && isPlaced(text.slice(tokens[0]!.start, tokens.at(-1)!.end)),
  );
  return (
    told.length >= LEAST_TERSE &&
    told.length >= TERSE * sentences.length &&
    bareShare(text, all) >= TERSE_BARE
  );
}

/** So many steps of an arrow chain, and of what stands beside it, that tell something, and such a share of all. */
const LEAST_STEPS = 3;
const STEPS = 0.2;
const ARROW = /->|→|=>|\s>\s/u;
/** "gateway (auth)", "canary 5%, rollback if it drops", "Airflow for the runs", "data in". */
const remarked =
  /\S ?\([^()]+\)|\d ?(?:%|m?s\b|sec\w*|min\w*|hours?|days?)|\b(?:if|when|until|after|so that)\s\S|\S\sfor\s\S|\s(?:in|out)$/u;

/** "data in -> checked -> cleaned": what is done step by step; an arrow between names says nothing. */
export function areSteps({ text }: Passage): boolean {
  const chains = text
    .split('\n')
    .flatMap((line) => line.split(/[.;](?=\s|$)/u))
    .map((chain) => chain.trim().split(ARROW))
    .filter(([first]) => first !== '');
  const steps = chains.flat();
  const told = steps.filter(
    (step) => isPlaced(step) || likened.test(step.trim()) || remarked.test(step.trim()),
  );
  return (
    chains.some(({ length }) => length > 1) &&
    told.length >= LEAST_STEPS &&
    told.length >= STEPS * steps.length
  );
}

/** Rows of a table, and the share of them that tell something of the first cell. */
const LEAST_ROWS = 3;
const ROWS = 1 / 3;
/** With more things than these, a cell is a list. */
const CELL = 4;

const ruled = /^[ \t]*\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+[ \t]*(?::?-{2,}:?)?[ \t]*\|?[ \t]*$/mu;

/** "| GloVe | global counts |": each row says of its first cell what stands in the others. */
export function areRows({ text }: Passage): boolean {
  const rows = text
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => cells.filter((cell) => /[\p{L}\p{N}]/u.test(cell)))
    .filter(({ length }) => length > 1);
  const told = rows.filter(([, ...cells]) => cells.some((cell) => saysSomething(cell)));
  if (rows.flat().some((cell) => cell.split(/[,;/]/u).length > CELL)) return false;
  // Drawn as a table, with its line under the heads: each cell belongs to its row and column.
  if (rows.length >= LEAST_ROWS && ruled.test(text)) return true;
  return (
    rows.length >= LEAST_ROWS &&
    new Set(rows.map(([head]) => head)).size === rows.length &&
    told.length >= ROWS * rows.length
  );
}

function areHeaded({ sentences, content, statements: { text } }: Passage): boolean {
  const entries = sentences.flatMap((sentence) => entriesIn(sentence, text));
  const heads = new Set(entries.map(({ head }) => head.trim().toLowerCase()));
  const told = entries.filter(({ body }) => saysSomething(body)).length;
  const beside = sentences
    .filter((sentence) => entriesIn(sentence, text).length === 0)
    .map(({ tokens }) => text.slice(tokens[0]!.start, tokens.at(-1)!.end))
    .filter((words) => isPlaced(words) || remarked.test(words));
  const words = [...entries.map(({ head, body }) => `${head} ${body}`), ...beside];
  return (
    heads.size >= (beside.length > 0 ? HEADS_BESIDE : LEAST_HEADS) &&
    told >= TOLD * entries.length &&
    words.reduce((sum, own) => sum + contentOf(own), 0) >= UNDER_HEADS * content.length
  );
}

/** True for a sentence of several such heads. */
export function hasHeads(sentence: Sentence, text: string): boolean {
  return entriesIn(sentence, text).length > 1;
}

function entriesIn({ tokens }: Sentence, text: string): Entry[] {
  const words = text.slice(tokens[0]!.start, tokens.at(-1)!.end + 1);
  const [, head, body] = headed.exec(words) ?? [];
  if (head !== undefined && body !== undefined) return [{ head, body }];
  return [...words.matchAll(bracketed)].map((match) => ({ head: match[1]!, body: match[2]! }));
}

function saysSomething(body: string): boolean {
  const tokens = tokenize(body);
  return (
    isPlaced(body) ||
    statedTokens(body, tokens).size > 0 ||
    tokens.some(({ normal }) => likened.test(normal) || /^\d/u.test(normal)) ||
    piecesOf(body, tokens).some((item) => qualities.has(item.at(-1)!.normal))
  );
}

function contentOf(words: string): number {
  return tokenize(words).filter(({ little, sign }) => !little && !sign).length;
}
