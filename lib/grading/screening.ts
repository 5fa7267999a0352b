import { emptyClauses } from './empty-clauses';
import { injectedSpans } from './injected-text';
import { isNegator } from './lexicon';
import { passagesOf, type Passage, type Sentence } from './passage';
import { isPlea } from './plea';
import { bareShare, piecesOf } from './predication';
import type { Clause, Statements } from './statements';
import type { Token } from './tokens';
import type { AnswerFlag } from './verdict';
import { SURE, type WordUseOdds } from './word-use';
import { contentStems } from './wording-match';

/** What of an answer is not taken as an answer: flagged clauses earn nothing, the rest is graded. */
export interface Screening {
  readonly skip: ReadonlySet<number>;
  /** Clauses of turns whose words are put together without sense, unless they turn out to claim something false. */
  readonly nonsense: ReadonlySet<number>;
  /** Log-odds by clause that its turn is nonsense: the higher, the more proof a point needs. */
  readonly senseless: ReadonlyMap<number, number>;
  readonly flags: readonly AnswerFlag[];
}

/** With this share of words of which nothing is said, a turn of at least so many words of content is a list. */
const BARE = 0.74;
const LIST_WORDS = 30;
/** A shorter one is a list when all of it is, item by item: so many of them, mostly of no more words than this. */
const SHORT_LIST = 9;
const ITEM_WORDS = 3;
const ITEMS = 0.85;
const LINES = 6;
const BARE_LINES = 0.88;
/** A sentence of so many pieces, nearly all of them bare, is a list in the midst of an answer. */
const LIST_PIECES = 11;
/** And with this share of bare words in the rest, the rest is no answer either. */
const BARE_REST = 0.5;
const BARE_SENTENCE = 0.8;
/** So many terms in a row without a little word or a mark between are a list however short it is. */
const ROW = 8;
const LONG_ROW = 14;
/** With fewer little words and signs than these shares, less has to be bare. */
const HEAP_WORDS = 30;
const HEAP_LITTLE = 0.08;
const HEAP_SIGNS = 0.05;
const HEAP_BARE = 0.55;
/** Share of neighbouring words in the order of the alphabet, over at least so many. */
const SORTED = 0.85;
const SORTED_WORDS = 14;
/** The same run of so many content words, so often, over more than this share of the answer: not an answer. */
const RUN = 3;
const OFTEN = 4;
const MOSTLY = 0.5;
/** A clause with this share of its content words from the question only repeats it. */
const REPEATED = 0.8;
/** With this share over a whole turn of at least so many, the turn is about the question, not an answer to it. */
const RESTATED = 0.34;
const RESTATED_WORDS = 40;
/** Asked back for the most part, in so many questions at least: nothing is claimed. */
const ASKED_BACK = 0.6;
const QUESTIONS = 4;

/**
 * Screens the clauses of an answer, each turn by itself and without what was said before: a turn that is a list
 * takes nothing from another turn.
 */
export function screen(
  statements: Statements,
  turnOf: (clause: Clause) => string,
  prompt: string,
  wordUseOf: (passage: Passage) => WordUseOdds,
): Screening {
  const { tokens, clauses, text } = statements;
  if (tokens.length === 0)
    return { skip: new Set(), nonsense: new Set(), senseless: new Map(), flags: ['not_answered'] };
  const skip = new Set<number>();
  const flags = new Set<AnswerFlag>();
  const leave = (left: readonly Clause[], flag?: AnswerFlag) => {
    if (flag && left.length > 0) flags.add(flag);
    for (const { index } of left) skip.add(index);
  };

  const injected = injectedSpans(text);
  leave(
    clauses.filter(({ from, to }) =>
      injected.some(({ start, end }) => tokens[from]!.start < end && tokens[to - 1]!.end > start),
    ),
    'instructions_removed',
  );
  const nonsense = new Set<number>();
  const senseless = new Map<number, number>();
  for (const passage of passagesOf(statements, turnOf)) {
    leave(passage.again);
    leave(repeatedIn(passage), 'repeated');
    if (passage.clauses.length === 0) continue;
    leave(...askedIn(passage, prompt));
    leave(questionsIn(passage));
    leave(emptyClauses(passage, prompt));
    leave(listsIn(passage), 'keyword_list');
    const odds = wordUseOf(passage);
    for (const { index } of passage.clauses) senseless.set(index, odds.salad);
    if (odds.list >= SURE.list) leave(passage.clauses, 'keyword_list');
    else if (odds.salad >= SURE.salad) for (const { index } of passage.clauses) nonsense.add(index);
    if (isPlea(passage.text)) leave(passage.clauses, 'instructions_removed');
  }
  const content = tokens.filter(({ little, sign }) => !little && !sign);
  const isLeft = clauses.some(({ index }) => !skip.has(index));
  if (!isLeft || content.length < 2 || isKeyMash(content.map(({ normal }) => normal)))
    leave(clauses, 'no_content');
  return { skip, nonsense, senseless, flags: [...flags] };
}

/** Clauses with what is said over and over. */
function repeatedIn({ clauses, again, statements: { tokens } }: Passage): Clause[] {
  const all = [...clauses, ...again].toSorted((a, b) => a.index - b.index);
  const content = all
    .flatMap(({ from, to }) => tokens.slice(from, to))
    .filter(({ little, sign }) => !little && !sign);
  const said = new Set(repeatedTokens(content));
  if (said.size <= content.length * MOSTLY) return [];
  return clauses.filter(({ from, to }) => tokens.slice(from, to).some((token) => said.has(token)));
}

/**
 * Clauses that repeat the question. Naming the question at the start is how people begin; only an answer made of
 * it is flagged.
 */
function askedIn(
  { clauses, content, statements: { tokens } }: Passage,
  prompt: string,
): [Clause[], AnswerFlag | undefined] {
  const asked = new Set(contentStems(prompt));
  const isAsked = ({ stem }: Token) => asked.has(stem);
  const share = content.filter(isAsked).length / content.length;
  if (share === 1 || (content.length >= RESTATED_WORDS && share >= RESTATED))
    return [[...clauses], 'question_repeated'];
  let words = 0;
  const left = clauses.filter((clause) => {
    const all = tokens.slice(clause.from, clause.to);
    const own = all.filter(({ little, sign }) => !little && !sign);
    if (own.length === 0 || all.some(isNegator)) return false;
    const repeated = own.filter(isAsked).length / own.length;
    if (own.length >= 3 ? repeated < REPEATED : repeated < 1) return false;
    words += own.length;
    return true;
  });
  return [left, words > content.length / 2 ? 'question_repeated' : undefined];
}

/** In a turn that mostly asks back, what is asked. */
function questionsIn({ sentences, tokens, statements: { text } }: Passage): Clause[] {
  const questions = sentences.filter((sentence) => isQuestion(sentence, text));
  const words = questions.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  return questions.length >= QUESTIONS && words >= ASKED_BACK * tokens.length
    ? questions.flatMap(({ clauses }) => clauses)
    : [];
}

function isQuestion({ tokens }: Sentence, text: string): boolean {
  const { end } = tokens.at(-1)!;
  return /^["”’)\]\s]*\?/u.test(text.slice(end, end + 4));
}

/** Key words without a statement: the whole turn, or a sentence of it. */
function listsIn({ clauses, sentences, statements: { text } }: Passage): Clause[] {
  const lists = sentences.filter((sentence) => isList(sentence, text));
  const tokens = sentences
    .filter((sentence) => !lists.includes(sentence))
    .flatMap((sentence) => sentence.tokens);
  const isRestBare = lists.length > 0 && bareShare(text, tokens) >= BARE_REST;
  return tokens.length > 0 && (isRestBare || isListThroughout(tokens, text))
    ? [...clauses]
    : lists.flatMap((sentence) => sentence.clauses);
}

function isListThroughout(tokens: readonly Token[], text: string): boolean {
  const words = tokens.filter(({ sign }) => !sign);
  const content = words.filter(({ little }) => !little);
  const inOrder = words.slice(1).filter(({ normal }, i) => normal >= (words[i]?.normal ?? ''));
  return (
    (content.length >= LIST_WORDS && bareShare(text, tokens) >= BARE) ||
    (content.length >= HEAP_WORDS && isHeap(words, content, tokens, text)) ||
    (content.length >= SORTED_WORDS && inOrder.length / (words.length - 1) >= SORTED) ||
    isShortList(tokens, text)
  );
}

/** Hardly a little word, no formula, and hardly anything said. */
function isHeap(
  words: readonly Token[],
  content: readonly Token[],
  tokens: readonly Token[],
  text: string,
): boolean {
  return (
    words.length - content.length < HEAP_LITTLE * words.length &&
    tokens.length - words.length < HEAP_SIGNS * tokens.length &&
    bareShare(text, tokens) >= HEAP_BARE
  );
}

/** Nothing but items, or headings line by line; notes have heads, figures or brackets. */
function isShortList(tokens: readonly Token[], text: string): boolean {
  const bare = bareShare(text, tokens);
  const lines = tokens.filter(({ start }, index) =>
    text.slice(tokens[index - 1]?.end ?? start, start).includes('\n'),
  );
  if (lines.length >= LINES && bare >= BARE_LINES) return true;
  const pieces = piecesOf(text, tokens);
  const short = pieces.filter(({ length }) => length <= ITEM_WORDS);
  const span = text.slice(tokens[0]!.start, tokens.at(-1)!.end);
  return (
    pieces.length >= SHORT_LIST &&
    short.length >= ITEMS * pieces.length &&
    !/[:()\d=]/u.test(span) &&
    bare === 1
  );
}

function isList({ tokens }: Sentence, text: string): boolean {
  const pieces = piecesOf(text, tokens);
  const isRow = (piece: readonly Token[]) =>
    piece.length >= ROW &&
    piece.every(({ little, sign }) => !little && !sign) &&
    (piece.length >= LONG_ROW ||
      piece.every(({ start, end }) => !/\d/u.test(text.slice(start, end)))) &&
    bareShare(text, piece) === 1;
  return (
    pieces.some(isRow) || (pieces.length >= LIST_PIECES && bareShare(text, tokens) >= BARE_SENTENCE)
  );
}

/** Content words in runs that come back again and again; a text pasted twice is no such run. */
function repeatedTokens(content: readonly Token[]): Token[] {
  const runs = new Map<string, number[]>();
  content.forEach((_, at) => {
    const run = content.slice(at, at + RUN);
    if (run.length < RUN) return;
    const key = run.map(({ stem }) => stem).join(' ');
    runs.set(key, [...(runs.get(key) ?? []), at]);
  });
  const repeated = [...runs.values()].filter(({ length }) => length >= OFTEN).flat();
  const places = new Set(repeated.flatMap((at) => Array.from({ length: RUN }, (_, k) => at + k)));
  return [...places].map((at) => content[at]!);
}

/** Mostly words without a vowel, or one word over and over. */
function isKeyMash(words: readonly string[]): boolean {
  const odd = words.filter(
    (word) =>
      /\p{L}/u.test(word) &&
      word.length > 4 &&
      (!/[aeiouy]/u.test(word) || /[^aeiouy\d]{6,}/u.test(word) || /(.)\1{3,}/u.test(word)),
  );
  return odd.length / words.length > 0.5 || (words.length > 6 && new Set(words).size <= 2);
}
