import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { memoryCallLedger } from '@/lib/ports/memory-call-ledger';
import { chooseProvider } from '@/lib/server/llm/choose-provider';
import { llmEnvSchema, llmSettings } from '@/lib/server/llm/llm-settings';
import { ModelCaller } from '@/lib/server/llm/model-caller';
import { parsePrompt, type Prompt } from '@/lib/server/llm/prompt';
import { readPrompts } from '@/lib/server/llm/prompt-files';
import type { GradedAnswer } from './answer-sets';
import { MeasuredGrader } from './measured-grader';
import { callLines } from './model-calls';
import { compare, type ComparedAnswer } from './model-grading';
import { comparisonTable, contendersOf, differenceLines } from './prompt-tables';

/**
 * Two versions of the grader's prompt on the same answers. The current one gets the replies that were recorded for
 * it; the earlier one those that were recorded for an earlier version, and where there are none a model that
 * hears nothing.
 */
const recordedSchema = z.object({
  id: z.string(),
  prompt: z.string(),
  question: z.string(),
  answer: z.string(),
  replies: z.array(z.unknown()),
});
const recorded = readFileSync('lib/server/llm/recorded-replies.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => recordedSchema.parse(JSON.parse(line)));

/** The grades that two readers gave these answers, and their kinds. */
const golds: Readonly<Record<string, { kind: string; gold: number; wrong: string[] }>> = {
  'q02-4': { kind: 'weak', gold: 0.5, wrong: ['one'] },
  'q05-5': { kind: 'wrong', gold: 0.5, wrong: ['one'] },
  'q09-9': { kind: 'mixed', gold: 2.5, wrong: ['one'] },
  'q18-6': { kind: 'paraphrase', gold: 5, wrong: [] },
  'q21-7': { kind: 'spoken', gold: 4.25, wrong: [] },
  'q36-9': { kind: 'mixed', gold: 4, wrong: [] },
};

const promptFrom = (path: string) => parsePrompt(readFileSync(path, 'utf8'), path);
const prompts = [promptFrom('prompts/grader.md'), promptFrom('prompts/earlier/grader-2.md')];
const answers: GradedAnswer[] = recorded.flatMap(({ id, prompt, question, answer }) => {
  const gold = golds[id];
  return gold && prompt === 'grader@3'
    ? [{ id, question, answer, ...gold, points: [], gaming: false, own: undefined }]
    : [];
});

const bodySchema = z.object({
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
});

/** A provider that answers from the recorded replies, by the prompt and the answer in the request. */
function recordedProvider(): typeof fetch {
  return (_, init) => {
    const { messages } = bodySchema.parse(JSON.parse(z.string().parse(init?.body)));
    const [system, user] = messages;
    const isCurrent = system?.content.includes(firstLine(prompts[0])) === true;
    const asked = answers.find(({ answer }) => user?.content.includes(answer));
    const isAgain = user?.content.includes('## Read once more') === true;
    const found = recorded.find(
      ({ answer, prompt }) => answer === asked?.answer && (prompt === 'grader@3') === isCurrent,
    );
    const reply =
      found?.replies[isAgain ? 1 : 0] ?? found?.replies[0] ?? nothingHeard(user?.content);
    const choice = { index: 0, message: { role: 'assistant', content: JSON.stringify(reply) } };
    const body = {
      id: 'r',
      created: 0,
      model: 'recorded',
      choices: [{ ...choice, finish_reason: 'stop' }],
      usage: { prompt_tokens: 100, completion_tokens: 10, total_tokens: 110 },
    };
    return Promise.resolve(Response.json(body));
  };
}

const firstLine = (prompt: Prompt | undefined) => prompt?.system.split('\n')[0] ?? '';

function nothingHeard(user = ''): object {
  const ids = (heading: string) => {
    const section = new RegExp(`## ${heading}\\n([\\s\\S]*?)(?=\\n## )`, 'u').exec(user)?.[1] ?? '';
    return [...section.matchAll(/^- id: (\S+)$/gmu)].map(([, id]) => id);
  };
  const not = { quote: null, why: 'You did not say it.' };
  return {
    points: ids('Key points').map((id) => ({ id, label: 'missed', ...not })),
    misconceptions: ids('Misconceptions').map((id) => ({ id, label: 'absent', ...not })),
  };
}

function recordedCaller(): ModelCaller {
  const settings = llmSettings(
    llmEnvSchema.parse({
      OPENAI_BASE_URL: 'http://recorded.invalid/v1',
      OPENAI_MODEL: 'recorded',
      LLM_PRICES: '{"recorded":{"input":1,"output":10}}',
    }),
  );
  if (!settings) throw new Error('no model is named');
  let ids = 0;
  return new ModelCaller({
    provider: chooseProvider(settings, recordedProvider()),
    settings,
    prompts: readPrompts('prompts'),
    ledger: memoryCallLedger(),
    clock: () => 1,
    newId: () => `call-${++ids}`,
    newBoundary: () => 'b0undary',
    traced: false,
  });
}

describe('two versions of a prompt on the same answers', () => {
  const names = ['A grader@3', 'B grader@2'];
  const contenders = contendersOf(names);
  let compared: ComparedAnswer[];

  it('each grade every answer once, beside the built-in grader', async () => {
    const graders = { measured: new MeasuredGrader(), caller: recordedCaller() };
    compared = await compare(answers, graders, prompts, () => undefined);
    expect(compared.map(({ answer }) => answer.id)).toEqual(answers.map(({ id }) => id));
    expect(compared.every(({ byPrompt }) => byPrompt.length === 2)).toBe(true);
    const stamps = compared.map(({ byPrompt }) =>
      byPrompt.map(({ calls: [first] }) => `${first?.prompt.id}@${first?.prompt.version}`),
    );
    for (const stamp of stamps) expect(stamp).toEqual(['grader@3', 'grader@2']);
  }, 120_000);

  it('stand in one table, below one another, on the same answers', () => {
    const rows = comparisonTable(compared, contenders)
      .split('\n')
      .slice(-3)
      .map((line) => line.trim().split(/\s{2,}/u));
    expect(rows.map(([first, second]) => (first === 'all' ? second : first))).toEqual([
      'built-in',
      ...names,
    ]);
    const counts = rows.map((row) => Number(row[row[0] === 'all' ? 2 : 1]));
    expect(counts).toEqual([answers.length, answers.length, answers.length]);
    // name, n, gold, graded, r, MAE: the prompt whose model hears nothing is further from the readers.
    const [, a, b] = rows;
    expect(Number(a?.[5])).toBeLessThan(Number(b?.[5]));
    expect(Number(b?.[3])).toBeLessThan(Number(a?.[3]));
  });

  it('say how far they are apart, and what each took', () => {
    const lines = differenceLines(compared, contenders);
    expect(lines.at(-1)).toMatch(/^Mean error of A grader@3 minus B grader@2: −\d\.\d\d/u);
    for (const [index, name] of names.entries()) {
      const text = callLines(name, compared, index).join('\n');
      expect(text).toContain(`${name}: verdicts on ${answers.length} of ${answers.length} answers`);
      expect(text).toMatch(/cost 0\.00\d\d/u);
    }
  });
});
