import { injectedSpans } from './injected-text';
import { isNegator } from './lexicon';
import type { Clause, Statements } from './statements';
import { tokenize, type Token } from './tokens';
import type { AnswerFlag } from './verdict';
import { contentStems } from './wording-match';

/** What of an answer is not taken as an answer: flagged clauses earn nothing, the rest is graded. */
export interface Screening {
  readonly skip: ReadonlySet<number>;
  readonly flags: readonly AnswerFlag[];
}

/** A stretch of this many content words with fewer small words than this share is a list, not a statement. */
const LIST_WORDS = 8;
const LIST_SHARE = 0.08;
/** With this many marks a word, every word is an item of its own. */
const LIST_MARKS = 0.45;
/** From this many content words on the whole answer can be a list. */
const LONG_LIST_WORDS = 14;
/** Share of its pieces (between commas, semicolons, full stops, line ends) that are one or two bare words. */
const BARE_PIECES = 0.75;
/** Share of neighbouring words in the order of the alphabet. */
const SORTED = 0.85;
/** The same run of so many content words, so often, over more than this share of the answer: not an answer. */
const RUN = 3;
const OFTEN = 4;
const MOSTLY = 0.5;
/** A clause with this share of its content words from the question only repeats it. */
const REPEATED = 0.8;

/** Screens the clauses of an answer. `rubricFit` tells which clauses say something of the rubric. */
export function screen(statements: Statements, prompt: string): Screening {
  const { tokens, clauses, text } = statements;
  const skip = new Set<number>();
  const flags = new Set<AnswerFlag>();
  const content = tokens.filter(({ little, sign }) => !little && !sign);
  if (tokens.length === 0) return { skip, flags: ['not_answered'] };

  const injected = injectedSpans(text);
  if (injected.length > 0) flags.add('instructions_removed');
  for (const clause of clauses) {
    const from = tokens[clause.from]!.start;
    const to = tokens[clause.to - 1]!.end;
    if (injected.some(({ start, end }) => from < end && to > start)) skip.add(clause.index);
  }
  for (const { index } of saidAgain(statements)) skip.add(index);
  const said = new Set(repeatedTokens(tokens));
  if (said.size > content.length * MOSTLY) {
    flags.add('repeated');
    for (const { index, from, to } of clauses)
      if (tokens.slice(from, to).some((token) => said.has(token))) skip.add(index);
  }
  const asked = new Set(contentStems(prompt));
  let repeatedWords = 0;
  for (const clause of clauses) {
    const own = tokens.slice(clause.from, clause.to).filter(({ little, sign }) => !little && !sign);
    const repeated = own.filter(({ stem }) => asked.has(stem)).length;
    const denies = tokens.slice(clause.from, clause.to).some(isNegator);
    const share = repeated / own.length;
    if (!denies && (own.length >= 3 ? share >= REPEATED : own.length > 0 && share === 1)) {
      skip.add(clause.index);
      repeatedWords += own.length;
    }
  }
  // Naming the question at the start is how people begin; only an answer made of it is flagged.
  if (repeatedWords > content.length / 2) flags.add('question_repeated');
  if (content.length > 0 && content.every(({ stem }) => asked.has(stem))) {
    flags.add('question_repeated');
    for (const { index } of clauses) skip.add(index);
  }
  for (const sentence of new Set(clauses.map((clause) => clause.sentence))) {
    const own = clauses.filter((clause) => clause.sentence === sentence);
    const all = own.flatMap(({ from, to }) => tokens.slice(from, to));
    if (isKeywordList(all, text)) {
      flags.add('keyword_list');
      for (const { index } of own) skip.add(index);
    }
  }
  if (isListThroughout(tokens, text)) {
    flags.add('keyword_list');
    for (const { index } of clauses) skip.add(index);
  }
  const isLeft = clauses.some(({ index }) => !skip.has(index));
  if (!isLeft || content.length < 2 || isKeyMash(content.map(({ normal }) => normal))) {
    flags.add('no_content');
    for (const { index } of clauses) skip.add(index);
  }
  return { skip, flags: [...flags] };
}

/**
 * The whole answer is a list of words: bare pieces one after the other, hardly a little word, or words
 * sorted by the alphabet. Notes have longer pieces, signs between them, or verbs.
 */
function isListThroughout(tokens: readonly Token[], text: string): boolean {
  const words = tokens.filter(({ sign }) => !sign);
  const content = words.filter(({ little }) => !little);
  if (content.length < LONG_LIST_WORDS) return false;
  const pieces = text.split(/[,;.:!?\n•|/]+/u).filter((piece) => piece.trim() !== '');
  const bare = pieces.filter((piece) => {
    const own = tokenize(piece);
    return own.length <= 2 && own.every(({ little }) => !little);
  });
  const inOrder = words.slice(1).filter(({ normal }, i) => normal >= (words[i]?.normal ?? ''));
  const signs = tokens.length - words.length;
  return (
    (pieces.length >= LONG_LIST_WORDS / 2 && bare.length / pieces.length >= BARE_PIECES) ||
    inOrder.length / (words.length - 1) >= SORTED ||
    (words.length - content.length < LIST_SHARE * words.length && signs < words.length / LIST_WORDS)
  );
}

/** Sentences said before word for word: they say nothing new. */
function saidAgain({ tokens, clauses }: Statements): Clause[] {
  const sentences = new Set<string>();
  return [...bySentence(clauses).values()].flatMap((own) => {
    const words = tokens
      .slice(own[0]!.from, own.at(-1)!.to)
      .map(({ stem }) => stem)
      .join(' ');
    if (sentences.has(words)) return own;
    sentences.add(words);
    return [];
  });
}

function bySentence(clauses: readonly Clause[]): Map<number, Clause[]> {
  const groups = new Map<number, Clause[]>();
  for (const clause of clauses) {
    const own = groups.get(clause.sentence);
    if (own) own.push(clause);
    else groups.set(clause.sentence, [clause]);
  }
  return groups;
}

/** Content words in runs that come back again and again; a text pasted twice is no such run. */
function repeatedTokens(tokens: readonly Token[]): Token[] {
  const content = tokens.filter(({ little, sign }) => !little && !sign);
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

const verbs = new Set(
  (
    'use uses used make makes made take takes give gives get gets keep keeps learn learns train trains predict ' +
    'predicts find finds look looks help helps need needs reduce reduces increase increases change changes work ' +
    'works mean means miss misses cause causes add adds show shows go goes come comes return returns handle ' +
    'handles run runs split splits become becomes let lets put puts see sees store stores combine combines ' +
    'compare compares not no never'
  ).split(' '),
);

/**
 * Key words without a statement: many content words, hardly a little word, no verb of plain speech, no formula.
 * Notes ("CNN: spatial data, weight sharing") have marks between short pieces; a dump has none, or one a word.
 */
function isKeywordList(tokens: readonly Token[], text: string): boolean {
  const small = tokens.filter(({ little }) => little).length;
  if (tokens.some(({ sign, normal }) => sign && normal !== '/')) return false;
  if (tokens.some(({ normal }) => verbs.has(normal))) return false;
  const words = tokens.length - small;
  const marks = text.slice(tokens[0]!.start, tokens.at(-1)!.end).match(/[,:—–-]\s/gu)?.length ?? 0;
  const dumped = marks === 0 || marks / words > LIST_MARKS;
  return words >= LIST_WORDS && dumped && small / tokens.length < LIST_SHARE;
}
