import type { Token } from './tokens';

/** A text with its tokens. */
export interface Text {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** What comes after these is said anew. */
export const enders = new Set(
  'but because whereas while whilst although though however since so instead rather unless except therefore otherwise hence thus yet nor whereby only'.split(
    ' ',
  ),
);
export const conditions = new Set('if when whenever unless without until whether'.split(' '));
export const subjects = new Set(
  'i you we they it he she this that these those there everything everyone each'.split(' '),
);
export const persons = new Set('i we you it they he she'.split(' '));
export const prepositions = new Set('for in on at with by from to as under after'.split(' '));
export const joints = new Set(['and', 'or', 'then', 'plus']);
export const relative = new Set('that which who whom whose where what how why'.split(' '));

export function hasMark(
  text: string,
  tokens: readonly Token[],
  index: number,
  mark: RegExp,
): boolean {
  return mark.test(text.slice(tokens[index - 1]!.end, tokens[index]!.start));
}
