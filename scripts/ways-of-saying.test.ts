import { describe, expect, it } from 'vitest';
import { EmbeddedGrader } from '@/lib/grading/embedded-grader';
import { falseClaimSaid, waysIn } from '@/lib/grading/misconceptions/false-claim-said';
import { readGuide } from '@/lib/guide/read-guide';
import { contentFiles } from '@/lib/server/content-files';
import { graderKnowledge } from '@/lib/server/grader-knowledge';

const { guide } = readGuide(contentFiles('content'), 'ai-engineer');
const grader = new EmbeddedGrader(graderKnowledge('content', guide));
const judged = (id: string, text: string) => {
  const rubric = guide.rubrics.get(id)!;
  const { prompt } = guide.questions.find((question) => question.id === id)!;
  const turns = [{ id: 't', text, after: 'question' as const, targets: [] }];
  return { rubric, verdict: grader.judge({ question: id, prompt, turns }, rubric) };
};

describe('a misconception of several claims', () => {
  it.each([
    ['q17', 'Agents are just chatbots with a longer prompt.', /only a chatbot/u],
    ['q17', 'An agent follows a fixed workflow that was written before.', /fixed script/u],
    ['q40', 'I would open a ticket and wait for the next model.', /waiting/u],
    ['q40', 'The users ask the wrong questions, they only need training.', /fault is the users/u],
    ['q03', 'Precision is how many of the actual positives you caught.', /^Precision is about/u],
    ['q03', 'Recall is how many of your predictions were right.', /^Recall is about/u],
    ['q17', 'Fine-tuning is always better than RAG.', /always better than RAG/u],
    ['q30', 'CPU and memory tell you all you need for an LLM app.', /^Healthy servers/u],
    [
      'q12',
      'GloVe gives a different vector for bank depending on the sentence, that is its advantage over Word2Vec.',
      /^GloVe gives a word another vector in each sentence\.$/u,
    ],
  ])('is told as the one that was said: %s %s', (id, text, claim) => {
    const { rubric, verdict } = judged(id, text);
    const said = verdict.misconceptions.flatMap((each) =>
      each.label === 'absent' ? [] : [falseClaimSaid(each, rubric, guide.concepts)!.claim],
    );
    expect(said).toEqual([expect.stringMatching(claim)]);
  });

  it('is told in general where a quote fits none or all of its claims', () => {
    const several = [...guide.rubrics.values()]
      .flatMap(({ misconceptions }) => misconceptions)
      .filter(({ ways }) => ways);
    for (const quotes of [['It is what it is.'], []])
      expect(several.flatMap((each) => waysIn(each, quotes))).toEqual([]);
  });
});

describe('a guess that is wrong', () => {
  it.each([
    ['q32', 'Async uses several threads on several CPU cores, but I’m not certain.'],
    [
      'q32',
      'Async is for waiting. I believe it uses several threads on several CPU cores, but I’m not certain.',
    ],
    ['q12', 'FastText maybe is a faster version of Word2Vec? I’m guessing.'],
  ])('is heard and charged to nobody: %s %s', (id, text) => {
    const { verdict } = judged(id, text);
    expect(verdict.guessed).toHaveLength(1);
    expect(verdict.misconceptions.every(({ label }) => label === 'absent')).toBe(true);
  });

  it.each([
    ['q32', 'Does async use several threads?'],
    ['q32', 'Many believe it uses several threads on several CPU cores, but I’m not certain.'],
    ['q32', 'I think it does not use several threads on several cores, but I’m not certain.'],
    ['q03', 'F1 is the harmonic mean, but I’m not certain.'],
  ])('is not a question, a right guess or what others believe: %s %s', (id, text) => {
    expect(judged(id, text).verdict.guessed).toBeUndefined();
  });
});
