import { z } from 'zod';

/**
 * What a statement stands on: `kind:question/part` of the same report. `answer:q05` the whole answer,
 * `point:q05/q05.sparse`, `misconception:q05/q05.m-x`, `story:q37/result`, `delivery:TURN/pace`,
 * `time:q05`, `score:q05`, `score:all`.
 */
export const evidenceId = z
  .string()
  .regex(/^(answer|point|misconception|story|delivery|time|score|rating):[^\s]+$/);

const of = z.array(evidenceId).min(1);
const question = z.string();
/** Verbatim words of the candidate. */
const quote = z.string().min(1);
/** What putting it right would add to the score of the whole, 0 to 100, one decimal. */
const gain = z.number().min(0).max(100);
const score = z.number().int().min(0).max(100);

/**
 * One thing that a report says. Sentences are rendered from these and from nothing else, so whatever is
 * said names what it stands on, and code can check it.
 */
export const statementSchema = z.discriminatedUnion('kind', [
  // What went well.
  z.strictObject({
    kind: z.literal('answer_full'),
    of,
    question,
    made: z.number().int(),
    points: z.number().int(),
  }),
  z.strictObject({ kind: z.literal('point_made'), of, question, statement: z.string(), quote }),
  z.strictObject({
    kind: z.literal('made_unprompted'),
    of,
    made: z.number().int(),
    points: z.number().int(),
  }),
  z.strictObject({ kind: z.literal('corrected_yourself'), of, question, claim: z.string(), quote }),
  z.strictObject({ kind: z.literal('story_part_clear'), of, question, part: z.string(), quote }),
  z.strictObject({ kind: z.literal('result_measured'), of, question, quote }),
  z.strictObject({ kind: z.literal('own_part_clear'), of, question, quote }),
  z.strictObject({ kind: z.literal('pace_easy'), of, wordsPerMinute: z.number() }),
  // What would gain most.
  z.strictObject({ kind: z.literal('not_answered'), of, question, gain }),
  z.strictObject({
    kind: z.literal('misconception_stated'),
    of,
    question,
    claim: z.string(),
    isSwap: z.boolean(),
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
  z.strictObject({
    kind: z.literal('story_part_missing'),
    of,
    question,
    part: z.string(),
    ask: z.string(),
    gain,
  }),
  z.strictObject({ kind: z.literal('story_flag'), of, question, name: z.string(), quote, gain }),
  z.strictObject({
    kind: z.literal('time_ran_out'),
    of,
    question,
    plannedMs: z.number().int(),
    gain,
  }),
  z.strictObject({ kind: z.literal('pace_fast'), of, wordsPerMinute: z.number() }),
  z.strictObject({
    kind: z.literal('fillers_many'),
    of,
    atLeastPerMinute: z.number(),
    examples: z.array(z.string()).min(1),
  }),
  // Why the level is what it is.
  z.strictObject({
    kind: z.literal('overall_score'),
    of,
    score,
    answered: z.number().int(),
    planned: z.number().int(),
  }),
  z.strictObject({
    kind: z.literal('essentials'),
    of,
    made: z.number().int(),
    essential: z.number().int(),
  }),
  z.strictObject({ kind: z.literal('false_claims'), of, count: z.number().int() }),
  z.strictObject({ kind: z.literal('strongest_section'), of, section: z.string(), score }),
  z.strictObject({ kind: z.literal('weakest_section'), of, section: z.string(), score }),
  // What is not known.
  z.strictObject({ kind: z.literal('left_out'), of, count: z.number().int() }),
  z.strictObject({ kind: z.literal('not_graded'), of, question }),
  z.strictObject({ kind: z.literal('unsure'), of, count: z.number().int() }),
  z.strictObject({ kind: z.literal('graders_differ'), of, count: z.number().int() }),
  z.strictObject({
    kind: z.literal('not_measured'),
    of,
    what: z.enum(['delivery', 'fillers', 'time']),
  }),
  // You against the grade.
  z.strictObject({ kind: z.literal('rated_higher'), of, question, rated: score, score }),
  z.strictObject({ kind: z.literal('rated_lower'), of, question, rated: score, score }),
  z.strictObject({ kind: z.literal('rated_alike'), of, question, rated: score, score }),
]);
export type Statement = z.infer<typeof statementSchema>;
export type StatementKind = Statement['kind'];
