import { describe, expect, it } from 'vitest';
import { isTrimmed } from './covered-words';

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
