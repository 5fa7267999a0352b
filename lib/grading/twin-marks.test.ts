import { expect, it } from 'vitest';
import { evidenceSchema } from './verdict';
import type { Contest } from './contest';
import { markBehind, withTwins } from './twin-marks';

const point = (name: string, tells?: 'task' | 'result' | 'reason') => ({
  id: `q01.${name}`,
  statement: `Say the ${name}.`,
  essential: true,
  why: 'It counts.',
  probe: 'And?',
  patterns: [['x']],
  wordings: ['Something.'],
  terms: [],
  ...(tells ? { tells } : {}),
});
const points = [point('task', 'task'), point('result', 'result'), point('reason', 'reason')];
const evidence = [evidenceSchema.parse({ turn: 'a', start: 0, end: 2, quote: 'It' })];
const told = (of: 'task' | 'result'): Contest => ({
  type: 'part-told',
  at: 1,
  question: 'q01',
  of,
  evidence,
});
const claimed = (of: string): Contest => ({
  type: 'point-claimed',
  at: 1,
  question: 'q01',
  of,
  evidence,
});

it('what is marked as told in a part is marked as said in its key point, and the other way round', () => {
  expect(withTwins([told('task')], points)).toEqual([told('task'), claimed('q01.task')]);
  expect(withTwins([claimed('q01.task')], points)).toEqual([claimed('q01.task'), told('task')]);
});

it('a mark of its own stands as it is, and so does one without a twin', () => {
  for (const alone of [
    [told('task'), claimed('q01.task')],
    [told('result')],
    [claimed('q01.result')],
    [claimed('q01.reason')],
  ])
    expect(withTwins(alone, points)).toEqual(alone);
});

it('either of the two is taken back by the mark that was made', () => {
  expect(markBehind('q01.task', [told('task')], points)).toBe('task');
  expect(markBehind('task', [claimed('q01.task')], points)).toBe('q01.task');
  expect(markBehind('task', [told('task')], points)).toBe('task');
  expect(markBehind('q01.reason', [], points)).toBe('q01.reason');
});
