import { describe, expect, it } from 'vitest';
import { heardWords } from './heard-words';

describe('what a transcriber wrote for a stretch', () => {
  it('is kept as it was heard', () => {
    expect(heardWords(' Um, I led a team (of five) at Acme. ', 2_400)).toBe(
      'Um, I led a team (of five) at Acme.',
    );
    expect(heardWords('Yes, exactly.', 200)).toBe('Yes, exactly.');
  });
  it('is nothing when it is a sound', () => {
    for (const text of ['[BLANK_AUDIO]', '(upbeat music)', '*coughs*', '♪ la la ♪', '. . .', ''])
      expect([text, heardWords(text, 3_000)]).toEqual([text, '']);
    expect(heardWords('I led [noise] a team', 2_000)).toBe('I led a team');
  });
  it('is nothing when nobody could have said it in that time', () => {
    expect(heardWords('Thank you for watching, see you next time.', 300)).toBe('');
    expect(heardWords('Thank you for watching, see you next time.', 1_500)).not.toBe('');
  });
});
