import { describe, expect, it } from 'vitest';
import { storyIn } from './sample-story';

const bracketed =
  'Okay, so: at a mill in Lodz (the old one by the river) the scale broke. (I was on call, so it was mine to fix by noon.) I weighed the sacks by hand, um, and wrote “17.5” on each. – In the end we lost no day (well, half a day).';

describe('the stretches of a story', () => {
  it('leave out no word and no mark of the answer', () => {
    for (const text of [
      bracketed,
      'so uh at a bank in Oslo we um lost the the keys and I uh I built a lock',
    ])
      expect(
        storyIn(text)
          .sentences.map(({ quote }) => quote)
          .join(' ')
          .replaceAll(/\s/gu, ''),
      ).toBe(text.replaceAll(/\s/gu, ''));
  });

  it('draw as a part what is shown as its proof', () => {
    const { parts, sentences } = storyIn(
      'At a bank in Oslo the app failed every night. I rewrote the job and wrote the tests for it. I cut the run from nine hours to two.',
    );
    const told = parts.filter(({ verdict }) => verdict !== 'missing').map(({ part }) => part);
    expect(told).toContain('result');
    expect(sentences.map(({ part }) => part)).toEqual(expect.arrayContaining(told));
  });
});
