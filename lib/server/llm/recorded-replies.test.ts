import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Conversation } from '@/lib/grading/conversation';
import { EmbeddedGrader } from '@/lib/grading/embedded-grader';
import { isVerbatim } from '@/lib/grading/evidence';
import { modelReplySchema } from '@/lib/grading/model-reply';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { contentFiles } from '@/lib/server/content-files';
import { graderKnowledge } from '@/lib/server/grader-knowledge';
import { llmGrader } from './llm-grader';
import { openSampleModel, sampleCaller, type SampleModel } from './sample-model';

/**
 * Replies that were written by hand, by someone who saw only what a model sees, sent through the real path: over the
 * wire, read, checked against the answer and beside the built-in grader.
 */
const recordedSchema = z.object({
  id: z.string(),
  /** The prompt that it answers. */
  prompt: z.string(),
  question: z.string(),
  answer: z.string(),
  /** The first sample, and the second where there was one. */
  replies: z.array(modelReplySchema).min(1),
});
type Recorded = z.infer<typeof recordedSchema>;
const recorded: readonly Recorded[] = readFileSync('lib/server/llm/recorded-replies.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => recordedSchema.parse(JSON.parse(line)));

const guide = readWholeGuide(contentFiles('content'), 'ai-engineer');
const embedded = new EmbeddedGrader(graderKnowledge('content', guide));
let model: SampleModel;
beforeAll(async () => {
  model = await openSampleModel();
});
afterAll(() => model.close());

/** Quotes of these replies that are true and still not taken over: a word or two, or words that stand for three points. */
const KNOWN_LOST = new Set(['q05.l2-when', 'q28.definition']);
/** Unproven claims of all: what a change of the checks may cost at most. */
const MOST_LOST = 4;

describe('a reply that was written by hand', () => {
  const lost: string[] = [];
  it.each(recorded)('on $id becomes a verdict', async ({ question, answer, replies }) => {
    const [first] = replies;
    await model.always({ kind: 'words', text: JSON.stringify(first) });
    const { prompt } = guide.questions.find(({ id }) => id === question)!;
    const conversation: Conversation = {
      question,
      prompt,
      turns: [{ id: 'm1', text: answer, after: 'question', targets: [] }],
    };
    const rubric = guide.rubrics.get(question)!;
    const beside = embedded.judge(conversation, rubric);
    const { caller } = sampleCaller({ OPENAI_BASE_URL: model.url });
    const judgement = await llmGrader({ caller, embedded, concepts: guide.concepts }).judge({
      interview: null,
      conversation,
      question: guide.questions.find(({ id }) => id === question)!,
      rubric: { ...rubric, star: undefined },
      embedded: beside,
    });
    if (judgement.outcome !== 'judged') throw new Error(judgement.part.fault);
    const { verdict, part } = judgement;
    // Nothing is paid without the candidate's own words.
    for (const point of verdict.points)
      if (point.label !== 'missed')
        expect(point.evidence.every((item) => isVerbatim(item, conversation))).toBe(true);
    // No reason contradicts the label beside it.
    for (const { of, why } of part.notes) {
      const said = [...first!.points, ...first!.misconceptions].find(({ id }) => id === of);
      const label = [...verdict.points, ...verdict.misconceptions].find(
        ({ id }) => id === of,
      )?.label;
      expect([said?.label, why]).toEqual([label, said?.why]);
    }
    const untaken = part.findings.filter(({ what }) => what === 'quote_not_about_it');
    lost.push(...untaken.map(({ of }) => of));
    expect(part.findings.map(({ what }) => what)).not.toContain('quote_not_said');
  });

  it('is believed in nearly all that it quotes', () => {
    const claims = recorded.flatMap(({ replies: [first] }) =>
      (first?.points ?? []).filter(({ label }) => label !== 'missed'),
    );
    expect(claims.length).toBeGreaterThan(90);
    expect(lost.filter((id) => !KNOWN_LOST.has(id)).length).toBeLessThanOrEqual(MOST_LOST);
  });
});
