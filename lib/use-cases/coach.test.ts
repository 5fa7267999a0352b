import { beforeEach, describe, expect, it } from 'vitest';
import { gradeAgain, gradeWaiting } from './grade-with-model';
import { SampleGrading } from './sample-grading';
import { failure, judgement } from './sample-judgement';

let room: SampleGrading;
beforeEach(() => {
  room = new SampleGrading();
});

describe('advice on an interview', () => {
  it('is room.asked for once the model has graded, from verdicts alone, and kept', async () => {
    await room.answered();
    expect((await room.wholeReport()).advice).toEqual({
      kind: 'given',
      advice: [{ text: 'Read on.', of: ['point:q01/q01.sparse'] }],
    });
    await room.wholeReport();
    expect(room.coached).toHaveLength(1);
    expect(JSON.stringify(room.coached)).not.toContain('a penalty is added to the loss');
  });
  it('is not room.asked for where the built-in grader stands in', async () => {
    room.judge = () => Promise.resolve(failure);
    await room.answered();
    expect([(await room.wholeReport()).advice, room.coached]).toEqual([null, []]);
  });
  it('that failed says so and is not tried with every look', async () => {
    room.coach = { ok: false, fault: 'timeout', calls: [] };
    await room.answered();
    expect((await room.wholeReport()).advice).toEqual({ kind: 'failed', fault: 'timeout' });
    expect([await room.wholeReport(), room.coached]).toMatchObject([{}, [{}]]);
  });

  describe('asked for while an answer is still graded', () => {
    /** Grades again, and this time as the built-in grader did: only what was missed by both stays missed. */
    const graded = async (of: string) => {
      await room.answered();
      await room.wholeReport();
      room.coached.length = 0;
      room.coach = { ok: true, advice: [{ text: 'Read on.', of: [of] }], calls: [] };
      room.judge = (request) => {
        const { part } = judgement(request);
        if (part.outcome !== 'judged') throw new RangeError('a judgement is needed');
        return Promise.resolve({ outcome: 'judged', verdict: request.embedded, part });
      };
      const outcome = await gradeAgain(room.ports, 'i1', 'ann', 'q01');
      if (outcome.ok) await gradeWaiting(room.ports, outcome.value);
      return (await room.wholeReport()).advice;
    };
    it('is kept where the last verdict bears it out', async () => {
      expect(await graded('q01.overfit')).toMatchObject({
        advice: [{ of: ['point:q01/q01.overfit'] }],
      });
      expect(room.coached).toHaveLength(1);
    });
    it('is room.asked for anew where the last verdict says otherwise', async () => {
      await graded('q01.sparse');
      expect(room.coached).toHaveLength(2);
    });
  });
});
