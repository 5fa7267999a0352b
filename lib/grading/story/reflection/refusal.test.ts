import { describe, expect, it } from 'vitest';
import { isPartTold } from '@/lib/grading/story/parts/told';
import { storyIn } from '@/lib/grading/story/sample-story';

const BEFORE =
  'At an orchard near Bolzano a third of the pears came back bruised. I was to halve that by harvest. I lined the crates with felt, slowed the belt and timed both. In the end 9 of 100 pears came back instead of 31.';
const hasLesson = (ending: string) =>
  storyIn(`${BEFORE} ${ending}`).parts.some(
    (reading) => reading.part === 'reflection' && isPartTold(reading),
  );

describe('who refuses to learn has learnt nothing', () => {
  it.each([
    'I would handle it exactly the same way.',
    "I'd do everything the same again.",
    "I'd do it again any time.",
    "I wouldn't change a thing.",
    "I wouldn't do anything differently.",
    "I honestly don't know what else I could have done.",
    "I can't think of anything I should have done differently.",
    'There is nothing I could have done better.',
    'Nothing I would do differently.',
    'I did everything right, looking back.',
    'In hindsight I have no regrets.',
    'I would take exactly the same decision again.',
    'I will always give the same answer.',
    'Next time somebody else may do the belt.',
    "I wouldn't work for them again.",
    'There is nothing I regret about it.',
    'I would go through that season again any day.',
    'I could not have handled it any better.',
    'I learned nothing from it.',
    "There's nothing to learn from that.",
    "I don't see why I should change.",
    'I hope the pickers have learned something.',
    'They could learn a thing or two from it.',
    "That's their problem, not mine.",
    "You can't reason with people like him.",
    'I now keep such people away from my orchard.',
  ])('%s', (ending) => {
    expect(hasLesson(ending)).toBe(false);
  });
});

describe('but what one does see, or would add, is a lesson', () => {
  it.each([
    "I'd do it the same way again, but I would ask the pickers first.",
    "I would line the crates the same way, except that I'd start in May.",
    "I would do the felt again and I'd do the belt differently.",
    'I did not see at the time what I should have done differently: ask the pickers.',
    "I should have asked the pickers, and I'd do that first next time.",
    "I've since found it's better to ask the pickers before the season.",
    "I've since found it pays to slow down first.",
    "We've found since that the pickers know more than the scale.",
    "I've since learned that speed costs more than felt.",
    "I've since come to trust the pickers more than the scale.",
    "I've found that timing a belt beats arguing about it.",
    "I've since made it my habit to walk the belt on day one.",
    'I would make the same choice again, except that I would ask the pickers.',
    'Next time I would let somebody else time the belt.',
    "I wouldn't buy a belt again without a trial.",
    'It confirmed to me that the pickers know more than the scale.',
    'I had been too sure of my scale.',
    'I was too proud to ask the pickers, and it cost a season.',
    'I regret not having asked the pickers.',
  ])('%s', (ending) => {
    expect(hasLesson(ending)).toBe(true);
  });

  it.each([
    "I've since found another job.",
    "I've found it in the shed.",
    'It confirmed what I had always said.',
    'I was too tired to celebrate.',
    "We've since found two more cracks in the belt.",
  ])('and what was merely found is none: %s', (ending) => {
    expect(hasLesson(ending)).toBe(false);
  });
});
