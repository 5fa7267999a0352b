import { expect, it } from 'vitest';
import type { QuestionTime } from '@/lib/report/time-picture';
import { barsOf, legendOf } from './time-bars';

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

it.each([[[typed]], [[spoken]], [[skipped]], [[typed, spoken, skipped]]])(
  'each look in the bars is explained, and no other (%#)',
  (questions) => {
    const drawn = new Set(questions.flatMap(barsOf).map(({ look }) => look));
    expect(new Set(legendOf({ questions }).map(({ look }) => look))).toEqual(drawn);
  },
);

it('a question without an answer looks like no speaking or thinking', () => {
  expect(barsOf(skipped)).toHaveLength(1);
  expect(barsOf(skipped)[0]?.look).toBe(barsOf(typed)[0]?.look);
  expect(legendOf({ questions: [skipped] })[0]?.words).toContain('without an answer');
});

it('a legend does not speak of questions without an answer where there are none', () => {
  expect(JSON.stringify(legendOf({ questions: [typed] }))).not.toContain('without an answer');
});
