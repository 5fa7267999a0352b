import { bare } from '@/lib/report/statements/wording';

/** What a statement asks the person to say, as what they did. */
const asked: readonly (readonly [RegExp, string])[] = [
  [/^Say (?=how|what|why|which|who|when|where|that)/u, 'you said '],
  [/^Tell (?=how|what|why|which|who|when|where|that|of)/u, 'you told '],
  [/^Know that /u, 'you said that '],
];

/** Statements that begin so say what one does. */
const deeds: ReadonlySet<string> = new Set(
  (
    'Benchmark Bring Check Compare Confirm Diagnose Fit Give Handle Judge Keep Key Measure Move Pass Prefer Put ' +
    'Resample Scale Search Share Spend Start Stream Take Test Use Watch Weigh Write'
  ).split(' '),
);

/** What somebody said beyond the reference, as credit for it and never as an order; a clause that begins with "you". */
export function beyondClause(statement: string): string {
  const own = bare(statement);
  const [first = ''] = own.split(' ', 1);
  for (const [order, credit] of asked) if (order.test(own)) return own.replace(order, credit);
  return deeds.has(first)
    ? `you said to ${first.toLowerCase()}${own.slice(first.length)}`
    : `you touched on this: ${bare(statement)}`;
}

/** The same as a sentence of its own. */
export function beyondSentence(statement: string): string {
  return `${beyondClause(statement).replace(/^you/u, 'You also')}.`;
}
