import { describe, expect, it } from 'vitest';
import { sentenceRanges } from './sentence-ends';
import { tokenize } from './tokens';

const sentences = (text: string) => {
  const tokens = tokenize(text);
  return sentenceRanges(text, tokens).map(([from, to]) =>
    text.slice(tokens[from]!.start, tokens[to - 1]!.end),
  );
};

describe('a sentence', () => {
  it('ends with its mark, whatever closes behind it', () => {
    expect(
      sentences('He said “it is sparse.” Then (it was late.) We left! Did we? Yes; all'),
    ).toEqual(['He said “it is sparse', 'Then (it was late', 'We left', 'Did we', 'Yes', 'all']);
  });

  it('goes on after an abbreviation', () => {
    expect(sentences('We use a store, e.g. Qdrant, vs. our own. It works')).toEqual([
      'We use a store, e.g. Qdrant, vs. our own',
      'It works',
    ]);
  });

  it('ends where the next number of a count begins', () => {
    expect(sentences('1) who is hit, since when 2) stop it 3) find the cause')).toEqual([
      '1) who is hit, since when',
      '2) stop it',
      '3) find the cause',
    ]);
    expect(sentences('Take k (usually 5) and compare top 3) to top 10)')).toHaveLength(1);
  });

  it('is found as fast after many abbreviations', () => {
    expect(sentences('vs. '.repeat(20_000))).toHaveLength(1);
  });
});
