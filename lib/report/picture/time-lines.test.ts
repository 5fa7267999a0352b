import { expect, it } from 'vitest';
import type { QuestionTime } from '@/lib/report/time-picture';
import { timeLines, wholeTimeWords } from './time-lines';
import type { ValueLines } from './value-lines';

const none = { kind: 'not-measurable', why: 'not-answered' } as const;
const measured = (ms: number) => ({ kind: 'measured', ms, turns: 1, of: 1 }) as const;
const time = (over: Partial<QuestionTime>): QuestionTime => ({
  question: 'q01',
  plannedMs: 60_000,
  usedMs: 50_000,
  thinking: none,
  speaking: none,
  ranOut: false,
  ...over,
});
const typed = time({
  thinking: { ...measured(5_000), typed: 1 },
  speaking: { kind: 'not-measurable', why: 'typed' },
});
const spoken = time({ thinking: { ...measured(5_000), typed: 0 }, speaking: measured(30_000) });
const skipped = time({});

const pictureOf = (questions: readonly QuestionTime[]): ValueLines => {
  const whole = { plannedMs: null, usedMs: null, thinking: none, speaking: none };
  const picture = timeLines({ time: { ...whole, questions }, questions: [] });
  if (picture === null) throw new Error('there is a time to show');
  return picture;
};
const looksOf = ({ lines }: ValueLines) =>
  lines.map(({ stretches }) => stretches.map(({ look }) => look));

it.each([[[typed]], [[spoken]], [[skipped]], [[typed, spoken, skipped]]])(
  'each look in the lines is explained, and no other (%#)',
  (questions) => {
    const picture = pictureOf(questions);
    const explained = new Set(picture.legend.map(({ look }) => look));
    expect(explained).toEqual(new Set(looksOf(picture).flat()));
  },
);

it('a question without an answer looks like no speaking or thinking', () => {
  expect(looksOf(pictureOf([skipped]))).toEqual([['rest']]);
  expect(pictureOf([skipped]).legend[0]?.words).toContain('without an answer');
});

it('a legend does not speak of questions without an answer where there are none', () => {
  expect(JSON.stringify(pictureOf([typed]).legend)).not.toContain('without an answer');
});

it('where no time was kept there is nothing to draw', () => {
  const whole = { plannedMs: null, usedMs: null, thinking: none, speaking: none };
  const unknown = { ...skipped, usedMs: null };
  expect(timeLines({ time: { ...whole, questions: [unknown] }, questions: [] })).toBeNull();
});

it.each([
  [76_980, [35_400, 40_380], '1:17 used, without a limit · 0:02 of it between questions'],
  [75_900, [35_400, 40_380], '1:16 used, without a limit · 0:01 of it between questions'],
  [75_000, [34_500, 40_500], '1:16 used, without a limit'],
])(
  'the time of the whole is that of its questions and what passed between them (%d)',
  (usedMs, own, words) => {
    const questions = own.map((each) => time({ usedMs: each }));
    expect(
      wholeTimeWords({ plannedMs: null, usedMs, thinking: none, speaking: none, questions }),
    ).toBe(words);
  },
);
