import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedGrader } from '@/lib/grading/embedded-grader';
import { sampleKnowledge } from '@/lib/grading/sample-grader';
import type { ModelFault } from '@/lib/grading/model-fault';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { sampleFiles } from '@/lib/guide/sample-guide';
import { memoryCoachingStore } from '@/lib/ports/memory-coaching-store';
import { carryOut } from '@/lib/use-cases/carry-out';
import { gradeAgain, gradeWaiting } from '@/lib/use-cases/grade-with-model';
import type { Ports } from '@/lib/use-cases/ports';
import { readReport } from '@/lib/use-cases/read-report';
import { speak } from '@/lib/use-cases/speak';
import { samplePorts } from '@/lib/use-cases/sample-ports';
import { startInterview } from '@/lib/use-cases/start-interview';
import { takePen } from '@/lib/use-cases/take-pen';
import { touch } from '@/lib/use-cases/touch';
import { llmCoach } from './llm/llm-coach';
import { llmGrader } from './llm/llm-grader';
import { llmInterviewer } from './llm/llm-interviewer';
import { llmRewriter } from './llm/llm-rewriter';
import { openSampleModel, sampleCaller, type Reply, type SampleModel } from './llm/sample-model';

/** A whole interview with every fault of a model over real sockets: what is said, what is stored, who graded. */

const guide = readWholeGuide(sampleFiles(), 'sample');
const knowledge = sampleKnowledge(guide.concepts);
const embedded = new EmbeddedGrader(knowledge);
const ANSWER = 'Lasso makes some weights exactly zero. It adds a penalty to the loss.';

let model: SampleModel;
beforeAll(async () => {
  model = await openSampleModel();
});
afterAll(() => model.close());
afterEach(() => model.forget());

function portsWith(env: Readonly<Record<string, string>> | undefined): Ports {
  let now = 1_700_000_000_000;
  const ports = samplePorts(() => (now += 1));
  if (!env) return ports;
  const { caller } = sampleCaller({ OPENAI_BASE_URL: model.url, ...env });
  return {
    ...ports,
    interviewer: llmInterviewer(caller),
    model: {
      grader: llmGrader({ caller, embedded, knowledge }),
      coach: llmCoach(caller),
      coaching: memoryCoachingStore(),
      rewriter: llmRewriter({ caller, embedded }),
      underWay: new Map(),
      ahead: new Map(),
    },
  };
}

/** Starts, hears the question, answers, ends and reads the report. */
async function interview(ports: Ports) {
  await startInterview(ports, 'ann', {
    id: 'i1',
    guide: 'sample',
    request: {
      title: 'Test',
      mode: 'practice',
      sections: [],
      kinds: [],
      levels: [],
      only: [],
      size: { by: 'count', count: 1 },
      timing: { kind: 'untimed' },
    },
  });
  await takePen(ports, 'i1', 'ann', 'tab');
  const order = { interview: 'i1', person: 'ann', tab: 'tab' };
  const speech = await speak(ports, { ...order, signal: new AbortController().signal });
  if (!speech.ok) throw new Error(speech.code);
  for await (const part of speech.value) if (part.kind === 'delivered') continue;
  await carryOut(ports, {
    ...order,
    commandId: 'c1',
    command: {
      kind: 'answer',
      to: 'm2',
      question: 'q01',
      text: ANSWER,
      modality: 'typed',
      revision: 1,
      writtenAt: ports.clock(),
    },
  });
  await carryOut(ports, { ...order, commandId: 'c2', command: { kind: 'end' } });
  return report(ports);
}

async function report(ports: Ports) {
  const read = await readReport(ports, 'i1', 'ann');
  if (!read.ok || read.value === 'still-running' || 'kind' in read.value)
    throw new Error('no report');
  return read.value.questions[0]!;
}

async function delivered(ports: Ports) {
  const events = ((await ports.interviews.read('i1'))?.events ?? []).map(({ event }) => event);
  return events.flatMap((event) => (event.type === 'move-delivered' ? [event] : []));
}

const words = (more: object): Reply => ({ kind: 'words', ...more });
const status = (code: number, more: object = {}): Reply => ({
  kind: 'status',
  status: code,
  ...more,
});
/** The fault that grading ends with, and why the interviewer's words are built in: undefined where they are not. */
const faults: [name: string, reply: Reply, graded: ModelFault, spoken: string | undefined][] = [
  ['401', status(401), 'bad_key', 'bad_key'],
  ['403', status(403), 'forbidden', 'forbidden'],
  ['404 of the model', status(404), 'no_such_model', 'no_such_model'],
  ['429', status(429), 'rate_limited', 'rate_limited'],
  [
    '429 with a long Retry-After',
    status(429, { headers: { 'retry-after': '3600' } }),
    'rate_limited',
    'rate_limited',
  ],
  ['500', status(500), 'provider_down', 'provider_down'],
  ['503', status(503), 'provider_down', 'provider_down'],
  ['a hang', { kind: 'hang' }, 'timeout', 'timeout'],
  ['a cut', words({ cutAfter: 0 }), 'cut_off', 'cut_off'],
  ['an empty reply', words({ text: '' }), 'empty_reply', 'empty_reply'],
  [
    'half a JSON',
    words({ spoilt: 'truncated', text: '{"points":[{"id":"q01.sparse","label":"met"' }),
    'not_json',
    'garbled',
  ],
  [
    'a wrong label',
    words({
      text: '{"points":[{"id":"q01.sparse","label":"excellent","quote":null,"why":""}],"misconceptions":[]}',
    }),
    'wrong_shape',
    'garbled',
  ],
  ['a score', words({ text: '{"score": 100}' }), 'wrong_shape', 'garbled'],
  ['a web page', { kind: 'page' }, 'not_the_api', 'not_the_api'],
  ['a filter', status(400, { code: 'content_filter' }), 'refused', 'refused'],
  [
    'a text that is too long',
    status(400, { code: 'context_length_exceeded' }),
    'context_too_long',
    'context_too_long',
  ],
];

describe('an interview with a model that fails by', () => {
  it.each(faults)('%s', async (_, reply, graded, spoken) => {
    const without = await interview(portsWith(undefined));
    await model.always(reply);
    const late = graded === 'timeout';
    const ports = portsWith(late ? { LLM_TIMEOUT_INTERVIEW: '0.2', LLM_TIMEOUT_GRADE: '0.2' } : {});
    const question = await interview(ports);

    // The candidate heard every move, in built-in words that say why.
    const moves = await delivered(ports);
    expect(moves.length).toBeGreaterThanOrEqual(2);
    for (const { words: said, by } of moves) {
      expect(said.length).toBeGreaterThan(10);
      expect(by).toMatchObject({ who: 'completed', why: spoken });
    }
    // Nothing is lost, and the score is the built-in grader's own.
    expect(question.turns.map(({ text }) => text)).toEqual([ANSWER]);
    expect(question.result).toEqual(without.result);
    expect(question.points).toEqual(without.points);
    // Every assessment says who made it; none claims to be the model's.
    expect(question.grader).toEqual({ engine: 'embedded', version: 'test' });
    expect(question.model.newest).toEqual({ state: 'failed', fault: graded });
    const assessments = await ports.interviews.readAssessments('i1');
    expect(assessments.map(({ grader }) => grader.engine)).not.toContain('llm');
    const last = assessments.at(-1)?.model;
    expect(last).toMatchObject({ outcome: 'failed', fault: graded });
    expect(last?.outcome === 'failed' && last.calls.length).toBeGreaterThan(0);

    // When the model is back, it can grade after all; what was said before stays.
    await model.always();
    await gradeAgain(ports, 'i1', 'ann', 'q01');
    const touched = await touch(ports, 'i1', 'ann');
    await gradeWaiting(ports, touched!);
    const again = await report(ports);
    expect(again.grader?.engine).toBe('llm');
    expect(await ports.interviews.readAssessments('i1')).toEqual([
      ...assessments,
      expect.objectContaining({ model: { outcome: 'pending' } }),
      expect.objectContaining({ grader: again.grader }),
    ]);
  });

  it('nothing is spoken and graded by it, and says so', async () => {
    const ports = portsWith({});
    const question = await interview(ports);
    for (const { words: said, by } of await delivered(ports)) {
      expect(said).toMatch(/^Right then: /u);
      expect(by.who).toBe('model');
    }
    expect(question.grader).toMatchObject({
      engine: 'llm',
      version: expect.stringMatching(/^stand-in\+grader@/u),
    });
    const stored = (await ports.interviews.readAssessments('i1')).at(-1)?.model;
    expect(stored).toMatchObject({
      outcome: 'judged',
      // The last answer is read twice at once.
      calls: [0, 1].map(() => ({
        prompt: { id: 'grader' },
        model: 'stand-in',
        temperature: 0,
        cost: null,
      })),
    });
  });
});
