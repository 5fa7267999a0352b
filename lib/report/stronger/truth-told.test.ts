import { expect, it } from 'vitest';
import { point, rubric, wrong } from './sample-answer';
import { truthsOf } from './truth-told';

it('in place of a false claim stands what it contradicts of the same matter, and nothing else that it contradicts', () => {
  const statements = [
    'A penalty is added.',
    'A low temperature suits facts.',
    'Instructions restrict the model.',
    'A store keeps vectors.',
  ];
  const points = rubric.points.map((each, at) => ({
    ...each,
    statement: statements[at]!,
    wordings: [statements[at]!],
  }));
  const [, low, told] = points;
  const of = {
    ...rubric,
    points,
    misconceptions: [
      {
        id: 'q01.m',
        claim: '',
        correction: '',
        challenge: '',
        wordings: [],
        patterns: [],
        contradicts: [low!.id, told!.id],
      },
    ],
  };
  const open = points.map(({ id }) => ({ ...point('x', null), id }));
  const found = wrong('L2', {
    claim: 'Temperature zero makes it true.',
    correction: 'It repeats.',
  });
  const { told: tells } = truthsOf([found], open, { rubric: of, kind: 'concept' });
  expect([...tells]).toEqual([low!.id]);
});
