import type { z } from 'zod';

/** Something wrong in a content file: where it is, and what to do about it. */
export interface ContentFault {
  readonly file: string;
  readonly field: string;
  readonly fix: string;
}

/** Thrown when a guide can't be used; its message lists every fault on a line of its own. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly code = 'content_invalid';
  constructor(readonly faults: readonly ContentFault[]) {
    super(faults.map(renderFault).join('\n'));
  }
}

/** A fault in a field of a file, and how to mend it. */
export function fault(file: string, field: string, fix: string): ContentFault {
  return { file, field, fix };
}

export function renderFault({ file, field, fix }: ContentFault): string {
  return field === '' ? `${file}: ${fix}` : `${file}: ${field}: ${fix}`;
}

/** One fault per schema issue, with the field spelled as a path: `points.2.probe`. */
export function faultsOf(file: string, error: z.ZodError): ContentFault[] {
  return error.issues.map((issue) => ({ file, field: issue.path.join('.'), fix: issue.message }));
}
