import { describe, expect, it } from 'vitest';
import { mendingWords } from './mending-words';

const claim = 'Temperature zero makes answers true.';
const correction = 'A low temperature makes the output less random; it stays as wrong as it was.';

/** The words in what was said of something false and its correction, by turns. */
function mended(said: string, ...texts: readonly string[]): string | undefined {
  const turns = texts.map((text, at) => ({ id: `a${at}`, text }));
  const [first] = turns.filter(({ text }) => text.includes(said));
  const start = first?.text.indexOf(said) ?? 0;
  const evidence = [{ turn: first?.id ?? '', start, end: start + said.length, quote: said }];
  return mendingWords({ claim, correction, evidence }, turns);
}

describe('the words with which a person put something right', () => {
  const WRONG = 'At temperature 0 it is always true.';

  it('are their own, and say what is right', () => {
    const reply = 'No, I take that back. At temperature 0 it is less random, and can be wrong.';
    expect(mended(WRONG, `It guesses. ${WRONG} I use RAG.`, reply)).toBe(
      'At temperature 0 it is less random, and can be wrong.',
    );
  });

  it('are those of a later reply, and not the next thing that was said', () => {
    const next = 'Output with low temperature I read about but never used.';
    expect(mended(WRONG, `${WRONG} ${next}`, 'Hmm, maybe not. It is only less random.')).toBe(
      'It is only less random.',
    );
  });

  it('are those that take it back, where nothing else is said of it', () => {
    expect(mended(WRONG, WRONG, 'No, that was wrong.')).toBe('No, that was wrong.');
  });

  it('may stand in the same sentence, and are not the false words alone', () => {
    const both = 'At temperature 0 it is always true, no wait, only less random.';
    expect(mended('At temperature 0 it is always true', both)).toBe(both);
    expect(mended(WRONG, WRONG)).toBeUndefined();
  });
});
