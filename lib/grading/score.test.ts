import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation, PromptedBy } from './conversation';
import { bandOf, bands, overallOf, scoreOf, scoreOfShare, shareOfScore } from './score';
import type { Verdict } from './verdict';

const turn = (id: string, after: PromptedBy, targets: string[] = []) => ({
  id,
  text: 'some words',
  after,
  targets,
});
const conversation = (...turns: Conversation['turns']): Conversation => ({
  question: 'q01',
  prompt: 'Why?',
  turns,
});
const proof = (id: string) => [{ turn: id, start: 0, end: 4, quote: 'some' }];
const met = (id: string, from: string) => ({
  id,
  label: 'met' as const,
  evidence: proof(from),
  confidence: 0.9,
});
const missed = (id: string) => ({ id, label: 'missed' as const, confidence: 0.9 });
const verdict = (change: Partial<Verdict>): Verdict => ({
  points: [],
  misconceptions: [],
  beyond: [],
  flags: [],
  ...change,
});

function score(v: Verdict, c: Conversation): number | null {
  const result = scoreOf(v, c);
  return result.kind === 'scored' ? result.score : null;
}

describe('the score of a question', () => {
  it('counts a point 1 unprompted and 1 after a probe, ½ after a hint about it, ½ when partial', () => {
    const c = conversation(
      turn('t1', 'question'),
      turn('t2', 'probe', ['b']),
      turn('t3', 'hint', ['c']),
    );
    const points = [
      met('a', 't1'),
      met('b', 't2'),
      met('c', 't3'),
      { ...met('d', 't1'), label: 'partial' as const },
    ];
    const result = scoreOf(verdict({ points }), c);
    expect(result).toMatchObject({
      kind: 'scored',
      score: 78,
      credits: [
        { credit: 1, drawnOutBy: 'question' },
        { credit: 1, drawnOutBy: 'probe' },
        { credit: 0.5, drawnOutBy: 'hint' },
        { credit: 0.5, drawnOutBy: 'question' },
      ],
    });
  });

  it('pays in full for a point that the hint was not about, and for one made before the hint too', () => {
    const c = conversation(turn('t1', 'question'), turn('t2', 'hint', ['b']));
    const twice = { ...met('b', 't1'), evidence: [...proof('t1'), ...proof('t2')] };
    expect(score(verdict({ points: [met('a', 't2'), twice] }), c)).toBe(100);
  });

  it('takes half a point off for a misconception, a quarter when corrected, never below 0', () => {
    const c = conversation(turn('t1', 'question'));
    const stated = { id: 'm', label: 'stated' as const, evidence: proof('t1'), confidence: 0.9 };
    const points = [met('a', 't1'), met('b', 't1'), missed('c'), missed('d')];
    expect(score(verdict({ points, misconceptions: [stated] }), c)).toBe(43);
    expect(score(verdict({ points, misconceptions: [{ ...stated, label: 'corrected' }] }), c)).toBe(
      50,
    );
    expect(score(verdict({ points: [missed('a')], misconceptions: [stated] }), c)).toBe(0);
  });

  it('has none for a question that was not answered', () => {
    expect(scoreOf(verdict({ flags: ['not_answered'] }), conversation())).toEqual({
      kind: 'not-answered',
    });
  });

  it('counts the first points a little more than the last, and nothing and all as they are', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => Math.round(scoreOfShare(share)))).toEqual([
      0, 31, 55, 78, 100,
    ]);
    expect([-0.5, 1.5].map(scoreOfShare)).toEqual([0, 100]);
    for (const share of [0, 0.1, 0.5, 1])
      expect(shareOfScore(scoreOfShare(share))).toBeCloseTo(share, 10);
  });

  it('is between 0 and 100 and never falls with another point made', () => {
    const label = fc.constantFrom('met', 'partial', 'missed');
    fc.assert(
      fc.property(
        fc.array(label, { minLength: 1, maxLength: 9 }),
        fc.nat({ max: 8 }),
        (labels, which) => {
          const c = conversation(turn('t1', 'question'));
          const make = (list: string[]) =>
            verdict({
              points: list.map((l, i) =>
                l === 'missed'
                  ? missed(`p${i}`)
                  : { ...met(`p${i}`, 't1'), label: l === 'met' ? 'met' : 'partial' },
              ),
            });
          const before = score(make(labels), c) ?? -1;
          const after = score(make(labels.with(which % labels.length, 'met')), c) ?? -1;
          expect(before).toBeGreaterThanOrEqual(0);
          expect(after).toBeLessThanOrEqual(100);
          expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });
});

describe('the whole', () => {
  it('is the mean of the answered questions; the others are left out and counted', () => {
    const scored = (s: number) => ({ kind: 'scored' as const, score: s, credits: [], deducted: 0 });
    expect(overallOf([scored(80), { kind: 'not-answered' }, scored(61)])).toEqual({
      score: 71,
      answered: 2,
      asked: 3,
    });
    expect(overallOf([{ kind: 'not-answered' }])).toEqual({ score: null, answered: 0, asked: 1 });
  });

  it('has a band for every score', () => {
    for (let s = 0; s <= 100; s++) expect(bands.map(({ name }) => name)).toContain(bandOf(s));
    expect(bandOf(85)).toBe('Strong');
    expect(bandOf(84)).toBe('Solid');
  });
});
