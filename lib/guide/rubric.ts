import { z } from 'zod';
import { conceptId } from './concept';
import { questionId } from './question';

const sentence = z.string().min(8);
/** Ids never change once published: stored assessments name them. */
const partId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*\.[a-z0-9]+(-[a-z0-9]+)*$/, 'write it as question.name: q05.sparse');

/** All of these concepts, said within one statement (a clause and what it refers to). */
const pattern = z.array(conceptId).min(1).max(5);

/** The parts of a story told in answer to a behavioral question. */
export const storyPart = z.enum(['situation', 'task', 'action', 'result', 'reflection']);

export const keyPointSchema = z.strictObject({
  id: partId,
  /** One claim. */
  statement: sentence,
  /** An answer without it can't be called good. */
  essential: z.boolean(),
  why: sentence,
  /** A nudge towards the point without its words, for whoever asks for a hint; where it is absent, `why` is one. */
  hint: sentence.optional(),
  /** Asks for the point without giving it away; someone who already said it loses nothing. */
  probe: sentence,
  /** Any one of these conveys the point. */
  patterns: z.array(pattern).min(1),
  /** Said like this, it is near the point and not the point: partly made. "400 tokens" for 512 to 1024. */
  near: z.array(conceptId).min(1).optional(),
  /** Said like this, it is the contrary of the point: it makes none. "The last relevant one" for the first. */
  reversed: z.array(conceptId).min(1).optional(),
  /** Whole sentences of different people that convey it. */
  wordings: z.array(sentence).min(1),
  /** The terms that would give the point away: a probe or hint must not contain them. */
  terms: z.array(conceptId).default([]),
  /** It says that this part of a story, an obstacle in it, what was hard or at stake or the reason for a choice is told: then the reading of the story decides it. */
  tells: z.enum([...storyPart.options, 'obstacle', 'difficulty', 'reason']).optional(),
});

/** One of the claims that a misconception bundles: told to whom it fits, in place of what is told of all. */
const wayOfSaying = z.strictObject({
  /** Phrases, as of a concept; any of them in the quote and this is what was said. */
  said: z.array(z.string().min(2)).min(1),
  says: sentence,
  correction: sentence.optional(),
  challenge: sentence.optional(),
});
export type WayOfSaying = z.infer<typeof wayOfSaying>;

export const misconceptionSchema = z.strictObject({
  id: partId,
  /** The false claim, as a sentence: one of its wordings. */
  claim: sentence,
  /** What it says, short, plain and true of every wording that it catches; where `claim` is not. People are told this. */
  says: sentence.optional(),
  /** Where it bundles several claims: each with what is told of it. */
  ways: z.array(wayOfSaying).min(1).optional(),
  wordings: z.array(sentence).min(1),
  patterns: z
    .array(
      z.strictObject({
        subject: pattern,
        claim: pattern,
        /** Said in the same statement, any of these makes it harmless. */
        unless: z.array(conceptId).default([]),
      }),
    )
    .min(1),
  correction: sentence,
  /** What an interviewer asks to make the person think again, without the answer in it. */
  challenge: sentence,
  /** Points that a statement of this misconception can't earn. */
  contradicts: z.array(partId).default([]),
  /** The contrast whose sides it swaps, or a misconception that says the same: together they are one mistake. */
  one_with: partId.optional(),
});

/** Who goes with what: a claim of one side said of the other is a swap. */
export const contrastSchema = z.strictObject({
  id: partId,
  /** A side without claims is a name only: what its points say is not said of the others. */
  sides: z
    .array(z.strictObject({ entity: conceptId, claims: z.array(conceptId).default([]) }))
    .min(2),
  /** A swap put right, in words for people, as of a misconception; made of what the concepts mean when not given. */
  correction: sentence.optional(),
  challenge: sentence.optional(),
  /** Another contrast that is swapped along with it: together they are one mistake. */
  one_with: partId.optional(),
});

/** "More of the cause moves the effect up/down": the reverse is an error. */
export const directionSchema = z.strictObject({
  id: partId,
  cause: conceptId,
  effect: conceptId,
  goes: z.enum(['up', 'down']),
});

export const beyondSchema = z.strictObject({
  id: partId,
  statement: sentence,
  patterns: z.array(pattern).min(1),
  wordings: z.array(sentence).min(1),
});

const starPart = z.strictObject({
  /** What this part looks like in a good answer to this question. */
  looks_like: sentence,
  /** Sentences of different people doing this part well. */
  wordings: z.array(sentence).min(2),
  /** Asked when the part is missing. */
  ask: sentence,
});

export const starSchema = z.strictObject({
  situation: starPart,
  task: starPart,
  action: starPart,
  result: starPart,
  reflection: starPart,
  /** What "own action" and "measured result" look like here. */
  own_action: sentence,
  measured_result: sentence,
  red_flags: z
    .array(
      z.strictObject({
        id: partId,
        name: z.string().min(3),
        looks_like: sentence,
        wordings: z.array(sentence).min(2),
      }),
    )
    .min(3),
  follow_ups: z.array(sentence).min(3),
});

export const rubricSchema = z.strictObject({
  question: questionId,
  points: z.array(keyPointSchema).min(1).max(9),
  contrasts: z.array(contrastSchema).default([]),
  directions: z.array(directionSchema).default([]),
  misconceptions: z.array(misconceptionSchema).default([]),
  beyond: z.array(beyondSchema).default([]),
  star: starSchema.optional(),
});

export type KeyPoint = z.infer<typeof keyPointSchema>;
/** What an answer may say: a key point, or something beyond the reference. */
export type Claim = Pick<
  KeyPoint,
  'id' | 'statement' | 'patterns' | 'near' | 'reversed' | 'wordings'
>;

/** What somebody hears who asks for a hint: the nudge, then what is asked for. */
export function hintOf({ hint, why, probe }: Pick<KeyPoint, 'hint' | 'why' | 'probe'>): string {
  return `${hint ?? why} ${probe}`;
}
export type Misconception = z.infer<typeof misconceptionSchema>;
export type Contrast = z.infer<typeof contrastSchema>;
export type Rubric = z.infer<typeof rubricSchema>;
