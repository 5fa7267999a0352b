import { describe, expect, it } from 'vitest';
import { storyIn, verdictOf } from '@/lib/grading/story/sample-story';

const told = (ending: string) =>
  storyIn(
    `At a bakery in Ghent the ovens ran empty every second morning and I had to find out why. I counted the trays for a week, drew up a new order of baking and tried it on one oven. In the end 3 of 40 trays came late instead of 15. ${ending}`,
  );

describe('what one would do differently', () => {
  it('makes a reflection a strong one', () => {
    const story = told('I would check for new depots every week, that is what I learnt from it.');
    expect(story.parts.find(({ part }) => part === 'reflection')).toMatchObject({ score: 100 });
  });
});

describe('what one took from it is heard', () => {
  it.each([
    'Note to self: count the trays on day one.',
    'Count by hand on day one, always.',
    "If I'd begun by counting trays I would have been done in a week.",
    'Had I asked the night shift first, it would have taken a day.',
    'A good place to learn the trade, by the way: you just have to ask before you compute.',
    'It became clear to me that a plan nobody has seen is no plan.',
    'It ended well for me, who learned that bakers know more than lists.',
    'That week showed me that people follow a list they have written themselves.',
    'It made me see that counting beats guessing.',
    'My own rule since: no plan without a count.',
    'I still count before I plan.',
    'What stays with me is that nobody had ever asked the night shift.',
    'I came away convinced that you ask the night shift first.',
    'Moral: ask the night shift.',
    'Lesson for me, count first.',
    'With hindsight the count should have come first.',
    'Ever since, my plans begin with a count.',
    'Today I would ask the night shift on the first evening.',
    "I've been more careful with averages ever since.",
    'The experience taught our team to count first.',
    'I would count earlier another time.',
    'It changed the way I plan: I count first.',
    'I now know that the night shift sees more than the office.',
    'I have understood that who bakes at night, his word counts.',
    'I underestimated how much the night shift knew; that will not happen to me twice.',
    'What I took away is that I should count before I draw a plan.',
    'What I carried home is that nobody reads a plan.',
    'What I took out of it is that the night shift knows first.',
    'A count on day one; today that is the first thing I do in any project.',
    'Since then that is my rule in every bakery.',
    'These days it is the first question I ask.',
    'Nowadays that is where I begin.',
  ])('%s', (ending) => {
    expect(verdictOf(told(ending), 'reflection')).not.toBe('missing');
  });
});

describe('but no lesson is heard', () => {
  it.each([
    'The bakers were happy and the boss bought cake.',
    'The new order is still on the wall.',
    'The night shift learned the new order in a day.',
    'If the oven had been new we would never have met.',
    'It became clear that the oven was broken.',
    'They showed me that the door was open.',
    'The boss always came at six.',
    'I was glad when it was over.',
    'Today it is the first oven in the row.',
    'What I took home was a bag of bread.',
  ])('in %s', (ending) => {
    expect(verdictOf(told(ending), 'reflection')).toBe('missing');
  });
});

describe('what one owns up to', () => {
  it.each([
    'To be fair, a good part of that was on me.',
    'I waited too long with that.',
    'I left the night shift out until week eight, and they feared for their jobs.',
    'It was my own mistake that nobody had asked them.',
    'I hesitated far too long.',
    'That it took so long was down to me.',
  ])('is no step and no result: %s', (said) => {
    const { sentences } = told(said);
    const of = sentences.find(({ quote }) => quote.includes(said.slice(0, 12)))?.part ?? 'none';
    expect(['none', 'reflection']).toContain(of);
  });
  it.each([
    'I left the outliers out and counted again.',
    'I waited until the night shift came and asked them.',
    'I left two trays out and weighed them twice.',
    'I had to get the plan done by eight, that was on me.',
  ])('takes nothing from what one did: %s', (said) => {
    const { sentences } = told(said);
    const of = sentences.find(({ quote }) => quote.includes(said.slice(0, 12)))?.part;
    expect(['action', 'task']).toContain(of);
  });
});
