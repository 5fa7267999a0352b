import { describe, expect, it } from 'vitest';
import { nearestWindows } from './nearest-windows';

interface Row {
  readonly word?: number;
  readonly block: number;
}
const said = (word: number, block = 0): Row => ({ word, block });
const other = (block = 0): Row => ({ block });
const four = [1, 1, 1, 1];

/** Of words that each count as one, some of them words of the sentence. */
function windowsIn(answer: readonly Row[], most: number) {
  const shared = answer.flatMap(({ word }, row) => (word === undefined ? [] : [{ row, word }]));
  return nearestWindows(
    { weights: answer.map(() => 1), blocks: answer.map(({ block }) => block) },
    {
      rows: shared.map(({ row }) => row),
      starts: [...shared.keys(), shared.length],
      words: shared.map(({ word }) => word),
      likeness: shared.map(() => 1),
    },
    four,
    most,
  );
}

describe('the stretches of an answer that are most like a sentence', () => {
  it('begin and end with words that are alike, whatever stands around them', () => {
    const rows = [other(), other(), said(0), said(1), said(2), said(3), other(), other()];
    expect(windowsIn(rows, 3)).toEqual([{ first: 2, last: 5, exact: 1, loose: 1 }]);
  });

  it('are the same where marks part the words around them and where none do', () => {
    const own = [said(0, 1), said(1, 1), said(2, 1), said(3, 1)];
    const marked = [other(0), other(0), ...own, other(2), other(2)];
    const bare = marked.map((row) => ({ ...row, block: 0 }));
    expect(windowsIn(marked, 3)).toEqual(windowsIn(bare, 3));
  });

  it('reach into the next sentence and no farther', () => {
    const near = [said(0, 0), said(1, 0), said(2, 1), said(3, 1)];
    const far = [said(0, 0), said(1, 0), other(1), said(2, 2), said(3, 2)];
    expect(windowsIn(near, 1)[0]?.loose).toBe(1);
    expect(windowsIn(far, 1)[0]?.loose).toBeLessThan(0.7);
  });

  it('never lie over one another', () => {
    const apart = Array.from({ length: 14 }, () => other());
    const rows = [said(0), said(1), ...apart, said(0), other(), said(1), said(2)];
    const windows = windowsIn(rows, 3);
    expect(windows.map(({ first, last }) => [first, last])).toEqual([
      [16, 19],
      [0, 1],
    ]);
  });
});
