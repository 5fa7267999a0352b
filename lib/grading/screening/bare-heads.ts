import { isAuxiliary, isFinite } from '@/lib/grading/text/finite-verbs';
import type { Clause, Statements } from '@/lib/grading/text/statements';
import { tokenize } from '@/lib/grading/text/tokens';

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
/** So many letters of a word tell that code is about it: "Depends" of "dependency". */
const STEM = 4;
const doer = /^(?:i|we|you|it|they)$/u;
/** "from fastapi import Depends": names what will be used. */
const imported =
  /^\s*(?:import [\w.]+(?: as \w+)?(?:, ?[\w.]+)*|from [\w.]+ import [\w.,*() ]+);?\s*$/u;

/** A line of code. */
const code =
  /^\s*(?:@\w+[\w.]*\(.*\)|(?:async )?def \w+\(.*|class \w+[(:].*|return [\w.]+|(?:return |await )?[\w.]+\(.*\)|\w[\w.]* = .*);?:?\s*$/u;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * Heads with nothing under them, and imports of code: "**Chunking:**", "## K-Fold CV", "# 6. Health check". What a
 * head names is told by the text behind or under it; a head before the next head has none, and over a single line of code
 * only where that is about it.
 */
export function bareHeads({ text, tokens, clauses }: Statements): Clause[] {
  const lines = linesOf(text);
  const bare = lines.filter(
    (line, at) =>
      imported.test(line.words) ||
      (isHead(line.words) && isNothing(lines[at + 1]?.words)) ||
      isBesideTheHead(lines, at) ||
      isBesideTheHead(lines, at + 1),
  );
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

/** "# Health check" over "return None": one line of code and no more, which has no word of what it is called. */
function isBesideTheHead(lines: readonly Line[], at: number): boolean {
  const [head, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!head || !line || !hash.test(head.words) || !isHead(head.words)) return false;
  if (!code.test(line.words) || !isNothing(next?.words)) return false;
  const words = line.words.toLowerCase();
  const named = tokenize(head.words).filter(
    ({ normal, little }) => !little && normal.length >= STEM,
  );
  return named.every(({ normal }) => !words.includes(normal.slice(0, STEM)));
}

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
  return (
    tokens.length <= WORDS &&
    !tokens.some(
      (token, at) =>
        doer.test(token.normal) ||
        isAuxiliary(token) ||
        (tokens.length > FEW_WORDS && isFinite(tokens, at)),
    )
  );
}
