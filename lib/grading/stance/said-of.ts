import type { Sides } from '@/lib/grading/text/entities';
import { definedIn } from '@/lib/grading/text/defined-side';
import type { Hit } from '@/lib/grading/text/lexicon';
import { bySentence, type Clause, type Statements } from '@/lib/grading/text/statements';
import type { Token } from '@/lib/grading/text/tokens';

/** Which sides of a contrast the words of a text are said of. */
export interface SaidOf {
  /** By token: the sides it is surely said of; undefined where that is anybody's guess. */
  readonly of: readonly (ReadonlySet<string> | undefined)[];
}

/** Words that part a clause with several names: what stands before goes with the name before. */
const PARTS = new Set(['and', 'or', 'but', 'while', 'whereas', 'then']);
/** A clause that begins so is about something else than the one before it, */
const OPPOSES = new Set(['whereas', 'while', 'whilst', 'unlike']);
/** and what led to one that begins so is not said of what it names. */
const TURNS = new Set([
  ...OPPOSES,
  ...'but however although though instead otherwise where which who'.split(' '),
]);
/** A clause that begins so tells a case first. */
const CASES = new Set(['when', 'if', 'whenever', 'where', 'once']);
/** A clause that begins so goes on about what was named last. */
const GOES_ON = new Set('it its they their them this that these those which who such'.split(' '));
const LEADS = new Set('and so because since as then also but here basically well plus'.split(' '));

type Owners = ReadonlySet<string>;

/**
 * Finds them by how clauses are built: what follows a name is said of it up to the next one, names joined
 * by "and" or a comma share what is said, a name at the end of a sentence takes what led to it, and a
 * pronoun goes on with the last name. Nothing is handed on over a new subject.
 */
export function saidOf(statements: Statements, sides: Sides): SaidOf {
  const of: (Owners | undefined)[] = [];
  let last: Owners | undefined;
  let before: readonly Clause[] = [];
  for (const sentence of bySentence(statements.clauses)) {
    const firstNamed = sentence.findIndex(({ index }) => sides.named.has(index));
    let current: Owners | undefined;
    // What "it" is in another turn or paragraph, nobody can tell.
    if (isApart(sentence[0]!, statements)) last = undefined;
    for (const [place, clause] of sentence.entries()) {
      const names = sides.named.get(clause.index);
      const ordinal = sides.carried.get(clause.index);
      if (names) {
        const defined = definedIn(clause, names, statements.tokens);
        current = assign(clause, names, statements, of);
        if (isCaseOfBoth(sentence, place, statements, sides))
          for (let index = clause.from; index < names[0]!.from; index++) of[index] = undefined;
        // "… is the dot product over the norms, so it …": about what was defined.
        if (defined) current = new Set([defined.concept]);
        if (place === 0 && namesOnly(clause, names, statements))
          for (const { from, to } of before) fill(of, from, to, current);
        continue;
      }
      const opening = openingOf(statements.tokens, clause);
      if (ordinal?.clausesAgo === 0) current = new Set([ordinal.entity]);
      else if (place === 0 && (GOES_ON.has(opening) || isJoined(clause, statements)))
        current = last;
      else if (place < firstNamed && !resumes(sentence.slice(0, firstNamed), statements))
        current = ahead(sentence[firstNamed]!, statements, sides);
      else if (OPPOSES.has(statements.tokens[clause.from]!.normal)) current = undefined;
      if (current) fill(of, clause.from, clause.to, current);
    }
    last = current?.size === 1 ? current : undefined;
    before = firstNamed < 0 ? sentence : [];
  }
  return { of };
}

/** One of the clauses goes on about what was named before. */
function resumes(clauses: readonly Clause[], { tokens }: Statements): boolean {
  return clauses.some((clause) => GOES_ON.has(openingOf(tokens, clause)));
}

/** "When one types a code the vectors fail, but keywords find it": the case is told of both. */
function isCaseOfBoth(
  sentence: readonly Clause[],
  place: number,
  { tokens }: Statements,
  { named }: Sides,
): boolean {
  const [clause, next] = [sentence[place]!, sentence[place + 1]];
  if (!next || !CASES.has(tokens[clause.from]!.normal) || !TURNS.has(tokens[next.from]!.normal))
    return false;
  const own = new Set(named.get(clause.index)!.map(({ concept }) => concept));
  return named.get(next.index)?.some(({ concept }) => !own.has(concept)) ?? false;
}

/** "…, so its precision is high": the first name of a sentence takes the words that led to it. */
function ahead(clause: Clause, { tokens }: Statements, { named }: Sides): Owners | undefined {
  if (TURNS.has(tokens[clause.from]!.normal)) return undefined;
  const distinct = new Set((named.get(clause.index) ?? []).map(({ concept }) => concept));
  return distinct.size === 1 ? distinct : undefined;
}

/** Hands the words of a clause to the names in it; gives the last ones. */
function assign(
  { from, to }: Clause,
  names: readonly Hit[],
  statements: Statements,
  of: (Owners | undefined)[],
): Owners {
  const mentions = joined(names, statements.tokens);
  // In speech without marks the words before a name may still belong to the one before.
  const first = isMarked(from, statements) ? from : mentions[0]!.from;
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1];
    const start = index === 0 ? first : partBetween(mentions[index - 1]!, mention, statements);
    const end = next ? partBetween(mention, next, statements) : to;
    fill(of, start, end, mention.owners);
  });
  return mentions.at(-1)!.owners;
}

/** A text's start, or a mark or a word that begins a clause: nothing runs over into it. */
function isMarked(from: number, { text, tokens }: Statements): boolean {
  const before = tokens[from - 1];
  return before === undefined || /[^\s]/u.test(text.slice(before.end, tokens[from]!.start));
}

interface Mention {
  readonly from: number;
  readonly to: number;
  readonly owners: Owners;
}

/** Names with nothing but "and", "or", "vs" or a comma between them are said of together. */
function joined(names: readonly Hit[], tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = [];
  for (const { from, to, concept } of names) {
    const before = mentions.at(-1);
    const between = before ? tokens.slice(before.to, from) : [];
    if (
      before &&
      (before.owners.has(concept) ||
        between.every(({ little, sign, normal }) => little || sign || normal === 'vs'))
    ) {
      const owners = new Set([...before.owners, concept]);
      mentions[mentions.length - 1] = { from: before.from, to: Math.max(to, before.to), owners };
    } else mentions.push({ from, to, owners: new Set([concept]) });
  }
  return mentions;
}

/** Where the words of one mention end and those of the next begin: the last mark or "and" between them. */
function partBetween(a: Mention, b: Mention, { text, tokens }: Statements): number {
  for (let index = b.from; index > a.to; index--) {
    const { normal } = tokens[index]!;
    const gap = text.slice(tokens[index - 1]!.end, tokens[index]!.start);
    if (PARTS.has(normal) || /[,;:(–—]/u.test(gap)) return index;
  }
  return b.from;
}

const isApart = ({ from }: Clause, { text, tokens }: Statements) =>
  from > 0 && text.slice(tokens[from - 1]!.end, tokens[from]!.start).includes('\n\n');

/** After a semicolon a sentence still goes on. */
function isJoined({ from }: Clause, { text, tokens }: Statements): boolean {
  return from > 0 && text.slice(tokens[from - 1]!.end, tokens[from]!.start).includes(';');
}

/** "That's L1.": a clause that only names what was described. */
function namesOnly({ from, to }: Clause, names: readonly Hit[], { tokens }: Statements): boolean {
  const first = tokens[from]!.normal;
  return (
    (first === 'that' || first === 'this' || first === 'these') &&
    tokens
      .slice(from, to)
      .every(
        ({ little, sign }, at) =>
          little || sign || names.some((name) => name.from <= from + at && from + at < name.to),
      )
  );
}

function openingOf(tokens: readonly Token[], { from, to }: Clause): string {
  let at = from;
  while (at < to - 1 && LEADS.has(tokens[at]!.normal)) at++;
  return tokens[at]!.normal;
}

function fill(of: (Owners | undefined)[], from: number, to: number, owners: Owners): void {
  for (let index = from; index < to; index++) of[index] = owners;
}
