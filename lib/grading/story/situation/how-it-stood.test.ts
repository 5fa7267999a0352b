import { describe, expect, it } from 'vitest';
import { storyIn } from '@/lib/grading/story/sample-story';

const partOf = (text: string, said: string) =>
  storyIn(text).sentences.find(({ quote }) => quote.includes(said))?.part;
const rest =
  'I was asked to bring that down by the summer. I built a demand forecast, tried it on one ward and changed it with the planners. After half a year waste was down from 9 to 5 percent.';

describe('how things stood, told with “we” before anything was done', () => {
  it.each([
    'We threw away about 9 percent of our platelets because they only keep five days.',
    'We wasted far too much bread every evening at the bakery.',
    'We typed the orders of all the wards by hand.',
    'We handled some 900 letters a day at the court.',
  ])('is its setting and no step: %s', (first) => {
    const text = `${first} ${rest}`;
    expect(partOf(text, first.slice(0, 20))).toBe('situation');
    expect(storyIn(text).ownership.team).toBe(0);
  });
  it.each([
    'We threw away the old rules and wrote new ones.',
    'We counted the crates by hand to find out where they got lost.',
  ])('but what was done about it is a step: %s', (step) => {
    const text = `At a bakery in Leeds bread went to waste and we had to stop it. ${step} Then I built a forecast. Waste fell from 9 to 5 percent.`;
    expect(partOf(text, step.slice(0, 20))).toBe('action');
  });
});

it('a few things that were made are a step, however early', () => {
  const { ownership } = storyIn(
    'We made three models. We were a bakery in Leeds and bread went to waste. Waste fell from 9 to 5 percent.',
  );
  expect(ownership.kind).toBe('team');
});

it('what the hard part was is nothing to be done', () => {
  const text =
    'I was asked to forecast the demand of a blood bank by the summer. The data were the hard part: orders were in faxes until 2021 and some wards ordered double to be safe. I had the faxes typed in by two students. Waste fell from 9 to 5 percent.';
  expect(partOf(text, 'orders were in faxes')).toBe('situation');
});

describe('what one had others do', () => {
  it.each([
    'I had the faxes typed in by two students.',
    'I had all the labels checked by a nurse.',
  ])('is a step: %s', (step) => {
    expect(
      partOf(
        `At a blood bank in Leeds waste was high. ${step} Waste fell from 9 to 5 percent.`,
        step,
      ),
    ).toBe('action');
  });
  it.each(['I had the data by then.', 'I had to sort the faxes by Monday.'])(
    'is none where nothing was done: %s',
    (said) => {
      expect(
        partOf(
          `At a blood bank in Leeds waste was high. ${said} Waste fell from 9 to 5 percent.`,
          said,
        ),
      ).not.toBe('action');
    },
  );
});
