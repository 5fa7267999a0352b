import { beforeEach, describe, expect, it } from 'vitest';
import { everything } from '@/lib/report/handout/include';
import { gone, HOUR, idOf, own, SampleSharing, START, wish } from './sample-sharing';
import { commentsOn, deleteComment, sharedReport } from './shared-report';
import { letComment, revokeShare, shareReport, sharesOf } from './share-report';

let room: SampleSharing;

beforeEach(async () => {
  room = await SampleSharing.answered();
});

describe('a link to a report', () => {
  it('opens the report for whoever has it, with what its owner chose to include', async () => {
    const include = { ...everything, words: false };
    const token = await room.link(1, { include });
    expect(await sharedReport(room.sharing, token)).toMatchObject({
      ok: true,
      value: { share: { include }, report: { interview: 'i1' }, comments: [] },
    });
  });

  it('sent twice is made once, as it was asked for first', async () => {
    const first = await room.link();
    expect(await room.link(1, { include: { ...everything, words: false } })).toBe(first);
    const all = await sharesOf(room.sharing, own);
    expect(all).toMatchObject({ ok: true, value: [{ include: everything }] });
  });

  it('is for the person whose interview it is to make, to see and to revoke', async () => {
    await room.link();
    const bob = { interview: 'i1', person: 'bob' };
    for (const end of [
      await shareReport(room.sharing, bob, wish(2)),
      await sharesOf(room.sharing, bob),
      await revokeShare(room.sharing, bob, { id: idOf(1), andComments: true }),
      await letComment(room.sharing, bob, { id: idOf(1), comments: false }),
      await deleteComment(room.sharing, bob, idOf(1)),
    ])
      expect(end).toMatchObject({ ok: false, code: 'not_found' });
    expect(await commentsOn(room.sharing, 'i1', 'bob')).toEqual([]);
  });

  it('is not made with nothing in it, nor before there is a report', async () => {
    const none = Object.fromEntries(Object.keys(everything).map((part) => [part, false]));
    const include = { ...everything, ...none };
    expect(await shareReport(room.sharing, own, wish(1, { include }))).toMatchObject({
      code: 'nothing_included',
    });
    const second = { interview: 'i2', person: 'ann' };
    expect(await shareReport(room.sharing, second, wish())).toMatchObject({ code: 'not_found' });
    await room.grading.begun('i2');
    expect(await shareReport(room.sharing, second, wish())).toMatchObject({
      code: 'report_not_ready',
    });
  });

  it('works until it expires, and not a moment longer', async () => {
    const token = await room.link();
    room.now = START + 7 * 24 * HOUR - 1;
    expect(await sharedReport(room.sharing, token)).toMatchObject({ ok: true });
    room.now += 1;
    expect(await sharedReport(room.sharing, token)).toMatchObject(gone);
    expect(await room.leave(token)).toMatchObject(gone);
    expect(await sharesOf(room.sharing, own)).toMatchObject({
      value: [{ token: null, ended: 'expired' }],
    });
  });

  it('that is revoked opens nothing, and another one still does', async () => {
    const [first, second] = [await room.link(1), await room.link(2)];
    expect(await revokeShare(room.sharing, own, { id: idOf(1), andComments: false })).toMatchObject(
      {
        ok: true,
      },
    );
    expect(await sharedReport(room.sharing, first)).toMatchObject(gone);
    expect(await sharedReport(room.sharing, second)).toMatchObject({ ok: true });
    expect(await sharesOf(room.sharing, own)).toMatchObject({
      value: [{ id: idOf(2) }, { id: idOf(1), token: null, ended: 'revoked' }],
    });
    expect(await revokeShare(room.sharing, own, { id: idOf(9), andComments: true })).toMatchObject({
      code: 'unknown_link',
    });
  });

  it('unknown, expired and revoked are refused in the same words', async () => {
    const [expired, revoked] = [await room.link(1), await room.link(2)];
    await revokeShare(room.sharing, own, { id: idOf(2), andComments: false });
    room.now += 8 * 24 * HOUR;
    const ends = await Promise.all(
      ['', 'nobody has this', expired, revoked].map((token) => sharedReport(room.sharing, token)),
    );
    expect(new Set(ends.map((end) => JSON.stringify(end))).size).toBe(1);
    expect(ends[0]).toMatchObject(gone);
  });

  it('has nobody grade: what waits for a model still waits', async () => {
    const token = await room.link();
    await sharedReport(room.sharing, token);
    expect(room.grading.asked).toEqual([]);
  });
});
