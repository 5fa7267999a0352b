import { describe, expect, it } from 'vitest';
import { MOST_CHARS } from '@/lib/interview/command';
import { guide } from './eval/built-in-grader';
import { reportOn } from './eval/report-on';

/**
 * Grading, the stories' analysis and the report take time that grows with the length of an answer, not with its square,
 * whatever it consists of. Measured as the processor's time for an answer of the greatest length against one of half of
 * it: twice as much where it grows as it should, four times where it grows with the square.
 */

const TOO_MUCH = 3;
/** Milliseconds that say nothing: the engine's own work comes and goes. */
const NOISE = 150;
const RUNS = 4;

const pieces: readonly string[] = [
  'a ',
  'A. ',
  'a-',
  'a; ',
  '- a\n',
  '(',
  '"a ',
  '<a>',
  '\n',
  ' ',
  '7',
  '1,',
  '5% ',
  'L1 ',
  'abcdefghij',
  'not a but ',
  'I ',
  'I thought it was ',
  'if ',
  'and ',
  'WE DID IT. ',
];

const concepts = guide.questions.filter(({ kind }) => kind !== 'behavioral');
const stories = guide.questions.filter(({ kind }) => kind === 'behavioral');

/** Every kind of answer to a question, and to one that asks for a story; the questions take turns. */
const answers = [
  ...pieces.map((piece): [name: string, begins: string, piece: string] => [piece, '', piece]),
  // Behind a real answer, all that is built on its marks is built as well.
  ...['A. ', 'no '].map((piece): [string, string, string] => [
    `answer, then ${piece}`,
    'answer',
    piece,
  ]),
  ['answer after answer', '', 'answer'] as [string, string, string],
].map(([name, begins, piece], index) => {
  const { id: concept, model_spoken: told = '' } = concepts[index % concepts.length]!;
  const { id: story, model_spoken: lived = '' } = stories[index % stories.length]!;
  const textOf = (answer: string, length: number) =>
    filled(begins === '' ? '' : `${answer} `, piece === 'answer' ? `${answer}\n` : piece, length);
  const said = (length: number) => [
    { question: concept, answer: textOf(told, length) },
    { question: story, answer: textOf(lived, length) },
  ];
  return [JSON.stringify(name), said] as const;
});

function filled(begins: string, piece: string, length: number): string {
  return (begins + piece.repeat(Math.ceil(length / piece.length))).slice(0, length);
}

function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('an answer as long as can be', () => {
  it.each(answers)('of %s takes no more than its length', (_, said) => {
    const [half, whole] = [said(MOST_CHARS / 2), said(MOST_CHARS)];
    let [least, most] = [Infinity, Infinity];
    for (let run = 0; run < RUNS; run++) {
      least = Math.min(
        least,
        timeOf(() => reportOn(half)),
      );
      most = Math.min(
        most,
        timeOf(() => reportOn(whole)),
      );
      if (most < TOO_MUCH * least + NOISE) break;
    }
    expect(most).toBeLessThan(TOO_MUCH * least + NOISE);
  });
});
