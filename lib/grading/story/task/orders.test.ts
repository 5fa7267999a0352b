import { describe, expect, it } from 'vitest';
import { storyIn, verdictOf } from '@/lib/grading/story/sample-story';

describe('an order is heard without marks', () => {
  const spoken = (charge: string) =>
    verdictOf(
      storyIn(
        `um so this was in a library in graz and the returned books they were like lying about for six days and ${charge} and uh so I counted the books for a month and I drew a new plan of the shelves and tried it in one room and yeah in the end it was like one day instead of six`,
      ),
      'task',
    );
  it.each([
    'my boss he said to me okay you make the plan and it has to be better than this',
    'my lead said you take this one',
    'my lead said you take this one you get it down to two',
    'the head goes like okay you look at it',
    'she said well you fix the shelves then',
    'my boss was like you do it then',
    'and my boss said this one is yours',
    'she comes over and says this is for you now',
    'the director said okay from today you plan the shelves',
    'he said right you sort that out by june',
    'my manager she told me look you handle the returns',
    'and then the boss says hey can you get it under two',
    'my boss said so you do something about the pile okay',
    'she said to me alright you are the one who fixes this',
    'he goes you got until summer to get it down',
    'and they said ok your turn',
    'my boss said I want you on this',
    'he said to us okay you two find out why',
    'my team lead said let graz be your problem now',
    'the head said you make it faster or we close the desk',
  ])('%s', (charge) => {
    expect(spoken(charge)).not.toBe('missing');
  });
  it.each([
    'my boss said okay that is how it is',
    'my lead said you look tired',
    'I said to him okay you make the plan',
    'she said well you know graz',
    'he goes like you never know',
    'they said it is like that everywhere',
    'my boss said good morning and went away',
    'she told me you get used to it',
    'he said right whatever',
    'the readers said you take so long',
  ])('but not where there is none: %s', (scene) => {
    expect(spoken(scene)).toBe('missing');
  });
});
