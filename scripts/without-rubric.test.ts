import { describe, expect, it } from 'vitest';
import { isContent } from '@/lib/grading/reference/rubric-from-reference';
import { tokenize } from '@/lib/grading/text/tokens';
import { emptyTalk, wordsToTheGrader } from './eval/empty-talk';
import { MeasuredGrader } from './eval/measured-grader';
import { ownReferences } from './eval/own-references';
import { otherCase, otherWhitespace } from './eval/same-words';
import { Seeded } from './eval/seeded';

/** What chance words may earn. */
const NEXT_TO_NOTHING = 12;

/** What joins statements is in no list. */
const linking = new Set('because unless when than so to from'.split(' '));

describe.each(ownReferences)('without a rubric: $prompt', ({ prompt, reference, answers }) => {
  const grader = new MeasuredGrader();
  const material = grader.materialOf('own', { prompt, reference });
  const scoreOf = (text: string) => grader.judge(text, material).score;
  const rises = (change: (answer: string) => string) =>
    answers.map((answer) => scoreOf(change(answer)) - scoreOf(answer));
  const sentencesOf = (answer: string) => answer.split(/(?<=\.) /u);

  it('the better answer has the higher score, and the reference itself a strong one', () => {
    const scores = answers.map(scoreOf);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores[0]! - scores.at(-1)!).toBeGreaterThan(40);
    expect(scoreOf(reference)).toBeGreaterThan(75);
  });

  it('empty talk before, behind or alone earns nothing', () => {
    for (const talk of [...emptyTalk, emptyTalk.join(' ')]) {
      expect(Math.max(...rises((answer) => `${answer} ${talk}`))).toBeLessThanOrEqual(1);
      expect(Math.max(...rises((answer) => `${talk} ${answer}`))).toBeLessThanOrEqual(1);
      expect(scoreOf(talk)).toBeLessThanOrEqual(NEXT_TO_NOTHING);
    }
  });

  it('saying it again earns nothing', () => {
    expect(rises((answer) => `${answer} ${answer}`).filter((by) => by !== 0)).toEqual([]);
    for (const answer of answers)
      for (const sentence of sentencesOf(answer)) {
        expect(scoreOf(`${answer} ${sentence}`)).toBe(scoreOf(answer));
        expect(scoreOf(`${answer} As I said, ${sentence}`)).toBeLessThanOrEqual(
          scoreOf(answer) + 1,
        );
      }
  });

  it('the question pasted earns nothing', () => {
    expect(scoreOf(prompt)).toBeLessThanOrEqual(NEXT_TO_NOTHING);
    expect(scoreOf(`${prompt} ${prompt}`)).toBeLessThanOrEqual(NEXT_TO_NOTHING);
    expect(Math.max(...rises((answer) => `${prompt} ${answer}`))).toBeLessThanOrEqual(1);
    expect(Math.max(...rises((answer) => `${answer} ${prompt}`))).toBeLessThanOrEqual(1);
  });

  it('words to the grader earn nothing', () => {
    for (const words of wordsToTheGrader)
      expect(Math.max(...rises((answer) => `${answer} ${words}`))).toBeLessThanOrEqual(0);
  });

  it('a list of the reference’s words earns nothing', () => {
    const words = tokenize(reference)
      .filter((token) => isContent(token) && !linking.has(token.normal))
      .map(({ start, end }) => reference.slice(start, end));
    for (const mark of [' ', ', ', '\n'])
      expect(scoreOf(words.join(mark))).toBeLessThanOrEqual(NEXT_TO_NOTHING);
  });

  it('order of sentences, white space and case leave the score where it is', () => {
    const moves = [
      (answer: string) => sentencesOf(answer).toReversed().join(' '),
      (answer: string) => otherWhitespace(answer, new Seeded(1)) ?? answer,
      (answer: string) => otherCase(answer, new Seeded(1)) ?? answer,
    ].flatMap(rises);
    expect(moves.filter((by) => Math.abs(by) > 2)).toEqual([]);
  });

  it('quotes what stands in the answer for all that it credits', () => {
    for (const answer of answers) {
      const credited = grader
        .judge(answer, material)
        .raw.points.flatMap((point) => (point.label === 'missed' ? [] : [point.evidence]));
      expect(credited.filter(({ length }) => length === 0)).toEqual([]);
      for (const { start, end, quote } of credited.flat())
        expect(answer.slice(start, end)).toBe(quote);
    }
  });

  it('gives the same bytes again', () => {
    const other = new MeasuredGrader(grader.guide);
    for (const answer of answers)
      expect(JSON.stringify(other.judge(answer, material).raw)).toBe(
        JSON.stringify(grader.judge(answer, material).raw),
      );
  });
});
