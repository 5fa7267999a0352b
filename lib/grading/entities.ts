import type { Contrast } from '@/lib/guide/rubric';
import type { Hit, Lexicon } from './lexicon';
import type { Clause, Statements } from './statements';

/** How many clauses a subject is carried on for when none is named. */
const CARRIED_CLAUSES = 4;

const aside = new Set([
  'unlike',
  'than',
  'instead',
  'rather',
  'versus',
  'vs',
  'compare',
  'not',
  'from',
  'over',
]);
const other =
  /^(?:the |while the |whereas the |and the |but the )?(?:other|latter|second)(?: one)?\b/u;
const first = /^(?:the |while the |whereas the |and the |but the )?(?:former|first)(?: one)?\b/u;

/** Which side of a contrast each clause is about, and where the sides are named. */
export interface Sides {
  readonly contrast: Contrast;
  /** Named sides by clause, in order of place. */
  readonly named: ReadonlyMap<number, readonly Hit[]>;
  /** The side a clause is about when it names none. */
  readonly carried: ReadonlyMap<number, string>;
}

export function sidesOf(statements: Statements, contrast: Contrast, lexicon: Lexicon): Sides {
  const { tokens, clauses, text } = statements;
  const named = new Map<number, readonly Hit[]>();
  const carried = new Map<number, string>();
  const entities = contrast.sides.map(({ entity }) => entity);
  const order: string[] = [];
  let current: { entity: string; clause: number } | undefined;
  for (const clause of clauses) {
    const hits = entities
      .flatMap((entity) => lexicon.find(entity, tokens, clause.from, clause.to))
      .filter(({ from }) => !isAside(statements, clause, from))
      .toSorted((a, b) => a.from - b.from);
    for (const { concept } of hits) if (!order.includes(concept)) order.push(concept);
    if (hits.length > 0) {
      named.set(clause.index, hits);
      const distinct = new Set(hits.map(({ concept }) => concept));
      current =
        distinct.size === 1 ? { entity: hits[0]!.concept, clause: clause.index } : undefined;
      continue;
    }
    const start = text.slice(tokens[clause.from]!.start).slice(0, 40).toLowerCase();
    if (other.test(start) && order.length === 2)
      current = { entity: order[1]!, clause: clause.index };
    if (first.test(start) && order.length >= 1)
      current = { entity: order[0]!, clause: clause.index };
    if (current && clause.index - current.clause <= CARRIED_CLAUSES)
      carried.set(clause.index, current.entity);
  }
  return { contrast, named, carried };
}

/** The side that a hit is said of: the one named in its clause (nearest before it, else after), or the carried one. */
export function sideOf({ named, carried }: Sides, clause: Clause, hit: Hit): string | undefined {
  const hits = named.get(clause.index);
  if (!hits) return carried.get(clause.index);
  const before = hits.filter(({ from }) => from <= hit.from).at(-1);
  return (before ?? hits[0])?.concept;
}

/** "unlike L2", "rather than L2": named, but not what the clause is about. */
function isAside({ tokens }: Statements, clause: Clause, from: number): boolean {
  for (let index = from - 1; index >= Math.max(clause.from, from - 3); index--) {
    const token = tokens[index]!;
    if (aside.has(token.stem) || aside.has(token.normal)) return true;
    if (!token.little) return false;
  }
  return false;
}
