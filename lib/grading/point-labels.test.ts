import { describe, expect, it } from 'vitest';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { sampleFiles } from '@/lib/guide/sample-guide';
import { Lexicon } from './lexicon';
import { labels } from './point-labels';
import { Reading } from './reading';

const guide = readWholeGuide(sampleFiles(), 'sample');
const rubric = guide.rubrics.get('q01')!;
const point = rubric.points[0]!;
const text = 'Ridge looks at squares here. Lasso sets many weights to zero. Weights stay useful.';
const reading = new Reading(
  { question: 'q01', prompt: '', turns: [{ id: 't', text, after: 'question', targets: [] }] },
  rubric,
  new Lexicon(guide.concepts),
);
const place = (words: string) =>
  reading.statements.tokens.findIndex(({ start }) => start === text.indexOf(words));
const features = { pattern: 0, patterns: 0, loose: 0, falser: 0, rival: 0, stated: 0 };

function quoteFor(...stretches: { from: number; to: number; at: number[]; sure: number }[]) {
  const candidates = stretches
    .map(({ sure, ...range }) => ({
      ...range,
      features,
      met: [],
      doubt: 'loose_wording' as const,
      probability: sure,
      beside: () => sure,
    }))
    .toSorted((a, b) => b.probability - a.probability);
  const [verdict] = labels([{ point, candidates, deniedUntil: -1 }], new Set(), reading);
  return verdict && 'evidence' in verdict ? verdict.evidence.map(({ quote }) => quote) : [];
}

const lasso = place('Lasso');
const last = place('Weights stay');
const end = reading.statements.tokens.length;
const zero = place('zero');

describe('the quote that proves a point', () => {
  const two = { from: 0, to: last, at: [place('squares'), lasso, zero], sure: 0.9 };
  const one = { from: lasso, to: last, at: [lasso, zero], sure: 0.85 };

  it('is one sentence where one is nearly as good a proof as two', () => {
    expect(quoteFor(two, one)).toEqual(['Lasso sets many weights to zero']);
  });

  it('is both sentences where one alone is a much weaker proof', () => {
    expect(quoteFor(two, { ...one, sure: 0.6 })).toEqual([
      'Ridge looks at squares here. Lasso sets many weights to zero',
    ]);
  });

  it('leaves out a neighbour sentence that only has words which the rest has too', () => {
    const at = [lasso, place('weights to'), zero, last];
    expect(quoteFor({ from: lasso, to: end, at, sure: 0.9 })).toEqual([
      'Lasso sets many weights to zero',
    ]);
  });
});

describe('words in one breath with those that make a point', () => {
  const other = rubric.points[1]!;
  const metWith = (sure: number, beside = sure, others: string[] = []) => {
    const item = (of: typeof point, at: number[], probability: number, left: number) => ({
      point: of,
      candidates: [
        {
          from: lasso,
          to: last,
          at,
          features,
          met: [],
          doubt: 'loose_wording' as const,
          probability,
          beside: (near: ReadonlySet<string>) => {
            others.push(...near);
            return left;
          },
        },
      ],
      deniedUntil: -1,
    });
    return labels(
      [
        item(point, [lasso, place('sets')], 0.95, 0.95),
        item(other, [place('weights to'), zero], sure, beside),
      ],
      new Set(),
      reading,
    ).map(({ label }) => label);
  };

  it('make another point when that is clear', () => {
    expect(metWith(0.85)).toEqual(['met', 'met']);
  });

  it('do not make another that they only sound like', () => {
    expect(metWith(0.5)).toEqual(['met', 'missed']);
  });

  it('do not make another by what the first one says in passing', () => {
    const others: string[] = [];
    expect(metWith(0.9, 0.3, others)).toEqual(['met', 'missed']);
    expect(others).toEqual([point.id]);
  });
});
