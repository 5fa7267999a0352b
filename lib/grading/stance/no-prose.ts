import { isCode } from '@/lib/grading/screening/code-lines';
import type { Statements } from '@/lib/grading/text/statements';

const ARROW = /->|→|=>/gu;
/** So many arrows make a chain of steps. */
const CHAIN = 4;

/** Clauses that stand in a line of a program or in a chain of arrows: their words follow each other without one being said of the other. */
export function noProse({ text, tokens, clauses }: Statements): number[] {
  return clauses.flatMap(({ index, from, to }) => {
    const start = text.lastIndexOf('\n', tokens[from]!.start) + 1;
    const end = text.indexOf('\n', tokens[to - 1]!.end);
    const line = text.slice(start, end < 0 ? undefined : end);
    const isChain = (line.match(ARROW) ?? []).length >= CHAIN;
    return isChain || isCode(line) ? [index] : [];
  });
}
