/** Signs that few fonts have: they are drawn where there is a picture, and written where there is text only. */
export type Sign = '✓' | '◐' | '○' | '✗' | '≠' | '⇄';

const ring = 'M13.5 8a5.5 5.5 0 1 1-11 0a5.5 5.5 0 0 1 11 0z';

/** Each in a square of 16: what is drawn as lines, and what is filled. */
export const signShapes: Readonly<
  Record<Sign, { readonly lines: string; readonly filled: string }>
> = {
  '✓': { lines: 'M3 8.5l3.5 4L13 4', filled: '' },
  '◐': { lines: ring, filled: 'M8 2.5a5.5 5.5 0 0 0 0 11z' },
  '○': { lines: ring, filled: '' },
  '✗': { lines: 'M3.5 3.5l9 9M12.5 3.5l-9 9', filled: '' },
  '≠': { lines: 'M2.5 6h11M2.5 10.5h11M10.5 2.5l-5 11.5', filled: '' },
  '⇄': { lines: 'M2.5 5h10.5M10 2l3 3-3 3M13.5 11H3M6 8l-3 3 3 3', filled: '' },
};
