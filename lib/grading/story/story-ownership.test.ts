import { describe, expect, it } from 'vitest';
import { storyIn } from './sample-story';

it('“I” and “we” are counted as one counts them in the words of the action', () => {
  const { ownership } = storyIn(
    "At a grocer's in Ghent crates of lettuce were thrown away every evening and I had to forecast the demand. We cleaned three years of sales. I noticed that stock-outs had been recorded as zero demand, so I masked those days. I trained a small model on the rest, and I also sat with two managers every week. In the end waste fell from 12 to 7 percent.",
  );
  expect(ownership).toMatchObject({ kind: 'own', own: 4, team: 1 });
});

describe('steps told as “we” alone', () => {
  it.each([
    'We did a chatbot. We leveraged the cloud to empower our customers. Revenue went through the roof, I don’t know the exact numbers.',
    'At an insurer we did a model. We trained it and we put it live. I guess it helped.',
    'At an insurer in Bonn I was the lead. We trained a model and we put it live.',
    'We cleaned the sales and trained a forecast. I think it was great.',
    'We wrote the tests first, I remember that well.',
    'We built a search for lawyers. I believe they still use it.',
  ])('are the team’s, whatever the speaker knows or thinks: %s', (told) => {
    expect(storyIn(told).ownership.kind).toBe('team');
  });

  it.each([
    'We cleaned the sales. I trained the forecast and I put it live.',
    'At a bank in Bonn we had a queue of letters. I sorted them by hand and wrote down why.',
    'I built the search and I tested it on lawyers, and we put it live.',
  ])('but not beside steps of one’s own: %s', (told) => {
    expect(storyIn(told).ownership.kind).not.toBe('team');
  });
});

it('what “we” decided to do and did is a step of the team, counted as one, and nobody’s task', () => {
  const { ownership, parts, sentences } = storyIn(
    'It was a churn model at a gym chain and the data was in three systems. We decided to merge everything in Snowflake and we built features like visits per week, and I did the modelling with XGBoost. Recall went up from 0.5 to 0.7.',
  );
  expect(ownership.team).toBe(2);
  expect(sentences.find(({ quote }) => quote.includes('We decided'))?.part).toBe('action');
  expect(parts.find(({ part }) => part === 'task')?.verdict).toBe('missing');
});
