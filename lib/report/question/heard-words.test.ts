import { expect, it } from 'vitest';
import { heardWords } from './heard-words';

const heard = (...statements: string[]) => ({
  message: statements.join('+'),
  points: 6,
  made: statements.map((statement) => ({ statement, quote: 'said' })),
});

it('tells of a second reply what is new and how many that makes in all', () => {
  const first = heard('a', 'b', 'c', 'd');
  expect(heardWords(first, [], false)).toBe('4 of 6 key points heard');
  expect(heardWords(heard('e'), [first], false)).toBe('1 more: 5 of 6 key points heard');
});

it('counts a point that is said again once', () => {
  const first = heard('a', 'b');
  expect(heardWords(heard('a', 'c'), [first], false)).toBe('1 more: 3 of 6 key points heard');
  expect(heardWords(heard('a'), [first], false)).toBe('Nothing new: 2 of 6 key points heard');
});

it('gives no total beside the card of a question that is over', () => {
  expect(heardWords(heard('c', 'd'), [heard('a')], true)).toBe('Key points heard here: 2');
});
