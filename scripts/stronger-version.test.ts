import { describe, expect, it } from 'vitest';
import { handoutOf } from '@/lib/report/handout/handout-of';
import { jsonReport } from '@/lib/report/handout/json-report';
import { markdownReport } from '@/lib/report/handout/markdown-report';
import { markdownInside } from '@/lib/report/handout/markdown-text';
import { htmlReport } from '@/lib/report/handout/html-report';
import { Html } from '@/lib/report/handout/html-text';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { clashWith } from '@/lib/report/stronger/goes-against';
import { pointsBackAtOnce } from '@/lib/report/stronger/goes-on';
import { isSaidNear } from '@/lib/report/stronger/said-near';
import type { StrongerPiece } from '@/lib/report/stronger/stronger-answer';
import { talkedThrough, type Ready } from './eval/talked-through';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { guide } from './eval/built-in-grader';

/** Stronger versions in interviews that were talked through with the interviewer's own policy: what code can tell of them. */

const heldSchema = z.array(
  z.object({
    question: z.string(),
    turns: z.array(z.string()),
    /** Words that are taken back, and words that are not. */
    gone: z.array(z.string()),
    kept: z.array(z.string()),
  }),
);
const read = (file: string): unknown => JSON.parse(readFileSync(`scripts/${file}.json`, 'utf8'));
/** Persons with replies that take back, hold on, remember and go on. */
const replied = heldSchema.parse(read('replied-answers'));
/**
 * Replies that say the opposite of what was said, as many that only add to it or limit it, and some that put one sentence
 * right and share words with others.
 */
const [turned = [], met = [], named = []] = z.array(heldSchema).parse(read('taken-back-answers'));

const lineSchema = z.object({ answer: z.string() });
/** Replies that any answer may get: one that holds on, one that says nothing, one that takes something back. */
const replies = ['No, I hold to that.', 'Fair point.', 'Hmm, that was too simple.'];
const generated: Ready[] = guide.questions
  .filter((_, index) => index % 2 === 0)
  .map(({ id }, index) => {
    const lines = readFileSync(`scripts/graded-answers/${id}.jsonl`, 'utf8').trim().split('\n');
    const { answer } = lineSchema.parse(JSON.parse(lines[(index * 5 + 2) % lines.length] ?? ''));
    return { question: id, turns: [answer, ...replies] };
  });

const report = talkedThrough('practice', replied);
const turnedReports = [turned, met, named].map((each) => talkedThrough('practice', each));
const reports = [report, ...turnedReports, talkedThrough('exam', generated)];
const questions = reports.flatMap((each) => each.questions);
const piecesOf = ({ stronger }: ReportedQuestion): readonly StrongerPiece[] =>
  stronger.kind === 'built' ? stronger.pieces : [];
const ownIn = (question: ReportedQuestion) =>
  piecesOf(question).flatMap((piece) => (piece.kind === 'yours' ? [piece] : []));

describe('a stronger version', () => {
  it('keeps own words as they were said, each once', () => {
    for (const question of questions)
      for (const piece of ownIn(question)) {
        const said = question.turns.find(({ id }) => id === piece.turn)?.text ?? '';
        expect(said.slice(piece.start, piece.end)).toBe(piece.text);
        const same = ownIn(question).filter(
          ({ turn, start, end }) => turn === piece.turn && start < piece.end && end > piece.start,
        );
        expect(same).toEqual([piece]);
      }
  });

  it('keeps the words of each turn in their order', () => {
    for (const question of questions)
      for (const { id } of question.turns) {
        const starts = ownIn(question).flatMap(({ turn, start }) => (turn === id ? start : []));
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }
  });

  it('adds nothing before a sentence that begins by pointing back', () => {
    const broken = questions
      .filter(({ story }) => story === null)
      .flatMap((question) =>
        piecesOf(question).flatMap((piece, at, all) => {
          const next = all[at + 1];
          const breaks =
            piece.kind === 'added' && next?.kind === 'yours' && pointsBackAtOnce(next.text);
          return breaks ? [`${question.id}: ${piece.text} | ${next.text}`] : [];
        }),
      );
    expect(broken).toEqual([]);
  });

  it('adds nothing that a sentence beside it says', () => {
    const twice = questions.flatMap((question) =>
      piecesOf(question).flatMap((piece, at, all) => {
        const beside = [all[at - 1], all[at + 1]].flatMap((each) =>
          each?.kind === 'yours' ? [{ ...each, after: 'question' as const, isPause: true }] : [],
        );
        const isTwice =
          piece.kind === 'added' &&
          isSaidNear(piece.text, { after: 0, sentences: beside, prompt: question.prompt });
        return isTwice ? [`${question.id}: ${piece.text}`] : [];
      }),
    );
    expect(twice).toEqual([]);
  });

  it('has no question of the interviewer in it', () => {
    for (const question of questions) {
      const text = piecesOf(question)
        .map((piece) => ('text' in piece ? piece.text : ''))
        .join(' ');
      expect(text).not.toContain('(asked:');
    }
  });

  const held = [
    ...replied.map((each) => ({ ...each, of: report })),
    ...[turned, met, named].flatMap((all, at) =>
      all.map((each) => ({ ...each, of: turnedReports[at]! })),
    ),
  ];
  it.each(held)('is the answer as it is held now: $question', ({ question, gone, kept, of }) => {
    const found = of.questions.find(({ id }) => id === question)!;
    if (found.stronger.kind === 'none') return;
    const text = ownIn(found)
      .map((piece) => piece.text)
      .join(' ');
    for (const words of gone) expect(text).not.toContain(words);
    for (const words of kept) expect(text).toContain(words);
  });

  it('holds no two sentences that say opposite things', () => {
    const opposed = questions.flatMap((question) =>
      ownIn(question).flatMap((piece, at, all) =>
        all
          .slice(0, at)
          .filter((before) => before.turn !== piece.turn)
          .filter((before) => clashWith(before.text, [piece.text], undefined))
          .map((before) => `${question.id}: ${before.text} | ${piece.text}`),
      ),
    );
    expect(opposed).toEqual([]);
  });

  it('shows all that is new as new in each form', () => {
    const everything = {
      overall: true,
      grades: true,
      words: true,
      story: true,
      delivery: true,
      reference: false,
    };
    for (const each of reports) {
      const handout = handoutOf(each, everything, { timeZone: 'UTC' });
      const [markdown, json] = [markdownReport(handout), jsonReport(each)];
      const html = htmlReport(handout, () => new Html(''));
      const marks = html.match(/<mark class="added">/gu) ?? [];
      const added = each.questions.flatMap((question) =>
        piecesOf(question).flatMap((piece) => (piece.kind === 'added' ? piece.text : [])),
      );
      for (const text of added) {
        expect(markdown).toContain(`**+ ${markdownInside(text)}**`);
        expect(json).toContain(JSON.stringify(text));
      }
      expect(marks.length).toBeGreaterThanOrEqual(added.length);
    }
  });
});
