import { isAuxiliary, isFinite } from '@/lib/grading/text/finite-verbs';
import type { Clause, Statements } from '@/lib/grading/text/statements';
import { tokenize, type Token } from '@/lib/grading/text/tokens';
import { leadOf } from './chains';
import { isCode } from './code-lines';
import { isPlaced } from './notes';

/** "- ", "3. ", "## ", "# 6. ", "// ": what stands before the words of a line. */
const before = /^\s*(?:(?:[-*•>]|\(?\d{1,2}[.)]|#{1,6}|\/\/)(?=[\s*_]|$)\s*)*/u;
/** Marked as the head of something, or as a remark on code that is to come. */
const hash = /^[\s\-*•>\d.)]*(?:#{1,6}|\/\/)(?=\s)/u;
const bold = /^(?:\*\*|__)[^*]+(?:\*\*|__):?$/u;
const colon = /:[\s*_]*$/u;
/** More words than this are no head. */
const WORDS = 6;
/** In fewer "calls" and "results" are things, unless somebody does or is something. */
const FEW_WORDS = 4;
const doer = /^(?:i|we|you|it|they)$/u;
/** "ReLU instead of sigmoid", "F1, not accuracy". */
const against = /^(?:instead|not|against|without|never)$/u;
const article = /^(?:an?|the|its|every|each|no|\d.*)$/u;
/** So many heads, and this share of them, that tell a deed or where it is done: steps, each in a line of its own. */
const LEAST_STEPS = 3;
const STEPS = 0.45;
/** A remark goes on in the next line. */
const goesOn = /^\s*(?:#|\/\/)\s*(?:and|or|to|so|not|from|with|in|into|because|but|that|which)\s/u;
/** "from fastapi import Depends": names what will be used. */
const imported =
  /^\s*(?:import [\w.]+(?: as \w+)?(?:, ?[\w.]+)*|from [\w.]+ import [\w.,*() ]+);?\s*$/u;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * Heads with nothing under them, and imports of code: "**Chunking:**", "## K-Fold CV", "# 6. Health check". What a
 * head names is told by the text behind or under it; a head before the next head has none.
 */
export function bareHeads({ text, tokens, clauses }: Statements): Clause[] {
  const lines = linesOf(text);
  const heads = lines.filter(({ words }) => isHead(words));
  const areSteps =
    heads.filter(({ words }) => isStep(words)).length >=
    Math.max(LEAST_STEPS, STEPS * heads.length);
  const isBare = ({ words }: Line, at: number) =>
    !areSteps &&
    isHead(words) &&
    isNothing(lines[at + 1]?.words) &&
    !isCode(lines[at - 1]?.words ?? '') &&
    !(hash.test(words) && goesOn.test(lines[at + 1]?.words ?? '')) &&
    !(hash.test(words) && goesOn.test(words));
  const bare = lines.filter((line, at) => imported.test(line.words) || isBare(line, at));
  if (bare.length === 0) return [];
  let next = 0;
  return clauses.filter(({ from, to }) => {
    const { start } = tokens[from]!;
    while (next < bare.length && bare[next]!.end <= start) next++;
    let at = next;
    return tokens.slice(from, to).every((token) => {
      while (at < bare.length && bare[at]!.end < token.end) at++;
      return at < bare.length && token.start >= bare[at]!.start;
    });
  });
}

const isNothing = (line: string | undefined) =>
  line === undefined || isHead(line) || imported.test(line);

function linesOf(text: string): Line[] {
  let start = 0;
  return text
    .split('\n')
    .map((words) => {
      const line = { start, end: start + words.length, words };
      start = line.end + 1;
      return line;
    })
    .filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
}

function isHead(line: string): boolean {
  const words = line.replace(before, '').trim();
  if (!hash.test(line) && !bold.test(words) && !colon.test(words)) return false;
  if (/:[\s*_]*\S/u.test(words.replace(colon, ''))) return false;
  const tokens = tokenize(words);
  return tokens.length <= WORDS && !tokens.some((_, at) => isTold(tokens, at));
}

/** Whether a word says that something is done, is so, or is not something else. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const isBeforeArticle = article.test(tokens[at + 1]?.normal ?? '');
  return (
    doer.test(token.normal) ||
    against.test(token.normal) ||
    isAuxiliary(token) ||
    ((tokens.length > FEW_WORDS || (at > 0 && isBeforeArticle)) && isFinite(tokens, at)) ||
    (at === 0 && isBeforeArticle && leadOf(tokens) === 'deed')
  );
}

/** "Embed the chunks", "workers behind a queue": a deed, or a thing that is said to be somewhere. */
function isStep(line: string): boolean {
  const words = line.replace(before, '').trim();
  return leadOf(tokenize(words)) === 'deed' || isPlaced(words);
}
