import { describe, expect, it } from 'vitest';
import { bracketsIn, remarksIn, withWholeBrackets } from './brackets';

describe('brackets', () => {
  it('are found from the first to the last of those inside each other, on one line', () => {
    const text = 'TP / (TP + FP (wrong)) and :) so (open\nand (closed)';
    expect(bracketsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      '(TP + FP (wrong))',
      '(closed)',
    ]);
  });

  it.each([
    ['the top k (recall)', true],
    ["how many were fraud (that's precision)", true],
    ['it costs O(n^2)', true],
    ['TP / (TP + FP)', true],
    ['L1 (the sum of the absolute weights of the model)', false],
    ["how many were found, that's recall, and so on", true],
    ["it is small, that's why we take it, and so on", false],
  ])('only name or count what stands before them: %s', (text, is) => {
    expect(remarksIn(text)).toHaveLength(is ? 1 : 0);
  });

  it.each([
    [
      'precision (how many are right), so',
      '(how many are right)',
      'precision (how many are right)',
    ],
    ['costs O(n^2) of it', 'n^2)', 'costs O(n^2)'],
    ['is in there (precision), and', 'precision)', 'is in there (precision)'],
    ['sets to zero (lasso) at last', 'sets to zero (las', 'sets to zero (lasso)'],
    ['a smile :) is none', 'smile :) is', 'smile :) is'],
  ])('are whole in a proof, with what they are put to: %s', (text, part, whole) => {
    const from = text.indexOf(part);
    const grown = withWholeBrackets(text, from, from + part.length);
    expect(text.slice(grown.from, grown.to)).toBe(whole);
  });
});

describe('a bracket of another thing than what it is put to', () => {
  it.each(['HNSW (or exhaustive kNN)', 'lasso (not ridge)', 'batches (instead of all)'])(
    'is no remark on it: %s',
    (text) => {
      expect(remarksIn(text)).toEqual([]);
    },
  );
});
