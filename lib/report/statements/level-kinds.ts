import { z } from 'zod';
import { conditionSchema, levelSchema } from './level';
import { of, question, about, score, count, quote } from './statement-fields';

/** Why the level is what it is, and what is not known. */
export const levelKinds = [
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
  /** Something false that was only guessed. */
  z.strictObject({ kind: z.literal('wrong_guess'), of, question, quote, correction: z.string() }),
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
  z.strictObject({ kind: z.literal('model_failed'), of, count, answered: count }),
  z.strictObject({ kind: z.literal('unsure'), of, count }),
  z.strictObject({ kind: z.literal('graders_differ'), of, count }),
  z.strictObject({
    kind: z.literal('not_measured'),
    of,
    what: z.enum(['delivery', 'over_time', 'fillers', 'thinking']),
  }),
] as const;
