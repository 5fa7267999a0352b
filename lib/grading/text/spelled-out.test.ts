import { describe, expect, it } from 'vitest';
import { findRun, parsePhrase } from './phrase';
import { TokenIndex } from './token-index';
import { tokenize } from './tokens';

function said(phrase: string, text: string): string[] {
  const tokens = tokenize(text);
  const [part] = parsePhrase(phrase).parts;
  return new TokenIndex(tokens).candidates(part!.firsts).flatMap((from) => {
    const at = findRun(part!.run, tokens, from, tokens.length);
    return at ? [text.slice(tokens[at[0]!]!.start, tokens[at.at(-1)!]!.end)] : [];
  });
}

describe('a term spelled out in speech', () => {
  it.each([
    ['LSTM', 'so an l s t m has gates', 'l s t m'],
    ['CNN', 'the c n n looks at images', 'c n n'],
    ['L1', 'with l one some weights are zero', 'l one'],
    ['P95', 'we track p ninety five and p ninety nine', 'p ninety five'],
    ['P50', 'p fifty is the median', 'p fifty'],
    ['429', 'on a four twenty nine we wait', 'four twenty nine'],
    ['T5 model', 'the t five model', 't five model'],
  ])('is the term: %s in "%s"', (phrase, text, words) => {
    expect(said(phrase, text)).toEqual([words]);
  });

  it.each([
    ['AI', 'that is a I think'],
    ['L1', 'it has l and one more'],
    ['P95', 'p ninety and five others'],
    ['LSTM', 'an l s t'],
  ])('is not %s in "%s"', (phrase, text) => {
    expect(said(phrase, text)).toEqual([]);
  });
});
