import { describe, expect, it } from 'vitest';
import { storyIn, verdictOf } from './sample-story';

const lines = [
  'pharmacy chain, 220 shops, expired medicines written off (~1.1M a year)',
  'me: demand model per article',
  'nobody trusted the old forecasts',
  'built LightGBM on 4y sales, masked the flu years',
  'picked quantile loss, under-stocking costs lives',
  'write-offs 1.1M -> 0.7M',
  'lesson: talk to pharmacists before modelling',
];

describe('notes of a story', () => {
  it.each([
    ['with signs', lines.map((line) => `- ${line}`).join('\n')],
    ['line by line', lines.join('\n')],
  ])('are a story and no list of words: %s', (_, text) => {
    const story = storyIn(text);
    const verdicts = (['situation', 'action', 'result', 'reflection'] as const).map((part) =>
      verdictOf(story, part),
    );
    expect(verdicts).toEqual(Array(4).fill('clear'));
    expect(story.measured.kind).toBe('measured');
  });
});
