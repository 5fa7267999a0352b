import { describe, expect, it } from 'vitest';
import { storyIn } from './sample-story';

const figuresIn = (text: string) => storyIn(text).specifics.figures.map(({ quote }) => quote);
const namesIn = (text: string) => storyIn(text).specifics.names.map(({ quote }) => quote);

it('gives a figure with what it counts', () => {
  expect(
    figuresIn('I labelled 600 invoices with three clerks and found 300 wrong answers in them.'),
  ).toEqual(['600 invoices', 'three clerks', '300 wrong answers']);
});

it('gives a figure with how often, and with the thing that so many make', () => {
  expect(
    figuresIn('At a shop mails came in, around 900 a day, so I wrote a two page guide.'),
  ).toEqual(['900 a day', 'two page guide']);
});

it('gives figures that stand side by side as one', () => {
  expect(figuresIn('The account brought in 2 million euros at a firm in Bonn.')).toEqual([
    '2 million euros',
  ]);
  expect(figuresIn('I rebuilt it and errors fell from 18 percent to 4 percent.')).toEqual([
    '18 percent to 4 percent',
  ]);
});

it('gives no percent without its figure and no little number without what it counts', () => {
  expect(figuresIn('When they split it into three, I found a few percent more.')).toEqual([]);
  expect(
    figuresIn('I checked a third of the mails and about five percent of the tickets.'),
  ).toEqual(['a third of the mails', 'five percent of the tickets']);
});

it('gives one of so many whole, a figure behind a month, and no share of nothing', () => {
  expect(
    figuresIn('At a car park I typed one picture in twelve, and half were wet. By June 3.9% were.'),
  ).toEqual(['one picture in twelve', '3.9%']);
  expect(figuresIn('I hired one clerk in two weeks and time halved.')).toEqual(['two weeks']);
});

it('quotes what stands in the answer', () => {
  const text = 'At a bank in Riga I cleaned four thousand mails a day for 1.5 years with XGBoost.';
  for (const { start, end, quote } of storyIn(text).specifics.figures)
    expect(text.slice(start, end)).toBe(quote);
});

it('names things by how they are written, also at the beginning of a sentence', () => {
  expect(namesIn('BM25 came first. XGBoost lost. I moved it to Kafka at Siemens.')).toEqual([
    'BM25',
    'XGBoost',
    'Kafka',
    'Siemens',
  ]);
});

it('gives how long one such stretch was, and no rate', () => {
  expect(figuresIn('I was stuck for about a week and fixed it in half a day at a mill.')).toEqual([
    'about a week',
    'half a day',
  ]);
  expect(figuresIn('At a mill I looked at it day after day, as on a day before.')).toEqual([]);
});

it('gives from what to what whole, and nothing that was denied', () => {
  expect(
    figuresIn(
      'At a blood bank I built it and waste fell from 9 to 4.8 percent between March and August.',
    ),
  ).toEqual(['9 to 4.8 percent']);
  expect(figuresIn("At a mill I gave a range, since they didn't trust a single figure.")).toEqual(
    [],
  );
});

describe('details are cut whole', () => {
  const found = (said: string) => {
    const { names, figures } = storyIn(`${said} I wrote a list and checked it.`).specifics;
    return [...names, ...figures].map(({ quote }) => quote);
  };
  it.each([
    ['It turned out that seven in ten reports were boring.', 'seven in ten reports'],
    ['Callouts went from about 30 in a month to 19.', '30 in a month'],
    ['I trained it on 240,000 coded reports.', '240,000 coded reports'],
    ['My lovely 96 percent became 88.', '96 percent became 88'],
  ])('%s', (said, detail) => {
    expect(found(said)).toEqual([detail]);
  });

  it.each([
    'We kept arguing as Ravi never pushed his code.',
    'I asked Anna to help with the food.',
    'The forms were late, and it was Dave’s fault.',
  ])('who somebody was is none: %s', (said) => {
    expect(found(said)).toEqual([]);
  });

  it('what a place or a tool is called is one', () => {
    expect(found('In the bank in Porto I used Spark, and it never crashed.')).toEqual([
      'Porto',
      'Spark',
    ]);
  });
});
