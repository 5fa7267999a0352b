import { isReproach } from '@/lib/grading/story/blame/blame';
import type { Label, Reading } from '@/lib/grading/story/parts/unit-reading';

/**
 * What made it hard or was at stake, told as plain facts and not announced as anything: what went to waste, who waited
 * or left, what broke, who did not believe in it, what state the data were in.
 */
const stakes: readonly RegExp[] = [
  // What went to waste, or was paid for nothing.
  /\b(?:thr(?:own|ew|ow|owing) (?:\w+ ){0,3}away|thrown out|wast(?:ed|ing|e)|written off|wrote off|write-offs|spoil(?:ed|t|ing)|(?:for|came to) nothing|half empty|at (?:risk|stake)|burnt|burned|burning|(?:ate|eating|eats) (?:up |into )?(?:the|our|their)|fin(?:ed|es)|sued|penalt\w+|refunds?|fraud losses|lost (?:\w+ ){0,2}(?:money|customers?|sales|contracts?|millions?|thousands?|clients?)|(?:was|were|is|are|kept) (?:\w+ )?losing)\b/u,
  /\b(?:each|every|one|a single) (?:\w+ ){1,3}(?:meant|cost|costs|means)\b|\bcosts?(?:ing)? (?:us|them|the \w+|a|about|around|nearly|over|up to) (?:\w+ ){0,3}(?:\d|hundreds?|thousands?|millions?|euros?|dollars?|pounds?)/u,
  // Who waited, gave up, or could no longer keep up.
  /\b(?:waited|waiting|queu(?:e|ed|ing)|backlog|overdue|drowning|exhausted|overwhelmed|overloaded|complain\w*|angry|furious|calling all|(?:was|were|kept) leaving|cancell?(?:ed|ing) (?:their|the)|went to (?:the|a|our) compet\w+|go to (?:the|a) compet\w+|by hand|manually|could not (?:find|keep|read|see|reach|answer|get|cope|tell|plan|work|use)|(?:spen[dt]|spending|took)(?: \w+){0,3} (?:hours?|days?|weeks?))\b/u,
  // Who had to be satisfied.
  /\b(?:regulator|auditors?|law|court|board|minister)\b.*\b(?:promised|required|demand(?:ed|s)|want(?:ed|s)|forbade|threatened|insist(?:ed|s)|below|under|by)\b|\bpromised (?:the|our|its)\b/u,
];

/** "I didn't know what to do with them." */
export const atALoss = /\b(?:i|we) did not (?:\w+ )?know (?:what|how|where|which \w+) to \w+/u;

const troubles: readonly RegExp[] = [
  // What broke, or was wrong.
  /\b(?:broke|broken|breaking|fail(?:ed|ing|ures?)|crash\w*|outages?|went down|mistakes|false alarms|wrong(?:ly)?|missed (?:a|an|one|the|every|half)|far (?:too|below|above|off)|too (?:high|low|slow|late|many|few|long|big|small|old|little|much)|blind|out of stock|ran out|died|injur\w+|accidents?|harm(?:ed)?)\b/u,
  // Who did not believe in it, or did not want it.
  /\b(?:(?:did|do|does|would) not (?:\w+ )?(?:trust|believe|want|like|accept|use)(?: (?:it|us|me|the|a|any|this|that|their|our))?|(?:nobody|no one|none of \w+|hardly anybody) (?:\w+ )?(?:trusted|believed|wanted|understood|used|knew|had)|distrust\w*|mistrust\w*|scepti\w+|skepti\w+|suspicious|resist(?:ed|ance|ing)|push(?:ed)? ?back|(?:were|was) against|wanted to (?:keep|stay with|hold on to) (?:the|their|it)|insist(?:ed|s) on|object(?:ed|s) to|argued against|hostile|rolled (?:their|his|her) eyes|laughed at|refused|afraid (?:of|that|for)|feared|threatened)\b/u,
  /\bbefore (?:us|me)\b.*\b(?:failed|burnt|burned|given up|gave up|lost|tried)\b/u,
  // What did not do.
  /\b(?:terrible|useless|hopeless|unusable|worthless|awful)\b/u,
  // What state the data were in, and what had to be kept to.
  /\b(?:mess|messy|dirty|noisy|incomplete|inconsistent|contradict\w*|duplicates?|unlabell?ed|imbalanced|skewed|illegible|unreadable|(?:labels|examples|data|records|cases) (?:was|were) (?:\w+ )?(?:few|rare|scarce|missing|old|wrong)|(?:few|no|hardly any|barely any|missing|wrong) (?:\w+ )?(?:labels|examples|records)|(?:two|three|four|five|six|\d+|many|several|different) (?:\w+ )?(?:formats|layouts|languages|dialects)|different (?:units|spellings|names))\b/u,
  /\b(?:had|has|have|was|were|full of|there (?:was|were)|with) (?:\w+ )?(?:\w+ of )?(?:\w+ )?(?:gaps|holes)\b/u,
  // What a part of them lacked: "half of them had no size in them".
  /\b(?:half|most|many|some|all|a (?:third|quarter|fifth|tenth|lot)|hundreds|thousands|one in \w+|\d\S*|two thirds)(?: of (?:them|these|those|it|the \w+|our \w+|my \w+))? (?:\w+ )?(?:had no|lacked|(?:was|were) (?:missing|empty|blank|unusable|wrong|duplicates?|cut off)|did not have|had lost|came without)\b/u,
  // Who fell out with each other.
  /\b(?:we|they|the two|both|everybody|the \w+) (?:all |both |then |just |always |constantly )*(?:kept (?:on )?(?:arguing|quarrel+ing|fighting|bickering|clashing|disagreeing)|argued|quarrel+ed|clashed|fell out)\b/u,
  // Who did not know what to do about it.
  atALoss,
];

/** "We cleaned the data, which was messy": within a step, only what hangs on it tells how things were. */
const hung = /\b(?:which|who|whose|where|although|though|while|because|since|as) (?<rest>.+)$/u;
/** "There were gaps, so I filled them": how things were, before what was done about it. */
const answered = /^(?<rest>.+?) (?:and )?so (?:then )?(?:i|we) /u;
const besideStep = (flat: string) =>
  [answered, hung]
    .map((form) => form.exec(flat)?.groups?.['rest'] ?? '')
    .join(' ')
    .trim();
/** Nothing is hard or at stake in what did not come about: "without mistakes", "no longer". */
const averted =
  /\b(?:without|no (?:more|longer)|never again|fewer|not (?:one|a single)) (?:\w+ )?(?:mistakes|failures|complaints|waste|errors|waiting|false)\b/u;

const told: ReadonlySet<Label> = new Set(['situation', 'task', 'action', 'none']);

/** What a unit tells as a plain fact: what was at `stake`, or the `trouble` there was; null when it tells neither. */
export function burdenOf(reading: Reading, label: Label): 'stake' | 'trouble' | null {
  const { unit, supposed, planned, past, steps, hardship } = reading;
  if (unit.left || !told.has(label) || isReproach(unit)) return null;
  // "They called all the time" is a habit, and happened.
  if (supposed && (label !== 'situation' || (planned && !past))) return null;
  const said = steps.i + steps.we > 0 ? besideStep(unit.flat) : unit.flat;
  if (said === '' || averted.test(said)) return null;
  if (hardship !== 'stake' && troubles.some((fact) => fact.test(said))) return 'trouble';
  return stakes.some((fact) => fact.test(said)) ? 'stake' : null;
}

/** No figure, and nothing that was needed, hard or at stake. */
export const isBareScene = (reading: Reading) =>
  reading.figures.length === 0 &&
  reading.hardship === null &&
  burdenOf(reading, 'situation') === null &&
  !/\b(?:need\w*|want\w*|asked|problem|because|had to|so that(?! (?:was|is|s|were|happened|one)\b)|to (?:find|help|stop|know|cut|save|reduce))\b/u.test(
    reading.unit.flat,
  );
