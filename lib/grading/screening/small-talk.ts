const forms: readonly RegExp[] = [
  // Before the answer.
  /^(?:and |so |well |ok(?:ay)? |hmm )*(?:thanks|thank you)\b/u,
  /\blet me (?:just |quickly )?(?:think|see|collect my thoughts|take a moment)\b/u,
  /\b(?:how i (?:see|look at) (?:it|this)|where (?:do|shall|should) i (?:begin|start)|glad you asked)\b/u,
  /^(?:and |so |well )*(?:that|this|it)(?:'s| is| was) (?:a|an) (?:very |really )*(?:interesting|good|great|nice|fascinating|wide|broad|big) (?:topic|question|field|subject)\b/u,
  // After it.
  /\b(?:a lot|much|plenty|so much) more (?:that )?(?:one|i|you) could (?:say|tell|add)\b/u,
  /\b(?:comes up|encounter (?:it|this)|run into (?:it|this)) (?:quite |very |rather )?(?:often|a lot|every day|daily)\b/u,
  /\bi (?:always |really )*(?:enjoy|like|love) (?:talking|reading|thinking|learning) about\b/u,
  /^(?:and )?i(?:'m| am) (?:quite |very )?(?:sure|confident|certain) (?:that )?you\b|\byou(?:'re| are) (?:a|an|such an?|the) (?:\w+,? )+(?:grader|interviewer|examiner|listener|person)\b/u,
  /^(?:and |so )*(?:i hope (?:that|this|it)|that(?:'s| is) (?:it|all)(?: from me)?$|i(?:'m| am) happy to (?:go|say|tell|talk))\b/u,
];

/** A clause that no full stop parted from the answer has more of it before the talk. */
const MOST_BEFORE = 24;

/** What people say around an answer: thanks, a moment to think, how interesting it is. Of the question it says nothing. */
export function isSmallTalk(words: string): boolean {
  return forms.some((form) => {
    const at = words.trim().search(form);
    return at !== -1 && at <= MOST_BEFORE;
  });
}
