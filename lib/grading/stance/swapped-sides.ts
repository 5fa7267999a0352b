import { sideOf, type Sides } from '@/lib/grading/text/entities';
import type { Hit } from '@/lib/grading/text/lexicon';
import { isDeplored, isHeld } from '@/lib/grading/misconceptions/misconception-match';
import { hasMark } from '@/lib/grading/text/clause-words';
import { lower } from './polarity';
import type { Reading } from '@/lib/grading/text/reading';
import type { Clause } from '@/lib/grading/text/statements';

/** Content words from a name to the end of what is said of it. */
const NEXT_TO = 6;
/** Words of an item of a list. */
const ITEM = 2;

/** A claim of one side of a contrast that was said of another. */
export interface Swap {
  /** The contrast's id. */
  readonly contrast: string;
  /** Concepts: the claim, and the side that it was said of. */
  readonly fact: string;
  readonly saidOf: string;
  readonly clause: Clause;
  readonly from: number;
  readonly to: number;
  /** True when the side is named right before the claim: enough for an accusation. */
  readonly sure: boolean;
}

/** What is said of one side of a contrast but belongs to another side only. */
export function swapsIn(reading: Reading, skip: ReadonlySet<number>): Swap[] {
  return reading.sides.flatMap((sides) => {
    const owners = new Map<string, Set<string>>();
    for (const { entity, claims } of sides.contrast.sides)
      for (const claim of claims) owners.set(claim, (owners.get(claim) ?? new Set()).add(entity));
    return [...owners].flatMap(([claim, entities]) =>
      reading.of(claim).flatMap(({ hit, first, last, negated }): Swap[] => {
        const said = sideOf(sides, first, hit);
        const isFree = !negated && !skip.has(first.index) && sides.named.has(first.index);
        if (!isFree || said === undefined || entities.has(said)) return [];
        if (namesASide(sides, hit) || isDeplored(hit.at, reading)) return [];
        if (isOwnClaim(sides, said, hit, reading) || isMoreThan(hit, first, reading)) return [];
        if (isConceded(first, reading) || isOfNext(sides, hit, first, reading)) return [];
        if (isItem(hit, first, reading)) return [];
        const sure = first === last && isSaidOf(sides, hit, first, reading);
        if (first.unmarked && !(sure && isCloseTo(sides, hit, first, reading))) return [];
        if (!sure && !isRightBefore(sides, hit, first, reading)) return [];
        const span = { from: first.from, to: last.to };
        return [
          { contrast: sides.contrast.id, fact: claim, saidOf: said, clause: first, ...span, sure },
        ];
      }),
    );
  });
}

/** The same words say, at least as closely, what is true of the side: "CBOW: context words are given and it predicts the target". */
function isOwnClaim({ contrast }: Sides, said: string, hit: Hit, reading: Reading): boolean {
  const own = contrast.sides.find(({ entity }) => entity === said)?.claims ?? [];
  return own
    .flatMap((claim) => reading.of(claim))
    .some(
      (other) =>
        !other.negated &&
        other.hit.at.some((index) => hit.at.includes(index)) &&
        other.hit.to - other.hit.from <= hit.to - hit.from,
    );
}

/** "The fix for exploding gradients, not for vanishing ones": what is said holds a name, and "gradients … vanish" is no fact. */
const namesASide = ({ mentions }: Sides, { at }: Hit) => at.some((index) => mentions.has(index));

/** "It doesn't only read to the right": true of both. */
function isMoreThan({ from }: Hit, clause: Clause, { statements }: Reading): boolean {
  const before = lower(statements.text, statements.tokens, clause.from, from);
  return /(?:\bnot|n't) (?:only|just)\b/u.test(before);
}

/** "A faithful answer can still miss the question": what may come on top is not what it is. */
const isConceded = ({ from, to }: Clause, { statements }: Reading): boolean =>
  /\b(?:can|may|might|could) (?:very )?(?:well|still|also|nevertheless|nonetheless)\b|\bstill (?:can|may|might|could)\b/u.test(
    lower(statements.text, statements.tokens, from, to),
  );

/** "For a fixed style I'd fine-tune and for fresh facts I'd retrieve": of what comes next. */
function isOfNext(
  { named }: Sides,
  { from }: Hit,
  clause: Clause,
  { statements }: Reading,
): boolean {
  const name = (named.get(clause.index) ?? []).findLast((each) => each.from < from);
  if (!name) return false;
  const between = lower(statements.text, statements.tokens, name.to - 1, from);
  return /\band (?:for (?!(?:that|this|it|you|us)\b)|whether\b|if\b)/u.test(between);
}

/** "CoT (think step by step), persona": no more than the next name of a list. */
function isItem({ from, to }: Hit, clause: Clause, { statements: { text, tokens } }: Reading) {
  return (
    to - from <= ITEM &&
    from > clause.from &&
    hasMark(text, tokens, from, /[,;]/u) &&
    (to >= clause.to || hasMark(text, tokens, to, /[,;.()]/u))
  );
}

/** "A is x and B is y": each name is followed by what is said of it, in plain assertion. */
function isSaidOf({ named, contrast }: Sides, hit: Hit, clause: Clause, reading: Reading): boolean {
  if (!isHeld(clause, reading)) return false;
  const names = named.get(clause.index) ?? [];
  const at = names.findLastIndex(({ from }) => from < hit.from);
  if (at < 0) return false;
  if (new Set(names.map(({ concept }) => concept)).size === 1) return true;
  const claims = contrast.sides
    .flatMap((side) => side.claims)
    .flatMap((claim) => reading.of(claim))
    .filter(({ first }) => first === clause);
  const between = (start: number, end: number) =>
    claims.some((claim) => claim.hit.from >= start && claim.hit.to <= end);
  return (
    !between(clause.from, names[0]!.from) &&
    names.every(({ to, concept }, index) => {
      const next = names[index + 1];
      return next?.concept === concept || between(to, next?.from ?? clause.to);
    })
  );
}

/** Where no marks part them, a name and what is said of it stand next to each other. */
function isCloseTo({ named }: Sides, hit: Hit, clause: Clause, reading: Reading): boolean {
  const name = (named.get(clause.index) ?? []).findLast(({ from }) => from < hit.from);
  return name !== undefined && reading.wordsBetween(name.to, hit.to) <= NEXT_TO;
}

/** "Zeroes come from ridge": the only name follows what is said, without a mark between. */
function isRightBefore({ named }: Sides, hit: Hit, clause: Clause, reading: Reading): boolean {
  const names = named.get(clause.index) ?? [];
  const { text, tokens } = reading.statements;
  const [name] = names;
  return (
    name !== undefined &&
    new Set(names.map(({ concept }) => concept)).size === 1 &&
    !text.slice(tokens[hit.from]!.start, tokens[name.to - 1]!.end).includes(',')
  );
}
