import { describe, expect, it } from 'vitest';
import { conceptSchema } from '@/lib/guide/concept';
import { heardTerms, misheardIn, withTerm } from './misheard';

const concepts = [
  {
    id: 'auc',
    means: 'AUC-ROC, the area under the curve',
    any: ['auc roc'],
    heard: ['auc rock', 'a you see rock'],
    spoken: 'A U C rock',
  },
  {
    id: 'adamw',
    means: 'the AdamW optimizer',
    any: ['=adamw'],
    heard: ['adam double you'],
    spoken: 'Adam W',
  },
  {
    id: 'variance',
    means: 'variance of a model',
    any: ['variance'],
    heard: ['variants', 'high variants'],
    spoken: 'variance',
  },
  { id: 'idea', means: 'an idea', any: ['few variants'], heard: ['few varieties'] },
].map((concept) => conceptSchema.parse(concept));
const terms = heardTerms(concepts);

describe('terms that were misheard', () => {
  it('are known by the name that the guide writes', () => {
    expect(terms.map(({ term }) => term)).toEqual(['AUC-ROC', 'AdamW', 'variance']);
  });
  it('are suggested where they stand, the longest first, and changed only when taken', () => {
    const text = 'The AUC rock has high variants, adam  double-you too.';
    const found = misheardIn(text, terms);
    expect(found.map(({ start, end, term }) => [text.slice(start, end), term])).toEqual([
      ['AUC rock', 'AUC-ROC'],
      ['high variants', 'variance'],
      ['adam  double-you', 'AdamW'],
    ]);
    expect(found[0] && withTerm(text, found[0])).toMatch(/^The AUC-ROC has high variants/u);
  });
  it('are not suggested inside other words, nor where the person kept their own', () => {
    expect(misheardIn('covariants are fine', terms)).toEqual([]);
    expect(misheardIn('the variants', terms, new Set(['variants']))).toEqual([]);
  });
});
