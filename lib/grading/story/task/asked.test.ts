import { describe, expect, it } from 'vitest';
import { storyIn, verdictOf } from '@/lib/grading/story/sample-story';

const told = (opening: string) =>
  storyIn(
    `${opening} I counted the late parcels by hand for a week, drew up a new order of loading and tried it on one van. In the end 12 of 300 parcels came late instead of 40.`,
  );

describe('what one was asked is heard in the sentence that sets the scene', () => {
  it.each([
    "We're a small crew of drivers and we were asked to get the other depots onto one way of loading, although none of us is a boss.",
    'In my years at the parcel depot in Tilburg I, the only planner, was told to produce one loading list that both shifts would accept.',
    'At the very start my manager at the depot in Tilburg had asked me to show by spring whether we can load without a list.',
    'yeah so that was at the depot in Tilburg and my team lead goes like can you get it under two percent before black friday',
    'I was a trainee at the depot in Tilburg when my supervisor went on leave and left me a note that said "please look into the late parcels".',
    'At the depot in Tilburg the goal handed to me was fewer late parcels by Easter.',
    'I am working in the depot in Tilburg. I must to make a new loading plan, this was given to me from the director until New Year.',
    'There were nine vans at the depot in Tilburg and nobody planned them; I decided to treat it as my job to have one list ready.',
    'Had to bring the late parcels of the Tilburg depot down before the sale.',
    'When I came to the depot in Tilburg in 2019, parcels came late every day and I was given three months to change that.',
    'At the depot in Tilburg, where one parcel in eight came late, it was put to me that I should find out why.',
    'The depot in Tilburg had lost a big client over late parcels, and our director wanted them halved by June.',
    'In Tilburg the depot was forty parcels behind each morning, so the shift leader turned to me and said, "Find out where they get stuck."',
    'Our depot in Tilburg had just been sold and the new owners set us a target of five late parcels in a hundred.',
    'I joined the depot in Tilburg as a planner, which meant that I had to answer for every late parcel.',
    'At the depot in Tilburg they brought me in because forty parcels came late each day and somebody had to stop that.',
    'It was the week before Christmas at the depot in Tilburg, and I had been charged with the loading plan for all nine vans.',
    'In the depot at Tilburg everybody blamed everybody, and I took it upon myself to find where the parcels got lost.',
    'The Tilburg depot missed its times, and on a Monday the email came: all vans out by seven, starting next month, and my name next to it.',
    'At the depot in Tilburg I made it my aim to have every van out by seven.',
    'As the planner of the depot in Tilburg my responsibility covered the nine vans and their times.',
    'Back at the depot in Tilburg the boss says to me you fix the vans, you have one month.',
    'My first assignment at the depot in Tilburg, straight from the director: late parcels below five percent.',
    'The Tilburg depot had nine vans and I was expected by the director to get them all out by seven.',
    'In 2020 the parcel depot in Tilburg hired me to bring order into the loading.',
    'We were three planners at the depot in Tilburg and the loading of the early vans was assigned to me.',
    'At the depot in Tilburg the client gave us until Easter to get the late parcels under control, or they would leave.',
    'The depot in Tilburg needed its vans out by seven, and as the only planner I was the one to see to it.',
    'So the depot in Tilburg, late parcels, and the ask from above was to halve them.',
    'The head of the Tilburg depot asked whether I could find a way to load the vans faster.',
    'The Tilburg depot was about to lose a client. Could I bring the late parcels down by Easter, the director wanted to know.',
    'The director of the depot in Tilburg had promised the client fewer late parcels, and keeping that promise was left to me.',
    "So, a depot in Tilburg. They'd bought a planner, it was bad, and guess who got to replace it.",
    'The depot in Tilburg had lost a client. Management came to me: could I build something that plans the vans?',
    "The deal with the depot in Tilburg was that they'd pay only if nine of ten parcels came in time.",
    'What the depot in Tilburg asked of me sounded simple: fewer late parcels.',
    "The depot in Tilburg needed someone to replace its planner and I said I'd do it.",
    "My professor in Tilburg proposed that I try to beat the depot's old planner for my thesis.",
    'The aim we agreed on with the depot in Tilburg was nine of ten parcels in time.',
    'The two of us had to hand one loading plan to the depot in Tilburg by the Friday.',
  ])('%s', (opening) => {
    expect(verdictOf(told(opening), 'task')).not.toBe('missing');
  });
});

describe('but no task is heard', () => {
  it.each([
    ['where others had one', 'At the depot in Tilburg the drivers were asked to load faster.'],
    ['where others had one', 'At the depot in Tilburg my colleague was told to make a new list.'],
    ['where others had one', 'The depot in Tilburg had asked a consultant to look at the vans.'],
    [
      'where others asked for something of their own',
      'At the depot in Tilburg a driver asked me for a coffee every morning and we talked about the late parcels.',
    ],
    ['in a job by name', 'My job title at the depot in Tilburg was route planner.'],
    [
      'in a job by name',
      'I was a route planner at the depot in Tilburg, my first job after school.',
    ],
    ['in a wish', 'At the depot in Tilburg I had always wanted to drive a van myself.'],
    ['in a wish', 'Everybody at the depot in Tilburg wanted to be home by six.'],
    [
      'in what went on for some time',
      "We'd been snapping at each other at the depot in Tilburg for a couple of weeks.",
    ],
    ['in an invitation', 'At the depot in Tilburg they asked me to lunch on my first day.'],
    ['in a refusal', 'At the depot in Tilburg nobody asked me to do anything about the vans.'],
    ['in news', 'At the depot in Tilburg I was told that the parcels came late because of rain.'],
    ['in a word', 'The task list of the depot in Tilburg was a sheet of paper on a wall.'],
    [
      'in a question about a fact',
      'At the depot in Tilburg a client asked me where his parcel was.',
    ],
    [
      'in a question about a fact',
      'At the depot in Tilburg a client asked me whether the van could be late, and it was.',
    ],
    ['in a hope of others', 'The drivers in the depot in Tilburg hoped for a mild winter.'],
    ['in what cannot be helped', 'At the depot in Tilburg I had to laugh about the old vans.'],
    ['in what was given', 'At the depot in Tilburg I was given a desk by the window.'],
    ['in a duty of others', 'At the depot in Tilburg the night shift had to load the vans.'],
  ])('%s: %s', (_, opening) => {
    expect(verdictOf(told(opening), 'task')).toBe('missing');
  });
});

it('reads a very long word after "asked by" in no time', () => {
  const opening = `At the depot in Tilburg I was asked by ${'a'.repeat(600)}.`;
  expect(verdictOf(told(opening), 'task')).toBe('missing');
});
