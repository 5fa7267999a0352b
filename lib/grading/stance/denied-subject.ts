import {
  conditions,
  enders,
  hasMark,
  joints,
  persons,
  prepositions,
  relative,
  type Text,
} from '@/lib/grading/text/clause-words';
import { isFinite } from '@/lib/grading/text/finite-verbs';
import type { Token } from '@/lib/grading/text/tokens';

/** Nothing is claimed by a clause that begins with one of these. */
const leading = new Set('so because since as although though'.split(' '));
const thinking = /^(?:think|believe|say|know|means?|shows?|note|remember|guess|find|see)$/u;
/**
 * Where the subject of a denied verb begins, and whether its clause only serves another one: after a relative word, a
 * condition or a reason, or right after a thing ("data it was not trained on").
 */
export function subjectOf(
  { text, tokens }: Text,
  at: number,
  from: number,
): { start: number; embedded: boolean } {
  for (let index = at; index > from; index--) {
    const before = tokens[index - 1]!.normal;
    if (hasMark(text, tokens, index, /[,;:—–(]/u)) return { start: index, embedded: false };
    if (relative.has(before) || conditions.has(before) || leading.has(before))
      return { start: index, embedded: !thinking.test(tokens[index - 2]?.normal ?? '') };
    if (enders.has(before)) return { start: index, embedded: false };
    if (
      joints.has(before) &&
      (persons.has(tokens[index]!.normal) || hasVerb(tokens, from, index - 1))
    )
      return { start: index, embedded: false };
    if (index < at && index - 1 < at - 1 && isFinite(tokens, index - 1))
      return { start: index, embedded: !thinking.test(before) };
    if (index < at && persons.has(tokens[index]!.normal)) {
      const first = startOfClause(text, tokens, index, from);
      const opens =
        (prepositions.has(tokens[first]!.normal) || tokens[first]!.little) &&
        !hasVerb(tokens, first, index);
      return { start: index, embedded: first < index && !opens };
    }
  }
  const lead = tokens[from]!.normal;
  return { start: from, embedded: conditions.has(lead) || leading.has(lead) };
}

function startOfClause(text: string, tokens: readonly Token[], at: number, from: number): number {
  let index = at;
  while (
    index > from &&
    !hasMark(text, tokens, index, /[,;:—–(]/u) &&
    !enders.has(tokens[index - 1]!.normal) &&
    !joints.has(tokens[index - 1]!.normal)
  )
    index--;
  return index;
}

const hasVerb = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).some((_, offset) => isFinite(tokens, from + offset));
