import type { KeyPoint } from '@/lib/guide/rubric';
import { tokenize, type Token } from '@/lib/grading/text/tokens';
import { contentOf } from './giveaway';

/** Words that say how many there are, or that there is one more: a question with them tells it. */
const counts = new Set([
  'both',
  'two',
  '2',
  'three',
  '3',
  'four',
  '4',
  'either',
  'neither',
  'third',
]);
/** Words that speak of what follows as known. */
const definite = new Set('the these those this that your its their each every such'.split(' '));
/** Things named in a row, or one against the other, as a question names what it asks about: so many may be spoken of. */
const NAME = String.raw`[\p{L}\p{N}-]+(?: (?!(?:and|or|vs|versus)\b)[\p{L}\p{N}-]+)?`;
const NAMED = new RegExp(
  String.raw`(?:${NAME}, )+(?:(?:and|or) )?${NAME}(?: (?:and|or) ${NAME})?|[\p{L}\p{N}-]+(?: (?:vs\.?|versus) [\p{L}\p{N}-]+)+|(?<=between )${NAME} and ${NAME}`,
  'giu',
);
const BETWEEN = /, (?:and |or )?| (?:and|or|vs\.?|versus) /iu;
/** Words that may stand between "the" and what is spoken of. */
const REACH = 2;

/**
 * What a question takes for granted: "why do you need the second model?" tells whoever never spoke of one
 * that there is one. A count, and what is spoken of as known, must have been said in the question, by the
 * candidate, or stand in the usual probe; else it may not come from an open point.
 */
export class Presuppositions {
  private readonly secrets: ReadonlySet<string>;
  private readonly known: ReadonlySet<string>;

  constructor(open: readonly KeyPoint[], question: readonly string[], spokenOf: readonly string[]) {
    const named = question.flatMap((text) => text.match(NAMED) ?? []);
    this.known = new Set([
      ...[...question, ...spokenOf].flatMap((text) => tokenize(text).map(({ stem }) => stem)),
      ...named.map((list) => `${list.split(BETWEEN).length}`),
    ]);
    this.secrets = new Set(
      open.flatMap(({ statement }) => contentOf(statement)).filter((stem) => !this.known.has(stem)),
    );
  }

  /** The words that take something for granted; undefined when none do. */
  find(text: string): string | undefined {
    const tokens = tokenize(text);
    for (const [at, token] of tokens.entries()) {
      if (counts.has(token.normal) && !this.known.has(token.stem))
        return text.slice(token.start, token.end);
      if (!definite.has(token.normal)) continue;
      const told = this.secretAfter(tokens, at);
      if (told) return text.slice(token.start, told.end);
    }
    return undefined;
  }

  private secretAfter(tokens: readonly Token[], at: number): Token | undefined {
    for (const token of tokens.slice(at + 1, at + 1 + REACH)) {
      if (token.little || token.sign) return undefined;
      if (this.secrets.has(token.stem)) return token;
    }
    return undefined;
  }
}
