import { describe, expect, it } from 'vitest';
import { isArguable } from './arguable';

describe('words that are asked to be defended', () => {
  it.each([
    'A retry of a 400 will fail again, because the request itself is wrong',
    "I'd rather keep the old index for a week than delete it at once",
    "Don't filter after retrieval: you'd get too few hits",
    'Every confirmed case goes into the evaluation set, so the same fault can’t ship again',
    'and tokens are more honest as a limit than requests are',
  ])('claim what could be seen otherwise: %s', (quote) => {
    expect(isArguable(quote)).toBe(true);
  });

  it.each([
    "In Python that's five lines with tenacity",
    'You split live traffic at random',
    'Security trimming means a user only ever gets what they may see',
    'BERT is an encoder that must see both sides',
    'use tenacity instead',
  ])('are no name, no definition and no mere step: %s', (quote) => {
    expect(isArguable(quote)).toBe(false);
  });
});
