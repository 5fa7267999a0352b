import { expect, it } from 'vitest';
import { storyIn } from '@/lib/grading/story/sample-story';
import { retoldStoryOf } from './retold-story';

it('a story told again has its replies with the parts that they tell', () => {
  const story = storyIn(
    'At a mill in Lodz the scale broke. My boss asked me to fix it by noon. I weighed the sacks by hand. Next time I would keep a second scale.',
    'I also wrote the weights into a list.',
  );
  const retold = retoldStoryOf(
    { question: 'q01', prompt: 'Tell me.' },
    story,
    [
      {
        id: '8d6b0f9e-3f0a-4c0e-9b51-0d7b5c1b3a11',
        at: 1,
        question: 'q01',
        part: 'result',
        text: 'No sack was too light.',
        modality: 'typed',
      },
    ],
    ({ turns }) => storyIn(...turns.map(({ text }) => text)),
  );
  expect(retold?.pieces.map(({ text }) => text).slice(-4)).toEqual([
    'I weighed the sacks by hand.',
    'I also wrote the weights into a list.',
    'No sack was too light.',
    'Next time I would keep a second scale.',
  ]);
});
