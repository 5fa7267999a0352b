import { describe, expect, it } from 'vitest';
import { storyIn } from '@/lib/grading/story/sample-story';
import { thinnestPart } from './open-parts';

const SCENE = 'At a mill in Lodz the scale broke and the sacks were all of different weights.';
const STEPS = 'I built a lever and weighed each sack twice.';
const END = 'In the end 3 of 100 sacks came back instead of 20.';
const LESSON = 'Since then I always ask the millers first.';
const thinnest = (text: string, again: 'task' | null = null) =>
  thinnestPart({
    story: storyIn(text),
    storyMarks: null,
    retold:
      again === null
        ? null
        : {
            score: 90,
            parts: [{ part: again, at: 1, modality: 'typed' }],
            open: [],
            pieces: [{ text, isNew: true }],
          },
  });

describe('the part to tell again', () => {
  it('is one that is not clear, while there is one', () => {
    const story = `${SCENE} My job was to mend it. ${STEPS} It went fine. ${LESSON}`;
    expect(thinnest(story)).toMatchObject({ part: 'result', verdict: 'thin' });
  });

  it('else the clear one that costs the story most, with its question', () => {
    const story = `${SCENE} My job was to mend it. ${STEPS} ${END} ${LESSON}`;
    expect(thinnest(story)).toEqual({
      part: 'task',
      verdict: 'clear',
      ask: 'Which figure or date did you have to reach?',
    });
    expect(thinnest(story, 'task')).toBeNull();
    const guessed = `${SCENE} My job was to mend it by Easter. ${STEPS} I think we lost ninety pounds on average. ${LESSON}`;
    expect(thinnest(guessed)).toMatchObject({ part: 'result', verdict: 'clear' });
  });

  it('is none in an excellent story', () => {
    expect(
      thinnest(`${SCENE} My job was to mend it by Easter. ${STEPS} ${END} ${LESSON}`),
    ).toBeNull();
  });
});
