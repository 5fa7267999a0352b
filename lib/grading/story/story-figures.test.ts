import { describe, expect, it } from 'vitest';
import { storyIn } from './sample-story';

const BEFORE =
  'I worked for a hospital group where the letters piled up in one inbox. My task was to sort them automatically. So I labelled two thousand letters with the secretaries and fine-tuned a classifier.';
const measuredBy = (ending: string) => storyIn(`${BEFORE} ${ending}`).measured.kind;

describe('a figure in the result', () => {
  it.each([
    'It has been in use since 2021.',
    'Version 2 of it is in use today.',
    'After nine months it went live.',
    'It went live on 3 May.',
    'They kept it for the 2024 season.',
    'On Monday the 12th the whole hall switched to it.',
    'The five of us got a prize for it.',
    'By the end of March all the shops had joined.',
    'The plant in hall 3 still runs on it.',
    'GPT-4 was switched off and the small model stayed.',
    'The client signed in Q3.',
    'The team of six kept it alive after I left.',
    'At ten in the morning the site was back.',
    'Two weeks later the customer cancelled.',
    'In week five the foreman asked for a second screen.',
    'The first customer signed in June.',
    'Their new 24-hour desk works with it now.',
    'The two foremen stopped arguing.',
    'It is part of release 4.2.',
    'One of the foremen even asked for a copy.',
    'The board of seven approved it.',
  ])(
    'measures nothing where it names a day, a version, a place or how many they were: %s',
    (ending) => {
      expect(measuredBy(ending)).toBe('none');
    },
  );
  it.each([
    'Since then there have been three late jobs.',
    'Late jobs fell to four a month.',
    'Nine out of ten jobs leave on time.',
    'It halved the overtime.',
    'The schedule takes ten minutes instead of a morning.',
    'They print twice as much with the same people.',
    'We saved about a month of work per year.',
    'Overtime dropped by a third.',
    "It used to be forty late jobs a week, now it's six.",
    'Paper waste went down from 8% to 5%.',
    'The foreman gets home an hour earlier.',
    'Jobs that took days are out in hours.',
    'Not a single job was late in December.',
    'Late jobs: 31 in May, 4 in June.',
    'The planner was right on 26 of 30 days.',
    'Zero late jobs in the last quarter.',
    'There was one late job in the whole of autumn.',
    'It brought in 200,000 euros.',
    'We got the error to below five minutes.',
    'Delivery got two days faster.',
    'They could let a third of the temps go.',
    'The customer doubled the order.',
    'Three more plants ordered it.',
    'Only one customer left that year.',
  ])('measures it in digits, in words, as a share or from one to another: %s', (ending) => {
    expect(measuredBy(ending)).not.toBe('none');
  });
});
