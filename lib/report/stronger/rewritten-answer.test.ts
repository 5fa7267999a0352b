import { describe, expect, it } from 'vitest';
import type { Assessment } from '@/lib/grading/assessment';
import type { RewritePart, RewrittenSentence } from '@/lib/grading/model/rewrite';
import { sampleGrader } from '@/lib/grading/sample-grader';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { sampleFiles } from '@/lib/guide/sample-guide';
import { rewrittenFaults } from './check-rewritten';
import { reportedQuestion } from '@/lib/report/question/reported-question';
import { gradedAnswer } from '@/lib/report/question/sample-graded-answer';

const guide = readWholeGuide(sampleFiles(), 'sample');
const SAID = 'um it adds a penalty to the loss. The sky over a is green. I like the number 7.';
const graded = gradedAnswer(guide, sampleGrader(guide.concepts), 'q01', SAID);

const at = (quote: string) => {
  const start = SAID.indexOf(quote);
  return { turn: 'm1', start, end: start + quote.length, quote };
};
const own = (text: string, quote: string): RewrittenSentence => ({
  stands: 'own',
  text,
  evidence: [at(quote)],
});
const added = (point: string, text: string): RewrittenSentence => ({
  stands: 'addition',
  point,
  text,
});
const penalty = own('It adds a penalty to the loss.', 'it adds a penalty to the loss.');
const sparse = added('q01.sparse', 'Lasso makes some weights exactly zero.');
const put = (text: string): RewrittenSentence => ({
  stands: 'correction',
  misconception: 'q01.m-a',
  text,
});

const written = (
  sentences: RewrittenSentence[],
  dropped: Extract<RewritePart, { outcome: 'written' }>['dropped'] = [],
): RewritePart => ({
  outcome: 'written',
  by: { model: 'm', prompt: { id: 'rewriter', version: '1' } },
  sentences,
  dropped,
  calls: [],
});

/** The question as the report has it, with this rewriting. */
function reported(rewrite?: RewritePart) {
  const judged: Assessment = {
    ...graded.assessment,
    model: {
      outcome: 'judged',
      calls: [],
      notes: [],
      findings: [],
      differs: [],
      star: null,
      ...(rewrite && { rewrite }),
    },
  };
  return reportedQuestion(graded.question, graded.material, { counts: judged, newest: judged });
}

function told(rewrite: RewritePart) {
  const { rewritten } = reported(rewrite);
  if (rewritten?.kind !== 'rewritten') return rewritten;
  return rewritten.pieces.map((piece) => {
    switch (piece.kind) {
      case 'yours':
      case 'left-out':
      case 'reworded':
        return piece.text;
      case 'added':
        return `+ ${piece.text}`;
      case 'to-tell':
        return `? ${piece.ask}`;
      case 'corrected':
        return `[${piece.instead} → ${piece.text}]`;
    }
  });
}

describe('a stronger version by a language model', () => {
  it('is the person’s sentences mended, with what was missing and what was false marked', () => {
    expect(
      told(
        written([
          sparse,
          penalty,
          put('It is blue.'),
          added('q01.overfit', 'It keeps the model from overfitting.'),
          added('q01.choice', 'Take it when many inputs are useless.'),
        ]),
      ),
    ).toEqual([
      '+ Lasso makes some weights exactly zero.',
      'It adds a penalty to the loss.',
      '[The sky over a is green → It is blue.]',
      '+ It keeps the model from overfitting.',
      '+ Take it when many inputs are useless.',
    ]);
  });

  it('gets from the built-in version what it leaves out: points, corrections, and what made a point', () => {
    const all = told(written([sparse]));
    expect(all).toEqual(
      expect.arrayContaining([
        '+ Lasso makes some weights exactly zero.',
        'um it adds a penalty to the loss.',
        '[The sky over a is green. → It is blue.]',
        '+ I’d take it when many inputs are useless.',
      ]),
    );
    // What proves nothing, the model may leave out.
    expect(all).not.toContain('I like the number 7.');
  });

  it('is without a sentence that does not hold, and says how many there were', () => {
    const two = [{ text: 'It costs 9.', what: 'new_figure' as const }];
    const fine = [penalty, sparse, own('I like the number 7.', 'I like the number 7.')];
    expect(reported(written(fine, two)).rewritten).toMatchObject({ kind: 'rewritten', dropped: 1 });
  });

  it('is not shown when more than a third of it does not hold', () => {
    const bad = own('It adds a penalty of 12 to the loss.', 'it adds a penalty to the loss.');
    expect(reported(written([penalty, bad])).rewritten).toEqual({
      kind: 'not-shown',
      dropped: 1,
      sentences: 2,
    });
    expect(reported(written([])).rewritten).toMatchObject({ kind: 'not-shown' });
  });

  it('says when it is still being written, and when the model failed', () => {
    expect(reported({ outcome: 'pending' }).rewritten).toEqual({ kind: 'pending' });
    expect(reported({ outcome: 'failed', fault: 'timeout', calls: [] }).rewritten).toEqual({
      kind: 'failed',
      fault: 'timeout',
    });
    expect(reported().rewritten).toBeNull();
  });

  it('that was overtaken by another grading is not waited for', () => {
    const judged: Assessment = {
      ...graded.assessment,
      model: {
        outcome: 'judged',
        calls: [],
        notes: [],
        findings: [],
        differs: [],
        star: null,
        rewrite: { outcome: 'pending' },
      },
    };
    const newest: Assessment = { ...graded.assessment, model: { outcome: 'pending' } };
    const { rewritten } = reportedQuestion(graded.question, graded.material, {
      counts: judged,
      newest,
    });
    expect(rewritten).toBeNull();
  });

  it('does not add what the person has marked as said since', () => {
    const question = {
      ...graded.question,
      points: graded.question.points.map((point) =>
        point.id === 'q01.sparse' ? { ...point, claimed: [] } : point,
      ),
    };
    const judged = {
      ...graded.assessment,
      model: {
        outcome: 'judged' as const,
        calls: [],
        notes: [],
        findings: [],
        differs: [],
        star: null,
        rewrite: written([penalty, penalty, sparse]),
      },
    };
    const { rewritten } = reportedQuestion(question, graded.material, {
      counts: judged,
      newest: judged,
    });
    expect(rewritten).toMatchObject({ kind: 'rewritten', dropped: 1 });
    expect(JSON.stringify(rewritten)).not.toContain('Lasso');
  });

  it('is borne out by the report itself, and what is not is found there', () => {
    const good = reported(written([penalty, sparse, put('It is blue.')]));
    expect(rewrittenFaults(good)).toEqual([]);
    const { rewritten } = good;
    if (rewritten?.kind !== 'rewritten') throw new Error('it is written');
    const untrue = [
      {
        kind: 'yours' as const,
        turn: 'm1',
        start: 0,
        end: 5,
        text: 'I never said it.',
        against: null,
      },
      { kind: 'reworded' as const, text: 'It adds a penalty of 12.', evidence: [at('a penalty')] },
      { kind: 'added' as const, point: 'q01.sparse', text: 'Lasso was made in Helsinki.' },
      {
        kind: 'corrected' as const,
        misconception: 'q01.m-a',
        text: 'It is red.',
        tells: [],
        instead: 'x',
      },
      { kind: 'to-tell' as const, point: 'q01.gone', ask: 'And then?' },
    ];
    const bad = { ...good, rewritten: { ...rewritten, pieces: [...rewritten.pieces, ...untrue] } };
    expect(rewrittenFaults(bad)).toEqual([
      'quote_not_said',
      'new_figure',
      'new_name',
      'new_word',
      'stands_on_nothing',
    ]);
  });
});
