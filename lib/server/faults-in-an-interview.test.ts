import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ModelFault } from '@/lib/grading/model/model-fault';
import { gradeAgain, gradeWaiting } from '@/lib/use-cases/grade-with-model';
import type { Ports } from '@/lib/use-cases/ports';
import { touch } from '@/lib/use-cases/touch';
import { openSampleModel, type Reply, type SampleModel } from './llm/sample-model';
import { ANSWER, delivered, portsWith, report, sit } from './sample-sitting';

/** A whole interview with every fault of a model over real sockets: what is said, what is stored, who graded. */

let model: SampleModel;
beforeAll(async () => {
  model = await openSampleModel();
});
afterAll(() => model.close());
afterEach(() => model.forget());

const withModel = (env: Readonly<Record<string, string>> = {}) =>
  portsWith({ OPENAI_BASE_URL: model.url, ...env });
async function interview(ports: Ports) {
  await sit(ports);
  return report(ports);
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
    const ports = withModel(late ? { LLM_TIMEOUT_INTERVIEW: '0.2', LLM_TIMEOUT_GRADE: '0.2' } : {});
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
    const ports = withModel();
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
