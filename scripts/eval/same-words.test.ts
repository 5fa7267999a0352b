import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contracted, otherSpelling, writtenOut } from './other-spelling';
import {
  asList,
  otherCase,
  otherWhitespace,
  withFillers,
  withoutCommas,
  withoutMarks,
  withoutStops,
  wordsAlone,
} from './same-words';
import { Seeded } from './seeded';
import { asSentence, proseSentences, standsAlone } from './source-answers';

const text = "Regularisation adds a penalty, and it's small. Lasso doesn't keep all features.";
const words = (some: string) => some.toLowerCase().match(/[\p{L}\d'’-]+/gu);

describe('the same words written in another way', () => {
  it('are the same words in the same order', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = new Seeded(seed);
        for (const change of [otherWhitespace, otherCase])
          expect(words(change(text, random) ?? text)).toEqual(words(text));
        const list = asList(proseSentences(text) ?? [], random);
        expect(words(list.replaceAll(/^(?:-|\d+\.) /gmu, ''))).toEqual(words(text));
      }),
    );
  });

  it('take another spelling, or contractions, and come back', () => {
    expect(otherSpelling(text)).toContain('Regularization adds');
    expect(otherSpelling(otherSpelling(text) ?? '')).toBe(text);
    expect(otherSpelling('No word of two spellings.')).toBeUndefined();
    expect(writtenOut(text)).toContain('it is small. Lasso does not keep');
    expect(contracted(writtenOut(text) ?? '')).toBe(text);
    // "it has been", not "it is been".
    expect(writtenOut("It's been here.")).toBeUndefined();
  });

  it('get fillers between two words only', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const after = withFillers(text.repeat(3), new Seeded(seed)) ?? '';
        const without = after
          .replaceAll(/,? ?\b(?:um|uh|er|you know|like|basically)\b,?/gu, '')
          .replaceAll(/\s+/gu, ' ');
        expect(words(without)).toEqual(words(text.repeat(3)));
      }),
    );
  });

  it('lose the marks that are asked for and no others', () => {
    const bare = "Regularisation adds a penalty and it's small Lasso doesn't keep all features";
    expect(withoutStops(text)).toBe(
      "Regularisation adds a penalty, and it's small Lasso doesn't keep all features",
    );
    expect(withoutCommas(text)).toBe(
      "Regularisation adds a penalty and it's small. Lasso doesn't keep all features.",
    );
    expect(withoutMarks(text)).toBe(bare);
    expect(wordsAlone(text)).toBe(bare.toLowerCase());
  });

  it('lose no marks where these are part of a formula or a list', () => {
    for (const without of [withoutStops, withoutCommas, withoutMarks, wordsAlone]) {
      expect(without('- one\n- two')).toBeUndefined();
      expect(without('TP / (TP + FP), that is it.')).toBeUndefined();
    }
  });
});

describe('a sentence', () => {
  it('stands alone when nothing in it points back', () => {
    expect(standsAlone('Lasso makes some weights exactly zero.')).toBe(true);
    for (const leaning of [
      'It makes some weights exactly zero.',
      'So the model has to pay a price.',
      'Ridge squares them instead.',
      'The second one adds the squares.',
    ])
      expect(standsAlone(leaning)).toBe(false);
  });

  it('begins with a capital and ends with a full stop', () => {
    expect(asSentence('low learning rate first')).toBe('Low learning rate first.');
    expect(asSentence('asyncio.gather starts them')).toBe('asyncio.gather starts them.');
    expect(asSentence('Did it work?')).toBe('Did it work?');
  });
});
