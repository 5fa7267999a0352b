import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text';

const words = (text: string) => plainText(text).text.replaceAll(/\s+/gu, ' ').trim();

describe('what was said without what says nothing', () => {
  it('leaves out sounds of thinking, with the commas they brought', () => {
    expect(words('Um, the weights, er, become uh exactly, um, zero.')).toBe(
      'the weights become exactly zero.',
    );
    expect(words('It is fast, uh but costly.')).toBe('It is fast, but costly.');
    expect(words('the er-model stays')).toBe('the er-model stays');
  });

  it('leaves out words between commas that only fill', () => {
    expect(words('Ridge, you know, shrinks, like, all of them.')).toBe(
      'Ridge shrinks all of them.',
    );
    expect(words('a model like BERT, if you know the task')).toBe(
      'a model like BERT, if you know the task',
    );
  });

  it('leaves a correction standing', () => {
    expect(words('It is L1, no, I mean, L2')).toBe('It is L1, no, I mean, L2');
  });

  it('reads a list as sentences', () => {
    expect(plainText('1. fast\n2. small\n- cheap').text).toBe('fast\n\nsmall\n\ncheap');
  });

  it('knows where each word stood', () => {
    const text = '- It is, um, very fast';
    const plain = plainText(text);
    expect(plain.original(plain.text.indexOf('very'))).toBe(text.indexOf('very'));
    expect(plain.original(plain.text.indexOf('It'))).toBe(text.indexOf('It'));
  });
});
