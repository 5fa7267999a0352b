import { remarksIn, type Bracket } from './brackets';
import { goesOn } from './going-on';
import { isInflected } from './finite-verbs';
import { isSecondHalf } from './parallel-halves';
import { secondStatement } from './second-verbs';
import { areTelling, sentenceRanges } from './sentence-ends';
import { TokenIndex } from './token-index';
import type { Token } from './tokens';
import { tokenize } from './tokens';

/** A clause: a range of tokens, the sentence and the turn it stands in. */
export interface Clause {
  readonly index: number;
  readonly sentence: number;
  /** The stretch between marks that it stands in: where there are none, a long one of many statements. */
  readonly run: number;
  /** No marks are there to tell where a statement ends: the clause may hold more than one. */
  readonly unmarked: boolean;
  /** Cut by words alone: its text has no marks within sentences, where a comma would part two statements. */
  readonly byWords: boolean;
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** A text cut into clauses. */
export interface Statements {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly index: TokenIndex;
  readonly clauses: readonly Clause[];
  /** How many content words stand before each token, and before the end. */
  readonly contentBefore: readonly number[];
}

/** A sentence longer than this without marks is speech: each of its clauses stands alone. */
const LONG_SENTENCE = 36;
/** A clause shorter than this stays with its neighbour. */
const SHORT_CLAUSE = 3;

const clauseStart =
  /^(?:whereas|while|but|because|however|although|though|since|so|then|also|plus|unlike|instead|otherwise|meanwhile|basically|okay|whilst|therefore|which|where|when|if|or|and)$/u;
/** Words that begin one only behind a comma: "…, now it's a hash". */
const commaStart = /^(?:now|nowadays)$/u;
/** Words that begin a new clause even without a comma before them. */
const strongStart =
  /^(?:whereas|but|because|however|although|whilst|therefore|meanwhile|unlike|while)$/u;

/** "…, the second one …": counted off. */
const counted = /^(?:first|second|third|former|latter|last|other)$/u;

/** So many words at most stand before the subject of such a half: "against high bias I". */
const LED_IN = 3;

const subjects = new Set('i we you they it there'.split(' '));
/** After these words a pronoun goes on with the clause. */
const leadIn =
  /^(?:that|which|who|what|how|why|where|when|whenever|if|because|since|so|and|but|or|as|than|while|until|before|after|once|though|although|whether|then|to|of|for|with|in|on|at|by|from|about|into|like|is|are|was|were|do|does|did|can|could|will|would|should|make|makes|let|lets|give|gives|keep|keeps|put|puts|use|uses|tell|think|say|know|see|it|you|we|they|i|not|just|is|again)$/u;

/**
 * Cuts a text into sentences and clauses, with or without punctuation; `unmarked`: its full stops were put in,
 * and no other marks are to be expected.
 */
export function statementsOf(text: string, unmarked = false): Statements {
  const tokens = tokenize(text);
  const clauses: Clause[] = [];
  const bare = unmarked && tokens.length > LONG_SENTENCE && !hasMarks(text, tokens.length);
  const remarks = remarksIn(text);
  let sentence = 0;
  for (const [run, [from, to]] of sentenceRanges(text, tokens).entries()) {
    const long = to - from > LONG_SENTENCE;
    const words = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    const byWords = (long || bare) && !hasMarks(words, to - from);
    const parts = clauseRanges({ text, tokens, remarks }, from, to, byWords);
    for (const [start, end] of parts) {
      clauses.push({
        index: clauses.length,
        sentence,
        run,
        unmarked: long && byWords,
        byWords,
        from: start,
        to: end,
      });
      if (long) sentence++;
    }
    sentence++;
  }
  const contentBefore = [0];
  for (const { little, sign } of tokens)
    contentBefore.push(contentBefore.at(-1)! + (little || sign ? 0 : 1));
  return { text, tokens, index: new TokenIndex(tokens), clauses, contentBefore };
}

/** Clauses that stand next to each other, sentence by sentence. */
export function bySentence(clauses: readonly Clause[]): Clause[][] {
  const sentences: Clause[][] = [];
  for (const clause of clauses) {
    const open = sentences.at(-1);
    if (open?.[0]?.sentence === clause.sentence) open.push(clause);
    else sentences.push([clause]);
  }
  return sentences;
}

/** Marks within sentences, often enough to tell where clauses begin. */
const hasMarks = (text: string, words: number) =>
  areTelling(text.match(/[,:;—–]/gu)?.length ?? 0, words);

function clauseRanges(
  { text, tokens, remarks }: Pick<Statements, 'text' | 'tokens'> & { remarks: readonly Bracket[] },
  from: number,
  to: number,
  byWords: boolean,
): [number, number][] {
  const ranges: [number, number][] = [];
  let start = from;
  const ownAgain = besideEnd(text, tokens, from, to);
  let second = byWords ? secondStatement(text, tokens, start, to) : undefined;
  for (let index = from + 1; index < to; index++) {
    if (index - start < SHORT_CLAUSE || to - index < SHORT_CLAUSE) continue;
    const between = text.slice(tokens[index - 1]!.end, tokens[index]!.start);
    const { normal, start: at } = tokens[index]!;
    if (/^\s+$/u.test(between) && goesOn(tokens, index, to)) continue;
    // What only names what stands before it belongs to that.
    if (remarks.some((remark) => at > remark.from && at < remark.to)) continue;
    const begins =
      ((between.startsWith(')') ||
        remarks.some(({ to: end }) => end >= tokens[index - 1]!.end && end <= at)) &&
        (/[,–—]|\s-/u.test(between) || clauseStart.test(normal))) ||
      /[:—–(]|\s-\s/u.test(between) ||
      (byWords && isNewSubject(text, tokens, index)) ||
      (between.includes(',') && (clauseStart.test(normal) || commaStart.test(normal))) ||
      (between.includes(',') && normal === 'the' && counted.test(tokens[index + 1]!.normal)) ||
      strongStart.test(normal) ||
      (byWords && clauseStart.test(normal) && !isExplained(text, tokens, index)) ||
      index === second ||
      index === ownAgain ||
      (between.includes(',') &&
        (isSetBeside(tokens, from, index) || isNamedAnew({ text, tokens }, start, index))) ||
      isSecondHalf(text, tokens, start, index);
    if (!begins) continue;
    ranges.push([start, index]);
    start = index;
    if (byWords) second = secondStatement(text, tokens, start, to);
  }
  ranges.push([start, to]);
  return ranges;
}

/** "Against variance I …, against bias I …": the second half begins as the first, and says something of its own or counts on: "in the first case …, in the second …". */
const isSetBeside = (tokens: readonly Token[], from: number, index: number) =>
  /^(?:against|for|with|without|in|on|at|under)$/u.test(tokens[index]!.normal) &&
  tokens[index]!.normal === tokens[from]!.normal &&
  tokens
    .slice(index + 2, index + 2 + LED_IN)
    .some(({ normal }) => subjects.has(normal) || counted.test(normal));

/** "It reads both sides, GPT only looks left": behind a statement another begins, of what has a name. */
const isNamedAnew = (
  { text, tokens }: Pick<Statements, 'text' | 'tokens'>,
  from: number,
  index: number,
) => {
  const { start, end } = tokens[index]!;
  if (!/^\p{L}\p{Ll}*\p{Lu}/u.test(text.slice(start, end))) return false;
  const verb = nearly.test(tokens[index + 1]?.normal ?? '') ? index + 2 : index + 1;
  return (
    verb < tokens.length &&
    isInflected(tokens, verb) &&
    tokens.slice(from, index).some((_, at) => isInflected(tokens, from + at))
  );
};
const nearly = /^(?:only|just|also|always|never|usually|simply|instead|rather|still|merely)$/u;

const besideSet = /^(?:unlike|(?:in |as )?(?:contrary|contrast|opposed|compared) (?:to|with))\b/u;
const relative = /,\s*(?:(?:in|for|with|of) )?(?:which|who|where|whose)\b/u;

/** "Unlike A, which is …, B is …": where what is said of A ends; undefined for all other sentences. */
function besideEnd(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): number | undefined {
  if (!besideSet.test(text.slice(tokens[from]!.start).slice(0, 30).toLowerCase())) return undefined;
  let relatives = false;
  for (let index = from + 1; index < to; index++) {
    if (!text.slice(tokens[index - 1]!.end, tokens[index]!.start).includes(',')) continue;
    if (relative.test(text.slice(tokens[index - 1]!.end, tokens[index]!.start + 12).toLowerCase()))
      relatives = true;
    else if (!clauseStart.test(tokens[index]!.normal)) return relatives ? index : undefined;
  }
  return undefined;
}

/** "Bias is when …", "that's where …": what it is follows, with what it is said of. */
const isExplained = (text: string, tokens: readonly Token[], index: number) =>
  /^(?:when|where|if)$/u.test(tokens[index]!.normal) &&
  /(?:^|\b)(?:is|means)$|['’]s$/iu.test(
    text.slice(tokens[index - 1]!.start, tokens[index]!.start).trim(),
  );

/** In speech without marks: a pronoun that is no object and not led in, or a capital that no name has. */
function isNewSubject(text: string, tokens: readonly Token[], index: number): boolean {
  const { start, end, normal } = tokens[index]!;
  const before = tokens[index - 1]!.normal;
  const raw = text.slice(start, end);
  if (subjects.has(normal)) return !leadIn.test(before);
  return /^(?:The|A|An|In|If|When|For|To|At|With|On|This|That|These|There|Then|Like|Because|After|So)$/u.test(
    raw,
  );
}
