import { z } from 'zod';
import { reportWords, withFieldWords } from './report-words';
import { reportSchema, type Report } from '@/lib/report/report';

/**
 * Counts up whenever a part is renamed, removed or means something else. What is added leaves it. 2: `drawnOutBy` is by
 * the turn of the first words, and what only echoes the rubric is praised without a quote. 3: a step's gain is what its
 * statements bring, and full answers are named one by one. 4: what was doubted counts as still to be put right, and
 * what was corrected is counted beside it; a correction is praised with the truth in place of a quote. 5: a gain is what the
 * interview's score rises by; what was not answered has none. 6: where more was taken off than earned, a gain is that of
 * all that is open.
 */
export const REPORT_VERSION = 9;

/** A report as a file: the same value that every page shows, with the version of its shape. */
export const reportFileSchema = z.strictObject({
  version: z.literal(REPORT_VERSION),
  report: reportSchema,
});

export function jsonReport(report: Report): string {
  return `${JSON.stringify(reportFileSchema.parse({ version: REPORT_VERSION, report }), null, 2)}\n`;
}

/** The shape of that file as a JSON Schema. */
export function reportSchemaJson(): object {
  return {
    ...withFieldWords(z.toJSONSchema(reportFileSchema, { io: 'output', metadata: reportWords })),
    title: 'A Candor report',
    description:
      'Scores are whole numbers from 0 to 100, times are milliseconds (moments: since 1970, UTC). null means that there is none; what was not measured or not graded says so and is never zero. Quotes stand in the answers verbatim, from `start` to `end` in UTF-16 units.',
  };
}
