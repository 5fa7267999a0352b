import { describe, expect, it } from 'vitest';
import { findingSchema } from '@/lib/grading/model/model-part';
import { notTakenOver } from './finding-sentence';

describe('what stands in place of a reason that was not taken over', () => {
  it.each(findingSchema.shape.what.options)('is a whole sentence for %s', (what) => {
    expect(notTakenOver({ of: 'q01.sparse', what })).toMatch(/^The language model .*\.$/u);
  });
  it('shows the words that were quoted', () => {
    expect(
      notTakenOver({ of: 'q01.sparse', what: 'quote_not_about_it', quote: 'my cat is grey' }),
    ).toBe('The language model saw this in “my cat is grey”, but these words do not cover it.');
  });
});
