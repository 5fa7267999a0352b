import type { Unit } from '@/lib/grading/story/unit/unit';
import type { Hardship, Label, Reading } from '@/lib/grading/story/parts/unit-reading';

const hardly =
  '(?:hard|difficult|tough|tricky|challenging|awkward|painful|tedious|frustrating|complicated)';
const onlyHard = new RegExp(`^(?:${hardly}|because|since)$`, 'u');
/** So little beside the word for hardship says nothing of what it was. */
const SAYS_SOMETHING = 2;
type Named = Pick<Reading, 'hardship' | 'specific' | 'unit'>;
const beside = ({ specific }: Named) => specific.filter((word) => !onlyHard.test(word)).length;
/** "It was hard because of data": that it was hard, and hardly what. */
export const isHardInName = (reading: Named) =>
  reading.hardship === 'hard' && beside(reading) < SAYS_SOMETHING;
/** "It was just complicated": not even a word of what. */
export const isHardAlone = (reading: Named) =>
  reading.hardship === 'hard' &&
  beside(reading) === 0 &&
  !/\b(?:because|since)\b/u.test(reading.unit.flat);
const hard: readonly RegExp[] = [
  new RegExp(
    `\\b(?:it|this|that|what|which|part|thing|project|work|time)(?: \\w+){0,3} (?:was|were|made it)(?: \\w+)? (?:${hardly}|a (?:pain|nightmare|struggle)|(?:an? )?(?:\\w+ )?mess)(?= (?:because|since|as|for|to|that|when|with|was|were)\\b|$)`,
    'u',
  ),
  new RegExp(
    `\\bthe (?:\\w+ )?(?:${hardly}|(?:hard|tough|trick|nast|ugl|messi)i?est|worst|nasty) (?:part|bit|thing|piece)\\b(?! (?:of (?:my|our) (?:job|task)|was over|is over))`,
    'u',
  ),
  new RegExp(
    `\\bwhat made (?:it|this|that|things|the \\w+)(?: \\w+){0,2} (?:${hardly}|worse)\\b`,
    'u',
  ),
  /\b(?:deadline|exam|launch|release|go ?live)s? (?:was|were) (?:\w+ )?(?:close|near|tight|coming|approaching|looming|around the corner)\b/u,
  /\b(?:i|we) (?:was|were|got) (?:\w+ )?stuck (?:for|on|with|there|at)\b/u,
  /^(?:but |and |so |then )*(?:the |our |my )?(?:\w+ )?(?:snag|catch|hurdle|obstacle|setback|stumbling block|complication) (?:was|were|came)\b/u,
  // "The challenge was to …" is what was to be done.
  /^(?:but |and |so |then )*(?:the |our |my )?(?:(?:main|biggest|real|first|big|key|only|other) )?(?:challenge|difficulty|trouble) (?:was|were) (?!to\b|how\b|whether\b|\w+ing\b)/u,
];
const obstacles: readonly RegExp[] = [
  // What came in between, before the work was done.
  /^(?:but |and |then |so |well )*(?:(?:half ?way|mid ?way|part ?way) (?:through|in|into)\b|in the middle of (?:it|this|that|all)\b)|\bin the middle of (?:it|this|that|the (?:project|work|season|rollout|test|migration))\b/u,
  /(?:\bat first\b|\binitially\b|^first\b).*\b(?:went (?:up|down)|rose|doubled|not|no|nobody|nothing|never|hardly|wrong|bad|worse|slow\w*|fail\w*|crash\w*|refused|hated|complain\w*|useless|terrible|awful|disaster|problem\w*|trouble|stuck|too)\b/u,
  // Something stopped working, or worked worse.
  /\b(?:suddenly|all at once|out of the blue|kept) (?:\w+ )?(?:wrong|broken|slow\w*|worse|fail\w*|crash\w*|breaking|broke|stopped|changing(?! (?:his|her|their) mind)|running out|timing out|drifting|disagreeing|arguing|quarrel+ing|fighting|bickering|clashing)\b/u,
  /\b(?:it |this |which )?turned out (?:that )?.*\b(?:wrong|missing|broken|useless|duplicates?|leak\w*|too (?:slow|big|small|few|late)|not)\b/u,
  // Who had to be won over.
  /\b(?:it|this|that|which|\w+ing \w+) (?:was|were) (?:\w+ )?(?:an? )?(?:hard|tough|difficult) (?:sell|nut)\b|\b(?:uphill|constant) (?:battle|struggle|fight)\b|\btook (?:me |us )?(?:[\w-]+ ){0,4}?(?:convincing|persuading|persuasion)\b/u,
  /\b(?:blew up|fell over|ran out of (?:memory|time|money|budget|disk)|got cut|was cut|broke down|went wrong|pulled out)\b/u,
];
const stakes: readonly RegExp[] = [
  // How much time was left: a deadline, and nothing that came of it.
  /\b(?:it was|there (?:was|were)|we had|i had|we were|that was)(?: only| just| barely| about| less than)* (?:an? |\d+ |\w+ )(?:hours?|days?|weeks?|months?) (?:before|until|till|to|away from|left)\b/u,
  // What would have been lost.
  /\b(?:was|were) (?:\w+ )?at (?:risk|stake)\b|\bthreatened to (?:leave|cancel|sue|quit|walk)\b/u,
];

/** What stands in the way in such words, if anything does. */
export function hardshipIn(flat: string): Hardship | null {
  if (hard.some((pattern) => pattern.test(flat))) return 'hard';
  if (obstacles.some((pattern) => pattern.test(flat))) return 'obstacle';
  return stakes.some((pattern) => pattern.test(flat)) ? 'stake' : null;
}

/** What stood in the way is part of how things stood, wherever it is told. */
const HARDSHIP = 2.6;
/** What is left of a task in it. */
const NO_TASK = 0.3;

/** An obstacle is no task either, unless the speaker had to do something about it; a deadline may be one. */
export function weighHardship(
  weights: Record<Label, number>,
  hardship: Hardship,
  { acts }: Unit,
): void {
  weights.situation = Math.max(weights.situation, HARDSHIP);
  if (hardship !== 'stake' && acts.length === 0) weights.task *= NO_TASK;
}
