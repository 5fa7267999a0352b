import type { Beside } from '@/lib/grading/story/reflection/afterthought';
import { isReproach } from '@/lib/grading/story/blame/blame';
import { isNoOutcome } from './no-outcome';
import type { Unit } from '@/lib/grading/story/unit/unit';
import { hasPast } from '@/lib/grading/story/unit/past-forms';
import { substanceOf } from '@/lib/grading/story/unit/vocabulary';

/** How things stand since, told in the present at the end of what was done. */
const END = 0.6;
const now =
  /\b(?:now|still|since|today|these days|ever since|to this day)\b|\b(?:is|are|has been|have been) (?:all |now |in |both )?(?:\w{3,}ed|gone|back|open|live|use|place|production|stable|quiet|happy|online)\b/u;
const advice =
  /\b(?:you|your|if|would|will|ll|should|could|can|may|might|must|always|usually|often|sometimes|generally|better|one (?:has|needs|should|must|can))\b|\?/u;

/** Told of others or of things in the present with a word for "since", and no advice. */
const isSince = ({ flat, acts, quote }: Unit) =>
  now.test(flat) &&
  acts.every(({ verb }) => /^(?:have|know|do)$/u.test(verb)) &&
  !/\b(?:you|if|would|should|could|must|never|always|usually|better|than)\b|\?/u.test(
    `${flat} ${quote}`,
  );

const opening = '^(?:and |so |but |also |by now |nowadays |meanwhile |in the meantime )*';
/** One that was spoken of, all of them, so many of them: no truth about things in general. */
const known = new RegExp(
  `${opening}(?:(?:the|our|my|their|his|her|its|this|these|every|each|all|both|most|half|nearly|almost|about|only|just|over|more than|two|three|four|five|six|seven|eight|nine|ten|\\d\\S*)\\b(?<thing>(?: [\\w%'’-]+){1,7})|\\w+s (?:that|which) (?:took|used to|needed|had)\\b|(?:they|everyone|everybody|nobody|no one|nothing|none)\\b(?! (?:is|are|re|was|were) (?:\\w+ )?(?:perfect|happy|nice|great|good|easy|an? )))`,
  'u',
);
const system = new RegExp(
  `${opening}(?:it|that|this) (?:is|s|has been) (?:in|on|at|part of|the (?:default|standard|norm)|used|live|running|standard|open|deployed|installed)\\b|${opening}(?:it) (?:handles|answers|covers|catches|serves|saves|processes|sorts|finds|flags|sends|runs (?:in|on|at|every|for))\\b`,
  'u',
);
/** What is said of the work itself, of what one thinks of it, of the firm. */
const general =
  /^(?:and |so |but |also )*(?:the|our|my|their|his|her|its|this|these|every|each|all|most) (?:\w+ ){0,2}?(?:problems?|difficulty|trick|reasons?|points?|things?|idea|challenge|lesson|question|difference|moral|key|secret|art|rules?|truth|best|worst|hardest|feeling|opinion|view|experience|story|stories|example|strength|weakness|philosophy|motto|goal|aim|task|job|role|plan|company|firm|business|agency|industry|field|world|life|people|man|woman|person|guy|passion|belief|takeaway|learning|advice|model|network|algorithm|approach|method|design|architecture|data|dataset|loss|metric|projects?) (?:i |we |of |for |with |here |there |in |about |behind )?(?:\w+ ){0,6}?(?:is|are|s|has|have|uses?|takes?|makes?|consists?|needs?|counts?|matters?|lives?|works?)\b/u;
const opinion =
  /\b(?:important|crucial|essential|key to|matters?|worth|hard|difficult|easy|interesting|proud|great|amazing|lesson|means that|that s why|that is why|what counts)\b/u;
const verb =
  /\b(?:is|are|s|re|has|have|do|does|go|get|come|\w{3,}s)\b|\b(?:they|people) (?:\w+ly |now |all |just |even )*\w+/u;

/** "… of what it was", "… that used to keep them a week". */
const against =
  /\b(?:what|than|as|where|which|that)(?: (?:it|they|the \w+))? (?:was|were|used to|had|took|did)\b.*$/u;

/**
 * At the end of what was done, how it is since: "they use it themselves now", or told of somebody or something that was
 * spoken of, where nothing else is taken from it.
 */
export function isHowItIs(unit: Unit, beside: Beside, isLesson: boolean): boolean {
  if ((unit.place ?? 0) < END || !beside.isActedBefore) return false;
  return isSince(unit) || (!isLesson && isPlainFact(unit, beside));
}

/** "The lawyers finish a contract before lunch", "every region reports the same number": neither advised nor found good. */
function isPlainFact(unit: Unit, { before, after, isActedAfter }: Beside): boolean {
  const { flat, acts, quote, content } = unit;
  if (acts.length > 0 || isActedAfter || hasPast(flat.replace(against, '').split(' ')))
    return false;
  return (
    (known.test(flat) || system.test(flat)) &&
    verb.test(flat) &&
    !advice.test(`${flat} ${quote}`) &&
    !general.test(flat) &&
    !opinion.test(flat) &&
    !isNoOutcome(flat) &&
    // Among reproaches nothing is told of how it went.
    ![before, unit, after].some((each) => each && isReproach(each)) &&
    content.length > 1 &&
    substanceOf(content).length > 0
  );
}
