import { beforeEach, expect, it } from 'vitest';
import { memoryShareStore } from '@/lib/ports/memory-share-store';
import { everything } from '@/lib/report/handout/include';
import { mustWait } from './opened-link';
import { ReportDesk } from './report-desk';
import { SampleGrading } from './sample-grading';
import { leaveComment, sharedReport } from './shared-report';
import { revokeShare, shareReport } from './share-report';
import type { Sharing } from './sharing';

const own = { interview: 'i1', person: 'ann' };
const id = '00000000-0000-4000-8000-000000000001';
let sharing: Sharing;
let token: string;

beforeEach(async () => {
  const grading = new SampleGrading();
  await grading.answered();
  sharing = {
    ports: grading.ports,
    shares: memoryShareStore(),
    desk: new ReportDesk({ kept: 2, waiting: 0 }, () => Promise.resolve()),
    tokens: {
      tokenOf: (share) => `${share.owner}/${share.interview}/${share.id}`,
      hashOf: (text) => Buffer.from(text).toString('hex').slice(-64).padStart(64, '0'),
      isSameHash: (one, other) => one === other,
    },
  };
  const made = await shareReport(sharing, own, {
    id,
    include: everything,
    days: 7,
    comments: true,
  });
  token = made.ok ? (made.value.token ?? '') : '';
});

/** Takes the last place at the desk, until the test ends. */
function fill(): void {
  void sharing.desk.reportOf('another', '1', () => new Promise(() => undefined));
  expect(sharing.desk.isFull).toBe(true);
}

it('nobody waits while there is a place', async () => {
  expect(await mustWait(sharing, token)).toBe(false);
});

it('at a full desk only who needs a report built waits: one that is kept is served', async () => {
  fill();
  expect(await mustWait(sharing, token)).toBe(true);
  expect(await sharedReport(sharing, token)).toMatchObject({ code: 'too_many_readers' });
});

it('a reader who has the report and leaves a comment goes on reading at a full desk', async () => {
  await sharedReport(sharing, token);
  fill();
  const remark = { question: 'q01', name: 'Mia', text: 'Say why.' };
  expect(await leaveComment(sharing, token, { id, remark })).toMatchObject({ ok: true });
  expect(await mustWait(sharing, token)).toBe(false);
  expect(await sharedReport(sharing, token)).toMatchObject({
    ok: true,
    value: { comments: [{ text: 'Say why.' }] },
  });
});

it('what opens nothing is told so at once, at a full desk too', async () => {
  fill();
  expect(await mustWait(sharing, 'nobody has this')).toBe(false);
  await revokeShare(sharing, own, { id, andComments: false });
  expect(await mustWait(sharing, token)).toBe(false);
});
