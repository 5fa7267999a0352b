/** That it was hard, in so many words. */
const hard =
  /\b(?:it|this|that|what|which|part|thing|project|work|time)(?: \w+){0,3} (?:was|were|made it)(?: \w+)? (?:hard|difficult|tough|tricky|challenging|awkward|painful|tedious|a (?:pain|nightmare|struggle|mess))(?= (?:because|since|as|for|to|that|when|with|was|were)\b|$)/u;
/** What came in between, before the work was done. */
const between =
  /^(?:but |and |then |so )*(?:(?:half ?way|mid ?way|part ?way) (?:through|in|into)\b|in the middle of (?:it|this|that|all)\b|at first\b)|\bin the middle of (?:it|this|that|the (?:project|work|season|rollout|test))\b/u;
/** Something stopped working, or worked worse. */
const worse =
  /\b(?:suddenly|all at once|out of the blue|kept) (?:\w+ )?(?:wrong|broken|slow\w*|worse|fail\w*|crash\w*|breaking|broke|stopped|changing|running out|timing out)\b/u;
/** How much time was left: a deadline, and nothing that came of it. */
const deadline =
  /\b(?:it was|there (?:was|were)|we had|i had|we were|that was)(?: only| just| barely| about| less than)* (?:an? |\d+ |\w+ )(?:hours?|days?|weeks?|months?) (?:before|until|till|to|away from|left)\b/u;

/** It tells what stood in the way or how little time there was, and not what came of it. */
export const isHardship = (flat: string) =>
  [hard, between, worse, deadline].some((pattern) => pattern.test(flat));
