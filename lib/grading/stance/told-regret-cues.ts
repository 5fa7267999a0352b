/** The words by which a deed of the past is told with its bad end, or is regretted. */

const very =
  '(?:(?:a|an|the|my|our|his|her|their|biggest|greatest|worst|first|such|what|so|very|really|quite|pretty|just|only|simply|plain|total|complete|pure|real|huge|big|bit|of|rather|too|absolutely|totally|completely|utterly|well|oh|and|but|to be honest) )*';
const badThing =
  '(?:disasters?|nightmares?|mess|catastrophes?|catastrophic|fiasco|debacle|flop|failure|shambles|train ?wreck|tragedy|chaos|hell|shame|shock|joke|lie|lottery|scandal|mistakes?|errors?|blunders?)';
const bad =
  '(?:awful|terrible|horrible|dreadful|bad|ugly|costly|expensive|painful|embarrassing|stupid|silly|dumb|foolish|unwise|reckless|careless|naive|ridiculous|pathetic|wrong|garbage|rubbish|nonsense|useless|worthless|meaningless|random|hopeless|dismal|poor|zero|nil|(?:half[ -])?empty|gone|(?:far )?too (?:good|nice|high|optimistic|late|slow)|no (?:good|use|fun)|not (?:good|smart|wise|clever|pretty|fun|nice|our (?:best|brightest|finest) \\w+))';
const person =
  '(?:(?:the |our |all |some |most )*(?:customers?|users?|people|clients?|colleagues|patients|readers|bosses|boss|boards?|team|support|everyone|everybody|they|somebody|someone))';
const it = '(?:it|that|this|them|everything|things)';

/** How it ended, or what one feels about it. */
export const badEnd = new RegExp(
  [
    `\\b(?:was|were|became|turned into|turned out(?: to be)?|proved(?: to be)?|ended (?:up )?(?:in|as)) ${very}(?:${badThing}|${bad})\\b`,
    `\\bwhat ${very}(?:${badThing}|(?:bad|stupid) idea)\\b`,
    `^${very}(?:${badThing}|awful|terrible|horrible|embarrassing|painful|ouch|oops|whoops|ugh|(?:stupid|dumb|silly|foolish|costly|rookie|beginner's|bad|big|huge|wrong) (?:of (?:us|me)|idea|call|move|mistake|error|decision|choice)|no good|(?:hard|expensive|painful|bitter|costly) lesson|shame on (?:us|me|him|her|them))(?=$|[,.:;!?])`,
    '\\b(?:regret\\w*|rued|mea culpa|facepalm\\w*|cringe|blush\\w*|shudder|ashamed|embarrass(?:ed|ing|ment)|apologi[sz]ed|not proud|my (?:bad|fault)|to my shame)\\b',
    "\\b(?:should(?:n't| not| never)|ought not to|needn't) have\\b|\\bwish (?:we|i|he|she|they) (?:hadn't|had not|had never)\\b",
    `\\bnever again\\b|^not again\\b|\\b(?:never|not) (?:did|done|do|happen(?:ed)?|make) (?:${it} |so |the same )?(?:mistake )?(?:again|since)\\b|\\b(?:won't|wouldn't|will not|would not|will never|would never) (?:do|repeat|try|happen|make) ?(?:${it}|so|such a thing)?(?: mistake)?(?: again)?$`,
    `\\b(?:nobody|no one|you|one|we|i) (?:should|must|may|would)(?:n't| not| never)? (?:ever )?(?:do|repeat|try|copy) (?:${it}|so|such a thing)\\b(?<=(?:\\b(?:nobody|no one|not|never)|n't)\\b.*)|\\b(?:not to (?:do|repeat) (?:${it}|so))\\b|\\b(?:don't|do not|never|please don't) (?:do|try|repeat|copy|imitate|follow) (?:${it}|so|like us|us|the same|our (?:example|mistake))\\b`,
    '\\b(?:lessons? (?:was |were |is )?(?:learn(?:ed|t)|taken)|learn(?:ed|t) (?:(?:my|our|his|her|their|a|the) (?:\\w+ )?(?:lesson|way)\\b|from (?:it|that|this|the mistake)\\b|(?:it|that|this|better)$)|the hard way|live and learn|taught (?:me|us|him|her|them) (?:a lesson|better|otherwise))\\b',
    `\\b(?:got|was|were|been|getting) (?:\\w+ly )?(?:burn(?:ed|t)|bitten|fired|fined|sued|hacked|scolded|told off|fooled|punished|laughed at|in(?:to)? (?:big |deep |serious )?trouble)\\b|\\bburn(?:ed|t) (?:our|my|his|her|their) (?:own )?fingers\\b|\\bpa(?:id|y|ys|ying) (?:(?:dearly|heavily|a (?:high|heavy) price|the price|the bill) ?)*(?:for ${it}\\b|$)`,
    '\\bnobody (?:\\w+ )?(?:noticed|saw|reali[sz]ed|spotted|caught)\\b(?= (?:it |that |this |anything )?(?:for|until|till|before|in time)\\b)|\\bnoticed (?:it |that )?(?:only |far |much |way )*(?:too late|(?:weeks|months|days) later|after)\\b',
    `\\b${person} (?:all |soon |then |rightly |loudly |just )*(?:complained|waited|screamed|laughed|suffered|cursed|swore|cried|quit|left|walked away|cancelled|(?:was|were)(?:n't| not) (?:\\w+ )?(?:amused|happy|pleased|thrilled|impressed)|(?:ran|left)(?: away)?$|(?:was|were|got) (?:\\w+ )?(?:angry|furious|annoyed|upset|mad|unhappy|confused|shocked|not amused))\\b|\\bcomplaints\\b`,
    '\\b(?:blew up|blown up|fell (?:over|apart|on (?:its|our|my) (?:face|nose))|collapsed|crashed|broke(?! even| it down| down into)|failed(?! over)|flopped|froze|choked|went (?:down|wrong|badly|south|dark|up in smoke)|ended (?:badly|in tears)|backfired|bit us|bit me|hit us hard|meant nothing|(?:gives?|gave|got) (?:you |us |me )?(?:random|wrong|half|no) \\w+|leaked|fooled us|misled us|ruined|wrecked|melted down|got (?:\\w+ )?(?:worse|stuck)|went (?:bankrupt|bust|under|out of business)|hurt(?: (?:us|me|a lot|badly))?$|stood still|(?:got|get) (?:it|them|the \\w+) to (?:show|tell|reveal|say|leak)|had to be (?:re\\w+|done (?:again|over)|undone|fixed|thrown|scrapped|rolled|corrected|restored)|took (?:us |me |him |them )?(?:(?:a|two|three|four|several|many|some|half|\\d+) )+(?:hours?|days?|weeks?|months?|nights?|years?) to (?:\\w+ )?(?:clean|fix|find|repair|recover|undo|notice|restore|get)|made (?:\\w+ ){1,3}worse|(?:was|were) (?:\\w+ )?(?:down|dead|lost|overloaded|unusable|unreadable|standing still))\\b',
    `\\b(?:(?:an?|the|our|its|his|two|three|big|real|serious|long) )+(?:outage|data leak|data breach|downtime|lawsuit)s?\\b(?! (?:was|were) (?:avoided|prevented|over))`,
    `\\b(?:lost|wasted) (?:us |me )?(?:(?:a|two|three|four|several|many|some|the|our|their|my|all|\\d+) )*(?:hours?|days?|weeks?|months?|weekend|night|money|euros|dollars|customers?|clients?|users?|data|chats?|sessions?|work|trust|job)\\b|\\b(?:hours?|days?|weeks?|months?|nights?|weekend|chats?|data|sessions?|work) (?:were |was |got |had been )?(?:lost|wasted)\\b|\\bcost (?:us|me|him|her|them|the company)\\b|\\b(?:bill|invoice) (?:was|came|doubled|tripled|exploded|had)\\b`,
    "\\b(?:didn't|did not|never|couldn't|wouldn't) (?:\\w+ )?(?:work|help|move|last|survive|end well|go well|hold|pan out|pay off|find|understand|believe|recover|budge)\\b(?! (?:it|them|that) (?:any )?(?:wrong|bad))|\\b(?:nothing|nobody|none|no one) (?:much |ever |really |at all |could |else |of (?:it|them) )?(?:happened|changed|worked|moved|improved|helped|went|dropped|got|could|understood)\\b|\\bno effect\\b",
    "\\bguess what\\b|\\byou can (?:guess|imagine)\\b|^(?:and |but |well |oh )*(?:big |nasty |bad |rude )?(?:surprise|awakening)\\b|\\bof course (?:it|that|they|this|the \\w+) (?:failed|broke|crashed|leaked|was (?:wrong|useless)|did not|didn't)",
  ].join('|'),
  'gu',
);

/** It was undone, or is otherwise now. */
export const undone = new RegExp(
  [
    `\\b(?:i|we|he|she|they|people|users|customers|everyone|everybody|somebody|someone|my \\w+|our \\w+|it) (?:\\w+ )?(?:(?:rolled|took|sent|gave|turned|changed|put) ${it} (?:all |right |straight )?(?:back|out|right|off|down)|rolled back|reverted|undid|(?:was|got|were) (?:reverted|rolled back|undone|fired|replaced|scrapped)|threw ${it} (?:away|out)|ripped ${it} out|tore ${it} out|scrapped|binned|killed ${it}|had to (?:\\w+ )?(?:redo|undo|repeat|start|rebuild|roll|revert|repair|fix|apologi[sz]e|do it|explain|pay|clean|throw|begin|stop|rewrite|restart)|cleaned (?:${it} )?up|repaired|corrected|put an? (?:end|stop)|stopped (?:${it}|doing)|(?:changed|fixed|replaced|rewrote|banned|forbade|moved|removed|deleted|abolished) (?:${it})|moved (?:it |them |over )?to|switched (?:it |over )?to)\\b`,
    '\\b(?:fixed|solved|cured|ended) (?:it|that|this)\\b|^(?:\\w+ ){1,4}did(?: it| that)?$',
    "^(?:but |and )?(?:now\\b|since then|these days|today\\b|nowadays|instead\\b)|\\b(?:since then|ever since)\\b|^it(?:'s| is) (?:in|on|at|done|kept|stored) (?:[\\w-]+ ){1,3}now$",
  ].join('|'),
  'u',
);

/** What stands before a deed that is told as a failure: "stupidly", "the post-mortem said". */
export const ledTo = new RegExp(
  [
    '^(?:(?:and|but|so|well|yes|once) )*(?:stupidly|foolishly|unfortunately|sadly|regrettably|naively|embarrassingly|carelessly|unwisely|shamefully|idiotically|(?:much |sadly )?to (?:my|our) (?:shame|regret|embarrassment)|like (?:an? )?(?:idiots?|fools?|beginners?)|out of (?:laziness|ignorance|stupidity)|in our (?:naivety|ignorance))\\b',
    '\\b(?:i|we|he|she|they) (?:was|were) (?:once |so |just |really )?(?:foolish|stupid|naive|dumb|silly|careless|lazy|reckless|foolhardy|green|ignorant) (?:enough|and)\\b',
    '\\b(?:worst|biggest|ugliest|nastiest|dumbest|stupidest|silliest|most (?:embarrassing|painful|expensive|stupid)) (?:\\w+ )?(?:incident|outage|mistake|bug|failure|night|day|week|thing|idea|decision|project|moment|blunder|error)\\b',
    '\\b(?:reason|cause|root cause|explanation|trigger) (?:for|of|behind) (?:the|our|that|this|all|my|it) ?(?:[\\w-]+ )?(?:outage|incident|failure|crash|disaster|leak|mess|bug|downtime|problem|trouble|breach|bill|complaints|drop|this|was)\\b|\\b(?:root cause|culprit)\\b',
    '\\b(?:post-?mortem|incident report|retrospective|root cause analysis|audit(?:ors?)?|pen(?:etration)? test(?:ers?)?)\\b',
    '\\b(?:had|was|found|hit|chased) (?:a|an|the|one|this) (?:\\w+ )?(?:bug|incident|outage|leak|breach|failure|disaster|problem|mess)\\b(?=[:,]| because| since| as | when | where )',
    '\\bwhat (?:went wrong|broke|failed|killed|bit|burn(?:ed|t)|caused|brought|took)\\b|\\b(?:outage|leak|breach|bug|crash|incident|disaster|failure|mess|mistake) (?:was|came|happened|occurred|started|began|arose)\\b',
  ].join('|'),
  'u',
);

/** It was right, the speaker says. */
export const praised =
  /\b(?:recommend|work(?:ed|s) (?:(?:out|very|really|so|quite|just|pretty|perfectly) )*(?:well|great|fine|perfectly|nicely|best|wonderfully|smoothly|like a charm|for us)|(?<!n't |not |never )(?:do|did) (?:it|that|so) again(?! in)|as it should|always right|(?:was|were|is|it's|that's) (?:(?:the|a|an|very|really|just|quite|exactly|absolutely) )*(?:right|fine|great|perfect|good|success|best|clever|smart|brilliant|enough|ideal)\b(?! (?:thing|for|that|but))|success(?:ful(?:ly)?)?|paid off|(?<!not )proud|happy|happier|glad|satisfied|pleased|(?:nobody|no one|none of \w+) (?:ever |has |have )*(?:complain\w*|minded|regretted|suffered)|(?:no|without|never (?:any|a|an|had)) (?:\w+ )?(?:problems?|complaints?|trouble|issues?|outages?|regrets?|mistakes?|harm|disasters?|incidents?)|never (?:failed|broke|regretted|crashed)|nothing (?:ever )?(?:broke|failed|leaked|was lost|got lost)|(?:still|always) (?:do|does) (?:it|that|so)|everyone (?:loved|liked)|rightly|smoothly|saved us|like a charm)\b/u;
