import type { Contrast, Claim, Rubric } from '@/lib/guide/rubric';
import { sidesOf, type Sides } from '@/lib/grading/text/entities';
import type { Hit, Lexicon } from '@/lib/grading/text/lexicon';
import type { Reading } from '@/lib/grading/text/reading';
import { saidOf, type SaidOf } from './said-of';
import { statementsOf, type Statements } from '@/lib/grading/text/statements';
import { TokenIndex } from '@/lib/grading/text/token-index';
import { tokenize } from '@/lib/grading/text/tokens';
import type { Alike, Likeness } from '@/lib/grading/likeness/wording-likeness';

/** From this share on of the words that speak for a point, said of another side, it is not that point. */
const MOSTLY = 0.5;
/** Wordings of a point that name a side, to tell what it is about when its statement does not. */
const ENOUGH = 2;
/** Share of a point's sentences that say a concept of one side, to make it go with that side. */
const NEARLY_ALL = 0.75;
/** Words before which a sentence names what it is about. */
const EARLY = 5;

/** A sentence of the rubric: of which side each of its words is said. */
interface Told {
  readonly byWord: ReadonlyMap<string, ReadonlySet<string>>;
  /** All sides that something is said of. */
  readonly named: readonly string[];
  /** A side is named near the start: what the sentence is about, not what it mentions in the end. */
  readonly isEarly: boolean;
}

const NOTHING_ASKED = new TokenIndex(tokenize(''));

interface Sentence {
  readonly statements: Statements;
  readonly sides: Sides;
  readonly said: SaidOf;
}

/** Contrasts in which every side is a name: one that holds what all the others hold is no name. */
function contrastsOfNames({ contrasts }: Rubric): Contrast[] {
  return contrasts.filter(({ sides }) =>
    sides.every(({ entity, claims }) => {
      const others = sides.filter((side) => side.entity !== entity).flatMap((side) => side.claims);
      return (
        sides.length < 3 || others.length === 0 || !others.every((claim) => claims.includes(claim))
      );
    }),
  );
}

/** Reads once of which sides the sentences of a rubric speak. */
export class SidesOfWordings {
  readonly contrasts: readonly Contrast[];
  private readonly known = new Map<string, Told>();
  private readonly abouts = new Map<string, string | undefined>();
  private readonly names = new Map<string, string | undefined>();
  private last: { point?: Claim; sentences: Map<Contrast, readonly Sentence[]> } = {
    sentences: new Map(),
  };

  constructor(
    private readonly rubric: Rubric,
    private readonly lexicon: Lexicon,
  ) {
    this.contrasts = contrastsOfNames(rubric);
  }

  /** Words of a sentence by side. A word that names none goes with what the whole point is about. */
  told(text: string, contrast: Contrast): Told {
    const key = `${contrast.id}\n${text}`;
    const known = this.known.get(key);
    if (known) return known;
    const {
      statements,
      sides,
      said: { of },
    } = this.read(text, contrast);
    const byWord = new Map<string, Set<string>>();
    const all = new Set<string>();
    statements.tokens.forEach(({ normal, little }, index) => {
      const owners = of[index];
      if (little || !owners || sides.mentions.has(index)) return;
      const own = byWord.get(normal) ?? new Set<string>();
      for (const owner of owners) {
        all.add(owner);
        own.add(owner);
      }
      byWord.set(normal, own);
    });
    const first = Math.min(...sides.mentions);
    const told = { byWord, named: [...all], isEarly: first < EARLY };
    this.known.set(key, told);
    return told;
  }

  /** The side that a point is about: the one its statement names, or the only one its wordings name. */
  aboutOf({ id, statement, wordings }: Claim, contrast: Contrast): string | undefined {
    const key = `${contrast.id}\n${id}`;
    if (this.abouts.has(key)) return this.abouts.get(key);
    const { named, isEarly } = this.told(statement, contrast);
    const inWordings = wordings.map((text) => this.told(text, contrast).named).filter(isSome);
    const about =
      named.length > 0
        ? isEarly
          ? only(named)
          : undefined
        : inWordings.length >= ENOUGH
          ? only([...new Set(inWordings.flat())])
          : undefined;
    this.abouts.set(key, about);
    return about;
  }

  /** The side that a concept goes with in a point: the point's own, or the one that its sentences say it of. */
  sideOf(concept: string, point: Claim, contrast: Contrast): string | undefined {
    const about = this.aboutOf(point, contrast);
    if (about !== undefined) return about;
    const key = `${contrast.id}\n${point.id}\n${concept}`;
    if (this.abouts.has(key)) return this.abouts.get(key);
    const owners = this.sentencesOf(point, contrast).flatMap((sentence) =>
      this.lexicon
        .find(concept, sentence.statements.index)
        .flatMap((hit) => ownersOf(hit, sentence)),
    );
    const side = contrast.sides
      .map(({ entity }) => entity)
      .find((entity) => isMostly(owners.filter((owner) => owner === entity).length, owners.length));
    this.abouts.set(key, side);
    return side;
  }

  /** The one side that a sentence names; undefined for none or several. */
  sideNamed(text: string, { id, sides }: Contrast): string | undefined {
    const key = `${id}\n${text}`;
    if (this.names.has(key)) return this.names.get(key);
    const words = new TokenIndex(tokenize(text));
    const named = only(
      sides.map(({ entity }) => entity).filter((entity) => this.lexicon.has(entity, words)),
    );
    this.names.set(key, named);
    return named;
  }

  /** A point's concepts are asked about one after the other: the sentences of the last one are kept. */
  private sentencesOf(point: Claim, contrast: Contrast): readonly Sentence[] {
    if (this.last.point !== point) this.last = { point, sentences: new Map() };
    const known = this.last.sentences.get(contrast);
    if (known) return known;
    const sentences = [point.statement, ...point.wordings].map((text) => this.read(text, contrast));
    this.last.sentences.set(contrast, sentences);
    return sentences;
  }

  private read(text: string, contrast: Contrast): Sentence {
    const statements = statementsOf(text);
    const sides = sidesOf(statements, contrast, this.lexicon, NOTHING_ASKED);
    return { statements, sides, said: saidOf(statements, sides) };
  }
}

/** Sides that most words of a hit are said of in a sentence of the rubric. */
function ownersOf(hit: Hit, { said, sides }: Sentence): string[] {
  const words = hit.at.filter((index) => !sides.mentions.has(index));
  const owners = new Set(words.flatMap((index) => [...(said.of[index] ?? [])]));
  return [...owners].filter(
    (owner) => words.filter((index) => said.of[index]?.has(owner)).length / words.length > MOSTLY,
  );
}

const isMostly = (count: number, all: number) => count >= ENOUGH && count / all >= NEARLY_ALL;
const isSome = ({ length }: readonly string[]) => length > 0;
const only = (names: readonly string[]) => (names.length === 1 ? names[0] : undefined);

/** Tells what would make a point but is said of another side of a contrast than the point is about. */
export class OtherSide {
  private readonly all: readonly Pick<Sentence, 'sides' | 'said'>[];

  constructor(
    private readonly reading: Reading,
    private readonly wordings: SidesOfWordings,
  ) {
    this.all = reading.sides
      .filter(({ contrast, named }) => named.size > 0 && wordings.contrasts.includes(contrast))
      .map((sides) => ({ sides, said: saidOf(reading.statements, sides) }));
  }

  /** Words like a wording of the point, most of them said of another side. */
  isAlike(point: Claim, { sentence, stretch }: Alike, likeness: Likeness): boolean {
    return this.all.some(({ sides, said }) => {
      const { byWord, named } = this.wordings.told(sentence.text, sides.contrast);
      const about = this.wordings.aboutOf(point, sides.contrast);
      let wrong = 0;
      let all = 0;
      const both = named.length > 1;
      for (const { at, weight, word, isSame } of likeness.matched(sentence, stretch)) {
        // Of a wording about both sides, words that only mean alike may belong to either.
        if (sides.mentions.has(at) || (both && !isSame)) continue;
        const wanted = byWord.get(word) ?? (about === undefined ? undefined : new Set([about]));
        // A word that the wording says of both sides tells nothing.
        if (wanted && wanted.size > 1) continue;
        all += weight;
        const owners = said.of[at];
        if (wanted && owners && ![...owners].some((owner) => wanted.has(owner))) wrong += weight;
      }
      return all > 0 && wrong / all > MOSTLY;
    });
  }

  /** A concept of a pattern, said of another side than the pattern names or than it goes with. */
  isSaid(point: Claim, pattern: readonly string[], hits: readonly Hit[]): boolean {
    return this.all.some(({ sides, said }) => {
      const named = sides.contrast.sides.filter(({ entity }) => pattern.includes(entity));
      return hits.some(({ concept, at }) => {
        const side =
          named.length > 0
            ? only(named.map(({ entity }) => entity))
            : this.wordings.sideOf(concept, point, sides.contrast);
        if (side === undefined) return false;
        const words = at.filter((index) => !sides.mentions.has(index));
        const wrong = words.filter((index) => said.of[index] && !said.of[index].has(side));
        return words.length > 0 && wrong.length / words.length >= MOSTLY;
      });
    });
  }

  /** A sentence names one side of a contrast, and the words of a token range another one. */
  isNamed(text: string, { from, to }: { readonly from: number; readonly to: number }): boolean {
    const { lexicon, sides, statements } = this.reading;
    return sides.some(({ contrast }) => {
      const wanted = this.wordings.sideNamed(text, contrast);
      if (wanted === undefined) return false;
      const named = contrast.sides
        .map(({ entity }) => entity)
        .filter((entity) => lexicon.find(entity, statements.index, from, to).length > 0);
      return named.length > 0 && !named.includes(wanted);
    });
  }
}
