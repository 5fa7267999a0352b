import { deniedTokens } from '@/lib/grading/stance/denial';
import { isPlainWord } from '@/lib/grading/text/predication';
import { isNegator } from '@/lib/grading/text/lexicon';
import { nearestWindows, type AnswerWords, type Shared } from './nearest-windows';
import type { Reading } from '@/lib/grading/text/reading';
import { NEITHER, type Sentence, type Sentences } from './rubric-sentences';
import { isDenied } from '@/lib/grading/stance/same-sense';
import { WordsAlike } from './words-alike';

/** Stretches that are kept for each sentence. */
const MOST_WINDOWS = 3;
/** Content words before and after a stretch, in its clauses, that can deny it or name what it is about. */
const BEFORE = 2;
const AFTER = 1;

/** Some neighbouring words of an answer. */
export interface Stretch {
  /** The clauses of its first and last word. */
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly odd: boolean;
}

/** How like a sentence a stretch is. */
export interface Alike {
  readonly sentence: Sentence;
  readonly stretch: Stretch;
  /** 0 to 1; `exact` by equal stems only, `loose` with words that mean alike. */
  readonly exact: number;
  readonly loose: number;
  /** Share of the alike words that are denied in one and not in the other. */
  readonly opposed: number;
}

interface ContentWord {
  readonly at: number;
  readonly clause: number;
  readonly block: number;
  readonly weight: number;
  /** 1 where it is denied, 2 for a negation itself. */
  readonly denied: number;
}

/** A word of a stretch and the word of a sentence that it is most like. */
export interface Matched {
  readonly at: number;
  readonly word: string;
  /** Its rarity, less where it only means alike. */
  readonly weight: number;
  readonly isSame: boolean;
}

/** Compares every sentence of a rubric with an answer, word by word. */
export class Likeness {
  private readonly content: readonly ContentWord[];
  private readonly words: AnswerWords;
  private readonly alike: WordsAlike;
  private readonly compared = new Map<Sentence, readonly Alike[]>();

  constructor(
    private readonly reading: Reading,
    private readonly sentences: Sentences,
  ) {
    const { tokens, clauses } = reading.statements;
    const denied = deniedTokens(tokens.length, reading.denials);
    const content: ContentWord[] = [];
    const turns: string[] = [];
    for (const clause of clauses) {
      const { index, from, to, run } = clause;
      const turn = reading.turnOf(clause);
      if (turn !== turns.at(-1)) turns.push(turn);
      for (let at = from; at < to; at++) {
        const token = tokens[at]!;
        if (token.little || token.sign) continue;
        content.push({
          at,
          clause: index,
          // A wording is said in one turn: the next one is a block too far.
          block: run + turns.length,
          weight: sentences.rarity(token.stem),
          denied: isNegator(token) ? NEITHER : denied[at]!,
        });
      }
    }
    this.content = content;
    this.words = {
      weights: content.map(({ weight }) => weight),
      blocks: content.map(({ block }) => block),
    };
    const { vocabulary } = sentences;
    this.alike = new WordsAlike(
      content.map(({ at }) => vocabulary.neighboursOf(tokens[at]!)),
      vocabulary.words.length,
    );
  }

  /** The stretches that are most like a sentence. */
  of(sentence: Sentence): readonly Alike[] {
    const before = this.compared.get(sentence);
    if (before) return before;
    const alike = sentence.weight === 0 ? [] : this.compare(sentence);
    this.compared.set(sentence, alike);
    return alike;
  }

  private compare(sentence: Sentence): Alike[] {
    const shared = this.alike.sharedWith(sentence.words);
    return nearestWindows(this.words, shared, sentence.weights, MOST_WINDOWS).map(
      ({ first, last, exact, loose }) => ({
        sentence,
        stretch: this.stretchOf(first, last),
        exact,
        loose,
        opposed: this.opposedIn(shared, sentence, first, last),
      }),
    );
  }

  /** Of the words that are said, the share that is denied in one and not in the other. */
  private opposedIn(
    { rows, starts, words: own, likeness }: Shared,
    sentence: Sentence,
    first: number,
    last: number,
  ): number {
    const nearest = sentence.words.map(() => 0);
    const isOpposed = sentence.words.map(() => false);
    for (let index = 0; index < rows.length && rows[index]! <= last; index++) {
      if (rows[index]! < first) continue;
      const { denied } = this.content[rows[index]!]!;
      for (let entry = starts[index]!; entry < starts[index + 1]!; entry++) {
        const word = own[entry]!;
        if (likeness[entry]! <= nearest[word]!) continue;
        nearest[word] = likeness[entry]!;
        isOpposed[word] = 1 === denied + sentence.denied[word]!;
      }
    }
    let said = 0;
    let opposed = 0;
    nearest.forEach((likest, word) => {
      const worth = likest * sentence.weights[word]!;
      said += worth;
      if (isOpposed[word]) opposed += worth;
    });
    return said === 0 ? 0 : opposed / said;
  }

  private stretchOf(first: number, last: number): Stretch {
    const { tokens, clauses, text } = this.reading.statements;
    const begin = this.content[first]!;
    const end = this.content[last]!;
    // What denies the words stands next to them, in their clause.
    const from = this.beside(begin.at, clauses[begin.clause]!.from, -1, BEFORE);
    const to = this.beside(end.at, clauses[end.clause]!.to - 1, 1, AFTER) + 1;
    return {
      first: begin.clause,
      last: end.clause,
      from: begin.at,
      to: end.at + 1,
      odd: isDenied(text.slice(tokens[from]!.start, tokens[to - 1]!.end)),
    };
  }

  /** So many content words on from a token, up to the end of its clause: "do not" reaches as far as "don't". */
  private beside(at: number, end: number, step: 1 | -1, most: number): number {
    const { tokens } = this.reading.statements;
    let content = 0;
    let index = at;
    while (index !== end) {
      const { little, sign } = tokens[index + step]!;
      if (!little && !sign && ++content > most) break;
      index += step;
    }
    return index;
  }

  /** The tokens of a stretch that are words of the sentence, or mean alike. */
  tokensAlike(sentence: Sentence, stretch: Stretch): number[] {
    return this.matched(sentence, stretch).map(({ at }) => at);
  }

  /** Whether one of some words of the answer is at least so like a word of content for which `isHome` holds. */
  areNear(said: readonly number[], isHome: (stem: string) => boolean, least: number): boolean {
    const { words } = this.sentences.vocabulary;
    const { tokens } = this.reading.statements;
    return said.some((at) => {
      const { places, likeness } = this.sentences.vocabulary.neighboursOf(tokens[at]!);
      return likeness.some(
        (like, k) =>
          like >= least &&
          !isPlainWord(words[places[k]!]!.normal) &&
          isHome(words[places[k]!]!.stem),
      );
    });
  }

  /** The words of a stretch that are words of the sentence or mean alike, each with its nearest one. */
  matched(sentence: Sentence, { from, to }: Stretch): Matched[] {
    const { words } = this.sentences.vocabulary;
    const nearest = new Map<number, { likeness: number; word: string }>();
    for (const place of sentence.words)
      this.alike.each(place, (row, likeness) => {
        const { at } = this.content[row]!;
        if (at < from || at >= to || likeness <= (nearest.get(row)?.likeness ?? 0)) return;
        nearest.set(row, { likeness, word: words[place]!.normal });
      });
    return [...nearest]
      .toSorted(([row], [other]) => row - other)
      .map(([row, { likeness, word }]) => {
        const { at, weight } = this.content[row]!;
        return { at, word, weight: weight * likeness, isSame: likeness === 1 };
      });
  }
}
