import { beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '@/lib/interview/command';
import { sampleRequest } from '@/lib/interview/sample-request';
import { carryOut } from './carry-out';
import { listInterviews } from './list-interviews';
import type { Ports } from './ports';
import { rateYourself } from './rate-yourself';
import { readReport } from './read-report';
import { roomView } from './room-view';
import { saveDraft } from './save-draft';
import { samplePorts } from './sample-ports';
import { startInterview } from './start-interview';
import { takePen } from './take-pen';
import { touch } from './touch';

const MINUTE = 60_000;
let now = 0;
let ports: Ports;
let commands = 0;

beforeEach(() => {
  now = 1_700_000_000_000;
  commands = 0;
  ports = samplePorts(() => now);
});

async function start(mode: 'practice' | 'exam' = 'practice', person = 'ann', id = 'i1') {
  const outcome = await startInterview(ports, person, {
    id,
    guide: 'sample',
    request: sampleRequest({
      mode,
      size: { by: 'count', count: 3 },
      timing: { kind: 'timed', factor: 1 },
    }),
  });
  if (outcome.ok) await takePen(ports, id, person, 'tab');
  return outcome;
}
const send = (
  command: Command,
  change: { commandId?: string; tab?: string; person?: string } = {},
) =>
  carryOut(ports, {
    interview: 'i1',
    person: 'ann',
    tab: 'tab',
    commandId: `c${(commands += 1)}`,
    command,
    ...change,
  });
const answer = (text: string, writtenAt = now): Command => ({
  kind: 'answer',
  to: 'm2',
  question: 'q01',
  text,
  modality: 'typed',
  revision: 1,
  writtenAt,
});
/** A page and a route have a class of their own for each error: only its code is the same. */
function fromAnotherBundle(store: Ports['interviews']): Ports['interviews'] {
  const foreign = (error: Error) => {
    throw Object.assign(new Error(error.message), { code: 'version_clash' });
  };
  return {
    ...store,
    append: (change) => store.append(change).catch(foreign),
    appendAssessments: (...change) => store.appendAssessments(...change).catch(foreign),
  };
}
const stored = async () => (await ports.interviews.read('i1'))?.events ?? [];

describe('carrying out a command', () => {
  it('sent twice is carried out once, also when both arrive at the same time', async () => {
    await start();
    const twice = { commandId: 'same' };
    const [a, b] = await Promise.all([
      send(answer('A penalty is added.'), twice),
      send(answer('A penalty is added.'), twice),
    ]);
    await send(answer('A penalty is added.'), twice);
    expect([a.ok, b.ok]).toEqual([true, true]);
    const accepted = (await stored()).filter(({ event }) => event.type === 'message-accepted');
    expect(accepted).toHaveLength(1);
  });

  it('of many writers at once loses none', async () => {
    await start();
    await Promise.all(
      Array.from({ length: 6 }, () =>
        send({ kind: 'request', to: 'm2', question: 'q01', what: 'repeat' }),
      ),
    );
    const accepted = (await stored()).filter(({ event }) => event.type === 'message-accepted');
    expect(accepted).toHaveLength(6);
  });

  it('of many writers at once loses none where the store throws a class of another bundle', async () => {
    ports = { ...ports, interviews: fromAnotherBundle(ports.interviews) };
    await start();
    const all = await Promise.all(
      Array.from({ length: 4 }, () =>
        send({ kind: 'request', to: 'm2', question: 'q01', what: 'repeat' }),
      ),
    );
    expect(all.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  });

  it('is refused to a tab without the pen, to strangers, and where there is no interview', async () => {
    await start();
    expect(await send(answer('x y'), { tab: 'other' })).toMatchObject({
      ok: false,
      code: 'pen_elsewhere',
    });
    expect(await send(answer('x y'), { person: 'bob' })).toMatchObject({
      ok: false,
      code: 'not_found',
    });
    expect(await touch(ports, 'i9', 'ann')).toBeUndefined();
  });

  it('clears the draft that was submitted, so that time-up does not add it again', async () => {
    await start();
    const draft = {
      interview: 'i1',
      person: 'ann',
      tab: 'tab',
      question: 'q01',
      revision: 0,
      text: 'A penalty is added.',
    };
    await saveDraft(ports, draft);
    await send(answer('A penalty is added.'));
    expect((await ports.drafts.read('i1', 'q01'))?.text).toBe('');
    expect(await saveDraft(ports, draft)).toEqual({ ok: true, value: 'stale' });
  });
});

describe('drafts', () => {
  it('are refused for another question, from another tab, too long, and when all is over', async () => {
    await start();
    const draft = {
      interview: 'i1',
      person: 'ann',
      tab: 'tab',
      question: 'q01',
      revision: 1,
      text: 'words',
    };
    expect(await saveDraft(ports, { ...draft, question: 'q02' })).toMatchObject({
      code: 'question_closed',
    });
    expect(await saveDraft(ports, { ...draft, tab: 'x' })).toMatchObject({ code: 'pen_elsewhere' });
    expect(await saveDraft(ports, { ...draft, text: 'a'.repeat(20_001) })).toMatchObject({
      code: 'answer_too_long',
    });
    await send({ kind: 'end' });
    expect(await saveDraft(ports, draft)).toMatchObject({ code: 'interview_closed' });
  });

  it('become the answer at the deadline, and the report counts them', async () => {
    await start('exam');
    await saveDraft(ports, {
      interview: 'i1',
      person: 'ann',
      tab: 'tab',
      question: 'q01',
      revision: 1,
      text: 'Lasso makes some weights exactly zero.',
    });
    now += 60 * MINUTE;
    await rateYourself(ports, { interview: 'i1', person: 'ann', about: 'interview', ratings: {} });
    const report = await readReport(ports, 'i1', 'ann');
    if (!report.ok || report.value === 'still-running' || 'kind' in report.value)
      throw new Error('no report');
    expect(report.value.questions[0]?.turns[0]).toMatchObject({ settled: true });
    expect(report.value.overall.score).toBeGreaterThan(0);
  });
});

describe('the room', () => {
  it('in an exam shows no verdict, no target and no question to come', async () => {
    await start('exam');
    await send(answer('The sky is green and the weights become zero.'));
    const touched = await touch(ports, 'i1', 'ann');
    if (!touched) throw new Error('gone');
    const view = await roomView(ports, touched, 'tab', 0);
    const text = JSON.stringify(view);
    // The seed is 5; with it the questions to come could be drawn.
    expect(view.events[0]).toMatchObject({ plan: { seed: 0 } });
    expect(view.heard).toEqual([]);
    expect(view.feedback).toEqual([]);
    expect(text).not.toMatch(/q01\.(?:sparse|m-a)|"met"|"stated"/u);
  });

  it('in practice shows what an answer made', async () => {
    await start();
    await send(answer('Lasso makes some weights exactly zero.'));
    const touched = await touch(ports, 'i1', 'ann');
    if (!touched) throw new Error('gone');
    const view = await roomView(ports, touched, 'tab', 0);
    expect(view.heard[0]?.made[0]?.quote).toContain('weights exactly zero');
  });
});

describe('assessments', () => {
  it('are made once a closed question, and again when words arrive late', async () => {
    await start();
    now += 60 * MINUTE;
    await readReport(ports, 'i1', 'ann');
    expect(await ports.interviews.readAssessments('i1')).toHaveLength(0);
    const late = await send(answer('Lasso makes some weights exactly zero.', now - 59 * MINUTE));
    expect(late.ok).toBe(true);
    await Promise.all([readReport(ports, 'i1', 'ann'), readReport(ports, 'i1', 'ann')]);
    expect(await ports.interviews.readAssessments('i1')).toHaveLength(1);
    expect((await listInterviews(ports, 'ann'))[0]).toMatchObject({ phase: 'closed', answered: 1 });
  });
});

describe('starting', () => {
  it('is refused while another is unfinished, and is the same when sent twice', async () => {
    expect(await start()).toMatchObject({ ok: true });
    expect(await start()).toMatchObject({ ok: true });
    expect(await start('exam', 'ann', 'i2')).toMatchObject({
      ok: false,
      code: 'unfinished_interview',
    });
    expect(await start('exam', 'bob', 'i2')).toMatchObject({ ok: true });
    expect((await listInterviews(ports, 'ann')).map(({ id }) => id)).toEqual(['i1']);
  });
});
