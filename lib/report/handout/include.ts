import { z } from 'zod';

/** What of a report somebody else may see. The recording is not here: it never leaves the browser it was made in. */
export const includeSchema = z.strictObject({
  /** The level, the score of the whole and of its sections, strengths and next steps. */
  overall: z.boolean(),
  /** Each question's score, points, and what was not right. Whoever has every grade can work out the overall score. */
  grades: z.boolean(),
  /** The answers, word for word. */
  words: z.boolean(),
  /** How stories were told, part by part. */
  story: z.boolean(),
  /** Time and how the answers were spoken. */
  delivery: z.boolean(),
  /** The guide's reference and model answers. */
  reference: z.boolean(),
});
export type Include = z.infer<typeof includeSchema>;
export type Part = keyof Include;

/** The parts in the order they are offered, as a person reads them. */
export const partNames: readonly (readonly [Part, name: string, about: string])[] = [
  [
    'overall',
    'The overall result',
    'level and score; with the questions’ grades also sections, strengths and next steps',
  ],
  [
    'grades',
    'Each question’s grade',
    'its score, the points made and missed, corrections; the overall score follows from them',
  ],
  ['words', 'Your answers', 'what you said, word for word, and quotes from it'],
  ['story', 'Your stories', 'how each part of a story was told'],
  ['delivery', 'Time and delivery', 'time used, pace, pauses, fillers'],
  ['reference', 'Reference answers', 'the guide’s own answers'],
];

/** The same for somebody else who reads the report. */
export const partTitles: Record<Part, string> = {
  overall: 'the overall result',
  grades: 'the questions’ grades',
  words: 'the answers',
  story: 'the stories',
  delivery: 'time and delivery',
  reference: 'reference answers',
};

export const everything: Include = {
  overall: true,
  grades: true,
  words: true,
  story: true,
  delivery: true,
  reference: true,
};

/** "overall,words" as an address names it; undefined when a word in it is no part, or none is named. */
export function includeOf(list: string): Include | undefined {
  const named = new Set(list.split(','));
  const known = partNames.filter(([part]) => named.has(part));
  if (known.length === 0 || known.length !== named.size) return undefined;
  return includeSchema.parse(
    Object.fromEntries(partNames.map(([part]) => [part, named.has(part)])),
  );
}

/** The same list, from what is included. */
export function listOf(include: Include): string {
  return partsOf(include).join(',');
}

export function partsOf(include: Include): Part[] {
  return partNames.flatMap(([part]) => (include[part] ? [part] : []));
}
