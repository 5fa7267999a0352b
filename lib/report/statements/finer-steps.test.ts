import { describe, expect, it } from 'vitest';
import { storyIn } from '@/lib/grading/story/sample-story';
import { toldWords } from '@/lib/grading/story/story-shares';
import { sampleQuestion } from '@/lib/report/question/sample-reported-question';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { sampleReport } from '@/lib/report/sample-report';
import type { NextStep } from '@/lib/report/report';
import { finerSteps } from './finer-steps';
import { nextStepsOf } from './next-steps';
import { sentenceOf } from './sentence';
import { strengthsOf } from './strengths';

const TEXT = 'The zebra penalty drives weights to zero.';
const STORY =
  'At a mill in Lodz the scale broke. My boss asked me to fix it. I weighed the sacks by hand and wrote a plan. In the end 2 of 300 sacks were too light, where it had been 31.';
/** An answer in which nothing is open. */
const full = (id: string, change: Partial<ReportedQuestion> = {}): ReportedQuestion => {
  const sample = sampleQuestion(id, TEXT);
  return {
    ...sample,
    points: sample.points.filter(({ label }) => label === 'met'),
    misconceptions: [],
    besideFalse: [],
    story: null,
    ...change,
  };
};
const untidy = (id: string, value: number) =>
  full(id, {
    dimensions: {
      ...sampleQuestion(id, TEXT).dimensions,
      structure: { kind: 'measured', value },
      structureCosts: {
        lead: null,
        falseFirst: false,
        long: { points: 7, words: 54, sentence: TEXT },
      },
    },
  });
const step: NextStep = {
  question: 'other',
  statements: [{ kind: 'not_answered', of: ['answer:other'], question: 'other', about: 'It?' }],
  gain: null,
  whole: null,
  action: { kind: 'read', question: 'other' },
};
const sentences = (questions: readonly ReportedQuestion[], named: readonly NextStep[] = [step]) =>
  finerSteps(questions, named).flatMap(({ statements }) =>
    statements.map((each) => sentenceOf(each)),
  );

describe('where less than three steps gain anything', () => {
  it('the order of an answer is one, the lowest first', () => {
    expect(sentences([untidy('a', 69), untidy('b', 51)])).toEqual([
      expect.stringContaining('Structure, 51 of 100: 7 points stand in sentences'),
      expect.stringContaining('Structure, 69 of 100'),
    ]);
    expect(sentences([untidy('a', 80)])).toEqual([]);
  });

  it('a part of a story that is clear and not yet convincing is one', () => {
    const story = storyIn(STORY);
    expect(sentences([full('a', { story })])).toContainEqual(
      expect.stringContaining('The task is clear, 80 of 100'),
    );
  });

  it('a short part is one, with the words that would bring it to what is usual', () => {
    const story = storyIn(STORY);
    const strong = {
      ...story,
      parts: story.parts.map((reading) =>
        reading.verdict === 'clear'
          ? { ...reading, score: 100, ...(reading.part === 'action' ? { words: 0.14 } : {}) }
          : reading,
      ),
    };
    const all = toldWords(story).told;
    const more = 5 * Math.ceil((0.36 * all) / 0.5 / 5);
    expect(sentences([full('a', { story: strong })])).toContainEqual(
      expect.stringContaining(
        `The action takes 14 % of the words that tell your story; about 50 % is usual. Some ${more} words more`,
      ),
    );
    const action = (0.14 * all + more) / (all + more);
    expect(action).toBeGreaterThanOrEqual(0.5);
    expect(action).toBeLessThan(0.56);
  });

  it('of parts that lack alike the one that weighs most in a story comes first', () => {
    const story = storyIn(STORY);
    const clear = {
      ...story,
      parts: story.parts.map((reading) =>
        reading.verdict === 'clear' ? { ...reading, score: 80 } : reading,
      ),
    };
    expect(sentences([full('a', { story: clear })])[0]).toContain('The action is clear');
  });

  it('and nothing is invented where nothing is known', () => {
    expect(sentences([full('a')])).toEqual([]);
    expect(sentences([untidy('a', 51)], [])).toEqual([]);
  });

  it('there are never more than three', () => {
    const questions = ['a', 'b', 'c', 'd'].map((id) => untidy(id, 60));
    const { time } = sampleReport();
    expect(nextStepsOf([...questions, sampleQuestion('e', TEXT)], time, null)).toHaveLength(3);
  });
});

describe('a solid answer in which nothing essential is missing', () => {
  const [met] = sampleQuestion('a', TEXT).points.filter(({ label }) => label === 'met');
  const point = (name: string, isMet: boolean, essential: boolean) => ({
    ...met!,
    id: `a.${name}`,
    essential,
    label: isMet ? ('met' as const) : ('missed' as const),
  });
  const scored = (score: number, essentials: readonly boolean[]) =>
    full('a', {
      result: { kind: 'scored', score, band: 'Solid', deducted: 0 },
      points: [
        ...essentials.map((isMet, at) => point(`e${at}`, isMet, true)),
        point('x', false, false),
        point('y', false, false),
      ],
    });
  const kinds = (question: ReportedQuestion) =>
    strengthsOf([question], null).map(({ kind }) => kind);

  it('is a strength of its own', () => {
    const [first] = strengthsOf([scored(81, [true, true, true])], null);
    expect(first && sentenceOf(first)).toBe(
      'You made all 3 essential points of this question. Told best: The gradeword point. You said “The zebra penalty drives weights to zero.”',
    );
  });
  it('and none with one of them open, with a low score, or with one alone', () => {
    expect(kinds(scored(81, [true, true, false]))).not.toContain('essentials_full');
    expect(kinds(scored(60, [true, true, true]))).not.toContain('essentials_full');
    expect(kinds(scored(81, [true]))).not.toContain('essentials_full');
  });
});
