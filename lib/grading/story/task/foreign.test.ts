import { describe, expect, it } from 'vitest';
import { storyIn, verdictOf } from '@/lib/grading/story/sample-story';

const STEPS =
  'I counted the returned books for a month, drew a new plan of the shelves and tried it in one room. In the end a book was back on its shelf in one day instead of six.';
const taskIn = (scene: string) => verdictOf(storyIn(`${scene} ${STEPS}`), 'task');

describe('a charge is heard in the grammar of another language', () => {
  it.each([
    'Director ask me that I make the waiting less.',
    'My boss want that I make the books come back faster.',
    'Chief say to me make the six days less.',
    'The boss he ask me for make a better plan.',
    'Director tell me I must bring the six days to two.',
    'Boss give me the task that I find why.',
    'My chef wanted that we are faster until summer.',
    'They ask me do something with the returned books.',
    'Director ask to me to make it faster.',
    'It was me who must make the books come back faster.',
    'The director has asked me for to find a solution.',
    'My boss ask if I can make it faster.',
    'They told me that I make a new plan.',
    'The head said me to find a faster way.',
    'I was asked for making the returns faster.',
    'I have got the task to make the returns faster.',
    'I became the task to make the returns faster.',
    'Boss want from me that I bring order in the shelves.',
    'So director give to me this problem for solve.',
    'My work was that the books come back faster.',
    'The council expect that I bring it under two days.',
  ])('%s', (charge) => {
    expect(
      taskIn(`I work in library of city in Graz, books lie about six days. ${charge}`),
    ).not.toBe('missing');
  });
  it.each([
    'Director tell me that I am a good worker.',
    'My boss ask me where I come from.',
    'The boss he say good morning and go.',
    'Director want coffee every morning.',
    'My chef ask the caretaker that he move the shelves.',
    'They told me that I make mistakes.',
    'Chief give me a chair and a lamp.',
    'My boss say the library is old.',
    'They ask me if I like it there.',
    'Boss want that the caretaker come at six.',
  ])('but not where there is none: %s', (scene) => {
    expect(taskIn(`I work in library of city in Graz, books lie about six days. ${scene}`)).toBe(
      'missing',
    );
  });
});
