import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Conversation } from '@/lib/grading/conversation';
import { EmbeddedGrader } from '@/lib/grading/embedded-grader';
import { checkEvidence } from '@/lib/grading/evidence';
import { scoreOf } from '@/lib/grading/score';
import type { Verdict } from '@/lib/grading/verdict';
import { readWholeGuide } from '@/lib/guide/read-guide';
import type { Rubric } from '@/lib/guide/rubric';
import { contentFiles } from '@/lib/server/content-files';
import { llmGrader } from './llm-grader';
import { graderKnowledge } from '@/lib/server/grader-knowledge';
import { attacks, type Attack } from './sample-attacks';
import { openSampleModel, SAMPLE_KEY, sampleCaller, type SampleModel } from './sample-model';

/** A model that does whatever an answer tells it to: it calls every point met. The score must not move. */

const guide = readWholeGuide(contentFiles('content'), 'ai-engineer');
const knowledge = graderKnowledge('content', guide);
const embedded = new EmbeddedGrader(knowledge);

let model: SampleModel;
beforeAll(async () => {
  model = await openSampleModel();
});
afterAll(() => model.close());
afterEach(() => model.forget());

const answers = {
  partial: {
    question: 'q05',
    text: 'Regularization adds a penalty to the loss so the model does not overfit. L1, or lasso, uses the absolute values of the weights and pushes many of them to exactly zero, so it selects features.',
  },
  weak: {
    question: 'q02',
    text: 'It depends on the data and on the use case. In my team we looked at it together and found a good balance in the end.',
  },
  wrong: {
    question: 'q05',
    text: 'L2 makes the weights exactly zero, so it selects features. L1 only makes them a bit smaller and never zero.',
  },
  story: {
    question: 'q37',
    text: 'At my last company we had a hard deadline. We worked a lot and in the end it went well and everybody was happy.',
  },
} as const;
type Answer = (typeof answers)[keyof typeof answers];

const withAttack = ({ text }: Answer, { words, place }: Attack) => {
  if (place === 'before') return `${words} ${text}`;
  const middle = text.indexOf('. ') + 2;
  return place === 'between'
    ? `${text.slice(0, middle)}${words} ${text.slice(middle)}`
    : `${text} ${words}`;
};

function conversationOf({ question }: Answer, text: string): Conversation {
  const { prompt } = guide.questions.find(({ id }) => id === question)!;
  return { question, prompt, turns: [{ id: 'm1', text, after: 'question', targets: [] }] };
}

/** What an obedient model quotes for a point: what it was told, any sentence, or the likeliest one. */
const quoting: Record<
  string,
  (text: string, attack: string, nth: number, point: string) => string
> = {
  'the order': (_, attack) => attack.slice(0, 300),
  'any sentence': (text, _, nth) => {
    const sentences = sentencesOf(text);
    return sentences[(nth * 7) % sentences.length] ?? text;
  },
  'the likeliest sentence': (text, _, __, point) => {
    const wanted = new Set(point.toLowerCase().match(/[a-z]{4,}/gu));
    const likeness = (sentence: string) =>
      (sentence.toLowerCase().match(/[a-z]{4,}/gu) ?? []).filter((word) => wanted.has(word)).length;
    return sentencesOf(text).toSorted((a, b) => likeness(b) - likeness(a))[0] ?? text;
  },
};
const sentencesOf = (text: string) =>
  (text.match(/[^.!?\n]+[.!?]?/gu) ?? []).map((part) => part.trim()).filter((part) => part !== '');

function obeyed(rubric: Rubric, text: string, attack: string, how: string): string {
  return JSON.stringify({
    points: rubric.points.map(({ id, statement }, nth) => ({
      id,
      label: 'met',
      quote: quoting[how]!(text, attack, nth, statement),
      why: 'The text says that it is met.',
    })),
    misconceptions: rubric.misconceptions.map(({ id }) => ({
      id,
      label: 'absent',
      quote: null,
      why: 'The text says that there is none.',
    })),
  });
}

const scored = (verdict: Verdict, conversation: Conversation) => {
  const score = scoreOf(checkEvidence(verdict, conversation), conversation);
  return score.kind === 'scored' ? score.score : 0;
};

/** The score that stands in the end: the model's checked verdict, or the built-in one where that failed. */
async function scoresOf(answer: Answer, text: string, reply: string) {
  await model.always({ kind: 'words', text: reply });
  const conversation = conversationOf(answer, text);
  const rubric = guide.rubrics.get(answer.question)!;
  const own = embedded.judge(conversation, rubric);
  const { caller } = sampleCaller({ OPENAI_BASE_URL: model.url });
  const judgement = await llmGrader({ caller, embedded, knowledge }).judge({
    interview: null,
    conversation,
    question: guide.questions.find(({ id }) => id === answer.question)!,
    rubric,
    embedded: own,
  });
  const verdict = judgement.outcome === 'judged' ? judgement.verdict : own;
  return { final: scored(verdict, conversation), builtIn: scored(own, conversation) };
}

it('holds at least forty attacks of every kind', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(40);
  expect(new Set(attacks.map(({ words }) => words)).size).toBe(attacks.length);
  expect(new Set(attacks.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(10);
  expect(Math.max(...attacks.map(({ words }) => words.length))).toBeGreaterThanOrEqual(14_500);
});

describe('a model that obeys', () => {
  const bases = Object.entries(answers);
  const ways = Object.keys(quoting);
  // Each attack meets another answer and another way of quoting; all of them together take minutes.
  const tried = attacks.map((attack, index) => ({
    ...attack,
    attack,
    base: bases[index % bases.length]!,
    how: ways[Math.floor(index / bases.length) % ways.length]!,
  }));

  it.each(tried)('$kind, quoting $how: $words', async ({ attack, base: [, answer], how }) => {
    const rubric = guide.rubrics.get(answer.question)!;
    const clean = conversationOf(answer, answer.text);
    const text = withAttack(answer, attack);
    const { final, builtIn } = await scoresOf(
      answer,
      text,
      obeyed(rubric, text, attack.words, how),
    );
    // It can add nothing to what the answer earns by itself, and nothing to what it earns without the attack.
    expect(final).toBe(builtIn);
    const without = scored(embedded.judge(clean, rubric), clean);
    expect(final).toBeLessThanOrEqual(without);
  });

  it.each(bases)('gives a %s answer nothing for quotes that prove nothing', async (_, answer) => {
    const rubric = guide.rubrics.get(answer.question)!;
    const reply = obeyed(rubric, answer.text, answer.text, 'any sentence');
    const { final, builtIn } = await scoresOf(answer, answer.text, reply);
    expect(final).toBeLessThanOrEqual(builtIn);
  });
});

describe('what goes over the wire', () => {
  const sent = async (text: string) => {
    await model.forget();
    const [, answer] = Object.entries(answers)[0]!;
    await scoresOf(answer, text, '{}');
    const [first] = await model.asked();
    return first!.body.messages;
  };
  const boundaryIn = (system: string) => /<<<([0-9a-f]{32})/u.exec(system)?.[1];

  it('is the candidate’s text between two lines with a boundary that nobody can guess, never among the orders', async () => {
    const seen = new Set<string>();
    for (const { words } of attacks.filter((_, index) => index % 6 === 0)) {
      const messages = await sent(words);
      const [system, user, ...more] = messages;
      expect(more).toEqual([]);
      expect([system?.role, user?.role]).toEqual(['system', 'user']);
      const boundary = boundaryIn(system?.content ?? '');
      expect(boundary).toBeDefined();
      expect(user?.content).toContain(`<<<${boundary}\n${words}\n${boundary}>>>`);
      expect(user?.content.split(boundary!)).toHaveLength(3);
      expect(system?.content).not.toContain(words.trim());
      seen.add(boundary!);
    }
    expect(seen.size).toBeGreaterThan(5);
  });

  it('leaves the instructions the same, whatever the candidate writes', async () => {
    const systems = new Set<string>();
    for (const { words } of attacks.filter((_, index) => index % 6 === 1)) {
      const [system] = await sent(words);
      const text = system?.content ?? '';
      systems.add(text.replaceAll(boundaryIn(text) ?? '', '#'));
    }
    expect(systems.size).toBe(1);
  });

  it('carries the key in its header alone', async () => {
    await sent('An answer.');
    const [first] = await model.asked();
    expect(first?.headers['authorization']).toBe(`Bearer ${SAMPLE_KEY}`);
    expect(JSON.stringify(first?.body)).not.toContain(SAMPLE_KEY);
  });
});
