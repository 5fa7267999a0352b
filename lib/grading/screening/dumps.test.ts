import { describe, expect, it } from 'vitest';
import { isDump } from './dumps';

describe('terms without a mark between', () => {
  it.each([
    'supervised labels classification regression unsupervised clustering dimensionality reduction PCA k-means reinforcement agent environment reward policy',
    'security trimming permissions index owner_id allowed_users allowed_groups filter query time OData any user id group ids Azure AD',
  ])('are a list: %s', (text) => {
    expect(isDump(text)).toBe(true);
  });

  it.each([
    'CNN local filters weight sharing vision RNN hidden state step by step slow TF self-attention parallel quadratic',
    'FT changes weights RAG fresh facts with citations agents tools multi-step less predictable',
    'vanishing many small derivatives multiplied early layers stop learning exploding large ones multiplied',
    'labels clusters rewards',
  ])('are none where a word says something of them: %s', (text) => {
    expect(isDump(text)).toBe(false);
  });
});
