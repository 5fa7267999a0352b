import { describe, expect, it } from 'vitest';
import { storyIn, verdictOf } from '@/lib/grading/story/sample-story';

const REST =
  'My job was to sort that out. I labelled two thousand cases and trained a classifier on them. Errors fell from nine to two percent.';
const labelOf = (said: string) =>
  storyIn(`${said} ${REST}`).sentences.find(({ quote }) => quote.includes(said.slice(0, 12)))?.part;

describe('how things stood before anything was done', () => {
  it.each([
    'We had a recommendation project at a bookshop with 40,000 titles.',
    'We lost about two million a year to fraud at a bank in Oslo.',
    'We were four people building a tool for farmers.',
    'The project I’d like to talk about is the speech recognition for a call centre in Porto.',
    'I want to tell you about the search of a law firm in Bern.',
    'Let me tell you about a hospital in Graz.',
    'The inventory app for the fire brigades, county-wide, 2017 I think.',
    'A forecast for a chain of bakeries, 2021.',
  ])('sets the scene: %s', (said) => {
    expect(labelOf(said)).toBe('situation');
  });

  it.each([
    'I would like to build a search for lawyers one day.',
    'I’d tell them about the risks first.',
  ])('and not: %s', (said) => {
    expect(labelOf(said)).not.toBe('situation');
  });

  it('is no result where nobody had done it before', () => {
    const story = storyIn(
      'At a mill in Lodz I weighed sacks by hand. The hard part was the size, and that nobody had done it there before.',
    );
    expect(verdictOf(story, 'result')).toBe('missing');
  });
});

describe('a failure', () => {
  it.each(['The predictions were off by days.', 'We switched it off in March.'])(
    'is a result: %s',
    (end) => {
      const story = storyIn(
        `A logistics firm in Hamburg wanted to know when containers arrive. I trained a model on one year of data. ${end}`,
      );
      expect(verdictOf(story, 'result')).not.toBe('missing');
    },
  );
});
