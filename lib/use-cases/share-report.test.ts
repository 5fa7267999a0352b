import { beforeEach, describe, expect, it } from 'vitest';
import { memoryShareStore } from '@/lib/ports/memory-share-store';
import { everything, type Include } from '@/lib/report/handout/include';
import { ReportDesk } from './report-desk';
import { SampleGrading } from './sample-grading';
import {
  commentsOn,
  deleteComment,
  deleteComments,
  leaveComment,
  seeComments,
  sharedReport,
} from './shared-report';
import { letComment, revokeShare, shareReport, sharesOf } from './share-report';
import type { Sharing } from './sharing';

const HOUR = 3_600_000;
const START = 1_800_000_000_000;
const own = { interview: 'i1', person: 'ann' };
const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
let grading: SampleGrading;
let sharing: Sharing;
let now = START;

beforeEach(async () => {
  grading = new SampleGrading();
  await grading.answered();
  now = START;
  sharing = {
    ports: { ...grading.ports, clock: () => now },
    shares: memoryShareStore(),
    desk: new ReportDesk({ kept: 2, waiting: 2 }, () => Promise.resolve()),
    tokens: {
      tokenOf: ({ owner, interview, id }) => `${owner}/${interview}/${id}`,
      hashOf: (token) => (token === '' ? undefined : Buffer.from(token).toString('hex').slice(-64)),
      isSameHash: (one, other) => one === other,
    },
  };
});

const wish = (n = 1, change: { include?: Include; comments?: boolean } = {}) => ({
  id: idOf(n),
  include: everything,
  days: 7 as const,
  comments: true,
  ...change,
});
async function link(n = 1, change: Parameters<typeof wish>[1] = {}): Promise<string> {
  const made = await shareReport(sharing, own, wish(n, change));
  if (!made.ok) throw new Error(made.code);
  return made.value.token ?? '';
}
const remark = (text = 'Say why.', question = 'q01') => ({ question, name: 'Mia', text });
const leave = (token: string, n = 1, said = remark()) =>
  leaveComment(sharing, token, { id: idOf(n), remark: said });
const gone = { ok: false, code: 'link_gone' };

describe('a link to a report', () => {
  it('opens the report for whoever has it, with what its owner chose to include', async () => {
    const include = { ...everything, words: false };
    const token = await link(1, { include });
    expect(await sharedReport(sharing, token)).toMatchObject({
      ok: true,
      value: { share: { include }, report: { interview: 'i1' }, comments: [] },
    });
  });

  it('sent twice is made once, as it was asked for first', async () => {
    const first = await link();
    expect(await link(1, { include: { ...everything, words: false } })).toBe(first);
    const all = await sharesOf(sharing, own);
    expect(all).toMatchObject({ ok: true, value: [{ include: everything }] });
  });

  it('is for the person whose interview it is to make, to see and to revoke', async () => {
    await link();
    const bob = { interview: 'i1', person: 'bob' };
    for (const end of [
      await shareReport(sharing, bob, wish(2)),
      await sharesOf(sharing, bob),
      await revokeShare(sharing, bob, { id: idOf(1), andComments: true }),
      await letComment(sharing, bob, { id: idOf(1), comments: false }),
      await deleteComment(sharing, bob, idOf(1)),
      await seeComments(sharing, bob, [idOf(1)]),
    ])
      expect(end).toMatchObject({ ok: false, code: 'not_found' });
    expect(await commentsOn(sharing, 'i1', 'bob')).toEqual([]);
  });

  it('is not made with nothing in it, nor before there is a report', async () => {
    const none = Object.fromEntries(Object.keys(everything).map((part) => [part, false]));
    const include = { ...everything, ...none };
    expect(await shareReport(sharing, own, wish(1, { include }))).toMatchObject({
      code: 'nothing_included',
    });
    const second = { interview: 'i2', person: 'ann' };
    expect(await shareReport(sharing, second, wish())).toMatchObject({ code: 'not_found' });
    await grading.begun('i2');
    expect(await shareReport(sharing, second, wish())).toMatchObject({ code: 'report_not_ready' });
  });

  it('works until it expires, and not a moment longer', async () => {
    const token = await link();
    now = START + 7 * 24 * HOUR - 1;
    expect(await sharedReport(sharing, token)).toMatchObject({ ok: true });
    now += 1;
    expect(await sharedReport(sharing, token)).toMatchObject(gone);
    expect(await leave(token)).toMatchObject(gone);
    expect(await sharesOf(sharing, own)).toMatchObject({
      value: [{ token: null, ended: 'expired' }],
    });
  });

  it('that is revoked opens nothing, and another one still does', async () => {
    const [first, second] = [await link(1), await link(2)];
    expect(await revokeShare(sharing, own, { id: idOf(1), andComments: false })).toMatchObject({
      ok: true,
    });
    expect(await sharedReport(sharing, first)).toMatchObject(gone);
    expect(await sharedReport(sharing, second)).toMatchObject({ ok: true });
    expect(await sharesOf(sharing, own)).toMatchObject({
      value: [{ id: idOf(2) }, { id: idOf(1), token: null, ended: 'revoked' }],
    });
    expect(await revokeShare(sharing, own, { id: idOf(9), andComments: true })).toMatchObject({
      code: 'unknown_link',
    });
  });

  it('unknown, expired and revoked are refused in the same words', async () => {
    const [expired, revoked] = [await link(1), await link(2)];
    await revokeShare(sharing, own, { id: idOf(2), andComments: false });
    now += 8 * 24 * HOUR;
    const ends = await Promise.all(
      ['', 'nobody has this', expired, revoked].map((token) => sharedReport(sharing, token)),
    );
    expect(new Set(ends.map((end) => JSON.stringify(end))).size).toBe(1);
    expect(ends[0]).toMatchObject(gone);
  });

  it('has nobody grade: what waits for a model still waits', async () => {
    const token = await link();
    await sharedReport(sharing, token);
    expect(grading.asked).toEqual([]);
  });
});

describe('a comment', () => {
  it('is left without an account, again and again, and its owner sees it', async () => {
    const token = await link();
    await leave(token, 1);
    now += HOUR;
    await leave(token, 2, remark('And for whom?'));
    const seen = await sharedReport(sharing, token);
    const mine = await commentsOn(sharing, 'i1', 'ann');
    expect(mine.map(({ text, at }) => [text, at])).toEqual([
      ['Say why.', START],
      ['And for whom?', START + HOUR],
    ]);
    expect(seen).toMatchObject({ value: { comments: mine } });
  });

  it('sent twice is kept once', async () => {
    const token = await link();
    await leave(token);
    expect(await leave(token)).toMatchObject({ ok: true });
    expect(await commentsOn(sharing, 'i1', 'ann')).toHaveLength(1);
  });

  it('is seen by readers of its own link only', async () => {
    const [first, second] = [await link(1), await link(2)];
    await leave(first);
    expect(await sharedReport(sharing, second)).toMatchObject({ value: { comments: [] } });
  });

  it('is refused of a question that was not asked, and where comments are off', async () => {
    const [open, shut] = [await link(1), await link(2, { comments: false })];
    expect(await leave(open, 1, remark('Hm.', 'q99'))).toMatchObject({ code: 'unknown_question' });
    expect(await leave(shut)).toMatchObject({ code: 'comments_off' });
    await leave(open);
    await letComment(sharing, own, { id: idOf(1), comments: false });
    expect(await leave(open, 2)).toMatchObject({ code: 'comments_off' });
    expect(await sharedReport(sharing, open)).toMatchObject({ value: { comments: [] } });
    expect(await commentsOn(sharing, 'i1', 'ann')).toHaveLength(1);
  });

  it('is gone for everybody when its owner deletes it', async () => {
    const token = await link();
    await leave(token);
    await deleteComment(sharing, own, idOf(1));
    expect(await commentsOn(sharing, 'i1', 'ann')).toEqual([]);
    expect(await sharedReport(sharing, token)).toMatchObject({ value: { comments: [] } });
  });

  it('outlives its link: what was said stays until it is deleted', async () => {
    const token = await link();
    await leave(token);
    await revokeShare(sharing, own, { id: idOf(1), andComments: false });
    expect(await commentsOn(sharing, 'i1', 'ann')).toHaveLength(1);
  });

  it('goes with its link where its owner wants that, and only what came through this one', async () => {
    const [first, second] = [await link(1), await link(2)];
    await leave(first, 1);
    await leave(second, 2);
    expect(await sharesOf(sharing, own)).toMatchObject({ value: [{ left: 1 }, { left: 1 }] });
    await revokeShare(sharing, own, { id: idOf(1), andComments: true });
    expect((await commentsOn(sharing, 'i1', 'ann')).map(({ id }) => id)).toEqual([idOf(2)]);
    await deleteComments(sharing, own, idOf(2));
    expect(await commentsOn(sharing, 'i1', 'ann')).toEqual([]);
    const bob = { interview: 'i1', person: 'bob' };
    expect(await deleteComments(sharing, bob, idOf(2))).toMatchObject({ code: 'not_found' });
  });

  it('that arrived and was not confirmed is not dropped for other words without saying so', async () => {
    const token = await link();
    await leave(token, 1);
    const end = await leave(token, 1, remark('Say why, and for whom.'));
    expect(end).toMatchObject({ ok: false, code: 'comment_kept_before' });
    expect((await commentsOn(sharing, 'i1', 'ann')).map(({ text }) => text)).toEqual(['Say why.']);
  });

  it('is refused when many came in the last hour, and when the link has as many as it takes', async () => {
    const token = await link();
    for (let n = 1; n <= 15; n++) expect(await leave(token, n)).toMatchObject({ ok: true });
    expect(await leave(token, 16)).toMatchObject({ code: 'comments_too_often' });
    for (let n = 16; n <= 40; n++) {
      now += HOUR;
      expect(await leave(token, n)).toMatchObject({ ok: true });
    }
    now += HOUR;
    expect(await leave(token, 41)).toMatchObject({ code: 'too_many_comments' });
    await deleteComment(sharing, own, idOf(1));
    expect(await leave(token, 41)).toMatchObject({ ok: true });
  });
});

it('a report takes so many links that work and no more; one taken back makes room', async () => {
  for (let n = 1; n <= 50; n++) await link(n);
  expect(await shareReport(sharing, own, wish(51))).toMatchObject({ code: 'too_many_links' });
  expect(await shareReport(sharing, own, wish(50))).toMatchObject({ ok: true });
  await revokeShare(sharing, own, { id: idOf(1), andComments: false });
  expect(await shareReport(sharing, own, wish(51))).toMatchObject({ ok: true });
  // They run out.
  now += 8 * 24 * HOUR;
  for (let n = 52; n <= 101; n++)
    expect(await shareReport(sharing, own, wish(n))).toMatchObject({ ok: true });
});

it('a link that ended and was swept does not work again when it is asked for again', async () => {
  const token = await link();
  await revokeShare(sharing, own, { id: idOf(1), andComments: false });
  now += 7 * 24 * HOUR + 1;
  for (let n = 0; n < 2; n++)
    expect(await shareReport(sharing, own, wish())).toMatchObject({
      ok: false,
      code: 'link_ended',
    });
  expect(await sharedReport(sharing, token)).toMatchObject(gone);
  expect(await sharesOf(sharing, own)).toMatchObject({ value: [] });
});

it('links made and taken back in a loop come to an end, and a week later there is room again', async () => {
  let made = 0;
  for (; made < 300; made++) {
    const end = await shareReport(sharing, own, wish(made));
    if (!end.ok) break;
    await revokeShare(sharing, own, { id: idOf(made), andComments: false });
  }
  expect(made).toBe(200);
  expect(await shareReport(sharing, own, wish(made))).toMatchObject({
    code: 'too_many_links_ended',
  });
  now += 7 * 24 * HOUR + 1;
  expect(await shareReport(sharing, own, wish(made))).toMatchObject({ ok: true });
  expect(await sharing.shares.ofInterview('i1')).toHaveLength(1);
});
