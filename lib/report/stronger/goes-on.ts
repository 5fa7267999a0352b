/** "It happens because …" is about what the sentence before it is about. */
const ofTheSame = /^(?:and |but |so )?(?:it|its|they|their|them|this|that|these|those|he|she)\b/iu;
/** "So …", "Then …", "At least two weeks": goes on from the sentence before it, puts it right or unfolds it. */
const linked =
  /^(?:so|then|and|but|or|yet|anyway|otherwise|instead|therefore|thus|hence|consequently|because|which|only|better|worse|even|still|at least|at most|after (?:that|this|which)|before that|for (?:that|this|these|those|both|example|instance|the (?:first|second|other|rest))|in that case|in (?:short|other words)|h+m+|no|nope|wait|sorry|actually|i mean|or rather|rather|that is|e\.g\.|i\.e\.|such|like|not|here|there|one|some of|others?|both|neither|the (?:one|first|second|third|other|former|latter|rest|same|reason|catch|price|opposite|reverse))\b/iu;
/** "I haven't built it.", "At least two weeks anyway": so few words have their matter from before. */
const leaning =
  /^(?:i|we|you)\b[^,;:]*\b(?:it|that|this|them|these|those)\b|\b(?:anyway|as well|too)\b/iu;
/** "We used it in a batch job.", "You can use it also for …" */
const doesIt =
  /^(?:i|we|you)(?:['’]\p{L}+)?\s+(?:[\p{L}'’]+\s+){1,3}(?:it|them|that|this)\b(?!\s+(?:i|we|you|the|a|an|is|are)\b)/iu;
/** "If you write it so …" */
const aboutIt =
  /^(?:if|when|once|while|since|as|with|without|because|before|after)\s+(?:\p{L}+\s+){0,2}(?:it|that|this|them|these|those)\b(?!\s+(?:is|are|was|were|has|have)\b)/iu;
const FEW_WORDS = 8;

/** Whether a sentence begins by pointing back to the one before it. */
export function pointsBackAtOnce(text: string): boolean {
  return ofTheSame.test(text) || linked.test(text);
}

/** "For example …", "No, …": a question may stand before all but what unfolds its sentence or puts it right. */
const unfolding =
  /^(?:h+m+|no|nope|wait|sorry|actually|i mean|or rather|rather|that is|for (?:example|instance)|e\.g\.|i\.e\.|such as|like|not)\b/iu;

/** Whether nothing may be asked of a story before a sentence. */
export const unfoldsIt = (text: string): boolean => ofTheSame.test(text) || unfolding.test(text);

/**
 * Whether a sentence goes on from the one before it, so that nothing new can come between. What is new about all that the
 * answer is about leaves an "it" what it was.
 */
export function goesOnFrom(text: string, isOfAll = false): boolean {
  if (ofTheSame.test(text)) return !isOfAll;
  const isFew = text.split(/\s+/u).length <= FEW_WORDS;
  return (
    linked.test(text) ||
    (!isOfAll && (aboutIt.test(text) || doesIt.test(text))) ||
    (isFew && !isOfAll && leaning.test(text))
  );
}
