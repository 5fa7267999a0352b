import { isShrug } from './unknown-end';

/**
 * Told at the end, and nothing that came of what was done: what is still to come, what nobody knows yet, that the
 * speaker went elsewhere, how long it took and how many they were, what the design came to, what others did against one
 * that is no reproach yet.
 */
const someone =
  '(?:he|she|they|you|people|somebody|nobody|no one|everybody|(?:the|my|our|his|her|their) (?:[\\w-]+ ){0,2}?(?!(?:models?|networks?|classifiers?|systems?|algorithms?|detectors?|regressions?|trees?) had\\b)\\w+)';
const units = '(?:hours?|days?|nights?|weeks?|months?|years?|sprints?|quarters?|weekends?)';
const kinds: readonly RegExp[] = [
  // Still to come.
  /\b(?:is|are|was|were|s|re) (?:still |now |only |currently )?(?:scheduled|planned|due|supposed|slated|meant) (?:to|for|in|at|next|by|on|this)\b|\b(?:is|are|s|re|am|m) going to\b/u,
  /\bnext (?:week|month|quarter|year|spring|summer|autumn|fall|winter|season|release|sprint)\b(?!.*\b(?:was|were|had|went|came|fell|rose|dropped)\b)/u,
  /\b(?:once|when|as soon as) (?:it|this|that|the \w+) (?:is|s|goes|gets|has been) (?:live|ready|out|done|finished|rolled out|deployed|approved|in production)\b/u,
  /\bnext steps? (?:is|are|would|will)\b|\bto be (?:continued|seen|decided|confirmed)\b|\bwork in progress\b/u,
  // Not known yet, or never to be known.
  /\bstill (?:have|has|need|needs|want|wants) to\b/u,
  /\b(?:too early|too soon) to\b|\bremains to be seen\b|\bjury is (?:still )?out\b|\byet to (?:be|see|come|hear|find|measure)\b|\b(?:still|currently|now) (?:being |under |in )?(?:waiting|wait|pending|evaluat\w+|test(?:ed|ing)|review|collecting|measuring|negotiat\w+|development|discuss\w+)\b/u,
  /\b(?:evaluation|tests?|trial|experiment|study|pilot|rollout|migration|negotiations?|review|talks) (?:is|are) (?:still |currently |now )*(?:running|going|going on|under way|underway|in progress|ongoing|open)\b/u,
  /\b(?:no|not any) (?:\w+ )?(?:numbers|figures|results|feedback|news|data|word)(?: \w+){0,4} yet\b|\b(?:has|have|was|were|is|are) not (?:been )?(?:yet )?(?:live|measured|rolled out|shipped|deployed|tested|decided|evaluated|released|switched on)(?: yet)?\b/u,
  // How long it took, and how many they were.
  new RegExp(
    `\\b(?:the |this |our |it )?(?:whole |entire )?(?:project|thing|work|effort|exercise|build|task|it all|all of it|all this|development)(?: itself)? (?:took|lasted|ran|went on|kept us busy)(?: us| me)?(?: for| over| about| around| roughly| nearly| some)* (?:\\w+ )?(?:and a half )?${units}\\b(?! (?:instead|less|earlier|sooner|ahead|rather|faster))`,
    'u',
  ),
  /\b(?:team|group|squad|crew) (?:consisted of|was made up of|counted|had (?:about |only )?(?:\d|two|three|four|five|six|seven|eight|nine|ten))\b/u,
  /(?<!\bbefore )\b(?:there (?:was|were)|we (?:was|were)) (?:only |just |about )*(?:a team of |a group of )?[\w-]+(?: of us\b| people (?:on|in) (?:it|the|our|my)\b| in the (?:team|group)\b|$)|\bwe were (?:only |just )?(?:a team of )?[\w-]+(?: (?:people|engineers|developers|of us))?$/u,
  /\b(?:data ?sets?|data|tables?|corpus|models?|networks?|schema|documents?|files?|forms?|sheets?|training set|test set) (?:had|has|have|consisted of|contained|comprised|counted) (?:about |around |over |only |some )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred)/u,
  // What the design came to.
  /\b(?:ended up|finished|were left|wound up) (?:with|using|choosing|taking|going (?:with|for)|building|writing|keeping) (?:just |only )*(?:a|an|one|two|three|four|five|six|the)\b(?! (?:\w+ )?(?:contract|offer|customers?|clients?|deal|award|prize|complaints?|errors?|failures?|percent|per cent|tenth|third|half|quarter|hours?|minutes?|days?|weeks?|seconds?)\b)(?!.*\b(?:instead of|rather than|down from|out of|fewer|less than|more than|used to)\b)/u,
  // What one became by it.
  /\b(?:made|makes|helped|let) (?:me|us)(?: to)? (?:a |an )?(?:much |far |even |really )*(?:stronger|better|grow|more|wiser|tougher|proud|happy)\b/u,
  // What one thinks of it, or of each other.
  /\b(?:he|she|they|everyone|everybody) (?:still |now |really |always |just )*(?:thinks?|believes?|feels?|claims?)\b|\bdid (?:an? )?(?:\w+ )?(?:great|good|amazing|fantastic|wonderful|excellent|super|brilliant|fine) job\b/u,
  /\bi (?:think|believe|guess|suspect|suppose) (?:that )?(?:he|she|they)\b/u,
  /\b(?:i|we) (?:stayed|remained|kept|was|were|felt|tried to (?:stay|be|remain)) (?:\w+ ){0,2}?(?:calm|polite|patient|professional|friendly|cool|open|positive|relieved|respectful|focused|honest|neutral|proud)\b/u,
  // What others did against one.
  /\b(?:blamed|insulted|shouted at|yelled at|ignored|mocked|laughed at|interrupted|accused) (?:me|us)\b|\b(?:nobody|no one|never|none of \w+) (?:\w+ )?(?:thanked|helped|supported|asked|told|listened to|believed|backed) (?:me|us)\b|\bkept (?:on )?(?:arguing|complaining|interrupting|shouting|talking|moaning|blaming)\b/u,
  /\b(?:(?:took|takes|taking|claimed|got) (?:the |all |all the |full )?credit|as (?:his|her|their) own(?: \w+)?$|out of (?:sheer |pure |plain )?(?:vanity|laziness|habit)|over (?:my|our) heads?|sid(?:es|ed) with)\b/u,
  // How long others let one wait.
  /(?<!\b(?:i|we|only|now|just) )\b(?:needed|took|wanted) (?:us |me )?(?:(?:about|over|nearly|almost|another|a good|a full|more than) )*[\w-]+ (?:hours?|days?|weeks?|months?|years?) to (?:even |so much as |finally )?(?:pick up|answer|reply|respond|call back|ring back|get back|come back|write back|react|decide|approve|sign|turn up|show up|admit|read it|look at it|send (?:us|me|it|them|a|an|the))\b(?!.*\b(?:instead|rather|less|fewer|before|used to|down from)\b)/u,
  // What a look at it found: what was in order, and what somebody had done to it before.
  /^(?!.*\b(?:all|every|each|last|since|by (?:the|then|\w+day|january|february|march|april|may|june|july|august|september|october|november|december)|now|again)\b).*\b(?:the|a|an|our|my|his|her|their|somebody|someone|one) (?:[\w-]+ ){0,2}?[\w-]+ had been (?:\w+ly )?(?:edited|changed|altered|renamed|overwritten|deleted|swapped|switched (?:off|on)|turned (?:off|on|down|up)|mixed up|mislabell?ed|misspelled|mistyped|miscounted|misread|copied|unplugged|wired|left (?:out|open|on|off)|forgotten|skipped|cropped|cut off|filled in|entered|set to|hidden|moved (?:to|by)|put (?:in|on|into|under))\b/u,
  /\b(?:did|do|does) not (?:even|so much as) (?:\w+)/u,
  new RegExp(
    `\\b${someone} (?:\\w+ )?had (?:not |never |already |long |all |only |just |even |simply )*(?:been )?(?:known|told|warned|asked|promised|ignored|read|checked|tested|answered|bothered|agreed|said|refused|forgotten|seen|heard)\\b`,
    'u',
  ),
];

/** Whether these words, whatever stands around them, tell nothing that came of what was done. */
export const isNoOutcome = (flat: string): boolean =>
  isShrug(flat) || kinds.some((kind) => kind.test(flat));
