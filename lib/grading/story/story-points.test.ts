import { describe, expect, it } from 'vitest';
import type { Rubric } from '@/lib/guide/rubric';
import { conversationOf, storyRubric } from './sample-story';
import { pointsByStory } from './story-points';
import type { PointVerdict } from '@/lib/grading/verdict';

const point = (
  id: string,
  tells?: Rubric['points'][number]['tells'],
): Rubric['points'][number] => ({
  id,
  statement: 'It says something of it.',
  essential: true,
  why: 'Because it matters.',
  probe: 'What about that?',
  patterns: [['any']],
  wordings: ['Any words will do.'],
  terms: [],
  ...(tells && { tells }),
});
const rubric: Rubric = {
  ...storyRubric,
  points: [
    point('q37.task', 'task'),
    point('q37.action', 'action'),
    point('q37.result', 'result'),
    point('q37.reasons'),
  ],
};
const before: PointVerdict[] = rubric.points.map(({ id }) => ({
  id,
  label: 'missed',
  confidence: 0.5,
}));
const labelsOf = (text: string, contradicted = new Set<string>()) =>
  pointsByStory(before, conversationOf(text), rubric, contradicted).map(({ label }) => label);

const TOLD =
  'At a parcel company in Leeds address matching failed for 18 % of parcels. My job was to bring that below 8 %. I built a search over past deliveries and a ranking model. After ten weeks failures were down from 18 % to 7 %.';

describe('points that say a part of a story is told', () => {
  it('are met by a part told clearly, with the words that tell it; other points stay as they were', () => {
    expect(labelsOf(TOLD)).toEqual(['met', 'met', 'met', 'missed']);
    const [task] = pointsByStory(before, conversationOf(TOLD), rubric, new Set());
    expect(task).toMatchObject({ evidence: [{ quote: expect.stringContaining('My job was') }] });
  });
  it('are half made by what only the team did, and by a result without a figure', () => {
    const we = TOLD.replace('I built', 'We built').replace(
      'After ten weeks failures were down from 18 % to 7 %.',
      'Far fewer parcels came back and the drivers stopped complaining.',
    );
    expect(labelsOf(we).slice(1, 3)).toEqual(['partial', 'partial']);
  });
  it('are missed where "it went well" is all that is said', () => {
    expect(labelsOf('It was really hard and I worked a lot, and in the end it went well.')).toEqual(
      ['missed', 'missed', 'missed', 'missed'],
    );
  });
  it('are not earned by a story whose false claim denies them', () => {
    expect(labelsOf(TOLD, new Set(['q37.result']))[2]).toBe('missed');
  });
  it('are met by an obstacle wherever it is told, and by nothing else said to the follow-up that asks for one', () => {
    const obstacle = point('q37.obstacles', 'obstacle');
    const labelOf = (reply: string, targets: string[]) => {
      const { turns, ...asked } = conversationOf(TOLD, reply);
      return pointsByStory(
        [{ id: obstacle.id, label: 'missed', confidence: 0.5 }],
        { ...asked, turns: turns.map((turn, at) => (at === 0 ? turn : { ...turn, targets })) },
        { ...storyRubric, points: [obstacle] },
        new Set(),
      )[0]?.label;
    };
    const derailed =
      'When they split one depot into three in the middle of it, the model was suddenly wrong. I relabelled the data.';
    expect(labelOf(derailed, ['q37.obstacles'])).toBe('met');
    expect(labelOf(derailed, ['q37.reasons'])).toBe('met');
    expect(labelOf('It was two weeks before the season.', ['q37.obstacles'])).toBe('missed');
    expect(labelOf('It all went to plan.', ['q37.obstacles'])).toBe('missed');
  });

  it('are met by what was at stake or hard, half by a bare word of it, and the obstacle only by what came in between', () => {
    const [difficulty, obstacle] = [point('q37.hard', 'difficulty'), point('q37.way', 'obstacle')];
    const of = (text: string) =>
      pointsByStory(
        [difficulty, obstacle].map(({ id }) => ({ id, label: 'missed', confidence: 0.5 })),
        conversationOf(text),
        { ...storyRubric, points: [difficulty, obstacle] },
        new Set(),
      ).map(({ label }) => label);
    expect(of(`${TOLD} The account of our largest customer was at risk.`)).toEqual([
      'met',
      'missed',
    ]);
    const quiet = TOLD.replace(
      'address matching failed for 18 % of parcels',
      'we built address matching',
    );
    expect(of(`${quiet} It was hard because of the data.`)).toEqual(['partial', 'partial']);
    expect(of(`${TOLD} Halfway through, the ranker doubled the latency to three seconds.`)).toEqual(
      ['met', 'met'],
    );
    const early = `The drivers kept getting wrong addresses from the old system. ${TOLD}`;
    expect(of(early)[1]).toBe('missed');
  });

  it('are met by what one did not know what to do about and did, with an apostrophe or without', () => {
    const rubricOf = {
      ...storyRubric,
      points: [point('q37.hard', 'difficulty'), point('q37.way', 'obstacle')],
    };
    const of = (text: string) =>
      pointsByStory(
        rubricOf.points.map(({ id }) => ({ id, label: 'missed', confidence: 0.5 })),
        conversationOf(text),
        rubricOf,
        new Set(),
      ).map(({ label }) => label);
    for (const not of ['didnt', "didn't", 'didn’t'])
      expect(
        of(
          `i did a bootcamp last spring and we had to predict house prices. the data had lots of gaps and i ${not} know what to do with them so i filled them with the average. then i tried a random forest.`,
        ),
      ).toEqual(['met', 'met']);
    expect(of('I built a search. I don’t know what came of it.')).toEqual(['missed', 'missed']);
  });
});
