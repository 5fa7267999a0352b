import { describe, expect, it } from 'vitest';
import { storyIn } from '@/lib/grading/story/sample-story';

describe('the proof of a part', () => {
  it('is nothing that is told as another part, where something is told as it', () => {
    const story = storyIn(
      'At my last job, a company that rents out tools, we had about two hundred reviews a day and nobody read them. I was asked to find the complaints that needed a call within a day. I labelled eleven hundred by hand with a colleague and trained a small classifier on sentence embeddings, because the large model was too slow and too dear. The first version missed sarcasm, so I added those cases on purpose.',
      "In the end we caught nine out of ten urgent ones, before it was about a third, and the support team got back within a day. Next time I'd talk to the support people first and not after a month.",
    );
    const situation = story.parts.find(({ part }) => part === 'situation');
    expect(situation?.verdict === 'clear' && situation.evidence.map(({ quote }) => quote)).toEqual([
      expect.stringContaining('nobody read them'),
    ]);
  });
});

describe('what others did, and a part that could be anybody’s', () => {
  const STORY =
    'I was with a bank in Cork where payments were matched by hand. I wrote the matching service and tested it on a year of payments.';
  const partOf = (sentence: string) =>
    storyIn(`${STORY} ${sentence}`).sentences.findLast(({ quote }) =>
      sentence.includes(quote.trim()),
    )?.part;

  it.each([
    'The team did the rest.',
    'My colleague tested the front end.',
    'The rest was done by the platform people.',
    'The rollout was done together with our platform engineer.',
    'My part was strategy and vision.',
    'I provided thought leadership and strategic direction.',
  ])('tell no part of a story: %s', (sentence) => {
    expect(partOf(sentence)).toBe('none');
  });

  it('a remark behind what was learnt is nothing that came of it', () => {
    const parts = storyIn(
      `${STORY} Unmatched payments went from 900 to 80 a day. Next time I'd talk to the clerks in week one; they knew about the forms all along.`,
    ).sentences;
    expect(parts.find(({ quote }) => quote.includes('all along'))?.part).not.toBe('result');
  });

  it('a deadline that was close is what was hard, and no task', () => {
    const story = storyIn(
      `${STORY} It was hard because the data was bad and the deadline was close.`,
    );
    expect(story.sentences.find(({ quote }) => quote.includes('deadline'))?.part).toBe('situation');
  });

  it('a task of one’s own stays one', () => {
    expect(partOf('My part was the matching of foreign payments.')).toBe('task');
  });
});
