import { expect, it } from 'vitest';
import { pairToCompare } from './pair-to-compare';

const interview = (id: string, ...answeredQuestions: string[]) => ({ id, answeredQuestions });
const chosen = (...interviews: ReturnType<typeof interview>[]) => {
  const pair = pairToCompare(interviews);
  return pair && [pair.before.id, pair.after.id];
};

it('takes the pair with the most answered questions in common', () => {
  const first = interview('first', 'q20', 'q21');
  const again = interview('again', 'q20', 'q21', 'q37');
  expect(chosen(interview('exam', 'q01', 'q37'), again, first)).toEqual(['first', 'again']);
});

it('takes the newest of equal pairs, also where nothing is in common', () => {
  const same = (id: string) => interview(id, 'q01');
  expect(chosen(same('c'), same('b'), same('a'))).toEqual(['b', 'c']);
  expect(chosen(interview('c', 'q01'), interview('b', 'q02'), interview('a'))).toEqual(['b', 'c']);
});

it('is none of a single interview', () => {
  expect(chosen(interview('a', 'q01'))).toBeUndefined();
});
