import { hasMark } from '@/lib/grading/text/clause-words';
import { deniedTokens, denialsOf } from './denial';
import { antonymsOf, depriving, lessening, onEitherSide } from './opposites';
import { lower } from './polarity';
import type { Claim } from '@/lib/guide/rubric';
import type { Reading } from '@/lib/grading/text/reading';
import { statementsOf, type Clause, type Statements } from '@/lib/grading/text/statements';
import type { Token } from '@/lib/grading/text/tokens';

/**
 * Tells a claim that is made of a point's own words and turned round: "merges the rarest pair" for "merges the most
 * frequent pair", "ignores direction" for "compares direction". Told from the point's own sentences: one of their
 * words is exchanged for its opposite beside the same words, or what they affirm is what nothing is done with.
 */

/** Content words beside a word that tell what it is said of. */
const BESIDE = 3;
/** Content words after a word that deprives, which are what it deprives of. */
const DEPRIVED = 3;
/** Share of the words of a proof that stand in clauses that are turned round. */
const MOSTLY = 0.2;
/** In a condition or a contrast it is the other case that is told of: "without it, overfitting increases". */
const otherCase =
  /\b(?:if|unless|without|otherwise|else|when|whenever|though|although|while|whereas|but|problem|risk|danger|lack|instead|rather|than|too|fail\w*|wrong|bad|mistake|compared|unlike|versus|vs|from|as)\b/u;

/** "A worse one" changes nothing. */
const changes = /\b(?:mak(?:e|es|ing)|made|gets?|becomes?)\b.*\bworse\b/u;

/** What the sentences of a point say of which words. */
interface Affirmed {
  /** All stems that are said. */
  readonly stems: ReadonlySet<string>;
  /** By a word that has opposites: the words beside it. */
  readonly beside: ReadonlyMap<
    string,
    { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> }
  >;
  /** Stems that are said as they are, and those that something is taken from, kept from or denied. */
  readonly plain: ReadonlySet<string>;
  readonly deprived: ReadonlySet<string>;
}

const known = new WeakMap<Claim, Affirmed>();

/** True when much of a proof stands in clauses that turn the point round. */
export function isTurnedRound(
  point: Claim,
  at: readonly number[],
  reading: Reading,
  /** Stems of the question: what it asks to be done is affirmed as well. */
  asked: ReadonlySet<string>,
): boolean {
  const affirmed = affirmedBy(point);
  const clauses = new Map<Clause, number>();
  for (const index of at) {
    const clause = reading.clauseOf(index);
    clauses.set(clause, (clauses.get(clause) ?? 0) + 1);
  }
  let turned = 0;
  for (const [clause, count] of clauses)
    if (
      isOpposite(clause, affirmed, reading, asked) ||
      isDeprived(clause, at, affirmed, reading) ||
      isRejected(clause, at, affirmed, reading)
    )
      turned += count;
  return turned >= MOSTLY * at.length;
}

function isOpposite(
  clause: Clause,
  affirmed: Affirmed,
  { statements, denials }: Reading,
  asked: ReadonlySet<string>,
): boolean {
  const { text, tokens } = statements;
  const words = text.slice(tokens[clause.from]!.start, tokens[clause.to - 1]!.end).toLowerCase();
  if (otherCase.test(words)) return false;
  for (let index = clause.from; index < clause.to; index++) {
    const { stem, normal } = tokens[index]!;
    const opposites = antonymsOf(stem);
    if (opposites.size === 0 || (normal === 'worse' && !changes.test(words))) continue;
    if (denials.some(({ from, to, at }) => at === index || (index >= from && index < to))) continue;
    // "Common words stay whole and rare ones are split": both are told of.
    if (tokens.slice(clause.from, clause.to).some((other) => opposites.has(other.stem))) continue;
    // "Reject whatever goes over": what goes is not what is rejected by name.
    if (/^what(?:ever)?$/u.test(tokens[index + 1]?.normal ?? '')) continue;
    const side = sidesOf(tokens, index, clause.from, clause.to);
    const isAsked = (word: string) =>
      asked.has(word) && [...side.before, ...side.after].some((one) => asked.has(one));
    const isBeside = (word: string) => {
      const own = affirmed.beside.get(word);
      if (!own) return false;
      const either = onEitherSide.has(word) || onEitherSide.has(stem);
      return either
        ? [...side.before, ...side.after].some((one) => own.before.has(one) || own.after.has(one))
        : side.after.some((one) => own.after.has(one));
    };
    if (isBeside(stem) || isAsked(stem)) continue;
    if ([...opposites].some((word) => isBeside(word) || isAsked(word))) return true;
  }
  return false;
}

function isDeprived(
  clause: Clause,
  at: readonly number[],
  affirmed: Affirmed,
  { statements, denials }: Reading,
): boolean {
  const { tokens } = statements;
  for (let index = clause.from; index < clause.to; index++) {
    const { stem: word, normal } = tokens[index]!;
    // "Ignoring it costs more" tells what would come of it.
    if (!depriving.has(word) || (normal.endsWith('ing') && index === clause.from)) continue;
    if (denials.some(({ from, to, at: by }) => by !== index && index >= from && index < to))
      continue;
    const objects = deprivedBy(statements, index, clause.to);
    // Of "vector length" it is the length; "looking at the logs" is both.
    const heads = objects.filter((object, place) => objects[place + 1] !== object + 1);
    const stems = heads
      .filter((head) => at.includes(head) || at.includes(index - 1))
      .map((head) => tokens[head]!.stem);
    if (stems.some((stem) => affirmed.plain.has(stem) && !affirmed.deprived.has(stem))) return true;
    // "Removes no features" of what removes some.
    const isDoubled = index > clause.from && lessening.has(tokens[index - 1]!.stem);
    if (isDoubled && stems.some((stem) => affirmed.deprived.has(stem))) return true;
  }
  return false;
}

/** "A timeout should be left out", "any overlap is superfluous": what the point asks for is done away with. */
const rejection =
  /\b(?:(?:should|must|can|could|may|has to|have to|had better|needs? to|is to|are to|is best|are best) (?:\w+ly )?(?:be )?(?:avoided|left out|left away|skipped|dropped|omitted|removed|ignored|forbidden|switched off|turned off)|(?:is|are) (?:\w+ly )?(?:superfluous|unnecessary|needless|forbidden|(?:not|n't) (?:needed|necessary|required|available|possible))|(?:is|are)n't (?:needed|necessary|required|available|possible)|drops? out|plays? no (?:part|role))\b/u;

function isRejected(
  clause: Clause,
  at: readonly number[],
  affirmed: Affirmed,
  { statements }: Reading,
): boolean {
  const { tokens } = statements;
  const words = lower(statements.text, tokens, clause.from, clause.to);
  const found = rejection.exec(words);
  if (!found || otherCase.test(words.slice(0, found.index))) return false;
  const offset = tokens[clause.from]!.start;
  const [own, end] = [ownSubject(words.slice(0, found.index)), found.index];
  const subject = at.filter(
    (index) =>
      index < clause.to &&
      tokens[index]!.start >= offset + own &&
      tokens[index]!.start < offset + end,
  );
  return subject.some((index) => {
    const { stem } = tokens[index]!;
    return affirmed.plain.has(stem) && !affirmed.deprived.has(stem);
  });
}

/** "…, old entries drop out": where what is done away with begins. */
function ownSubject(before: string): number {
  const comma = before.lastIndexOf(',') + 1;
  return goesOnWith.test(before.slice(comma)) ? 0 : comma;
}
const goesOnWith = /^\s*(?:(?:and|so|which|that|it|they|this|these|those|both|either)\b|$)/u;

const stops = new Set(
  'and but so because when if since while then or to by of for in on with from all it he she they we you i is are was were which that'.split(
    ' ',
  ),
);

/** The content words that a word deprives of. */
function deprivedBy({ text, tokens }: Statements, index: number, to: number): number[] {
  const objects: number[] = [];
  for (let at = index + 1; at < to && objects.length < DEPRIVED; at++) {
    const { normal, little, sign } = tokens[at]!;
    if (hasMark(text, tokens, at, /[,.;:!?()]/u)) break;
    if (stops.has(normal) && objects.length > 0) break;
    if (!little && !sign) objects.push(at);
  }
  return objects;
}

interface Beside {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function sidesOf(tokens: readonly Token[], index: number, from: number, to: number): Beside {
  const stems = (step: 1 | -1) => {
    const found: string[] = [];
    for (let at = index + step; at >= from && at < to && found.length < BESIDE; at += step) {
      const { stem, little, sign } = tokens[at]!;
      if (!little && !sign) found.push(stem);
    }
    return found;
  };
  return { before: stems(-1), after: stems(1) };
}

function affirmedBy(point: Claim): Affirmed {
  const before = known.get(point);
  if (before) return before;
  const stems = new Set<string>();
  const beside = new Map<string, { before: Set<string>; after: Set<string> }>();
  const plain = new Set<string>();
  const deprived = new Set<string>();
  for (const text of [point.statement, ...point.wordings])
    readSentence(statementsOf(text), { stems, beside, plain, deprived });
  const affirmed = { stems, beside, plain, deprived };
  known.set(point, affirmed);
  return affirmed;
}

function readSentence(
  statements: Statements,
  into: {
    stems: Set<string>;
    beside: Map<string, { before: Set<string>; after: Set<string> }>;
    plain: Set<string>;
    deprived: Set<string>;
  },
): void {
  const { tokens, clauses } = statements;
  const denied = deniedTokens(tokens.length, denialsOf(statements));
  for (const { from, to } of clauses) {
    const without = new Set<number>();
    for (let index = from; index < to; index++)
      if (depriving.has(tokens[index]!.stem) || lessening.has(tokens[index]!.stem))
        for (const object of deprivedBy(statements, index, to)) without.add(object);
    for (let index = from; index < to; index++) {
      const { stem, sign } = tokens[index]!;
      if (sign) continue;
      into.stems.add(stem);
      if (denied[index] === 1 || without.has(index)) into.deprived.add(stem);
      else into.plain.add(stem);
      if (denied[index] === 1 || antonymsOf(stem).size === 0) continue;
      const near = into.beside.get(stem) ?? { before: new Set(), after: new Set() };
      const { before, after } = sidesOf(tokens, index, from, to);
      for (const other of before) near.before.add(other);
      for (const other of after) near.after.add(other);
      into.beside.set(stem, near);
    }
  }
}
