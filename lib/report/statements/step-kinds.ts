import { z } from 'zod';
import { of, question, about, quote, gain, storyPart, score, count } from './statement-fields';

/** What to do next: what would gain most, and what could be better where little is left to gain. */
export const stepKinds = [
  // What would gain most.
  /** What was not answered is in no score: there is nothing to gain in it. */
  z.strictObject({ kind: z.literal('not_answered'), of, question, about }),
  z.strictObject({
    kind: z.literal('misconception_stated'),
    of,
    question,
    claim: z.string(),
    correction: z.string(),
    quote,
    gain,
  }),
  z.strictObject({
    kind: z.literal('point_missing'),
    of,
    question,
    statement: z.string(),
    why: z.string(),
    gain,
  }),
  z.strictObject({
    kind: z.literal('point_half_made'),
    of,
    question,
    statement: z.string(),
    quote,
    gain,
  }),
  /** Its words were counted for another point. */
  z.strictObject({
    kind: z.literal('point_shared'),
    of,
    question,
    statement: z.string(),
    quote,
    gain,
  }),
  // Said, and paid for in part only.
  z.strictObject({
    kind: z.literal('point_after_hint'),
    of,
    question,
    statement: z.string(),
    gain,
  }),
  z.strictObject({
    kind: z.literal('claim_corrected_late'),
    of,
    question,
    claim: z.string(),
    correction: z.string(),
    quote,
    gain,
  }),
  z.strictObject({
    kind: z.literal('story_part_missing'),
    of,
    question,
    part: storyPart,
    ask: z.string(),
  }),
  /** The person says that what came of it cannot be known. */
  z.strictObject({
    kind: z.literal('story_end_unknown'),
    of,
    question,
    part: storyPart,
    ask: z.string(),
    quote,
  }),
  z.strictObject({
    kind: z.literal('story_part_thin'),
    of,
    question,
    part: storyPart,
    ask: z.string(),
    quote,
  }),
  // What could be better where little is left to gain.
  z.strictObject({
    kind: z.literal('structure_low'),
    of,
    question,
    value: score,
    lead: count.nullable(),
    falseFirst: z.boolean(),
    /** Points in sentences that are too long, and the words of the longest. */
    long: z.strictObject({ points: count, words: count }).nullable(),
  }),
  z.strictObject({
    kind: z.literal('story_part_short'),
    of,
    question,
    part: storyPart,
    /** Shares of the words that tell a part, in percent. */
    share: score,
    usual: score,
    /** Words that it would take to make the share the usual one. */
    more: count,
  }),
  z.strictObject({ kind: z.literal('story_part_stronger'), of, question, part: storyPart, score }),
  z.strictObject({
    kind: z.literal('story_supposed'),
    of,
    question,
    quote,
    /** The person says so: that it was not done yet, or that and what smaller thing was done. */
    says: z.enum(['nothing', 'not_done', 'smaller']),
  }),
  z.strictObject({ kind: z.literal('story_flag'), of, question, name: z.string(), quote }),
  z.strictObject({
    kind: z.literal('time_ran_out'),
    of,
    question,
    about,
    plannedMs: count,
  }),
  z.strictObject({ kind: z.literal('pace_fast'), of, wordsPerMinute: z.number() }),
  z.strictObject({
    kind: z.literal('fillers_many'),
    of,
    atLeastPerMinute: z.number(),
    examples: z.array(z.string()).min(1),
  }),
] as const;
