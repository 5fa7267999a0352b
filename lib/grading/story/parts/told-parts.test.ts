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
