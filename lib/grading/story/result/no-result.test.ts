import { describe, expect, it } from 'vitest';
import { storyIn, verdictOf } from '@/lib/grading/story/sample-story';

const resultIn = (end: string) =>
  verdictOf(
    storyIn(
      `I was a nurse at a clinic in Bern, and every ward kept its own list of beds. I had to get all of them onto one list by May. I wrote a plan and built the list with the wards. ${end}`,
    ),
    'result',
  );

describe('nothing came of it yet', () => {
  it.each([
    'I also started a Thursday meeting where anybody could bring questions about it.',
    'I set up a weekly call in which everybody could ask about the list.',
    'For the two wards that had no time I opened the tickets myself.',
    'I held some workshops where everyone could try it.',
    'I organised a session with the head nurses and the porters.',
    'I also opened a chat channel for the porters.',
    'I ran a short workshop for the night shift, which had no computer.',
    'I scheduled a round with every ward.',
    'I stayed until ten each evening.',
    'We worked through the night twice, and stayed late on Friday.',
    'And purchasing, as usual, sent the screens late.',
    'The office, as always, had forgotten the keys and sent nothing.',
    'So honestly, that conflict was on their side from beginning to end.',
    'The problem was with them the whole time.',
    'The delay was on his side.',
  ])('in a meeting, in late hours and in a reproach: %s', (end) => {
    expect(resultIn(end)).not.toBe('clear');
  });

  it.each([
    'After the third meeting all nine wards used the list.',
    'By May every ward was on the list.',
    'The wards stayed with the list until the clinic closed.',
    'Nobody kept a list of their own any more.',
    'In the end they found a bed in two minutes instead of twenty.',
    'The meeting on Thursday was dropped, since there were no questions left.',
    'The workshops brought five more wards onto the list.',
    'The head nurse made it the rule for the whole clinic.',
    'The list has been in use since.',
    'They still use it today, as usual with a paper copy.',
    'After that patients waited ten minutes less.',
    'Two wards refused, and the plan was dropped.',
    'The porters started to print it themselves every morning.',
    'We opened the new ward with it in June, and no bed was booked twice.',
    'It failed, the wards went back to their own lists.',
  ])('but something did here: %s', (end) => {
    expect(resultIn(end)).not.toBe('missing');
  });
});

describe('a result on data that was held out', () => {
  it.each([
    'In the end the error went down from three hours to 50 minutes on the last week of May, which the model had not seen.',
    'On the last week of May, which the model had not seen, the error was 50 minutes instead of three hours.',
    'On the last week of May the error was 50 minutes instead of three hours.',
    'The search went down from 20 to 2 minutes, on wards that the system had not been tested on.',
  ])('is one: %s', (end) => {
    expect(resultIn(end)).not.toBe('missing');
  });

  it.each(['The head nurse had not read a line of it.', 'The porters had never been told.'])(
    'is no reproach: %s',
    (end) => {
      expect(resultIn(end)).not.toBe('clear');
    },
  );
});

describe('what a look at it found, and how long others let one wait, is no result', () => {
  it.each([
    'The names were fine, the dates had been edited.',
    'It turned out that the second sheet had been renamed.',
    'One column had been copied by somebody.',
    'The old list had been left out.',
    'A field had been filled in wrong.',
    'Then the registry needed three weeks to answer.',
    'The supplier took nine days to call back.',
    'Purchasing wanted a full month to decide.',
    'The porter took two days to so much as look at it.',
    'And he said that I was picking on him, which is rich.',
    'The head nurse has no manners, and her friends on the ward covered for her.',
    'The doctors sat there studying their phones.',
  ])('%s', (end) => {
    expect(resultIn(end)).not.toBe('clear');
  });
  it.each([
    'By May all forty wards had been moved to the list.',
    'By Easter the last paper list had been removed.',
    'The wards now needed two minutes to answer instead of an hour.',
    'The registry took one day to reply where it used to take nine.',
    'Since then no bed has been booked twice.',
    'In June the head nurse signed for the whole clinic.',
    'Of nine wards, eight had been won over by summer.',
    'Every bed had been entered by Monday, and no patient waited in the hall.',
    'In the end the porters found each bed within two minutes.',
    'The list was approved after four days.',
  ])('but what came of it is: %s', (end) => {
    expect(resultIn(end)).not.toBe('missing');
  });
});
