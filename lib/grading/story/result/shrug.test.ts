import { describe, expect, it } from 'vitest';
import { storyIn, verdictOf } from '@/lib/grading/story/sample-story';

const STORY =
  'Last year at a furniture retailer our returns team drowned in mails. I was asked to sort them by urgency. I labelled 2,000 mails and trained a small classifier.';
const labelOf = (shrug: string) => {
  const { sentences } = storyIn(STORY, shrug);
  return new Set(sentences.filter(({ turn }) => turn === 't2').map(({ part }) => part));
};

describe('an end that is not known', () => {
  it.each([
    'I don’t have numbers, I moved to another team right after the rollout and never saw how it went on.',
    'I never found out whether it helped.',
    'I left the company before it went live.',
    'We have no figures for that.',
    'I don’t know how it went.',
    'My contract ran out before the pilot.',
    'I didn’t keep any metrics.',
    'I moved to a different team after that.',
    'We never got any numbers.',
    'I have no exact figures, sorry.',
  ])('is no part of the story: %s', (shrug) => {
    expect([...labelOf(shrug)]).toEqual(['none']);
    expect(verdictOf(storyIn(STORY, shrug), 'result')).toBe('missing');
  });

  it('is no step of the speaker’s', () => {
    const { ownership } = storyIn(STORY, 'I don’t have numbers, I moved to another team.');
    expect(ownership.own).toBe(storyIn(STORY).ownership.own);
  });
});

describe('beside it', () => {
  it.each([
    'I don’t have exact numbers, but the backlog was gone within a week.',
    'I don’t have figures for all shops, in ours waiting fell from four days to one.',
  ])('what came of it is heard: %s', (told) => {
    expect(verdictOf(storyIn(STORY, told), 'result')).not.toBe('missing');
  });

  it.each([
    'I moved the model to another team’s cluster and wrote the runbook.',
    'I kept the figures in a sheet and showed it every week.',
    'We had no numbers at first, so I counted mails by hand for a week.',
  ])('a step is a step: %s', (told) => {
    expect(labelOf(told)).toContain('action');
  });
});
