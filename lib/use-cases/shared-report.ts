import type { Comment } from '@/lib/report/handout/comment';
import { MOST_COMMENTS, MOST_COMMENTS_AN_HOUR, type Remark } from '@/lib/report/handout/comment';
import type { Report } from '@/lib/report/report';
import type { Share } from '@/lib/report/handout/share';
import { assessClosedQuestions } from './assess';
import { done, refused, type Outcome } from './outcome';
import { reportAsItStands } from './read-report';
import { linkOf, openReport } from './opened-link';
import type { Sharing } from './sharing';
import { touch } from './touch';

/** A report as somebody reads it who was given a link. What is not in `share.include` must not be shown. */
export interface SharedReport {
  readonly share: Share;
  readonly report: Report;
  /** Those left through this link, oldest first; none when comments are switched off. */
  readonly comments: readonly Comment[];
}

/**
 * The report that a token opens. Unknown, expired and revoked are one and the same refusal: whoever tries
 * learns nothing. A reader makes no model grade anything.
 */
export async function sharedReport(
  sharing: Sharing,
  token: string,
): Promise<Outcome<SharedReport>> {
  const opened = await openReport(sharing, token);
  if (!opened) return refused('link_gone');
  const { share, touched, stamp } = opened;
  const built = await sharing.desk.reportOf(touched.id, stamp, async () => {
    await assessClosedQuestions(sharing.ports, touched);
    return reportAsItStands(sharing.ports, touched);
  });
  if (!built.ok) return built;
  const comments = share.comments ? await sharing.shares.comments(share.interview) : [];
  return done({
    share,
    report: built.value,
    comments: comments.filter((comment) => comment.share === share.id),
  });
}

/**
 * Keeps what a reader writes about a question. Sent twice, it is kept once. Sent again in other words it is
 * refused: who reads the link could name any comment's id, so a comment never changes.
 */
export async function leaveComment(
  sharing: Sharing,
  token: string,
  { id, remark }: { id: string; remark: Remark },
): Promise<Outcome<'kept'>> {
  const { ports, shares } = sharing;
  const share = await linkOf(sharing, token);
  const touched = share && (await touch(ports, share.interview, share.owner));
  if (!touched) return refused('link_gone');
  if (!share.comments) return refused('comments_off');
  if (!touched.state.questions.some((run) => run.id === remark.question))
    return refused('unknown_question');
  const comment = { ...remark, id, share: share.id, at: ports.clock() };
  const end = await shares.addComment(share.interview, comment, {
    most: MOST_COMMENTS,
    mostAnHour: MOST_COMMENTS_AN_HOUR,
  });
  switch (end) {
    case 'added':
    case 'known':
      return done('kept');
    case 'taken':
      return refused('comment_kept_before');
    case 'full':
      return refused('too_many_comments');
    case 'too-often':
      return refused('comments_too_often');
  }
}

/** The comments on an own report, oldest first. */
export async function commentsOn(
  { ports, shares }: Sharing,
  interview: string,
  person: string,
): Promise<readonly Comment[]> {
  return (await touch(ports, interview, person)) ? shares.comments(interview) : [];
}

/** The comments on interviews of one's own that were not seen yet, by interview; those without any are left out. */
export async function newComments(
  { shares }: Pick<Sharing, 'shares'>,
  own: readonly string[],
): Promise<ReadonlyMap<string, readonly Comment[]>> {
  const all = await Promise.all(own.map(async (id) => [id, await shares.unseen(id)] as const));
  return new Map(all.filter(([, comments]) => comments.length > 0));
}

/** Comments on an own report that its owner has read. */
export async function seeComments(
  { ports, shares }: Sharing,
  { interview, person }: { interview: string; person: string },
  ids: readonly string[],
): Promise<Outcome<'kept'>> {
  if (!(await touch(ports, interview, person))) return refused('not_found');
  await shares.markSeen(interview, ids);
  return done('kept');
}

/** Deletes a comment on an own report; one that is gone already is deleted all the same. */
export async function deleteComment(
  { ports, shares }: Sharing,
  { interview, person }: { interview: string; person: string },
  id: string,
): Promise<Outcome<'kept'>> {
  if (!(await touch(ports, interview, person))) return refused('not_found');
  await shares.deleteComment(interview, id);
  return done('kept');
}

/** Deletes all that was said through one link of an own report. */
export async function deleteComments(
  { ports, shares }: Sharing,
  { interview, person }: { interview: string; person: string },
  share: string,
): Promise<Outcome<'kept'>> {
  if (!(await touch(ports, interview, person))) return refused('not_found');
  await shares.deleteComments(interview, share);
  return done('kept');
}
