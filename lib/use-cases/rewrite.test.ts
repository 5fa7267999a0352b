import { beforeEach, describe, expect, it } from 'vitest';
import type { RewritePart } from '@/lib/grading/model/rewrite';
import { finishReport } from './finish-report';
import { gradeAgain, gradeWaiting } from './grade-with-model';
import { SampleGrading } from './sample-grading';
import { failure } from './sample-judgement';

const ANSWER = 'With L1 many weights go to zero, and a penalty is added to the loss.';
const written: Exclude<RewritePart, { outcome: 'pending' }> = {
  outcome: 'written',
  by: { model: 'm', prompt: { id: 'rewriter', version: '2' } },
  sentences: [
    {
      stands: 'own',
      text: 'A penalty is added to the loss.',
      evidence: [
        {
          turn: 'c1',
          start: ANSWER.indexOf('a penalty'),
          end: ANSWER.length,
          quote: 'a penalty is added to the loss.',
        },
      ],
    },
  ],
  dropped: [],
  calls: [],
};

let room: SampleGrading;
beforeEach(() => {
  room = new SampleGrading();
  // The model judges as the built-in grader does, so that there is something to build on.
  room.judge = ({ embedded }) =>
    Promise.resolve({
      outcome: 'judged',
      verdict: embedded,
      part: { outcome: 'judged', calls: [], notes: [], findings: [], differs: [], star: null },
    });
  room.rewrite = () => Promise.resolve(written);
});
const finish = () => finishReport(room.ports, 'i1', 'ann');

describe('a stronger version by the model', () => {
  it('is never waited for: the report is there before it, with the built-in one', async () => {
    room.rewrite = () => new Promise(() => undefined);
    await room.answered(ANSWER);
    const question = await room.report();
    expect(question.model.newest.state).toBe('judged');
    expect(question.rewritten).toEqual({ kind: 'pending' });
    expect(question.stronger.kind).toBe('built');
    expect(room.rewritten).toEqual([]);
  });
  it('is written once, however many look, and kept with the assessment it was made from', async () => {
    await room.answered(ANSWER);
    await Promise.all([finish(), finish(), finish()]);
    await finish();
    expect(room.rewritten).toHaveLength(1);
    const [, judged, kept] = await room.all();
    expect(kept).toEqual({ ...judged, model: { ...judged?.model, rewrite: written } });
    expect((await room.report()).rewritten).toMatchObject({
      kind: 'rewritten',
      by: { model: 'm', prompt: { id: 'rewriter', version: '2' } },
    });
  });
  it('is not asked for while the interview goes on: grading is what somebody waits for', async () => {
    await room.begun('i1');
    await finish();
    expect(room.rewritten).toEqual([]);
  });
  it('is not asked for where the built-in grader stands in, or nothing is to be made better', async () => {
    room.judge = () => Promise.resolve(failure);
    await room.answered(ANSWER);
    await finish();
    expect([room.rewritten, (await room.report()).rewritten]).toEqual([[], null]);
  });
  it('that failed says so, and is not tried with every look', async () => {
    room.rewrite = () => Promise.resolve({ outcome: 'failed', fault: 'timeout', calls: [] });
    await room.answered(ANSWER);
    await finish();
    await finish();
    expect(room.rewritten).toHaveLength(1);
    expect((await room.report()).rewritten).toEqual({ kind: 'failed', fault: 'timeout' });
  });
  it('still waits when writing itself broke down', async () => {
    room.rewrite = () => Promise.reject(new Error('broken'));
    await room.answered(ANSWER);
    await expect(finish()).rejects.toThrow('broken');
    room.rewrite = () => Promise.resolve(written);
    await finish();
    expect((await room.report()).rewritten).toMatchObject({ kind: 'rewritten' });
  });
  it('of an earlier grading is not put on a later one', async () => {
    await room.answered(ANSWER);
    let write: (part: typeof written) => void = () => undefined;
    room.rewrite = () => new Promise((done) => (write = done));
    const first = finish();
    await expect.poll(() => room.rewritten.length).toBe(1);
    const again = await gradeAgain(room.ports, 'i1', 'ann', 'q01');
    write(written);
    await first;
    if (again.ok) await gradeWaiting(room.ports, again.value);
    expect((await room.current())?.newest.model).toMatchObject({
      outcome: 'judged',
      rewrite: { outcome: 'pending' },
    });
  });
  it('is not called under way without a model', async () => {
    await room.answered(ANSWER);
    await room.report();
    room.ports = { ...room.ports, model: undefined };
    expect((await room.report()).rewritten).toBeNull();
  });
});
