import type { Rubric } from '@/lib/guide/rubric';
import { isAuxiliary } from '@/lib/grading/text/finite-verbs';
import type { Passage } from '@/lib/grading/text/passage';
import { isPlainWord } from '@/lib/grading/text/predication';
import type { Reading } from '@/lib/grading/text/reading';
import type { Clause } from '@/lib/grading/text/statements';
import { livedIn } from './everyday-life';
import { keyWordsOf, namesIn, type KeyWords } from './key-words';

/** Words before the name that a sentence is about. */
const BEFORE = 3;
const LEADING = /^(?:high|low|first|second)$/u;
/** Told of one's own work, denied, a figure or set against another: said in words that no key has. */
const apart = /^(?:i|we|us|me|my|our|mine|ours|you|your|vs|versus|not|\d.*)$/u;
/** In fewer clauses chance does too much. */
const LEAST_CLAUSES = 4;
/** So many sentences of which nothing belongs to the question, and their share of a turn. */
const LEAST = 2;
const SHARE = 1 / 3;
/** The same where at least one is such, and of the others nothing belongs to what they name. */
const LEAST_BESIDE = 3;
const SHARE_BESIDE = 1 / 2;
/** So many sentences in which things live like people, and their share of a turn, with whatever words of the key. */
const LEAST_LIVING = 2;
const SHARE_LIVING = 1 / 2;

/**
 * "A feature flag is a banner, canary releases are for birds": the names are right, and what is said of them has
 * nothing to do with the question. One such sentence is a picture or a joke; an answer made of them is none.
 */
export class AbsurdTalk {
  isIn({ clauses }: Passage, reading: Reading, rubric: Rubric): boolean {
    const key = keyWordsOf(rubric);
    const names = namesIn(reading, key);
    if (isLived(clauses, names, key, reading)) return true;
    if (clauses.length < LEAST_CLAUSES) return false;
    let foreign = 0;
    let beside = 0;
    for (const clause of clauses) {
      const predicate = predicateIn(clause, names, reading);
      if (!predicate) continue;
      const isOff = (words: ReadonlySet<string>) =>
        predicate.said.every((stem) => !words.has(stem));
      if (isOff(key.all)) foreign++;
      else if (predicate.of.every((concept) => isOff(key.of.get(concept)!))) beside++;
    }
    const off = foreign + beside;
    return (
      (foreign >= LEAST && foreign >= SHARE * clauses.length) ||
      (foreign > 0 && off >= LEAST_BESIDE && off >= SHARE_BESIDE * clauses.length)
    );
  }
}

/** Whether things live like people in a share of the clauses, somewhere by what they do. */
function isLived(
  clauses: readonly Clause[],
  names: ReadonlyMap<number, readonly string[]>,
  key: KeyWords,
  { statements: { tokens } }: Reading,
): boolean {
  const of = (from: number, to: number) =>
    livedIn(
      tokens.slice(from, to),
      (token) => key.all.has(token.stem) || names.has(tokens.indexOf(token, from)),
    );
  const lived = clauses.map(({ from, to }) => of(from, to));
  const count = lived.filter((each) => each !== undefined).length;
  return lived.includes('deed') && count >= LEAST_LIVING && count >= SHARE_LIVING * clauses.length;
}

/** What a clause that begins with a name says of it, and of which concepts; nothing where it says nothing. */
function predicateIn(
  clause: Clause,
  names: ReadonlyMap<number, readonly string[]>,
  reading: Reading,
): { readonly said: string[]; readonly of: string[] } | undefined {
  const name = nameIn(clause, names, reading);
  if (!name) return undefined;
  const rest = reading.statements.tokens.slice(name.to, clause.to);
  if (rest.length < 2 || rest.some(({ normal, sign }) => sign || apart.test(normal)))
    return undefined;
  const said = rest
    .filter(({ normal, little }) => !little && !isPlainWord(normal))
    .map(({ stem }) => stem);
  const of = Array.from({ length: name.to - name.from }, (_, k) =>
    names.get(name.from + k)!,
  ).flat();
  return said.length > 0 ? { said, of } : undefined;
}

/** The name that a clause begins with. */
function nameIn(
  { from, to }: Clause,
  names: ReadonlyMap<number, readonly string[]>,
  { statements: { tokens } }: Reading,
): { readonly from: number; readonly to: number } | undefined {
  let first = from;
  while (first < to && isBefore(tokens[first]!)) first++;
  if (first - from > BEFORE || !names.has(first)) return undefined;
  let end = first;
  while (end < to && names.has(end)) end++;
  return { from: first, to: end };
}

function isBefore(token: Reading['statements']['tokens'][number]): boolean {
  const { normal, little } = token;
  return (little || LEADING.test(normal)) && !apart.test(normal) && !isAuxiliary(token);
}
