import { character, flaws } from './shared-words';

/**
 * Others run down as persons or as a kind of people, instead of what they did: what they are made of, what they are
 * called, why they sit where they sit. A cause that is said plainly is none: "the vendor was two days late".
 */
const cannot = '(?:ca|can|could|wo|will) ?not';
const notSelf = '(?<!\\b(?:i|we|me|us|myself|called|calls|call)(?: \\w+){0,4} )';
export const folk =
  '(?:people|persons|folks?|someone|somebody|anyone|anybody|(?:an? )?(?:man|woman|person|boss|manager|colleague)|managers|bosses|colleagues)';
export const unconcerned =
  'who (?:(?:do|does|did|will|would|wo) ?not (?:even )?(?:care|listen|bother|think|want to (?:learn|work|know|listen|understand))|could not care less)\\b';
/** People of a kind, or somebody who stands for it. */
const suchPeople = `(?:such ${folk}|${folk} (?:like (?:that|this|him|her|them|these|those)\\b|${unconcerned})|(?:that|this) (?:kind|sort|type) of (?:person|people|man|woman|boss|manager)|that lot\\b|types like (?:that|him|her|them)\\b)`;

/** Once is enough. */
const contempts: readonly RegExp[] = [
  // What they are made of.
  new RegExp(
    `${notSelf}\\b(?:has|have|had|with|showed|got) (?:simply |absolutely |just |really )*(?:no|zero|not an ounce of|not a shred of) (?:\\w+ )?(?:${character}|conscience|integrity|common sense|self-?respect|upbringing|decorum)\\b`,
    'u',
  ),
  // What they are called.
  new RegExp(
    `${notSelf}\\b(?:cowards|ignoramus(?:es)?|idiots|imbeciles?|morons?|clowns|slackers?|halfwits?|nitwits?|dimwits?|crooks|backstabbers?|bootlickers?|sycophants?|windbags?|freeloaders?|know-it-alls?|control freaks?|idlers|(?:bunch|pack|gang) of (?:amateurs|idlers|kids|children|monkeys|dreamers)|idle lot|(?:an?|the|that|this|such an?|complete|total|utter) (?:\\w+ )?(?:coward|idiot|clown|liar|tyrant|crook|egomaniac|megalomaniac))\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:just |simply )?an? (?:${flaws}|stubborn|bitter|jealous) (?:old |little )?(?:man|woman|person|boss|boy|girl|fool) (?:who|and)\\b`,
    'u',
  ),
  // What one may expect of them, as one does.
  /\btypical of (?:him|her|them|that lot|(?:these|those|such) \w+)\b|\bthat s (?:him|her|them|management|marketing|sales|purchasing|head office|hr|it) for you\b|\b(?:does|did) (?:exactly |just )?as (?:he|she|they) (?:pleases?|likes?|pleased|liked)\b/u,
  /^(?!.*\b(?:i|we)\b.* as they).*(?<!\b(?:same|just|exactly|way|well|much|long|soon|work|works|worked) )as (?:they|he|she|(?:such|these|those) (?:people|types)) (?:always |usually |will )?(?:do|does)\b(?! (?:it|that|this|not|in|at|on|when|for|with|now|today|every)\b)/u,
  // Nothing gets done unless one stands behind them.
  /(?<!\b(?:i|we) )\bnever (?!again\b)\w+ (?:\w+ ){0,4}?unless (?:i|we|someone|somebody) (?:stood|stand|was|am|were|watched|shouted|yelled|begged|chased|threatened|held)\b|\bonly (?:ever )?(?:work|works|worked|did anything|lifted a finger|moved) (?:when|if|while|as long as) (?:i|we|someone|somebody) (?:stood|stand|was|am|were|watched|shouted|yelled|looked)\b/u,
  // What they think themselves, how they spend their days, what becomes of what they touch.
  /\b(?:he|she|who|\w+) (?:really |still |always )?(?:thinks?|thought) (?:that )?(?:he|she|they) (?:is|s|was|are|re|were) (?:god|the king|the queen|something (?:better|special)|a genius|better than|too good for|above)\b|\b(?:only|never) listen(?:s|ed)? to (?:himself|herself|themselves|anybody|anyone)\b|\b(?:has|had|have) to have the last word\b/u,
  /(?<!\b(?:i|we) )\bnever (?:once )?(?:lift(?:s|ed)?|moved?|stirs?|stirred) a finger\b|(?<!\b(?:i|we) (?:(?:d|had|have|ve) )?)\b(?:spends?|spent) (?:the |his |her |their |all |half the |whole )*(?:days?|shifts?|time|mornings?|afternoons?|hours) (?:on (?:his|her|their) phones?|drinking|chatting|gossiping|smoking|playing|surfing|doing nothing|complaining)\b|\b(?:he|she|they|people|lot|who) (?:would|d) rather (?:\w+ ){1,4}than (?:work|think|help|learn|listen)\b|\b(?:wrecks?|breaks?|ruins?|spoils?) (?:everything|anything|whatever) (?:he|she|they) touch(?:es)?\b|\b(?:did|does|do|done) (?:his|her|their) (?:jobs?|work) for once\b|\blet (?:\w+ ){1,4}rot (?:on|in) (?:his|her|their)\b/u,
  /\bwhat (?:do|can|would|did|could) (?:you|one) expect (?:from|of|with) (?:people|somebody|someone|him|her|them|that|such|a)\b|\b(?:that s|that is|this is) (?:just |simply )?(?:how|what|the way) (?:they|he|she|these people|those people|such people) (?:are|is)(?: like)?\b|\b(?:they|these people|those people) (?:are|re) all the same\b|\bwith (?:a (?:team|crew|boss|manager|staff)|people|colleagues|managers) like (?:that|this|these|him|her|them) (?:even|no|nobody|nothing|no one|one (?:ca|can) ?not|you (?:ca|can) ?not)\b/u,
  /\b(?:nobody|no one|none of them)(?: there)? (?:but|except|apart from|besides|other than) (?:me|myself)\b.*\b(?:cared?|bothered|idea|clue|understood|worked|lifted|took it|did (?:any|a|the))\b|\bi (?:was|am|m) the only (?:one|person)(?: there| here| of them)* (?:who|that) (?:really |actually |even |ever )*(?:cared?|cares|bothered|worked|works|did (?:any|a)|took it seriously|had (?:a|any) (?:clue|idea)|used (?:his|her|their|my) (?:head|brain)|thought)\b/u,
  /\ban ounce of (?:sense|brains?|decency|courage)\b|(?<!\b(?:i|we) (?:\w+ )?)\b(?:never|not) (?:gave|give|gives|given) (?:a|two) (?:damns?|toss|hoots?|fig|straw|monkey s)\b|\b(?:know|knows|see|imagine) (?:what|how) (?:these|those|such) (?:people|types|folks?) are\b|\balways the same with (?:them|him|her|those|these|such|that)\b|(?<!\b(?:i|we) )\b(?:just |only |simply )(?:stood|sat|hung) (?:around|by|there|about) (?:and|while|watching|doing)\b|\bdo (?:it all|everything|all of it) (?:myself|alone|on my own|by myself) as (?:usual|always|ever)\b|\b(?:promoted|hired|picked|chosen|kept) (?:only |just )?for (?:smiling|flattering|flirting|agreeing|nodding|sucking)\b|\b(?:carry the can|take the rap|pick up the pieces|clean up|mop up) (?:for|after) (?:them|him|her|(?:their|his|her) \w+)\b/u,
  // What they had against the speaker, and who they were among whom one stood.
  /\bsurrounded by (?:\w+ )?(?:amateurs|beginners|children|fools|idiots)\b|\b(?:hates?|hated|has it in for|had it in for|was out to get|were out to get|is out to get) (?:me|us)\b(?! (?:at first|in the beginning))|\b(?:threw|throw|thrown) (?:me|us) under the bus\b|\bstabbed (?:me|us) in the back\b|\bwanted (?:me|us|it) to fail\b|\bmade (?:my|our) life (?:hell|miserable|impossible|difficult)\b/u,
  // How they came by their place.
  /\b(?:(?:is|was|s|are|were|sits|sat) only (?:still )?(?:in|on) (?:that|this|his|her|the) (?:chair|seat|job|post|position|office|role)|(?:only|just) (?:got|has|had|have|holds|kept) (?:that|this|the|his|her|their) (?:job|post|position|title|chair|seat|role|promotion)) (?:because|since|thanks to|through|by)\b|\b(?:got|came) (?:in|there|in there|the job|the post|where (?:he|she) is) (?:only |just )?(?:through|thanks to|because of|via) (?:his|her|their) (?:father|mother|uncle|aunt|wife|husband|family|connections|friends|party|cousin|brother|sister)\b/u,
  // Such people are beyond talking to.
  new RegExp(
    `\\b(?:${cannot}|(?:nobody|no one) (?:can|could)) (?:even |ever |really |just )*(?:reason|argue|talk|work|deal|win|build anything|get anywhere) (?:with|to|against) (?:${suchPeople}|(?:these|those) people)`,
    'u',
  ),
  new RegExp(
    `\\bno (?:use|point)(?: in)? (?:talking|reasoning|arguing|working) (?:to|with) ${suchPeople}|\\b(?:keep|steer|stay|shut) (?:well |far )?(?:(?:clear of|away from|out) ${suchPeople}|${suchPeople} (?:away|out|off)\\b)|\\b(?:(?:rely|relying|depend|depending) on|(?:stuck|saddled|surrounded) (?:with|by)) ${suchPeople}|\\bwast(?:e|es|ed|ing) (?:your|my|one s|our) breath\\b|\\b(?:talk|talking|talked) to a (?:brick )?wall\\b`,
    'u',
  ),
  // It is theirs, and none of mine.
  /\b(?:it s|that s|it is|that is|it was|that was|s|was|is) (?:\w+ )?(?:his|her|their) (?:own )?(?:problem|lookout|loss|funeral|mess|shame)(?: and)? not (?:mine|ours)\b|\bif (?:one|you|anyone|anybody) (?:can|could|wants? to|must|should|will) call (?:that|it|this) (?:my|our|a) (?:own )?(?:failure|mistake|fault|defeat)\b|\b(?:conflict|fault|quarrel|blame|guilt|failure) (?:was|is|lay|lies) (?:[a-z]+ )?(?:on|with|at) (?:(?:their|his|her) (?:side|part|end|door|doorstep)|them|him|her)\b|\b(?:i|we) (?:would|do|did|could|will) not (?:really |honestly )?call (?:it|that|this) (?:my|our|a) (?:own )?(?:failure|mistake|fault|defeat)\b|\b(?:hardly|scarcely) (?:my|our) (?:own )?(?:fault|failure|mistake)\b/u,
];

/** Whether others are looked down on, as persons or as a kind. */
export const isContempt = (flat: string): boolean => contempts.some((kind) => kind.test(flat));
