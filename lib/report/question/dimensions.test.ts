import { sentencesOneByOne } from '@/lib/report/statements/sentence-around';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structureCostWords } from './dimension-words';
import { dimensionsOf, type DimensionName } from './dimensions';
import type { MisconceptionReport } from './misconception-report';
import type { PointReport } from './point-report';
import { sampleTurn } from './sample-turn';

type Graded = Parameters<typeof dimensionsOf>[0];

const TEXT = 'A penalty is added. It keeps weights small. Then it goes on for a while. And ends.';

function point(
  id: string,
  label: PointReport['label'],
  essential = true,
  quote = 'penalty',
): PointReport {
  const start = TEXT.indexOf(quote);
  return {
    id,
    statement: id,
    why: '',
    essential,
    label,
    drawnOutBy: null,
    credit: 0,
    evidence: label === 'missed' ? [] : [{ turn: 't1', start, end: start + quote.length, quote }],
    confidence: 1,
    doubt: null,
    claimed: null,
    disclaimed: false,
    shared: null,
    nearClaim: null,
    tells: null,
  };
}
const wrong = (label: MisconceptionReport['label']): MisconceptionReport => ({
  id: 'm',
  claim: '',
  correction: '',
  label,
  evidence: [],
  confidence: 1,
  doubt: null,
  denied: false,
  meant: null,
});
function answered(change: Partial<Graded> = {}, text = TEXT): Graded {
  return {
    result: { kind: 'scored', score: 50, band: 'Partial', deducted: 0 },
    points: [point('a', 'met'), point('b', 'missed', false)],
    misconceptions: [],
    beyond: [],
    turns: [sampleTurn(text)],
    ...change,
  };
}
const value = (question: Graded, name: DimensionName) => {
  const dimension = dimensionsOf(question)[name];
  return dimension.kind === 'measured' ? dimension.value : dimension.why;
};

describe('dimensions', () => {
  it('are none for what was not answered or not graded', () => {
    expect(value(answered({ result: { kind: 'not-answered' } }), 'coverage')).toBe('not-answered');
    expect(value(answered({ result: { kind: 'not-graded' } }), 'structure')).toBe('not-graded');
  });
  it('cover the points made, a part for a half', () => {
    expect(value(answered(), 'coverage')).toBe(50);
    expect(
      value(answered({ points: [point('a', 'met'), point('b', 'partial')] }), 'coverage'),
    ).toBe(75);
  });
  it('call correct what was claimed and is right', () => {
    expect(value(answered(), 'correctness')).toBe(100);
    expect(value(answered({ misconceptions: [wrong('stated')] }), 'correctness')).toBe(50);
    expect(value(answered({ misconceptions: [wrong('corrected')] }), 'correctness')).toBe(67);
    expect(value(answered({ points: [point('a', 'missed')] }), 'correctness')).toBe(
      'nothing-claimed',
    );
  });
  it('are deep by the points beyond the essential ones', () => {
    expect(value(answered(), 'depth')).toBe(0);
    expect(value(answered({ points: [point('a', 'met', false)] }), 'depth')).toBe(100);
    const more = [{ id: 'x', statement: '', evidence: [] }];
    expect(value(answered({ beyond: more }), 'depth')).toBe(100);
    expect(value(answered({ points: [point('a', 'met')] }), 'depth')).toBe('all-essential');
  });
  it('are structured when a point comes early, in sentences one can follow', () => {
    expect(value(complete(), 'structure')).toBe(100);
    const late = complete('So it goes on and on. '.repeat(12));
    expect(value(late, 'structure')).toBe(53);
    // A little long is a little harder; twice as long as can be followed loses all that sentences weigh.
    expect(value(complete('', 'and more '.repeat(15)), 'structure')).toBe(79);
    expect(value(complete('', 'and more '.repeat(40)), 'structure')).toBe(50);
  });
  it('name what took something off the structure, and nothing where nothing did', () => {
    expect(dimensionsOf(complete()).structureCosts).toBeNull();
    const costs = dimensionsOf(complete('So it goes on and on. '.repeat(12))).structureCosts;
    expect(costs).toEqual({ lead: 72, falseFirst: false, long: null });
    expect(costs && structureCostWords(costs)).toContain('begin with it');
    const long = dimensionsOf(complete('', 'and more '.repeat(15))).structureCosts;
    expect(long).toMatchObject({ lead: null, long: { points: 3, words: 36 } });
    const words = long && structureCostWords(long);
    expect(words).toContain('the longest of 36 (“L1 sets some to zero and more …”)');
    expect(long && structureCostWords(long, false)).not.toContain('“');
  });
  it('count each sentence for itself where a proof goes on into the next', () => {
    const quote = 'and more '.repeat(8).trim();
    const text = `L1 sets some to zero ${quote}. L2 shrinks all of them ${quote}.`;
    expect(sentencesOneByOne(text)).toHaveLength(2);
    expect(sentencesOneByOne('No mark here')).toEqual(['No mark here']);
  });
  it('ask to put right what stands before the first point, and not to begin with another', () => {
    const late = complete('So it goes on and on. '.repeat(12));
    const evidence = [{ turn: 't1', start: 0, end: 20, quote: 'So it goes on and on' }];
    const costsWith = (change: Partial<MisconceptionReport>) =>
      dimensionsOf({ ...late, misconceptions: [{ ...wrong('stated'), evidence, ...change }] })
        .structureCosts;
    const costs = costsWith({});
    expect(costs).toMatchObject({ lead: 72, falseFirst: true });
    expect(costs && structureCostWords(costs)).toBe(
      'Your first key point comes after 72 words: what stands before it is to be put right.',
    );
    expect(costsWith({ label: 'corrected' })?.falseFirst).toBe(false);
    expect(costsWith({ denied: true, meant: null })?.falseFirst).toBe(false);
  });
  it('leave sentence length out where there are no sentences', () => {
    const { turns, ...rest } = complete('', 'and so on '.repeat(30));
    const unstopped = turns.map((turn) => ({ ...turn, text: turn.text.replaceAll('.', ' ') }));
    expect(value({ ...rest, turns: unstopped }, 'structure')).toBe(100);
  });
  it('find no structure in an answer of one or two sentences, however good they are', () => {
    expect(value(answered(), 'structure')).toBe('too-short');
    const { points, ...rest } = complete();
    expect(value({ ...rest, points: points.slice(0, 2) }, 'structure')).toBe('too-short');
  });
});

/** Three points in three sentences, after an opening; each sentence holds so much more. */
function complete(opening = '', more = ''): Graded {
  const quotes = ['A penalty is added', 'It keeps weights small', 'L1 sets some to zero'];
  const text = opening + quotes.map((quote) => `${quote} ${more}.`).join(' ');
  return answered(
    {
      points: quotes.map((quote, index) => {
        const start = text.indexOf(quote);
        const evidence = [{ turn: 't1', start, end: start + quote.length, quote }];
        return { ...point(`p${index}`, 'met'), evidence };
      }),
    },
    text,
  );
}

const telling = fc.constantFrom(
  'A penalty is added to the loss.',
  'Weights shrink, as I have seen in more than one project of mine, and that is why people who have too many inputs for their data take it so often.',
  'it picks features',
  'Is it not the case that the loss grows?',
);
const idle = fc.constantFrom(
  'I had soup.',
  'It was warm.',
  'the bus was late',
  'My aunt sells tea in a small town by the river, and when I was a child we went to see her in every summer, mostly by train.',
  'Well, so.',
);
const all = ['coverage', 'correctness', 'depth', 'structure'] as const;

interface Piece {
  readonly text: string;
  readonly point: number | null;
}

/** An answer of these sentences, in which each telling one proves a point of its own. */
function told(sentences: readonly Piece[]) {
  let text = '';
  const proofs = new Map<number, { start: number; end: number; quote: string }[]>();
  for (const sentence of sentences) {
    text = text === '' ? '' : `${text} `;
    const [start, quote] = [text.length, sentence.text];
    if (sentence.point !== null)
      proofs.set(sentence.point, [
        ...(proofs.get(sentence.point) ?? []),
        { start, end: start + quote.length, quote },
      ]);
    text += quote;
  }
  const points = [...proofs].map(([number, evidence]): PointReport => ({
    ...point(`p${number}`, 'met', number % 2 === 0),
    evidence: evidence.map((quote) => ({ ...quote, turn: 't1' })),
  }));
  return answered({ points: [...points, point('gone', 'missed', false)] }, text);
}
/** Puts a piece where a sentence ends, from a place on. */
function put(own: readonly Piece[], piece: Piece, place: number, from = 0): Piece[] {
  const places = [...own.keys(), own.length].filter(
    (at) => at >= from && (at === 0 || at === own.length || /[.!?]$/u.test(own[at - 1]!.text)),
  );
  return own.toSpliced(places[place % places.length]!, 0, piece);
}
const rises = (before: Graded, after: Graded) =>
  all.filter((name) => {
    const [was, is] = [value(before, name), value(after, name)];
    return typeof was === 'number' && typeof is === 'number' && is > was;
  });

describe('nothing is gained', () => {
  it('by sentences that say nothing, wherever they are put', () => {
    fc.assert(
      fc.property(
        fc.array(telling, { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(20), idle), { minLength: 1, maxLength: 20 }),
        (said, added) => {
          const own = said.map((text, index) => ({ text, point: index }));
          const padded = added.reduce<readonly Piece[]>(
            (done, [place, text]) => put(done, { text, point: null }, place),
            own,
          );
          expect(rises(told(own), told(padded))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
  it('by saying a sentence again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(telling, idle), { minLength: 1, maxLength: 5 }),
        fc.nat(20),
        fc.nat(20),
        (said, which, later) => {
          const own = said.map((text, index) => ({ text, point: index % 2 === 0 ? index : null }));
          const at = which % own.length;
          expect(rises(told(own), told(put(own, own[at]!, later, at + 1)))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
  it('by twenty idle sentences after a point that came late', () => {
    const late = { text: 'A penalty is added to the loss.', point: 0 };
    const before = Array.from({ length: 12 }, () => ({
      text: 'So it goes on and on.',
      point: null,
    }));
    const after = Array.from({ length: 20 }, () => ({ text: 'It was warm.', point: null }));
    const points = [1, 2].map((number) => ({
      text: `Weights shrink by ${number}.`,
      point: number,
    }));
    const said = [...before, late, ...points];
    expect(value(told(said), 'structure')).toBeTypeOf('number');
    expect(value(told([...said, ...after]), 'structure')).toBe(value(told(said), 'structure'));
  });
});
