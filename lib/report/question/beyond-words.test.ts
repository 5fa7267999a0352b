import { expect, it } from 'vitest';
import { beyondSentence } from './beyond-words';

it('what went beyond the reference is credit for what was said, and no order', () => {
  const said: readonly (readonly [statement: string, credit: string])[] = [
    ['Say how success was measured.', 'You also said how success was measured.'],
    ['Tell how users were brought along.', 'You also told how users were brought along.'],
    ['Know that a provider may change it.', 'You also said that a provider may change it.'],
    ['Scale the features first.', 'You also said to scale the features first.'],
    ['Adam keeps two numbers.', 'You also touched on this: Adam keeps two numbers.'],
  ];
  for (const [statement, credit] of said) expect(beyondSentence(statement)).toBe(credit);
});
