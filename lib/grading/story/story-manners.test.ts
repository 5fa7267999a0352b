import { describe, expect, it } from 'vitest';
import { storyIn } from './sample-story';
import type { StoryPart } from './story';
import { isPartTold } from '@/lib/grading/story/parts/told';

const toldIn = (text: string): StoryPart[] =>
  storyIn(text)
    .parts.filter(isPartTold)
    .map(({ part }) => part);
const measuredIn = (text: string) => {
  const { measured } = storyIn(text);
  return measured.kind === 'none' ? [] : measured.evidence.map(({ quote }) => quote);
};

describe('a story is found in whatever manner it is told', () => {
  it.each([
    [
      'the result first',
      'We brought the queue at the town hall down from 90 to 20 minutes. How it came to that: the office in Vigo had lost two clerks and the mayor gave me a month. I counted who came when, moved the passports to the afternoon and trained a volunteer.',
      ['situation', 'task', 'action', 'result'],
    ],
    [
      'in the present',
      'Picture it, it is Saturday morning, the ovens of our bakery in Namur are cold and I am the only one there. I have got to have bread by seven. I open the panel, I find a burnt fuse, I swap it and call the shops. By seven the ovens are back and we lose not one single order.',
      ['situation', 'task', 'action', 'result'],
    ],
    [
      'in the tense of another language',
      'In my last firm was problem that the scanner not read wet labels. Boss tell me to repair it. I have built a small roof and I have cleaned the lens. After this wrong labels are going from 45 to 12. I learn that the simple thing comes first.',
      ['situation', 'task', 'action', 'result', 'reflection'],
    ],
    [
      'with a ratio for a result',
      'My sister’s shop in Cork and a supplier disagreed about the crates. I weighed forty of them and showed him the list. So we settled on thinner ones, at a third of the price.',
      ['situation', 'action', 'result'],
    ],
    [
      'with an opening for a result',
      'We were three people making a trail app for a park in Jena, and the texts were too long. The ranger wanted at most two minutes a stop. I cut the texts and tried them with ten families. We opened in June with stops of 80 seconds on average.',
      ['situation', 'task', 'action', 'result'],
    ],
    [
      'with what somebody said for a task',
      'There was this club in Bari where the lights kept failing and the owner was like can you make that stop so I rewired the stage and labelled every plug and failures went from nine a month to one',
      ['situation', 'task', 'action', 'result'],
    ],
  ] as const)('%s', (_, text, parts) => {
    expect(toldIn(text)).toEqual(parts);
  });

  it.each([
    'I would never again sign a lease without a lawyer.',
    'Now I never send a list without a second reader.',
    'Today I always ask the night shift first.',
    'I learn that a short list is better than a long one.',
    'What I took away from it is to ask earlier.',
  ])('what was learnt: %s', (lesson) => {
    const story =
      'In 2019 at a hostel in Split two groups got the same beds. I moved one group to a boat and paid for it. In the end nobody left.';
    expect(toldIn(`${story} ${lesson}`)).toContain('reflection');
    expect(toldIn(story)).not.toContain('reflection');
  });
});

describe('what a part needs', () => {
  const story =
    'At a laundry in Bergen 300 shirts a week came back torn. My task was to stop that. I filmed the press for two days and slowed the belt.';

  it('is, of a measured result, a figure that stands in the result and not in the problem', () => {
    expect(measuredIn(`${story} In the end no shirt was torn and the owner thanked me.`)).toEqual(
      [],
    );
    expect(measuredIn(`${story} In the end 2 of 300 shirts were torn.`)).toEqual([
      'In the end 2 of 300 shirts were torn.',
    ]);
  });
  it('is, of an action, a step of the speaker: no disagreement, no looking on, no habit, no plan', () => {
    for (const text of [
      'My chef and I disagreed about the oven in our kitchen in Nice.',
      'My colleague Ana rebuilt the archive of our court in Lima. I watched her for weeks.',
      'I usually plan the shifts. I call people, I fill the gaps and I print the list.',
      'I would call the supplier, ask for a date and tell the customer.',
    ])
      expect(toldIn(text)).not.toContain('action');
  });
  it('is, of a situation, something that happened: a habit has none', () => {
    expect(
      toldIn('At the agency I usually get a brief on Monday. I make a draft and I show it.'),
    ).toEqual([]);
  });

  it('is never proved by a sentence that proves two others', () => {
    const one =
      'At a mill in Lodz where I was responsible for the scales I weighed the sacks by hand and losses fell from 9 to 3 percent, which taught me to check.';
    const { parts } = storyIn(one);
    expect(parts.filter(({ verdict }) => verdict !== 'missing').length).toBeLessThanOrEqual(2);
  });
});

describe('a story in the English of another language', () => {
  const set =
    'My company sort fish in Vigo. My chief he give me this work: make a camera system before summer.';
  it('is heard in the present throughout once somebody gave an order', () => {
    const told = `${set} So I take photos of 6000 fish and I train a model. After three month error is 4 percent, before it was 18.`;
    expect(toldIn(told)).toEqual(expect.arrayContaining(['action', 'result']));
  });
  it('is none where it is a habit or a plan', () => {
    for (const text of [
      'My chief give me work and I usually take photos and I train a model.',
      'When my chief give me work I would take photos and I would train a model.',
    ])
      expect(toldIn(text)).not.toContain('action');
  });
});

describe('what a failure cost', () => {
  const failed =
    'At a ferry line in Split I ran the prices. A new model had to be live by Easter. I trained it on two years.';
  it('is its result though it was mended afterwards', () => {
    const mended = 'I switched it off that night. I retrained it and put in a floor.';
    expect(
      toldIn(`${failed} By Sunday we had sold 2,300 tickets below the cost of fuel. ${mended}`),
    ).toContain('result');
    expect(toldIn(`${failed} By Sunday it was raining. ${mended}`)).not.toContain('result');
  });
  it('is no task, though one had to bear it', () => {
    const { parts } = storyIn(
      'At a hotel in Crete I let the bot quote prices. We had to refund 60 guests.',
    );
    expect(parts.find(({ part }) => part === 'task')?.verdict).toBe('missing');
    expect(parts.find(({ part }) => part === 'result')?.verdict).toBe('clear');
  });
});

describe('a plan in the place of a story is remarked upon', () => {
  const story =
    'We had a challenging project. The other team was slow. In the end it was a success and everybody was happy.';
  const isHypothetical = (reply: string) =>
    storyIn(story, reply).flags.some(({ id }) => id === 'hypothetical');

  it.each([
    'I would normally talk to the stakeholders and then align everyone.',
    'I would always start with a baseline.',
    'You should talk to people first.',
    'Usually I would write a design doc and share it.',
    'We would probably retrain it every week.',
  ])('in a reply: %s', (reply) => {
    expect(isHypothetical(reply)).toBe(true);
  });

  it.each([
    'Next time I would talk to them earlier.',
    'I would do the labelling myself today.',
    'They would not give us the data.',
    'We could not get the labels.',
    'I would say it was the labels.',
    'I labelled 900 mails and you would find me there every night.',
  ])('and not by %s', (reply) => {
    expect(isHypothetical(reply)).toBe(false);
  });
});
