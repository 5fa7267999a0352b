import type { KeyPoint } from '@/lib/guide/rubric';
import { contentStems } from '@/lib/grading/likeness/wording-match';
import { isBase, isFinite, isInflected, isPast } from '@/lib/grading/text/finite-verbs';
import type { Reading } from '@/lib/grading/text/reading';
import type { Token } from '@/lib/grading/text/tokens';

interface Words {
  readonly from: number;
  readonly to: number;
}

/** Words that hang on what stands before them: why, whereby, of whom. */
const hanging = new Set(
  'so because since which who whose whom therefore thus hence thereby otherwise that'.split(' '),
);
const leads = new Set(
  'and but or so then also plus just only even still again um uh er like well'.split(' '),
);
/** They stand for something that is named before them. */
const standIns = new Set(
  'it its they their them this these those that he his she her there one ones each both neither either another'.split(
    ' ',
  ),
);
const asides = new Set('instead such for e.g like unlike rather'.split(' '));
/** A proof is read at a glance: so many words with its head, at most. */
const MOST_WORDS = 34;
/** "Recall: out of all …": so many words before a colon name what is said behind it. */
const NAME = 4;
/** "and go again": so few words say too little of their own. */
const SHORT = 4;
/** Words without a verb that go on with what stands before them, at most. */
const REMNANT = 7;

/**
 * A proof with what its words lean on, where it begins in the middle of a sentence: whoever reads only the quote sees
 * of what it is said. As it was where that would take in clauses that stand apart (false, retracted, told of others),
 * or more words than are read at a glance.
 */
export function withHead(
  proof: Words,
  { statement }: Pick<KeyPoint, 'statement'>,
  reading: Reading,
  apart: ReadonlySet<number>,
): Words {
  const { run } = reading.clauseOf(proof.from);
  let { from } = proof;
  while (from > 0 && (leans(from, proof.to, reading) || isNamed(from, statement, reading))) {
    const before = reading.clauseOf(from - 1);
    if (before.run !== run || apart.has(before.index)) return proof;
    from = reading.markBefore(from - 1);
    if (proof.to - from > MOST_WORDS) return withConsequence(proof, reading, apart);
  }
  return withConsequence({ from, to: proof.to }, reading, apart);
}

/** Begins with what needs a head: a word of reason, a stand-in, or a verb whose subject is left out. */
function leans(from: number, to: number, reading: Reading): boolean {
  const { tokens } = reading.statements;
  const isHanging = ({ normal }: Token) =>
    hanging.has(normal) && !(normal === 'so' && reading.clauseOf(from).byWords);
  if (isHanging(tokens[from]!)) return true;
  let first = from;
  while (first < to - 1 && leads.has(tokens[first]!.normal)) first++;
  if (standIns.has(tokens[first]!.normal) || isHanging(tokens[first]!)) return true;
  if (isInflected(tokens, first)) return true;
  if (first === from) return isAside(tokens, first, to);
  if (tokens[from]!.normal === 'or' && !hasOwnVerb(tokens, first, to)) return true;
  return (
    (isPast(tokens[first]!) && tokens[first]!.normal !== 'compared') ||
    (to - first <= SHORT && isBase(tokens[first]!)) ||
    isRemnant(tokens, first, isNextStep(tokens[from]!) ? firstMark(first, to, reading) : to)
  );
}

/** "Divergence", "instead of sigmoid", "for instance a spam filter": no statement of its own. */
const isAside = (tokens: readonly Token[], from: number, to: number) =>
  to - from === 1 || (asides.has(tokens[from]!.normal) && isRemnant(tokens, from, to));

/** "Or people can rate it", but not "or use dropout". */
function hasOwnVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (isFinite(tokens, at)) return true;
  return false;
}

/** "Then lines, then words until it fits": what went before has the verb. */
const isNextStep = ({ normal }: Token) => normal === 'then';

/** The first mark within a proof, or its end. */
function firstMark(from: number, to: number, reading: Reading): number {
  let at = from + 1;
  while (at < to && reading.markBefore(at) <= from) at++;
  return at;
}

/** "And for spam", "or better features": goes on with a sentence, and says nothing of it. */
function isRemnant(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > REMNANT) return false;
  for (let at = from; at < to; at++)
    if (isFinite(tokens, at) || isInflected(tokens, at) || isBase(tokens[at]!)) return false;
  return true;
}

/** "So if your vectors are normalized": a condition, with what follows from it in the clause behind. */
function withConsequence({ from, to }: Words, reading: Reading, apart: ReadonlySet<number>): Words {
  const { tokens, clauses } = reading.statements;
  let first = from;
  while (first < to - 1 && leads.has(tokens[first]!.normal)) first++;
  const own = reading.clauseOf(first);
  const next = clauses[own.index + 1];
  const isOpen =
    conditional.test(tokens[first]!.normal) && to === own.to && !holdsConsequence(own, reading);
  if (!isOpen || !next || next.run !== own.run || apart.has(next.index)) return { from, to };
  return next.to - from > MOST_WORDS ? { from, to } : { from, to: next.to };
}
const conditional = /^(?:if|when|whenever|once|unless)$/u;

/** "If it is short, cut it": a mark stands within, or another subject begins. */
function holdsConsequence({ from, to }: Words, { statements: { text, tokens } }: Reading): boolean {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end).includes(',');
}

/** Behind the colon after a short name that the point has as well. */
function isNamed(from: number, statement: string, reading: Reading): boolean {
  const { text, tokens } = reading.statements;
  if (!/^\S{0,2}:/u.test(text.slice(tokens[from - 1]!.end, tokens[from]!.start))) return false;
  const name = tokens.slice(reading.markBefore(from - 1), from);
  const stems = new Set(contentStems(statement));
  return name.length <= NAME && name.some(({ stem }) => stems.has(stem));
}
