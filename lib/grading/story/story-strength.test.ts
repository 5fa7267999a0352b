import { describe, expect, it } from 'vitest';
import { storyIn } from './sample-story';
import { faintestOf, storyLines, storyMarking } from './story-score';
import type { Story, StoryPart } from './story';

const { clear, strong } = storyMarking.part;
const scoreOf = ({ parts }: Story, wanted: StoryPart) => {
  const reading = parts.find(({ part }) => part === wanted);
  return reading?.verdict === 'missing' ? 0 : reading?.score;
};
const SCENE = 'At a mill in Lodz the scale broke and the sacks were all of different weights.';
const STEPS = 'I built a lever and weighed each sack twice.';
const END = 'In the end 3 of 100 sacks came back instead of 20.';
const LESSON = 'I learned to ask the millers first.';

describe('a part is strong by the rule that is printed beside it', () => {
  it.each([
    ['My job was to sort that out.', clear],
    ['I was down for getting the data.', clear],
    ['There were three of us and I was responsible for the sacks.', clear],
    ['My job was to get the returns under five percent.', strong],
    ['My job was to have it mended by Easter.', strong],
    ['I had to weigh them by hand.', clear],
  ])('a task with a figure or a date to reach: %s', (task, score) => {
    expect(scoreOf(storyIn(`${SCENE} ${task} ${STEPS} ${END}`), 'task')).toBe(score);
  });

  it.each([
    ['At the mill where I worked the scale broke and there were three of us to lift sacks.', clear],
    ['At the mill where I worked the scale broke and Ravi never pushed his trolley.', clear],
    ['At the mill where I worked the scale broke and 40 sacks a day came back.', strong],
    ['At a mill in Lodz the scale broke and the sacks came back.', strong],
  ])('a situation with the name of a place or thing, or a figure: %s', (scene, score) => {
    expect(scoreOf(storyIn(`${scene} My job was to mend it. ${STEPS} ${END}`), 'situation')).toBe(
      score,
    );
  });

  it('never in the words of another part alone', () => {
    const story = storyIn(
      `In 2021 a mill in Lodz hired me to get returns under 5 percent by Easter. ${STEPS}`,
    );
    const shared = story.parts.flatMap((each) =>
      each.verdict !== 'missing' && each.words === 0 ? [each.score] : [],
    );
    expect(shared).toEqual([clear]);
  });
});

describe('a figure that is only guessed', () => {
  it.each([
    'I don’t remember the number. I think it was off by about ninety pounds on average.',
    'I don’t remember the number. It was off by ninety pounds on average.',
    'It was off by ninety pounds, I guess.',
  ])('measures nothing: %s', (end) => {
    const story = storyIn(`${SCENE} My job was to mend it. ${STEPS} ${end}`);
    expect(story.measured.kind).toBe('figure_only');
  });

  it.each([
    'Returns went from about forty a week to maybe thirty.',
    'About forty sacks a week before, and after maybe thirty.',
    END,
  ])('unless it says from what to what: %s', (end) => {
    const story = storyIn(`${SCENE} My job was to mend it. ${STEPS} ${end}`);
    expect(story.measured.kind).toBe('measured');
  });
});

describe('to put the trouble down to others', () => {
  const good = `${SCENE} My job was to get returns under 5 percent. ${STEPS} ${END} ${LESSON}`;
  it('is taken off, and the line says how much', () => {
    const fair = storyIn(good);
    const blaming = storyIn(`${good} It was the foreman’s fault really that it took so long.`);
    expect(blaming.flags.map(({ id }) => id)).toEqual(['blaming']);
    expect(blaming.score).toBe(fair.score - storyMarking.blaming);
    expect(storyLines(blaming).at(-1)).toEqual({ of: 'blaming', weight: 10, mark: -100 });
    expect(storyLines(fair).some(({ of }) => of === 'blaming')).toBe(false);
  });
});

describe('the faintest part', () => {
  it('is the clear one that costs most, and none in an excellent story', () => {
    const faint = storyIn(`${SCENE} My job was to mend it. ${STEPS} ${END} ${LESSON}`);
    expect(faintestOf(faint)[0]).toBe('task');
    const best = storyIn(
      `${SCENE} My job was to mend it by Easter. ${STEPS} ${END} Since then I always ask the millers first.`,
    );
    expect(best.score).toBe(100);
    expect(faintestOf(best)).toEqual([]);
  });
});
