import { beforeEach, expect, it } from 'vitest';
import { gone, HOUR, idOf, own, SampleSharing, wish } from './sample-sharing';
import { sharedReport } from './shared-report';
import { revokeShare, shareReport, sharesOf } from './share-report';

let room: SampleSharing;

beforeEach(async () => {
  room = await SampleSharing.answered();
});

it('a report takes so many links that work and no more; one taken back makes room', async () => {
  for (let n = 1; n <= 50; n++) await room.link(n);
  expect(await shareReport(room.sharing, own, wish(51))).toMatchObject({ code: 'too_many_links' });
  expect(await shareReport(room.sharing, own, wish(50))).toMatchObject({ ok: true });
  await revokeShare(room.sharing, own, { id: idOf(1), andComments: false });
  expect(await shareReport(room.sharing, own, wish(51))).toMatchObject({ ok: true });
  // They run out.
  room.now += 8 * 24 * HOUR;
  for (let n = 52; n <= 101; n++)
    expect(await shareReport(room.sharing, own, wish(n))).toMatchObject({ ok: true });
});

it('a link that ended and was swept does not work again when it is asked for again', async () => {
  const token = await room.link();
  await revokeShare(room.sharing, own, { id: idOf(1), andComments: false });
  room.now += 7 * 24 * HOUR + 1;
  for (let n = 0; n < 2; n++)
    expect(await shareReport(room.sharing, own, wish())).toMatchObject({
      ok: false,
      code: 'link_ended',
    });
  expect(await sharedReport(room.sharing, token)).toMatchObject(gone);
  expect(await sharesOf(room.sharing, own)).toMatchObject({ value: [] });
});

it('links made and taken back in a loop come to an end, and a week later there is room again', async () => {
  let made = 0;
  for (; made < 300; made++) {
    const end = await shareReport(room.sharing, own, wish(made));
    if (!end.ok) break;
    await revokeShare(room.sharing, own, { id: idOf(made), andComments: false });
  }
  expect(made).toBe(200);
  expect(await shareReport(room.sharing, own, wish(made))).toMatchObject({
    code: 'too_many_links_ended',
  });
  room.now += 7 * 24 * HOUR + 1;
  expect(await shareReport(room.sharing, own, wish(made))).toMatchObject({ ok: true });
  expect(await room.sharing.shares.ofInterview('i1')).toHaveLength(1);
});
