import { expect, it } from 'vitest';
import { storyIn } from '@/lib/grading/story/sample-story';
import { made, point, told, withText } from './sample-answer';

it('marks every sentence of a story: each is kept, or seen to go', () => {
  const text =
    'At a mill in Lodz the scale broke. I was not sure why, so I weighed the sacks by hand. It was just very complex. I stand by it. That is all. I don’t know.';
  const story = storyIn(text);
  const of = { ...withText(text, [point('purpose', null), made]), story };
  const pieces = told(of, 'behavioral').filter((piece) => !piece.startsWith('?'));
  expect(pieces.map((piece) => piece.replace('− ', '')).join(' ')).toBe(text);
  expect(pieces.filter((piece) => piece.startsWith('−'))).toEqual([
    '− It was just very complex.',
    '− I stand by it.',
    '− That is all.',
    '− I don’t know.',
  ]);
  const whole = { ...withText(`${text.slice(0, 85)} That is all.`, [made]), story };
  expect(told(whole, 'behavioral')).toEqual(['complete']);
});
