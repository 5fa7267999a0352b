import { z } from 'zod';
import { starParts } from '@/lib/grading/model/model-reply';
import { conditionSchema, levelSchema } from './level';

/**
 * What a statement stands on: `kind:question/part` of the same report. `answer:q05` the whole answer,
 * `point:q05/q05.sparse`, `misconception:q05/q05.m-x`, `story:q37/result`, `delivery:TURN/pace`
 * (`delivery:all/pace` of the whole), `time:q05`, `score:q05`, `score:all`, `rating:q05`.
 */
export const evidenceId = z
  .string()
  .regex(/^(answer|point|misconception|story|delivery|time|score|rating):[^\s]+$/);

const of = z.array(evidenceId).min(1);
const question = z.string();
/** The question's prompt, where a sentence needs it to say what it is about. */
const about = z.string().min(1);
/** Verbatim words of the candidate. */
const quote = z.string().min(1);
/** What the interview's score rises by when it is put right: the mean over the answered questions. One decimal. */
const gain = z.number().min(0).max(100);
const storyPart = z.enum(starParts);
const score = z.number().int().min(0).max(100);
const count = z.number().int().nonnegative();
/** The weightiest point that is not made in full; null where all are. */
const leftPoint = z.string().nullable();

/**
 * One thing that a report says. Sentences are rendered from these and from nothing else, so whatever is
 * said names what it stands on, and code can check it.
 */
export const statementSchema = z.discriminatedUnion('kind', [
  // How it went, in one.
  z.strictObject({
    kind: z.literal('verdict'),
    of,
    level: levelSchema,
    /** Essential points made in full, of those of the answered questions. */
    made: count,
    essential: count,
    /** What is to be put right, and what the person corrected. */
    falseClaims: count,
    corrected: count,
    answered: count,
    planned: count,
  }),
  /** The same by the person's own marks, where there are some: beside the grader's, never in its place. */
  z.strictObject({
    kind: z.literal('with_marks'),
    of,
    score,
    level: levelSchema,
    made: count,
    essential: count,
    falseClaims: count,
    corrected: count,
  }),
  // What went well.
  z.strictObject({
    kind: z.literal('essentials_full'),
    of,
    question,
    essential: count,
    score,
  }),
  z.strictObject({
    kind: z.literal('answer_full'),
    of,
    question,
    made: count,
    points: count,
    left: leftPoint,
  }),
  z.strictObject({
    kind: z.literal('answers_full'),
    of,
    answered: count,
    answers: z
      .array(
        z.strictObject({
          question,
          /** Its place among the questions asked, from 1. */
          number: z.number().int().positive(),
          made: count,
          points: count,
          left: leftPoint,
        }),
      )
      .min(2)
      .readonly(),
  }),
  z.strictObject({
    kind: z.literal('point_made'),
    of,
    question,
    statement: z.string(),
    /** Why the point counts. */
    why: z.string(),
    /** Null where the words are the statement's own. */
    quote: quote.nullable(),
  }),
  z.strictObject({ kind: z.literal('made_unprompted'), of, made: count, points: count }),
  z.strictObject({
    kind: z.literal('corrected_yourself'),
    of,
    question,
    claim: z.string(),
    correction: z.string(),
  }),
  z.strictObject({
    kind: z.literal('went_beyond'),
    of,
    question,
    statement: z.string(),
    quote: quote.nullable(),
  }),
  z.strictObject({ kind: z.literal('story_part_clear'), of, question, part: storyPart, quote }),
  z.strictObject({ kind: z.literal('result_measured'), of, question, quote }),
  z.strictObject({ kind: z.literal('own_part_clear'), of, question, quote }),
  z.strictObject({ kind: z.literal('time_kept'), of, answered: count }),
  z.strictObject({ kind: z.literal('pace_easy'), of, wordsPerMinute: z.number() }),
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
  // Why the level is what it is.
  z.strictObject({ kind: z.literal('overall_score'), of, score, answered: count, planned: count }),
  z.strictObject({
    kind: z.literal('essentials'),
    of,
    made: count,
    /** Of those made, the ones that a hint drew out and that count half for it. */
    halved: count,
    essential: count,
  }),
  z.strictObject({ kind: z.literal('false_claims'), of, count, corrected: count }),
  /** What the next better level would take. */
  z.strictObject({
    kind: z.literal('kept_from'),
    of,
    next: levelSchema,
    lacks: z.array(conditionSchema).min(1).readonly(),
  }),
  z.strictObject({ kind: z.literal('strongest_section'), of, section: z.string(), score }),
  z.strictObject({ kind: z.literal('weakest_section'), of, section: z.string(), score }),
  // What is not known.
  z.strictObject({ kind: z.literal('left_out'), of, count, planned: count }),
  z.strictObject({ kind: z.literal('not_graded'), of, question, about }),
  z.strictObject({ kind: z.literal('unsure'), of, count }),
  z.strictObject({ kind: z.literal('graders_differ'), of, count }),
  z.strictObject({
    kind: z.literal('not_measured'),
    of,
    what: z.enum(['delivery', 'fillers', 'thinking']),
  }),
  // You against the grade.
  z.strictObject({ kind: z.literal('rated_higher'), of, question, rated: score, score }),
  z.strictObject({
    kind: z.literal('rated_lower'),
    of,
    question,
    rated: score,
    score,
    /** Something in it is to be put right: whoever rated it lower was not simply too hard on it. */
    flawed: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('rated_alike'), of, question, rated: score, score }),
]);
export type Statement = z.infer<typeof statementSchema>;
export type StatementKind = Statement['kind'];

/** A statement of one kind. */
export type StatementOf<K extends StatementKind> = Extract<Statement, { kind: K }>;
