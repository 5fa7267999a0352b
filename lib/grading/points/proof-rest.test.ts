import { describe, expect, it } from 'vitest';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { sampleFiles } from '@/lib/guide/sample-guide';
import { Lexicon } from '@/lib/grading/text/lexicon';
import { Reading } from '@/lib/grading/text/reading';
import { ownWords } from './best-proof';
import { withRest } from './proof-rest';

const guide = readWholeGuide(sampleFiles(), 'sample');
const rubric = guide.rubrics.get('q01')!;

/** The proof that is read when these words of a text were found to make a point. */
function proofFor(text: string, words: string, statement: string, apart: number[] = []) {
  const reading = new Reading(
    { question: 'q01', prompt: '', turns: [{ id: 't', text, after: 'question', targets: [] }] },
    rubric,
    new Lexicon(guide.concepts),
  );
  const { tokens } = reading.statements;
  const from = tokens.findIndex(({ start }) => start === text.indexOf(words));
  const to = tokens.findLastIndex(({ end }) => end <= text.indexOf(words) + words.length) + 1;
  const own = ownWords([{ id: 'p', statement }]).get('p')!;
  const whole = withRest({ from, to }, own, reading, new Set(apart));
  return reading.evidence(whole.from, whole.to).map(({ quote }) => quote);
}

describe('a proof takes in what its sentence says of the point beside it', () => {
  it.each([
    [
      'FAISS is a library on your disk, very fast and free, good for prototypes.',
      'good for prototypes',
      'FAISS is a fast and free library.',
    ],
    [
      'You say something that sounds right but is made up.',
      'You say something that sounds right',
      'It sounds plausible and is made up.',
    ],
    [
      'You fetch the top chunks, and those go in the prompt.',
      'You fetch the top chunks',
      'The chunks are put into the prompt.',
    ],
    [
      'Fine-tuning changes the weights, I would do it for tone.',
      'I would do it for tone',
      'Fine-tuning suits tone.',
    ],
  ])('%s', (text, words, statement) => {
    expect(proofFor(text, words, statement)).toEqual([text.slice(0, -1)]);
  });
});

describe('a proof stays as it is', () => {
  const statement = 'The chunks are put into the prompt.';

  it.each([
    ['beside words of other things', 'You fetch the top chunks, and people like that.', []],
    ['at the end of its sentence', 'You fetch the top chunks. Those go in the prompt.', []],
    ['beside what stands apart', 'You fetch the top chunks, and those go in the prompt.', [1]],
    [
      'where the whole would be too long to read at a glance',
      'You fetch the top chunks, and with a good deal of care and some luck and the help of everybody in the whole house those go in the prompt.',
      [],
    ],
  ])('%s', (_, text, apart) => {
    expect(proofFor(text, 'You fetch the top chunks', statement, apart)).toEqual([
      'You fetch the top chunks',
    ]);
  });
});
