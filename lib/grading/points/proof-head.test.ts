import { describe, expect, it } from 'vitest';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { sampleFiles } from '@/lib/guide/sample-guide';
import { Lexicon } from '@/lib/grading/text/lexicon';
import { Reading } from '@/lib/grading/text/reading';
import { withHead } from './proof-head';

const guide = readWholeGuide(sampleFiles(), 'sample');
const rubric = guide.rubrics.get('q01')!;

/** The proof that is read when these last words of a text were found to make a point. */
function proofFor(text: string, words: string, statement = 'Ridge shrinks.', apart: number[] = []) {
  const reading = new Reading(
    { question: 'q01', prompt: '', turns: [{ id: 't', text, after: 'question', targets: [] }] },
    rubric,
    new Lexicon(guide.concepts),
  );
  const { tokens } = reading.statements;
  const from = tokens.findIndex(({ start }) => start === text.indexOf(words));
  const to = tokens.findLastIndex(({ end }) => end <= text.indexOf(words) + words.length) + 1;
  const whole = withHead({ from, to }, { statement }, reading, new Set(apart));
  return reading.evidence(whole.from, whole.to).map(({ quote }) => quote);
}

describe('a proof that leans on the words before it has them too', () => {
  it.each([
    [
      'Bias comes from assumptions that are too simple, so the model underfits.',
      'so the model underfits',
    ],
    ['It spits out one token, adds it to the text, and goes again.', 'and goes again'],
    [
      'We filter by permissions, because not everybody can see all documents.',
      'because not everybody can see all documents',
    ],
    [
      'Adam is adaptive, it changes the rate for each weight.',
      'it changes the rate for each weight',
    ],
    ['I would take a bigger model, or better features.', 'or better features'],
    ['You get more data, or regularise more or use dropout.', 'or regularise more or use dropout'],
    ['Somebody looked at them, and said this one is a cat.', 'and said this one is a cat'],
    ['You take relu, instead of sigmoid.', 'instead of sigmoid'],
    [
      'if your vectors are normalized, then it is basically the same thing.',
      'if your vectors are normalized',
    ],
  ])('%s', (text, words) => {
    expect(proofFor(text, words)).toEqual([text.slice(0, -1)]);
  });
});

describe('a proof stays as it is', () => {
  it.each([
    [
      'where it has a subject of its own',
      'Simple models miss things, flexible models chase noise.',
      'flexible models chase noise',
    ],
    [
      'where it begins its sentence',
      'We cut the text. It keeps thoughts whole.',
      'It keeps thoughts whole',
    ],
    [
      'where it is an order',
      'We count the calls, and track latency, errors and cost in one place.',
      'and track latency, errors and cost in one place',
    ],
  ])('%s', (_, text, words) => {
    expect(proofFor(text, words)).toEqual([words]);
  });

  it('where the words before it stand apart: false, retracted or told of others', () => {
    const text = 'My boss thought it learns, so the model underfits.';
    expect(proofFor(text, 'so the model underfits', 'Ridge shrinks.', [0])).toEqual([
      'so the model underfits',
    ]);
  });

  it('where the whole would be too long to read at a glance', () => {
    const long =
      'Bias comes from assumptions that are too simple for data of the kind that one meets in shops and banks and hospitals and schools where people behave in ways nobody has written down in any table, so the model underfits.';
    expect(proofFor(long, 'so the model underfits')).toEqual(['so the model underfits']);
  });
});

describe('a short name before a colon', () => {
  it('is part of the proof where the point has that name', () => {
    const text = 'Ridge: squares are added to the loss.';
    expect(proofFor(text, 'squares are added to the loss')).toEqual([text.slice(0, -1)]);
  });

  it('is none where the point does not speak of it', () => {
    const text = 'An example: squares are added to the loss.';
    expect(proofFor(text, 'squares are added to the loss')).toEqual([
      'squares are added to the loss',
    ]);
  });
});
