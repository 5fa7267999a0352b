import { describe, expect, it } from 'vitest';
import type { Rubric } from '@/lib/guide/rubric';
import { conversationOf, storyIn, storyRubric } from './sample-story';
import { pointsByStory } from './story-points';

const partOf = (story: ReturnType<typeof storyIn>, said: string) =>
  story.sentences.find(({ quote }) => quote.includes(said.slice(0, 22)))?.part ?? 'none';

const DONE =
  'I was asked to find the cause within two days. I compared the sessions by device and moved the picture.';

describe('what came down on them at once', () => {
  it.each([
    'In March bookings dropped by eight percent overnight and the director wanted the new model switched off at once.',
    'One Monday the error rate suddenly doubled to four percent, and support wanted the old version back.',
    'From one week to the next the forecast went up by a third and purchasing wanted an answer.',
    'Out of the blue the clicks fell by a tenth and sales wanted the ranking gone.',
    'In May the queue tripled without warning, and the head of claims wanted it down by Friday.',
    'Last winter the recall sank overnight from 90 to 70 percent and the nurses wanted their lists back.',
  ])('is the situation, with its figure, whatever was wanted of one: %s', (said) => {
    expect(
      partOf(
        storyIn(`At Brightlane, a travel site, I worked on the search. ${said} ${DONE}`),
        said,
      ),
    ).toBe('situation');
  });
  it.each([
    'Complaints dropped overnight from forty to three.',
    'Then the queue fell by half from one day to the next.',
    'Within a day the error rate sank to one percent.',
  ])('is the result at the end: %s', (said) => {
    expect(partOf(storyIn(`At Brightlane the search was slow. ${DONE} ${said}`), said)).toBe(
      'result',
    );
  });
});

describe('what others would say of it', () => {
  it.each([
    'Mila from front-end would say that she had flagged the picture on the Tuesday.',
    'My colleague would probably add that the data was late.',
    'The director would say that it was the model all along.',
    'Our analyst would tell you that nobody at the site had looked.',
    'I think my old manager would argue that the company was too slow.',
    'The team in Leeds would disagree.',
  ])('sets no scene and is no result: %s', (said) => {
    const story = storyIn(`At Brightlane bookings dropped by eight percent. ${DONE}`, said);
    expect(['none', 'action']).toContain(partOf(story, said));
  });
});

describe('to have argued for something', () => {
  it.each([
    'I argued for rolling back the picture and leaving the model on.',
    'I argued against a bigger model in the review.',
    'I argued that the picture had to go.',
    'I argued for a smaller picture.',
    'Then I argued for two weeks of testing.',
  ])('is a step: %s', (said) => {
    expect(
      partOf(storyIn(`At Brightlane bookings dropped. ${DONE} ${said} It went live.`), said),
    ).toBe('action');
  });
  it.each(['We argued for hours.', 'We argued for a whole week.', 'We argued about it.'])(
    'is none where it is a quarrel: %s',
    (said) => {
      const story = storyIn(`At Brightlane bookings dropped. ${said}`);
      expect(story.parts.find(({ part }) => part === 'action')?.verdict).toBe('missing');
    },
  );
});

const obstacle: Rubric['points'][number] = {
  id: 'q37.obstacles',
  statement: 'Name an obstacle.',
  essential: true,
  tells: 'obstacle',
  why: 'Because it matters.',
  probe: 'What stood in the way?',
  patterns: [['any']],
  wordings: ['Any words will do.'],
  terms: [],
};
const obstacleIn = (text: string) =>
  pointsByStory(
    [{ id: obstacle.id, label: 'missed', confidence: 0.5 }],
    conversationOf(text),
    { ...storyRubric, points: [obstacle] },
    new Set(),
  )[0]?.label;

describe('an obstacle told at once', () => {
  it.each([
    'The nasty part was the labels. Forty percent of them said “door, general”. I rebuilt them from the bookings.',
    'The hardest part was trust. The nurses had been promised three tools and got none. I sat with them for a week.',
    'The tricky bit was time. The lists came at six and had to be out at seven. I cut the join in two.',
    'I moved the picture, and it was a hard sell, because the director had told his team that it was the model.',
    'I moved the picture. It took some convincing before the designers let go of it.',
    'I moved the picture. It was an uphill battle with the designers, who had won a prize with it.',
  ])('counts at once, unfolded in the sentence behind it or won over on the way: %s', (said) => {
    expect(
      obstacleIn(`At Brightlane bookings dropped. I was asked to find the cause. ${said}`),
    ).toBe('met');
  });
  it.each([
    ['It was hard because of the data. I moved the picture.', 'partial'],
    ['I moved the picture. We sold more rooms.', 'missed'],
    [
      'The hard part was the labels. I moved the picture. Nobody at the site had ever looked at them before.',
      'partial',
    ],
  ])('and not by its name alone: %s', (said, label) => {
    expect(
      obstacleIn(`At Brightlane we had a search. I was asked to find the cause. ${said}`),
    ).toBe(label);
  });
});

describe('a result told in the first answer', () => {
  const before = 'At Brightlane bookings dropped by eight percent.';
  it.each([
    'By Monday bookings were back at their old level.',
    'In the end sales were back to their usual rate and a point above it.',
    'Within a week the error rate was back at its former level.',
    'Two days later clicks were back on the old level.',
    'The conversion ended a full point above the spring.',
  ])('is measured against what had dropped: %s', (said) => {
    expect(storyIn(`${before} ${DONE} ${said}`).measured.kind).toBe('measured');
  });
  it('is quoted from there, though it is said again when asked', () => {
    const first = 'By Monday bookings were back at their old level and a point above it.';
    const story = storyIn(
      `${before} ${DONE} ${first}`,
      'As I said, the eight percent came back over one weekend.',
    );
    expect(story.parts.find(({ part }) => part === 'result')).toMatchObject({
      evidence: [{ quote: first }, {}],
    });
  });
  it.each([
    'I came back to the office.',
    'The old picture was back at the top.',
    'I went back to the old code.',
  ])('is none where something else came back: %s', (said) => {
    expect(storyIn(`${before} ${DONE} ${said}`).measured.kind).toBe('none');
  });
});
