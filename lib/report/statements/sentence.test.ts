import { expect, it } from 'vitest';
import { sentencesOf } from './sentence';
import type { Statement } from './statement';

it.each(['rated_higher', 'rated_lower', 'rated_alike'] as const)(
  'a remark on a rating is made once, however many ratings there are: %s',
  (kind) => {
    const ratings = [1, 2, 3, 4, 5].map((at): Statement => {
      const id = `q0${at}`;
      const about = { of: [`rating:${id}`], question: id, rated: 80, score: 60 };
      return kind === 'rated_lower' ? { kind, ...about, flawed: false } : { kind, ...about };
    });
    const remarks = sentencesOf(ratings)
      .map((sentence) => sentence.split(':')[0])
      .filter((remark) => !remark?.startsWith('Your rating is'));
    expect(remarks.length).toBeGreaterThan(0);
    expect(new Set(remarks).size).toBe(remarks.length);
  },
);

it('a grade above a rating is no praise where something is to be put right', () => {
  const lower = {
    kind: 'rated_lower' as const,
    of: ['rating:q01'],
    question: 'q01',
    rated: 60,
    score: 96,
  };
  const [said] = sentencesOf([{ ...lower, flawed: true }]);
  expect(said).toContain('something in the answer is to be put right');
  expect(said).not.toMatch(/better than you thought|hard on yourself/u);
});

it('essential points that a hint drew out are not called made in full', () => {
  const essentials = {
    kind: 'essentials' as const,
    of: ['point:q01/p1'],
    made: 15,
    essential: 15,
  };
  expect(sentencesOf([{ ...essentials, halved: 1 }])).toEqual([
    'All 15 essential points were made, 1 of them after a hint, which counts half.',
  ]);
  expect(sentencesOf([{ ...essentials, halved: 0 }])).toEqual([
    'All 15 essential points were made in full.',
  ]);
});

it('full answers are told in short, and what is left of them is for the steps', () => {
  const answer = (number: number, made: number, points: number) => ({
    question: `q0${number}`,
    number,
    made,
    points,
    left: made === points ? null : 'Name a limit.',
  });
  const said = (answered: number, ...answers: ReturnType<typeof answer>[]) =>
    sentencesOf([
      {
        kind: 'answers_full',
        of: answers.map(({ question }) => `answer:${question}`),
        answered,
        answers,
      },
    ])[0];
  expect(said(4, answer(1, 8, 8), answer(3, 9, 9), answer(4, 7, 8))).toBe(
    'You answered 3 of 4 questions in full or nearly: questions 1 and 3 with all key points, question 4 with 7 of 8.',
  );
  expect(said(2, answer(1, 7, 8), answer(2, 8, 9))).toBe(
    'You answered both questions in full or nearly: questions 1 with 7 of 8 and 2 with 8 of 9 key points.',
  );
});
