import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements';

const runsIn = (text: string) => new Set(statementsOf(text).clauses.map(({ run }) => run)).size;

describe('a line break before small letters', () => {
  it('is the end of a sentence where the next word would have fitted: notes, line by line', () => {
    expect(
      runsIn(
        'pharmacy chain\nnobody trusted the forecasts\nbuilt a model on 4 years of sales, masked the flu',
      ),
    ).toBe(3);
  });
  it('is none in text that was wrapped', () => {
    expect(
      runsIn(
        'the model reads every page of the contracts and then\nit writes the clauses into a table that the lawyers\ncan search in a second.',
      ),
    ).toBe(1);
  });
  it('is read the same whatever other paragraphs hold', () => {
    const wrapped =
      'the model reads every page of the contract\nand writes the clauses into tables for all.';
    const long = `A paragraph ${'that goes on and on '.repeat(8)}ends.`;
    expect(runsIn(`${wrapped}\n\n${long}`)).toBe(runsIn(wrapped) + 1);
  });
  it('is looked at once a line, however many there are', () => {
    expect(runsIn('ab c\n'.repeat(20_000))).toBe(1);
  });
});
