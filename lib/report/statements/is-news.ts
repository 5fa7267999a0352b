import type { Statement } from './statement';

/** A reason that nothing beside it says (a wrong guess counts nowhere else): the score stands above, the points and what was not right in the verdict, the sections below. */
export function isNews(reason: Statement): boolean {
  return (
    reason.kind === 'kept_from' ||
    reason.kind === 'wrong_guess' ||
    (reason.kind === 'false_claims' && reason.count + reason.corrected === 0)
  );
}
