import { z } from 'zod';
import type { Rubric } from '@/lib/guide/rubric';
import { sentenceSaying } from '@/lib/report/stronger/reference-sentence';

/** Where the reference says the truth about a misconception, in its own words; null where it has no such sentence. */
export const inReferenceSchema = z
  .array(z.strictObject({ misconception: z.string(), sentence: z.string().nullable() }))
  .readonly();
export type InReference = z.infer<typeof inReferenceSchema>;

/** The reference's sentence on each misconception: one that says the correction, or else a point that it contradicts. */
export function inReferenceOf(
  misconceptions: readonly { readonly id: string; readonly correction: string }[],
  { points, misconceptions: claims }: Rubric,
  reference: string,
): InReference {
  return misconceptions.map(({ id, correction }) => {
    const contradicted = claims.find((claim) => claim.id === id)?.contradicts ?? [];
    const truths = [
      correction,
      ...points.filter((point) => contradicted.includes(point.id)).map((point) => point.statement),
    ];
    const sentences = truths.map((truth) => sentenceSaying(truth, reference));
    return { misconception: id, sentence: sentences.find((each) => each !== null) ?? null };
  });
}

/** What stands under a correction about the reference: where it says so, or that it does not in so many words. */
export function referenceOn(
  id: string,
  inReference: InReference,
): { readonly label: string; readonly sentence: string | null } | null {
  const found = inReference.find(({ misconception }) => misconception === id);
  if (!found) return null;
  return found.sentence === null
    ? { label: 'No sentence of the reference says this in so many words.', sentence: null }
    : { label: 'In the reference:', sentence: found.sentence };
}
