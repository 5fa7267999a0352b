import { beforeEach, describe, expect, it } from 'vitest';
import { HOUR, idOf, own, remark, SampleSharing, START } from './sample-sharing';
import { commentsOn, deleteComment, deleteComments, sharedReport } from './shared-report';
import { letComment, revokeShare, sharesOf } from './share-report';

let room: SampleSharing;

beforeEach(async () => {
  room = await SampleSharing.answered();
});

describe('a comment', () => {
  it('is left without an account, again and again, and its owner sees it', async () => {
    const token = await room.link();
    await room.leave(token, 1);
    room.now += HOUR;
    await room.leave(token, 2, remark('And for whom?'));
    const seen = await sharedReport(room.sharing, token);
    const mine = await commentsOn(room.sharing, 'i1', 'ann');
    expect(mine.map(({ text, at }) => [text, at])).toEqual([
      ['Say why.', START],
      ['And for whom?', START + HOUR],
    ]);
    expect(seen).toMatchObject({ value: { comments: mine } });
  });

  it('sent twice is kept once', async () => {
    const token = await room.link();
    await room.leave(token);
    expect(await room.leave(token)).toMatchObject({ ok: true });
    expect(await commentsOn(room.sharing, 'i1', 'ann')).toHaveLength(1);
  });

  it('is seen by readers of its own link only', async () => {
    const [first, second] = [await room.link(1), await room.link(2)];
    await room.leave(first);
    expect(await sharedReport(room.sharing, second)).toMatchObject({ value: { comments: [] } });
  });

  it('is refused of a question that was not asked, and where comments are off', async () => {
    const [open, shut] = [await room.link(1), await room.link(2, { comments: false })];
    expect(await room.leave(open, 1, remark('Hm.', 'q99'))).toMatchObject({
      code: 'unknown_question',
    });
    expect(await room.leave(shut)).toMatchObject({ code: 'comments_off' });
    await room.leave(open);
    await letComment(room.sharing, own, { id: idOf(1), comments: false });
    expect(await room.leave(open, 2)).toMatchObject({ code: 'comments_off' });
    expect(await sharedReport(room.sharing, open)).toMatchObject({ value: { comments: [] } });
    expect(await commentsOn(room.sharing, 'i1', 'ann')).toHaveLength(1);
  });

  it('is gone for everybody when its owner deletes it', async () => {
    const token = await room.link();
    await room.leave(token);
    await deleteComment(room.sharing, own, idOf(1));
    expect(await commentsOn(room.sharing, 'i1', 'ann')).toEqual([]);
    expect(await sharedReport(room.sharing, token)).toMatchObject({ value: { comments: [] } });
  });

  it('outlives its link: what was said stays until it is deleted', async () => {
    const token = await room.link();
    await room.leave(token);
    await revokeShare(room.sharing, own, { id: idOf(1), andComments: false });
    expect(await commentsOn(room.sharing, 'i1', 'ann')).toHaveLength(1);
  });

  it('goes with its link where its owner wants that, and only what came through this one', async () => {
    const [first, second] = [await room.link(1), await room.link(2)];
    await room.leave(first, 1);
    await room.leave(second, 2);
    expect(await sharesOf(room.sharing, own)).toMatchObject({ value: [{ left: 1 }, { left: 1 }] });
    await revokeShare(room.sharing, own, { id: idOf(1), andComments: true });
    expect((await commentsOn(room.sharing, 'i1', 'ann')).map(({ id }) => id)).toEqual([idOf(2)]);
    await deleteComments(room.sharing, own, idOf(2));
    expect(await commentsOn(room.sharing, 'i1', 'ann')).toEqual([]);
    const bob = { interview: 'i1', person: 'bob' };
    expect(await deleteComments(room.sharing, bob, idOf(2))).toMatchObject({ code: 'not_found' });
  });

  it('that arrived and was not confirmed is not dropped for other words without saying so', async () => {
    const token = await room.link();
    await room.leave(token, 1);
    const end = await room.leave(token, 1, remark('Say why, and for whom.'));
    expect(end).toMatchObject({ ok: false, code: 'comment_kept_before' });
    expect((await commentsOn(room.sharing, 'i1', 'ann')).map(({ text }) => text)).toEqual([
      'Say why.',
    ]);
  });

  it('is refused when many came in the last hour, and when the link has as many as it takes', async () => {
    const token = await room.link();
    for (let n = 1; n <= 15; n++) expect(await room.leave(token, n)).toMatchObject({ ok: true });
    expect(await room.leave(token, 16)).toMatchObject({ code: 'comments_too_often' });
    for (let n = 16; n <= 40; n++) {
      room.now += HOUR;
      expect(await room.leave(token, n)).toMatchObject({ ok: true });
    }
    room.now += HOUR;
    expect(await room.leave(token, 41)).toMatchObject({ code: 'too_many_comments' });
    await deleteComment(room.sharing, own, idOf(1));
    expect(await room.leave(token, 41)).toMatchObject({ ok: true });
  });
});
