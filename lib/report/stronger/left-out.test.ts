import { describe, expect, it } from 'vitest';
import { storyIn } from '@/lib/grading/story/sample-story';
import { leftOutOf } from './left-out';
import { onlyHedges } from './said-already';

const story = storyIn('At a mill in Lodz the scale broke. I weighed the sacks by hand.');
const why = (text: string) =>
  leftOutOf(
    { turn: 'm1', start: 0, end: text.length, text },
    { story, storyMarks: null, points: [] },
  )?.why ?? null;

describe('a sentence of a story is better left out', () => {
  it.each([
    'It went better afterwards and everybody was happy.',
    'People were quite happy with it and it went live.',
    'The result was great.',
    'In the end it was a big success.',
    'I think I learned a lot from it.',
    'It was just very complex.',
    'The project was really challenging.',
    'The rest was mostly meetings.',
    'The team did the rest.',
  ])('where it could end any story: %s', (text) => {
    expect(why(text)).toBe('tells-nothing');
  });

  it('but for the part of the story that it tells beside blame: no story begins in the middle', () => {
    const text = 'At a mill in Lodz the scale broke because the vendor was an idiot.';
    const told = storyIn(`${text} I weighed the sacks by hand.`);
    const sentence = { turn: 't1', start: 0, end: text.length, text };
    const out = leftOutOf(sentence, { story: told, storyMarks: null, points: [] });
    expect(out?.why).toBe('warned');
    expect(text.slice(out?.start)).toBe('because the vendor was an idiot.');
  });

  it('where it says only that the end is not known', () => {
    const text = 'I do not have a number. I moved to another team in May, before anybody looked.';
    const [first, second] = storyIn(
      'At a mill in Lodz the scale broke. I weighed the sacks by hand.',
      text,
    ).unknownEnds;
    expect([first?.quote, second?.quote].join(' ')).toBe(text);
    const unknown = { ...story, unknownEnds: [first!, second!] };
    const answer = { story: unknown, storyMarks: null, points: [] };
    expect(leftOutOf({ ...first!, text: first!.quote }, answer)?.why).toBe('tells-nothing');
    expect(leftOutOf({ ...second!, text: second!.quote }, answer)).toBeNull();
  });

  it.each([
    ['I have no number to give you, honestly.', true],
    ['I do not know how it turned out.', true],
    ['Nobody measured it.', true],
    ['I can’t put a number on it.', true],
    ['We never counted them.', true],
    ['I left for another job before the pilot ended, so I never saw how it turned out.', false],
    ['I have no figure for it, I moved to another team before we measured anything.', false],
    ['My contract ended in May, so I never heard how it went.', false],
    ['I was on leave by then and did not see the results.', false],
    ['I had already left the company, so I don’t have any numbers.', false],
    ['My internship was over before anybody looked at it, so I can’t say.', false],
    ['I changed teams in spring, and they never told me how it ended.', false],
  ])(
    'the honest reason why the end is not known stays, bare ignorance may go: %s',
    (text, goes) => {
      const said = { turn: 'm1', start: 0, end: text.length, quote: text };
      const answer = { story: { ...story, unknownEnds: [said] }, storyMarks: null, points: [] };
      expect(leftOutOf({ ...said, text }, answer) !== null).toBe(goes);
    },
  );

  it.each([
    'I don’t know.',
    'That is all from me.',
    'I stand by it.',
    'I don’t have the exact numbers in my head.',
  ])('where it answers nothing: %s', (text) => {
    expect(why(text)).toBe('tells-nothing');
  });

  it.each([
    'I moved to another team right after the rollout.',
    "I don't have numbers, but the desk stopped sorting mails by hand.",
    'We never measured it, so I built a dashboard.',
    'We had the numbers.',
    'I did not know how the parser worked, so I read its code.',
    'It went well: errors fell from 9 to 2 a week.',
    'The customers were happy because their parcels came two days earlier than before the change was made.',
    'I learned a lot about how drivers read addresses.',
    'People were happy with it and waiting times went down.',
    'It went live in three shops, and everybody was happy.',
    'The team was unhappy with the tool.',
    'It was hard because nobody knew that the labels were wrong.',
    'I still stand by it, the nurses trusted the list because it was theirs.',
    'I was not sure the labels were right, so I read two hundred of them.',
  ])('and not where it tells something: %s', (text) => {
    expect(why(text)).toBeNull();
  });

  it('never in an answer that is no story, nor where it proves a point', () => {
    const text = 'The result was great.';
    const place = { turn: 'm1', start: 0, end: text.length, text };
    expect(leftOutOf(place, { story: null, storyMarks: null, points: [] })).toBeNull();
  });
});

describe('a doubt and nothing else', () => {
  it.each([
    'I am not sure, maybe I mixed the two up.',
    'Not sure, maybe it is the other way round.',
    'I could be wrong about some of this.',
    'Or the other way round.',
    'That is what I know about it.',
    'I don’t have the numbers in my head.',
    'Don’t quote me on that.',
  ])('is left out of a stronger version: %s', (text) => {
    expect(onlyHedges(text)).toBe(true);
  });

  it.each([
    'I am not sure the penalty helps when features are few.',
    'L1 is the other way round.',
    'I mixed the two data sets and trained on both.',
    'I don’t have the numbers of the first week, but errors halved.',
  ])('stays where it says something: %s', (text) => {
    expect(onlyHedges(text)).toBe(false);
  });
});
