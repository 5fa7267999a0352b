import { expect, it } from 'vitest';
import { sampleTurn } from '@/lib/report/question/sample-turn';
import { sentencesOf } from './answer-sentences';
import { goesOnFrom } from './goes-on';
import { pauseAfter } from './stronger-places';

it.each([
  ['It runs two retrievers. One is lexical. The other is dense. I like both.', 0, 2],
  ['They fail in opposite places. Dense search blurs codes. I like both.', 0, 1],
  ['You run two models at once. Some users get the old one. Compare both then.', 0, 1],
  ['It adds a penalty. L2 keeps weights small. Cost matters.', 0, 0],
  ['It is the average. Hmm, not the plain one, the harmonic mean. Cost matters.', 0, 1],
  ['It adds a penalty. For example the sum of squares. Cost matters.', 0, 1],
  ['A filter is shared. It slides. Cost matters.', 0, 1],
])('nothing new comes between a sentence and the one that unfolds it: %s', (text, at, place) => {
  expect(pauseAfter(at, sentencesOf([sampleTurn(text)]))).toBe(place);
});

it('an "it" behind what is new still is what the whole answer is about', () => {
  const sentences = sentencesOf([sampleTurn('BERT is an encoder. It is trained. Cost matters.')]);
  expect(pauseAfter(0, sentences, (text) => goesOnFrom(text, true))).toBe(0);
});
