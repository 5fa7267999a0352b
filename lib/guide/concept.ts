import { z } from 'zod';

export const conceptId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write a concept id in lower case with hyphens: zero-weights');

/**
 * One thing a candidate can say: a term ("L1") or an idea ("weights become exactly zero").
 * Kept once and named by rubrics, by transcript fixes and by search.
 */
export const conceptSchema = z.strictObject({
  id: conceptId,
  /** What saying it amounts to, in a few plain words. Shown to people, never matched. */
  means: z.string().min(3),
  /** Phrases that count as saying it; content/README.md describes the phrase language. */
  any: z.array(z.string().min(1)).min(1),
  /** Concepts whose phrases count here too. */
  includes: z.array(conceptId).default([]),
  /** For a term: other names, abbreviations and notations of the very same thing. */
  aliases: z.array(z.string().min(1)).default([]),
  /** For a term: what speech recognition writes instead. Offered as a fix, and read as the term. */
  heard: z.array(z.string().min(1)).default([]),
  /** For a term: how an interviewer says it aloud. */
  spoken: z.string().min(1).optional(),
});

export const conceptFileSchema = z.strictObject({ concepts: z.array(conceptSchema).min(1) });

export type Concept = z.infer<typeof conceptSchema>;
export type ConceptTable = ReadonlyMap<string, Concept>;
