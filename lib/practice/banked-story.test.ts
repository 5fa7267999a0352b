import { expect, it } from 'vitest';
import { storyIn } from '@/lib/grading/story/sample-story';
import { storyFromAnswer } from './banked-story';

it('a story kept from an answer keeps both brackets', () => {
  const story = storyFromAnswer(
    'Tell me',
    storyIn(
      'At a mill in Lodz (the old one by the river) the scale broke. (I was on call, so it was mine to fix by noon.) I weighed the sacks by hand. In the end we lost no day (well, half a day).',
    ),
    {
      interview: '00000000-0000-4000-8000-000000000000',
      question: 'q37',
    },
  );
  const text = Object.values(story.parts).join(' ');
  expect(text.match(/\(/gu)).toHaveLength(3);
  expect(text.match(/\)/gu)).toHaveLength(3);
});
