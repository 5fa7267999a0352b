import { starParts } from '@/lib/grading/model/model-reply';
import { isForOthers, isReproach } from '@/lib/grading/story/blame/blame';
import { isNoOutcome } from '@/lib/grading/story/result/no-outcome';
import { isRefusal } from '@/lib/grading/story/reflection/refusal';
import type { Unit } from '@/lib/grading/story/unit/unit';
import { isVagueSuccess } from '@/lib/grading/story/result/vague-success';
import { isMineAtTheEdge } from './token-steps';
import type { Label } from './unit-reading';

const REPROACH = 0.3;
/** "Nobody had put me up to it." */
const unasked =
  /^(?:and |but |so )*(?:nobody|no one|none of \w+)(?: \w+){1,3} (?:me|us)\b(?! (?:but|except|who|had|was))|\bgive (?:me|us)\b.*\b(?:i|we) (?:said|asked|begged)\b/u;
/** What it cost to get there came of nothing. */
const spent = /\b(?:it|that|this|which) (?:had )?(?:took|cost|taken) (?:me|us)\b/u;
/** Went on to something else: nothing came of it. */
const goneOn =
  /\b(?:i|we|they|everybody|everyone) (?:just |then |simply |all )*(?:went|moved|carried) on(?: (?:with|to)\b(?! (?:use|run|sell|win|become))|$)/u;
/** Nothing came of one's own part by itself. */
const inOrder = /\b(?:my|our) (?:own )?part(?: of it)? was (?:in order|done|fine|okay|ok|ready)\b/u;
/** Says that this was it. */
const closing =
  /^(?:and |so |yeah |well )*that (?:s|is|was) (?:how|what|all|it|that|the (?:whole )?story)\b(?! (?:did|made|fixed|solved))/u;

/** "It was a good project for the company and the team enjoyed it": praise at the end sets no scene. */
const praise =
  /^(?:and |so |but |well |yeah |all in all |overall |in the end |altogether |i (?:think|guess|believe|would say) |honestly |really )*(?:that )?(?:it|this|that|(?:the|our|this|my) (?:whole )?(?:project|thing|work|experience|time|story|job)|everything|all of it) (?:was|is|has been|had been|went|turned out(?: to be)?) (?:\w+ ){0,3}?(?:good|great|nice|interesting|fun|cool|amazing|valuable|wonderful|lovely|fantastic|rewarding|exciting|positive|successful|success|pleasant|happy|fine|well)\b/u;
/** Unless a name, a year or a figure stands in it. */
const named = /\d|\b(?:at|in|for|from|near) \p{Lu}/u;
const formerly =
  /\b(?:in|at) (?:my|our|an?) (?:last|previous|former|first|old|second) (?:job|company|firm|team|project|position|role)\b/u;
/** "We had to refund them" is what it came to, "I have never shipped without one since" what one took from it. */
const madeGood =
  /\bhad to (?:refund|compensate|honou?r|reimburse|write off|pay back|recall|replace|scrap)\b/u;
const sinceThen =
  /\bi (?:have|ve) (?:never|always) (?!had\b|seen\b|lost\b|been\b|heard\b|needed\b|got\b|missed\b)\w+ .*\bsince\b|\bfrom now on (?:i|we)\b|\b(?:i|we) (?:have|ve) since (?:found|learned|learnt|noticed|come to|made it)\b/u;
/** "I rewrote the rubbish they had left": a step of one's own. */
const ownDeed =
  /^(?:and |so |then |but |in the end |finally |first )*(?:i|we) (?!had to|was|were|got|did)\w+/u;
/** What was chosen, and what it had to hold up to: neither the speaker's task nor what came of it. */
const choice =
  /^(?:and |so |then |in the end )*(?:i|we) (?:\w+ly )?(?:chose|picked|preferred|selected|went (?:for|with)|decided (?:on|for|against)|settled on)\b(?! (?:[a-z]+ ){1,3}?(?:aims?|goals?|targets?|objectives?|yardsticks?|missions?)\b)/u;
/** "Each answer had to cost less than a cent": what was asked of it, not what it came to. */
const required =
  /\b(?:had|has|have|needed|needs) to (?:be|cost|stay|fit|run|answer|come back|take|keep|remain|respond|last|hold)\b/u;
/** "I was involved in everything": to have been there is no scene, and nothing that one had to do. */
const wasThere =
  /^(?:and |so |but |well |of course )*(?:i|we) (?:was|were|got|am|have been|ve been|had been) (?:\w+ly |also |very |really |pretty much |kind of )*(?:involved|engaged|part of (?:it|this|that|all|everything|the (?:whole )?(?:thing|project|team))|in on|there (?:for|from|during) (?:it|all|most|the (?:whole|start|beginning))|at (?:every|each|all)|hands on)\b|^(?:and |so |but |well )*(?:i|we) (?:\w+ly |also )?had (?:my|our) (?:hands?|fingers?) in\b|^(?:and |so |but |well )*(?:otherwise |apart from that |besides |the rest )?(?:it |that |all |this |everything )*(?:was|is) (?:\w+ )?(?:(?:a |all )?team (?:effort|work)|teamwork)\b/u;
/** What one owns up to is no step: that it was on one, that one waited too long, whom one left out of it. */
const ownFault =
  /^(?!.*\b(?:had to|have to|job|task|(?:was|were|been) (?:asked|told)|supposed|responsib\w+)\b).*(?:\b(?:was|is|were) (?:\w+ ){0,3}?(?:on me|my (?:own )?(?:fault|mistake|doing)|down to me|because of me)\b(?! (?:to|that|who)\b)|\b(?:i|we) (?:\w+ly |had |d )?(?:waited|hesitated|dithered|held back|put it off|kept quiet|asked|reacted|spoke up|started|noticed)(?: \w+){0,3} (?:far |much |way )?too (?:long|late|little)\b|\b(?:i|we) (?:\w+ly |had |d )?left (?:[\w-]+ ){1,5}out (?:until|till|for too|too|of the loop|of it)\b|\b(?:i|we) (?:had |d )?(?:ignored|neglected|overlooked|forgot|forgotten) (?:[\w-]+ ){1,6}(?:until|too long|for too)\b)/u;
/** "My colleague would say that …": what others would say of it today is no scene. */
const wouldSay =
  /^(?!.*\b(?:always|every|each|often|used to)\b)(?:and |but |so |well |maybe |perhaps |i (?:think|guess|believe) )*(?:my |our |the |a |an )?(?!(?:i|we|you)\b)(?:[\w-]+ ){1,5}?(?<!\b(?:i|we|you) )(?:would|d|might) (?:probably |maybe |surely |also |perhaps |rather |certainly )?(?:say|add|tell (?:you|me)|remember|argue|point out|mention|disagree|agree|object|confirm)\b/u;
const END = 0.5;
const isPraise = ({ flat, quote, place }: Unit) =>
  (place === null || place > END) &&
  (praise.test(flat) || isVagueSuccess(flat)) &&
  !named.test(quote);

/** What speaks against a part, however much speaks for it. */
export function weighTone(weights: Record<Label, number>, unit: Unit): void {
  const { flat, quote, left } = unit;
  if (isPraise(unit)) weights.situation = weights.task = 0;
  if (wasThere.test(flat)) weights.situation = weights.task = weights.result = 0;
  if (isMineAtTheEdge(flat)) weights.task = 0;
  if (wouldSay.test(flat)) weights.situation = weights.task = weights.result = 0;
  if (ownFault.test(flat) && unit.acts.filter(({ step }) => step).length <= 1)
    weights.task = weights.action = weights.result = 0;
  if (isReproach(unit)) weights.result = weights.reflection = 0;
  // Who runs others down tells no part by it, but for what was done about it.
  if (unit.reproach.accuses) {
    // But where it was may be told in one breath.
    weights.situation *= named.test(quote) || formerly.test(flat) ? REPROACH : 0;
    weights.task = 0;
    if (!ownDeed.test(flat)) weights.action = 0;
  }
  if (closing.test(flat) || inOrder.test(flat)) weights.result = 0;
  if (choice.test(flat)) weights.task *= REPROACH;
  if (choice.test(flat) && required.test(flat)) weights.result = 0;
  if (unasked.test(flat) || madeGood.test(flat)) weights.task = 0;
  if (sinceThen.test(flat)) weights.result = weights.action = 0;
  if (spent.test(flat) || goneOn.test(flat) || isNoOutcome(flat)) weights.result = 0;
  if (isForOthers(flat) || isRefusal(flat)) weights.reflection = 0;
  if (left) for (const part of starParts) weights[part] = 0;
}
