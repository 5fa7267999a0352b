import { describe, expect, it } from 'vitest';
import { storyIn, verdictOf } from '@/lib/grading/story/sample-story';

const STEPS =
  'I counted the returned books for a month, drew a new plan of the shelves and tried it in one room. In the end a book was back on its shelf in one day instead of six.';
const taskIn = (scene: string) => verdictOf(storyIn(`${scene} ${STEPS}`), 'task');
const LIBRARY = 'At a city library in Graz returned books lay about for days.';

describe('what one was charged with is heard past what stands between the person and the charge', () => {
  it.each([
    'and I, a librarian with no say over the budget, was asked to get them back on the shelves.',
    'I, at that time the youngest of eleven librarians there, was told to bring the six days down.',
    'I, who had never planned a shelf in my life, was asked to find out why.',
    'I, being the only one who could read the logs, was expected to shorten that.',
    'and we, two students who were paid by the hour, were asked to find a quicker way.',
    'My colleague and I, both of us new to the house and without any rank, were told to sort it out.',
    'I, as somebody from the cellar whom nobody upstairs had ever seen, had to get all four desks to change.',
    'I (a trainee in her second month with a desk in the corridor) was asked to cut the six days.',
    'I, who until then had only sorted newspapers, was given the job of halving that.',
    'The head, a woman who had run the place for thirty years, asked me to find out where the books got stuck.',
    'Our director, who never came down to the desks, told me to get it under two days.',
    'The head of lending, Frau Huber, who retired that summer, wanted me to get it under two days.',
    'My boss, tired of complaints from the mayor and his wife, asked me to get it down to a day.',
    'The council, which pays for every chair in the house, expected us to bring it down to two days.',
    'I was, although everybody knew that I had no say over anybody there, asked to bring that down.',
    'I was, at the age of twenty and in my third week, put in charge of the shelves.',
    'So I, the new one, without a team or a budget, was supposed to fix it by June.',
    'We, that is four people from two different floors, were charged with getting it under two days.',
    'I, then a part-time clerk with a contract for six months, got asked to take it over.',
  ])('%s', (charge) => {
    expect(taskIn(`${LIBRARY} ${charge}`)).not.toBe('missing');
  });

  it.each([
    'I, a librarian with no say over the budget, was annoyed about it.',
    'The caretaker, a man with no say over the budget, was asked to move the shelves.',
    'I, who had never planned a shelf in my life, was told that books get lost everywhere.',
    'The head, a woman who had run the place for thirty years, asked me where I came from.',
    'The cleaners, who knew me well, were asked to come an hour later.',
    'I saw that the caretaker, who never spoke to anybody, was asked to leave.',
    'I, then a part-time clerk without a key to the cellar, was sent home.',
    'My boss, tired of complaints, asked me to lunch.',
    'Our director, who never came down, told me a story about Vienna.',
    'I, at that time the youngest of eleven librarians, sat beside the door.',
  ])('but not where there is none: %s', (scene) => {
    expect(taskIn(`${LIBRARY} ${scene}`)).toBe('missing');
  });
});

describe('what the team was charged with is a task', () => {
  it.each([
    'Our department in a city library in Graz was told to "become paperless".',
    'Our team at a city library in Graz was asked to make lending simpler.',
    'My team at a city library in Graz had been given the task of making lending simpler.',
    'Our little group of four in a city library in Graz was charged with getting books back in a day.',
    'The three of us at a city library in Graz were asked to get books back on the shelves in a day.',
    'Our branch in Graz was ordered to halve the time until a book is back on its shelf.',
    'At a city library in Graz management told our team to find out why books lay about.',
    'At a city library in Graz the council wanted our department to get books back in a day.',
    'Our unit at a city library in Graz was expected to bring six days down to two.',
    'At a city library in Graz our desk was supposed to have every book back in a day.',
    'The whole department, me included, was told to shorten the six days at our library in Graz.',
    'Our office in Graz got the order to bring six days down to two.',
    'At the library in Graz my group had to get every book back on its shelf within a day.',
    'At the library in Graz it was for our team to get every book back within a day.',
    'Our crew at the library in Graz was instructed to clear the pile of returned books.',
    'At the library in Graz they asked our team whether we could get books back faster.',
    'At the library in Graz the job of clearing the returned books went to our team.',
    'At the library in Graz our shift was made responsible for the returned books.',
    'At the library in Graz my department was required to show by June that books come back faster.',
    'The library in Graz had six days, and our department needed to get below two.',
  ])('%s', (charge) => {
    expect(taskIn(charge)).not.toBe('missing');
  });

  it.each([
    'Our department in a city library in Graz was told that books lay about for six days.',
    'Their department in a city library in Graz was told to become paperless.',
    'The other team at the library in Graz was asked to make lending simpler.',
    'Our team at the library in Graz was asked to a party on the roof.',
    'Our department at the library in Graz was small and sat in the cellar.',
    'Our team at the library in Graz was known to be slow.',
    'At the library in Graz our department was closed on Mondays, and books lay about.',
    'Our team at the library in Graz had asked the caretaker to move the shelves.',
    'At the library in Graz our readers were told to bring books back in time.',
    'Our neighbours at the library in Graz were asked to be quiet.',
  ])('but not where there is none: %s', (scene) => {
    expect(taskIn(scene)).toBe('missing');
  });
});
