import { expect, it } from 'vitest';
import { heardWords } from './heard-words';

const heard = (...statements: string[]) => ({
  message: statements.join('+'),
  points: 6,
  made: statements.map((statement) => ({ statement, quote: 'said' })),
});

it('tells of a second reply what is new and how many that makes in all', () => {
  const first = heard('a', 'b', 'c', 'd');
  expect(heardWords(first, [])).toBe('4 of 6 key points heard');
  expect(heardWords(heard('e'), [first])).toBe('1 more: 5 of 6 key points heard');
});

it('counts a point that is said again once', () => {
  const first = heard('a', 'b');
  expect(heardWords(heard('a', 'c'), [first])).toBe('1 more: 3 of 6 key points heard');
  expect(heardWords(heard('a'), [first])).toBe('Nothing new: 2 of 6 key points heard');
});

it('has a number in every wording, whatever was heard before', () => {
  const none = heardWords(heard(), []);
  expect(none).toBe('None of 6 key points heard');
  for (const words of [none, heardWords(heard(), [heard('a')])]) expect(words).toMatch(/\d/u);
});
