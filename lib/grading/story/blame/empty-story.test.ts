import { describe, expect, it } from 'vitest';
import { storyIn, verdictOf } from '@/lib/grading/story/sample-story';

const SCENE = 'At a parcel company in Leeds half of the addresses could not be matched.';
const MADE = 'I built a search over past deliveries.';
const isBlaming = (said: string) =>
  storyIn(`${SCENE} ${said} ${MADE}`).flags.some(({ id }) => id === 'blaming');

describe('how long others took for something little', () => {
  it.each([
    'IT took six weeks just to give us a server.',
    'Procurement took three months only to send us a licence key.',
    'They took ages just to open a port.',
    'The vendor needed four weeks just to answer my mail.',
    'It took legal two months just to let us see one table.',
    'The security people took forever just to grant me access.',
  ])('is a reproach where it is grudged: %s', (said) => {
    expect(isBlaming(said)).toBe(true);
  });
  it.each([
    'The vendor took two weeks to send the labels.',
    'It took six weeks just to get the addresses into one format.',
    'We took a month just to set up the server.',
    'It took us three days only to read the logs.',
  ])('is none where it is told: %s', (said) => {
    expect(isBlaming(said)).toBe(false);
  });
});

describe('what goes on about it in the same breath', () => {
  it('is part of the reproach, and no scene', () => {
    const [flag] = storyIn(
      `The guy before me had left a total mess in the code, nobody could read that. ${MADE}`,
    ).flags;
    expect(flag?.evidence.map(({ quote }) => quote)).toContain('nobody could read that.');
  });
  it('is a plain fact by itself', () => {
    expect(isBlaming('The notes were by hand, nobody could read them.')).toBe(false);
  });
});

describe('to have been there', () => {
  it.each([
    'and I was involved in basically everything.',
    'I was part of the whole project.',
    'I had my hands in all of it.',
    'Otherwise it was a team effort.',
    'I was really involved in all the decisions.',
    'The rest was teamwork.',
  ])('sets no scene and is nothing that one had to do: %s', (said) => {
    const story = storyIn(`We had a project. ${said} ${MADE}`);
    expect(story.sentences.find(({ quote }) => quote.includes(said.slice(4)))?.part ?? 'none').toBe(
      'none',
    );
    expect(verdictOf(story, 'task')).toBe('missing');
  });
  it('is no task where it is at the edge of the work: slides, minutes', () => {
    const said = 'Well, the slides for the committee, those were all mine.';
    expect(verdictOf(storyIn(`${SCENE} ${said}`), 'task')).toBe('missing');
    expect(verdictOf(storyIn(`${SCENE} The retrieval part was mine.`), 'task')).toBe('clear');
  });
});

describe('a project by its name and company', () => {
  it.each([
    'Sure, so that was the churn project at my telco.',
    'So that was this chatbot project at a bank.',
    'So that is the forecast project in my company.',
  ])('is a thin scene: nothing says what was needed: %s', (said) => {
    expect(verdictOf(storyIn(`${said} ${MADE}`), 'situation')).toBe('thin');
  });
});
