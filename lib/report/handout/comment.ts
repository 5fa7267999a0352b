import { z } from 'zod';
import { isBlank, isPlainLine, isPlainText } from '@/lib/speech/entered-text';
import { questionId } from '@/lib/guide/question';

export const LONGEST_NAME = 60;
export const LONGEST_COMMENT = 2_000;
/** Most comments through one link, and most of them in one hour: nobody has to sign in to leave one. */
export const MOST_COMMENTS = 40;
export const MOST_COMMENTS_AN_HOUR = 15;

/** What somebody writes about one question, under a name they choose. */
export const remarkSchema = z.strictObject({
  question: questionId,
  name: z
    .string()
    .trim()
    .max(LONGEST_NAME, `A name can have up to ${LONGEST_NAME} characters.`)
    .refine((name) => !isBlank(name), 'A comment needs a name.')
    .refine(isPlainLine, 'A name can’t hold invisible characters.'),
  text: z
    .string()
    .trim()
    .max(LONGEST_COMMENT, `A comment can have up to ${LONGEST_COMMENT} characters.`)
    .refine((text) => !isBlank(text), 'A comment needs some words.')
    .refine(isPlainText, 'A comment can’t hold invisible characters.'),
});
export type Remark = z.infer<typeof remarkSchema>;

/** What a remark becomes when it is left. */
const left = {
  id: z.uuid(),
  /** The link it came through. */
  share: z.uuid(),
  /** Epoch ms. */
  at: z.number().int(),
};

/** A comment that is to be kept. */
export const newCommentSchema = remarkSchema.extend(left);

/**
 * A remark as it was left. It never changes; the owner of the report may delete it. What may be left is for
 * the door to say: a rule that is made later makes nothing unreadable that is kept.
 */
export const commentSchema = z.strictObject({
  question: z.string(),
  name: z.string(),
  text: z.string(),
  ...left,
});
export type Comment = z.infer<typeof commentSchema>;

const HOUR_MS = 3_600_000;

/** What a comment meets that has the same id as one that is kept: itself, sent again, or another one. */
export function isSameComment(one: Comment, other: Comment): boolean {
  return (
    one.share === other.share &&
    one.question === other.question &&
    one.name === other.name &&
    one.text === other.text
  );
}

/** Of these comments, those of the hour before `at`. */
export function ofTheHourBefore<T extends Pick<Comment, 'at'>>(
  comments: readonly T[],
  at: number,
): T[] {
  return comments.filter((comment) => comment.at > at - HOUR_MS && comment.at <= at);
}
