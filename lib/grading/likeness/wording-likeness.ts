import { deniedTokens } from '@/lib/grading/stance/denial';
import { isNegator } from '@/lib/grading/text/lexicon';
import { nearestWindows, type Shared } from './nearest-windows';
import type { Reading } from '@/lib/grading/text/reading';
import { NEITHER, type Sentence, type Sentences } from './rubric-sentences';
import { isDenied } from '@/lib/grading/stance/same-sense';
import type { Neighbour } from '@/lib/grading/text/vocabulary';

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
  readonly near: readonly Neighbour[];
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
  /** What each content word says to a sentence that it has nothing in common with. */
  private readonly unlike: readonly Shared[];
  /** Content words, by the words of the vocabulary that they are like. */
  private readonly rowsLike = new Map<number, { row: number; likeness: number }[]>();
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
          near: sentences.vocabulary.neighboursOf(token),
        });
      }
    }
    this.content = content;
    this.unlike = content.map(({ weight, block }) => ({ weight, block, alike: [] }));
    content.forEach(({ near }, row) => {
      for (const { place, likeness } of near) {
        const rows = this.rowsLike.get(place);
        if (rows) rows.push({ row, likeness });
        else this.rowsLike.set(place, [{ row, likeness }]);
      }
    });
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
    const rows = this.rowsFor(sentence);
    const { words } = this.sentences.vocabulary;
    const weights = sentence.words.map((place) => words[place]!.weight);
    return nearestWindows(rows, weights, MOST_WINDOWS).map(({ first, last, exact, loose }) => ({
      sentence,
      stretch: this.stretchOf(first, last),
      exact,
      loose,
      opposed: this.opposedIn(rows, sentence, first, last),
    }));
  }

  private rowsFor(sentence: Sentence): Shared[] {
    const shared = new Map<number, { word: number; likeness: number }[]>();
    sentence.words.forEach((place, word) => {
      for (const { row, likeness } of this.rowsLike.get(place) ?? []) {
        const alike = shared.get(row);
        if (alike) alike.push({ word, likeness });
        else shared.set(row, [{ word, likeness }]);
      }
    });
    const rows = this.unlike.slice();
    for (const [row, alike] of shared) rows[row] = { ...rows[row]!, alike };
    return rows;
  }

  /** Of the words that are said, the share that is denied in one and not in the other. */
  private opposedIn(
    rows: readonly Shared[],
    sentence: Sentence,
    first: number,
    last: number,
  ): number {
    const { words } = this.sentences.vocabulary;
    const nearest = sentence.words.map(() => ({ likeness: 0, isOpposed: false }));
    for (let row = first; row <= last; row++)
      for (const { word, likeness } of rows[row]!.alike)
        if (likeness > nearest[word]!.likeness)
          nearest[word] = {
            likeness,
            isOpposed: 1 === this.content[row]!.denied + sentence.denied[word]!,
          };
    let said = 0;
    let opposed = 0;
    nearest.forEach(({ likeness, isOpposed }, word) => {
      const worth = likeness * words[sentence.words[word]!]!.weight;
      said += worth;
      if (isOpposed) opposed += worth;
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

  /** The words of a stretch that are words of the sentence or mean alike, each with its nearest one. */
  matched(sentence: Sentence, { from, to }: Stretch): Matched[] {
    return this.content.flatMap(({ at, weight, near }) => {
      if (at < from || at >= to) return [];
      let likest = 0;
      let word = '';
      for (const place of sentence.words) {
        const likeness = near.find((other) => other.place === place)?.likeness ?? 0;
        if (likeness <= likest) continue;
        likest = likeness;
        word = this.sentences.vocabulary.words[place]!.normal;
      }
      return likest > 0 ? [{ at, word, weight: weight * likest, isSame: likest === 1 }] : [];
    });
  }
}
