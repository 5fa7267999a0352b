import type { Guide } from '@/lib/guide/guide';
import {
  deletedCases,
  negatedCases,
  orderCases,
  padded,
  saidAgain,
  sentencesOf,
  Stock,
  swappedCases,
  type Case,
  type Changed,
} from './cases';
import { wordsToTheGrader } from './empty-talk';
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
import type { Seeded } from './seeded';
import type { SourceAnswer } from './source-answers';

/** What may happen to the score or the verdicts. */
export type Asks =
  | { readonly kind: 'moves-at-most'; readonly by: number }
  | { readonly kind: 'rises-at-most'; readonly by: number }
  | { readonly kind: 'stays' }
  | { readonly kind: 'falls' }
  | { readonly kind: 'loses-only-its-point' };

export interface Relation {
  readonly id: string;
  readonly asks: Asks;
  /** Share of cases that must hold, and the share aimed at. */
  readonly floor: number;
  readonly goal: number;
  readonly cases: (most: number) => Case[];
}

/** All relations over one guide and the answers given. The same seed gives the same cases. */
export function relationsOf(guide: Guide, natural: readonly SourceAnswer[], seed = 1): Relation[] {
  const stock = new Stock(guide, natural, seed);
  return [...rewordings(stock), ...additions(stock), ...reversals(stock)];
}

type Change = (answer: SourceAnswer, random: Seeded) => Changed;

/** The same said in another way: the score stays where it is. */
function rewordings(stock: Stock): Relation[] {
  const changes: readonly (readonly [id: string, change: Change])[] = [
    ['whitespace', ({ text }, random) => otherWhitespace(text, random)],
    ['case', ({ text }, random) => otherCase(text, random)],
    ['no full stops', ({ text }) => withoutStops(text)],
    ['no commas', ({ text }) => withoutCommas(text)],
    ['no punctuation', ({ text }) => withoutMarks(text)],
    ['words alone', ({ text }) => wordsAlone(text)],
    ['spelling', ({ text }) => otherSpelling(text)],
    [
      'contractions',
      ({ text }, random) =>
        random.below(2) === 0
          ? (writtenOut(text) ?? contracted(text))
          : (contracted(text) ?? writtenOut(text)),
    ],
    ['fillers', ({ text }, random) => withFillers(text, random)],
    [
      'list or prose',
      (answer, random) => {
        const sentences = sentencesOf(answer);
        return sentences && asList(sentences, random);
      },
    ],
  ];
  return [
    ...changes.map(([id, change]) => always(id, { kind: 'moves-at-most', by: 2 }, stock, change)),
    {
      id: 'order of points',
      asks: { kind: 'moves-at-most', by: 2 },
      floor: 1,
      goal: 1,
      cases: (most) => orderCases(stock, most),
    },
  ];
}

/** More words that say nothing more: they earn nothing. */
function additions(stock: Stock): Relation[] {
  return [
    always('empty talk', { kind: 'rises-at-most', by: 1 }, stock, ({ text }, random) =>
      padded(text, random),
    ),
    always('said again', { kind: 'stays' }, stock, saidAgain),
    always('words to the grader', { kind: 'rises-at-most', by: 0 }, stock, ({ text }, random) => {
      const line = random.pick(wordsToTheGrader);
      return { style: line, text: random.below(3) === 0 ? `${line}\n${text}` : `${text}\n${line}` };
    }),
  ];
}

function always(id: string, asks: Asks, stock: Stock, change: Change): Relation {
  return { id, asks, floor: 1, goal: 1, cases: (most) => stock.cases(id, most, change) };
}

/** Something right made wrong, or taken away: it is no longer paid. */
function reversals(stock: Stock): Relation[] {
  return [
    {
      id: 'negated',
      asks: { kind: 'falls' },
      floor: 0.85,
      goal: 0.95,
      cases: (most) => negatedCases(stock, most),
    },
    {
      id: 'sides swapped',
      asks: { kind: 'falls' },
      floor: 0.8,
      goal: 0.95,
      cases: (most) => swappedCases(stock, most),
    },
    {
      id: 'deleted',
      asks: { kind: 'loses-only-its-point' },
      floor: 0.95,
      goal: 0.98,
      cases: (most) => deletedCases(stock, most),
    },
  ];
}
