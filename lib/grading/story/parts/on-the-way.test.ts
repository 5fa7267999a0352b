import { describe, expect, it } from 'vitest';
import { storyIn } from '@/lib/grading/story/sample-story';

const SCENE = 'At a lift firm in Brno doors kept failing. My job was to say which door fails next.';
const FIRST = 'I collected two years of tickets.';
const END = 'In the end callouts went down from 30 to 19 a month.';
const partOf = (said: string, rest = '') =>
  storyIn(`${SCENE} ${FIRST} ${said} ${rest} ${END}`).sentences.find(({ quote }) =>
    quote.includes(said.slice(0, 14)),
  )?.part;

describe('trouble told as a plain fact between two steps', () => {
  it.each([
    'The labels were a mess, technicians wrote anything in the tickets.',
    'Two of the older technicians refused at first.',
    'One of the fitters didn’t want to give me his notes.',
    'Half of them had no door number.',
  ])('is how things stood, and nothing that came of it: %s', (said) => {
    expect(partOf(said, 'I labelled 600 of them by hand.')).toBe('situation');
  });

  it('stays with the action in the middle of its sentence', () => {
    const story = storyIn(
      `${SCENE} I scraped two thousand tickets, and half of them had no door number, so I threw those out. ${END}`,
    );
    expect(story.sentences.find(({ quote }) => quote.includes('half of them'))?.part).toBe(
      'action',
    );
  });

  it('is a result where nothing was done after it', () => {
    expect(partOf('Half of the predictions were wrong.')).not.toBe('action');
    const failed = storyIn(
      `${SCENE} ${FIRST} I trained a model on them. Every forecast was wrong.`,
    );
    expect(failed.sentences.at(-1)?.part).toBe('result');
  });
});

describe('the part of what is told around a step', () => {
  it.each([
    ['The first thing I did was sit with two technicians for three days.', 'action'],
    ['What I did first was ride along with a technician.', 'action'],
    ['My first step was to ask the technicians.', 'action'],
    ['It turned out that seven in ten tickets were about doors.', 'action'],
  ])('%s: %s', (said, part) => {
    expect(partOf(said, 'I trained a model on those.')).toBe(part);
  });

  it.each([
    ['If I did it again, I’d ask the technicians first.', 'That’s become a rule in my team.'],
    ['I learned to ask the technicians first.', 'That’s now the way our whole firm starts.'],
  ])('a lesson made a rule is a lesson: %s %s', (lesson, rule) => {
    const story = storyIn(`${SCENE} ${FIRST} I trained a model on them. ${END} ${lesson} ${rule}`);
    expect(story.sentences.at(-1)).toMatchObject({ part: 'reflection', quote: rule });
  });

  it('words of a scene that tell nothing by themselves go with their sentence', () => {
    const story = storyIn(
      `Two winters ago I was at a hospital group. Radiologists there dictate reports, and the office read each one by hand. ${SCENE} ${FIRST} ${END}`,
    );
    expect(story.sentences.find(({ quote }) => quote.includes('dictate'))?.part).toBe('situation');
  });
});
