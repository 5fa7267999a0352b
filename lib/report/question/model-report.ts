import { z } from 'zod';
import type { Current } from '@/lib/grading/current-assessment';
import { modelFault } from '@/lib/grading/model/model-fault';
import { findingSchema, starVerdictSchema } from '@/lib/grading/model/model-part';

/** What a language model had to do with the grading of a question, as the report shows it. */
export const modelReportSchema = z
  .strictObject({
    /** How its newest try went: there was none, it is under way, it failed, or its verdict is the one shown. */
    newest: z.discriminatedUnion('state', [
      z.strictObject({ state: z.literal('none') }),
      z.strictObject({ state: z.literal('pending') }),
      z.strictObject({ state: z.literal('failed'), fault: modelFault }),
      z.strictObject({ state: z.literal('judged') }),
    ]),
    /** What it said beside its labels, where its verdict is the one shown. */
    said: z
      .strictObject({
        differs: z.array(z.string()),
        findings: z.array(findingSchema),
        notes: z.array(z.strictObject({ of: z.string(), why: z.string() })),
        star: z.array(starVerdictSchema).nullable(),
      })
      .nullable(),
  })
  .readonly();

export type ModelReport = z.infer<typeof modelReportSchema>;

export function modelReport(current: Current | undefined): ModelReport {
  const newest = current?.newest.model;
  const counts = current?.counts.model;
  return {
    newest: newestOf(newest),
    said:
      counts?.outcome === 'judged'
        ? {
            differs: counts.differs,
            findings: counts.findings,
            // A reason for a label that was not taken over would contradict the label that is shown.
            notes: counts.notes.filter(({ of }) => !counts.findings.some((it) => it.of === of)),
            star: counts.star,
          }
        : null,
  };
}

function newestOf(model: Current['newest']['model']): ModelReport['newest'] {
  switch (model?.outcome) {
    case undefined:
      return { state: 'none' };
    case 'pending':
      return { state: 'pending' };
    case 'failed':
      return { state: 'failed', fault: model.fault };
    case 'judged':
      return { state: 'judged' };
  }
}
