import { describe, expect, it } from 'vitest';
import { plainText } from '@/lib/grading/text/plain-text';
import { statementsOf } from '@/lib/grading/text/statements';
import { noProse } from './no-prose';

const left = (text: string) => {
  const statements = statementsOf(plainText(text).text);
  const { tokens, clauses } = statements;
  return noProse(statements).map((index) => {
    const { from, to } = clauses[index]!;
    return tokens
      .slice(from, to)
      .map(({ normal }) => normal)
      .join(' ');
  });
};

describe('nothing is said of anything', () => {
  it('in a chain of arrows and in a line of code', () => {
    expect(left('data -> features -> store -> train -> deploy')).toHaveLength(1);
    expect(left('The hash decides.\nh = md5(user) % 100').join()).toContain('md5');
  });

  it('but in sentences, with an arrow or a call in them too', () => {
    expect(left('L1 gives zeros, so few features -> a small model.')).toEqual([]);
    expect(left('We divide by sqrt(d) because the products grow with the dimension.')).toEqual([]);
  });
});
