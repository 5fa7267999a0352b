import type { Question } from '@/lib/guide/question';
import type { Rubric } from '@/lib/guide/rubric';
import { isNegator } from '@/lib/grading/text/lexicon';
import { statementsOf, type Clause, type Statements } from '@/lib/grading/text/statements';
import type { Token } from '@/lib/grading/text/tokens';
import { contentStems } from '@/lib/grading/likeness/wording-match';

/** Most facets of a reference, how many are wanted, and how many new ones are enough to leave out the asked. */
const MOST_POINTS = 14;
const ENOUGH_POINTS = 6;
const ENOUGH_NEW = 4;
/** Content words of a facet: at most, and before it may end at a small word. */
const LONGEST = 4;
const SHORTEST = 2;
/** Merging facets of two clauses counts as so many words more. */
const ACROSS = 2;

/** A stretch of a reference, small enough to be said or not. */
interface Facet {
  readonly clause: Clause;
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

const joins = new Set(
  (
    'and or but because that which when if with for in on at by from to of into while so than as where ' +
    'who then is are was were be can will must should through between using via'
  ).split(' '),
);

/**
 * A rubric for a question that has none: small pieces of the reference, its facets, are its points. What
 * the question itself says is no point. The wording of each is the clause it stands in. They have no
 * patterns: they are judged by likeness, and their labels carry less confidence than written points.
 */
export function rubricFromReference({
  id,
  reference,
  prompt = '',
}: Pick<Question, 'id' | 'reference'> & Partial<Pick<Question, 'prompt'>>): Rubric {
  const statements = statementsOf(plainText(reference));
  const facets = facetsOf(statements, new Set(contentStems(prompt)));
  const points = facets.map(({ from, to, clause }) => ({
    statement: wordsOf(statements, from, to),
    wordings: [wordsOf(statements, clause.from, clause.to)],
  }));
  const whole = { statement: reference.trim(), wordings: [reference.trim()] };
  return {
    question: id,
    points: (points.length > 0 ? points : [whole]).map((point, index) => ({
      ...point,
      id: `${id}.s${index + 1}`,
      essential: false,
      why: 'It is part of the reference answer.',
      probe: 'What else belongs to a complete answer here?',
      terms: [],
      patterns: [],
    })),
    contrasts: [],
    directions: [],
    misconceptions: [],
    beyond: [],
  };
}

function facetsOf(statements: Statements, asked: ReadonlySet<string>): Facet[] {
  const { tokens } = statements;
  const all = statements.clauses.flatMap((clause) => phrasesOf(statements, clause));
  const fresh = all.filter(({ from, to }) =>
    tokens.slice(from, to).some((token) => isContent(token) && !asked.has(token.stem)),
  );
  let facets = fresh.length >= ENOUGH_NEW ? fresh : all;
  for (;;) {
    const longest = Math.max(1, ...facets.map(({ words }) => words));
    const isCoarse = facets.length < ENOUGH_POINTS ? longest > 1 : longest > LONGEST;
    if (!isCoarse || facets.length >= MOST_POINTS) break;
    const at = facets.findIndex(({ words }) => words === longest);
    facets = facets.toSpliced(at, 1, ...halves(statements, facets[at]!));
  }
  while (facets.length > MOST_POINTS) facets = joinShortest(facets);
  return facets;
}

/** A clause cut at its marks, and at small words once a phrase has words enough. */
function phrasesOf({ text, tokens }: Statements, clause: Clause): Facet[] {
  const phrases: Facet[] = [];
  let from = clause.from;
  let words = 0;
  for (let index = clause.from; index < clause.to; index++) {
    const token = tokens[index]!;
    const gap = text.slice(tokens[index - 1]?.end ?? 0, token.start);
    const isMark = words > 0 && /[,;:()\n→=]/u.test(gap);
    if (isMark || (words >= SHORTEST && joins.has(token.normal))) {
      phrases.push({ clause, from, to: index, words });
      from = index;
      words = 0;
    }
    if (isContent(token)) words++;
  }
  const last = phrases.at(-1);
  if (words > 0) phrases.push({ clause, from, to: clause.to, words });
  else if (last) phrases[phrases.length - 1] = { ...last, to: clause.to };
  return phrases;
}

/** A facet cut before the content word, or the small words that lead to it, in its middle. */
function halves({ tokens }: Statements, { clause, from, to, words }: Facet): Facet[] {
  const first = Math.ceil(words / 2);
  const content = range(from, to).filter((index) => isContent(tokens[index]!));
  const middle = content[first - 1]! + 1;
  return [
    { clause, from, to: middle, words: first },
    { clause, from: middle, to, words: words - first },
  ];
}

/** Makes one of the two neighbours that have the fewest words together. */
function joinShortest(facets: readonly Facet[]): Facet[] {
  const cost = facets.slice(1).map((facet, index) => {
    const before = facets[index]!;
    return before.words + facet.words + (before.clause === facet.clause ? 0 : ACROSS);
  });
  const at = cost.indexOf(Math.min(...cost));
  const [a, b] = [facets[at]!, facets[at + 1]!];
  const clause = a.clause === b.clause ? a.clause : { ...a.clause, to: b.clause.to };
  const joined = { clause, from: a.from, to: b.to, words: a.words + b.words };
  return [...facets.slice(0, at), joined, ...facets.slice(at + 2)];
}

/** A word, number or formula's name that an answer can hold. A negation is told by the clause. */
export function isContent(token: Token): boolean {
  return (!token.little && !token.sign && !isNegator(token)) || /^\d/u.test(token.normal);
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => from + k);

function wordsOf({ text, tokens }: Statements, from: number, to: number): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}

/** Markdown without its marks: code fences, table borders, emphasis, headings. */
export function plainText(markdown: string): string {
  return markdown
    .replaceAll(/```[\s\S]*?```/gu, '\n')
    .replaceAll(/^\s*\|?[\s:|-]+\|?\s*$/gmu, '\n')
    .replaceAll(/\|/gu, ' ')
    .replaceAll(/^\s*(?:#+|[-*+]|\d+\.)\s+/gmu, '')
    .replaceAll(/[*_`$]/gu, '')
    .trim();
}
