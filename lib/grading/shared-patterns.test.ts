import { describe, expect, it } from 'vitest';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { sampleFiles } from '@/lib/guide/sample-guide';
import { Lexicon } from './lexicon';
import { SharedPatterns } from './shared-patterns';

const guide = readWholeGuide(sampleFiles(), 'sample');
const rubric = guide.rubrics.get('q01')!;
const sparse = rubric.points.find(({ id }) => id === 'q01.sparse')!;
const penalty = rubric.points.find(({ id }) => id === 'q01.penalty')!;

/** Whether the first pattern of "weights become zero" is said by the other point, if that has this sentence. */
function isShared(sentence: string, near = [penalty.id]): boolean {
  const points = [sparse, { ...penalty, wordings: [...penalty.wordings, sentence] }];
  const shared = new SharedPatterns({ ...rubric, points }, new Lexicon(guide.concepts));
  return shared.isOf(sparse, 0, new Set(near));
}

describe("a pattern of a point is another point's as well", () => {
  it("where one of that point's own sentences meets it", () => {
    expect(isShared('The penalty pushes weights to zero.')).toBe(true);
  });

  it('and of no point that has no such sentence', () => {
    expect(isShared('The penalty is added to the loss.')).toBe(false);
    expect(isShared('The penalty pushes weights to zero.', [sparse.id, 'q01.overfit'])).toBe(false);
  });
});
