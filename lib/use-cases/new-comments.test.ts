import { beforeEach, expect, it } from 'vitest';
import { memoryShareStore } from '@/lib/ports/memory-share-store';
import { hashOf, idOf, left, shared, upTo } from '@/lib/ports/share-samples.contract';
import { ReportDesk } from './report-desk';
import { SampleGrading } from './sample-grading';
import { newComments, seeComments } from './shared-report';
import type { Sharing } from './sharing';

const ann = { interview: 'i1', person: 'ann' };
const comment = (n: number) => left(n, { question: 'q01' });
let sharing: Sharing;

beforeEach(async () => {
  const grading = new SampleGrading();
  await grading.answered();
  const shares = memoryShareStore();
  await shares.add(shared(1, { interview: 'i1', tokenHash: hashOf(1) }));
  for (const n of [1, 2]) await shares.addComment('i1', comment(n), upTo(9));
  sharing = {
    ports: grading.ports,
    shares,
    desk: new ReportDesk({ kept: 1, waiting: 1 }, () => Promise.resolve()),
    tokens: { tokenOf: () => '', hashOf: () => undefined, isSameHash: () => false },
  };
});

it('comments are new until their owner has seen them, one by one', async () => {
  expect(await newComments(sharing, ['i1', 'i2'])).toEqual(
    new Map([['i1', [comment(1), comment(2)]]]),
  );
  expect(await seeComments(sharing, ann, [idOf(1)])).toMatchObject({ ok: true });
  expect((await newComments(sharing, ['i1'])).get('i1')).toEqual([comment(2)]);
  await seeComments(sharing, ann, [idOf(2)]);
  expect((await newComments(sharing, ['i1'])).size).toBe(0);
});

it('nobody else can say that they were seen', async () => {
  expect(await seeComments(sharing, { ...ann, person: 'bob' }, [idOf(1)])).toMatchObject({
    ok: false,
    code: 'not_found',
  });
  expect((await newComments(sharing, ['i1'])).get('i1')).toHaveLength(2);
});
