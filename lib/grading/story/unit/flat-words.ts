import { wordsOfUnit } from './unit-words';

/** The words of a sentence in a row, in small letters and without marks. */
export const flatWords = (text: string): string =>
  wordsOfUnit(text)
    .filter((word) => /\w/u.test(word))
    .join(' ');
