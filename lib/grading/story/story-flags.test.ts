import { describe, expect, it } from 'vitest';
import { conversationOf, storyIn, storyRubric } from './sample-story';
import { storyOf } from './story-of';

describe('flags', () => {
  const flagsIn = (text: string) => storyIn(text).flags.map(({ id }) => id);

  it('name a plan in the place of a story', () => {
    expect(
      flagsIn(
        'I would talk to my colleague first. Then I would ask my manager, and we would find a solution.',
      ),
    ).toEqual(['hypothetical']);
  });

  it('name blame, and not a fault of one’s own', () => {
    expect(
      flagsIn(
        'At a shop in Riga the order was late. That was entirely their fault, the driver was useless and lazy.',
      ),
    ).toContain('blaming');
    expect(
      flagsIn(
        'At a shop in Riga the order was late. That was my own fault. I called every customer and drove the boxes out.',
      ),
    ).toEqual([]);
  });

  it.each([
    'The data team messed everything up.',
    'My team lead couldn’t be bothered to read it.',
    'The head editor dropped the ball and let us down at the launch.',
    'The vendor never replied and had no idea about our systems.',
  ])('name blame in other words: %s', (words) => {
    const story = `At a shop in Riga we had a fraud project. ${words} I called every customer.`;
    expect(flagsIn(story)).toContain('blaming');
    const result = storyIn(story).parts.find(({ part }) => part === 'result');
    expect(result?.verdict).toBe('missing');
  });

  it.each([
    'I messed up the labels and told everybody.',
    'We screwed up the first release.',
    'The server let nobody in for an hour.',
    'The vendor delivered on time and answered each question.',
  ])('name no blame where nobody else is blamed: %s', (words) => {
    expect(flagsIn(`At a shop in Riga we had a fraud project. ${words}`)).not.toContain('blaming');
  });

  it('name one sentence of fashionable words in a story that is told, and take it for no step', () => {
    const text =
      'At a shop in Riga returns were late. I trained a classifier on them and sorted the parcels. ' +
      'The team was very supportive and we leveraged synergies across departments to drive impact.';
    const story = storyIn(text);
    expect(story.flags).toMatchObject([
      { id: 'buzzwords', evidence: [{ quote: expect.stringContaining('leveraged synergies') }] },
    ]);
    expect(story.sentences.find(({ quote }) => quote.includes('leveraged'))?.part).toBe('none');
    expect(
      flagsIn(
        text.replace('synergies across departments to drive impact', 'the click logs of two years'),
      ),
    ).not.toContain('buzzwords');
  });

  it('name words that are only in fashion', () => {
    expect(
      flagsIn(
        'We leveraged cutting-edge synergies to empower a seamless digital transformation and unlock scalable enterprise value.',
      ),
    ).toContain('buzzwords');
  });

  it('are those of the question’s key where its wordings are nearly said', () => {
    const part = {
      looks_like: 'Something that was there.',
      wordings: ['It was there once.', 'It was there twice.'],
      ask: 'Where was it then?',
    };
    const star = {
      situation: part,
      task: part,
      action: part,
      result: part,
      reflection: part,
      own_action: 'I built it myself.',
      measured_result: 'It fell by half.',
      red_flags: [
        {
          id: 'q01.r-tutorial',
          name: 'A tutorial told as a project',
          looks_like: 'A course exercise told as work.',
          wordings: ['I followed a tutorial on handwritten digits.', 'I did the course exercise.'],
        },
      ],
      follow_ups: [],
    };
    const { story } = storyOf(
      conversationOf('I followed a tutorial on handwritten digits and it was challenging.'),
      { ...storyRubric, star },
      'behavioral',
      [],
    );
    expect(story?.flags.map(({ id }) => id)).toEqual(['q01.r-tutorial']);
  });
});
