import { isBelittling } from './belittling';
import { isContempt, slightsIn } from './contempt';

/** Done badly or not at all, by somebody else. */
const failed =
  /(?<!\b(?:i|we)(?: \w+)? )\b(?:(?:mess|screw|muck)(?:ed)? (?:(?:it|this|that|them|everything|things|(?:the|our|my) (?:\w+ )?\w+) )?(?:all )?up|dropped the ball|botched|bungled|sabotaged|stonewalled|let (?:us|me) down|left (?:us|me) (?:hanging|alone with)|dragged (?:his|her|their) (?:feet|heels)|(?:did not|would not|never) (?:even )?(?:do|did) (?:his|her|their) (?:job|work|homework|part|share)|(?:could|can) not (?:even )?be bothered|(?:gave|sent|handed|delivered) (?:us|me) (?:garbage|rubbish|crap|junk))\b/u;
/** Somebody by their part at work. */
const somebody =
  '(?:(?:my|our|the|his|her|their|this|that) (?:\\w+ ){0,2}?(?:boss|manager|lead|leader|colleagues?|coworkers?|teammates?|team|department|people|guys?|vendors?|consultants?|clients?|customers?|management|director|head|chief|owner|intern|seniors?|juniors?|engineers?|scientists?|analysts?|developers?|designers?)|he|she|they|marketing|sales|management)';
/** Failed because of somebody: "the project failed because my manager never answered". */
const blamed = new RegExp(
  `\\b(?:failed|late|delayed|stopped|cancell?ed|nothing came of it|went wrong) (?:\\w+ ){0,2}?(?:because|since|as) ${somebody} (?:was|were|had|did|would|could|never|always|kept|just|simply|only|refused|forgot|changed)\\b`,
  'u',
);
/** That it is somebody's fault, in so many words. */
const accuses =
  /\b(?:(?:his|her|their|s|people s) (?:own )?fault|entirely on (?:them|him|her)|(?:it s|it is|that s|is|was) (?:all |entirely |really )*on (?:them|him|her)\b|not (?:really |all )?(?:my|our) fault|(?:all|wholly|completely|entirely|purely|only|solely) (?:of )?(?:his|her|their) (?:own )?(?:doing|making)|none of (?:this|it|that) would have (?:come|happened|gone)|(?:you should |you should really |go and |better )ask (?:them|him|her)\b(?= |$)(?! (?:for|to|if|how|what|why|about))|whose (?:fault|failure) it was|to blame|(?:my|our|the|his|her|their) (?:\w+ ){0,2}?(?:boss|manager|lead|director|team|department|colleagues?|people) should (?:really |at least |simply |have |ve )*(?:have|ve)\b|behind (?:my|our) backs?|out of (?:sheer |pure |plain )?(?:spite|envy|jealousy|malice)|because of (?:him|her|them)|(?<!\b(?:i|we) )kept (?:on )?\w+ing(?: \w+){0,5} (?:on (?:us|me)\b|(?:never|without|not) (?:told|telling|tell|warned|warning|warn|informed|informing|asked|asking|ask)\b).*|if (?:other people|they|he|she|(?:\w+ ){1,4}?\w+) (?:had|d) (?:only |just )?(?:done|listened|told|only|behaved|acted|bothered|cared|helped))\b/u;
/** What is said of people one looks down on. */
const runsDown =
  /\b(?:useless|incompetent|lazy|stupid|jealous|clueless|impossible|unfair|arrogant|vain|petty|childish|had (?:no|any|a) (?:idea|clue)|(?:nobody|no one) (?:helped|listened|cared|bothered)|(?:was|were) always (?:late|busy|complaining|against)|without a word|(?:can|could) not (?:be told anything|stand (?:somebody|anybody|it|people|me))|sat on (?:\w+ ){1,4}for (?:\w+ )?(?:weeks|months|days)|in order to (?:look|seem) (?:important|indispensable|good)|has not got a clue|have no (?:idea|clue)|no clue|nobody there had|(?:they|he|she|who) (?:do|does|did) not (?:even )?(?:understand|get|care|listen|want to (?:understand|know))|(?:they|he|she) never (?:tells?|asks?|reads?|answers?|helps?|says?) (?:anyone|anybody|anything|me|us)|never (?:listens?|answered|replied|listened|cared|showed up|(?:did|read) (?:anything|a thing|what i \w+)|(?:told|warned|informed|asked) (?:us|me|anyone|anybody|the team)|explained|gave me|did anything)|did nothing|took credit|kept changing (?:his|her|their) mind|picked the wrong|delivered (?:\w+ ){0,3}late|was the problem|only been there|always covers|does not care|did not care|too (?:lazy|proud|stubborn|slow to)|did not understand what)\b/gu;
/** Said of oneself they are no hard words: "I had no idea", "I was too proud to ask". */
const ofSelf =
  /\b(?:i|we)(?: (?:was|were|am|m|are|re|felt|looked|(?:had|have|d|ve|must have) been)(?: \w+){0,2})? $/u;
/** A lesson for others is none. */
const forOthers =
  /\b(?:you need better|better (?:colleagues|people|managers|bosses)|(?:they|others|people) should)\b/u;

/** What is said against others. */
export interface Reproach {
  /** They are made out to be at fault, or run down: once is enough. */
  readonly accuses: boolean;
  /** How many hard words about them it holds. */
  readonly hardWords: number;
}

/** What a piece of a story says against others: its words, commas among them, and the same without marks. */
export const reproachIn = (words: readonly string[], flat: string): Reproach => ({
  accuses:
    [accuses, failed, blamed].some((kind) => kind.test(flat)) ||
    isContempt(flat) ||
    isBelittling(words),
  hardWords:
    slightsIn(flat) +
    [...flat.matchAll(runsDown)].filter(({ index }) => !ofSelf.test(flat.slice(0, index))).length,
});

/** Whether others are made out to be at fault, or looked down on. */
export const isReproach = ({ reproach }: { readonly reproach: Reproach }) =>
  reproach.accuses || reproach.hardWords > 0;
/** Whether it is a lesson for others. */
export const isForOthers = (flat: string) => forOthers.test(flat);
