import { describe, expect, it } from 'vitest';
import { overlaps } from '@/lib/grading/place';
import { handoutOf } from '@/lib/report/handout/handout-of';
import { markdownReport } from '@/lib/report/handout/markdown-report';
import { sentencesIn } from '@/lib/report/question/answer-stretches';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { guide } from './eval/built-in-grader';
import { reportOn } from './eval/report-on';

/** Reports on real answers read as the candidate reads them: what can be said of their sense by code. */

const lineSchema = z.object({ answer: z.string() });
/** Each of them is in the sample: every so many answers. */
const EVERY = 7;
const everything = {
  overall: true,
  grades: true,
  words: true,
  story: true,
  delivery: true,
  reference: false,
};

const reports = guide.questions.map(({ id }, index) => {
  const lines = readFileSync(`scripts/graded-answers/${id}.jsonl`, 'utf8').trim().split('\n');
  const line = lines[(index * EVERY) % lines.length] ?? '';
  const { answer } = lineSchema.parse(JSON.parse(line));
  return reportOn([
    { question: id, answer, later: [['I am quite sure about it.', 'challenge', []]] },
  ]);
});
const questions = reports.flatMap((report) => report.questions);

/** Longer sentences are speech without full stops. */
const MOST_WORDS = 60;

/** The whole sentences that a stretch of an answer cuts. */
function cutBy({ turns }: ReportedQuestion, turn: string, at: number): string[] {
  const text = turns.find(({ id }) => id === turn)?.text ?? '';
  return sentencesIn(text)
    .filter(({ start, end }) => start < at && at < end)
    .map((sentence) => sentence.text)
    .filter((sentence) => sentence.split(/\s+/u).length <= MOST_WORDS);
}

describe('a stronger version', () => {
  it('puts nothing into the midst of a sentence', () => {
    const cut = questions.flatMap((question) => {
      const pieces = question.stronger.kind === 'built' ? question.stronger.pieces : [];
      return pieces.flatMap((piece, at) => {
        const isNew = piece.kind === 'added' || piece.kind === 'to-tell';
        const last = pieces.slice(0, at).findLast(({ kind }) => kind === 'yours');
        return isNew && last?.kind === 'yours' && pieces[at - 1] === last
          ? cutBy(question, last.turn, last.end)
          : [];
      });
    });
    expect(cut).toEqual([]);
  });

  it('says nothing twice, and keeps no talk that only holds on', () => {
    for (const { stronger } of questions) {
      const texts =
        stronger.kind === 'built'
          ? stronger.pieces.flatMap((piece) => ('text' in piece ? [piece.text] : [piece.ask]))
          : [];
      expect(new Set(texts).size).toBe(texts.length);
      const kept = stronger.kind === 'built' ? stronger.pieces : [];
      expect(kept.flatMap((piece) => (piece.kind === 'yours' ? piece.text : []))).not.toContain(
        'I am quite sure about it.',
      );
    }
  });
});

it('what is said falsely once more, or left standing where it was asked about, is told to stand', () => {
  const answer = 'L1 sets weights to zero. L2 is better because it removes features completely.';
  const added = (text: string, ...targets: string[]) =>
    reportOn([{ question: 'q05', answer, later: [[text, 'challenge', targets]] }]).questions[0]!
      .added[1]!.standing;
  expect(added('Yes, L2 removes features completely.')).toEqual(['q05.m-l2-zeroes']);
  expect(added('As I said before, I would stay with it.', 'q05.m-l2-zeroes')).toEqual([
    'q05.m-l2-zeroes',
  ]);
  expect(added('The strength is tuned by cross-validation.')).toEqual([]);
});

it('what is put right when asked about it is named as that', () => {
  const answer = 'L1 sets weights to zero. L2 is better because it removes features completely.';
  const [, reply] = reportOn([
    {
      question: 'q05',
      answer,
      later: [
        ['No, sorry, L2 only shrinks them, none becomes zero.', 'challenge', ['q05.m-l2-zeroes']],
      ],
    },
  ]).questions[0]!.added;
  expect(reply).toMatchObject({ righted: ['q05.m-l2-zeroes'], standing: [] });
});

it('praise quotes nothing that is held against the person, and no half sentence', () => {
  for (const { strengths, questions: asked } of reports)
    for (const strength of strengths) {
      const quote = 'quote' in strength ? strength.quote : null;
      const question = asked.find(({ id }) => 'question' in strength && id === strength.question);
      if (quote === null || !question) continue;
      const turn = question.turns.find(({ text }) => text.includes(quote));
      const start = turn?.text.indexOf(quote) ?? 0;
      const place = { turn: turn?.id ?? '', start, end: start + quote.length };
      const charged = question.misconceptions.flatMap(({ evidence }) => evidence);
      expect(charged.filter((each) => overlaps(each, place))).toEqual([]);
      expect(cutBy(question, place.turn, place.start)).toEqual([]);
      expect(cutBy(question, place.turn, place.end)).toEqual([]);
    }
});

it('a file has no empty quote, no two scores in a line and no order as credit', () => {
  for (const report of reports) {
    const text = markdownReport(handoutOf(report, everything, { timeZone: 'UTC' }));
    expect(text).not.toMatch(/“\W*”/u);
    for (const line of text.split('\n'))
      expect(line.match(/\d+ of 100/gu)?.length ?? 0).toBeLessThan(2);
    const [, beyond = ''] = text.split('### Beyond the reference\n');
    for (const credit of beyond.split('\n###')[0]?.match(/^- .*$/gmu) ?? [])
      expect(credit).toMatch(/^- \p{Lu}.*“.+”$/u);
  }
});
