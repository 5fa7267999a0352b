import { expect, it } from 'vitest';
import { beyondSentence } from './beyond-words';

it('what went beyond the reference is told as touched on: no order, and no claim that all of it was said', () => {
  const said: readonly (readonly [statement: string, credit: string])[] = [
    ['Say how success was measured.', 'How success was measured.'],
    ['Tell how users were brought along.', 'How users were brought along.'],
    ['Know that a provider may change it.', 'A provider may change it.'],
    ['Scale the features first.', 'Scale the features first.'],
    ['Adam keeps two numbers.', 'Adam keeps two numbers.'],
  ];
  for (const [statement, credit] of said) expect(beyondSentence(statement)).toBe(credit);
});
