import { describe, expect, it } from 'vitest';
import {
  applicable,
  contestEventSchema,
  scoreWithMarks,
  standingContests,
  type Contest,
} from './contest';
import type { Conversation } from './conversation';
import { scoreOf } from './score';
import type { Evidence, Verdict } from './verdict';

const conversation: Conversation = {
  question: 'q01',
  prompt: 'What is it?',
  turns: [
    { id: 'a', text: 'It shrinks. It is zero.', after: 'question', targets: [] },
    { id: 'b', text: 'After the hint, this.', after: 'hint', targets: ['q01.hinted'] },
  ],
};
const quote = (turn: string, text: string): Evidence => {
  const start = conversation.turns.find(({ id }) => id === turn)?.text.indexOf(text) ?? 0;
  return { turn, start, end: start + text.length, quote: text };
};
const shrinks = [quote('a', 'It shrinks.')];
const verdict: Verdict = {
  points: [
    { id: 'q01.made', label: 'met', confidence: 0.9, evidence: shrinks },
    { id: 'q01.half', label: 'partial', confidence: 0.5, evidence: shrinks },
    { id: 'q01.gone', label: 'missed', confidence: 0.5 },
    { id: 'q01.hinted', label: 'missed', confidence: 0.9 },
  ],
  misconceptions: [{ id: 'q01.m', label: 'stated', confidence: 0.9, evidence: shrinks }],
  beyond: [],
  flags: [],
};
const claim = (of: string, evidence = shrinks, at = 1): Contest => ({
  type: 'point-claimed',
  at,
  question: 'q01',
  of,
  evidence,
});
const deny: Contest = {
  type: 'misconception-denied',
  at: 1,
  question: 'q01',
  of: 'q01.m',
  meant: 'absent',
};
const withMarks = (...contests: Contest[]) => {
  const result = scoreWithMarks(contests, verdict, conversation);
  return result?.kind === 'scored' ? result.score : result;
};

describe('what became of a misconception', () => {
  const meant = (
    said: 'absent' | 'stated' | 'corrected',
    label: 'stated' | 'doubted' | 'corrected',
  ) => {
    const misconceptions = verdict.misconceptions.map((each) =>
      each.id === 'q01.m' && each.label !== 'absent' ? { ...each, label } : each,
    );
    const own = scoreWithMarks(
      [{ ...deny, meant: said }],
      { ...verdict, misconceptions },
      conversation,
    );
    return own?.kind === 'scored' ? own.deducted : null;
  };

  it.each([
    ['absent', 'stated', 0],
    ['absent', 'corrected', 0],
    ['corrected', 'stated', 0.25],
    ['stated', 'corrected', 0.5],
    ['stated', 'doubted', 0.5],
    ['corrected', 'doubted', 0.25],
    ['stated', 'stated', null],
    ['corrected', 'corrected', null],
  ] as const)(
    'is %s by the person where it is %s by the grader: %s taken off',
    (said, label, off) => {
      expect(meant(said, label)).toBe(off);
    },
  );

  it('was not claimed where an older mark does not say', () => {
    const { meant: _, ...older } = deny;
    expect(contestEventSchema.parse(older)).toMatchObject({ meant: 'absent' });
  });
});

describe('contests that stand', () => {
  it('are the last word on each part, of this question only', () => {
    const again = claim('q01.gone', [quote('a', 'It is zero.')], 3);
    const events = [
      claim('q01.gone'),
      claim('q01.half'),
      { ...claim('q02.x'), question: 'q02' },
      { type: 'contest-withdrawn' as const, at: 2, question: 'q01', of: 'q01.half' },
      again,
    ];
    expect(standingContests(events, 'q01')).toEqual([again]);
  });

  it('count where the verdict leaves room and the quotes are in the conversation', () => {
    const good = [claim('q01.half'), claim('q01.gone'), deny];
    const bad = [
      claim('q01.made'),
      claim('q01.unknown'),
      claim('q01.gone', [{ turn: 'a', start: 0, end: 4, quote: 'else' }]),
      claim('q01.gone', [{ turn: 'z', start: 0, end: 2, quote: 'It' }]),
      { ...deny, of: 'q01.other' },
    ];
    expect(applicable([...good, ...bad], verdict, conversation)).toEqual(good);
  });
});

describe('the score with marks', () => {
  it('is null without a mark that counts', () => {
    expect(withMarks()).toBeNull();
    expect(withMarks(claim('q01.made'))).toBeNull();
  });

  it('pays a claimed point in full, by the rule that pays every point', () => {
    // By the grader: (1 + .5 - .5) of 4.
    expect(scoreOf(verdict, conversation)).toMatchObject({ score: 31 });
    expect(withMarks(claim('q01.half'))).toBe(43);
    expect(withMarks(claim('q01.half'), claim('q01.gone'))).toBe(67);
  });

  it('pays half for what was said after a hint on that point', () => {
    expect(withMarks(claim('q01.hinted', [quote('b', 'this')]))).toBe(43);
    expect(withMarks(claim('q01.hinted'))).toBe(55);
  });

  it('pays nothing for a point that the person says they did not make', () => {
    const not: Contest = { type: 'point-disclaimed', at: 1, question: 'q01', of: 'q01.made' };
    expect(withMarks(not)).toBe(0);
    expect([withMarks(not, deny), withMarks(deny)]).toEqual([17, 43]);
    expect(withMarks({ ...not, of: 'q01.gone' })).toBeNull();
  });

  it('takes nothing off for a misconception that was not claimed', () => {
    expect(withMarks(deny)).toBe(43);
  });

  it('is there for an answer that the grader could not read', () => {
    const unread: Verdict = { ...verdict, flags: ['not_answered'] };
    expect(scoreOf(unread, conversation).kind).toBe('not-answered');
    expect(scoreWithMarks([claim('q01.gone')], unread, conversation)?.kind).toBe('scored');
    expect(scoreWithMarks([deny], unread, conversation)?.kind).toBe('not-answered');
  });

  it('leaves the verdict as the grader gave it', () => {
    const before = JSON.stringify(verdict);
    withMarks(claim('q01.half'), deny);
    expect(JSON.stringify(verdict)).toBe(before);
  });
});
