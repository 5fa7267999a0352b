import { describe, expect, it } from 'vitest';
import { nearestWindows, type Shared } from './nearest-windows';

const said = (word: number, block = 0): Shared => ({
  weight: 1,
  alike: [{ word, likeness: 1 }],
  block,
});
const other = (block = 0): Shared => ({ weight: 1, alike: [], block });
const four = [1, 1, 1, 1];

describe('the stretches of an answer that are most like a sentence', () => {
  it('begin and end with words that are alike, whatever stands around them', () => {
    const rows = [other(), other(), said(0), said(1), said(2), said(3), other(), other()];
    expect(nearestWindows(rows, four, 3)).toEqual([{ first: 2, last: 5, exact: 1, loose: 1 }]);
  });

  it('are the same where marks part the words around them and where none do', () => {
    const own = [said(0, 1), said(1, 1), said(2, 1), said(3, 1)];
    const marked = [other(0), other(0), ...own, other(2), other(2)];
    const bare = marked.map((row) => ({ ...row, block: 0 }));
    expect(nearestWindows(marked, four, 3)).toEqual(nearestWindows(bare, four, 3));
  });

  it('reach into the next sentence and no farther', () => {
    const near = [said(0, 0), said(1, 0), said(2, 1), said(3, 1)];
    const far = [said(0, 0), said(1, 0), other(1), said(2, 2), said(3, 2)];
    expect(nearestWindows(near, four, 1)[0]?.loose).toBe(1);
    expect(nearestWindows(far, four, 1)[0]?.loose).toBeLessThan(0.7);
  });

  it('never lie over one another', () => {
    const apart = Array.from({ length: 14 }, () => other());
    const rows = [said(0), said(1), ...apart, said(0), other(), said(1), said(2)];
    const windows = nearestWindows(rows, four, 3);
    expect(windows.map(({ first, last }) => [first, last])).toEqual([
      [16, 19],
      [0, 1],
    ]);
  });
});
