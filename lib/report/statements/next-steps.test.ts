import { describe, expect, it } from 'vitest';
import { storyIn } from '@/lib/grading/story/sample-story';
import { marking, overallOf, scoreOfShare } from '@/lib/grading/score';
import type { PointReport } from '@/lib/report/question/point-report';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { sampleQuestion, sampleSkipped } from '@/lib/report/question/sample-reported-question';
import type { NextStep } from '@/lib/report/report';
import { sampleReport } from '@/lib/report/sample-report';
import { nextStepsOf } from './next-steps';

const { time } = sampleReport();
const TEXT = 'The zebra penalty drives weights to zero.';
const sample = sampleQuestion('q', TEXT);
const claimed = sample.misconceptions[0]!;

const point = (id: string, change: Partial<PointReport> = {}): PointReport => ({
  ...sample.points[0]!,
  id,
  statement: `Point ${id}.`,
  label: 'missed',
  credit: 0,
  drawnOutBy: null,
  evidence: [],
  claimed: null,
  ...change,
});
const made: Partial<PointReport> = {
  label: 'met',
  credit: 1,
  drawnOutBy: 'question',
  evidence: [{ turn: 'm1', start: 0, end: TEXT.length, quote: TEXT }],
};
/** An answer with these points; its score is by the marking rule. */
function answered(
  id: string,
  points: PointReport[],
  change: Partial<ReportedQuestion> = {},
): ReportedQuestion {
  const deducted = (change.misconceptions ?? []).reduce(
    (sum, { label }) => sum + marking.misconception[label],
    0,
  );
  const earned = points.reduce((sum, { credit }) => sum + credit, -deducted);
  const score = Math.round(scoreOfShare(earned / points.length));
  return {
    ...sampleQuestion(id, TEXT),
    points,
    misconceptions: [],
    story: null,
    result: { kind: 'scored', score, band: 'Partial', deducted },
    ...change,
  };
}
const stepsOf = (...questions: ReportedQuestion[]) => nextStepsOf(questions, time, null);
/** The answer with all said that a step names. */
function putRight(question: ReportedQuestion, { statements }: NextStep): ReportedQuestion {
  const of = statements.flatMap((statement) => statement.of);
  const parts = statements.flatMap((each) => ('part' in each ? [each.part as string] : []));
  return answered(
    question.id,
    question.points.map((each) =>
      of.includes(`point:${question.id}/${each.id}`) || parts.includes(each.tells ?? '')
        ? point(each.id, made)
        : each,
    ),
    {
      misconceptions: question.misconceptions.filter(
        ({ id }) => !of.includes(`misconception:${question.id}/${id}`),
      ),
    },
  );
}
const meanOf = (questions: readonly ReportedQuestion[]) =>
  overallOf(
    questions.map(({ result }) =>
      result.kind === 'scored' ? { ...result, credits: [] } : { kind: 'not-answered' },
    ),
  ).score ?? 0;
const kindsOf = (...questions: ReportedQuestion[]) =>
  stepsOf(...questions).flatMap(({ statements }) => statements.map(({ kind }) => kind));

describe('next steps', () => {
  it('are ranked by what their own sentences bring, however little was scored', () => {
    const many = [...Array(12).keys()].map((index) => point(`a${index}`));
    const poor = answered('poor', many);
    const half = answered('half', [point('b1', made), point('b2'), point('b3'), point('b4')]);
    const steps = stepsOf(poor, half);
    expect(steps.map(({ question }) => question)).toEqual(['half', 'poor', 'poor']);
    expect(steps[0]!.gain).toBeGreaterThan(steps[1]!.gain!);
    expect(steps[1]!.gain).toBeGreaterThan(steps[2]!.gain!);
  });

  it('are worth exactly what the interview’s score rises by when what they name is put right', () => {
    const points = [point('a1', made), point('a2'), point('a3', { tells: 'result' })];
    const flawed = answered('a', points, { misconceptions: [{ ...claimed, denied: false }] });
    const story = answered('s', points, { story: sample.story });
    const full = answered('b', [point('b1', made)]);
    const all = [flawed, story, full, sampleSkipped('c')];
    const before = meanOf(all);
    const steps = stepsOf(...all);
    expect(steps.map(({ question }) => question)).toEqual(['a', 's', 'c']);
    for (const step of steps.filter(({ question }) => question !== 'c')) {
      const right = all.map((each) => (each.id === step.question ? putRight(each, step) : each));
      expect(step.gain).toBeCloseTo(meanOf(right) - before, -0.4);
    }
  });

  it('ask for no part of a story that was told since, in the point about it neither', () => {
    const points = [point('a1', made), point('a2', { tells: 'result' })];
    const retold = {
      score: 90,
      parts: [{ part: 'result' as const, at: 1, modality: 'typed' as const }],
      pieces: [{ text: 'It fell by half.', isNew: true, leaveOut: false }],
      toTell: [],
    };
    const about = (open: readonly 'result'[]) =>
      JSON.stringify(stepsOf(answered('a', points, { retold: { ...retold, open } })));
    expect(about(['result'])).toContain('Point a2.');
    expect(about([])).not.toContain('Point a2.');
  });

  it('gain nothing by what is not in the score, which comes after every real gain', () => {
    const weak = ['a', 'b', 'c'].map((id) =>
      answered(id, [point(`${id}1`, made), point(`${id}2`)]),
    );
    const steps = stepsOf(sampleSkipped('d'), ...weak.slice(0, 2));
    expect(steps.map(({ question, gain }) => [question, gain === null])).toEqual([
      ['a', false],
      ['b', false],
      ['d', true],
    ]);
    expect(stepsOf(sampleSkipped('d'), ...weak).map(({ question }) => question)).not.toContain('d');
  });

  it('hold the weakest answer where something false stands in it, however little that gains', () => {
    const nine = [...Array(9).keys()].map((index) => point(`w${index}`, index === 0 ? made : {}));
    const worst = answered('worst', nine, { misconceptions: [{ ...claimed, denied: false }] });
    const better = ['a', 'b', 'c'].map((id) =>
      answered(id, [point(`${id}1`, made), point(`${id}2`)]),
    );
    expect(stepsOf(...better, worst).map(({ question }) => question)).toEqual(['a', 'b', 'worst']);
  });

  it('count all that is open where more was taken off than earned, which is most to gain', () => {
    const claims = ['c1', 'c2', 'c3', 'c4'].map((id) => ({ ...claimed, id, denied: false }));
    const nine = [...Array(9).keys()].map((index) => point(`w${index}`));
    const worst = answered('worst', nine, { misconceptions: claims });
    const better = ['a', 'b', 'c'].map((id) =>
      answered(id, [point(`${id}1`, made), point(`${id}2`)]),
    );
    const [first, second] = stepsOf(...better, worst);
    expect(first).toMatchObject({ question: 'worst', gain: 25, whole: { claims: 4, points: 9 } });
    expect(second?.whole).toBeNull();
  });

  it('name a point beside the false claims', () => {
    const claims = ['c1', 'c2', 'c3'].map((id) => ({ ...claimed, id, denied: false }));
    const swapped = answered('a', [point('a1'), point('a2')], { misconceptions: claims });
    expect(stepsOf(swapped)[0]!.statements.map(({ kind }) => kind)).toEqual([
      'misconception_stated',
      'misconception_stated',
      'point_missing',
    ]);
  });

  it('hold the false belief that costs most, in whichever answer it stands and however well that was scored', () => {
    const stands = { misconceptions: [{ ...claimed, denied: false }] };
    const good = [...Array(9).keys()].map((index) => point(`g${index}`, made));
    const weak = ['a', 'b', 'c'].map((id) =>
      answered(id, [point(`${id}1`, made), point(`${id}2`)]),
    );
    const believing = answered('good', good, stands);
    const steps = stepsOf(...weak, believing);
    expect(steps.map(({ question }) => question)).toEqual(['a', 'b', 'good']);
    expect(steps[2]!.statements[0]!.kind).toBe('misconception_stated');
    const costly = answered('costly', good.slice(0, 4), stands);
    expect(stepsOf(...weak, believing, costly).map(({ question }) => question)).toEqual([
      'a',
      'costly',
      'good',
    ]);
    const contested = answered('good', good, { misconceptions: [{ ...claimed, denied: true }] });
    expect(stepsOf(...weak, contested).map(({ question }) => question)).toEqual(['a', 'b', 'c']);
  });

  it('name what stands false before the parts of a story', () => {
    const points = [point('a1', made), point('a2', { tells: 'result' })];
    const told = answered('s', points, {
      story: sample.story,
      misconceptions: [{ ...claimed, denied: false }],
    });
    const [first] = stepsOf(told);
    expect(first!.statements[0]!.kind).toBe('misconception_stated');
    expect(first!.statements.some((each) => 'part' in each)).toBe(true);
  });

  it('tell all that is open of a poor story, blame too, before anything clear is polished', () => {
    const story = storyIn(
      'At a mill in Lodz the scale broke in 2021. The vendor never did his job, it was all their fault. I weighed the sacks by hand and wrote a plan.',
    );
    const steps = stepsOf(answered('s', [point('a1', made), point('a2')], { story }));
    const kinds = steps.flatMap(({ statements }) => statements.map(({ kind }) => kind));
    const parts = steps.flatMap(({ statements }) =>
      statements.flatMap((each) =>
        each.kind === 'story_part_missing' || each.kind === 'story_part_thin' ? [each.part] : [],
      ),
    );
    const open = story.parts.filter(({ verdict }) => verdict !== 'clear').map(({ part }) => part);
    expect(parts.toSorted()).toEqual(open.toSorted());
    expect(kinds).toContain('story_flag');
    expect(kinds.indexOf('point_missing')).toBeGreaterThan(-1);
    const polished = kinds.findIndex((kind) => /stronger|short/u.test(kind));
    expect(polished === -1 || polished === kinds.length - 1).toBe(true);
  });

  it('are ranked by gain, each on top of those before it', () => {
    const many = [...Array(9).keys()].map((index) => point(`a${index}`));
    const gains = stepsOf(answered('a', many)).map(({ gain }) => gain ?? 0);
    expect(gains).toHaveLength(3);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    expect(gains.reduce((sum, gain) => sum + gain, 0)).toBeCloseTo(100, 0);
  });

  it('ask for words of its own where those of a point were counted for another', () => {
    const shared = { with: 'a1', evidence: made.evidence ?? [] };
    expect(kindsOf(answered('a', [point('a1', made), point('a2', { shared })]))).toEqual([
      'point_shared',
    ]);
  });

  it('name what came after a hint, where it is worth a step', () => {
    const hinted: Partial<PointReport> = { ...made, drawnOutBy: 'hint', credit: 0.5 };
    const points = [point('a1', hinted), ...['a2', 'a3', 'a4'].map((id) => point(id, made))];
    expect(kindsOf(answered('a', points))).toEqual(['point_after_hint']);
    const crowd = [...Array(15).keys()].map((index) =>
      answered(
        `x${index}`,
        points.map((each) => ({ ...each, credit: 1, drawnOutBy: 'question' })),
      ),
    );
    expect(kindsOf(answered('a', points), ...crowd)).toEqual([]);
  });

  it('name what was put right on the way', () => {
    const corrected = { ...claimed, label: 'corrected' as const, denied: false };
    const points = [point('a1', made), point('a2', made), point('a3', made)];
    expect(kindsOf(answered('a', points, { misconceptions: [corrected] }))).toEqual([
      'claim_corrected_late',
    ]);
  });

  it('are none where nothing is left to gain', () => {
    expect(stepsOf(answered('a', [point('a1', made), point('a2', made)]))).toEqual([]);
  });
});
