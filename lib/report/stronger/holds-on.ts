import type { Sentence } from './answer-sentences';

/** That one holds to what was said, and has it from somewhere: it answers an interviewer's challenge and says nothing of the matter. */
const holding =
  /\b(?:i(?:['’]m| am) (?:\w+ )?(?:sure|certain|confident|convinced)(?! that)|i (?:still |would |will |do |have to |just )*(?:stand by|stick to|stick with|insist|stay with|hold to)|i['’]d (?:still )?(?:stay with|stick to|stick with|stand by)|(?:i|we) (?:still |do |really )*(?:think|believe|say) so|(?:that|this|it)(?:['’]s| is) (?:how|what|the way) (?:i|we) (?:\w+ )?(?:remember|learn(?:ed|t)|was taught|were taught|read|know|understood|understand|said|meant)|i(?:['’]m| am) not (?:going to chang|chang)|i (?:remember|know) (?:it|that|this) (?:from|well|for sure)|(?:that|this|it)(?:['’]s| is) (?:right|correct|true)(?! that))\b/iu;

/** Whether a sentence only holds on to what was challenged. */
export function holdsOn({ after, text }: Pick<Sentence, 'after' | 'text'>): boolean {
  return after === 'challenge' && holding.test(text);
}
