import { expect, it } from 'vitest';
import { isBlank, isolated, isPlainLine, isPlainText } from './entered-text';

const invisible = [
  '\u200b',
  '\u3164',
  '\u2060',
  '\u00ad',
  '\u200e',
  '\ufeff',
  '\u2800',
  '\u034f',
  '\u061c',
  '\uffa0',
  '\u115f',
  '\u180e',
  '\u{e0041}',
  '\u0301',
  '\u00a0',
];

it.each(['', ' \n\t ', ...invisible, invisible.join(' ')])(
  '%j has nothing to see in it',
  (text) => {
    expect(isBlank(text)).toBe(true);
    expect(isBlank(`${text}a${text}`)).toBe(false);
  },
);

it.each(['a', '7', '?', '…', '👍', '李', 'ﷺ', 'क्षि', '👩‍💻'])('%s is something', (text) => {
  expect(isBlank(text)).toBe(false);
  expect(isPlainLine(text)).toBe(true);
});

it.each(['a\u202eb', 'a\nb', 'a\u0000', 'a\ud800', `a${'\u0301'.repeat(59)}`])(
  'a line does not hold what breaks or turns it: %j',
  (line) => {
    expect(isPlainLine(line)).toBe(false);
  },
);

it('a text may have lines, and letters the marks that scripts put on them', () => {
  expect(isPlainText('One.\r\n\tTwo.')).toBe(true);
  expect(isPlainText('One.\u202eTwo.')).toBe(false);
  for (const word of ['Zoë', 'tiếng Việt', 'ที่นี่', 'שִׁבֹּ֫לֶת', 'བསྒྲུབས'])
    expect(isPlainLine(word.normalize('NFD'))).toBe(true);
});

it('words that turn text around end where they end, whatever isolates they open or close themselves', () => {
  expect(isolated('plain')).toBe('plain');
  for (const words of ['a\u202eb', 'a\u2069\u202eb', '\u2066a\u202eb']) {
    expect(isolated(words)).toMatch(/^\u2068[^\u2066-\u2069]*\u2069$/u);
    expect(isolated(words)).toContain('\u202e');
  }
});
