import type { Comment } from '@/lib/report/comment';
import type { Share } from '@/lib/report/share';

/**
 * Links to reports, and the comments left through them. Of a link only two things change: it is revoked
 * once, and its comments are switched on and off. A comment never changes. On disk when the promise resolves.
 */
export interface ShareStore {
  /** `known`: the interview has a link of this id, or somebody has this token; nothing is changed. */
  add(share: Share): Promise<'added' | 'known'>;
  /** An interview's links, oldest first. */
  ofInterview(interview: string): Promise<readonly Share[]>;
  byTokenHash(tokenHash: string): Promise<Share | undefined>;
  /** The first time counts. False when there is no such link. */
  revoke(interview: string, id: string, at: number): Promise<boolean>;
  /** False when there is no such link. */
  letComment(interview: string, id: string, comments: boolean): Promise<boolean>;
  /** `known`: the interview has a comment of this id. `full`: the link has `most` already. */
  addComment(
    interview: string,
    comment: Comment,
    most: number,
  ): Promise<'added' | 'known' | 'full'>;
  /** An interview's comments, oldest first. */
  comments(interview: string): Promise<readonly Comment[]>;
  /** Nothing of it is kept. False when there is no such comment. */
  deleteComment(interview: string, id: string): Promise<boolean>;
}
