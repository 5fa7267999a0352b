import type { Evidence } from '@/lib/grading/verdict';
import type { Rubric } from '@/lib/guide/rubric';
import type { Turn } from '@/lib/grading/conversation';
import { wordsOfUnit } from '@/lib/grading/story/unit/unit-words';
import type { Label, Reading } from '@/lib/grading/story/parts/unit-reading';

/**
 * A sentence that only says that the end cannot be known: it was not counted, nobody told, or the speaker was gone.
 * It is a fair reply, and nothing to build on.
 */
const not =
  '(?:(?:do|did|does|have|had|has|can|could|would|ca|wo) not|cannot|never|ve not|d not|was not able to|were not able to|was never able to)';
const idly =
  '(?:really |actually |honestly |exactly |ever |even |just |quite |yet |also |quite |formally |properly |sadly |unfortunately )*';
const figures =
  '(?:numbers?|figures?|metrics?|measurements?|results?|statistics|stats|data|feedback|report)';
const someFigures = `(?:any |the |a |an |one |those |these |real |exact |hard |precise |final |good |reliable |single )*${figures}`;
const people = '(?:nobody|no one|none of us|i|we|they|he|she|it|that|this)';
const tail =
  '(?: (?:for|on|of|about|from|in|at|to|after|before|since|yet|there|any more|anymore|then|right|by|myself|ourselves|went|came|was|had)(?: [\\w-]+){0,6})?';
const rest = '(?: [\\w-]+){0,7}';
const unknown: readonly RegExp[] = [
  `(?:${people} )?${not} ${idly}(?:have|had|get|got|keep|kept|collect(?:ed)?|see|saw|seen|know|remember|been given|be given|track(?:ed)?) ${someFigures}${tail}`,
  `(?:(?:i|we|they|there) )?(?:have|had|got|ve got|ve|are|were|is|was|exist|existed|got to see) ${idly}(?:no|not any|never any) (?:real |exact |hard |precise |final |reliable )*${figures}${tail}`,
  `${figures} ${not} (?:exist|been collected)${tail}`,
  `(?:${people} )?${not} ${idly}(?:know|knew|known|say|tell|see|saw|seen|hear|heard|find out|found out|learn(?:ed|t)?|follow(?:ed)?|judge|be sure|told|get to (?:see|know|hear)|got to (?:see|know|hear))(?: you| me| us| back| anything| up)?(?:(?: (?:on|about|of|from))? (?:what|how|whether|if|that|it|this|the (?:result|end|outcome|effect|numbers|figures))${rest}|${tail})`,
  `(?:that |this |it )(?:i|we) ${not} (?:say|know|tell|judge)${rest}`,
  `(?:it|that|this|the (?:result|effect|outcome)|(?:nobody|no one|none of us|we never|i never|they never|we did not|i did not|they did not|never)) ?(?:(?:was|were|has been|had been|is) (?:never|not)(?: been)? )?${idly}(?:measured?|counted?|tracked?|evaluated?|checked|quantif(?:y|ied)|looked at|looked into)(?: (?:it|that|this|them))?(?: \\w+){0,3}`,
  `(?:i (?:have |had )?)?no (?:(?:idea|clue)${rest}|(?:numbers?|figures?)(?: (?:for|on|of|yet)(?: [\\w-]+){0,3})?)`,
  `(?:${people} )?${not} ${idly}put (?:a|any) (?:number|figure|numbers|figures) (?:on|to)(?: \\w+){1,2}`,
  '(?:that s |that is |it s |it is )?(?:hard|difficult|impossible) to (?:say|tell|know)',
  'it (?:cannot|can not|ca not|could not) be (?:known|said|told|measured)(?: \\w+){0,3}',
].map((form) => new RegExp(`^${form}$`, 'u'));

const gone: readonly RegExp[] = [
  '(?:i|we)? ?(?:had |have |ve |d |was |were |got )*(?:already |since |then |just |later |also |soon |long |by then )*(?:moved|changed|switched|left|went|quit|resigned|transferred|reassigned|rotated)(?: (?:on|over|away|off|to|the|my|our|that|another|a|an|different|new|other|for|teams?|jobs?|roles?|firm|company|companies|projects?|departments?|leave|maternity|parental|university|studies|in|by|at|of|it|shortly|soon|right|just|two|three|few|weeks?|months?|later|then|next|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\\b)*(?: (?:right |soon |shortly |just )?(?:after|before|then|when|while|as)\\b.{0,60})?',
  '(?:i|we) (?:was|were) (?:already |long |no longer |not |only )*(?:gone|away|on leave|there|elsewhere|an? (?:contractor|intern|freelancer|consultant|student))(?: (?:by then|any more|until .{0,20}|at that time|then|for .{0,20}))?',
  'my (?:contract|internship|placement|probation|notice|thesis|time there|project|assignment) (?:ran out|ended|was over|finished|expired|came to an end|was up)(?: [\\w-]+){0,6}',
  '(?:it|that|the (?:project|model|tool|work)) was (?:then |already |later )?(?:handed|given|passed) (?:over |on )?to (?:another|a different|somebody|someone|the) ?(?:[\\w-]+ ?){0,4}',
  '(?:right |soon |shortly |just |long )?(?:before|after) (?:anybody|anyone|somebody|it|they|we|the|there|that|any)\\b.{0,60}',
].map((form) => new RegExp(`^${form}$`, 'u'));

const little =
  /^(?:(?:i |we )?(?:do|did) not (?:really |exactly )?(?:know|remember)|(?:i have |i ve )?no (?:idea|clue)|sorry|unfortunately|sadly|honestly|to be honest|to be fair|i am afraid|i m afraid|well|yes|no|ok|okay|so|but|and|really|i must say|i have to say|i admit|at that time|by then|then)$/u;
const lead =
  /^(?:(?:and|but|so|or|because|since|as|well|sorry|unfortunately|sadly|honestly|to be honest|i think|i guess|that|then|though|the truth is|i am afraid|i m afraid|i must say) )+/u;

const clausesOf = (text: string): string[] =>
  wordsOfUnit(text.replaceAll(/[.!?…]+(?=\s|$)/gu, ','))
    .join(' ')
    .split(/ ?[,;] ?| (?=(?:and|but|so|because|since|as) (?!well\b))/u)
    .map((clause) => clause.replace(lead, '').trim())
    .filter((clause) => clause !== '' && !little.test(clause));

const isOf = (forms: readonly RegExp[], clause: string) => forms.some((form) => form.test(clause));

/** What a sentence says of its end: `unknown` or `gone` in every clause, or something else in one. */
function endIn(text: string): 'unknown' | 'gone' | 'told' {
  const clauses = clausesOf(text);
  const isUnknown = clauses.some((clause) => isOf(unknown, clause));
  const isIdle = clauses.every((clause) => isOf(unknown, clause) || isOf(gone, clause));
  if (clauses.length === 0 || !isIdle) return 'told';
  return isUnknown ? 'unknown' : 'gone';
}

/** The same beside other words. */
const shrugs: readonly RegExp[] = [
  /\b(?:i|we) (?:do not|cannot|can not|could not|never|did not|ca not|have no)(?: really| actually)? (?:know|say|tell|heard|hear|found out|find out|learn(?:ed|t)?|idea|measured|measure|see|saw|got to see|get to see)(?: \w+){0,2} (?:what|how|whether|if|of it|the (?:result|end|outcome|effect)|any numbers)\b/u,
  /\b(?:i|we) (?:do not|did not|never|have not|ve not|had not) (?:really |actually |even )?(?:have|had|got|get|kept|keep|collected?|tracked?) (?:any |the |those |real |exact |hard |precise |a )*(?:numbers?|figures?|metrics?|results?|measurements?)\b|\b(?:i|we) (?:have|had|got) no (?:real |exact |hard |precise )*(?:numbers?|figures?|metrics?|results?)\b/u,
  /\b(?:i|we) (?:have |had |ve |d )?(?:since |then |just |later |also |soon )*(?:moved (?:on|to another|to a (?:different|new)|away)|changed (?:jobs|teams|companies)|switched (?:jobs|teams|companies)|went on (?:leave|maternity|parental|holiday)|left (?:the (?:company|firm|team|bank|agency|start-?up|business)|for another|shortly|soon|before))\b/u,
  /\bmy (?:contract|internship|placement|probation|notice|thesis|time there) (?:ran out|ended|was over|finished|expired|came to an end|was up)\b/u,
];

/** What fell or rose is known, whatever is not. */
const known = /\b(?:fell|dropped|rose|climbed|halved|doubled|tripled|sank)\b/u;

/** Whether these words only say that the end is not known, and so do nothing either. */
export const isShrug = (flat: string): boolean =>
  !known.test(flat) && shrugs.some((kind) => kind.test(flat));

/** Words that only say that the end is not known. */
export const saysUnknown = (text: string): boolean => endIn(text) === 'unknown';

/** Whether one of the sentences of a reply only says that. */
export const hasUnknownEnd = (text: string): boolean =>
  text.split(/(?<=[.!?…])\s+/u).some(saysUnknown);

/** Words that only say that the speaker was gone by then. */
export const hasLeft = (text: string): boolean => endIn(text) === 'gone';

/** Words that say, beside others, that the speaker was gone by then. */
export const tellsLeaving = (text: string): boolean =>
  clausesOf(text).some((clause) => isOf(gone, clause));

/**
 * The sentences that only say that the end is not known: once something was done, and with no step after them. To have
 * gone elsewhere says so only beside another of them, or to whoever asks.
 */
export function unknownEndsIn(
  { readings, labels }: { readings: readonly Reading[]; labels: readonly Label[] },
  turns: readonly Turn[],
  { points }: Rubric,
): Evidence[] {
  const acted = labels.indexOf('action');
  const untilActed = new Set(readings.slice(0, acted + 1));
  return turns.flatMap((turn) => {
    const isReply = turn.after !== 'question';
    const asked = points.filter(({ id }) => turn.targets.includes(id));
    if (isReply && asked.length > 0 && !asked.some(({ tells }) => tells === 'result')) return [];
    const own = readings.filter(({ unit }) => unit.turn === turn.id);
    const lastStep = own.findLastIndex((reading) => untilActed.has(reading) || isStep(reading));
    const ends = sentencesOf(own.slice(isReply ? own.findLastIndex(isStep) + 1 : lastStep + 1)).map(
      ({ start, end }) => {
        const quote = turn.text.slice(start, end);
        return { turn: turn.id, start, end, quote, says: endIn(quote) };
      },
    );
    const isSaid = ends.some(({ says }) => says === 'unknown' || (isReply && says === 'gone'));
    return isSaid ? ends.flatMap(({ says, ...said }) => (says === 'told' ? [] : [said])) : [];
  });
}

const isStep = ({ steps }: Reading) => steps.i + steps.we > 0;

function sentencesOf(readings: readonly Reading[]): { start: number; end: number }[] {
  const sentences = new Map<number, { start: number; end: number }>();
  for (const { unit } of readings)
    sentences.set(unit.sentence, {
      start: sentences.get(unit.sentence)?.start ?? unit.start,
      end: unit.end,
    });
  return [...sentences.values()];
}
