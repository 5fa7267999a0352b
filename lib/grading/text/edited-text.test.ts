import { expect, it } from 'vitest';
import { asGiven, edited } from './edited-text';

const cut = (start: number, end: number, instead = '') => ({ start, end, instead });

it('knows where each character stood, also after one text was edited into another', () => {
  const once = edited(asGiven('well it is um slow'), [cut(0, 5), cut(11, 14)]);
  const twice = edited(once, [cut(5, 5, ',')]);
  expect(twice.text).toBe('it is, slow');
  expect(twice.original(twice.text.indexOf('slow'))).toBe('well it is um slow'.indexOf('slow'));
  expect(twice.original(twice.text.indexOf(','))).toBe('well it is um slow'.indexOf(' um'));
  expect(twice.original(twice.text.length)).toBe('well it is um slow'.length);
});

it('leaves out an edit that begins within another', () => {
  expect(edited(asGiven('abcdef'), [cut(0, 3, 'x'), cut(2, 5)]).text).toBe('xdef');
});

it('is the same text where nothing is edited', () => {
  const text = asGiven('abc');
  expect(edited(text, [])).toBe(text);
});
