import { describe, expect, it } from 'vitest';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { sampleFiles } from '@/lib/guide/sample-guide';
import { Lexicon } from '@/lib/grading/text/lexicon';
import { labels } from './point-labels';
import { Reading } from '@/lib/grading/text/reading';

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
      sideless: false,
      doubt: 'loose_wording' as const,
      probability: sure,
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

describe('a clause that makes one point', () => {
  const other = rubric.points[1]!;
  const labelled = (sure: number) => {
    const candidate = (at: number[], probability: number) => ({
      from: lasso,
      to: last,
      at,
      features,
      sideless: false,
      doubt: 'loose_wording' as const,
      probability,
    });
    const item = (of: typeof point, at: number[], probability: number) => ({
      point: of,
      candidates: [candidate(at, probability)],
      deniedUntil: -1,
    });
    return labels(
      [item(point, [lasso, place('sets')], 0.95), item(other, [place('weights to'), zero], sure)],
      new Set(),
      reading,
    );
  };
  const metWith = (sure: number) => labelled(sure).map(({ label }) => label);

  it('makes another with other words of its own when that is clear', () => {
    expect(metWith(0.85)).toEqual(['met', 'met']);
  });

  it('does not make another that it only sounds like', () => {
    expect(metWith(0.7)).toEqual(['met', 'missed']);
  });

  it('is told to have paid where its words fit the other, too', () => {
    const quote = 'Lasso sets many weights to zero';
    expect(labelled(0.7)[1]).toMatchObject({
      doubt: 'between_two',
      shared: { with: point.id, evidence: [{ quote }] },
    });
  });
});

describe('a clause that has made three points', () => {
  const ids = ['one', 'two', 'three', 'four'].map((id) => ({ ...point, id }));
  const labelled = (fourth: number[]) => {
    const [a, b, c] = [lasso, lasso + 1, lasso + 2].map((index) => [index]);
    const found = [a!, b!, c!, fourth].map((at, index) => ({
      point: ids[index]!,
      candidates: [
        {
          from: lasso,
          to: fourth.at(-1)! + 1,
          at,
          features,
          sideless: false,
          doubt: 'loose_wording' as const,
          probability: 0.95 - index / 100,
        },
      ],
      deniedUntil: -1,
    }));
    return labels(found, new Set(), reading).at(-1)!.label;
  };

  it('makes no fourth one with half of the same words', () => {
    expect(labelled([lasso, zero])).toBe('missed');
  });

  it('makes a fourth one with words of its own', () => {
    expect(labelled([zero])).toBe('met');
  });
});

describe('a list in one clause', () => {
  const metIn = (listed: string, first: string[], second: string[]) => {
    const own = new Reading(
      {
        question: 'q01',
        prompt: '',
        turns: [{ id: 't', text: listed, after: 'question', targets: [] }],
      },
      rubric,
      new Lexicon(guide.concepts),
    );
    const { tokens } = own.statements;
    const item = (of: typeof point, words: string[], probability: number) => {
      const at = words.map((word) => tokens.findIndex(({ normal }) => normal === word));
      const candidate = {
        from: 0,
        to: tokens.length,
        at,
        features: { ...features, pattern: 1 },
        sideless: false,
        doubt: 'partly_said' as const,
        probability,
      };
      return { point: of, candidates: [candidate], deniedUntil: -1 };
    };
    return labels(
      [item(point, first, 0.9), item(rubric.points[1]!, second, 0.6)],
      new Set(),
      own,
    ).map(({ label }) => label);
  };

  it('makes a point with each of its items', () => {
    expect(metIn('I would add shortcuts, batch norm and gates', ['shortcuts'], ['gates'])).toEqual([
      'met',
      'met',
    ]);
  });

  it('makes a point with an item whose verb stands in another', () => {
    expect(
      metIn('We monitor the shortcuts and the gates', ['shortcuts'], ['monitor', 'gates']),
    ).toEqual(['met', 'met']);
  });

  it('makes one with what is said of the same item', () => {
    expect(metIn('I would add shortcuts with gates, batch norm', ['shortcuts'], ['gates'])).toEqual(
      ['met', 'missed'],
    );
  });

  it('is none where its parts say something of their own', () => {
    expect(metIn('The shortcuts add inputs and gates keep them', ['shortcuts'], ['gates'])).toEqual(
      ['met', 'missed'],
    );
  });
});
