import { describe, expect, it } from 'vitest';
import { storyIn } from '@/lib/grading/story/sample-story';

const TOLD =
  'At a parcel company in Leeds address matching failed. My job was to mend it. I built a search over past deliveries and a ranking model.';
const isBlaming = (text: string) =>
  storyIn(`${TOLD} ${text}`).flags.some(({ id }) => id === 'blaming');

describe('blaming', () => {
  it.each([
    'My boss was incompetent so the project failed.',
    'The data engineers were lazy, all of them.',
    'The project failed because our manager never answered.',
    'It was completely his doing.',
    'The quarrel was wholly of her making.',
    'With a normal person in that chair none of this would have come up.',
    'So if you want to know whose failure it was, you should really ask them.',
    "It could have been sooner if she'd behaved like a grown-up.",
    'He was too proud to ask, and I learned that she had no idea.',
    'They never had a clue, and the engineers were always late.',
  ])('is to put it down to somebody, or to call them names: %s', (text) => {
    expect(isBlaming(text)).toBe(true);
  });

  it.each([
    'The vendor was late with the interface, so I wrote a stand-in.',
    'The drivers were angry at first and I listened to them.',
    'The first attempt failed because the labels were wrong.',
    'I had no idea how addresses are written there, and I was too proud to ask.',
    'I was lazy about the tests and honestly a bit arrogant with the drivers.',
    'We had no clue, and I never answered the first mails.',
    'My manager was not happy with it and wanted fewer alarms.',
  ])('is not to tell what others did, wanted or could not do: %s', (text) => {
    expect(isBlaming(text)).toBe(false);
  });
});
