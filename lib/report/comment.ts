import { z } from 'zod';
import { questionId } from '@/lib/guide/question';

export const LONGEST_NAME = 60;
export const LONGEST_COMMENT = 2_000;
/** Most comments through one link: nobody has to sign in to leave one. */
export const MOST_COMMENTS = 200;

/** Control characters, halves of characters, and marks that turn around the text after them. */
const unseen = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
const isSeen = (text: string) => !unseen.test(text);

/** What somebody writes about one question, under a name they choose. */
export const remarkSchema = z.strictObject({
  question: questionId,
  name: z
    .string()
    .trim()
    .min(1, 'A comment needs a name.')
    .max(LONGEST_NAME, `A name can have up to ${LONGEST_NAME} characters.`)
    .refine(isSeen, 'A name can’t hold invisible characters.'),
  text: z
    .string()
    .trim()
    .min(1, 'A comment needs some words.')
    .max(LONGEST_COMMENT, `A comment can have up to ${LONGEST_COMMENT} characters.`)
    .refine(
      (text) => isSeen(text.replaceAll(/[\n\r\t]/gu, '')),
      'A comment can’t hold invisible characters.',
    ),
});
export type Remark = z.infer<typeof remarkSchema>;

/** A remark as it was left. It never changes; the owner of the report may delete it. */
export const commentSchema = remarkSchema.extend({
  id: z.uuid(),
  /** The link it came through. */
  share: z.uuid(),
  /** Epoch ms. */
  at: z.number().int(),
});
export type Comment = z.infer<typeof commentSchema>;
