import { describe, expect, it } from 'vitest';
import { referenceSentences, sentenceSaying } from './reference-sentence';

const reference = `Regularization adds a **penalty** on the weights to the loss. The strength $\\lambda$ says how much it counts.

| Type | Effect |
| --- | --- |
| L1 (lasso) | Some weights become exactly zero |
| L2 (ridge) | All weights become small, none exactly zero |

$$
\\frac{a}{b}
$$

\`\`\`python
lasso = Lasso(alpha=0.1)  # weights become exactly zero
\`\`\`
`;

describe('where the reference says it', () => {
  it('is a sentence or a row of it, without marks and code', () => {
    expect(referenceSentences(reference)).toEqual([
      'Regularization adds a penalty on the weights to the loss.',
      'The strength λ says how much it counts.',
      'L1 (lasso) – Some weights become exactly zero',
      'L2 (ridge) – All weights become small, none exactly zero',
    ]);
  });
  it('is the sentence most like the truth', () => {
    expect(
      sentenceSaying('L2 keeps all weights small; none becomes exactly zero.', reference),
    ).toBe('L2 (ridge) – All weights become small, none exactly zero');
  });
  it('is one sentence of a text, however many have a dash, and two rows of a table', () => {
    const truth = 'Clustering finds groups of customers, regression predicts prices of houses.';
    const told = [
      'Clustering – finds groups of customers',
      'Regression – predicts prices of houses',
    ];
    const row = (text: string) => `| ${text.replace(' – ', ' | ')} |`;
    expect(sentenceSaying(truth, told.map(row).join('\n'))).toBe(told.join('; '));
    expect(sentenceSaying(truth, told.map((text) => `${text} too.`).join(' '))).not.toContain(';');
  });
  it('is nowhere when the reference does not say it', () => {
    expect(sentenceSaying('Dropout switches units off at random.', reference)).toBeNull();
  });
});
