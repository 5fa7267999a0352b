import { expect, it } from 'vitest';
import { spokenPieces } from './spoken-pieces';

const yours = (text: string, start: number) => ({
  kind: 'yours' as const,
  turn: 't1',
  start,
  end: start + text.length,
  text,
  against: null,
});
const added = { kind: 'added' as const, point: 'q01.a', text: 'It is so.' };

function read(...pieces: Parameters<typeof spokenPieces>[0]): string {
  return spokenPieces(pieces)
    .map(({ piece, before }) => before + ('text' in piece ? piece.text : ''))
    .join('');
}

it('a clause that is kept of a sentence reads as a sentence', () => {
  expect(read(yours('L1 gives zeros', 0), added, yours('it is small', 15))).toBe(
    'L1 gives zeros. It is so. it is small',
  );
  expect(read(yours('L1 gives zeros.', 0), added, yours('it is small', 40))).toBe(
    'L1 gives zeros. It is so. It is small',
  );
  const corrected = {
    kind: 'corrected' as const,
    misconception: 'q01.m',
    text: 'It is not.',
    tells: [],
    instead: 'It is',
  };
  expect(read(yours('so I say', 0), corrected, yours('it is small.', 40))).toBe(
    'So I say. It is not. It is small.',
  );
});

it('speech without full stops goes on from piece to piece', () => {
  expect(read(yours('so I say', 0), yours('and then I go', 9))).toBe('So I say and then I go');
});
