import { expect, it } from 'vitest';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { sampleFiles } from '@/lib/guide/sample-guide';
import { Lexicon } from '@/lib/grading/text/lexicon';
import { Reading } from '@/lib/grading/text/reading';
import { labels } from './point-labels';

const guide = readWholeGuide(sampleFiles(), 'sample');
const rubric = guide.rubrics.get('q01')!;
const first = 'Lasso sets many weights to zero.';
const again = 'With lasso a lot of the weights are exactly zero.';
const reading = new Reading(
  {
    question: 'q01',
    prompt: '',
    turns: [
      { id: 't1', text: first, after: 'question', targets: [] },
      { id: 't2', text: again, after: 'challenge', targets: [] },
    ],
  },
  rubric,
  new Lexicon(guide.concepts),
);
const { tokens } = reading.statements;
const half = tokens.findIndex(({ start }) => start >= first.length);

function turnProved(sureFirst: number, sureAgain: number): readonly string[] {
  const stretch = (from: number, to: number, probability: number) => ({
    from,
    to,
    at: [from, to - 1],
    features: { pattern: 0, patterns: 0, loose: 0, falser: 0, rival: 0, stated: 0 },
    sideless: false,
    doubt: 'loose_wording' as const,
    probability,
  });
  const candidates = [
    stretch(0, half, sureFirst),
    stretch(half, tokens.length, sureAgain),
  ].toSorted((a, b) => b.probability - a.probability);
  const [verdict] = labels(
    [{ point: rubric.points[0]!, candidates, deniedUntil: -1 }],
    new Set(),
    reading,
  );
  return verdict && 'evidence' in verdict ? verdict.evidence.map(({ turn }) => turn) : [];
}

it('what the first answer made is proved by it, though a reply says it more surely', () => {
  expect(turnProved(0.7, 0.95)).toEqual(['t1']);
});
it('what it only touched on is made by the reply', () => {
  expect(turnProved(0.45, 0.95)).toEqual(['t2']);
});
