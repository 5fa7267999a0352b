import { describe, expect, it } from 'vitest';
import type { MisconceptionVerdict } from '@/lib/grading/verdict';
import { sampleMaterial } from '@/lib/interview/sample-interview';
import { oneMistakeOnce } from './one-mistake';

const { rubric } = sampleMaterial('q01');
const [flat] = rubric.misconceptions;
const mixed = {
  contrasts: rubric.contrasts,
  misconceptions: [
    { ...flat!, id: 'a', one_with: 'swap' },
    { ...flat!, id: 'b', one_with: 'swap' },
    { ...flat!, id: 'c' },
  ],
};

function said(id: string, label: 'stated' | 'doubted' | 'corrected', start: number) {
  const quote = `words ${start}`;
  const evidence = [{ turn: 't', start, end: start + quote.length, quote }];
  return { id, label, confidence: 0.8, evidence } satisfies MisconceptionVerdict;
}

describe('one mistake', () => {
  it('counts once however many of its halves were said, with the proof of all', () => {
    const verdicts = oneMistakeOnce(
      [
        said('a', 'stated', 0),
        said('b', 'stated', 20),
        said('c', 'stated', 40),
        said('swap', 'stated', 60),
      ],
      mixed,
    );
    expect(verdicts.map(({ label }) => label)).toEqual(['stated', 'absent', 'stated', 'absent']);
    expect(verdicts[0]).toMatchObject({
      evidence: [{ start: 0 }, { start: 20 }, { start: 60 }],
    });
  });

  it('is held to the end where one half of it is', () => {
    const labels = (...halves: MisconceptionVerdict[]) =>
      oneMistakeOnce(halves, mixed).map(({ label }) => label);
    expect(labels(said('a', 'corrected', 0), said('b', 'stated', 9))).toEqual(['stated', 'absent']);
    expect(labels(said('a', 'corrected', 0), said('b', 'doubted', 9))).toEqual([
      'doubted',
      'absent',
    ]);
    expect(labels(said('a', 'doubted', 0), said('c', 'stated', 9))).toEqual(['doubted', 'stated']);
  });
});
