import { z } from 'zod';
import { questionId } from '@/lib/guide/question';

const about = { question: questionId };
const targets = z.array(z.string());

/** What the interviewer does next. The policy picks it; an interviewer only puts it into words. */
export const moveSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({ kind: z.literal('ask'), ...about }),
  z.strictObject({ kind: z.literal('acknowledge'), ...about }),
  /** Asks for points that were not made. */
  z.strictObject({ kind: z.literal('probe'), ...about, targets }),
  /** Makes the person think again about something they said: a misconception, or in an exam also a correct claim. */
  z.strictObject({ kind: z.literal('challenge'), ...about, targets }),
  z.strictObject({ kind: z.literal('clarify'), ...about }),
  z.strictObject({ kind: z.literal('hint'), ...about, targets }),
  z.strictObject({ kind: z.literal('repeat'), ...about }),
  z.strictObject({ kind: z.literal('tell-time'), ...about }),
  z.strictObject({ kind: z.literal('call-time'), ...about }),
  z.strictObject({ kind: z.literal('close') }),
]);

export type Move = z.infer<typeof moveSchema>;
