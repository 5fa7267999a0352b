import { describe, expect, it } from 'vitest';
import { storyIn } from '@/lib/grading/story/sample-story';

const STEPS =
  'I wrote a script and tested it on forty cases. In the end it took two days instead of nine.';
const told = (text: string) =>
  storyIn(`${text} ${STEPS}`).sentences.map(({ part, quote }) => [part, quote.trim()]);

describe('one sentence that sets the scene and tells the task', () => {
  it.each([
    ['On my course last spring there were three of us', 'and we had to guess house rents.'],
    ['We were a team of four', 'and I was responsible for the door model.'],
    ['In my last job at an insurer', 'I was asked to predict which customers would leave.'],
    ['At a dairy in Ghent the labels peeled off', 'and my job was to find out why.'],
    ['Two years ago I worked at a clinic in Leeds', 'and it was up to me to shorten the queue.'],
  ])('is cut in two: %s | %s', (scene, task) => {
    expect(told(`${scene} ${task}`).slice(0, 2)).toEqual([
      ['situation', scene],
      ['task', task],
    ]);
  });

  it.each([
    'There was a report we had to file at a bank in Porto.',
    'I rebuilt the index and we had to restart it twice.',
    'At a bank in Porto it was late because I had to wait for the guards.',
  ])('and nothing else is: %s', (one) => {
    expect(told(one).map(([, quote]) => quote)).not.toContainEqual(
      expect.stringMatching(/^(?:and )?(?:we|I) had to/u),
    );
  });
});
