import type { Comment } from '@/lib/report/handout/comment';
import type { Share } from '@/lib/report/handout/share';

/** How many comments a link takes. */
export interface CommentLimits {
  readonly most: number;
  readonly mostAnHour: number;
}

/**
 * Links to reports, and the comments left through them. Of a link only two things change: it is revoked
 * once, and its comments are switched on and off, until it is swept. A comment never changes but for having been seen. On disk when the promise resolves.
 */
export interface ShareStore {
  /**
   * `known`: the interview has a link of this id, or somebody has this token; `ended`: this token's link was swept.
   * Nothing is changed then.
   */
  add(share: Share): Promise<'added' | 'known' | 'ended'>;
  /** An interview's links, oldest first. */
  ofInterview(interview: string): Promise<readonly Share[]>;
  byTokenHash(tokenHash: string): Promise<Share | undefined>;
  /** The first time counts. False when there is no such link. */
  revoke(interview: string, id: string, at: number): Promise<boolean>;
  /** False when there is no such link. */
  letComment(interview: string, id: string, comments: boolean): Promise<boolean>;
  /**
   * Drops an interview's links that ended before a time and have no comments. Of each only the hash of its token
   * is kept, so that it never works again.
   */
  sweep(interview: string, endedBefore: number): Promise<void>;
  /**
   * `known`: the interview has this very comment; `taken`: it has another one of this id. `full`: the link has
   * `most` already; `too-often`: it has `mostAnHour` of the hour before this one.
   */
  addComment(
    interview: string,
    comment: Comment,
    limits: CommentLimits,
  ): Promise<'added' | 'known' | 'taken' | 'full' | 'too-often'>;
  /** An interview's comments, oldest first. */
  comments(interview: string): Promise<readonly Comment[]>;
  /** Those of them that the owner of the report has not seen, oldest first. */
  unseen(interview: string): Promise<readonly Comment[]>;
  /** The owner has seen these; an id that there is no comment of changes nothing. */
  markSeen(interview: string, ids: readonly string[]): Promise<void>;
  /** Nothing of it is kept. False when there is no such comment. */
  deleteComment(interview: string, id: string): Promise<boolean>;
  /** Nothing is kept of what came through a link. */
  deleteComments(interview: string, share: string): Promise<void>;
}
