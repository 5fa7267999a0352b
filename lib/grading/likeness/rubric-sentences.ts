import type { Rubric } from '@/lib/guide/rubric';
import { deniedTokens, denialsOf } from '@/lib/grading/stance/denial';
import { isNegator } from '@/lib/grading/text/lexicon';
import { isDenied } from '@/lib/grading/stance/same-sense';
import { statementsOf } from '@/lib/grading/text/statements';
import { Vocabulary, type VocabularyWord } from '@/lib/grading/text/vocabulary';
import type { WordVectors } from '@/lib/grading/text/word-vectors';
import { rarityOf, type Rarity } from './wording-match';

/** Of a negation itself: neither denied nor asserted. */
export const NEITHER = 2;

/** A sentence of the rubric: a point's or a misconception's. */
export interface Sentence {
  /** Id of the point, the misconception or what goes beyond. */
  readonly of: string;
  readonly text: string;
  /** Places in the vocabulary. */
  readonly words: readonly number[];
  /** How much each of them counts, and all together. */
  readonly weights: readonly number[];
  readonly weight: number;
  /** 1 for each of the words that is denied. */
  readonly denied: readonly number[];
  /** Whether it holds an odd number of negations. */
  readonly odd: boolean;
  readonly stems: ReadonlySet<string>;
}

/** All sentences of a rubric, read once. */
export interface Sentences {
  readonly vocabulary: Vocabulary;
  readonly all: readonly Sentence[];
  readonly rarity: Rarity;
}

/** Reads a rubric's statements and wordings, and its false claims. What goes beyond doesn't make its words common. */
export function sentencesOf(
  { points, misconceptions, beyond }: Rubric,
  vectors: WordVectors,
): Sentences {
  const key = [
    ...points.flatMap(({ id, statement, wordings }) =>
      [statement, ...wordings].map((text) => ({ of: id, text })),
    ),
    ...misconceptions.flatMap(({ id, claim, wordings }) =>
      [claim, ...wordings].map((text) => ({ of: id, text })),
    ),
  ];
  const rarity = rarityOf(key.map(({ text }) => text));
  const more = beyond.flatMap(({ id, statement, wordings }) =>
    [statement, ...wordings].map((text) => ({ of: id, text })),
  );
  const vocabulary: VocabularyWord[] = [];
  const places = new Map<string, number>();
  const all = [...key, ...more].map(({ of, text }): Sentence => {
    const statements = statementsOf(text);
    const scopes = deniedTokens(statements.tokens.length, denialsOf(statements));
    const denied = new Map<number, number>();
    statements.tokens.forEach(({ stem, normal, little, sign }, at) => {
      if (little || sign) return;
      const place = places.get(normal) ?? vocabulary.length;
      if (place === vocabulary.length) {
        places.set(normal, place);
        vocabulary.push({ stem, normal, weight: rarity(stem), rank: vectors.rankOf(normal) });
      }
      if (!denied.has(place))
        denied.set(place, isNegator(statements.tokens[at]!) ? NEITHER : scopes[at]!);
    });
    const distinct = [...denied.keys()];
    const weights = distinct.map((word) => vocabulary[word]!.weight);
    return {
      of,
      text,
      words: distinct,
      weights,
      weight: weights.reduce((sum, weight) => sum + weight, 0),
      denied: [...denied.values()],
      odd: isDenied(text),
      stems: new Set(distinct.map((word) => vocabulary[word]!.stem)),
    };
  });
  return { vocabulary: new Vocabulary(vocabulary, vectors), all, rarity };
}
