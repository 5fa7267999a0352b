import type { Unit } from '@/lib/grading/story/unit/unit';

const that =
  '^(?:and |so |but )*(?:that|this|it|which) (?:has|have|is|s) (?:since |now |also |then |long )*';
/** "That's become a rule in my team." */
const rule = new RegExp(
  `${that}(?:become |been |been made )?(?:an?|my|our|the) (?:\\w+ )?(?:rule|habit|custom|routine|ritual|principle|first question)\\b`,
  'u',
);
/** "That's now the way our whole department starts the year." */
const way = new RegExp(
  `${that}(?:become )?(?:the way|how|what) (?:i|we|my|our|the whole) \\w+`,
  'u',
);
const lesson =
  /\b(?:learn(?:ed|t)|lesson|took (?:from|away)|taught (?:me|us)|next time|looking back|hindsight|(?:i|we) (?:would|d|should) (?:have )?\w+|did it again|since then|these days)\b/u;

/** What one took from it, made a rule: in so many words, or behind a lesson. */
export const isKeptRule = ({ flat }: Unit, before: Unit | undefined): boolean =>
  rule.test(flat) || (before !== undefined && lesson.test(before.flat) && way.test(flat));
