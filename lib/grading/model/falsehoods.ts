import type { Rubric } from '@/lib/guide/rubric';
import { isDenied } from '@/lib/grading/stance/same-sense';
import { contentStems } from '@/lib/grading/likeness/wording-match';

/** So much alike two sentences must be for one denial, number or direction to make the difference. */
const SAME_BUT_FOR = 0.6;

/** Share of a correction's words that make a sentence one that says it. */
const HOLDS_TRUTH = 0.75;

/** Stems of which one says the opposite of the other. */
const opposites: readonly (readonly [string, string])[] = (
  [
    ['more', 'less'],
    ['more', 'fewer'],
    ['higher', 'lower'],
    ['high', 'low'],
    ['bigger', 'smaller'],
    ['large', 'small'],
    ['increases', 'decreases'],
    ['increases', 'reduces'],
    ['raises', 'lowers'],
    ['grow', 'shrink'],
    ['rise', 'fall'],
    ['up', 'down'],
    ['add', 'subtract'],
    ['before', 'after'],
    ['always', 'never'],
    ['faster', 'slower'],
    ['longer', 'shorter'],
    ['best', 'worst'],
    ['open', 'closed'],
    ['linear', 'quadratic'],
    ['maximum', 'minimum'],
  ] as const
).flatMap(([a, b]) => {
  const [one, other] = [contentStems(a)[0], contentStems(b)[0]];
  return one === undefined || other === undefined ? [] : [[one, other] as const];
});

interface Sentence {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
}

/**
 * What only the false claims of a rubric say. A false claim is made of the words of the right one, so
 * words about the same thing accuse nobody: a word or a pair of words must be there that stands in the
 * false claim and in no point, or the words must be a point's own, denied, turned round or with another number.
 */
export class Falsehoods {
  private readonly points: readonly Sentence[];
  private readonly known: ReadonlySet<string>;

  constructor(private readonly rubric: Rubric) {
    this.points = rubric.points.flatMap(({ statement, wordings }) =>
      [statement, ...wordings].map(read),
    );
    this.known = new Set(this.points.flatMap(({ stems }) => [...stems]));
  }

  /** Whether words say something of the false claim that nothing right says. */
  isIn(words: string, id: string): boolean {
    const misconception = this.rubric.misconceptions.find((item) => item.id === id);
    if (!misconception) return false;
    const claims = [misconception.claim, ...misconception.wordings].map(read);
    const said = read(words);
    return (
      [...said.stems].some(
        (stem) => !this.known.has(stem) && claims.some(({ stems }) => stems.has(stem)),
      ) ||
      this.hasPair(said, claims) ||
      this.turnsPointRound(said)
    );
  }

  /** Whether words are, but for a few, those of a key point, or hold what puts a false claim right. */
  isLikeTruth(words: string, id: string): boolean {
    const said = read(words);
    const correction = this.rubric.misconceptions.find((item) => item.id === id)?.correction ?? '';
    const truth = contentStems(correction);
    const held = truth.filter((stem) => said.stems.has(stem)).length;
    return (
      this.points.some(({ stems }) => alike(said.stems, stems) >= SAME_BUT_FOR) ||
      (truth.length > 0 && held / truth.length >= HOLDS_TRUTH)
    );
  }

  /** Two words together that no point says in one sentence: "L2" and "sparse". */
  private hasPair({ stems }: Sentence, claims: readonly Sentence[]): boolean {
    const all = [...stems];
    return all.some((one, index) =>
      all.slice(index + 1).some((other) => {
        const holds = (sentence: Sentence) => sentence.stems.has(one) && sentence.stems.has(other);
        return claims.some(holds) && !this.points.some(holds);
      }),
    );
  }

  /** A point's own sentence but for a denial, a number or a direction. */
  private turnsPointRound(said: Sentence): boolean {
    const [nearest] = this.points
      .map((point) => ({ point, alike: alike(said.stems, point.stems) }))
      .toSorted((a, b) => b.alike - a.alike);
    if (!nearest || nearest.alike < SAME_BUT_FOR) return false;
    const { point } = nearest;
    return (
      isDenied(said.text) !== isDenied(point.text) ||
      opposites.some(
        ([a, b]) =>
          isTurned(said.stems, point.stems, a, b) || isTurned(said.stems, point.stems, b, a),
      ) ||
      hasOtherNumber(said.stems, point.stems)
    );
  }
}

function read(text: string): Sentence {
  return { text, stems: new Set(contentStems(text)) };
}

function alike(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const both = [...some].filter((stem) => others.has(stem)).length;
  return some.size === 0 || others.size === 0 ? 0 : both / Math.sqrt(some.size * others.size);
}

function isTurned(
  said: ReadonlySet<string>,
  right: ReadonlySet<string>,
  one: string,
  other: string,
): boolean {
  return said.has(one) && !said.has(other) && right.has(other) && !right.has(one);
}

function hasOtherNumber(said: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const own = numbersIn(said);
  const theirs = numbersIn(right);
  return own.length > 0 && theirs.length > 0 && !own.some((number) => theirs.includes(number));
}

function numbersIn(stems: ReadonlySet<string>): string[] {
  return [...stems].filter((stem) => /^\d/u.test(stem));
}
