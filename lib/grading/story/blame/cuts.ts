import { isFinite } from '@/lib/grading/text/finite-verbs';
import type { Clause, Statements } from '@/lib/grading/text/statements';
import { reproachIn } from './blame';
import { isPast } from '@/lib/grading/story/unit/past-forms';
import { wordsOfUnit } from '@/lib/grading/story/unit/unit-words';

/** Fewer words are no statement of their own. */
const LEAST = 3;
/** "My stakeholder at the telecom in Zagreb" sets a scene without a verb. */
const place = /\b(?:at|in|from|near) \p{Lu}\p{Ll}/u;
/** What may begin one where no mark stands before it. */
const opener = /^(?:and|but|so|because|since|while)$/u;
/** With these a clause of its own begins, and not of those who were run down. */
const opening =
  /^(?:i|we|it|which|there|this|my|our|the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|half|most|all|some|nothing|nobody|everything|every|each|\d.*)$/u;

/**
 * A clause that runs others down, cut from what is told beside it in one sentence: "the annotators were a joke, | half
 * the labels were wrong". What is neutral stays a part of the story.
 */
export function cutAtBlame(statements: Statements, group: Clause[]): Clause[][] {
  const { from } = group[0]!;
  const { to } = group.at(-1)!;
  const says = (start: number, end: number) => accuses(statements, start, end);
  if (!says(from, to)) return [group];
  for (let at = from + LEAST; at <= to - LEAST; at++)
    if (
      isEdge(statements, at) &&
      says(from, at) !== says(at, to) &&
      isStatement(statements, from, at) &&
      isStatement(statements, at, to)
    )
      return [before(group, at), ...cutAtBlame(statements, after(group, at))];
  return [group];
}

function accuses({ text, tokens }: Statements, from: number, to: number): boolean {
  const words = wordsOfUnit(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
  return reproachIn(words, words.filter((word) => word !== ',' && word !== ';').join(' ')).accuses;
}

function isEdge({ text, tokens }: Statements, at: number): boolean {
  const { normal, start } = tokens[at]!;
  const isOpener = opener.test(normal);
  // "My boss was lazy, so the project failed" is one reproach.
  if (normal === 'so' && !/^(?:i|we)$/u.test(tokens[at + 1]?.normal ?? '')) return false;
  if (!opening.test(tokens[isOpener ? at + 1 : at]?.normal ?? '')) return false;
  return isOpener || /[,;:–—]/u.test(text.slice(tokens[at - 1]!.end, start));
}

function isStatement({ text, tokens }: Statements, from: number, to: number): boolean {
  const own = tokens.slice(from, to);
  return (
    place.test(text.slice(own[0]!.start, own.at(-1)!.end)) ||
    own.some(({ normal }, index) => isFinite(tokens, from + index) || isPast(normal))
  );
}

/** What of a row of clauses stands before a word. */
export const before = (group: readonly Clause[], at: number) =>
  group
    .filter(({ from }) => from < at)
    .map((clause) => ({ ...clause, to: Math.min(clause.to, at) }));
/** And from that word on. */
export const after = (group: readonly Clause[], at: number) =>
  group
    .filter(({ to }) => to > at)
    .map((clause) => ({ ...clause, from: Math.max(clause.from, at) }));
