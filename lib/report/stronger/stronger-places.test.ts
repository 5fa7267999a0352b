import { expect, it } from 'vitest';
import { sampleTurn } from '@/lib/report/question/sample-turn';
import { sentencesOf } from './answer-sentences';
import { pauseAfter } from './stronger-places';

it.each([
  ['It runs two retrievers. One is lexical. The other is dense. I like both.', 0, 2],
  ['They fail in opposite places. Dense search blurs codes. I like both.', 0, 1],
  ['You run two models at once. Some users get the old one. Then you compare.', 0, 1],
  ['It adds a penalty. L2 keeps weights small. I like it.', 0, 0],
])('nothing new comes between a sentence and the one that unfolds it: %s', (text, at, place) => {
  expect(pauseAfter(at, sentencesOf([sampleTurn(text)]))).toBe(place);
});
