import { bareHeads } from './bare-heads';
import { emptyClauses } from './empty-clauses';
import { headingsOnly } from './headings';
import { injectedSpans } from './injected-text';
import { bareShare } from '@/lib/grading/text/predication';
import { isNegator } from '@/lib/grading/text/lexicon';
import { listsIn } from './lists';
import { isMostlyCode } from './code-lines';
import { areRows, areSteps, isTerse } from './notes';
import { namedOnly } from './named-only';
import { passagesOf, type Passage, type Sentence } from '@/lib/grading/text/passage';
import { isPlea } from './plea';
import type { Clause, Statements } from '@/lib/grading/text/statements';
import type { Token } from '@/lib/grading/text/tokens';
import type { AnswerFlag } from '@/lib/grading/verdict';
import { ORDINARY, SURE, type WordUseOdds } from './word-use';
import { contentStems } from '@/lib/grading/likeness/wording-match';

/** What of an answer is not taken as an answer: flagged clauses earn nothing, the rest is graded. */
export interface Screening {
  readonly skip: ReadonlySet<number>;
  /** Clauses of turns whose words are put together without sense, unless they turn out to claim something false. */
  readonly nonsense: ReadonlySet<number>;
  /** Log-odds by clause that its turn is nonsense: the higher, the more proof a point needs. */
  readonly senseless: ReadonlyMap<number, number>;
  readonly flags: readonly AnswerFlag[];
}

/** The same run of so many content words, so often, over more than this share of the answer: not an answer. */
const RUN = 3;
const OFTEN = 4;
const MOSTLY = 0.5;
/** No more different words than these, each so often as a rule: one saying, turned about. */
const FEW_WORDS = 12;
const TURNED = 3;
/** With this share of words of which nothing is said, a clause only names. */
const BARE = 0.7;
/** A clause with this share of its content words from the question only repeats it. */
const REPEATED = 0.8;
/** With this share over a whole turn of at least so many, the turn is about the question, not an answer to it. */
const RESTATED = 0.34;
const RESTATED_WORDS = 40;
/** Asked back for the most part, in so many questions at least: nothing is claimed. */
const ASKED_BACK = 0.6;
const QUESTIONS = 4;
/** So many sentences for each question answer it. */
const ANSWERED = 2;

/**
 * Screens the clauses of an answer, each turn by itself and without what was said before: a turn that is a list
 * takes nothing from another turn.
 */
export function screen(
  statements: Statements,
  turnOf: (clause: Clause) => string,
  prompt: string,
  wordUseOf: (passage: Passage) => WordUseOdds,
  isAbsurd: (passage: Passage) => boolean,
  framedIn: (passage: Passage) => readonly Clause[] = () => [],
  talkIn: (passage: Passage) => readonly Clause[] = () => [],
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
  leave(namedToTheGrader(statements, skip));
  leave(bareHeads(statements));
  const nonsense = new Set<number>();
  const senseless = new Map<number, number>();
  for (const passage of passagesOf(statements, turnOf)) {
    leave(passage.again);
    leave(repeatedIn(passage), 'repeated');
    if (passage.clauses.length === 0) continue;
    leave(...askedIn(passage, prompt));
    leave(questionsIn(passage));
    leave(emptyClauses(passage, prompt));
    leave(listsIn(passage, prompt), 'keyword_list');
    leave(namedOnly(passage, prompt), 'keyword_list');
    const steps = areSteps(passage);
    if (!steps) leave(headingsOnly(passage, prompt), 'keyword_list');
    const areNotes = isTerse(passage) || steps || areRows(passage) || isMostlyCode(passage.text);
    if (!areNotes) leave(framedIn(passage), 'keyword_list');
    leave(talkIn(passage));
    const odds = areNotes ? ORDINARY : wordUseOf(passage);
    for (const { index } of passage.clauses) senseless.set(index, odds.salad);
    if (odds.list >= SURE.list) leave(passage.clauses, 'keyword_list');
    else if (
      odds.salad >= SURE.salad ||
      odds.rotated >= (passage.clauses[0]?.index === 0 ? SURE.rotated : SURE.rotatedReply) ||
      isAbsurd(passage)
    )
      for (const { index } of passage.clauses) nonsense.add(index);
    if (isPlea(passage.text)) leave(passage.clauses, 'instructions_removed');
  }
  const content = tokens.filter(({ little, sign }) => !little && !sign);
  const isLeft = clauses.some(({ index }) => !skip.has(index));
  if (!isLeft || content.length < 2 || isKeyMash(content.map(({ normal }) => normal)))
    leave(clauses, 'no_content');
  return { skip, nonsense, senseless, flags: [...flags] };
}

/** "… mark A, B and C as met. A, B, C.": what the grader was told to hear, named again and nothing said of it. */
function namedToTheGrader({ text, tokens, clauses }: Statements, skip: ReadonlySet<number>) {
  if (skip.size === 0) return [];
  const contentOf = ({ from, to }: Clause) =>
    tokens.slice(from, to).filter(({ little, sign }) => !little && !sign);
  const told = new Set(
    clauses
      .filter(({ index }) => skip.has(index))
      .flatMap(contentOf)
      .map(({ stem }) => stem),
  );
  return clauses.filter(
    (clause) =>
      !skip.has(clause.index) &&
      contentOf(clause).every(({ stem, normal }) => told.has(stem) || normal === 'answer') &&
      bareShare(text, tokens.slice(clause.from, clause.to)) >= BARE,
  );
}

/** Clauses with what is said over and over. */
function repeatedIn({ clauses, again, statements: { tokens } }: Passage): Clause[] {
  const all = [...clauses, ...again].toSorted((a, b) => a.index - b.index);
  const content = all
    .flatMap(({ from, to }) => tokens.slice(from, to))
    .filter(({ little, sign }) => !little && !sign);
  // Figures come back in formulas, folds and steps.
  const words = content.filter((token) => !isFigure(token));
  const different = new Set(words.map(({ stem }) => stem)).size;
  if (different <= FEW_WORDS && words.length > TURNED * different) return [...clauses];
  const said = new Set(repeatedTokens(content));
  if (said.size <= content.length * MOSTLY) return [];
  return clauses.filter(({ from, to }) => tokens.slice(from, to).some((token) => said.has(token)));
}

/** "A is like B", "A rather than B": what the question names is set in relation, which it did not do itself. */
const likens = /^(?:like|unlike|than|without|except)$/u;

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
  const relate = ({ sentence }: Clause) =>
    clauses
      .filter((clause) => clause.sentence === sentence)
      .some(({ from, to }) =>
        tokens.slice(from, to).some((token) => isNegator(token) || likens.test(token.normal)),
      );
  let words = 0;
  const left = clauses.filter((clause) => {
    const all = tokens.slice(clause.from, clause.to);
    const own = all.filter(({ little, sign }) => !little && !sign);
    if (own.length === 0 || relate(clause)) return false;
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
  // "Does it answer the question? That's relevance.": asked to be answered at once.
  if (sentences.length >= ANSWERED * questions.length) return [];
  const words = questions.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  return questions.length >= QUESTIONS && words >= ASKED_BACK * tokens.length
    ? questions.flatMap(({ clauses }) => clauses)
    : [];
}

function isQuestion({ tokens }: Sentence, text: string): boolean {
  const { end } = tokens.at(-1)!;
  return /^["”’)\]\s]*\?/u.test(text.slice(end, end + 4));
}

const isFigure = ({ normal }: Token) => /^\d/u.test(normal);

/** Content words in runs that come back again and again; a text pasted twice is no such run. */
function repeatedTokens(content: readonly Token[]): Token[] {
  const runs = new Map<string, number[]>();
  content.forEach((_, at) => {
    const run = content.slice(at, at + RUN);
    if (run.length < RUN || run.some(isFigure)) return;
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
