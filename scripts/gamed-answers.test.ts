import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Conversation } from '@/lib/grading/conversation';
import type { Verdict } from '@/lib/grading/verdict';
import { scoreOf } from '@/lib/grading/score';
import { readSet } from './eval/answer-sets';
import { MeasuredGrader } from './eval/measured-grader';
import { asDictated } from './eval/same-words';
import { SEALED } from './eval/sealed-questions';

/** A tenth of the marks: what chance words may earn. */
const NEXT_TO_NOTHING = 10;
/** Of a hundred answers that try to trick a grader, so many at most may earn more. */
const SLIP_THROUGH = 0.1;
/** What fits every question tells a point of some: that one monitors, or moves step by step. */
const FITS_BY_CHANCE = 0.15;
const ONE_POINT_OR_TWO = 35;
/** Of honest answers that look like tricks, so many at most may earn as little. */
const MISSED = 0.05;
/** Grading hundreds of answers takes its time on a busy machine. */
const PATIENCE = 240_000;
/** Without marks fewer of them are told from speech. */
const SLIP_THROUGH_UNMARKED = 0.15;
const accusing = new Set([
  'keyword_list',
  'word_salad',
  'repeated',
  'question_repeated',
  'off_topic',
]);

const line = z.object({ id: z.string(), question_id: z.string(), answer: z.string() });
const answersIn = (file: string) =>
  readFileSync(`scripts/gamed-answers/${file}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((text) => line.parse(JSON.parse(text)))
    .map(({ id, question_id: question, answer }) => ({ id, question, answer }));

describe('hard to fool, and never unfair', () => {
  const grader = new MeasuredGrader();
  // Notes and lists, and answers in words from kitchens, shops and hospitals, or full of praise for what they explain.
  const honest = [...answersIn('honest'), ...answersIn('odd-words-honest')];

  function judge(question: string, texts: readonly string[]): { verdict: Verdict; score: number } {
    const { rubric, prompt } = materialFor(question);
    const turns = texts.map((text, at) => ({
      id: `turn ${at}`,
      text,
      after: at === 0 ? ('question' as const) : ('probe' as const),
      targets: [],
    }));
    const conversation: Conversation = { question, prompt, turns };
    const verdict = grader.embedded.judge(conversation, rubric);
    const result = scoreOf(verdict, conversation);
    return { verdict, score: result.kind === 'scored' ? result.score : 0 };
  }

  function materialFor(question: string) {
    const rubric = grader.guide.rubrics.get(question);
    const prompt = grader.guide.questions.find(({ id }) => id === question)?.prompt;
    if (!rubric || prompt === undefined) throw new RangeError(`there is no question ${question}`);
    return { rubric, prompt };
  }

  it.each([
    'all',
    'new-tricks',
    'short-tricks',
    'middling-tricks',
    'keys-and-dumps',
    'talk-and-headings',
  ])(
    'pays next to nothing for tricks (%s)',
    (file) => {
      const answers = answersIn(file);
      const paid = answers.flatMap(({ id, question, answer }) => {
        const { score } = judge(question, [answer]);
        return score > NEXT_TO_NOTHING ? [`${id} ${score}`] : [];
      });
      expect(paid.length <= SLIP_THROUGH * answers.length ? [] : paid).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'pays little for an answer that fits every question, whichever is asked',
    () => {
      const texts = z
        .array(z.string())
        .parse(JSON.parse(readFileSync('scripts/gamed-answers/fits-all.json', 'utf8')));
      const pairs = grader.guide.questions.flatMap(({ id }) =>
        texts.map((text) => ({ id, score: judge(id, [text]).score })),
      );
      const paid = pairs.filter(({ score }) => score > NEXT_TO_NOTHING);
      expect(paid.length <= FITS_BY_CHANCE * pairs.length ? [] : paid).toEqual([]);
      expect(Math.max(...pairs.map(({ score }) => score))).toBeLessThan(ONE_POINT_OR_TWO);
    },
    PATIENCE,
  );

  it(
    'pays little more for a trick without its marks',
    () => {
      const answers = answersIn('all');
      const paid = answers.flatMap(({ id, question, answer }) => {
        const { score } = judge(question, [asDictated(answer)]);
        return score > NEXT_TO_NOTHING ? [`${id} ${score}`] : [];
      });
      expect(paid.length <= SLIP_THROUGH_UNMARKED * answers.length ? [] : paid).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'accuses no honest answer, however terse, list-like or spoken',
    () => {
      const graded = readSet('fixtures', undefined).answers.filter(
        ({ gaming, question }) => !gaming && !SEALED.includes(question),
      );
      const accused = [...graded, ...honest].flatMap(({ id, question, answer }) => {
        const flags = judge(question, [answer]).verdict.flags.filter((flag) => accusing.has(flag));
        return flags.length > 0 ? [`${id} ${flags.join(', ')}`] : [];
      });
      expect(accused).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'pays honest notes and lists by what they say',
    () => {
      const paid = honest.map(({ id, question, answer }) => ({
        id,
        score: judge(question, [answer]).score,
      }));
      const unpaid = paid.filter(({ score }) => score <= NEXT_TO_NOTHING);
      expect(unpaid.length <= MISSED * paid.length ? [] : unpaid).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'pays an honest answer the same when its sentences are given again in follow-up turns',
    () => {
      const differ = readSet('fixtures', undefined)
        .answers.filter(({ kind, question }) => kind === 'good' && !SEALED.includes(question))
        .flatMap(({ id, question, answer }) => {
          const sentences = answer.split(/(?<=[.!?])\s+/u);
          const once = judge(question, [answer]);
          return [
            judge(question, [answer, answer]),
            judge(question, [
              answer,
              sentences.slice(0, 3).join(' '),
              sentences.slice(-3).join(' '),
            ]),
          ].flatMap(({ score, verdict }) =>
            score === once.score && verdict.flags.join() === once.verdict.flags.join()
              ? []
              : [`${id} ${once.score} → ${score} ${verdict.flags.join(', ')}`],
          );
        });
      expect(differ).toEqual([]);
    },
    PATIENCE,
  );

  it('takes nothing from an honest turn when another turn is a list', () => {
    const list = answersIn('all').find(({ id }) => id === 'q24-gb')!.answer;
    const notes = answersIn('honest').find(({ id }) => id === 'q24-ha')!.answer;
    const alone = judge('q24', [notes]).score;
    expect(alone).toBeGreaterThan(NEXT_TO_NOTHING);
    expect(judge('q24', [notes, list]).score).toBe(alone);
    expect(judge('q24', [list, notes]).score).toBe(alone);
    expect(judge('q24', [list, notes]).verdict.flags).toContain('keyword_list');
  });
});
