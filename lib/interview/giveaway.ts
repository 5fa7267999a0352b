import type { KeyPoint } from '@/lib/guide/rubric';
import type { ConceptTable } from '@/lib/guide/concept';
import { Lexicon } from '@/lib/grading/text/lexicon';
import { TokenIndex } from '@/lib/grading/text/token-index';
import { tokenize } from '@/lib/grading/text/tokens';
import type { Verdict } from '@/lib/grading/verdict';

/** So much of a point's statement, and at least this many of its words, gives the point away. */
const SHARE = 0.6;
const LEAST = 3;

/** Points that a verdict does not call made: what an interviewer must not say. All of them before any answer. */
export function openPoints(points: readonly KeyPoint[], verdict: Verdict | null): KeyPoint[] {
  const met = new Set(verdict?.points.flatMap(({ id, label }) => (label === 'met' ? [id] : [])));
  return points.filter(({ id }) => !met.has(id));
}

/** What would give an open point away: its own terms, or most of its statement. */
export class Giveaway {
  private readonly secrets: readonly {
    readonly id: string;
    readonly terms: readonly string[];
    readonly stems: ReadonlySet<string>;
  }[];
  private readonly beginnings: ReadonlySet<string>;
  private readonly harmless: ReadonlySet<string>;
  /** Words of content that stand in the question, its wording or an answer. */
  private readonly known: ReadonlySet<string>;

  /**
   * `asked` is what the interviewer says anyway: the question and the built-in wording. `answers` are the
   * candidate's own words. Nothing in them is given away by saying it again.
   */
  constructor(
    points: readonly KeyPoint[],
    { asked, answers }: { readonly asked: readonly string[]; readonly answers: readonly string[] },
    concepts: ConceptTable,
    private readonly lexicon: Lexicon,
  ) {
    const known = [...asked, ...answers];
    this.harmless = new Set(asked.flatMap((text) => tokenize(text).map(({ stem }) => stem)));
    const said = known.map((text) => new TokenIndex(tokenize(text)));
    const saidStems = new Set(known.flatMap((text) => contentOf(text)));
    this.known = saidStems;
    this.secrets = points.map(({ id, terms, statement }) => ({
      id,
      terms: terms.filter((term) => !said.some((text) => lexicon.has(term, text))),
      stems: new Set(contentOf(statement).filter((stem) => !saidStems.has(stem))),
    }));
    const terms = new Set(this.secrets.flatMap((secret) => secret.terms));
    this.beginnings = new Set([...terms].flatMap((id) => wordsOf(id, concepts)));
  }

  /** The point that a text gives away, if any. */
  find(text: string): string | undefined {
    const index = new TokenIndex(tokenize(text));
    const stems = new Set(contentOf(text));
    return this.secrets.find(
      (secret) =>
        secret.terms.some((term) => this.says(term, index)) || isMostOf(secret.stems, stems),
    )?.id;
  }

  /** The words of a text that give a point away, to name them to whoever said them. */
  wordsIn(text: string): string | undefined {
    const index = new TokenIndex(tokenize(text));
    const stems = new Set(contentOf(text));
    for (const secret of this.secrets) {
      for (const term of secret.terms) {
        const at = this.placesOf(term, index)[0];
        if (at) return at.map((place) => index.tokens[place]?.normal ?? '').join(' … ');
      }
      if (isMostOf(secret.stems, stems))
        return index.tokens
          .filter(({ stem }) => secret.stems.has(stem))
          .map(({ normal }) => normal)
          .join(' … ');
    }
    return undefined;
  }

  /** Whether a term is said, in more than words that are asked anyway: phrases reach far. */
  private says(term: string, index: TokenIndex): boolean {
    return this.placesOf(term, index).length > 0;
  }

  private placesOf(term: string, index: TokenIndex): (readonly number[])[] {
    const stemAt = (place: number) => index.tokens[place]?.stem ?? '';
    return this.lexicon
      .find(term, index)
      .map(({ at }) => at)
      .filter((at) => at.some((place) => !this.harmless.has(stemAt(place))))
      .filter((at) => {
        // A word of the candidate's own puts nothing together by itself, however often it is said.
        const [first, ...others] = new Set(at.map(stemAt));
        return first === undefined || others.length > 0 || !this.known.has(first);
      });
  }

  /** True when a word that has begun so could become part of a term: it is not shown before it is whole. */
  mayBegin(partial: string): boolean {
    const start = partial.toLowerCase();
    return [...this.beginnings].some((word) => word.startsWith(start) || start.startsWith(word));
  }
}

/** One lexicon for a table: compiling its phrases takes a while. */
const lexicons = new WeakMap<ConceptTable, Lexicon>();

export function lexiconOf(concepts: ConceptTable): Lexicon {
  const known = lexicons.get(concepts) ?? new Lexicon(concepts);
  lexicons.set(concepts, known);
  return known;
}

/** Stems of the words of a text that carry content. */
export function contentOf(text: string): string[] {
  return tokenize(text)
    .filter(({ little, sign }) => !little && !sign)
    .map(({ stem }) => stem);
}

function isMostOf(secret: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  const hits = [...secret].filter((stem) => said.has(stem)).length;
  return hits >= LEAST && hits >= secret.size * SHARE;
}

/** The words of content in the phrases of a concept and of those it includes. */
function wordsOf(id: string, concepts: ConceptTable, seen = new Set<string>()): string[] {
  const concept = concepts.get(id);
  if (!concept || seen.has(id)) return [];
  seen.add(id);
  const { any, aliases, heard, includes } = concept;
  return [
    ...[...any, ...aliases, ...heard].flatMap((phrase) =>
      tokenize(phrase).flatMap(({ normal, little, sign }) =>
        little || sign || normal.length < 2 ? [] : [normal],
      ),
    ),
    ...includes.flatMap((included) => wordsOf(included, concepts, seen)),
  ];
}
