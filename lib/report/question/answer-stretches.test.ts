import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from './answer-stretches';

const texts = (text: string) => stretchesOf(text).map((stretch) => stretch.text);

describe('an answer to point at', () => {
  it('is cut at the ends of sentences and lines', () => {
    expect(texts('It shrinks. Does it? “Yes.” And:\n- one\n\n- two')).toEqual([
      'It shrinks.',
      'Does it?',
      '“Yes.”',
      'And:',
      '- one',
      '- two',
    ]);
  });

  it('keeps numbers and names with dots whole', () => {
    expect(texts('Adam uses 0.9 and scikit-learn v1.2 too. Then e.g. this.')).toHaveLength(2 + 1);
    expect(texts('Adam uses 0.9 here.')).toEqual(['Adam uses 0.9 here.']);
  });

  it('is cut into stretches that can be read, also without a full stop in sight', () => {
    for (const spoken of [
      'so the first one is the penalty and '.repeat(12),
      'word '.repeat(200),
      'first, we take it, second, we leave it, '.repeat(8),
    ]) {
      const stretches = texts(spoken);
      expect(stretches.length).toBeGreaterThan(2);
      for (const stretch of stretches) expect(stretch.split(/\s+/u).length).toBeLessThanOrEqual(30);
    }
  });

  it('is pointed at word for word: every stretch is a span, and only blanks are left out', () => {
    const answer = fc.array(
      fc.constantFrom('a', 'word.', 'and', '\n', ',', ' ', '…', '?', 'ü', '🙂', '\ud800', '"'),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(answer, fc.constantFrom('', ' '), (parts, glue) => {
        const text = parts.join(glue);
        const stretches = stretchesOf(text);
        let at = 0;
        for (const { start, end, text: inner } of stretches) {
          expect(text.slice(start, end)).toBe(inner);
          expect(text.slice(at, start).trim()).toBe('');
          expect(inner.trim()).not.toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
