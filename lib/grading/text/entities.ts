import type { Denial } from '@/lib/grading/stance/denial';
import type { Contrast } from '@/lib/guide/rubric';
import { definedIn } from './defined-side';
import { isNegator, type Hit, type Lexicon } from './lexicon';
import type { Clause, Statements } from './statements';
import { hasMark } from './clause-words';
import type { TokenIndex } from './token-index';
import type { Token } from './tokens';

/** How many clauses a subject is carried on for when none is named. */
const CARRIED_CLAUSES = 4;
/** Where no marks part statements, words from a name to what is said of it. */
const WITHIN = 12;
/** Farther than this the carried subject is a guess: it supports, but does not contradict. */
const SURELY_CARRIED = 1;

const aside = new Set(
  'unlike than instead versus vs compare compared contrast opposed not from over'.split(' '),
);
/** "A sum over the values" sets nothing aside. */
const gatherings = new Set('sum averag mean mix weight softmax distribut loop'.split(' '));
/** Before "like": what makes it a comparison and no liking. */
const LIKENING = new Set(
  'is are was works work looks look does just much almost basically'.split(' '),
);
const RELATIVE = new Set(['which', 'who', 'where', 'whose']);
const AFTER_COMPARED = new Set('but and or except only in with when if for on because'.split(' '));
/** "For images A, for text B": what leads to a name. */
const CASE = new Set(['for', 'in', 'with', 'on', 'when', 'if']);
/** How a clause begins that is about "the second" or "second one"; "Second, …" only counts off. */
function ordinal(words: string): RegExp {
  const lead = '(?:(?:and|while|whereas|but|so|in|with|for) ){0,2}';
  const kind = '(?: (?:one|approach|method|option|type|kind|metric|way))';
  return new RegExp(`^${lead}(?:the (?:${words})${kind}?|(?:${words})${kind})\\b(?!,)`, 'u');
}

/** A side by its place in the question, or in the order it was named; -1 for none. */
const ordinals: readonly (readonly [RegExp, (count: number) => number])[] = [
  [ordinal('former|first'), () => 0],
  [ordinal('second'), () => 1],
  [ordinal('third'), () => 2],
  [ordinal('last|final'), (count) => count - 1],
  [ordinal('latter|other'), (count) => (count === 2 ? 1 : -1)],
];

/** "That's recall.": it names what the sentence before it said. */
const namedAfter =
  /^(?:and |so |well,? )?(?:that|this)(?:['’]s| is| would be)(?: called| what (?:we|you|they|people) call)?(?: the)? /u;
/** Tokens of such a clause. */
const NAMING = 7;

/** Which side of a contrast each clause is about, and where the sides are named. */
export interface Sides {
  readonly contrast: Contrast;
  /** Named sides by clause, in order of place. */
  readonly named: ReadonlyMap<number, readonly Hit[]>;
  /** The side a clause is about when it names none. */
  readonly carried: ReadonlyMap<number, { readonly entity: string; readonly clausesAgo: number }>;
  /** Tokens that name a side, also in passing. */
  readonly mentions: ReadonlySet<number>;
  /** Tokens where another case begins within a clause: "for images A, for text B". */
  readonly cases: ReadonlySet<number>;
}

/** What a negation governs, and whether it is claimed. */
type Denied = Pick<Denial, 'from' | 'to' | 'claimed'>;

/** "In a test one group …": a word that counts begins a name of its own. */
const counting = ([, ...rest]: readonly Token[]) =>
  rest.some(({ normal }) => /^(?:1|one|another|each|every|some|either|half)$/u.test(normal));

/** Finds them. `prompt` is the question: ordinals follow its order when it names the sides. */
export function sidesOf(
  statements: Statements,
  contrast: Contrast,
  lexicon: Lexicon,
  prompt: TokenIndex,
  denials: readonly Denied[] = [],
): Sides {
  const { tokens, index, clauses, text } = statements;
  const named = new Map<number, readonly Hit[]>();
  const carried = new Map<number, { entity: string; clausesAgo: number }>();
  const entities = contrast.sides.map(({ entity }) => entity);
  const asked = inOrder(entities, prompt, lexicon);
  const order: string[] = [];
  const mentions = new Set<number>();
  let current: { entity: string; clause: number } | undefined;
  for (const clause of clauses) {
    const all = widest(
      entities
        .flatMap((entity) => lexicon.find(entity, index, clause.from, clause.to))
        .filter(({ from, to }) => !counting(tokens.slice(from, to))),
    );
    for (const { at } of all) for (const token of at) mentions.add(token);
    const stated = all.filter((hit) => !isAside(statements, clause, hit));
    // "Unlike A, which is …": that is said of A.
    const beside = all.findLast((hit) => !stated.includes(hit) && isGoneOnAbout(statements, hit));
    const hits = stated.length === 0 && beside ? [beside] : withoutDenied(stated, denials);
    for (const { concept } of hits) if (!order.includes(concept)) order.push(concept);
    if (hits.length > 0) {
      named.set(clause.index, hits);
      for (const before of namedBy(clause, statements, named)) named.set(before.index, hits);
      const distinct = new Set(hits.map(({ concept }) => concept));
      const about = distinct.size === 1 ? hits[0]! : definedIn(clause, hits, tokens);
      current = about && { entity: about.concept, clause: clause.index };
      if (beside && beside.to >= clause.to)
        current = { entity: beside.concept, clause: clause.index };
      continue;
    }
    const start = text.slice(tokens[clause.from]!.start).slice(0, 60).toLowerCase();
    const list = asked.length > 1 ? asked : order;
    for (const [begins, place] of ordinals) {
      const entity = begins.test(start) ? list[place(list.length)] : undefined;
      if (entity !== undefined) current = { entity, clause: clause.index };
    }
    const clausesAgo = current ? clause.index - current.clause : Infinity;
    if (current && clausesAgo <= CARRIED_CLAUSES)
      carried.set(clause.index, { entity: current.entity, clausesAgo });
  }
  return { contrast, named, carried, mentions, cases: casesIn(statements) };
}

function casesIn({ text, tokens }: Statements): Set<number> {
  const begins = ({ normal }: Token, at: number) =>
    at > 0 && CASE.has(normal) && hasMark(text, tokens, at, /[,;]/u);
  return new Set(tokens.flatMap((token, at) => (begins(token, at) ? [at] : [])));
}

/** The clauses of the sentence before, where a clause does nothing but name what they say, and they name no side. */
function namedBy(
  clause: Clause,
  { tokens, clauses, text }: Statements,
  named: Sides['named'],
): readonly Clause[] {
  const words = text.slice(tokens[clause.from]!.start, tokens[clause.to - 1]!.end).toLowerCase();
  const isNaming = clause.to - clause.from <= NAMING && namedAfter.test(words);
  if (!isNaming || clauses[clause.index - 1]?.sentence === clause.sentence) return [];
  const before = clauses.filter(({ sentence }) => sentence === clause.sentence - 1);
  return before.some(({ index }) => named.has(index)) ? [] : before;
}

/** The side that a hit is said of: the one named in its clause (nearest before it, else after), or the carried one. */
export function sideOf(
  { named, carried, cases }: Sides,
  clause: Clause,
  hit: Hit,
): string | undefined {
  const hits = named.get(clause.index);
  if (!hits) return carried.get(clause.index)?.entity;
  // By the last word: what begins before a side is named may end behind it.
  const before = hits.filter(({ from }) => from <= hit.at.at(-1)!).at(-1);
  // Without marks a name far before may belong to another statement, and the one that follows to the next.
  if (clause.unmarked) return before && hit.from - before.to <= WITHIN ? before.concept : undefined;
  const isCaseOf = (next: Hit) =>
    [...cases].some((at) => at >= before!.to && at <= hit.from && hit.from < next.from);
  const next = hits.find(({ from }) => from > hit.at.at(-1)!);
  if (before && next && isCaseOf(next)) return next.concept;
  return (before ?? hits[0])?.concept;
}

/** True when the side of a clause is only carried on from clauses before the last: a guess. */
export function isGuessed({ named, carried }: Sides, clause: Clause): boolean {
  return !named.has(clause.index) && (carried.get(clause.index)?.clausesAgo ?? 0) > SURELY_CARRIED;
}

/** "It isn't L2 that makes zeros, it's L1" is about the one that is not denied. */
function withoutDenied(hits: readonly Hit[], denials: readonly Denied[]): readonly Hit[] {
  const left = hits.filter(
    (hit) => !denials.some(({ claimed, from, to }) => claimed && hit.from >= from && hit.to <= to),
  );
  return left.length > 0 ? left : hits;
}

/** In order of place, without names inside a longer name: "supervised" in "un supervised"; "split by sentence" is none in "split by sentence or paragraph". */
function widest(hits: readonly Hit[]): Hit[] {
  return hits
    .filter((hit) => !hits.some((other) => within(hit, other)))
    .toSorted((a, b) => a.from - b.from);
}

function within(a: Hit, b: Hit): boolean {
  return (
    a.concept !== b.concept &&
    b.from <= a.from &&
    a.to <= b.to &&
    b.to - b.from > a.to - a.from &&
    a.at.every((token) => b.at.includes(token))
  );
}

/** "unlike L2", "rather than L2", "is similar to L2": named, but not what the clause is about. */
function isAside(statements: Statements, clause: Clause, { from, to }: Hit): boolean {
  const { tokens } = statements;
  if (isCompared(statements, clause, from) && endsThere(statements, clause, to)) return true;
  for (let index = from - 1; index >= Math.max(clause.from, from - 3); index--) {
    const token = tokens[index]!;
    if (token.normal === 'over' && index > clause.from && gatherings.has(tokens[index - 1]!.stem))
      return false;
    if (aside.has(token.stem) || aside.has(token.normal)) return true;
    if (!token.little) return false;
  }
  return false;
}

/** A relative clause follows: "…, which". */
function isGoneOnAbout({ text, tokens }: Statements, { to }: Hit): boolean {
  const next = tokens[to];
  return (
    next !== undefined &&
    RELATIVE.has(next.normal) &&
    /^,\s*$/u.test(text.slice(tokens[to - 1]!.end, next.start))
  );
}

const COMPARABLE = new Set(['similar', 'close', 'comparable', 'equivalent', 'akin']);

/** "is like L2", "similar to L2", "comparable with L2", "as well as L2", "≈ L2". */
function isCompared({ text, tokens }: Statements, clause: Clause, from: number): boolean {
  const at = (back: number) => (from - back >= clause.from ? tokens[from - back]!.normal : '');
  const last = at(1) === 'the' || at(1) === 'a' || at(1) === 'an' ? 2 : 1;
  return (
    (at(last) === 'like' &&
      (LIKENING.has(at(last + 1)) ||
        tokens.slice(clause.from, from - last).some((token) => isNegator(token)))) ||
    ((at(last) === 'to' || at(last) === 'with') && COMPARABLE.has(at(last + 1))) ||
    (at(last) === 'as' && (at(last + 2) === 'as' || at(last + 1) === 'same')) ||
    (from - last >= clause.from && text.charAt(tokens[from - last]!.start) === '≈')
  );
}

/** No verb follows: "it is like l one makes zeros" compares nothing. */
function endsThere({ text, tokens }: Statements, clause: Clause, to: number): boolean {
  if (to >= clause.to) return true;
  const gap = text.slice(tokens[to - 1]!.end, tokens[to]!.start);
  return /[^\s]/u.test(gap) || AFTER_COMPARED.has(tokens[to]!.normal);
}

function inOrder(entities: readonly string[], index: TokenIndex, lexicon: Lexicon): string[] {
  return entities
    .flatMap((entity) => lexicon.find(entity, index).slice(0, 1))
    .toSorted((a, b) => a.from - b.from)
    .map(({ concept }) => concept);
}
