import { describe, expect, it } from 'vitest';
import type { Rubric } from '@/lib/guide/rubric';
import { Lexicon } from './lexicon';
import { Reading } from './reading';

const rubric: Rubric = {
  question: 'q01',
  points: [],
  contrasts: [],
  directions: [],
  misconceptions: [],
  beyond: [],
};
const quotes = (text: string) => {
  const turn = { id: 't', text, after: 'question' as const, targets: [] };
  const reading = new Reading(
    { question: 'q01', prompt: '', turns: [turn] },
    rubric,
    new Lexicon(new Map()),
  );
  const { tokens, clauses } = reading.statements;
  return [...clauses.map(({ from, to }) => [from, to] as const), [0, tokens.length] as const]
    .flatMap(([from, to]) => reading.evidence(from, to))
    .map(({ quote, start, end }) => [quote, text.slice(start, end)] as const);
};

describe('a proof', () => {
  it.each([
    'Cut it by headings, so chunks follow the structure. ; And "the overlap" keeps sentences whole.',
    '- It loses text – or so they say.\n- It is slow…',
    '(a first try), and then: −3 % of errors.',
  ])('begins on a word and stands in the answer: %s', (text) => {
    for (const [quote, original] of quotes(text)) {
      expect(quote).toBe(original);
      expect(quote).toMatch(/^["“(−]?[\p{L}\p{N}]/u);
    }
  });
  it('is no mark alone', () => {
    expect(quotes('One … .').filter(([quote]) => !/\p{L}/u.test(quote)).length).toBe(0);
  });
});
