import type { LineLook } from '@/lib/report/picture/value-lines';

/** The fills of a line's stretches, in both themes. */
export const lineLooks: Readonly<Record<LineLook, string>> = {
  full: 'fill-accent',
  light: 'fill-accent/35',
  rest: 'fill-sunken stroke-line-strong',
};
