import { describe, expect, it } from 'vitest';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { sampleFiles } from '@/lib/guide/sample-guide';
import { sidesOf } from '@/lib/grading/text/entities';
import { Lexicon } from '@/lib/grading/text/lexicon';
import { saidOf } from './said-of';
import { statementsOf } from '@/lib/grading/text/statements';
import { TokenIndex } from '@/lib/grading/text/token-index';

const guide = readWholeGuide(sampleFiles(), 'sample');
const contrast = guide.rubrics.get('q01')!.contrasts[0]!;
const lexicon = new Lexicon(guide.concepts);

/** The side that a word of a text is said of; with "+" where it is several, "?" where nobody can say. */
function sideOf(word: string, text: string): string {
  const statements = statementsOf(text);
  const { of } = saidOf(statements, sidesOf(statements, contrast, lexicon, new TokenIndex([])));
  const at = statements.tokens.findIndex(({ normal }) => normal === word);
  return [...(of[at] ?? ['?'])].join('+');
}

describe('what is said of a side of a contrast', () => {
  it.each([
    ['follows its name', 'zeros', 'Lasso gives zeros.', 'l1'],
    ['follows the nearest name', 'squares', 'Lasso takes moduli and ridge takes squares.', 'l2'],
    ['stands before a name at the end', 'moduli', 'Moduli for lasso and squares for ridge.', 'l1'],
    ['leads up to a name', 'zeros', 'If you see many zeros, then it was lasso.', 'l1'],
    ['goes on with a pronoun', 'zeros', 'I like lasso. It gives zeros.', 'l1'],
    ['goes on after a semicolon', 'zeros', 'Lasso: one penalty; zeros in the end.', 'l1'],
    ['goes on after "but"', 'zeros', 'Lasso is like ridge, but it gives zeros.', 'l1'],
    ['is pointed at afterwards', 'zeros', 'You end up with many zeros there. That is lasso.', 'l1'],
    ['is shared by joined names', 'penalty', 'Lasso and ridge add a penalty.', 'l1+l2'],
    [
      'goes on with what was defined by another name',
      'weights',
      'Lasso is ridge with moduli, so it drops weights.',
      'l1',
    ],
    ['is not what a comparison names', 'squares', 'Unlike lasso, ridge takes squares.', 'l2'],
    ['is nobody’s after a new subject', 'training', 'Lasso gives zeros. Then training stops.', '?'],
    [
      'is nobody’s where it is a case that is told of both',
      'zeros',
      'When zeros are wanted ridge fails, but lasso has them.',
      '?',
    ],
    [
      'is nobody’s where the other is set against it',
      'zeros',
      'Zeros show up often, whereas ridge has none.',
      '?',
    ],
  ])('%s', (_, word, text, side) => {
    expect(sideOf(word, text)).toBe(side);
  });
});
