import { describe, expect, it } from 'vitest';
import { storyIn, verdictOf } from '@/lib/grading/story/sample-story';

const STEPS =
  'I counted the returned books for a month, drew a new plan of the shelves and tried it in one room. In the end a book was back on its shelf in one day instead of six.';
const taskIn = (scene: string) => verdictOf(storyIn(`${scene} ${STEPS}`), 'task');

describe('a charge by role is a task', () => {
  it.each([
    'and the person who sees to the returns there is me.',
    'and the one who looks after the returns was me.',
    'and whoever sat at the returns desk had to fix that, and that was me.',
    'and the person in charge of the returns was me.',
    'and the only one who could change that was me.',
    'and who sees to the returns? I do.',
    'and the man for the returns is me.',
    'and the returns are what I am there for.',
    'and looking after the returns is what I was hired for.',
    'and it is me who answers for the returns.',
    'and the name on the duty sheet for the returns was mine.',
    'and returns are my department.',
    'and I am the person who is called when the returns desk is full.',
    'and the returns desk is run by me.',
    'and the one to clear that up would be me.',
    'and in our house returns belong to me.',
    'and it is the clerk who sees to the returns, which is me.',
    'and the somebody who had to do something was me.',
    'and the person they counted on for the returns was me.',
  ])('%s', (charge) => {
    expect(
      taskIn(`At a city library in Graz returned books lay about for six days, ${charge}`),
    ).not.toBe('missing');
  });
  it.each([
    'and the person who sees to the returns there is Herr Wolf.',
    'and the one who sat beside me was new.',
    'and the only one who laughed was me.',
    'and the person who told me was a reader.',
    'and the youngest in the house was me.',
    'and the one who came late was me.',
    'and the shoes by the door were blue.',
    'and the desk belongs to the city.',
    'and the first one there each morning was me.',
    'and the returns desk is run by the city.',
  ])('but not where there is none: %s', (scene) => {
    expect(
      taskIn(`At a city library in Graz returned books lay about for six days, ${scene}`),
    ).toBe('missing');
  });
});

const CHARGE_STEPS =
  'I weighed forty loaves, moved the scale and tried a new dough for a week. In the end two of 300 loaves were light instead of 41.';
const chargeIn = (scene: string) =>
  verdictOf(
    storyIn(`At a bakery in Tartu loaves came out too light. ${scene} ${CHARGE_STEPS}`),
    'task',
  );

describe('what one stands for with one’s name, agreed to aim at, or had to have right by then is a task', () => {
  it.each([
    'I was the night baker there and answered for whatever went into the vans.',
    'I was one of three foremen and alone looked after the scales.',
    'I am the deputy of the owner and sign for every batch.',
    'What goes into the vans has to weigh what it says, because I sign for it.',
    'My signature is on every delivery note.',
    'Since I vouch for what we sell, I could not leave it at that.',
    'It was my dough, and it had to be right before the shops opened on Monday.',
    'It had to be legal by the first of May.',
    'The inspectors were coming, and everything had to be correct until then.',
    'We settled on one aim, that nobody is sold a light loaf.',
    'We all agreed on a simple goal, no loaf under the mark.',
    'My boss and I said little, but we decided on a common target.',
  ])('%s', (scene) => {
    expect(chargeIn(scene)).not.toBe('missing');
  });
  it.each([
    'I was a guest there and looked out of the window.',
    'The foreman was ill and answered for nothing.',
    'The driver signed for the crates.',
    'My name was on the list of the canteen.',
    'The flour had been dry for years.',
    'Bread is right before it cools.',
    'We settled on rye.',
    'We agreed on a place for lunch.',
    'They decided on their own targets without us.',
    'The owner vouches for his flour.',
    'My signature is hard to read.',
  ])('but not where there is none: %s', (scene) => {
    expect(chargeIn(scene)).toBe('missing');
  });
});
