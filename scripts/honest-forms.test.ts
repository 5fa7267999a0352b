import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { judged } from './eval/judged';
import { readLines } from './eval/json-lines';

/** Tables, programs with remarks, chains of arrows, notes behind dashes, examples from shops and kitchens, praise with a reason. */
const answers = readLines(
  'scripts/gamed-answers/honest-forms.jsonl',
  z.object({
    id: z.string(),
    question_id: z.string(),
    answer: z.string(),
    made: z.array(z.string()),
  }),
);
/** This share of what such answers say is heard at least, whatever is changed elsewhere. */
const HEARD = 0.95;

describe('an honest answer in an unusual form', () => {
  const heard = answers.map(({ id, question_id: question, answer, made }) => {
    const { paid, charged } = judged(question, answer);
    return { id, charged, made, missed: made.filter((point) => !paid.includes(point)) };
  });

  it('is heard, and nothing in it is charged', () => {
    expect(heard.filter(({ charged }) => charged.length > 0)).toEqual([]);
    const missed = heard.flatMap(({ id, missed: points }) =>
      points.map((point) => `${id} ${point}`),
    );
    const said = heard.reduce((sum, { made }) => sum + made.length, 0);
    expect(missed.length <= (1 - HEARD) * said ? [] : missed).toEqual([]);
  }, 120_000);
});
