/** Done badly or not at all, by somebody else. */
const failed =
  /(?<!\b(?:i|we)(?: \w+)? )\b(?:(?:mess|screw|muck)(?:ed)? (?:(?:it|this|that|them|everything|things|(?:the|our|my) (?:\w+ )?\w+) )?(?:all )?up|dropped the ball|botched|bungled|sabotaged|stonewalled|let (?:us|me) down|left (?:us|me) (?:hanging|alone with)|dragged (?:his|her|their) (?:feet|heels)|(?:did not|would not|never) (?:even )?(?:do|did) (?:his|her|their) (?:job|work|homework|part|share)|(?:could|can) not (?:even )?be bothered|(?:gave|sent|handed|delivered) (?:us|me) (?:garbage|rubbish|crap|junk))\b/u;
/** That it is somebody's fault, in so many words. */
const accuses =
  /\b(?:(?:his|her|their|s|people s) (?:own )?fault|entirely on (?:them|him|her)|(?:it s|it is|that s|is|was) (?:all |entirely |really )*on (?:them|him|her)\b|not (?:really |all )?(?:my|our) fault|to blame|because of (?:him|her|them)|(?<!\b(?:i|we) )kept (?:on )?\w+ing(?: \w+){0,5} (?:on (?:us|me)\b|(?:never|without|not) (?:told|telling|tell|warned|warning|warn|informed|informing|asked|asking|ask)\b).*|if (?:other people|they|he|she) (?:had|d) (?:done|listened|told|only))\b/u;
/** What is said of people one looks down on. */
const runsDown =
  /\b(?:useless|incompetent|lazy|stupid|jealous|clueless|impossible|unfair|had (?:no|any) (?:idea|clue)|has not got a clue|have no (?:idea|clue)|no clue|nobody there had|never (?:listens?|answered|replied|listened|cared|showed up|(?:did|read) (?:anything|a thing|what i \w+)|(?:told|warned|informed|asked) (?:us|me|anyone|anybody|the team)|explained|gave me|did anything)|did nothing|took credit|kept changing (?:his|her|their) mind|picked the wrong|delivered (?:\w+ ){0,3}late|was the problem|only been there|always covers|does not care|did not care|too (?:lazy|proud|stubborn|slow to)|did not understand what)\b/gu;
/** A lesson for others is none. */
const forOthers =
  /\b(?:you need better|better (?:colleagues|people|managers|bosses)|(?:they|others|people) should)\b/u;

export const isAccusing = (flat: string) => accuses.test(flat) || failed.test(flat);
/** How many hard words about others it holds. */
export const hardWords = (flat: string) => [...flat.matchAll(runsDown)].length;
export const isRunningDown = (flat: string) => hardWords(flat) > 0;
export const isForOthers = (flat: string) => forOthers.test(flat);
