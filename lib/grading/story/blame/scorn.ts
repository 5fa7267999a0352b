import { judging, type Judgement } from './judgement';
import { anyPeople } from './others';

/**
 * Scorn for others in turns of speech: how idle and how blind they were, what they cared for instead, what they are
 * likened to, what their work came to, and what a burden they were. What may be a plain fact of them is none.
 */
const their = '(?:his|her|their)';
const they = '(?:he|she|they)';
const atOnce = '(?:whenever|every time|each time|as soon as|the moment)';
const who = `(?:(?:the|our|my|his|her|their|those|these|that|this) )?(?:[\\w-]+ )?(?:${anyPeople}|${they})`;
const none =
  '(?:not|never|none of|nobody|no one|not one of|nothing)\\b(?: (?!i\\b|we\\b)[\\w-]+){0,6}';
const animal =
  '(?:goldfish|jellyfish|snails?|sloths?|flea|gnat|houseplants?|potato(?:es)?|bricks?|sieve|worm|amoeba|hamster|teaspoon|peanut)';
const childish =
  '(?:kindergarten|nursery|playground|children|kids|babies|toddlers|teenagers|school ?(?:boys|girls|children)|headless chickens|spoil(?:t|ed) \\w+|divas|amateurs)';
const hollow =
  '(?:stubborn|slow|backward|lazy|stingy|arrogant|stupid|blind|proud|vain|petty|greedy|disorgani[sz]ed|chaotic|incompetent|cheap|ignorant|narrow-minded|difficult|impatient|clueless|bureaucratic|careless|sloppy)';

const ofThem = judging(
  true,
  // How idle they were.
  `(?:had|have|were|was|has) (?:long |already |mentally |completely )*(?:checked|clocked) out(?= |$)(?! (?:of|the|a|an|our|my|that|this|from|by)\\b)`,
  `coast(?:ed|s|ing) (?:along )?(?:on|off) (?:my|our|other people s|everyone s)\\b|freeload(?:ed|s|ing)\\b|(?:rode|rid(?:es|ing)) on (?:my|our) coat ?tails`,
  `(?:disappear(?:ed|s)?|vanish(?:ed|es)?|(?:was|were) nowhere to be (?:seen|found)) ${atOnce}\\b|and (?:then )?(?:simply |promptly |quietly )?(?:vanished|cleared off|made off|left me to it)(?= *$| [,;])`,
  `watch(?:ed|es|ing)? the clock|on autopilot|(?:go(?:es|ing)?|went) through the motions|with (?:both )?${their} eyes (?:closed|shut)`,
  `(?:watch(?:ed|ing|es)? (?:cat videos|netflix|youtube|videos (?:all day|at work|instead))|(?:play(?:ed|ing|s)? (?:solitaire|games)|read(?:ing|s)? the news|shopp(?:ed|ing) online) (?:all day|at work|instead))\\b`,
  `(?:just|only|merely|simply) (?:press(?:ed)?|push(?:ed)?|click(?:ed)?|nod(?:ded)?|tick(?:ed)?) (?:\\w+ ){0,4}?without (?:knowing|thinking|understanding|a thought)\\b|(?:click|mess|fumble|muck)(?:ed|s|d)? (?:around|about) a (?:bit|little)\\b|and (?:then )?call(?:ed|s)? (?:it|that|this) (?:testing|work|engineering|management|leadership|science|research|a strategy)\\b`,
  `(?:filled|typed|wrote|put|entered|clicked|ticked) (?:\\w+ )?(?:whatever|anything|any old) (?:came to mind|they felt like|was quickest|thing|nonsense)|looked for nothing|did (?:little|not much) (?:more )?than \\w+|(?:nothing|little) to show for (?:it|themselves)`,
  `never (?:wrote|writes|write|built|touched) an? (?:\\w+ )?(?:line|test|page)(?: of \\w+)? (?:himself|herself|themselves)\\b`,
  // How blind.
  `heads? (?:firmly |deep |stuck |buried )*in (?:the )?(?:sand|clouds?)\\b|liv(?:ed|es|ing|e) (?:on|in) (?:another|${their} own|some other) (?:planet|world|bubble|universe)|(?:never|not) (?:see|saw|look|looked) (?:beyond|past|further than) (?:the end of )?${their} (?:own )?(?:noses?|desks?)\\b|se(?:e|es|eing) ghosts\\b`,
  `(?:can|ca|could|would|will|wo) not (?:even )?\\w+ (?:\\w+ )?(?:the (?:very )?(?:simplest|most basic)|even (?:a|the) (?:simple|simplest|basic))\\b|(?:can|ca|could) not (?:follow|write|read|answer|draw|fill in) a simple\\b|(?:could|can|ca) not (?:count|spell|think|add up)(?= *$| [,;]| (?:straight|if|and)\\b)|(?:could|can|ca) not (?:organi[sz]e|run|boil|tie|change) (?:an?|${their}) (?:own )?(?:birthday party|party|egg|shoe ?laces|shoes|light ?bulb|bath|bake sale)\\b`,
  `no (?:idea|clue) what ${they} (?:was|were|is|are|s) (?:doing|talking about|buying|signing|on about)\\b`,
  `(?:not|never) (?:even )?(?:written|wrote|touched|opened|read|coded|built)\\b(?: [\\w-]+){1,9} and (?:it|that) (?:really )?show(?:ed|s)(?= *$| [,;])|(?:never|not) (?:[\\w-]+ ){1,7}?(?:and|but|yet) (?:still |always )?(?:had|has|have) (?:an? (?:\\w+ )?opinions?|advice) (?:on|about)\\b|an opinion (?:on|about) (?:every|any|all|each)|(?:got|gets|had|has) (?:all )?${their} (?:knowledge|ideas|wisdom|opinions|degree|vision) (?:from|out of|off|in) (?:an? |the )?(?:\\w+ )?(?:magazines?|tv|headlines|brochures?|linkedin|lottery|cereal)\\b|talks? about [\\w-]+ and means? \\w+`,
  `could not (?:even )?(?:remember|recall) what ${they} had (?:said|decided|wanted|ordered|promised) (?:the (?:day|week|hour) before|yesterday|last week|an hour (?:ago|before))\\b`,
  // What they cared for instead.
  `(?:more|only|mainly|mostly) (?:interested in|concerned (?:with|about)|worried about|busy with|in love with|obsessed with) (?:${their} (?:own )?(?:\\w+ )?(?:careers?|titles?|bonus(?:es)?|reputations?|image|egos?|lunch|coffee|weekends?|holidays?|pensions?|phones?|promotions?)|looking (?:good|busy|important)|being (?:right|liked|important)|office politics|appearances)\\b|car(?:ed|es?) more (?:about|for) ${their} (?:own )?(?:\\w+ )?(?:careers?|titles?|bonus(?:es)?|image|egos?|lunch|coffee|weekends?|phones?|promotions?)\\b`,
  `(?:rather|sooner) (?:have )?(?:see|seen|let|watch|lose|die|kill|burn|sink)\\b (?:[\\w-]+ ){0,6}?than (?:to )?(?:admit|lose face|apologi[sz]e|say sorry|ask for help|listen|think)\\b|off rather than think\\b`,
  `(?:guard(?:ed|s|ing)?|protect(?:ed|s|ing)?|defend(?:ed|s|ing)?|ruled) (?:over )?${their} (?:own |little |small |precious |tiny |private )*(?:kingdoms?|empires?|turf|fiefdoms?|thrones?)\\b`,
  `(?:treat(?:ed|s)?|took|take|takes|saw|sees) (?:every|each|any|all) (?:[\\w-]+ ){1,5}?(?:as|like) (?:an? )?(?:\\w+ )?(?:insult|attack|affront|imposition)s?\\b|treat(?:ed|s)? (?:me|us|everyone|my \\w+) (?:like|as) (?:dirt|servants?|slaves?|idiots?|children|a child|air|furniture|dogs?)\\b`,
  `too (?:comfortable|posh|smug|self-important|high and mighty|set in ${their} ways|pampered|spoilt|spoiled|vain|cowardly|busy (?:gossiping|chatting|congratulating|admiring|with (?:himself|herself|themselves)))(?= |$)`,
  `(?:lov(?:e|es|ed)|enjoy(?:ed|s)?|in love with) (?:nothing more than )?(?:the sound of )?${their} own (?:voices?|reflection)\\b|(?:hid|hides?|hiding) (?:in|behind|under) ${their} (?:offices?|desks?|doors?|screens?|secretary|titles?) (?:when|whenever|every|as soon|the moment|instead)\\b`,
  `(?:threatened|intimidated|offended) by (?:anyone|anybody|everyone|everybody) (?:who|with|cleverer|smarter|better|younger)\\b|(?:hat(?:e|es|ed)|resent(?:s|ed)?|despis(?:e|es|ed)|dismiss(?:es|ed)?|shot down|block(?:ed|s)?) (?:anything|everything|whatever) (?:that )?(?:${they} (?:had|has|did|do|does|have) not|new\\b|smell|look|sound|not invented)`,
  `(?:mak(?:e|es|ing)|made) an? (?:big |huge |great |terrible )?(?:fuss|drama|scene) (?:about|over|out of) (?:every|each|nothing|the smallest)|(?:just|only|simply) (?:to|so as to) (?:be seen|be noticed|look (?:busy|important|clever)|show off|hear (?:himself|herself|themselves)|feel important)\\b|ignor(?:ed|es|ing) every (?:single |one |last )?(?:of )?(?:my |our )?(?:warning|word|advice)s?\\b|argu(?:ed|es|ing) (?:about|over) every (?:comma|semicolon|trifle|penny)\\b|panick?(?:ed|s) as (?:usual|always)`,
  // What they would say, and what it was worth.
  `promis(?:e|es|ed) (?:anything|everything|the world) to (?:any|every)(?:body|one)\\b|say (?:anything|whatever it takes) to (?:please|sell|get|keep)\\b|one (?:fairy ?tale|excuse|lie|pretext) after (?:another|the other)|(?:told|fed|sold|spun) (?:us |me |everyone )?(?:[\\w-]+ )?(?:fairy ?tales?|a pack of lies|hot air)\\b`,
  `(?:good|great|brilliant|excellent) at (?:[\\w-]+ ){1,4}?(?:and|but) (?:at )?(?:not much|nothing|little|not a lot) (?:else|more|besides)|good for nothing\\b`,
  `(?:exist(?:s|ed)?|(?:is|are|was|were|s) (?:only|just) there) (?:only |just |solely |mainly )*to (?:say no|block everything|make (?:life|things|our)|annoy|complain)\\b|always the (?:wrong (?:answer|thing|one)|stupidest|laziest)\\b`,
  `(?:charg(?:ed|es)|billed|took) (?:us )?a (?:small )?fortune for (?:telling|doing|copying|saying|nothing)\\b|(?:sent|gave|lent|assigned) us (?:only )?${their} (?:worst|weakest|laziest|greenest|dimmest) ${anyPeople}\\b|took (?:the|our) money and (?:left|ran|disappeared|vanished)\\b`,
  // What they are likened to.
  `(?:run|ran|runs|act(?:ed|s|ing)?|behav(?:ed|es|ing)|argu(?:ed|es|ing)|carried on|squabbl(?:ed|ing)|bickered|fought|at war)(?: \\w+){0,3}? like (?:an? )?(?:bunch of |bad |big |little |small |bored )*${childish}\\b`,
  `(?:attention span|memory|brains?|backbone|spine|intellect|iq|speed) of (?:an? )?(?:\\w+ )?${animal}\\b|(?:dumber|thicker|lazier|slow|slower|thick|useless) (?:than|as) an? (?:snail|sloth|brick|donkey|chocolate teapot)\\b`,
  `(?:pass|toss|push|kick)(?:ed|es|ing|s)? (?:\\w+ ){1,5}?like (?:an? )?(?:hot potato(?:es)?|football)\\b|talk(?:ed|s|ing)? (?:it|everything|things|the \\w+|every \\w+) (?:all )?to death`,
  // What a burden they were.
  `more (?:trouble|bother|work|hassle) than (?:he|she) (?:was|is)(?: ever)? worth\\b|(?:dump|offload|shov)(?:ed|es|s|ing)? (?:all |all of )?(?:${their} (?:\\w+ )?(?:problems?|work|jobs?|mess|tasks?|mistakes)|everything|it all|the dirty work) (?:on|onto) (?:me|us|my (?:desk|plate|shoulders))\\b|left (?:me|us) (?:to do |with )?(?:all )?the dirty work`,
  `got (?:the|that|this|${their}) (?:[\\w-]+ )?(?:role|job|post|title|promotion|position|seat)s? (?:just |only |simply |purely )?(?:because|since|as) ${they} (?:(?:play|plays|played) golf|(?:know|knows|knew) (?:the right|somebody|someone|the boss)|drinks? with|flatter(?:s|ed)?|(?:is|was|are|were) (?:friends|married|related|the (?:son|daughter|nephew|niece|cousin)|best friends))\\b`,
  `(?:was|were|is|are) (?:just |simply |really |frankly |way |far )*(?:an insult to|in (?:way )?over (?:his|her|their) heads?)\\b|(?<!\\b(?:it|that|which|this) )(?:was|were) (?:just |simply |really |frankly )*embarrassing(?= *$| [,;])|with (?:absolutely )?no (?:spine|backbone|guts)\\b`,
);

const inGeneral = judging(
  false,
  `${none} (?:get|getting|got) ${their} (?:own )?hands dirty\\b|${none} (?:los[et]|losing) (?:any |much |a minute of )?sleep over\\b|${none} (?:break|broke) a sweat\\b`,
  `(?:had|has|have|having|needed) to spell out (?:every|each) (?:last|single|little|damn)\\b|(?:had|have|having) to (?:explain|repeat|tell) (?:every|each) (?:last|little|damn) \\w+|having to (?:redo|undo) (?:what(?:ever)?|everything) ${who} (?:had |have |has )?(?:done|did|touched|made|wrote|written|built)\\b`,
  `the only thing(?: that)? ${who} (?:ever |really |actually )*(?:produced?|delivered|contributed|(?:was|were) good at)(?: \\w+){0,3} (?:was|were|is|are)\\b`,
  `with (?:those|these|such|that) (?:${anyPeople})(?: like (?:that|this|them))? (?:it (?:was|is|s) )?(?:an? )?(?:miracle|wonder)\\b|(?:the|only) (?:only |sole |real )?(?:adult|grown-?up) in the (?:room|team|office|building|company)\\b|(?:need|needs|takes) grown-?ups\\b`,
  `(?:need(?:ed|s)?|took|takes) (?:[\\w-]+ ){1,6}?for (?:something|what|things?) (?:that )?i (?:can |could |would |normally |usually )*(?:do|did|finish|write|manage)(?: \\w+)? in (?:an?|one|two|half|ten|five|minutes|my sleep|no time)\\b`,
  `(?:imagine|guess|picture) (?:what|how) (?:[\\w-]+ ){1,5}?(?:an? |some )?(?:${anyPeople}) like (?:that|this|him|her|them|those)\\b`,
  `(?:${anyPeople}) (?:had|has|have) (?:absolutely |simply |really |just )*no (?:idea|clue) what ${they} (?:was|were|is|are|s) (?:doing|talking about|buying|signing|on about)\\b`,
  `if (?:(?:the|my|our|their|his|her) )?(?:[\\w-]+ ){0,3}?(?:${anyPeople}|${they}|it|management|sales|marketing|hr) (?:had not been|was not|were not|had been less) (?:so |such |that |too |quite so )?${hollow}(?=$| [,;]| (?:and|but|about)\\b)`,
  `if ${who} (?:had|d) (?:\\w+ )?done (?:what ${they} (?:were|was|are|is|re|s|get|got) (?:paid|hired|employed)|${their} bit)`,
  `as (?:committees|managers|consultants|vendors|bureaucrats|bosses|sales ?people|lawyers) (?:always |usually |like to )?do(?= *(?:$|[,;]))`,
  `(?:talk(?:ing|ed)?|speak(?:ing)?|explain(?:ing|ed)?) (?:it |this |that )?to (?:an? |the )?(?:brick )?(?:walls?|furniture|deaf ears|vegetables|cattle)\\b`,
  `(?<!\\bthat )(?:an?|any|every|even an?) (?:[\\w-]+ )?(?:student|beginner|child|pupil|schoolchild|apprentice|amateur|layman) (?:could|would) have (?:seen|known|done|spotted|noticed|caught|told)\\b`,
  `(?:the only one|the only person) (?:there |here |of us )?(?:who |that )?(?:was |is |really |actually |ever )*(?:pull(?:s|ed|ing)|row(?:s|ed|ing)|awake|with a (?:brain|clue))(?= *$| [,;])`,
  `(?:nobody|no one|not one|not a soul) (?:upstairs|up there|in management|there|in that \\w+) (?:ha[sd]) (?:the (?:faintest|slightest|foggiest|remotest)) \\w+|(?:nobody|no one|none of them)(?: \\w+){0,2} (?:could|can) (?:[\\w-]+ ){1,8}?if you paid\\b`,
  `did the (?:job|work) of (?:two|three|four|five|ten|\\d+)(?: \\w+)? because (?:the (?:rest|others)|nobody else|everyone else)\\b|because (?:somebody|someone|he|she|they) (?:could|can|ca) not (?:count|spell|add)(?= *$| [,;])|reason(?: \\w+){1,7} that (?:somebody|someone) could not (?:count|spell|read|add|think)\\b|(?:reason|cause|problem)(?: \\w+){0,4} (?:sat|sits) (?:\\w+ ){1,3}(?:from|behind|opposite) me\\b`,
  `which (?:tells|says|told|shows) (?:you |me )?(?:all you need|everything you need|how (?:they|he|she|those people|these people) (?:work|think|operate))\\b|that s the (?:level|kind of (?:people|person|boss|manager)) (?:i|we|one|you)\\b`,
  `so (?:slowly|often) (?:that )?even (?:the |our )?(?:\\w+ )?(?:${anyPeople}|marketing|sales|management|hr) (?:\\w+ )?(?:got|understood|grasped|followed)\\b|i (?:\\w+ )?had to save the day\\b|i saved the day\\b|i (?:\\w+ )?had to (?:think for (?:them|him|her|everyone)|do (?:his|her|their) (?:thinking|homework))\\b`,
  `what ${who} (?:called?|calls|sold us as|passed off as) [\\w-]+(?: \\w+)? (?:was|is|were|are) (?:\\w+ )?(?:an? )?(?:insult|joke|disgrace|embarrassment|mockery|crime)\\b`,
);

export const scorn: readonly Judgement[] = [...ofThem, ...inGeneral];
