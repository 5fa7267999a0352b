import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text';
import { withCommas } from './unmarked-text';

const unmarked =
  'L1 makes some weights exactly zero so the model is sparse and easier to explain. If the model is too simple it underfits the data we have. Then the training error is high as well.';
const marked = (text: string) => withCommas(plainText(text)).text;

describe('a text of sentences without commas', () => {
  it('gets them where a statement is joined to another', () => {
    const plain = marked(unmarked);
    expect(plain).toContain('zero, so the model');
    expect(plain).toContain('simple, it underfits');
  });

  it('gets none between words that only go together', () => {
    const plain = marked(
      'The old way has rules of its own. SentencePiece does not need any pre-tokenization and it works on raw text. We tried it with around 100 questions and their answers and the results were quite good for all of us.',
    );
    expect(plain).not.toMatch(/\b(?:not|around|any|the|of|on),/u);
  });

  it('stays as it is where nothing is said but names', () => {
    const text = `Which ones? ${'Precision recall accuracy metrics and thresholds. '.repeat(8)}`;
    expect(marked(text)).toBe(text);
  });

  it('stays as it is where it is too short to need one', () => {
    const text = 'L1 makes some weights exactly zero so the model is sparse and easier to explain.';
    expect(marked(text)).toBe(text);
  });

  it('stays as it is where it has one', () => {
    const text = `I like it, really. ${unmarked}`;
    expect(marked(text)).toBe(text);
  });

  it('stays as it is without sentences', () => {
    const text =
      'l1 makes some weights exactly zero so the model is sparse and easier to explain and l2 only shrinks them so it keeps all of them and if the model is too simple it underfits the data';
    expect(marked(text)).toBe(text);
  });

  it('keeps the places of what was said', () => {
    const plain = withCommas(plainText(unmarked));
    for (const word of ['model', 'simple', 'training'])
      expect(unmarked.startsWith(word, plain.original(plain.text.indexOf(word)))).toBe(true);
  });
});
