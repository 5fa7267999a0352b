/** That one holds to what was said, and has it from somewhere: it answers an interviewer's challenge. */
const holding =
  /\b(?:i(?:['’]m| am) (?!not\b)(?:\w+ )?(?:sure|certain|confident|convinced)(?! that)|i (?:still |would |will |do |have to |just )*(?:stand by|stick to|stick with|insist|stay with|hold to)|i['’]d (?:still )?(?:stay with|stick to|stick with|stand by)|i(?:['’]d| would|['’]ll| will) (?:still )?(?:keep|leave|do|say) (?:it|that|this) (?:like (?:that|this)|(?:that|this|the same) way|as (?:it|that) is|as is|(?:just )?as i (?:said|did))|i (?:would not|wouldn['’]t|won['’]t) change (?:it|that|this|anything|a thing)\b|(?:i|we) (?:still |do |really )*(?:think|believe|say) so|(?:that|this|it)(?:['’]s| is) (?:how|what|the way) (?:i|we) (?:\w+ )?(?:remember|learn(?:ed|t)|was taught|were taught|read|know|understood|understand|said|meant)|(?:that|this|it)(?:['’]s| is) (?:exactly |just |really )*how (?:it|this|that) works|i(?:['’]m| am) not (?:going to chang|chang)|i (?:remember|know) (?:it|that|this) (?:from|well|for sure)|(?:that|this|it)(?:['’]s| is) (?:right|correct|true)(?! that))\b/iu;
/** Who takes something back holds to nothing, however sure. */
const backing =
  /\b(?:sorry|actually|wrong|mistaken|mistake|other way|reverse|opposite|mixed up|correct (?:my|that)|take (?:it|that) back|on second thou?ghts?)\b/iu;

/** Whether a reply to a challenge holds on to what was challenged, and takes nothing of it back. */
export const holdsToIt = (text: string): boolean => holding.test(text) && !backing.test(text);

/** Whether a sentence holds on to something, whatever stands beside it. */
export const isHolding = (text: string): boolean => holding.test(text);
