import { z } from 'zod';

/** A marked span of an answer and what it is proof of. Spans of one turn may overlap. */
export const markSchema = z
  .strictObject({
    start: z.number().int(),
    end: z.number().int(),
    kind: z.enum(['met', 'partial', 'misconception', 'beyond', 'claimed', 'denied']),
    of: z.string(),
  })
  .readonly();
