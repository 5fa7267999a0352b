import { describe, expect, it } from 'vitest';
import type { Rubric } from '@/lib/guide/rubric';
import { conversationOf, storyIn, storyRubric } from '@/lib/grading/story/sample-story';
import { pointsByStory } from '@/lib/grading/story/story-points';

const SCENE = 'At a museum in Porto we built a search for the archive. My job was the ranking.';
const STEPS = 'I built an index and trained a ranker on the logs.';
const END = 'Nine of ten searches now end with a hit.';

const points = (['difficulty', 'obstacle', 'reason'] as const).map(
  (tells): Rubric['points'][number] => ({
    id: `q37.${tells}`,
    statement: 'It says something of it.',
    essential: true,
    why: 'Because it matters.',
    probe: 'What about that?',
    patterns: [['any']],
    wordings: ['Any words will do.'],
    terms: [],
    tells,
  }),
);
function labelsOf(text: string, before: 'missed' | 'met' = 'missed') {
  const evidence = [{ turn: 't1', start: 0, end: text.length, quote: text }];
  const verdicts = pointsByStory(
    points.map(({ id }) =>
      before === 'met'
        ? { id, label: 'met', evidence, confidence: 0.9 }
        : { id, label: 'missed', confidence: 0.5 },
    ),
    conversationOf(text),
    { ...storyRubric, points },
    new Set(),
  );
  return Object.fromEntries(verdicts.map(({ id, label }) => [id.slice(4), label]));
}

describe('what was at stake or made it hard', () => {
  it.each([
    'It was just complicated.',
    'I led a very challenging project with cutting edge machine learning.',
  ])('is not told by saying that it was hard: %s', (empty) => {
    expect(labelsOf(empty, 'met')).toMatchObject({ difficulty: 'missed', obstacle: 'missed' });
  });

  it.each([
    'Crates of lettuce were thrown away every evening.',
    'The forecasts were far too high for the shops.',
    'Forty vans left half empty every morning and the fuel bill ate the margin.',
    'Each failure meant a crane ship for 200,000 euros.',
    'Customers were calling all the time about where their parcel was.',
    'There was a consultancy before us that had burnt half a million on it.',
    'Lawyers could not find old contracts in the cellar.',
    'The shop managers did not trust the numbers from the office.',
    'The data came from five banks with different formats.',
    'The board had promised the regulator to get below five days by summer.',
  ])('is heard as a plain fact, without being announced: %s', (fact) => {
    const early = SCENE.replace('. My job', `. ${fact} My job`);
    expect(labelsOf(`${early} ${STEPS} ${END}`)['difficulty']).toBe('met');
  });

  it.each([
    'We cleaned three years of sales records, which were messy and full of gaps.',
    'I sat with the curators, who did not trust the ranking, and showed them the misses.',
    'Because the labels were few I used weak supervision with rules.',
  ])('is heard where it hangs on a step: %s', (step) => {
    expect(labelsOf(`${SCENE} ${STEPS} ${step} ${END}`)['difficulty']).toBe('met');
  });

  it.each([
    SCENE,
    `${SCENE} ${STEPS} ${END}`,
    `${SCENE} ${STEPS} There were no more complaints.`,
    `${SCENE} My boss was incompetent so the project failed. ${STEPS}`,
  ])(
    'is nothing that only was built, was over at the end or is put down to somebody: %s',
    (text) => {
      expect(labelsOf(text)['difficulty']).toBe('missed');
    },
  );

  it('is not what somebody would do, and hardly a word for hardship with nothing behind it', () => {
    expect(labelsOf('If I had a challenging project I would ask the users first.', 'met')).toEqual({
      difficulty: 'missed',
      obstacle: 'missed',
      reason: 'met',
    });
    expect(
      labelsOf('I was working on a tough project with a tight deadline.', 'met')['difficulty'],
    ).toBe('partial');
  });
});

describe('an obstacle', () => {
  it.each([
    'Three managers wanted to keep the old list.',
    'Half of my features were worthless after that.',
    'First I tried plain embeddings, which were terrible for shelf marks.',
  ])('is trouble told as a plain fact once something was done: %s', (trouble) => {
    expect(labelsOf(`${SCENE} ${STEPS} ${trouble} I changed that. ${END}`)['obstacle']).toBe('met');
  });
  it('is neither what was at stake nor the reason for a step', () => {
    const stake = 'Visitors waited three weeks for a copy.';
    const reason = 'I kept it small because the old servers crashed with more.';
    for (const words of [stake, reason])
      expect(labelsOf(`${SCENE} ${STEPS} ${words} ${END}`)['obstacle']).toBe('missed');
  });
});

describe('the reason for a choice', () => {
  it.each([
    'Stock-outs had been recorded as zero demand, so I masked those days.',
    'Because the labels were few I used weak supervision.',
    'Since the guards knew the halls better than any map, I let them correct the plan.',
    'I labelled the pages again, because a model is as good as its labels.',
    'I kept the trees in order not to lose the trust of the curators.',
  ])('is heard with the step, in one clause or two: %s', (choice) => {
    expect(labelsOf(`${SCENE} ${STEPS} ${choice} ${END}`)['reason']).toBe('met');
  });
  it.each([
    'I worked hard because it was important.',
    'The curators were happy because it was fast.',
    'I would use trees because they are simple.',
    'I have been there since 2019.',
  ])('is none for what was no step of choice: %s', (words) => {
    expect(labelsOf(`${SCENE} ${STEPS} ${words} ${END}`)['reason']).toBe('missed');
  });
  it.each(['I took Whisper and a small LLM.', 'It was hard because of data. We used Python.'])(
    'is neither a choice alone nor what made it hard, whoever heard one: %s',
    (empty) => {
      expect(labelsOf(empty, 'met')['reason']).toBe('missed');
    },
  );
  it('is kept where the choice is told with one', () => {
    const choice = "I took a small LLM since it had to run on the ward's old machines.";
    expect(labelsOf(choice, 'met')['reason']).toBe('met');
  });
});

describe('a situation', () => {
  const situationOf = (text: string) =>
    storyIn(text).parts.find(({ part }) => part === 'situation');
  it.each([
    'We built a chatbot for our HR department.',
    'I worked on a recommendation engine for an online bookshop.',
  ])('of one thin sentence says where it was and not what was needed: %s', (only) => {
    expect(situationOf(`${only} I wrote the retrieval part and tested it.`)).toMatchObject({
      verdict: 'thin',
      lack: 'no_need',
    });
  });
  it.each([
    'At our HR department people waited two days for an answer.',
    'At a bookshop we needed recommendations for new readers.',
    'At Telenor, 4 percent of the customers left each quarter.',
  ])('is clear with what was needed or wrong there: %s', (scene) => {
    expect(situationOf(`${scene} I wrote the retrieval part and tested it.`)?.verdict).toBe(
      'clear',
    );
  });
});
