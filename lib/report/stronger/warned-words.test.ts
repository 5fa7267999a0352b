import { describe, expect, it } from 'vitest';
import { storyIn } from '@/lib/grading/story/sample-story';
import { told, withText } from './sample-answer';

/** What the stronger version makes of a story: its own words with a sign where they are left out. */
function kept(text: string): string[] {
  const story = storyIn(text);
  const turn = withText(text).turns[0]!;
  const at = <T extends { readonly turn: string }>(places: readonly T[]) =>
    places.map((place) => ({ ...place, turn: turn.id }));
  const here = {
    ...story,
    sentences: at(story.sentences),
    unknownEnds: at(story.unknownEnds),
    flags: story.flags.map((flag) => ({
      ...flag,
      evidence: at(flag.evidence),
    })),
  };
  return told({ ...withText(text), story: here }, 'behavioral').filter(
    (piece) => !piece.startsWith('?'),
  );
}
const STORY = 'At a mill in Lodz the scale broke. I weighed the sacks by hand.';

describe('what the report warns of is left out of the stronger version', () => {
  it.each([
    'The other team dropped the ball, so it was their fault that it took long.',
    'It was entirely on them.',
    'My manager was incompetent.',
    'We leveraged a robust, scalable, cutting-edge solution to drive value.',
    'We used best practices and leveraged a robust, scalable solution to drive value.',
    'It was just very complex.',
    'In the end everybody was happy.',
  ])('%s', (warned) => {
    expect(kept(`${STORY} ${warned}`)).toContain(`− ${warned}`);
  });

  it('and what was done beside it stays', () => {
    const pieces = kept(`${STORY} It was entirely on them, and I wrote a plan for the next day.`);
    expect(pieces).toContain('− It was entirely on them,');
    expect(pieces.at(-1)).toMatch(/I wrote a plan for the next day\.$/u);
  });

  it.each([
    'The other team was late, and I called them every day.',
    'It was complex because three scales had to agree.',
    'I built a scalable table that held all sacks.',
    'We weighed 900 sacks that day.',
  ])('and not what is told plainly: %s', (plain) => {
    expect(kept(`${STORY} ${plain}`)).toContain(plain);
  });
});
