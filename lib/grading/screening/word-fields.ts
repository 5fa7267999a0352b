import type { Rubric } from '@/lib/guide/rubric';
import type { WordVectors } from '@/lib/grading/text/word-vectors';
import { tokenize } from '@/lib/grading/text/tokens';
import { ofEverydayLife } from './everyday-life';
import { keyWordsOf } from './key-words';

/** Words with which anything can be praised or said to count: where in the table of vectors such words lie. */
const weight = (
  'important crucial essential vital relevant valuable indispensable excellent superb incredible brilliant elegant amazing fantastic ' +
  'wonderful outstanding impressive delighted proud remarkable admired praised legendary fascinating exciting perfect appreciated ' +
  'exemplary renowned talented passion famous beloved expertise'
).split(' ');

/** A word that the guide has but once, or as short as this, tells little of what the guide is about. */
const LEAST_COUNT = 2;
const SHORT = 3;
const MOST_WEIGHT = 4;

/** What words are about, told by the company of words that they keep: the matter of a guide, everyday life, or what is said of anything. */
export class WordFields {
  private found: Fields | undefined;

  constructor(
    private readonly rubrics: readonly Rubric[],
    private readonly vectors: WordVectors,
  ) {}

  /** Read with the first answer, not at the start. */
  private get fields(): Fields {
    this.found ??= this.read();
    return this.found;
  }

  /** Of a question with another key nothing is known of its matter. */
  knows({ question, points }: Rubric): boolean {
    return this.rubrics.some(
      (own) => own.question === question && own.points[0]?.id === points[0]?.id,
    );
  }

  /** In how many keys of the guide a stem stands. */
  keysWith(stem: string): number {
    return this.fields.keys.get(stem) ?? 0;
  }

  /** How much nearer a word is to the things and deeds of everyday life than to the matter of the guide; nothing for a word that is not known. */
  everyday(word: string): number | undefined {
    return this.nearer(word, this.fields.everyday);
  }

  /** How much nearer a word is to praise and weight than to the matter of the guide; nothing for a word that is not known. */
  praise(word: string): number | undefined {
    return this.nearer(word, this.fields.weight);
  }

  private nearer(word: string, direction: Float64Array): number | undefined {
    const isKnown = (form: string) => this.vectors.rankOf(form) < Infinity;
    const known = isKnown(word) ? word : formsOf(word).find(isKnown);
    if (known === undefined) return undefined;
    const own = this.vectors.sumOf([{ normal: known, weight: 1 }]);
    return own.reduce((sum, each, at) => sum + each * direction[at]!, 0);
  }

  /** Where words lie together, at a distance of one. */
  private centreOf(words: Parameters<WordVectors['sumOf']>[0]): Float64Array {
    const sum = this.vectors.sumOf(words);
    const length = Math.hypot(...sum);
    return length === 0 ? sum : sum.map((each) => each / length);
  }

  private read(): Fields {
    const keys = new Map<string, number>();
    const counts = new Map<string, number>();
    for (const rubric of this.rubrics) {
      for (const stem of keyWordsOf(rubric).all) keys.set(stem, (keys.get(stem) ?? 0) + 1);
      for (const { normal } of rubric.points.flatMap(({ statement, wordings }) =>
        [statement, ...wordings].flatMap((sentence) => tokenize(sentence)),
      ))
        counts.set(normal, (counts.get(normal) ?? 0) + 1);
    }
    const apart = new Set(weight);
    const matter = this.centreOf(
      [...counts]
        .filter(([word, n]) => n >= LEAST_COUNT && word.length > SHORT && !apart.has(word))
        .map(([normal, n]) => ({ normal, weight: Math.min(Math.log(1 + n), MOST_WEIGHT) })),
    );
    const towards = (words: readonly string[]) =>
      this.centreOf(words.map((normal) => ({ normal, weight: 1 }))).map(
        (each, at) => each - matter[at]!,
      );
    return { keys, everyday: towards(ofEverydayLife), weight: towards(weight) };
  }
}

interface Fields {
  readonly keys: ReadonlyMap<string, number>;
  /** From what the guide is about towards words of everyday life, and towards those of praise and weight. */
  readonly everyday: Float64Array;
  readonly weight: Float64Array;
}

/** The word itself, or what it is a form of: few words stand in the table in all their forms. */
function formsOf(word: string): string[] {
  return [
    word,
    word.replace(/s$/u, ''),
    word.replace(/es$/u, ''),
    word.replace(/ies$/u, 'y'),
    word.replace(/ed$/u, ''),
    word.replace(/ed$/u, 'e'),
    word.replace(/ing$/u, ''),
    word.replace(/ing$/u, 'e'),
    word.replace(/ly$/u, ''),
  ].filter(({ length }) => length >= SHORT);
}
