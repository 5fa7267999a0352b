import { beforeEach, describe, expect, it } from 'vitest';
import { gradeAgain, gradeWaiting } from './grade-with-model';
import { listInterviews } from './list-interviews';
import { SampleGrading } from './sample-grading';
import { failure, judgement } from './sample-judgement';

let room: SampleGrading;
beforeEach(() => {
  room = new SampleGrading();
});

describe('an answer', () => {
  it('has a built-in verdict at once, and waits for the model on disk', async () => {
    await room.answered();
    expect(room.asked).toEqual([]);
    expect((await room.current())?.newest).toMatchObject({
      grader: { engine: 'embedded' },
      score: { kind: 'scored' },
      model: { outcome: 'pending' },
    });
  });
  it('is graded by the model once, however many look at the same time', async () => {
    await room.answered();
    const interview = await room.touched();
    await Promise.all([1, 2, 3].map(() => gradeWaiting(room.ports, interview)));
    await gradeWaiting(room.ports, interview);
    expect(room.asked).toHaveLength(1);
    expect(await room.all()).toHaveLength(2);
    expect((await room.current())?.counts).toMatchObject({
      grader: { engine: 'llm', version: 'm+grader@1' },
      score: { kind: 'scored', score: 0 },
    });
  });
  it('is graded by whoever reads the report, when nobody did before', async () => {
    await room.answered();
    expect((await room.report()).grader?.engine).toBe('llm');
    expect((await room.report()).model.newest).toEqual({ state: 'judged' });
    expect(room.asked).toHaveLength(1);
  });
  it('is awaited when it was the last one', async () => {
    await room.answered();
    await room.report();
    expect(room.asked.map(({ awaited }) => awaited)).toEqual([true]);
  });
  it('is not sent to the model by looking at the list of interviews', async () => {
    await room.answered();
    await listInterviews(room.ports, 'ann');
    expect(room.asked).toEqual([]);
  });
  it('keeps the built-in verdict when the model fails, and says so', async () => {
    room.judge = () => Promise.resolve(failure);
    await room.answered();
    const { grader, model, result } = await room.report();
    expect(grader?.engine).toBe('embedded');
    expect(result.kind).toBe('scored');
    expect(model.newest).toEqual({ state: 'failed', fault: 'timeout' });
    await room.report();
    expect(room.asked).toHaveLength(1);
  });
  it('still waits when the grading itself broke down', async () => {
    room.judge = () => Promise.reject(new Error('broken'));
    await room.answered();
    await expect(gradeWaiting(room.ports, await room.touched())).rejects.toThrow('broken');
    room.judge = (request) => Promise.resolve(judgement(request));
    expect((await room.report()).grader?.engine).toBe('llm');
  });
  it('is not sent to a model that came later', async () => {
    const before = room.ports;
    room.withoutModel();
    await room.answered();
    room.ports = { ...room.ports, model: before.model };
    expect((await room.report()).model.newest).toEqual({ state: 'none' });
    expect(room.asked).toEqual([]);
  });
});

describe('grading again', () => {
  const again = async (question: string | undefined, person = 'ann') => {
    const outcome = await gradeAgain(room.ports, 'i1', person, question);
    if (outcome.ok) await gradeWaiting(room.ports, outcome.value);
    return outcome;
  };

  it('asks the model once more and keeps what was said before', async () => {
    await room.answered();
    await room.report();
    expect(await again('q01')).toMatchObject({ ok: true });
    expect(room.asked).toHaveLength(2);
    expect((await room.all()).map(({ grader, model }) => [grader.engine, model?.outcome])).toEqual([
      ['embedded', 'pending'],
      ['llm', 'judged'],
      ['embedded', 'pending'],
      ['llm', 'judged'],
    ]);
  });
  it('that fails leaves the earlier verdict of the model in force', async () => {
    await room.answered();
    await room.report();
    room.judge = () => Promise.resolve(failure);
    await again('q01');
    expect((await room.current())?.counts.grader.engine).toBe('llm');
    expect((await room.report()).model.newest).toEqual({ state: 'failed', fault: 'timeout' });
  });
  it('of all that failed leaves the others alone', async () => {
    room.judge = () => Promise.resolve(failure);
    await room.answered();
    await room.report();
    room.judge = (request) => Promise.resolve(judgement(request));
    await again(undefined);
    await again(undefined);
    expect(room.asked).toHaveLength(2);
    expect((await room.report()).grader?.engine).toBe('llm');
  });
  it('works for an answer from before there was a model', async () => {
    const { model } = room.ports;
    room.withoutModel();
    await room.answered();
    room.ports = { ...room.ports, model };
    await again('q01');
    expect((await room.report()).grader?.engine).toBe('llm');
  });
  it('is refused to others, for unknown questions and without a model', async () => {
    await room.answered();
    expect([await again('q01', 'bob'), await again('q99')]).toMatchObject([
      { code: 'not_found' },
      { code: 'unknown_question' },
    ]);
    room.ports = { ...room.ports, model: undefined };
    expect(await again('q01')).toMatchObject({ code: 'no_model' });
  });
});
