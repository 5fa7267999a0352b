import { describe, expect, it } from 'vitest';
import { statementsOf } from '@/lib/grading/text/statements';
import { withdrawnClauses } from './withdrawal';

/** What is left of turns, and what of them is taken back. */
function withdrawn(...turns: readonly string[]): string[] {
  const statements = statementsOf(turns.join('\n\n'));
  const { text, tokens, clauses } = statements;
  const starts = turns.map((_, at) => turns.slice(0, at).join('\n\n').length);
  const taken = withdrawnClauses(statements, ({ from }) =>
    String(starts.findLastIndex((start) => start <= tokens[from]!.start)),
  );
  return clauses
    .filter(({ index }) => taken.has(index))
    .map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

const before = 'Cosine compares directions. The dot product sums up products.';

describe('a withdrawal', () => {
  it.each([
    'No, that is all from me.',
    'Sorry, no.',
    'No, sorry.',
    'No, I have nothing to add.',
    'No. That was everything.',
    "No, that's it from my side.",
    'Actually, no.',
    'Hmm, no… that is all I know.',
    "No, wait, I can't think of anything more.",
    "I don't know that one, sorry, no.",
    'No, I always confuse those.',
  ])('is none in the answer to a later question: %s', (turn) => {
    expect(withdrawn(before, turn).filter((words) => before.includes(words))).toEqual([]);
  });

  it.each([
    'No, wait, I meant the squared distance.',
    'Scratch that, it subtracts them.',
    'Sorry, I meant the difference of the two.',
    'Wait, no, it subtracts them.',
    'No, the other way round.',
  ])('in a later turn clearly corrects: %s', (turn) => {
    expect(withdrawn(before, turn)).toContain('The dot product sums up products');
  });

  it('reaches back to what the speaker says to have been wrong about', () => {
    expect(withdrawn(before, 'What I said about cosine was wrong.')).toEqual([
      'Cosine compares directions',
    ]);
    expect(withdrawn(before, 'What I said about cosine was right.')).toEqual([]);
  });

  it('within one turn takes back what was said right before', () => {
    expect(withdrawn('It raises the loss. Sorry, no, it lowers it.')).toEqual([
      'It raises the loss',
    ]);
    expect(withdrawn('It lowers the loss. No, that is all from me.')).toEqual([]);
  });

  it('names what was wrong in words that need not all be in it', () => {
    const said = 'It has a stack. It looks at both sides, each at once. It ends in a softmax.';
    expect(withdrawn(said, "What I said about looking at both ways isn't right.")).toEqual([
      'It looks at both sides, each at once',
    ]);
    expect(withdrawn(said, "What I said about pruning whole trees isn't right.")).toEqual([]);
  });

  it('takes what it follows from with what follows', () => {
    const taken = withdrawn(
      'It keeps one for each, so the two come out different; no wait, I meant the other.',
    );
    expect(taken).toEqual(['It keeps one for each', 'so the two come out different']);
  });

  it('in a later turn is of the last words about the same, whatever was said after them', () => {
    const said = 'A teacher tells it each answer. Trees vote. That is all I can remember, sorry.';
    expect(withdrawn(said, 'Oh wait no, nobody tells it the answer, it is rewarded.')).toEqual([
      'A teacher tells it each answer',
    ]);
  });

  it.each(['Hmm no, actually you search them.', 'No, actually it searches them.'])(
    'is one however it is hesitated: %s',
    (back) => {
      expect(withdrawn(`It trains on the documents. ${back}`)).toEqual([
        'It trains on the documents',
      ]);
    },
  );

  it('of something that "was wrong" takes the reason with what it is given for', () => {
    const said = 'You never give examples because it gets confused.';
    expect(withdrawn(`${said} Wait, no, that was wrong, they help.`)).toEqual([
      'You never give examples',
      'because it gets confused',
    ]);
    expect(withdrawn(`${said} No wait, it copies them.`)).toEqual(['because it gets confused']);
  });
});
