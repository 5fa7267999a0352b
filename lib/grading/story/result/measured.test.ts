import { describe, expect, it } from 'vitest';
import { storyIn } from '@/lib/grading/story/sample-story';

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
    'By June 3.9% were late.',
    'Only one customer left that year.',
  ])('measures it in digits, in words, as a share or from one to another: %s', (ending) => {
    expect(measuredBy(ending)).not.toBe('none');
  });
});

describe('so many of so many, where it had been so many before,', () => {
  it.each([
    'Of 90 jobs 70 were early, and 61 of those stayed early.',
    '38 of them passed the audit.',
    'Eleven of the plants renewed.',
    'By spring we had 84 jobs through it, where in the year before there had been four.',
    'Fifty-one jobs were on time, whereas the year before it was nine.',
    'Thirty plants print with it, where before there were only two.',
    'In June nobody waited, and the year before it had been one in eleven.',
    "We haven't thrown away a single sheet.",
    "They haven't had to reprint a single job.",
    'Half of the foremen kept it.',
  ])('measures it: %s', (ending) => {
    expect(measuredBy(ending)).not.toBe('none');
  });
  it.each([
    'Some of them kept it.',
    'Before that it was quiet.',
    'One of the foremen kept a copy.',
    'The plants stayed with it, where before they had each had a list.',
    'The day before it was still raining.',
    'The foremen kept it for the season.',
    'The customers were happier than the year before.',
    'The screen went to hall 3, where before it was in hall 2.',
    'It replaced the old board of the year before.',
    'They have a single screen now.',
  ])('but nothing is counted here: %s', (ending) => {
    expect(measuredBy(ending)).toBe('none');
  });

  const OPENED =
    'My task was to stop the waste at a press house in Ghent. I labelled two thousand sheets and slowed the press.';
  it.each([
    "I begin with the end: since May we haven't thrown away a single sheet.",
    "Let me start with how it ended. We haven't reprinted one single job since June.",
    'I will open with the result: four sheets in a thousand are waste, down from thirty.',
    'Last spring we reprinted hardly anything, and the year before it was one in nine.',
  ])('as it does where a story begins with it: %s', (opening) => {
    expect(storyIn(`${opening} ${OPENED}`).measured.kind).not.toBe('none');
  });
});

it('the figure that says from what to what is its first proof', () => {
  const { measured } = storyIn(
    'I was the only engineer at an insurer where claims went to the wrong desk. I read 400 of them myself. Two thirds had free text in a field our parser dropped. So I rewrote the parser. By the end of May misrouting was at 3.1 %, down from 16 %.',
  );
  expect(measured.kind === 'measured' && measured.evidence[0]?.quote).toContain('down from 16 %');
});

describe('two figures without a verb, before and after', () => {
  it.each([
    'About forty letters a week before, and after maybe thirty.',
    'Around eighty complaints a month before, and now perhaps twenty.',
    'At first fifteen minutes for a letter, and afterwards five.',
  ])('are a result with a figure, in the story or in a reply: %s', (said) => {
    expect(measuredBy(said)).toBe('measured');
    const story = storyIn(`${BEFORE} It runs today.`, said);
    expect(story.measured.kind).toBe('measured');
    expect(story.sentences.find(({ quote }) => quote.includes(said.slice(0, 20)))?.part).toBe(
      'result',
    );
  });

  it('measure nothing where they are only wished for', () => {
    const wish = 'I would want forty letters a week before, and after that thirty.';
    expect(measuredBy(wish)).not.toBe('measured');
  });
});
