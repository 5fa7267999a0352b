import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Conversation } from '@/lib/grading/conversation';
import { EmbeddedGrader } from '@/lib/grading/embedded-grader';
import { sampleKnowledge } from '@/lib/grading/sample-grader';
import type { ModelFault } from '@/lib/grading/model/model-fault';
import { scoreOf } from '@/lib/grading/score';
import type { Verdict } from '@/lib/grading/verdict';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { sampleFiles } from '@/lib/guide/sample-guide';
import type { ModelJudgement } from '@/lib/ports/model-grader';
import { llmGrader } from './llm-grader';
import { openSampleModel, sampleCaller, type Reply, type SampleModel } from './sample-model';

/** What becomes of a model's grading when its reply goes wrong on the way. */

const guide = readWholeGuide(sampleFiles(), 'sample');
const question = guide.questions[0]!;
const rubric = guide.rubrics.get(question.id)!;
const knowledge = sampleKnowledge(guide.concepts);
const embedded = new EmbeddedGrader(knowledge);
const answer = 'Lasso makes some weights exactly zero. It adds a penalty to the loss.';
const conversation: Conversation = {
  question: question.id,
  prompt: question.prompt,
  turns: [{ id: 'm1', text: answer, after: 'question', targets: [] }],
};

let model: SampleModel;
beforeAll(async () => {
  model = await openSampleModel();
});
afterAll(() => model.close());
afterEach(() => model.forget());

function judge(
  env: Readonly<Record<string, string>> = {},
  awaited = false,
): Promise<ModelJudgement> {
  const { caller } = sampleCaller({ OPENAI_BASE_URL: model.url, ...env });
  return llmGrader({ caller, embedded, knowledge }).judge({
    interview: 'interview-1',
    conversation,
    question,
    rubric,
    embedded: embedded.judge(conversation, rubric),
    awaited,
  });
}
async function judged(): Promise<Extract<ModelJudgement, { outcome: 'judged' }>> {
  const judgement = await judge();
  if (judgement.outcome !== 'judged') throw new Error(`failed: ${judgement.part.fault}`);
  return judgement;
}
const words = (more: object = {}): Reply => ({ kind: 'words', ...more });
const labelsOf = ({ verdict }: { readonly verdict: Verdict }) =>
  Object.fromEntries(verdict.points.map(({ id, label }) => [id, label]));
const honest = {
  'q01.sparse': 'met',
  'q01.penalty': 'met',
  'q01.overfit': 'missed',
  'q01.choice': 'missed',
};

describe('an honest reply', () => {
  it('becomes a verdict that quotes the candidate, with a record of the request', async () => {
    const { verdict, part } = await judged();
    expect(labelsOf({ verdict })).toEqual(honest);
    const quotes = verdict.points.flatMap((point) =>
      point.label === 'missed' ? [] : point.evidence,
    );
    expect(quotes).toHaveLength(2);
    for (const { start, end, quote } of quotes) expect(answer.slice(start, end)).toBe(quote);
    expect(part).toMatchObject({ outcome: 'judged', findings: [], differs: [] });
    expect(part.calls).toMatchObject([
      {
        kind: 'grade',
        interview: 'interview-1',
        question: 'q01',
        prompt: { id: 'grader' },
        model: 'stand-in',
        temperature: 0,
        seed: 7,
        fault: null,
      },
    ]);
    expect(part.calls[0]?.latencyMs).toBeGreaterThan(0);
    expect(part.calls[0]?.usage?.output).toBeGreaterThan(10);
  });

  it.each(['fenced', 'in prose', 'scores added'])('is read the same %s', async (spoilt) => {
    await model.always(words({ spoilt }));
    const { verdict, part } = await judged();
    expect(labelsOf({ verdict })).toEqual(honest);
    expect(part.calls).toHaveLength(1);
    expect(scoreOf(verdict, conversation)).toMatchObject({ kind: 'scored', score: 55 });
    expect(JSON.stringify(verdict)).not.toMatch(/score|grade/u);
  });
});

describe('a reply with some of it wrong', () => {
  it('keeps the built-in label of points that the model left out, and says so', async () => {
    await model.always(words({ spoilt: 'points missing' }));
    const { verdict, part } = await judged();
    const beside = embedded.judge(conversation, rubric);
    expect(part.calls.map(({ repair }) => repair)).toEqual([false, true]);
    const left = part.findings.filter(({ what }) => what === 'not_graded').map(({ of }) => of);
    expect(left).toHaveLength(rubric.points.length - 1);
    for (const id of left)
      expect(verdict.points.find((point) => point.id === id)).toEqual(
        beside.points.find((point) => point.id === id),
      );
  });

  it('drops points that do not exist', async () => {
    await model.always(words({ spoilt: 'points invented' }));
    const { verdict, part } = await judged();
    expect(labelsOf({ verdict })).toEqual(honest);
    expect(part.findings).toEqual([{ of: 'q01.charm', what: 'unknown_id' }]);
  });

  it('takes back what was claimed without a word of proof', async () => {
    const reply = {
      points: rubric.points.map(({ id }) => ({ id, label: 'met', quote: null, why: 'Sure.' })),
      misconceptions: rubric.misconceptions.map(({ id }) => ({
        id,
        label: 'absent',
        quote: null,
        why: 'No.',
      })),
    };
    await model.always(words({ text: JSON.stringify(reply) }));
    expect(await judge()).toMatchObject({
      outcome: 'failed',
      part: { fault: 'misquoted' },
    });
  });

  it('repairs a wrong label when the model can', async () => {
    await model.next(words({ spoilt: 'wrong label' }));
    const { verdict, part } = await judged();
    expect(labelsOf({ verdict })).toEqual(honest);
    expect(part.calls.map(({ repair }) => repair)).toEqual([false, true]);
  });

  it('repairs quotes that were never said when the model can', async () => {
    await model.next(words({ spoilt: 'misquoted' }));
    const { verdict } = await judged();
    expect(labelsOf({ verdict })).toEqual(honest);
  });

  it('shows the model its own reply and what was wrong, below the same instructions', async () => {
    await model.next(words({ spoilt: 'wrong label' }));
    await judged();
    const [first, second] = await model.asked();
    const roles = second?.body.messages.map(({ role }) => role);
    expect(roles).toEqual(['system', 'user', 'assistant', 'user']);
    expect(first?.body.messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(second?.body.messages[2]?.content).toContain('excellent');
  });
});

describe('a reply that can’t be used', () => {
  const status = (code: number, more: object = {}): Reply => ({
    kind: 'status',
    status: code,
    ...more,
  });
  const never: [name: string, reply: Reply, fault: ModelFault][] = [
    ['401', status(401), 'bad_key'],
    ['403', status(403), 'forbidden'],
    ['404', status(404), 'no_such_model'],
    ['429', status(429), 'rate_limited'],
    ['500', status(500), 'provider_down'],
    ['503', status(503), 'provider_down'],
    ['a hang', { kind: 'hang' }, 'timeout'],
    ['a cut', words({ cutAfter: 1 }), 'cut_off'],
    ['nothing', words({ text: '' }), 'empty_reply'],
    ['half a JSON', words({ spoilt: 'truncated' }), 'not_json'],
    ['a reply over its length', words({ finish: 'length' }), 'truncated'],
    ['an empty object', words({ text: '{}' }), 'wrong_shape'],
    ['a number for a reply', words({ text: '5' }), 'not_json'],
    ['a score for a reply', words({ text: '{"score": 100}' }), 'wrong_shape'],
    [
      'a list of points as a string',
      words({ text: '{"points":"all met","misconceptions":[]}' }),
      'wrong_shape',
    ],
    ['a label that there is not', words({ spoilt: 'wrong label' }), 'wrong_shape'],
    ['quotes that were never said', words({ spoilt: 'misquoted' }), 'misquoted'],
    ['a web page', { kind: 'page' }, 'not_the_api'],
    ['a filter', words({ finish: 'content_filter' }), 'refused'],
    ['a long text', status(400, { code: 'context_length_exceeded' }), 'context_too_long'],
  ];
  it.each(never)('%s never becomes a verdict', async (_, reply, fault) => {
    await model.always(reply);
    const judgement = await judge({ LLM_TIMEOUT_GRADE: fault === 'timeout' ? '0.1' : '20' });
    expect(judgement).toMatchObject({ outcome: 'failed', part: { outcome: 'failed', fault } });
    expect(judgement).not.toHaveProperty('verdict');
    expect(judgement.part.calls.length).toBeGreaterThan(0);
    expect(judgement.part.calls.every((call) => call.kind === 'grade')).toBe(true);
  });
});

describe('a second reading', () => {
  it('is told what another reader labels otherwise, and the first is not', async () => {
    const missed = JSON.stringify({
      points: rubric.points.map(({ id }) => ({ id, label: 'missed', quote: null, why: 'No.' })),
      misconceptions: rubric.misconceptions.map(({ id }) => ({
        id,
        label: 'absent',
        quote: null,
        why: 'No.',
      })),
    });
    await model.always({ kind: 'words', text: missed });
    await judged();
    const [first, second] = (await model.asked()).map(({ body }) => body.messages[1]?.content);
    expect(first).not.toContain('another reader');
    expect(first).not.toContain('Read once more');
    expect(second).toContain('- q01.sparse: you said missed, the other reader said met');
    expect(second?.indexOf('Read once more')).toBeGreaterThan(second?.indexOf(answer) ?? 0);
  });

  it('of an answer that somebody waits for is asked for at once, so that nobody waits twice', async () => {
    const waitMs = 500;
    await model.always({ kind: 'words', waitMs });
    const began = performance.now();
    const judgement = await judge({}, true);
    expect(performance.now() - began).toBeLessThan(2 * waitMs);
    expect(judgement.outcome).toBe('judged');
    expect(judgement.part.calls).toHaveLength(2);
    const asked = (await model.asked()).map(({ body }) => body.messages[1]?.content);
    expect(asked.filter((text) => text?.includes('Read once more'))).toEqual([]);
  });
});
