import { describe, expect, it } from 'vitest';
import { readStory } from '@/lib/grading/story/story-reading';
import { conversationOf, storyIn, storyRubric, verdictOf } from '@/lib/grading/story/sample-story';

const TOLD =
  'At a parcel company in Leeds address matching failed. My job was to mend it before Christmas. I built a search over past deliveries and a ranking model. The drivers were quite happy with it and it went live.';
const partOf = (story: ReturnType<typeof storyIn>, words: string) =>
  story.sentences.find(({ quote }) => quote.includes(words))?.part;

describe('what stood in the way', () => {
  it.each([
    'It was hard because the depots used four different formats.',
    'When they split one depot into three in the middle of it, the model was suddenly wrong on a lot of parcels.',
    'Halfway through, the ranking model doubled the latency to three seconds.',
    'We had only two weeks until the season.',
  ])('is no result and measures nothing: %s', (hardship) => {
    for (const story of [storyIn(TOLD, hardship), storyIn(`${TOLD} ${hardship}`)]) {
      expect(partOf(story, hardship.slice(0, 20))).toBe('situation');
      expect(story.measured.kind).toBe('none');
      expect(verdictOf(story, 'result')).not.toBe('missing');
    }
  });

  it.each([
    'The hard part was that no labels existed for handwriting.',
    'What made it really tricky was the four formats.',
    'It turned out that a third of the labels were wrong.',
    'The cluster kept crashing at night.',
    'The challenge was that only 40 cases were labelled.',
    'The main difficulty was the German compounds.',
  ])('is no task and no result, and stands with how things were: %s', (hardship) => {
    expect(partOf(storyIn(`${TOLD} ${hardship}`), hardship.slice(0, 20))).toBe('situation');
    const early = TOLD.replace('My job', `${hardship} My job`);
    expect(partOf(storyIn(early), hardship.slice(0, 20))).toBe('situation');
  });

  it('is nothing that only came first', () => {
    const story = storyIn(`${TOLD} At first 12 of 40 depots used it, then all did.`);
    expect(partOf(story, 'At first 12')).not.toBe('situation');
    expect(partOf(storyIn(`${TOLD} At first nobody trusted it.`), 'At first')).toBe('situation');
  });

  it('makes a step of what was done about it', () => {
    const step = 'Halfway through, the model doubled the latency, so I cut the candidates by half.';
    expect(partOf(storyIn(`${TOLD} ${step}`), 'so I cut')).toBe('action');
  });

  it('takes nothing from a result that is told with a figure', () => {
    const story = storyIn(
      `${TOLD} Halfway through, the model doubled the latency. After ten weeks failures fell from 18 % to 7 %.`,
    );
    expect(story.measured).toMatchObject({
      kind: 'measured',
      evidence: [{ quote: expect.stringContaining('from 18 % to 7 %') }],
    });
  });

  it('is remarked upon where it is put down to others who kept doing something and told nobody', () => {
    const flagsOf = (text: string) => storyIn(`${TOLD} ${text}`).flags.map(({ id }) => id);
    expect(
      flagsOf('It was hard because marketing kept changing the queues and never told anyone.'),
    ).toContain('blaming');
    expect(flagsOf('Our sales team kept changing the routes on us.')).toContain('blaming');
    expect(flagsOf('I kept testing because they relied on me.')).not.toContain('blaming');
    expect(flagsOf('It was hard because the parcels kept coming in.')).not.toContain('blaming');
  });
});

describe('a first version that went wrong, and was mended in the same breath', () => {
  const built =
    'We got too many tickets at our helpdesk. My manager asked me to cut them. I put the wiki into a chatbot.';
  const hardshipsIn = (said: string) =>
    readStory(conversationOf(`${built} ${said}`), storyRubric, false).readings.flatMap(
      ({ hardship }) => hardship ?? [],
    );

  it.each([
    'The first version told people to reinstall Windows, so I took about twenty pages out.',
    'My first attempt gave nobody an answer, so I rewrote the instructions.',
    'The prototype kept recommending old pages, so I gave it the date.',
  ])('is an obstacle, and part of what was done: %s', (said) => {
    expect(hardshipsIn(said)).toEqual(['obstacle']);
    expect(partOf(storyIn(`${built} ${said}`), said.slice(0, 20))).toBe('action');
  });

  it.each(['The first version was good, so I kept it.', 'The first version told people the time.'])(
    'is none otherwise: %s',
    (said) => {
      expect(hardshipsIn(said)).toEqual([]);
    },
  );
});
