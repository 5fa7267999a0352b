import type { Rubric } from '@/lib/guide/rubric';
import { isAuxiliary } from '@/lib/grading/text/finite-verbs';
import type { Passage } from '@/lib/grading/text/passage';
import { isPlainWord } from '@/lib/grading/text/predication';
import type { Reading } from '@/lib/grading/text/reading';
import type { Clause } from '@/lib/grading/text/statements';
import type { Token } from '@/lib/grading/text/tokens';
import { isReadersDeed } from './everyday-life';
import { keyWordsOf, namesIn, type KeyWords } from './key-words';
import { isTalk, isWeighing } from './said-of-any';
import type { WordFields } from './word-fields';

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
/** So many clauses with an odd word, and their share of those that name something of the question, with whatever words of the key. */
const LEAST_ODD = 2;
/** Where somebody tells of what people do, words of everyday life are at home. */
const LEAST_ODD_OF_PEOPLE = 3;
const SHARE_ODD = 0.7;
/** The same where more than one such word stands in a clause. */
const SHARE_CROWDED = 0.65;
/** Where things of the question do what belongs to everyday life, so many times, a smaller share will do. */
const LEAST_DONE = 2;
const SHARE_DONE = 0.5;
/** How far a word is on the side of everyday life; further where keys have it, and never where many do. */
const ODD = 0;
const ODD_IN_KEYS = 0.2;
const FEW_KEYS = 4;
/** Words of a user, a query or an example stand in marks. */
const quoted = /“[^”]+”|"[^"]+"|(?<![\p{L}\d])[‘'][^’']+[’'](?!\p{L})/gu;
const picture =
  /^(?:like|as|imagine|think|say|called|picture|suppose|example|e|g|i|we|us|me|my|our|mine|ours|you|your|he|she|his|her|him|they|their|them|someone|somebody|nobody|people|who|whoever)$/u;
const tellers = /^(?:i|we|our)$/u;
const copula = /^(?:is|are|be|being|becomes?|was|were)$/u;
const article = /^(?:an?|the|my|our|your|one|just)$/u;

/**
 * "A feature flag is a banner, canary releases are for birds": the names are right, and what is said of them has
 * nothing to do with the question. One such sentence is a picture or a joke; an answer made of them is none.
 */
export class AbsurdTalk {
  constructor(private readonly fields: WordFields) {}

  isIn({ clauses }: Passage, reading: Reading, rubric: Rubric): boolean {
    const key = keyWordsOf(rubric);
    const names = namesIn(reading, key);
    return (
      isForeign(clauses, names, key, reading) ||
      (this.fields.knows(rubric) && isOfEverydayLife(clauses, names, key, reading, this.fields))
    );
  }
}

/** Whether a turn says of the names of the question what has nothing to do with it, or with them. */
function isForeign(
  clauses: readonly Clause[],
  names: ReadonlyMap<number, readonly string[]>,
  key: KeyWords,
  reading: Reading,
): boolean {
  if (clauses.length < LEAST_CLAUSES) return false;
  let foreign = 0;
  let beside = 0;
  for (const clause of clauses) {
    const predicate = predicateIn(clause, names, reading);
    if (!predicate) continue;
    const isOff = (words: ReadonlySet<string>) => predicate.said.every((stem) => !words.has(stem));
    if (isOff(key.all)) foreign++;
    else if (predicate.of.every((concept) => isOff(key.of.get(concept)!))) beside++;
  }
  const off = foreign + beside;
  return (
    (foreign >= LEAST && foreign >= SHARE * clauses.length) ||
    (foreign > 0 && off >= LEAST_BESIDE && off >= SHARE_BESIDE * clauses.length)
  );
}

/** Whether what is said of the things of the question is, nearly everywhere, of the matter of everyday life and told as if it were so. */
function isOfEverydayLife(
  clauses: readonly Clause[],
  names: ReadonlyMap<number, readonly string[]>,
  key: KeyWords,
  { statements: { text, tokens } }: Reading,
  fields: WordFields,
): boolean {
  const cited = [...text.matchAll(quoted)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const isCited = (token: Token) =>
    cited.some(({ start, end }) => token.start >= start && token.end <= end);
  const named = clauses.filter(({ from, to }) =>
    tokens.slice(from, to).some((_, at) => names.has(from + at)),
  );
  const odd = named.filter(({ from, to }) => {
    const words = tokens.slice(from, to);
    const isName = (at: number) => names.has(from + at);
    return (
      isReadersDeed(words, isName) ||
      (!isPicture(words) &&
        words.some((token, at) => !isName(at) && !isCited(token) && isOdd(token, key, fields)))
    );
  });
  const isOfPeople = clauses.some(({ from, to }) =>
    tokens.slice(from, to).some(({ normal }) => tellers.test(normal)),
  );
  const done = odd.filter(({ from, to }) => {
    const words = tokens.slice(from, to);
    const isName = (at: number) => names.has(from + at);
    return (
      isReadersDeed(words, isName) ||
      words.some(
        (token, at) =>
          isName(at - 1) && !isName(at) && verbal.test(token.normal) && isOdd(token, key, fields),
      )
    );
  });
  const oddWords = odd.flatMap(({ from, to }) =>
    tokens
      .slice(from, to)
      .filter((token, at) => !names.has(from + at) && isOdd(token, key, fields)),
  );
  const share =
    done.length >= LEAST_DONE
      ? SHARE_DONE
      : oddWords.length > odd.length
        ? SHARE_CROWDED
        : SHARE_ODD;
  return (
    odd.length >= (isOfPeople ? LEAST_ODD_OF_PEOPLE : LEAST_ODD) &&
    odd.length >= share * named.length
  );
}
const verbal = /(?:s|ed)$/u;

/** "Like a waiter", "a cache is a notepad", "our florist": a picture, which one may draw, or told of people. */
function isPicture(words: readonly Token[]): boolean {
  return words.some(
    ({ normal }, at) =>
      picture.test(normal) || (copula.test(normal) && article.test(words[at + 1]?.normal ?? '')),
  );
}

/** A word that no key has, or few, and that belongs to kitchens, gardens or wardrobes rather than to the matter of the guide. */
function isOdd({ little, sign, normal, stem }: Token, key: KeyWords, fields: WordFields): boolean {
  if (little || sign || key.all.has(stem) || isPlainWord(normal) || isTalk(normal)) return false;
  const often = fields.keysWith(stem);
  if (often > FEW_KEYS) return false;
  const everyday = fields.everyday(normal) ?? -1;
  return everyday > (fields.praise(normal) ?? 0) && everyday > (often === 0 ? ODD : ODD_IN_KEYS);
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
    .filter(({ normal, little }) => !little && !isPlainWord(normal) && !isWeighing(normal))
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
