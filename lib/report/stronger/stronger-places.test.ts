import { expect, it } from 'vitest';
import { sampleTurn } from '@/lib/report/question/sample-turn';
import { sentencesOf } from './answer-sentences';
import { pauseAfter } from './stronger-places';

it.each([
  ['It runs two retrievers. One is lexical. The other is dense. I like both.', 0, 2],
  ['They fail in opposite places. Dense search blurs codes. I like both.', 0, 1],
  ['You run two models at once. Some users get the old one. Then you compare.', 0, 1],
  ['It adds a penalty. L2 keeps weights small. I like it.', 0, 0],
  ['It is the average. Hmm, not the plain one, the harmonic mean. I like it.', 0, 1],
  ['It adds a penalty. For example the sum of squares. I like it.', 0, 1],
  ['A filter is shared. It slides. I like it.', 0, 1],
])('nothing new comes between a sentence and the one that unfolds it: %s', (text, at, place) => {
  expect(pauseAfter(at, sentencesOf([sampleTurn(text)]))).toBe(place);
});

it('an "it" behind what is new still is what the whole answer is about', () => {
  const sentences = sentencesOf([sampleTurn('BERT is an encoder. It is trained. I like it.')]);
  expect(pauseAfter(0, sentences, true)).toBe(0);
});
