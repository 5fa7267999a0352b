import { z } from 'zod';
import { contentStems } from '@/lib/grading/likeness/wording-match';
import type { Rubric } from '@/lib/guide/rubric';
import { sentenceNearest, sentenceSaying } from '@/lib/report/stronger/reference-sentence';

/** Where the reference says the truth about a misconception, in its own words; null where it has no such sentence: then what is nearest to it. */
export const inReferenceSchema = z
  .array(
    z.strictObject({
      misconception: z.string(),
      sentence: z.string().nullable(),
      nearest: z.string().nullable(),
    }),
  )
  .readonly();
export type InReference = z.infer<typeof inReferenceSchema>;

/** A point with fewer of a claim's words than this share of the nearest point's is about something else. */
const NEAR = 0.5;

/** The reference's sentence on each misconception: one that says the correction, or else a point that it contradicts. */
export function inReferenceOf(
  misconceptions: readonly { readonly id: string; readonly correction: string }[],
  { points, misconceptions: claims }: Rubric,
  reference: string,
): InReference {
  return misconceptions.map(({ id, correction }) => {
    const known = claims.find((claim) => claim.id === id);
    const contradicted = known?.contradicts ?? [];
    const about = new Set(contentStems(`${known?.claim ?? ''} ${correction}`));
    const shared = (truth: string) => contentStems(truth).filter((stem) => about.has(stem)).length;
    // A claim may contradict points that it is not about: their sentence would answer something else.
    const near = points
      .filter((point) => contradicted.includes(point.id))
      .map(({ statement }) => ({ statement, shared: shared(statement) }));
    const most = Math.max(0, ...near.map((each) => each.shared));
    const truths = near.filter((each) => each.shared >= NEAR * most).map((each) => each.statement);
    const sentence = [correction, ...truths]
      .map((truth) => sentenceSaying(truth, reference))
      .find((each) => each !== null);
    const nearest =
      sentence === undefined
        ? sentenceNearest([known?.claim ?? '', correction, ...truths].join(' '), reference)
        : null;
    return { misconception: id, sentence: sentence ?? null, nearest };
  });
}

/** What stands under a correction about the reference: where it says so, or that it does not in so many words. */
export function referenceOn(
  id: string,
  inReference: InReference,
): { readonly label: string; readonly sentence: string | null } | null {
  const found = inReference.find(({ misconception }) => misconception === id);
  if (!found) return null;
  if (found.sentence !== null) return { label: 'In the reference:', sentence: found.sentence };
  return found.nearest === null
    ? { label: 'The reference does not speak of this.', sentence: null }
    : {
        label: 'The reference does not say this in so many words. Nearest to it:',
        sentence: found.nearest,
      };
}
