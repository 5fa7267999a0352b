import type { Evidence } from '@/lib/grading/verdict';
import { bare } from '@/lib/report/statements/wording';
import { wholeQuote } from '@/lib/report/statements/whole-quote';
import type { TurnReport } from './question-report';

/** How a statement asks for what it is about. */
const asking =
  /^(?:Say (?=how|what|why|which|who|when|where|that)|Tell (?=how|what|why|which|who|when|where|that|of)|Know that )/u;

/** Statements that begin so say what one does. */
const deeds: ReadonlySet<string> = new Set(
  (
    'Benchmark Bring Check Compare Confirm Diagnose Fit Give Handle Judge Keep Key Measure Move Pass Prefer Put ' +
    'Resample Scale Search Share Spend Start Stream Take Test Use Watch Weigh Write'
  ).split(' '),
);

/** What a statement beyond the reference is about, to stand after a colon: no order, and no claim that all of it was said. */
export function beyondMatter(statement: string): string {
  const own = bare(statement);
  const [first = ''] = own.split(' ', 1);
  if (asking.test(own)) return own.replace(asking, '');
  return deeds.has(first) ? `${first.toLowerCase()}${own.slice(first.length)}` : own;
}

/** What went beyond the reference, as a sentence of its own; the words that touch on it stand beside it. */
export function beyondSentence(statement: string): string {
  return `You also touched on: ${beyondMatter(statement)}.`;
}

/** The words that touch on it, as their whole sentence. */
export function beyondQuote(
  [first]: readonly Evidence[],
  turns: readonly Pick<TurnReport, 'id' | 'text'>[],
): string | null {
  return first === undefined ? null : (wholeQuote(first, turns)?.quote ?? first.quote);
}
