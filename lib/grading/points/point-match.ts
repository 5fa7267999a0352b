import type { Hit } from '@/lib/grading/text/lexicon';
import { denialsOver } from '@/lib/grading/stance/polarity';
import type { Reading, Saying } from '@/lib/grading/text/reading';
import type { Clause } from '@/lib/grading/text/statements';
import { NO_SIDE, sideFactor } from './side-factor';

/** Where and how well a pattern is met. */
export interface Match {
  /** 0 to 1. */
  readonly strength: number;
  readonly from: number;
  readonly to: number;
  /** Tokens that met it; what a second point can't be paid with again. */
  readonly at: readonly number[];
  /** It names a side of a contrast, and it was not said of which the claim is made. */
  readonly sideless: boolean;
  /** Where each of its concepts is said, those that name a side left out. */
  readonly hits: readonly Hit[];
}

/**
 * Content words that a pattern is said within, marks or no marks; what some more of them cost; and where
 * the words are no longer about one thing.
 */
const CLOSE = 12;
const FARTHER = 6;
const PER_FARTHER = 0.05;
const FARTHEST = 24;
/** The same where no mark tells that another statement has begun. */
const UNMARKED_FARTHEST = 11;
/** What a pattern is worth that is spread over two sentences which nothing links; words that link one. */
const UNLINKED = 0.7;
const LEADING = 3;
const leadingOn = new Set(
  (
    'it its this that these those they them their he she his her so then and but or because which otherwise ' +
    'therefore thus hence instead also both each either neither one other another such same here there ' +
    'plus meaning means example instance first second former latter'
  ).split(' '),
);
/** All concepts of a longer pattern but one. */
const ALL_BUT_ONE = 0.5;

/**
 * Every place where a pattern's concepts are said together, of the right side, not denied. `point`: in a reply to a
 * question about it, what is said of nothing by name is said of what was asked about.
 */
export function matchPattern(
  pattern: readonly string[],
  reading: Reading,
  skip: ReadonlySet<number>,
  point?: string,
): Match[] {
  const groups = groupsOf(pattern, reading, skip, ({ negated }) => !negated, point);
  return groups
    .filter(({ group }) => !isSubjectOfDenial(group, reading, pattern))
    .map(({ match }) => match);
}

/** The same where they are denied. */
export function deniedMatches(
  pattern: readonly string[],
  reading: Reading,
  skip: ReadonlySet<number>,
  point: string,
): Match[] {
  return groupsOf(pattern, reading, skip, () => true, point)
    .filter(({ group }) => isDenied(group, reading))
    .map(({ match }) => match);
}

function groupsOf(
  pattern: readonly string[],
  reading: Reading,
  skip: ReadonlySet<number>,
  is: (saying: Saying) => boolean,
  point?: string,
): { readonly group: readonly Saying[]; readonly match: Match }[] {
  const usable = (concept: string) =>
    reading
      .of(concept)
      .filter(
        (saying) => is(saying) && !skip.has(saying.first.index) && !skip.has(saying.last.index),
      );
  const isSide = (concept: string) =>
    reading.sides.some(({ contrast }) => contrast.sides.some(({ entity }) => entity === concept));
  const claims = pattern.filter((concept) => !isSide(concept));
  const sides = claims.length > 0 ? pattern.filter(isSide) : [];
  const sayings = (claims.length > 0 ? claims : pattern).map(usable);
  const weigh = (worth: number) => (group: readonly Saying[]) => {
    const side = sideFactor(sides, group, reading, point);
    const strength = strengthOf(group, reading) * side * worth;
    return { group, match: matchOf(strength, group, side === NO_SIDE) };
  };

  const whole = [...together(sayings, reading)]
    .map(weigh(1))
    .filter(({ match }) => match.strength > 0);
  if (whole.length > 0 || sayings.length < 3) return whole;
  return sayings.flatMap((_, left) =>
    [
      ...together(
        sayings.filter((__, index) => index !== left),
        reading,
      ),
    ].map(weigh(ALL_BUT_ONE)),
  );
}

/**
 * "Classification and regression are not …": what is said is denied of all that was said. Not where the side that the
 * pattern names comes after the denial: "clipping doesn't help with vanishing, it helps with exploding".
 */
function isSubjectOfDenial(
  group: readonly Saying[],
  { denials, sides }: Reading,
  pattern: readonly string[] = [],
): boolean {
  const names = sides
    .flatMap(({ named }) => group.flatMap(({ first }) => named.get(first.index) ?? []))
    .filter(({ concept }) => pattern.includes(concept));
  return denials.some(
    ({ at, subject, to, claimed }) =>
      claimed &&
      subject < at &&
      !names.some(({ from }) => from >= to) &&
      group.every(
        ({ hit }) =>
          !hit.at.includes(at) && hit.at.every((index) => index >= subject && index < at),
      ),
  );
}

/** One claimed negation governs all that a group says: two of them cancel out. */
function isDenied(group: readonly Saying[], reading: Reading): boolean {
  const own = new Set(group.flatMap(({ hit }) => hit.at));
  const over = new Set(group.flatMap(({ hit }) => denialsOver(reading.denials, hit)));
  const free = [...over].filter(({ at }) => !own.has(at));
  if (free.length === 0) return isSubjectOfDenial(group, reading);
  const [denial, ...others] = free;
  return (
    denial !== undefined &&
    others.length === 0 &&
    denial.claimed &&
    !denial.order &&
    [...own].every((at) => at >= denial.subject && at < denial.to)
  );
}

/** For each saying of the first concept, the nearest of every other one within the window. */
function* together(
  sayings: readonly (readonly Saying[])[],
  reading: Reading,
): Generator<readonly Saying[]> {
  const rarest = sayings.toSorted((a, b) => a.length - b.length);
  const [anchors, ...others] = rarest;
  for (const anchor of anchors ?? []) {
    const group = [anchor];
    for (const list of others) {
      const nearest = list
        .filter((saying) => isOwn(group, saying) && isNear(group, saying, reading))
        .toSorted((a, b) => distance(anchor, a) - distance(anchor, b))[0];
      if (!nearest) break;
      group.push(nearest);
    }
    if (group.length === sayings.length) yield group;
  }
}

/** One word doesn't say two concepts: each has a word that no other of the group is said with. */
function isOwn(group: readonly Saying[], saying: Saying): boolean {
  const said = [...group, saying].map(({ hit }) => hit.at);
  return said.every((words, at) =>
    words.some((word) => said.every((others, other) => other === at || !others.includes(word))),
  );
}

function isNear(group: readonly Saying[], saying: Saying, reading: Reading): boolean {
  const all = [...group, saying];
  const runs = all.flatMap(({ first, last }) => [first.run, last.run]);
  const farthest = saying.first.unmarked ? UNMARKED_FARTHEST : FARTHEST;
  return spreadOf(all, reading) <= farthest && Math.max(...runs) - Math.min(...runs) <= 1;
}

/** Content words from the first to the last word said. */
function spreadOf(group: readonly Saying[], { statements: { contentBefore } }: Reading): number {
  const from = Math.min(...group.map(({ hit }) => hit.from));
  const to = Math.max(...group.map(({ hit }) => hit.to));
  return contentBefore[to]! - contentBefore[from]!;
}

function distance(a: Saying, b: Saying): number {
  return Math.abs(a.hit.from - b.hit.from);
}

function strengthOf(group: readonly Saying[], reading: Reading): number {
  const farther = Math.max(0, spreadOf(group, reading) - CLOSE);
  const near = 1 - Math.ceil(farther / FARTHER) * PER_FARTHER;
  return isSaidInOne(group, reading) ? near : near * UNLINKED;
}

/** Within one sentence, or the next one begins with a word that leads on from it. */
function isSaidInOne(group: readonly Saying[], { statements }: Reading): boolean {
  const clauses = group.flatMap(({ first, last }) => [first, last]);
  const run = Math.max(...clauses.map((clause) => clause.run));
  if (clauses.every((clause) => clause.run === run)) return true;
  const start = statements.clauses.find((clause) => clause.run === run)!.from;
  return statements.tokens
    .slice(start, start + LEADING)
    .some(({ normal }) => leadingOn.has(normal));
}

function matchOf(strength: number, group: readonly Saying[], sideless: boolean): Match {
  const at = [...new Set(group.flatMap(({ hit }) => hit.at))].toSorted((a, b) => a - b);
  const firsts: Clause[] = group.map(({ first }) => first);
  const lasts: Clause[] = group.map(({ last }) => last);
  return {
    strength,
    from: Math.min(...firsts.map(({ from }) => from)),
    to: Math.max(...lasts.map(({ to }) => to)),
    at,
    sideless,
    hits: group.map(({ hit }) => hit),
  };
}
