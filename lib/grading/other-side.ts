import type { Contrast, KeyPoint, Rubric } from '@/lib/guide/rubric';
import { sidesOf, type Sides } from './entities';
import type { Lexicon } from './lexicon';
import type { Reading } from './reading';
import { saidOf, type SaidOf } from './said-of';
import { statementsOf, type Statements } from './statements';
import { TokenIndex } from './token-index';
import { tokenize } from './tokens';
import type { Alike, Likeness } from './wording-likeness';

/** From this share on of the words that speak for a point, said of another side, it is not that point. */
const MOSTLY = 0.5;

/** A sentence of the rubric: of which side each of its words is said. */
interface Told {
  readonly byWord: ReadonlyMap<string, ReadonlySet<string>>;
  /** The one side that all of it is about. */
  readonly about: string | undefined;
}

/** Contrasts in which every side is a name: one that holds what all the others hold is no name. */
function contrastsOfNames({ contrasts }: Rubric): Contrast[] {
  return contrasts.filter(({ sides }) =>
    sides.every(({ entity, claims }) => {
      const others = sides.filter((side) => side.entity !== entity).flatMap((side) => side.claims);
      return sides.length < 3 || !others.every((claim) => claims.includes(claim));
    }),
  );
}

/** Reads once of which sides the sentences of a rubric speak. */
export class SidesOfWordings {
  readonly contrasts: readonly Contrast[];
  private readonly known = new Map<string, Told>();

  constructor(
    { points, contrasts }: Rubric,
    private readonly lexicon: Lexicon,
  ) {
    this.contrasts = contrastsOfNames({ contrasts } as Rubric);
    this.statements = new Map(points.map(({ id, statement }) => [id, statement]));
  }
  private readonly statements: ReadonlyMap<string, string>;

  /** Words of a sentence by side. A word that names none goes with what the whole point is about. */
  told(text: string, contrast: Contrast): Told {
    const key = `${contrast.id}\n${text}`;
    const known = this.known.get(key);
    if (known) return known;
    const statements = statementsOf(text);
    const sides = sidesOf(statements, contrast, this.lexicon, NOTHING_ASKED);
    const { of } = saidOf(statements, sides);
    const byWord = new Map<string, Set<string>>();
    const all = new Set<string>();
    statements.tokens.forEach(({ normal, little }, index) => {
      const owners = of[index];
      if (little || !owners || sides.mentions.has(index)) return;
      const own = byWord.get(normal) ?? new Set<string>();
      for (const owner of owners) all.add(owner), own.add(owner);
      byWord.set(normal, own);
    });
    const told = { byWord, about: all.size === 1 ? [...all][0] : undefined };
    this.known.set(key, told);
    return told;
  }

  /** The side that a point is about by its statement. */
  aboutOf(point: string, contrast: Contrast): string | undefined {
    return this.told(this.statements.get(point) ?? '', contrast).about;
  }
}

const NOTHING_ASKED = new TokenIndex(tokenize(''));

interface Side {
  readonly sides: Sides;
  readonly said: SaidOf;
  /** The one side that the question names. */
  readonly asked: string | undefined;
}

/** Tells what would make a point but is said of another side of a contrast than the point is about. */
export class OtherSide {
  private readonly all: readonly Side[];

  constructor(
    private readonly reading: Reading,
    private readonly wordings: SidesOfWordings,
    prompt: string,
  ) {
    const index = new TokenIndex(tokenize(prompt));
    this.all = reading.sides
      .filter(({ contrast, named }) => named.size > 0 && wordings.contrasts.includes(contrast))
      .map((sides) => {
        const asked = sides.contrast.sides.filter(({ entity }) => reading.lexicon.has(entity, index));
        return {
          sides,
          said: saidOf(reading.statements, sides),
          asked: asked.length === 1 ? asked[0]!.entity : undefined,
        };
      });
  }

  /** Words like a wording of the point, most of them said of another side. */
  isAlike(point: KeyPoint, { sentence, stretch }: Alike, likeness: Likeness): boolean {
    return this.all.some(({ sides, said, asked }) => {
      if (!this.namesAnother(sides, said, stretch)) return false;
      const { byWord } = this.wordings.told(sentence.text, sides.contrast);
      const about = this.wordings.aboutOf(point.id, sides.contrast) ?? asked;
      let wrong = 0;
      let all = 0;
      for (const { at, weight, word } of likeness.matched(sentence, stretch)) {
        if (sides.mentions.has(at)) continue;
        all += weight;
        const wanted = byWord.get(word) ?? (about === undefined ? undefined : new Set([about]));
        const owners = said.of[at];
        if (wanted && owners && ![...owners].some((owner) => wanted.has(owner))) wrong += weight;
      }
      return all > 0 && wrong / all > MOSTLY;
    });
  }

  /** Concepts of a pattern, most of their words said of another side than the point is about. */
  isSaid(point: KeyPoint, at: readonly number[]): boolean {
    return this.all.some(({ sides, said, asked }) => {
      const about = this.wordings.aboutOf(point.id, sides.contrast) ?? asked;
      if (about === undefined) return false;
      const words = at.filter((index) => !sides.mentions.has(index));
      const wrong = words.filter((index) => said.of[index] && !said.of[index].has(about));
      return words.length > 0 && wrong.length / words.length > MOSTLY;
    });
  }

  private namesAnother(
    { contrast }: Sides,
    { of }: SaidOf,
    { from, to }: { readonly from: number; readonly to: number },
  ): boolean {
    if (contrast.sides.length === 0) return false;
    for (let index = from; index < to; index++) if (of[index]) return true;
    return false;
  }
}
