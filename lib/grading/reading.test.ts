import { describe, expect, it } from 'vitest';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { sampleFiles } from '@/lib/guide/sample-guide';
import { Lexicon } from './lexicon';
import { matchPattern } from './point-match';
import { Reading } from './reading';

const guide = readWholeGuide(sampleFiles(), 'sample');
const rubric = guide.rubrics.get('q01')!;
const lexicon = new Lexicon(guide.concepts);

function reading(...texts: string[]): Reading {
  const turns = texts.map((text, place) => ({
    id: `t${place}`,
    text,
    after: 'question' as const,
    targets: [],
  }));
  return new Reading({ question: 'q01', prompt: '', turns }, rubric, lexicon);
}
const says = (concept: string, ...texts: string[]) => reading(...texts).of(concept).length > 0;
const matches = (text: string) =>
  matchPattern(['penalty', 'overfit'], reading(text), new Set()).length > 0;

describe('the parts of a phrase belong together', () => {
  it('when few words stand between them, with marks or without', () => {
    expect(says('zero-weights', 'Look at the weights: nearly all of them, in the end, zero')).toBe(
      true,
    );
    expect(says('zero-weights', 'Look at the weights. In the end zero.')).toBe(true);
    expect(says('zero-weights', 'look at the weights in the end zero')).toBe(true);
  });

  it('not when many do, with marks or without', () => {
    const between =
      'apples pears plums cherries grapes melons lemons limes figs dates nuts beans peas corn';
    expect(says('zero-weights', `weights ${between} zero`)).toBe(false);
    expect(says('zero-weights', `weights, ${between.replaceAll(' ', ', ')}, zero`)).toBe(false);
  });

  it('never over the end of a turn', () => {
    expect(says('zero-weights', 'We have weights', 'Zero is the answer')).toBe(false);
  });
});

describe('the concepts of a pattern belong together', () => {
  it('within so many words, with marks or without', () => {
    const few = 'apples pears plums cherries grapes';
    const many = `${few} melons lemons limes figs dates nuts`;
    for (const words of [few, few.replaceAll(' ', ', ')])
      expect(matches(`A penalty ${words} less overfitting`)).toBe(true);
    for (const words of [many, many.replaceAll(' ', ', ')])
      expect(matches(`A penalty ${words} less overfitting`)).toBe(false);
  });
});
