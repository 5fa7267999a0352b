import { describe, expect, it } from 'vitest';
import { point as openPoint, rubric } from './sample-answer';
import { weightiestAdded, weightiestAsks, weightiestQuestions } from './weightiest';

const named = (...points: string[]) => points.map((point) => ({ point }));
const pointsOf = (all: readonly { readonly point: string }[]) => all.map(({ point }) => point);

describe('what is put into a stronger version', () => {
  it('is so little that one can say it, essential points first, in the order of the reference', () => {
    const isEssential = (point: string) => point.startsWith('e');
    const pick = (...points: string[]) => pointsOf(weightiestAdded(named(...points), isEssential));
    expect(pick('x1', 'e1', 'x2', 'e2', 'x3')).toEqual(['x1', 'e1', 'e2']);
    expect(pick('e1', 'e2', 'e3', 'e4', 'e5', 'x1')).toEqual(['e1', 'e2', 'e3', 'e4']);
    expect(pick('x1', 'x2', 'x3', 'x4')).toEqual(['x1', 'x2', 'x3']);
  });

  it('asks a story for all that was missed, and only without that for the weightiest of the rest', () => {
    const [first, second, third, fourth] = rubric.points;
    const story = {
      ...rubric,
      points: [
        { ...first!, id: 'colour', essential: true },
        { ...second!, id: 'obstacle', essential: false, tells: 'obstacle' as const },
        { ...third!, id: 'task', essential: true, tells: 'task' as const },
        { ...fourth!, id: 'result', essential: true, tells: 'result' as const },
      ],
    };
    const ask = (missed: readonly string[], ...points: string[]) =>
      pointsOf(weightiestAsks(named(...points), story, (id) => missed.includes(id)));
    const all = ['colour', 'obstacle', 'task', 'result'];
    expect(ask(['obstacle', 'colour', 'result'], ...all)).toEqual(['colour', 'obstacle', 'result']);
    expect(ask([], ...all)).toEqual(['task', 'result']);
    const plain = {
      ...rubric,
      points: rubric.points.map((each) => ({ ...each, essential: true })),
    };
    const ids = plain.points.map(({ id }) => id);
    expect(pointsOf(weightiestAsks(named(...ids), plain, () => true))).toEqual(ids.slice(0, 2));
    expect(ask([], 'obstacle', 'colour')).toEqual(['obstacle', 'colour']);
  });
});

it('of many questions in a row three are asked, about what is essential first', () => {
  const ask = (name: string) => ({
    kind: 'to-tell' as const,
    point: `q01.${name}`,
    ask: `${name}?`,
  });
  const row = ['purpose', 'penalty', 'sparse', 'choice'].map(ask);
  const points = row.map(({ point: id }, at) => ({
    ...openPoint('x', null),
    id,
    essential: at > 1,
  }));
  expect(weightiestQuestions(row, points)).toEqual([row[0], row[2], row[3]]);
  const said = {
    kind: 'yours' as const,
    turn: 't1',
    start: 0,
    end: 5,
    text: 'Said.',
    against: null,
  };
  expect(weightiestQuestions([row[0]!, row[1]!, said, ...row.slice(2)], points)).toHaveLength(5);
});
