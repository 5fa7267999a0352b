import { beforeEach, describe, expect, it } from 'vitest';
import { gone, HOUR, idOf, own, remark, SampleSharing, START } from './sample-sharing';
import { commentsOn, deleteComment, deleteComments, sharedReport } from './shared-report';
import { letComment, revokeShare, sharesOf } from './share-report';

let at: SampleSharing;

beforeEach(async () => {
  at = await SampleSharing.answered();
});

describe('a comment', () => {
  it('is left without an account, again and again, and its owner sees it', async () => {
    const token = await at.link();
    await at.leave(token, 1);
    at.now += HOUR;
    await at.leave(token, 2, remark('And for whom?'));
    const seen = await sharedReport(at.sharing, token);
    const mine = await commentsOn(at.sharing, 'i1', 'ann');
    expect(mine.map(({ text, at }) => [text, at])).toEqual([
      ['Say why.', START],
      ['And for whom?', START + HOUR],
    ]);
    expect(seen).toMatchObject({ value: { comments: mine } });
  });

  it('sent twice is kept once', async () => {
    const token = await at.link();
    await at.leave(token);
    expect(await at.leave(token)).toMatchObject({ ok: true });
    expect(await commentsOn(at.sharing, 'i1', 'ann')).toHaveLength(1);
  });

  it('is seen by readers of its own link only', async () => {
    const [first, second] = [await at.link(1), await at.link(2)];
    await at.leave(first);
    expect(await sharedReport(at.sharing, second)).toMatchObject({ value: { comments: [] } });
  });

  it('is refused of a question that was not asked, and where comments are off', async () => {
    const [open, shut] = [await at.link(1), await at.link(2, { comments: false })];
    expect(await at.leave(open, 1, remark('Hm.', 'q99'))).toMatchObject({
      code: 'unknown_question',
    });
    expect(await at.leave(shut)).toMatchObject({ code: 'comments_off' });
    await at.leave(open);
    await letComment(at.sharing, own, { id: idOf(1), comments: false });
    expect(await at.leave(open, 2)).toMatchObject({ code: 'comments_off' });
    expect(await sharedReport(at.sharing, open)).toMatchObject({ value: { comments: [] } });
    expect(await commentsOn(at.sharing, 'i1', 'ann')).toHaveLength(1);
  });

  it('is gone for everybody when its owner deletes it', async () => {
    const token = await at.link();
    await at.leave(token);
    await deleteComment(at.sharing, own, idOf(1));
    expect(await commentsOn(at.sharing, 'i1', 'ann')).toEqual([]);
    expect(await sharedReport(at.sharing, token)).toMatchObject({ value: { comments: [] } });
  });

  it('outlives its link: what was said stays until it is deleted', async () => {
    const token = await at.link();
    await at.leave(token);
    await revokeShare(at.sharing, own, { id: idOf(1), andComments: false });
    expect(await commentsOn(at.sharing, 'i1', 'ann')).toHaveLength(1);
  });

  it('goes with its link where its owner wants that, and only what came through this one', async () => {
    const [first, second] = [await at.link(1), await at.link(2)];
    await at.leave(first, 1);
    await at.leave(second, 2);
    expect(await sharesOf(at.sharing, own)).toMatchObject({ value: [{ left: 1 }, { left: 1 }] });
    await revokeShare(at.sharing, own, { id: idOf(1), andComments: true });
    expect((await commentsOn(at.sharing, 'i1', 'ann')).map(({ id }) => id)).toEqual([idOf(2)]);
    await deleteComments(at.sharing, own, idOf(2));
    expect(await commentsOn(at.sharing, 'i1', 'ann')).toEqual([]);
    const bob = { interview: 'i1', person: 'bob' };
    expect(await deleteComments(at.sharing, bob, idOf(2))).toMatchObject({ code: 'not_found' });
  });

  it('that arrived and was not confirmed is not dropped for other words without saying so', async () => {
    const token = await at.link();
    await at.leave(token, 1);
    const end = await at.leave(token, 1, remark('Say why, and for whom.'));
    expect(end).toMatchObject({ ok: false, code: 'comment_kept_before' });
    expect((await commentsOn(at.sharing, 'i1', 'ann')).map(({ text }) => text)).toEqual([
      'Say why.',
    ]);
  });

  it('is refused when many came in the last hour, and when the link has as many as it takes', async () => {
    const token = await at.link();
    for (let n = 1; n <= 15; n++) expect(await at.leave(token, n)).toMatchObject({ ok: true });
    expect(await at.leave(token, 16)).toMatchObject({ code: 'comments_too_often' });
    for (let n = 16; n <= 40; n++) {
      at.now += HOUR;
      expect(await at.leave(token, n)).toMatchObject({ ok: true });
    }
    at.now += HOUR;
    expect(await at.leave(token, 41)).toMatchObject({ code: 'too_many_comments' });
    await deleteComment(at.sharing, own, idOf(1));
    expect(await at.leave(token, 41)).toMatchObject({ ok: true });
  });
});
