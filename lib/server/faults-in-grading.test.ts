import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Finding, ModelPart } from '@/lib/grading/model/model-part';
import type { ModelFault } from '@/lib/grading/model/model-fault';
import { finishReport } from '@/lib/use-cases/finish-report';
import { openSampleModel, type Reply, type SampleModel } from './llm/sample-model';
import { ANSWER, delivered, portsWith, report, sit } from './sample-sitting';

/** Interviews in which the model is well until one thing goes wrong: in grading, in mid-stream, or in rewriting. */

let model: SampleModel;
beforeAll(async () => {
  model = await openSampleModel();
});
afterAll(() => model.close());
afterEach(() => model.forget());

const withModel = (env: Readonly<Record<string, string>> = {}) =>
  portsWith({ OPENAI_BASE_URL: model.url, ...env });
const words = (more: object): Reply => ({ kind: 'words', ...more });

const stored = async (ports: ReturnType<typeof portsWith>) =>
  (await ports.interviews.readAssessments('i1')).at(-1);
const callsOf = (part: ModelPart | undefined) =>
  part === undefined || part.outcome === 'pending' ? [] : part.calls;

describe('a grading whose reply', () => {
  it.each<[string, object, Finding['what'] | undefined]>([
    ['is in a code fence', { spoilt: 'fenced' }, undefined],
    ['has prose around it', { spoilt: 'in prose' }, undefined],
    ['has scores added', { spoilt: 'scores added' }, undefined],
    ['says nothing of its tokens', { counted: false }, undefined],
    ['leaves points out', { spoilt: 'points missing' }, 'not_graded'],
    ['invents points', { spoilt: 'points invented' }, 'unknown_id'],
  ])('%s is taken as far as it goes, and nothing of it is a number', async (_, reply, finding) => {
    const ports = withModel();
    await sit(ports);
    await model.always(words(reply));
    const question = await report(ports);
    expect(question.grader?.engine).toBe('llm');
    expect(question.turns.map(({ text }) => text)).toEqual([ANSWER]);
    expect(question.points.map(({ id }) => id)).not.toContain('q01.charm');
    const honest = withModel();
    await model.always();
    await sit(honest);
    expect(question.result).toEqual((await report(honest)).result);
    const kept = await stored(ports);
    const findings = kept?.model?.outcome === 'judged' ? kept.model.findings : [];
    const kinds = new Set(findings.map(({ what }) => what));
    expect([...kinds]).toEqual(finding === undefined ? [] : [finding]);
    for (const { usage, budgetTokens, prompt, model: name } of callsOf(kept?.model)) {
      expect(usage === null).toBe('counted' in reply);
      expect(budgetTokens).toBeGreaterThan(0);
      expect([prompt.id, name]).toEqual(['grader', 'stand-in']);
    }
  });

  it.each<[string, Reply, ModelFault]>([
    ['quotes what was never said', words({ spoilt: 'misquoted' }), 'misquoted'],
    ['has labels that there are not', words({ spoilt: 'wrong label' }), 'wrong_shape'],
    ['ends in mid-object', words({ spoilt: 'truncated' }), 'not_json'],
    ['is over its length', words({ finish: 'length' }), 'truncated'],
    ['is filtered on its way out', words({ finish: 'content_filter' }), 'refused'],
    ['declines', words({ refusal: 'I can’t.' }), 'refused'],
    ['breaks off', words({ cutAfter: 1 }), 'cut_off'],
    ['comes too late', words({ waitMs: 900 }), 'timeout'],
  ])('%s never becomes a score: the built-in one stands and says why', async (_, reply, fault) => {
    const ports = withModel({ LLM_TIMEOUT_GRADE: '0.4' });
    const alone = portsWith(undefined);
    await sit(alone);
    const without = await report(alone);
    await sit(ports);
    await model.always(reply);
    const question = await report(ports);
    expect(question.result).toEqual(without.result);
    expect(question.points).toEqual(without.points);
    expect(question.grader?.engine).toBe('embedded');
    expect(question.model.newest).toEqual({ state: 'failed', fault });
    expect(question.turns.map(({ text }) => text)).toEqual([ANSWER]);
    // The interview itself was the model's until then.
    expect((await delivered(ports)).map(({ by }) => by.who)).toEqual(['model', 'model']);
    expect(callsOf((await stored(ports))?.model).length).toBeGreaterThan(0);
  });
});

describe('words that', () => {
  it.each<[string, object, string]>([
    ['are cut in mid-stream', { cutAfter: 2 }, 'cut_off'],
    ['come too slowly', { pauseMs: 700 }, 'timeout'],
  ])(
    '%s are completed by the built-in wording, and the answer is graded',
    async (_, reply, why) => {
      const ports = withModel({ LLM_TIMEOUT_SILENCE: '0.3' });
      await model.always(words(reply));
      await sit(ports);
      for (const { words: said, by } of await delivered(ports)) {
        expect(by).toMatchObject({ who: 'completed', why });
        expect(said).toMatch(/[.?]$/u);
      }
      await model.always();
      const question = await report(ports);
      expect(question.grader?.engine).toBe('llm');
      expect(question.turns.map(({ text }) => text)).toEqual([ANSWER]);
    },
  );
});

describe('a rewriting that', () => {
  it.each<[string, Reply, ModelFault]>([
    ['is cut', words({ cutAfter: 1 }), 'cut_off'],
    ['talks nonsense', words({ text: 'Certainly!' }), 'not_json'],
    ['is refused', { kind: 'status', status: 401 }, 'bad_key'],
  ])('%s leaves the grade, shows the built-in version and says why', async (_, reply, fault) => {
    const ports = withModel();
    await sit(ports);
    const before = await report(ports);
    expect(before.rewritten).toEqual({ kind: 'pending' });
    await model.always(reply);
    await finishReport(ports, 'i1', 'ann');
    const after = await report(ports);
    expect(after.rewritten).toEqual({ kind: 'failed', fault });
    expect([after.result, after.stronger, after.grader]).toEqual([
      before.result,
      before.stronger,
      before.grader,
    ]);
  });
  it('is well is shown, with who wrote it, and kept with its calls', async () => {
    const ports = withModel();
    await sit(ports);
    await report(ports);
    await finishReport(ports, 'i1', 'ann');
    expect((await report(ports)).rewritten).toMatchObject({
      kind: 'rewritten',
      by: { model: 'stand-in', prompt: { id: 'rewriter' } },
    });
    expect((await stored(ports))?.model).toMatchObject({
      rewrite: { outcome: 'written', calls: [{ kind: 'rewrite', fault: null }] },
    });
  });
});
