import { describe, expect, it } from 'vitest';
import { readSet, setsIn } from './eval/answer-sets';
import { MeasuredGrader } from './eval/measured-grader';
import { relationsOf } from './eval/relations';
import { naturalAnswers } from './eval/source-answers';
import { Trial } from './eval/try-relations';

/** Of each relation, and three times as many where only some sentences have something to lose; `npm run eval:invariances` tries hundreds. */
const CASES = 16;
/**
 * Share of the cases that hold where the grader doesn't reach the relation's floor over hundreds of them. Raised
 * as it gets better, never lowered; a relation that is not here holds to its floor.
 */
const soFar: Readonly<Record<string, number>> = {
  whitespace: 0.95,
  'no full stops': 0.75,
  'no commas': 0.75,
  'no punctuation': 0.56,
  'words alone': 0.56,
  fillers: 0.95,
  'list or prose': 0.95,
  'order of points': 0.85,
  'empty talk': 0.9,
  'said again': 0.95,
  'sides swapped': 0.95,
  deleted: 0.9,
};

describe('what must not change a grade, and what must', () => {
  const grader = new MeasuredGrader();
  const graded = setsIn(undefined).flatMap((id) => readSet(id, undefined).answers);
  const trial = new Trial(grader);

  it.each(
    relationsOf(grader.guide, naturalAnswers(grader.guide, graded)).map((r) => [r.id, r] as const),
  )('%s', (id, relation) => {
    const { counted, held, failures } = trial.try(
      relation,
      CASES * (relation.asks.kind === 'falls' || relation.asks.kind === 'rises-at-most' ? 3 : 1),
    );
    expect(counted).toBeGreaterThanOrEqual(CASES / 2);
    const enough = held / counted >= (soFar[id] ?? relation.floor);
    expect(
      enough ? [] : failures.map(({ case: one, what }) => `${one.from} [${one.style}] ${what}`),
    ).toEqual([]);
  });

  it('quotes only what stands in the answer', () => {
    expect(trial.graded).toBeGreaterThan(0);
    expect(trial.untrue).toEqual([]);
  });

  it('gives the same bytes to the same answer, whoever was graded before', () => {
    expect(trial.differing(new MeasuredGrader(grader.guide), CASES)).toEqual([]);
  });
});
