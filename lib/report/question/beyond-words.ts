import { isDeed } from '@/lib/report/statements/deeds';
import { bare, lower } from '@/lib/report/statements/wording';

/** How a statement asks for what it is about. */
const asking =
  /^(?:Say (?=how|what|why|which|who|when|where|that)|Tell (?=how|what|why|which|who|when|where|that|of)|Know that )/u;

/** What a statement beyond the reference is about, to stand after a colon: no order, and no claim that all of it was said. */
export function beyondMatter(statement: string): string {
  const own = bare(statement);
  if (asking.test(own)) return own.replace(asking, '');
  return isDeed(own) ? lower(own) : own;
}

/** Leads up to all that went beyond the reference. */
export const beyondIntroduced = (count: number): string =>
  `You also went in ${count === 1 ? 'this direction' : 'these directions'}:`;

/** What went beyond the reference, as a line of a list that says what it is a list of; the words that touch on it stand beside it. */
export function beyondSentence(statement: string): string {
  const matter = beyondMatter(statement);
  return `${matter.slice(0, 1).toUpperCase()}${matter.slice(1)}.`;
}
