import type { StoryPart } from '@/lib/grading/story/story';
import { doing, foreignForms } from './foreign';
import { roleForms } from './role';
import type { Unit } from '@/lib/grading/story/unit/unit';

/**
 * What somebody had to do, said so plainly that it is heard wherever it stands: in the sentence that sets the scene,
 * beside a first step, in the words it was asked in. Who asked and what for belong to the pattern, so that what others
 * had to do and what somebody merely mentioned is none.
 */
const adverb = '(?:\\w+ly |also |just |then |now |simply |always |only |even |first )?';
const speaker = '(?:i|we|me|us)';
/** "I, the only planner, was", "we at the lab were". */
const aside =
  '(?: (?!(?:and|but|who|which|that|because|when|while|he|she|they|my|our)\\b)[\\w-]+){0,5}?';
const was = '(?:was|were|am|got|had been|have been|ve been|d been)';
const set =
  '(?:asked|told|tasked|charged|instructed|commissioned|ordered|expected|required|hired|appointed|chosen|picked|entrusted|assigned|challenged|drafted|roped in|brought in|called in|sent)';
/** Not to look on or to learn of something. */
const work =
  '(?!be\\b(?! (?:ready|done|there|back|in charge))|come\\b|go\\b|leave\\b|wait\\b|stay\\b|sit\\b|stop (?!the|it|that|this)|lunch|dinner|laugh|smile|cry|know|see\\b(?! (?:to|that|whether|if|how))|think|remember|apologi[sz]e|calm|relax|forget|join (?:them|him|her))[\\w-]+';
const by = '(?: by(?: (?!to\\b)[\\w-]+){1,5}?)?';
const asker = '(?<!\\b(?:i|we|nobody|no one|never|not) (?:had |has |have )?)';
const goal = '(?:job|task|goal|aim|mission|business|duty|responsibility|target)';
const order =
  '(?:please |just |now |you |we |then )*(?:get|make|fix|find|solve|bring|cut|keep|stop|sort|do something|build|write|deliver|check|clean|turn|move|save|help|look (?:into|after|at)|see (?:to|if|whether)|take (?:care|over|on)|figure|prove|finish|ship|reduce|raise|lower|double|halve|need|must|have to)';

const WEIGHT = 2.6;

const forms: readonly RegExp[] = [
  // The speaker was asked.
  `\\b(?:i|we)${aside} ${was} ${adverb}${set}${by} ?(?:(?:with|to) )(?:${work})`,
  `\\b(?:it|this|that|these|the \\w+|everything|all of it) (?:was|were|got|had been) ${adverb}(?:given|handed|assigned|left|entrusted|delegated|passed|put) (?:down |over |on )?to ${speaker}\\b`,
  `\\b(?:job|task|work|order|duty|problem|mission|responsibility)\\b.* (?:went|fell|passed|came) to ${speaker}\\b(?! (?:and|who|that|because)\\b)`,
  `\\b(?:was|were|got|been) ${adverb}(?:put|made clear|suggested|left|said|explained|told) to ${speaker} that ${speaker} (?:should|had to|must|was to|were to|would have to)\\b`,
  `\\b(?:the (?:two|three|four|five) of us|both of us|(?:he|she|\\w{3,}) and (?:i|me)|my \\w+ and (?:i|me)) (?:had to|needed to|were to|must|were supposed to|were meant to) ${work}`,
  `\\b(?:guess|guess again) who (?:got|had|was|gets|has) (?:\\w+ )?to ${work}`,
  `\\bwhat (?:the |my |our |a |his |her )?(?:[\\w-]+ ){1,6}?(?:asked|wanted|expected|needed|demanded|required) (?:of|from) ${speaker}\\b`,
  // Somebody asked the speaker.
  `${asker}\\b(?:proposed|suggested|insisted|recommended|demanded|requested|preferred|decided) (?:that )?(?:i|we) (?!had\\b|was\\b|were\\b|have\\b|go\\b|leave\\b|wait\\b)(?:should |try to |try and |would )?(?!\\w+ed\\b)${work}`,
  `${asker}\\b(?:asked|told|wanted|expected|ordered|instructed|commissioned|challenged|hired|begged|urged|pushed) (?:me|us) (?:(?!not\\b)\\w+ ){0,2}?to ${work}`,
  `${asker}\\basked (?:me|us)?(?: \\w+)? ?(?:if|whether) (?:i|we) (?:could|can|would|might) `,
  `\\b(?:say|says|said|told) (?:to )?(?:me|us) (?:that )?(?:i|we) (?:must|should|have to|had to)\\b`,
  // In the words it was asked in.
  `${asker}\\b(?:goes|went|says|said|was|were|is) (?:like |to (?:me|us) )*(?:can|could|will|would) (?:you|we) ${work}`,
  `\\b(?:(?:left|sent|wrote|gave|handed|mailed|texted|forwarded) (?:me|us) (?:a|an|the|one|this) (?:\\w+ ){0,2}?(?:note|mail|email|message|text|letter|line|slip|ticket|list)|(?:the|a|an|one|his|her|their) (?:\\w+ ){0,2}?(?:note|mail|email|message|text|letter|ticket) (?:came|came in|to me|to us|from \\w+|from the \\w+)) ?(?:that |which |and it |it )?(?:said|says|saying|read|reads|asking|asked|came|with|came in)? ?${order}\\b`,
  // Notes leave out the "I", other languages put "to" after "must".
  `^(?:so |and |well |ok |okay )*(?:had|needed|was asked|was told|got told|got asked|asked|told|tasked|supposed|was supposed|was meant|charged) (?:to|with) ${work}`,
  `\\b(?:i|we) (?:must|should|had) to (?!have\\b|admit|say\\b|confess|add\\b|mention)${work}`,
  // A goal with who had it and what it covered.
  `\\b(?:my|our) (?:own |main |only |first )?(?:responsibility|remit|duty|mandate|job|task|brief|role) (?:there |then )?(?:covered|included|meant|involved|consisted|extended|ran from|comprised|also covered)\\b`,
  `\\b(?:my|our) (?:own |main |only |very )*(?:first|new|next|second|last)? ?(?:assignment|task|brief|mission|mandate)\\b(?! (?:list|description|title|force))`,
  `${asker}\\b(?:says|said|goes|(?:told|tells) (?:me|us))(?: to (?:me|us))? (?:okay |ok |right |well |so |look |hey |alright |that )*(?:(?:this|that|it)(?: one)? (?:is|was) (?:yours|mine|ours|for (?:you|me|us)|(?:your|my) (?:job|problem|turn|task|baby))\\b|(?:from (?:today|tomorrow|now)(?: on)? |so )?you (?:two |both )?${doing}\\b)`,
  ...foreignForms,
  ...roleForms,
].map((source) => new RegExp(source, 'u'));

/** The speaker took it on, or agreed on it. */
const takenOn: readonly RegExp[] = [
  `\\b(?:the|our|my|one) ${goal} (?:that )?(?:i|we|they|he|she) (?:had )?(?:agreed|settled|set|were set|was set|shook hands|decided) (?:up)?on\\b`,
  `\\b(?:i|we) (?:said|offered|promised|agreed|volunteered)(?: (?!that\\b|no\\b|not\\b)[\\w-]+){0,3} (?:that )?(?:i|we) (?:d|would|ll|will|could|can) (?:do|take|try|see (?:to|if|what)|find|look|handle|give it|fix|build|write|get|make)\\b`,
  `\\b(?:treat|treated|see|saw|took|take|regarded|made|make|called|set) (?:it|this|that|them|the \\w+|\\w+ing (?:it|this|that|them))(?: \\w+){0,3}? (?:as |to be )?(?:my|our|myself|ourselves)(?: own)? ${goal}\\b`,
  `\\b(?:took|take|taking) (?:it|this|that|the \\w+) (?:up)?on (?:me|us|myself|ourselves)\\b`,
  `\\b(?:i|we)(?: then| all| first| finally| both)? (?:settled|agreed|decided|fixed) on (?:(?!no\\b|his\\b|her\\b|their\\b)[a-z]+ ){1,3}?(?:aims?|goals?|targets?|objectives?|yardsticks?|missions?)\\b`,
  `\\b(?:set|gave) (?:myself|ourselves) (?:a|an|the|one) (?:\\w+ ){0,2}?${goal}\\b`,
].map((source) => new RegExp(source, 'u'));

/** What only might have been asked, or was asked of somebody for whom the speaker was not the one. */
const unreal =
  /(?<!\b(?:asked|ask|asks|wondered|know|knew) (?:\w+ )?)\bif (?:i|we)\b|\b(?:suppose|imagine|whenever) (?:i|we|somebody|someone|they|my boss) (?:\w+ )?(?:am|are|was|were|get|got|ask|asked|asks|told|tells)\b|\b(?:would|will|usually|often|sometimes|always|never|nobody|no one) (?:\w+ ){0,3}?(?:asked|told|ask|tell)\b/u;

/** What is left of a first step that only takes something on, and of the figure of a goal as a result. */
const NOT_YET = 0.3;
const EARLY = 0.5;

/** A unit that says what was asked tells the task, whatever else it tells; to take it on is no step, its figure no result. */
export function weighAsked(
  weights: Record<StoryPart, number>,
  { flat, place }: Pick<Unit, 'flat' | 'place'>,
  steps: number,
): void {
  const isTaken = takenOn.some((form) => form.test(flat));
  if (unreal.test(flat) || !(isTaken || forms.some((form) => form.test(flat)))) return;
  weights.task = Math.max(weights.task, WEIGHT);
  if (isTaken && steps <= 1) weights.action *= NOT_YET;
  if ((isTaken || steps === 0) && place !== null && place < EARLY) weights.result *= NOT_YET;
}
