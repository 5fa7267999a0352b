import { describe, expect, it } from 'vitest';
import { basisOf, checkedAdvice, type CoachedVerdict } from './advice';

const verdict = (id: string, label: CoachedVerdict['label']): CoachedVerdict => ({
  id,
  label,
  about: 'A claim.',
  question: 'Why?',
});
const verdicts = [verdict('q.a', 'missed'), verdict('q.b', 'met'), verdict('q.m', 'stated')];
const texts = (text: string, of: string[]) =>
  checkedAdvice([{ text, of }], verdicts).map((piece) => piece.text);

describe('advice', () => {
  it('stands on verdicts that it names', () => {
    expect(texts('Practise saying why weights vanish.', ['q.a', 'q.b'])).toHaveLength(1);
  });
  it('may name a term with a digit', () => {
    expect(texts('Practise telling L1 from L2.', ['q.a'])).toHaveLength(1);
  });
  it.each([
    ['names no verdict', 'Read more.', []],
    ['names a verdict that does not exist', 'Read more.', ['q.a', 'q.x']],
    ['is about what went well only', 'You know this.', ['q.b']],
    ['gives a number', 'Repeat it 3 times.', ['q.a']],
    ['speaks of the score', 'Your score would rise.', ['q.a']],
    ['says nothing', '  ', ['q.a']],
    ['goes on and on', 'x'.repeat(500), ['q.a']],
  ])('is dropped when it %s', (_, text, of) => {
    expect(texts(text, of)).toEqual([]);
  });
  it('is five pieces at most', () => {
    const many = Array.from({ length: 9 }, () => ({ text: 'Read more.', of: ['q.a'] }));
    expect(checkedAdvice(many, verdicts)).toHaveLength(5);
  });
  it('is asked for anew when a verdict changes', () => {
    expect(basisOf(verdicts)).not.toBe(basisOf([verdict('q.a', 'met'), ...verdicts.slice(1)]));
  });
});
