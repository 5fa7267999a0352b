import { expect, it } from 'vitest';
import { sentencesOf } from './sentence';

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
    'You answered 3 of 4 questions in full or nearly: all key points in questions 1 and 3, all but one in question 4.',
  );
  expect(said(2, answer(1, 7, 8), answer(2, 8, 9))).toBe(
    'You answered both questions in full or nearly: all key points but one in questions 1 and 2.',
  );
});
