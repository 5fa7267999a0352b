import { describe, expect, it } from 'vitest';
import type { KeyPoint } from '@/lib/guide/rubric';
import { sampleFiles } from '@/lib/guide/sample-guide';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { Lexicon } from '@/lib/grading/text/lexicon';
import { Reading } from '@/lib/grading/text/reading';
import { isTurnedRound } from './turned-round';

const guide = readWholeGuide(sampleFiles(), 'sample');
const rubric = guide.rubrics.get('q01')!;
const lexicon = new Lexicon(guide.concepts);

const point = (statement: string, ...wordings: readonly string[]): KeyPoint => ({
  ...rubric.points[0]!,
  statement,
  wordings: [...wordings],
});
const turns = (own: KeyPoint, text: string, asked: readonly string[] = []) => {
  const turn = { id: 't', text, after: 'question' as const, targets: [] };
  const reading = new Reading({ question: 'q01', prompt: '', turns: [turn] }, rubric, lexicon);
  const at = reading.statements.tokens.flatMap(({ little }, index) => (little ? [] : [index]));
  return isTurnedRound(own, at, reading, new Set(asked));
};

const penalty = point('Regularization prevents overfitting.', 'It keeps a model from overfitting.');
const merges = point('BPE merges the most frequent pair again and again.');
const direction = point(
  'Cosine compares the direction and ignores the length.',
  'It looks at the angle, the norm does not matter.',
);
const logs = point('Look at the logs first.', 'I would read the error logs.');

describe('a claim of a point’s own words is turned round', () => {
  it.each([
    [penalty, 'Regularization increases overfitting.'],
    [penalty, 'Regularization causes overfitting.'],
    [penalty, 'Regularization makes overfitting worse.'],
    [merges, 'BPE merges the rarest pair again and again.'],
    [direction, 'Cosine similarity ignores the direction.'],
    [direction, 'Cosine works without the direction.'],
    [logs, 'I would skip looking at the logs.'],
    [point('L1 removes some features.'), 'L1 removes no features at all.'],
    [merges, 'BPE merges the rarest pair until the vocabulary is full.'],
    [logs, 'Looking at the logs is superfluous.'],
    [logs, 'The first look, and at the logs, drops out.'],
    [logs, 'The error logs should be left out.'],
    [merges, 'BPE counts neighbouring pairs, then it merges the rarest pair.'],
    [point('You multiply the local derivatives along the path.'), 'You sum the local derivatives.'],
    [
      point('Retrieval and generation are separate spans.'),
      'It is all one single span, the same span for both.',
    ],
    [point('Sample several answers and take the majority.'), 'A single answer is enough.'],
    [point('A word becomes a dense vector.'), 'A word becomes a sparse vector.'],
    [point('It costs quadratic time in the length.'), 'It costs linear time in the length.'],
  ])('when a word is exchanged for its opposite, or nothing is done with it', (own, text) => {
    expect(turns(own, text)).toBe(true);
  });

  it('when it says the opposite of what the question wants done', () => {
    const rag = point('RAG grounds the answer in documents.');
    expect(turns(rag, 'RAG makes hallucinations worse.', ['mitig', 'hallucin'])).toBe(true);
    expect(turns(rag, 'RAG makes hallucinations worse.')).toBe(false);
  });

  it.each([
    [penalty, 'Regularization reduces overfitting.'],
    [penalty, 'Without regularization overfitting increases.'],
    [penalty, 'If lambda is too small, overfitting increases.'],
    [penalty, 'It does not increase overfitting.'],
    [merges, 'BPE merges the commonest pair, over and over.'],
    [merges, 'Frequent words stay whole, and rare ones are merged from pairs.'],
    [direction, 'Cosine ignores the vector length and keeps the direction.'],
    [direction, 'Ignoring direction would lose what matters.'],
    [direction, 'Two texts may differ in length, no. The direction counts.'],
    [logs, 'I would look at the logs without changing anything.'],
    [logs, 'If the logs are not available, ask the users.'],
    [logs, 'I look at the logs of the last hour, older files drop out.'],
    [
      point('You multiply the local derivatives along the path.'),
      'You multiply the local derivatives and add them up over all paths.',
    ],
    [point('A word becomes a dense vector.'), 'A dense vector of a word, no sparse one.'],
    [point('It costs quadratic time in the length.'), 'Quadratic time in the length, not linear.'],
    [point('The queue lets calls go, or rejects them.'), 'We reject whatever goes over.'],
    [
      point('Sample several answers.'),
      'You sample the answer several times, a single one says little.',
    ],
  ])('not when it is told of another case, or of what the point itself leaves out', (own, text) => {
    expect(turns(own, text)).toBe(false);
  });
});
