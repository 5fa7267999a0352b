import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryShareStore } from '@/lib/ports/memory-share-store';
import { everything } from '@/lib/report/handout/include';
import { contest } from './contest';
import { gradeAgain } from './grade-with-model';
import { gradedInterview } from './graded-interview';
import { listInterviews } from './list-interviews';
import { ownReport } from './own-report';
import { rateYourself } from './rate-yourself';
import { readReport } from './read-report';
import { readStory, storyOfAnswer } from './read-story';
import { retell } from './retell';
import { saying, SampleRoom } from './sample-room';
import { shareReport } from './share-report';
import { ReportDesk } from './report-desk';
import { sharedReport } from './shared-report';
import type { Sharing } from './sharing';

const id = '00000000-0000-4000-8000-000000000001';
const asked = { interview: 'i1', person: 'ann', question: 'q01' };
let room: SampleRoom;
let sharing: Sharing;

/** Every way by which a person comes to something that was made of their answers. */
const readers: Record<string, () => Promise<unknown>> = {
  'own-report': () => ownReport(room.ports, 'i1', 'ann'),
  'share-report': () =>
    shareReport(sharing, asked, { id, include: everything, days: 1, comments: true }),
  'read-story': () => readStory(room.ports, asked),
  'read-story: as a story for the bank': () => storyOfAnswer(room.ports, asked),
  retell: () =>
    retell(room.ports, {
      ...asked,
      retelling: { id, question: 'q01', part: 'result', text: 'It fell.', modality: 'typed' },
    }),
  contest: () =>
    contest(room.ports, {
      ...asked,
      commandId: id,
      objection: { kind: 'claim', point: 'q01.sparse', evidence: [] },
    }),
  'grade-with-model': () => gradeAgain(room.ports, 'i1', 'ann', undefined),
};

beforeEach(async () => {
  room = new SampleRoom({ interviewer: saying({}) });
  sharing = {
    ports: room.ports,
    shares: memoryShareStore(),
    desk: new ReportDesk({ kept: 2, waiting: 2 }, () => Promise.resolve()),
    tokens: {
      tokenOf: (share) => share.id,
      hashOf: (token) => token.replaceAll('-', '').padStart(64, '0'),
      isSameHash: (one, other) => one === other,
    },
  };
  await room.start('exam');
  await room.listen();
  await room.answer('With L1 many weights go to zero.');
});

describe('before a person had a chance to rate their own answers', () => {
  it.each(Object.keys(readers))('%s tells nothing that came of them', async (name) => {
    expect(await readers[name]?.()).toMatchObject({ ok: false, code: 'report_not_ready' });
    await room.send({ kind: 'end' });
    expect(await readers[name]?.()).toEqual(await gradedInterview(room.ports, 'i1', 'ann'));
    expect(await readers[name]?.()).toMatchObject({ ok: false, code: 'rate_first' });
    await rateYourself(room.ports, {
      interview: 'i1',
      person: 'ann',
      about: 'interview',
      ratings: {},
    });
    expect(await readers[name]?.()).not.toMatchObject({ code: 'rate_first' });
  });

  it('the list of interviews shows no score, neither of a running exam nor of one to be rated', async () => {
    const hidden = { score: null, band: null, answered: 1 };
    expect(await listInterviews(room.ports, 'ann')).toMatchObject([
      { ...hidden, rateFirst: false },
    ]);
    await room.send({ kind: 'end' });
    expect(await listInterviews(room.ports, 'ann')).toMatchObject([{ ...hidden, rateFirst: true }]);
    await rateYourself(room.ports, {
      interview: 'i1',
      person: 'ann',
      about: 'interview',
      ratings: {},
    });
    expect(await listInterviews(room.ports, 'ann')).toMatchObject([
      { score: expect.any(Number), rateFirst: false },
    ]);
  });

  it('a link opens nothing either, however it came to be', async () => {
    await room.send({ kind: 'end' });
    await sharing.shares.add({
      id,
      interview: 'i1',
      owner: 'ann',
      tokenHash: sharing.tokens.hashOf(id) ?? '',
      include: everything,
      comments: true,
      createdAt: room.now,
      expiresAt: room.now + 1_000,
      revokedAt: null,
    });
    expect(await sharedReport(sharing, id)).toMatchObject({ code: 'link_gone' });
    await rateYourself(room.ports, {
      interview: 'i1',
      person: 'ann',
      about: 'interview',
      ratings: {},
    });
    expect(await sharedReport(sharing, id)).toMatchObject({ ok: true });
  });

  it('the report is the sheet to rate them on', async () => {
    await room.send({ kind: 'end' });
    expect(await readReport(room.ports, 'i1', 'ann')).toMatchObject({
      value: { kind: 'may-rate' },
    });
  });
});

/** Use cases that reach an assessment, or read a story, and why each may. */
const reaching: Record<
  string,
  | 'opens by gradedInterview'
  | 'opens by openReport'
  | 'asks first'
  | 'shows nobody'
  | 'practice only'
> = {
  'append-after.ts': 'shows nobody',
  'assess.ts': 'shows nobody',
  'carry-out.ts': 'shows nobody',
  'coach.ts': 'shows nobody',
  'contest.ts': 'opens by gradedInterview',
  'grade-with-model.ts': 'opens by gradedInterview',
  'list-interviews.ts': 'asks first',
  'model-calls.ts': 'shows nobody',
  'opened-link.ts': 'asks first',
  'own-report.ts': 'opens by gradedInterview',
  'read-report.ts': 'asks first',
  'read-story.ts': 'opens by gradedInterview',
  'rewrite.ts': 'shows nobody',
  'room-view.ts': 'practice only',
  'shared-report.ts': 'opens by openReport',
};
const proof: Partial<Record<string, RegExp>> = {
  'opens by gradedInterview': /await gradedInterview\(/u,
  'opens by openReport': /await openReport\(/u,
  'asks first': /await (?:mayRate|gradesMayShow)\(/u,
  'practice only': /mode === 'practice'\s*\? await practice\(/u,
};

it('whatever reads an assessment or a story is known here, and asks whether it may', () => {
  const folder = new URL('.', import.meta.url).pathname;
  const sourceOf = (name: string) => readFileSync(`${folder}${name}`, 'utf8');
  const found = readdirSync(folder)
    .filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('sample-'),
    )
    .filter((name) =>
      /readAssessments\(|assessClosedQuestions\(|reportAsItStands\(|storyOf\(/u.test(
        sourceOf(name),
      ),
    );
  expect(found).toEqual(Object.keys(reaching));
  const silent = Object.entries(reaching).filter(
    ([name, why]) => !(proof[why] ?? /(?:)/u).test(sourceOf(name)),
  );
  expect(silent).toEqual([]);
});
