import { expect, it } from 'vitest';
import { storyIn } from './sample-story';

it('“I” and “we” are counted as one counts them in the words of the action', () => {
  const { ownership } = storyIn(
    "At a grocer's in Ghent crates of lettuce were thrown away every evening and I had to forecast the demand. We cleaned three years of sales. I noticed that stock-outs had been recorded as zero demand, so I masked those days. I trained a small model on the rest, and I also sat with two managers every week. In the end waste fell from 12 to 7 percent.",
  );
  expect(ownership).toMatchObject({ kind: 'own', own: 4, team: 1 });
});
