import {
  commentSchema,
  isSameComment,
  newCommentSchema,
  ofTheHourBefore,
} from '@/lib/report/handout/comment';
import { endOf, shareSchema, type Share } from '@/lib/report/handout/share';
import type { ShareStore } from './share-store';

/** Links and comments in memory, kept as JSON. @throws ZodError for what is not one. */
export function memoryShareStore(): ShareStore {
  const shares = new Map<string, string>();
  const swept = new Set<string>();
  const all = () => [...shares.values()].map((json) => shareSchema.parse(JSON.parse(json)));
  const keep = (share: Share) =>
    shares.set(keyOf(share.interview, share.id), JSON.stringify(shareSchema.parse(share)));
  const change = (interview: string, id: string, to: (share: Share) => Share) => {
    const share = all().find((each) => each.interview === interview && each.id === id);
    if (share) keep(to(share));
    return share !== undefined;
  };
  const comments = memoryComments((interview, share) => shares.has(keyOf(interview, share)));
  return {
    async add(share) {
      const { interview, id, tokenHash } = shareSchema.parse(share);
      if (shares.has(keyOf(interview, id)) || all().some((each) => each.tokenHash === tokenHash))
        return 'known';
      if (swept.has(tokenHash)) return 'ended';
      keep(share);
      return 'added';
    },
    async ofInterview(interview) {
      return all().filter((share) => share.interview === interview);
    },
    async byTokenHash(tokenHash) {
      return all().find((share) => share.tokenHash === tokenHash);
    },
    async revoke(interview, id, at) {
      return change(interview, id, (share) => ({ ...share, revokedAt: share.revokedAt ?? at }));
    },
    async letComment(interview, id, on) {
      return change(interview, id, (share) => ({ ...share, comments: on }));
    },
    async sweep(interview, endedBefore) {
      const said = new Set((await comments.comments(interview)).map(({ share }) => share));
      for (const share of all())
        if (share.interview === interview && endOf(share) < endedBefore && !said.has(share.id)) {
          shares.delete(keyOf(interview, share.id));
          swept.add(share.tokenHash);
        }
    },
    ...comments,
  };
}

function keyOf(interview: string, id: string): string {
  return JSON.stringify([interview, id]);
}

type Comments = Pick<
  ShareStore,
  'addComment' | 'comments' | 'unseen' | 'markSeen' | 'deleteComment' | 'deleteComments'
>;

function memoryComments(hasShare: (interview: string, share: string) => boolean): Comments {
  const comments: { readonly interview: string; readonly id: string; readonly json: string }[] = [];
  const seen = new Set<string>();
  const commentsOf = (interview: string) =>
    comments
      .filter((each) => each.interview === interview)
      .map(({ json }) => commentSchema.parse(JSON.parse(json)));
  return {
    async addComment(interview, comment, { most, mostAnHour }) {
      const parsed = newCommentSchema.parse(comment);
      const there = commentsOf(interview);
      const same = there.find(({ id }) => id === comment.id);
      if (same) return isSameComment(same, parsed) ? 'known' : 'taken';
      const ofShare = there.filter(({ share }) => share === comment.share);
      if (ofShare.length >= most) return 'full';
      if (ofTheHourBefore(ofShare, comment.at).length >= mostAnHour) return 'too-often';
      if (!hasShare(interview, comment.share))
        throw new RangeError('A comment comes through a link of its interview.');
      comments.push({ interview, id: comment.id, json: JSON.stringify(parsed) });
      return 'added';
    },
    async comments(interview) {
      return commentsOf(interview);
    },
    async unseen(interview) {
      return commentsOf(interview).filter(({ id }) => !seen.has(keyOf(interview, id)));
    },
    async markSeen(interview, ids) {
      for (const id of ids) seen.add(keyOf(interview, id));
    },
    async deleteComment(interview, id) {
      const place = comments.findIndex((each) => each.interview === interview && each.id === id);
      if (place >= 0) comments.splice(place, 1);
      return place >= 0;
    },
    async deleteComments(interview, share) {
      const ids = new Set(
        commentsOf(interview).flatMap((comment) => (comment.share === share ? [comment.id] : [])),
      );
      const others = comments.filter((each) => each.interview !== interview || !ids.has(each.id));
      comments.splice(0, comments.length, ...others);
    },
  };
}
