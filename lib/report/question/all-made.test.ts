import { expect, it } from 'vitest';
import { allMadeWords } from './all-made';
import { sampleQuestion } from './sample-reported-question';

const [point] = sampleQuestion('q01', 'said it').points;
const full = { ...point!, label: 'met', drawnOutBy: 'question', credit: 1 } as const;
const hinted = { ...full, drawnOutBy: 'hint', credit: 0.5 } as const;
const scored = (score: number, deducted: number) =>
  ({ kind: 'scored', score, band: 'Strong', deducted }) as const;

it('says where the rest of the score went when every point was made', () => {
  expect(allMadeWords({ points: [full, hinted], result: scored(93, 0) })).toBe(
    'Every key point was made, one after a hint, which counts half.',
  );
  expect(allMadeWords({ points: [full], result: scored(80, 0.5) })).toBe(
    'Every key point was made; what was not right took something off.',
  );
  expect(allMadeWords({ points: [full], result: scored(100, 0) })).toBe(
    'Every key point was made.',
  );
});
