import type { StatementFault } from '@/lib/report/statements/check-statements';

/** Notes statements that a report could not bear out: what they stood on and what was wrong, never words that were said. */
export function noteFaults(interview: string, faults: readonly StatementFault[]): void {
  for (const { statement, of, what } of faults)
    process.stderr.write(
      `report ${interview}: a statement was left out: ${statement} ${what} (${of.join(' ')})\n`,
    );
}
