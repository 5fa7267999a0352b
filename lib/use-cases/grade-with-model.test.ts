import { beforeEach, describe, expect, it } from 'vitest';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { sampleFiles } from '@/lib/guide/sample-guide';
import { currentOf } from '@/lib/grading/current-assessment';
import { sampleGrader } from '@/lib/grading/sample-grader';
import {
  memoryDraftStore,
  memoryInterviewStore,
  memoryContestStore,
  memoryPenStore,
} from '@/lib/ports/memory-store';
import type { CoachReply } from '@/lib/ports/coach';
import { memoryCoachingStore } from '@/lib/ports/memory-coaching-store';
import type { CoachedVerdict } from '@/lib/report/advice';
import type { ModelGradingRequest, ModelJudgement } from '@/lib/ports/model-grader';
import { carryOut } from './carry-out';
import { gradeAgain, gradeWaiting } from './grade-with-model';
import { listInterviews } from './list-interviews';
import type { Ports } from './ports';
import { readReport } from './read-report';
import { failure, judgement } from './sample-judgement';
import { startInterview } from './start-interview';
import { takePen } from './take-pen';
import { touch } from './touch';

const guide = readWholeGuide(sampleFiles(), 'sample');
let ports: Ports;
let asked: ModelGradingRequest[];
let coached: (readonly CoachedVerdict[])[];
let coach: CoachReply;
/** What the model does with the next request; by default it misses everything. */
let judge: (request: ModelGradingRequest) => Promise<ModelJudgement>;

function build(withModel: boolean): Ports {
  const grader = sampleGrader(guide.concepts);
  let now = 1_700_000_000_000;
  return {
    interviews: memoryInterviewStore(),
    drafts: memoryDraftStore(),
    pens: memoryPenStore(),
    contests: memoryContestStore(),
    embedded: {
      stamp: { engine: 'embedded', version: 'test' },
      judge: (conversation, rubric) => Promise.resolve(grader.judge(conversation, rubric)),
    },
    ...(withModel && {
      model: {
        grader: {
          stamp: { engine: 'llm' as const, version: 'm+grader@1' },
          judge: (request: ModelGradingRequest) => {
            asked.push(request);
            return judge(request);
          },
        },
        coach: {
          advise: (_: string, verdicts: readonly CoachedVerdict[]) => {
            coached.push(verdicts);
            return Promise.resolve(coach);
          },
        },
        coaching: memoryCoachingStore(),
        underWay: new Map(),
      },
    }),
    guides: new Map([['sample', guide]]),
    clock: () => (now += 1),
    newSeed: () => 5,
  };
}

beforeEach(() => {
  asked = [];
  coached = [];
  coach = { ok: true, advice: [{ text: 'Read on.', of: ['q01.sparse'] }], calls: [] };
  judge = (request) => Promise.resolve(judgement(request));
  ports = build(true);
});

const size = { by: 'count' as const, count: 1 };
const everything = { sections: [], kinds: [], levels: [], only: [], size };

/** An interview of one question, answered and ended. */
async function answered(): Promise<void> {
  await startInterview(ports, 'ann', {
    id: 'i1',
    guide: 'sample',
    request: { ...everything, title: 'Test', mode: 'practice', timing: { kind: 'untimed' } },
  });
  await takePen(ports, 'i1', 'ann', 'tab');
  const order = { interview: 'i1', person: 'ann', tab: 'tab' };
  const text = 'With L1 many weights go to zero, and a penalty is added to the loss.';
  await carryOut(ports, {
    ...order,
    commandId: 'c1',
    command: {
      kind: 'answer',
      to: 'm2',
      question: 'q01',
      text,
      modality: 'typed',
      revision: 1,
      writtenAt: ports.clock(),
    },
  });
  await carryOut(ports, { ...order, commandId: 'c2', command: { kind: 'end' } });
}
const touched = async () => (await touch(ports, 'i1', 'ann'))!;
const all = () => ports.interviews.readAssessments('i1');
const current = async () => currentOf(await all(), 'q01');
const wholeReport = async () => {
  const outcome = await readReport(ports, 'i1', 'ann');
  if (!outcome.ok || outcome.value === 'still-running') throw new Error('no report');
  return outcome.value;
};
const report = async () => (await wholeReport()).questions[0]!;

describe('an answer', () => {
  it('has a built-in verdict at once, and waits for the model on disk', async () => {
    await answered();
    expect(asked).toEqual([]);
    expect((await current())?.newest).toMatchObject({
      grader: { engine: 'embedded' },
      score: { kind: 'scored' },
      model: { outcome: 'pending' },
    });
  });
  it('is graded by the model once, however many look at the same time', async () => {
    await answered();
    const interview = await touched();
    await Promise.all([1, 2, 3].map(() => gradeWaiting(ports, interview)));
    await gradeWaiting(ports, interview);
    expect(asked).toHaveLength(1);
    expect(await all()).toHaveLength(2);
    expect((await current())?.counts).toMatchObject({
      grader: { engine: 'llm', version: 'm+grader@1' },
      score: { kind: 'scored', score: 0 },
    });
  });
  it('is graded by whoever reads the report, when nobody did before', async () => {
    await answered();
    expect((await report()).grader?.engine).toBe('llm');
    expect((await report()).model.newest).toEqual({ state: 'judged' });
    expect(asked).toHaveLength(1);
  });
  it('is not sent to the model by looking at the list of interviews', async () => {
    await answered();
    await listInterviews(ports, 'ann');
    expect(asked).toEqual([]);
  });
  it('keeps the built-in verdict when the model fails, and says so', async () => {
    judge = () => Promise.resolve(failure);
    await answered();
    const { grader, model, result } = await report();
    expect(grader?.engine).toBe('embedded');
    expect(result.kind).toBe('scored');
    expect(model.newest).toEqual({ state: 'failed', fault: 'timeout' });
    await report();
    expect(asked).toHaveLength(1);
  });
  it('still waits when the grading itself broke down', async () => {
    judge = () => Promise.reject(new Error('broken'));
    await answered();
    await expect(gradeWaiting(ports, await touched())).rejects.toThrow('broken');
    judge = (request) => Promise.resolve(judgement(request));
    expect((await report()).grader?.engine).toBe('llm');
  });
  it('is not sent to a model that came later', async () => {
    const before = ports;
    ports = build(false);
    await answered();
    ports = { ...ports, model: before.model };
    expect((await report()).model.newest).toEqual({ state: 'none' });
    expect(asked).toEqual([]);
  });
});

describe('grading again', () => {
  const again = async (question: string | undefined, person = 'ann') => {
    const outcome = await gradeAgain(ports, 'i1', person, question);
    if (outcome.ok) await gradeWaiting(ports, outcome.value);
    return outcome;
  };

  it('asks the model once more and keeps what was said before', async () => {
    await answered();
    await report();
    expect(await again('q01')).toMatchObject({ ok: true });
    expect(asked).toHaveLength(2);
    expect((await all()).map(({ grader, model }) => [grader.engine, model?.outcome])).toEqual([
      ['embedded', 'pending'],
      ['llm', 'judged'],
      ['embedded', 'pending'],
      ['llm', 'judged'],
    ]);
  });
  it('that fails leaves the earlier verdict of the model in force', async () => {
    await answered();
    await report();
    judge = () => Promise.resolve(failure);
    await again('q01');
    expect((await current())?.counts.grader.engine).toBe('llm');
    expect((await report()).model.newest).toEqual({ state: 'failed', fault: 'timeout' });
  });
  it('of all that failed leaves the others alone', async () => {
    judge = () => Promise.resolve(failure);
    await answered();
    await report();
    judge = (request) => Promise.resolve(judgement(request));
    await again(undefined);
    await again(undefined);
    expect(asked).toHaveLength(2);
    expect((await report()).grader?.engine).toBe('llm');
  });
  it('works for an answer from before there was a model', async () => {
    const { model } = ports;
    ports = build(false);
    await answered();
    ports = { ...ports, model };
    await again('q01');
    expect((await report()).grader?.engine).toBe('llm');
  });
  it('is refused to others, for unknown questions and without a model', async () => {
    await answered();
    expect([await again('q01', 'bob'), await again('q99')]).toMatchObject([
      { code: 'not_found' },
      { code: 'unknown_question' },
    ]);
    ports = { ...ports, model: undefined };
    expect(await again('q01')).toMatchObject({ code: 'no_model' });
  });
});

describe('advice on an interview', () => {
  it('is asked for once the model has graded, from verdicts alone, and kept', async () => {
    await answered();
    expect((await wholeReport()).advice).toEqual({
      kind: 'given',
      advice: [{ text: 'Read on.', of: ['q01.sparse'] }],
    });
    await wholeReport();
    expect(coached).toHaveLength(1);
    expect(JSON.stringify(coached)).not.toContain('a penalty is added to the loss');
  });
  it('is not asked for where the built-in grader stands in', async () => {
    judge = () => Promise.resolve(failure);
    await answered();
    expect([(await wholeReport()).advice, coached]).toEqual([null, []]);
  });
  it('that failed says so and is not tried with every look', async () => {
    coach = { ok: false, fault: 'timeout', calls: [] };
    await answered();
    expect((await wholeReport()).advice).toEqual({ kind: 'failed', fault: 'timeout' });
    expect([await wholeReport(), coached]).toMatchObject([{}, [{}]]);
  });
});
