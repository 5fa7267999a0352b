import { expect, it } from 'vitest';
import { isSpliced } from './comma-splice';
import { statementsOf } from './statements';

/** Whether a phrase of these words, in a text, is put together of two statements. */
function spliced(text: string, ...words: string[]): boolean {
  const statements = statementsOf(text);
  const at = words.map((word) => statements.tokens.findIndex(({ normal }) => normal === word));
  return isSpliced(
    { concept: 'c', at, from: at[0]!, to: at.at(-1)! + 1, negative: false },
    statements,
  );
}

it.each([
  'You must pass the model name, the label is only shown.',
  'The call takes the model name, it is only shown here.',
])('a phrase is spliced that takes its words from both sides of a comma: %s', (text) => {
  expect(spliced(text, 'model', 'only')).toBe(true);
});

it.each([
  'You pass the label, and the model name is only shown.',
  'The model name, which is long, is only shown.',
  'The model name, the official one, is only shown.',
])('but not one within a statement: %s', (text) => {
  expect(spliced(text, 'model', 'only')).toBe(false);
});
