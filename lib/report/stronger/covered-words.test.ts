import { describe, expect, it } from 'vitest';
import { isTrimmed, sourceOf, wordFault } from './covered-words';

describe('a sentence that is what was said, trimmed', () => {
  const said = 'so um bagging it reduces the the variance and boosting reduces bias';
  it('leaves out little words and what was said twice', () => {
    expect(isTrimmed('Bagging reduces variance, and boosting reduces bias.', said)).toBe(true);
    expect(isTrimmed('Boosting reduces bias.', said)).toBe(true);
  });
  it('joins nothing that stood apart', () => {
    expect(isTrimmed('Bagging reduces bias.', said)).toBe(false);
  });
  it('leaves out no condition in the midst and no "not"', () => {
    expect(isTrimmed('It helps small models.', 'It helps only noisy small models.')).toBe(false);
    expect(isTrimmed('L2 makes them zero.', 'L2 does not make them zero.')).toBe(false);
  });
});

describe('what speech spells out', () => {
  const fault = (sentence: string, said: string) => {
    const near = sourceOf([said]);
    return wordFault(sentence, { near, wide: near, fromNear: 0.6 });
  };
  it.each([
    ['The l l m is wrong', 'The LLM is wrong.'],
    ['so for four twenty nine you back off', 'For a 429 you back off.'],
    ['four hundred and four oh one you do not retry', 'For a 400 or a 401 you do not retry.'],
    ['we track p ninety five latency', 'We track P95 latency.'],
    ['if g p t four is down take three point five', 'If GPT-4 is down, take 3.5.'],
    ['temperature at zero point one', 'Temperature at 0.1.'],
    ['open a i times out', 'OpenAI times out.'],
  ])('may be written as it is written: %s', (said, written) => {
    expect(fault(written, said)).toBeUndefined();
  });
  it.each([
    ['so for four twenty nine you back off', 'For a 430 you back off.', 'new_figure'],
    ['we track p ninety five latency', 'We track P99 latency.', 'new_name'],
    ['temperature at zero point one', 'Temperature at 0.2.', 'new_figure'],
  ])('is no other figure or name: %s', (said, written, expected) => {
    expect(fault(written, said)).toBe(expected);
  });
});
