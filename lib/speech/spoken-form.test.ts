import { describe, expect, it } from 'vitest';
import { sentencesOf, spokenForm } from './spoken-form';

describe('the spoken form', () => {
  it.each([
    ['Self-attention is O(n^2).', 'Self-attention is O of n squared.'],
    [
      'What is the softmax of $QK^T / \\sqrt{d_k}$?',
      'What is the softmax of Q K transposed / the square root of d k?',
    ],
    ['Compare L1 vs L2.', 'Compare L one versus L two.'],
    ['Use LoRA or QLoRA, e.g. on LLMs.', 'Use lora or Q lora, for example on L L Ms.'],
    ['AUC-ROC of 0.9', 'A U C-rock of 0.9'],
    ['REST APIs return JSON', 'rest A P I s return jason'],
    ['5–10 % of it', '5 to 10 percent of it'],
    ['λ ≥ 0', 'lambda is at least 0'],
    ['precision/recall', 'precision recall'],
  ])('of %s', (text, form) => expect(spokenForm(text)).toBe(form));
  it('of a question is the one written to be said', () => {
    expect(
      spokenForm('Next one. Explain L1 vs L2', {
        prompt: 'Explain L1 vs L2',
        said: 'How do L one and L two differ?',
      }),
    ).toBe('Next one. How do L one and L two differ?');
  });
});

describe('sentences', () => {
  it('are taken one by one, and not before they are whole', () => {
    expect(sentencesOf('Thank you. Why is that, e.g. in search? Tell')).toEqual([
      'Thank you.',
      'Why is that, e.g. in search?',
      'Tell',
    ]);
    expect(sentencesOf('Thank you. Why is that?', true)).toEqual(['Thank you.']);
  });
  it('that are very long are cut, and nothing is lost', () => {
    const long = `${'many words here, '.repeat(40)}end.`;
    const parts = sentencesOf(long);
    expect(parts.every((part) => part.length <= 280)).toBe(true);
    expect(parts.join(' ')).toBe(long);
  });
});
