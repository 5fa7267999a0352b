import type { Rubric } from '@/lib/guide/rubric';
import type { Passage } from '@/lib/grading/text/passage';
import { isFinite } from '@/lib/grading/text/finite-verbs';
import { bareShare } from '@/lib/grading/text/predication';
import { tokenize, type Token } from '@/lib/grading/text/tokens';
import type { WordVectors } from '@/lib/grading/text/word-vectors';
import { contentStems, rarityOf, type Rarity } from '@/lib/grading/likeness/wording-match';
import {
  wordUseNames,
  type WordUse,
  type WordUseModel,
  type WordUseModels,
} from './word-use-features';

/** Log-odds that a turn is nonsense, that it is a short one whose things have changed places, and that it is a list. */
export type WordUseOdds = Readonly<Record<'salad' | 'rotated' | 'list', number>>;
/** Of a turn that is none of them. */
export const ORDINARY: WordUseOdds = { salad: -Infinity, rotated: -Infinity, list: -Infinity };

/** Words that are not among this many of the most frequent ones are terms. */
const EVERYDAY = 8000;
/** Content words this close together in the guide belong together. */
const TOGETHER = 3;
/** Fewer words than this tell nothing; of lists, which short notes are like, more are needed. */
const LEAST_WORDS = 45;
const LEAST_LISTED = 60;
/**
 * Log-odds from which on an answer is one: well above those of every honest answer that it was fitted on. A reply to a
 * follow-up tells a part of something, as a few sentences out of a longer answer do, so more is needed.
 */
export const SURE = { salad: 2, rotated: 0, rotatedReply: 2.2, list: 1.5 } as const;
/**
 * A turn of so few words, and not more, is looked at for things that changed places: in sentences of so many, since
 * short ones go from point to point, and with so much of it of the key.
 */
const LEAST_ROTATED = 30;
const MOST_ROTATED = 60;
const SENTENCE = 9;
const TOPICAL = 0.88;
/** With so much of what a clause has of the key in one point, each clause is about one thing. */
const ONE_THING = 0.66;
/** In few words chance does much: log-odds taken off at the fewest, none from so many words on. */
const CHANCE = 1;
const ENOUGH_WORDS = 100;
/** What parts a text into pieces. */
const MARKS = /[,;.:!?\n•|→>]+|\b(?:and|or|also|plus)\b/u;
/** What parts the items of a list. Fewer than one in so many words part nothing. */
const ITEM_MARKS = /[,;:•|→>\n]/gu;
const WORDS_AN_ITEM_MARK = 30;
const SHORT = 2;
const OFTEN = 3;
/** Content words that are looked at together, wherever marks stand; fewer of the key's words among them tell nothing. */
const NEIGHBOURS = 8;
const LEAST_TOPICAL = 3;

const persons = new Set('i we my our you your me us'.split(' '));

/** Tells fluent nonsense made of a topic's terms, and lists of them in any dress, from statements. */
export class WordUseScreen {
  private found: ReadonlySet<string> | undefined;
  private readonly keys = new WeakMap<Rubric, Key>();

  constructor(
    private readonly rubrics: readonly Rubric[],
    private readonly vectors: WordVectors,
    private readonly models: WordUseModels,
  ) {}

  /** Read with the first answer, not at the start. */
  private get pairs(): ReadonlySet<string> {
    this.found ??= pairsIn(this.rubrics);
    return this.found;
  }

  /** How likely a turn is nonsense, or a list. A short one, or on a question whose key it does not know, is neither. */
  oddsOf(passage: Passage, rubric: Rubric): WordUseOdds {
    const { length } = passage.tokens;
    if (length < LEAST_ROTATED || !this.knows(rubric)) return ORDINARY;
    const use = this.useOf(passage, rubric);
    const oddsBy = ({ bias, weights }: WordUseModel) =>
      wordUseNames.reduce((sum, name) => sum + use[name] * weights[name], bias);
    const isRotated =
      length <= MOST_ROTATED &&
      length >= SENTENCE * passage.sentences.length &&
      use.topical >= TOPICAL &&
      this.jointIn(clausesOf(passage), rubric).joint < ONE_THING;
    const rotated = isRotated ? oddsBy(this.models.rotated) : ORDINARY.rotated;
    if (length < LEAST_WORDS) return { ...ORDINARY, rotated };
    const few = (ENOUGH_WORDS - length) / (ENOUGH_WORDS - LEAST_WORDS);
    const salad = oddsBy(this.models.salad) - CHANCE * Math.max(0, few);
    if (length < LEAST_LISTED) return { ...ORDINARY, salad, rotated };
    const list = hasNoItems(passage) ? oddsBy(this.models.unmarkedList) : oddsBy(this.models.list);
    return { salad, rotated, list };
  }

  private knows({ question, points }: Rubric): boolean {
    return this.rubrics.some(
      (own) => own.question === question && own.points[0]?.id === points[0]?.id,
    );
  }

  /** What the models look at. */
  useOf(passage: Passage, rubric: Rubric): WordUse {
    const { text, tokens } = passage;
    const pieces = text
      .split(MARKS)
      .map((piece) => tokenize(piece))
      .filter(({ length }) => length > 0);
    const starts = new Map<string, number>();
    for (const [first, second] of pieces)
      if (first && second) {
        const start = `${first.normal} ${second.normal}`;
        starts.set(start, (starts.get(start) ?? 0) + 1);
      }
    const often = [...starts.values()].filter((count) => count >= OFTEN);
    const content = tokens.filter(({ little, sign }) => !little && !sign);
    const neighbours = content.slice(1).map((token, at) => [content[at]!, token] as const);
    const near = neighbours.reduce((sum, [a, b]) => {
      return (
        sum + this.vectors.cosine(this.vectors.rankOf(a.normal), this.vectors.rankOf(b.normal))
      );
    }, 0);
    return {
      little: 1 - share(content.length, tokens.length),
      terms: share(
        content.filter(({ normal }) => this.vectors.rankOf(normal) >= EVERYDAY).length,
        content.length,
      ),
      known: share(
        neighbours.filter(([a, b]) => this.pairs.has(key(a.stem, b.stem))).length,
        neighbours.length,
      ),
      near: share(near, neighbours.length),
      persons: share(tokens.filter(({ normal }) => persons.has(normal)).length, tokens.length),
      short: share(
        pieces.reduce((sum, piece) => sum + (contentOf(piece) <= SHORT ? contentOf(piece) : 0), 0),
        content.length,
      ),
      alike: share(
        often.reduce((sum, count) => sum + count, 0),
        pieces.length,
      ),
      bare: bareShare(passage.statements.text, tokens),
      finite: share(tokens.filter((_, index) => isFinite(tokens, index)).length, tokens.length),
      ...this.jointIn(neighboursOf(passage), rubric),
    };
  }

  /** Of words that stand close together, which are the key's, and how far those are of one point. */
  private jointIn(
    close: readonly (readonly Token[])[],
    rubric: Rubric,
  ): Pick<WordUse, 'topical' | 'joint'> {
    const { rarity, sources } = this.keyOf(rubric);
    let all = 0;
    let topical = 0;
    let weight = 0;
    let joint = 0;
    for (const tokens of close) {
      const stems = [...new Set(tokens.map(({ stem }) => stem))];
      const known = stems.filter((stem) => sources.some((source) => source.has(stem)));
      all += stems.length;
      topical += known.length;
      if (known.length < LEAST_TOPICAL) continue;
      const weigh = (some: readonly string[]) => some.reduce((sum, stem) => sum + rarity(stem), 0);
      weight += weigh(known);
      joint += Math.max(
        ...sources.map((source) => weigh(known.filter((stem) => source.has(stem)))),
      );
    }
    return { topical: share(topical, all), joint: weight === 0 ? 1 : joint / weight };
  }

  private keyOf(rubric: Rubric): Key {
    const known = this.keys.get(rubric);
    if (known) return known;
    const texts = [
      ...rubric.points.map(({ statement, wordings }) => [statement, ...wordings]),
      ...rubric.misconceptions.map(({ claim, wordings }) => [claim, ...wordings]),
    ];
    const read = {
      rarity: rarityOf(texts.flat()),
      sources: texts.map((own) => new Set(own.flatMap((text) => contentStems(text)))),
    };
    this.keys.set(rubric, read);
    return read;
  }
}

/** The words of each point and false claim of a question. */
interface Key {
  readonly rarity: Rarity;
  readonly sources: readonly ReadonlySet<string>[];
}

/** Words that stand together in a guide's true and false sentences. */
function pairsIn(rubrics: readonly Rubric[]): Set<string> {
  const pairs = new Set<string>();
  for (const { points, misconceptions } of rubrics)
    for (const text of [
      ...points.flatMap(({ statement, wordings }) => [statement, ...wordings]),
      ...misconceptions.flatMap(({ claim, wordings }) => [claim, ...wordings]),
    ]) {
      const stems = contentStems(text);
      stems.forEach((stem, at) => {
        for (const other of stems.slice(at + 1, at + 1 + TOGETHER)) pairs.add(key(stem, other));
      });
    }
  return pairs;
}

/** Content words close together, wherever marks stand. */
function neighboursOf({ content }: Passage): Token[][] {
  const close: Token[][] = [];
  for (let at = 0; at < content.length; at += NEIGHBOURS / 2)
    close.push(content.slice(at, at + NEIGHBOURS));
  return close;
}

/** The content words of each clause. */
function clausesOf({ clauses, statements: { tokens } }: Passage): Token[][] {
  return clauses.map(({ from, to }) =>
    tokens.slice(from, to).filter(({ little, sign }) => !little && !sign),
  );
}

/** Hardly a mark within its sentences: where a list has its commas, nothing tells one item from the next. */
function hasNoItems({ text, tokens }: Passage): boolean {
  return (text.match(ITEM_MARKS)?.length ?? 0) * WORDS_AN_ITEM_MARK < tokens.length;
}

function contentOf(piece: readonly Token[]): number {
  return piece.filter(({ little, sign }) => !little && !sign).length;
}

function share(count: number, of: number): number {
  return of === 0 ? 0 : count / of;
}

function key(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
