import { isContempt } from './contempt';
import { hardWordsIn } from './hard-words';
import { judgements } from './judgements';
import { spokenOf } from './people';
import { rubbish } from './shared-words';

/** Done badly or not at all, by somebody else. */
const failed =
  /(?<!\b(?:i|we)(?: \w+)? )\b(?:(?:mess|screw|muck)(?:ed)? (?:(?:it|this|that|them|everything|things|(?:the|our|my) (?:\w+ )?\w+) )?(?:all )?up|dropped the ball|botched|bungled|sabotaged|stonewalled|let (?:us|me) down|left (?:us|me) (?:hanging|alone with)|dragged (?:his|her|their) (?:feet|heels)|(?:did not|would not|never) (?:even )?(?:do|did) (?:his|her|their) (?:job|work|homework|part|share)|(?:could|can) not (?:even )?be bothered)\b/u;
const gaveRubbish = new RegExp(
  `(?<!\\b(?:i|we)(?: \\w+)? )\\b(?:gave|sent|handed|delivered) (?:us|me) (?:${rubbish})\\b`,
  'u',
);
/** Somebody by their part at work. */
const somebody =
  '(?:(?:my|our|the|his|her|their|this|that) (?:\\w+ ){0,2}?(?:boss|manager|lead|leader|colleagues?|coworkers?|teammates?|team|department|people|guys?|vendors?|consultants?|clients?|customers?|management|director|head|chief|owner|intern|seniors?|juniors?|engineers?|scientists?|analysts?|developers?|designers?)|he|she|they|marketing|sales|management)';
/** Failed because of somebody: "the project failed because my manager never answered". */
const blamed = new RegExp(
  `\\b(?:failed|late|delayed|stopped|cancell?ed|nothing came of it|went wrong) (?:\\w+ ){0,2}?(?:because|since|as) ${somebody} (?:was|were|had|did|would|could|never|always|kept|just|simply|only|refused|forgot|changed)\\b`,
  'u',
);
/** What they took so long for was little: "six weeks just to give us a server". */
const grudged =
  /\b(?:took|needed|required)(?: (?:him|her|them|us|me))? (?:[\w-]+ ){0,4}?(?:days|weeks|months|years|ages|forever|an eternity|an age)(?: \w+)? (?:just|only|merely|simply|even) to (?:even )?(?:give|send|grant|get|hand|show|answer|order|set|open|find|buy|call|write|tell|allow|let|reply|approve|sign|create|fill)\b(?:(?= (?:us|me|to us|to me|my|our)\b)|(?<=\b(?:he|she|they|people|team|department|management|legal|hr|procurement|purchasing|marketing|sales|vendor|boss|manager|support|security) (?:took|needed|required) .*))/u;
/** Goes on about what they did: "nobody could read that". */
const goesOn =
  /^(?:and |so |of course |basically |really )*(?:nobody|no one|not a soul|none of us|i|we|you)(?: \w+)? (?:could|can|would|will) (?:not )?(?:ever |even |possibly )?(?:read|use|understand|maintain|work with|make sense of|follow|run|touch|extend|trust|do anything with|want) (?:it|that|this|them|any of (?:it|that))$/u;
/** Whether these words, right behind a reproach, are a part of it. */
export const isMoreOfIt = (flat: string): boolean => goesOn.test(flat);
/** That it is somebody's fault, in so many words. */
const accuses =
  /\b(?:(?:his|her|their|s|people s) (?:own )?fault|entirely on (?:them|him|her)|(?:it s|it is|that s|is|was) (?:all |entirely |really )*on (?:them|him|her)\b|not (?:really |all )?(?:my|our) fault|(?:is|was|s) not (?:really |all )?(?:on|down to|because of) (?:me|us)\b|it (?:was|s) (?:\w+ ){1,3}?not (?:me|us)\b|(?:all|wholly|completely|entirely|purely|only|solely) (?:of )?(?:his|her|their) (?:own )?(?:doing|making)|none of (?:this|it|that) would have (?:come|happened|gone)|(?:you should |you should really |go and |better )ask (?:them|him|her)\b(?= |$)(?! (?:for|to|if|how|what|why|about))|whose (?:fault|failure) it was|to blame|(?:my|our|the|his|her|their) (?:\w+ ){0,2}?(?:boss|manager|lead|director|team|department|colleagues?|people) should (?:really |at least |simply |have |ve )*(?:have|ve)\b|behind (?:my|our) backs?|(?:i|we) (?:just |simply |then )?(?:had to|have to|must) work around (?:him|her|them)\b|(?:you|one|i|we) (?:can|ca|could) (?:not|never) (?:really )?(?:trust|rely on|count on) (?:other (?:people|teams|departments)|anybody|anyone|people|management|colleagues)\b(?! s\b)|out of (?:sheer |pure |plain )?(?:spite|envy|jealousy|malice)|because of (?:him|her|them)|(?<!\b(?:i|we) )kept (?:on )?\w+ing(?: \w+){0,5} (?:on (?:us|me)\b|(?:never|without|not) (?:told|telling|tell|warned|warning|warn|informed|informing|asked|asking|ask)\b).*|if (?:other people|they|he|she|(?:\w+ ){1,4}?\w+) (?:had|d) (?:only |just )?(?:done|listened|told|only|behaved|acted|bothered|cared|helped))\b/u;
/** "As always", "so-called": a bad word of others is meant as more than a fact. */
const sneer =
  /\b(?:as (?:always|usual|ever)|like always|plain and simple|whatsoever|surprise surprise|big surprise|what else)\b/u;
const badFact =
  /\b(?:not|no|never|nothing|nobody|late|wrong|over(?:sold|promised|slept|looked|ran)|mis\w+|failed|complained|changed|promised|forgot|forgotten|blocked|refused|broken|missed|lost|ignored)\b/u;

/** Told kindly, of oneself too, as somebody else's word, or as what one no longer thinks. */
const kindly =
  /\b(?:understandabl[ey]|no fault of|not (?:his|her|their) fault|rightly|i (?:could|can|do|did) (?:\w+ )?understand|i understood (?:why|that|them|him|her)|in (?:his|her|their) place|would have done the same|who (?:could|can|would) blame|nobody had (?:shown|told|taught|asked|given)|so (?:was|did|were|am) (?:i|we)|(?:me|myself|us|ourselves) (?:included|too|as well)|(?:like|as) (?:me|we did|i did|i was|we were)|all of us|we all|and (?:i|we) (?:was|were) (?:no|not (?:any|much)) better)\b/u;
const takenBack =
  /\b(?:called|calls?|named|told) (?:us|me|it|our|my|them|him|her)\b|\b(?:accused|accusing) |\b(?:i|we) (?:had |first |wrongly |once |always )*(?:thought|believed|assumed|used to (?:think|believe)|took (?:him|her|them) for|expected|feared|was afraid|suspected)\b.*\b(?:at first|first|wrong\w*|until|before|but|once|unfair\w*|mistaken|till|in the beginning)\b|\bat first (?:i|we) (?:thought|believed|took|found)\b|\b(?:first|wrongly|once|used to) (?:thought|think|believed?|assumed?)\b|\b(?:learned|learnt) not to\b|\b(?:instead of|rather than|without) (?:blam|call|think)ing\b|\b(?:so (?:simple|easy|plain)|simple enough|easy enough)\b/u;

const denied = /\b(?:not|never|no|nobody|hardly|without|neither|nor|isn t|wasn t) (?:\w+ )?$/u;

/** Whether others are run down in these words, commas among them. */
function isBelittling(words: readonly string[]): boolean {
  const flat = words.join(' ');
  if (kindly.test(flat) || takenBack.test(flat)) return false;
  const isSneering =
    sneer.test(flat) && badFact.test(flat) && spokenOf(flat.replace(sneer, '')) === 'others';
  return (
    isSneering ||
    judgements.some(({ pattern, ofOthers }) =>
      [...flat.matchAll(pattern)].some(
        ({ index }) =>
          (!ofOthers || spokenOf(flat.slice(0, index)) === 'others') &&
          !denied.test(flat.slice(0, index)),
      ),
    )
  );
}

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
    [accuses, failed, gaveRubbish, blamed, grudged].some((kind) => kind.test(flat)) ||
    isContempt(flat) ||
    isBelittling(words),
  hardWords: hardWordsIn(flat),
});

/** Whether others are made out to be at fault, or looked down on. */
export const isReproach = ({ reproach }: { readonly reproach: Reproach }) =>
  reproach.accuses || reproach.hardWords > 0;
/** Whether it is a lesson for others. */
export const isForOthers = (flat: string) => forOthers.test(flat);
