import { expect, it } from 'vitest';
import { UNSURE } from '@/lib/grading/verdict';
import { readSet, setsIn } from './eval/answer-sets';
import { MeasuredGrader } from './eval/measured-grader';

/** Every so many answers of the repository's own are looked at. */
const EVERY = 4;

it('names its doubt wherever it is not sure', () => {
  const grader = new MeasuredGrader();
  const answers = setsIn(undefined).flatMap((id) => readSet(id, undefined).answers);
  const unnamed = answers
    .filter((_, at) => at % EVERY === 0)
    .flatMap(({ id, question, answer }) => {
      const { verdict } = grader.judge(answer, grader.materialOf(question));
      return [...verdict.points, ...verdict.misconceptions].flatMap((each) =>
        each.label !== 'absent' && each.confidence < UNSURE && each.doubt === undefined
          ? [`${id} ${each.id} ${each.label}`]
          : [],
      );
    });
  expect(answers.length).toBeGreaterThan(EVERY);
  expect(unnamed).toEqual([]);
});
