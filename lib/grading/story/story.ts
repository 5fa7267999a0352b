import { z } from 'zod';
import { starParts } from '@/lib/grading/model/model-reply';
import { evidenceSchema } from '@/lib/grading/verdict';

export type StoryPart = (typeof starParts)[number];

/** How much of a story each part usually takes, as a share of its words; a reflection has no usual share. */
export const usualShare: Record<StoryPart, number | null> = {
  situation: 0.2,
  task: 0.1,
  action: 0.5,
  result: 0.2,
  reflection: null,
};

/** A sentence of the answer and the part of the story it tells. */
export const storySentenceSchema = evidenceSchema.extend({ part: z.enum([...starParts, 'none']) });

const share = z.number().min(0).max(1);
const evidences = z.array(evidenceSchema);

/** Why a part is not clear. */
export const storyLack = z.enum([
  'not_told',
  /** No place, people or problem by name. */
  'no_setting',
  /** Something that was so or went wrong, and not where or when. */
  'no_place',
  /** Where it was, and not what was needed or wrong there. */
  'no_need',
  /** A goal, and not who answered for it. */
  'not_yours',
  /** Told as "we" alone. */
  'only_we',
  /** No step that somebody could picture. */
  'no_step',
  /** An outcome without a figure or a change that somebody could notice. */
  'no_effect',
  /** That it ended well, and nothing of what that was. */
  'only_praise',
  /** Which way it went in a few words, and not how far. */
  'no_measure',
  /** Not what was learnt from it. */
  'no_lesson',
]);

export const storyPartReadingSchema = z.discriminatedUnion('verdict', [
  z.strictObject({
    part: z.enum(starParts),
    verdict: z.literal('clear'),
    evidence: evidences.min(1),
    score: z.number().int().min(0).max(100),
    words: share,
    /** Share of the speaking time; null when it was typed. */
    time: share.nullable(),
  }),
  z.strictObject({
    part: z.enum(starParts),
    verdict: z.literal('thin'),
    evidence: evidences.min(1),
    score: z.number().int().min(0).max(100),
    words: share,
    time: share.nullable(),
    lack: storyLack,
    /** The question that would fill it. */
    ask: z.string(),
  }),
  z.strictObject({
    part: z.enum(starParts),
    verdict: z.literal('missing'),
    /** `not_known`: it is said of the result that it cannot be known. */
    lack: z.enum(['not_told', 'not_known']),
    ask: z.string(),
  }),
]);

/** Something in a story that interviewers count against it. */
export const storyFlagSchema = z.strictObject({
  /** `hypothetical`, `blaming`, `buzzwords`, `only_we`, or the id of a red flag of the rubric. */
  id: z.string(),
  name: z.string(),
  evidence: evidences.min(1),
});

/** A story told to a behavioral question, taken apart. */
export const storySchema = z.strictObject({
  /** 0 to 100: the published function of the parts, ownership and measured result. */
  score: z.number().int().min(0).max(100),
  /** Who labelled the parts. */
  by: z.enum(['embedded', 'llm']),
  sentences: z.array(storySentenceSchema),
  parts: z.array(storyPartReadingSchema),
  /** Whose steps the action tells, and how often "I" and "we" are said in its words. */
  ownership: z.strictObject({
    kind: z.enum(['own', 'shared', 'team', 'none']),
    own: z.number().int().nonnegative(),
    team: z.number().int().nonnegative(),
    evidence: evidences,
  }),
  /** A real event: names of things and figures that were told. */
  specifics: z.strictObject({ names: evidences, figures: evidences }),
  /** A figure, and what it means. */
  measured: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('measured'), evidence: evidences.min(1) }),
    z.strictObject({ kind: z.literal('figure_only'), evidence: evidences.min(1) }),
    z.strictObject({ kind: z.literal('none') }),
  ]),
  /** Sentences that only say that the end is not known. */
  unknownEnds: evidences,
  flags: z.array(storyFlagSchema),
});
export type Story = z.infer<typeof storySchema>;

/** Episodes told in answer to a question that did not ask for a story: welcomed, not scored. */
export const episodesSchema = z.array(
  z.strictObject({ evidence: evidenceSchema, parts: z.array(z.enum(starParts)) }),
);
export type Episodes = z.infer<typeof episodesSchema>;
