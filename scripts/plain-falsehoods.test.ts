import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';
import rows from './plain-falsehoods.json';

// A false statement said plainly is a mistake in whichever of these words; what is near it and true is none.
describe.each(rows)('$question: $claim', ({ question, said, near }) => {
  it.each(said)('is charged and not paid: %s', (text) => {
    expect(judged(question, text).charged).not.toEqual([]);
  });

  it.each(near)('is not laid to whoever says what is true: %s', (text) => {
    expect(judged(question, text).charged).toEqual([]);
  });
});
