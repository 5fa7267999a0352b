import { describe, expect, it } from 'vitest';
import { drawRequestSchema, MOST_TITLE, type Drawable } from '@/lib/interview/draw';
import type { Preset } from '@/lib/interview/presets';
import {
  asTitle,
  chosenTitle,
  everything,
  presetOf,
  requestOf,
  stillOffered,
  toPractise,
  usablePresets,
  withPreset,
  type Offered,
} from './choices';

const questions: readonly Drawable[] = [
  { id: 'q1', section: 'ml', kind: 'concept', level: 'foundation', minutes: 4 },
  { id: 'q2', section: 'rag', kind: 'comparison', level: 'advanced', minutes: 5 },
];
const offered: Offered = {
  sections: [
    { id: 'ml', title: 'Machine Learning' },
    { id: 'rag', title: 'RAG' },
  ],
  kinds: ['concept', 'comparison'],
  levels: ['foundation', 'advanced'],
  questions,
};
const preset = (over: Partial<Preset['request']>): Preset => ({
  id: 'a',
  title: 'A preset',
  about: 'About it.',
  request: { sections: [], kinds: [], levels: [], size: { by: 'minutes', minutes: 10 }, ...over },
});
const as = { title: 'Mine', only: [] };
const all = everything(offered);

describe('the request that the choices make', () => {
  it('asks for any when everything is ticked', () => {
    expect(requestOf(all, offered, as)).toEqual({
      kind: 'request',
      request: {
        title: 'Mine',
        mode: 'practice',
        sections: [],
        kinds: [],
        levels: [],
        only: [],
        size: { by: 'minutes', minutes: 20 },
        timing: { kind: 'timed', factor: 1 },
        interviewer: { persona: 'neutral', strictness: 'usual' },
      },
    });
  });

  it('names what is ticked when that is not everything', () => {
    expect(requestOf({ ...all, sections: ['rag'] }, offered, as)).toMatchObject({
      request: { sections: ['rag'], kinds: [] },
    });
  });

  it('never takes nothing ticked for any', () => {
    expect(requestOf({ ...all, kinds: [] }, offered, as)).toEqual({
      kind: 'incomplete',
      sentence: 'Tick at least one kind of question.',
    });
  });

  it.each(['', '1', '241', '7.5', 'ten', '-3'])('does not take %o for minutes', (minutes) => {
    expect(requestOf({ ...all, minutes }, offered, as).kind).toBe('incomplete');
  });

  it('takes only the size that is chosen', () => {
    expect(requestOf({ ...all, by: 'count', count: '3', minutes: '' }, offered, as)).toMatchObject({
      request: { size: { by: 'count', count: 3 } },
    });
  });

  it('asks for all questions to practise again, whatever is ticked', () => {
    expect(
      requestOf({ ...all, sections: [], minutes: '' }, offered, {
        title: 'Again',
        only: ['q1', 'q2'],
      }),
    ).toMatchObject({
      request: { only: ['q1', 'q2'], sections: [], size: { by: 'count', count: 2 } },
    });
  });

  it('carries extra time and untimed as they are chosen', () => {
    expect(requestOf({ ...all, timing: '1.25' }, offered, as)).toMatchObject({
      request: { timing: { kind: 'timed', factor: 1.25 } },
    });
    expect(requestOf({ ...all, timing: 'untimed' }, offered, as)).toMatchObject({
      request: { timing: { kind: 'untimed' } },
    });
  });
});

describe('presets', () => {
  it('tick what they ask for and keep mode and time rules', () => {
    const choices = withPreset(
      preset({ sections: ['rag', 'gone'] }),
      { ...all, mode: 'exam', timing: '2' },
      offered,
    );
    expect(choices).toMatchObject({
      sections: ['rag'],
      kinds: ['concept', 'comparison'],
      minutes: '10',
      mode: 'exam',
      timing: '2',
    });
  });

  it('are left out when the guide has none of their sections', () => {
    const here = preset({ sections: ['rag'] });
    expect(usablePresets([here, preset({ sections: ['gone'] })], offered)).toEqual([here]);
  });

  it('are recognised from the choices until these are changed', () => {
    const presets = [preset({ sections: ['rag'] })];
    const choices = withPreset(presets[0]!, all, offered);
    expect(presetOf({ ...choices, mode: 'exam' }, presets, offered)).toBe(presets[0]);
    expect(presetOf({ ...choices, minutes: '11' }, presets, offered)).toBeUndefined();
    expect(presetOf({ ...choices, levels: ['advanced'] }, presets, offered)).toBeUndefined();
  });
});

describe('kept choices', () => {
  it('lose what the guide no longer offers', () => {
    expect(
      stillOffered({ ...all, sections: ['ml', 'gone'], kinds: ['design', 'concept'] }, offered),
    ).toMatchObject({ sections: ['ml'], kinds: ['concept'] });
  });
});

describe('questions practised again', () => {
  it('are practised, though the last interview was an exam', () => {
    expect(toPractise({ ...all, mode: 'exam' })).toEqual({ ...all, mode: 'practice' });
  });
  const of = (section: string, prompt = 'What is RAG?') => ({ prompt, section });
  it.each([
    [['Machine Learning', 'Behavioral'], '2 chosen questions: Machine Learning, Behavioral'],
    [['Machine Learning', 'Machine Learning'], '2 chosen questions: Machine Learning'],
    [
      ['Large Language Models (LLMs)', 'Behavioral & Scenario Questions'],
      '2 chosen questions: Large Language Models, Behavioral & Scenario',
    ],
    [
      ['Vector Databases & Embeddings', 'Python & Frameworks', 'System Design for AI', 'Ethics'],
      '4 chosen questions: Vector Databases & Embeddings and\u00a03\u00a0more',
    ],
    [['x'.repeat(85), 'b'], `2 chosen questions: ${'x'.repeat(85)} and\u00a01\u00a0more`],
  ])('are called by their number and sections: %j', ([first = '', ...rest], title) => {
    expect(chosenTitle([of(first), ...rest.map((each) => of(each))])).toBe(title);
  });
  it('is called by itself where it is one', () => {
    expect(chosenTitle([of('ML')])).toBe('What is RAG?');
  });
  it('are cut after a word, and only where a title has no room', () => {
    const long = chosenTitle([of('ML', `Compare ${'vector databases, '.repeat(8)}`)]);
    expect(long).toMatch(/(?:vector|databases)…$/u);
    expect(long.length).toBeLessThanOrEqual(MOST_TITLE);
    expect(asTitle('one two three', 9)).toBe('one two…');
    expect(asTitle('one two three', 8)).toBe('one two…');
    expect(asTitle('one two three', 13)).toBe('one two three');
  });
  it('have titles that an interview takes', () => {
    const title = drawRequestSchema.shape.title;
    for (const asked of [
      [of('ML', 'a'.repeat(300))],
      [of('a'.repeat(300)), of('b')],
      [of('ML'), of('RAG')],
    ] as const)
      expect(title.safeParse(chosenTitle([...asked])).success).toBe(true);
  });
});
