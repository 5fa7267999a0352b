import { anyPeople, peopleAtWork } from './people';
import { character, flaws, rubbish } from './shared-words';

/** A judgement on people, as words. */
interface Judgement {
  readonly pattern: RegExp;
  /** Whether it is one only where others are spoken of before it. */
  readonly ofOthers: boolean;
}

const their = '(?:his|her|their)';
const they = '(?:he|she|they)';
const very =
  '(?:just |simply |really |completely |totally |all |so |too |an? |very |quite |rather |pretty |frankly |honestly |basically |always |still |also |even |absolutely |clearly |obviously |more or less |plainly |way |far |often )*';
const be =
  '(?:was|were|is|are|s|re|be|been|being|seemed|seem|looked|felt|got|acted|turned out(?: to be)?|proved(?: to be)?)';

/** What only people are called, and no fair word for any of them. */
const trait =
  `(?:${flaws}|in(?:competent|capable|ept)|un(?:qualified|motivated|willing|professional|helpful|educated)|under-?qualified|over-?paid|over-?rated|work-?shy|dumb|dim|thick|brainless|` +
  'clueless|ignorant|conceited|pompous|smug|narrow-?minded|closed-?minded|backward|childish|immature|jealous|envious|spineless|cowardly|dishonest|' +
  'two-?faced|toxic|amateurish|inept|irresponsible|negligent|lousy|mediocre|(?:second|third)-?rate|dead ?weight|selfish|greedy|snobbish|incompetence|laziness|stupidity|arrogance|' +
  'pathetic|laughable|ridiculous|useless|hopeless|worthless|asleep at the wheel|bureaucrats|dinosaurs|fossils|charlatans?|divas?|dilettantes?|amateurs?|idiots?|fools?|clowns?|dictators?|tyrants?|losers?|monkeys|narcissists?|micro-?managers?|slave-?drivers?|prima ?donnas?|dead wood|hypocrites?|parasites?|leech(?:es)?|loudmouths?|snobs?)';
/** What is a judgement where people are meant, and may be a fact of a thing. */
const verdict = `(?:weak|terrible|horrible|awful|dreadful|bad|poor|chaotic|impossible|unreliable|sloppy|careless|incoherent|(?:a |an |the )?(?:\\w+ )?(?:joke|disgrace|embarrassment|nightmare|disaster|catastrophe|hindrance|burden|liability|circus|pain|waste of \\w+|problem)|out of ${their} depth|in over ${their} heads?|all talk|full of (?:himself|herself|themselves|hot air)|no (?:help|use)|dead weight)`;
/** What work is called that one holds cheap. */
const trash = `(?:${rubbish}|trash|nonsense|shit|bullshit|(?:a |an |the )?(?:\\w+ )?(?:joke|disgrace|embarrassment|insult|abomination|monstrosity))`;
const mess = `(?:${trash}|(?:a |an |this |that |the )?(?:\\w+ )?(?:mess|chaos|pile|heap|spaghetti|disaster|ruin|minefield)\\b)`;
/** "Super slow": of people it is no fact. */
const extreme =
  '(?:super|painfully|incredibly|terribly|unbelievably|ridiculously|impossibly|insanely|extremely|hopelessly|awfully|embarrassingly|shockingly) (?:slow|late|bad|weak|stubborn|rude|negative|disorgani[sz]ed|naive|unprepared)';
/** What one does who does a job: denied with stress, it is no mere fact. */
const virtue = `(?:contribut\\w+|car(?:e|ed|ing)|work(?:ed|ing)?|deliver(?:ed|ing)?|ship(?:ped)?|finish(?:ed)?|think(?:ing)?|thought|plan(?:ned)?|listen(?:ed|ing)?|learn(?:ed|t)?|help(?:ed|ing)?|understand|understood|cooperat\\w+|try|tried|manage|do|did|done|write|wrote|written|build|built|code|coded|lead|decide|take|took|keep|kept|(?:know|knew) (?:what ${they} (?:was|were|are) doing|anything|the first thing|the basics|${their} (?:own )?\\w+))`;
const stress = `(?:anything|a thing|at all|whatsoever|to save ${their} li(?:fe|ves)|criticism|responsibility|a joke|advice|as (?:hard|well|much|fast) as|except|but (?:talk|complain|opinions)|once|properly|what ${they} (?:was|were|are) doing|the (?:basics|first thing))`;
const worth =
  '(?:(?:very |really |exactly |particularly |simply |all that |that |so )*(?:bright|smart|clever|competent|capable|qualified|professional|intelligent|good enough|strong enough|(?:interested in|willing to|able to) (?:work|think|learn|listen|help)\\w*)|up to (?:it|(?:the|his|her|their) (?:job|task|work|role|challenge|level|post))|(?:the )?(?:brightest|sharpest|smartest|fastest|quickest)|worth (?:his|her|their|the) (?:money|salary|pay))';
const faculty = `(?:${character}|clue|understanding|grasp|sense|ambition|vision|discipline|talent|competence|courage|guts|motivation|imagination|ideas? of ${their} own)`;
const sane =
  '(?:sane|serious|competent|decent|sensible|reasonable|self-?respecting|normal|halfway decent|real|proper|trained)';

const noIdea = `no (?:idea|clue) what ${they} (?:was|were|is|are|s) (?:doing|talking about|buying|signing|on about)\\b`;
const atOnce = '(?:whenever|every time|each time|as soon as|the moment)';
const who = `(?:(?:the|our|my|his|her|their|those|these|that|this) )?(?:[\\w-]+ )?(?:${anyPeople}|${they})`;
const none =
  '(?:not|never|none of|nobody|no one|not one of|nothing)\\b(?: (?!i\\b|we\\b)[\\w-]+){0,6}';
const animal =
  '(?:goldfish|jellyfish|snails?|sloths?|flea|gnat|houseplants?|potato(?:es)?|bricks?|sieve|worm|amoeba|hamster|teaspoon|peanut)';
const childish =
  '(?:kindergarten|nursery|playground|children|kids|babies|toddlers|teenagers|school ?(?:boys|girls|children)|headless chickens|spoil(?:t|ed) \\w+|divas|amateurs)';
const hollow = `(?:${flaws}|stubborn|slow|backward|stingy|blind|proud|greedy|disorgani[sz]ed|chaotic|incompetent|cheap|ignorant|narrow-minded|difficult|impatient|clueless|bureaucratic|careless|sloppy)`;

/** Judgements where others are spoken of before them. */
const ofThem: readonly string[] = [
  // What they are, and are likened to.
  `${be} ${very}(?:[\\w-]+ (?:and |or ))?${very}${trait}\\b(?! (?:in|with|of|about|for) (?:the|a|my|our|this)\\b)`,
  `${be} ${very}(?:${verdict}|${extreme})(?= (?:and|but|so|to work with|to deal with|really|honestly|as well|too)\\b|$| [,;])`,
  `(?:was|were|is|are|s|re) not ${worth}`,
  `and ${very}not ${worth}`,
  `(?:more (?:of )?(?:a |an )?|rather )(?:hindrance|burden|obstacle|problem)(?: than|$)`,
  `(?:run|ran|runs|act(?:ed|s|ing)?|behav(?:ed|es|ing)|argu(?:ed|es|ing)|carried on|squabbl(?:ed|ing)|bickered|fought|at war)(?: \\w+){0,3}? like (?:an? )?(?:bunch of |bad |big |little |small |bored )*${childish}\\b`,
  `(?:attention span|memory|brains?|backbone|spine|intellect|iq|speed) of (?:an? )?(?:\\w+ )?${animal}\\b|(?:dumber|thicker|lazier|slow|slower|thick|useless) (?:than|as) an? (?:snail|sloth|brick|donkey|chocolate teapot)\\b`,
  `(?:pass|toss|push|kick)(?:ed|es|ing|s)? (?:\\w+ ){1,5}?like (?:an? )?(?:hot potato(?:es)?|football)\\b|talk(?:ed|s|ing)? (?:it|everything|things|the \\w+|every \\w+) (?:all )?to death`,
  // What they lack, and how blind they are.
  `(?:had|has|have|showed|show|with) ${very}(?:no|zero|little|not much|hardly any|not any|not the (?:slightest|faintest)|no real|not a shred of|not an ounce of) (?:[\\w-]+ ){0,2}?${faculty}\\b`,
  `(?:not|never) (?:have|had|has|got|show|showed) (?:any|much|a|the (?:slightest|faintest)) (?:[\\w-]+ ){0,2}?${faculty}\\b`,
  `lack(?:s|ed)? (?:any |all |the )?(?:[\\w-]+ )?${faculty}\\b`,
  `(?:knew|knows|know|understood|understands|understand) (?:\\w+ly |next to |almost |as good as )?(?:nothing|little|less than)\\b`,
  `(?:just|simply|clearly|obviously|really|still|plainly|even) (?:do|does|did|could|can|ca) not (?:even )?(?:get|understand|grasp|know|think)\\b`,
  `(?:do|does|did|could|can|ca) not (?:just|simply|clearly|obviously|even) (?:get|understand|grasp|think)\\b`,
  `never (?:[\\w-]+ ){1,9}(?:and|but) (?:still |always |yet )(?:wanted|thought|insisted|told|knew|decided|tried)\\b`,
  `stuck in the (?:\\w+ )?(?:past|dark ages|stone age|middle ages|eighties|nineties|seventies|sixties|last century|\\d{2}(?:\\d{2})?s?)\\b|liv(?:e|es|ed|ing) (?:in|on) (?:the past|another (?:planet|century)|cloud nine)`,
  `(?:afraid|scared|terrified) of (?:anything|everything|any) (?:new|change|that)|(?:afraid|scared) of (?:change|work|responsibility|progress|decisions|technology)\\b`,
  `promoted (?:\\w+ ){0,2}(?:above|beyond|past) ${their}`,
  `(?:had|has|with) (?:[\\w-]+ )?(?:(?:huge|big|massive|enormous|giant|inflated|fragile) egos?|attitude problems?)\\b|(?:had|has|found|finds|find|have) (?:always |an |another |some |one |his |her |their )*(?:excuses?)\\b`,
  `(?:complete|total|absolute|utter|bloody) (?:beginners?|novices?|newbies?|strangers?)\\b`,
  `(?:type|kind|sort)(?: of (?:person|people|man|woman|boss|manager|guy|colleague))? (?:who|that) (?:always|never|only|takes?|blames?|talks?|thinks?|says?)\\b`,
  `no (?:business|right) (?:being|doing|touching|running|working|leading|building|calling)\\b`,
  `always (?!had|was|were|is|has|went|came|said|asked|helped|found|gave)\\w+s? and never\\b|(?:can|ca|could) not see (?:beyond|past|further than) ${their}\\b|if ${their} li(?:fe|ves) depended on it`,
  `who (?:have|has|had|ve) never (?:\\w+ )?(?:seen|written|built|shipped|touched|opened|used|trained|worked|held|read|run|led|deployed)\\b`,
  `heads? (?:firmly |deep |stuck |buried )*in (?:the )?(?:sand|clouds?)\\b|liv(?:ed|es|ing|e) (?:on|in) (?:another|${their} own|some other) (?:planet|world|bubble|universe)|(?:never|not) (?:see|saw|look|looked) (?:beyond|past|further than) (?:the end of )?${their} (?:own )?(?:noses?|desks?)\\b|se(?:e|es|eing) ghosts\\b`,
  `(?:can|ca|could|would|will|wo) not (?:even )?\\w+ (?:\\w+ )?(?:the (?:very )?(?:simplest|most basic)|even (?:a|the) (?:simple|simplest|basic))\\b|(?:can|ca|could) not (?:follow|write|read|answer|draw|fill in) a simple\\b|(?:could|can|ca) not (?:count|spell|think|add up)(?= *$| [,;]| (?:straight|if|and)\\b)|(?:could|can|ca) not (?:organi[sz]e|run|boil|tie|change) (?:an?|${their}) (?:own )?(?:birthday party|party|egg|shoe ?laces|shoes|light ?bulb|bath|bake sale)\\b`,
  noIdea,
  `(?:not|never) (?:even )?(?:written|wrote|touched|opened|read|coded|built)\\b(?: [\\w-]+){1,9} and (?:it|that) (?:really )?show(?:ed|s)(?= *$| [,;])|(?:never|not) (?:[\\w-]+ ){1,7}?(?:and|but|yet) (?:still |always )?(?:had|has|have) (?:an? (?:\\w+ )?opinions?|advice) (?:on|about)\\b|an opinion (?:on|about) (?:every|any|all|each)|(?:got|gets|had|has) (?:all )?${their} (?:knowledge|ideas|wisdom|opinions|degree|vision) (?:from|out of|off|in) (?:an? |the )?(?:\\w+ )?(?:magazines?|tv|headlines|brochures?|linkedin|lottery|cereal)\\b|talks? about [\\w-]+ and means? \\w+`,
  `could not (?:even )?(?:remember|recall) what ${they} had (?:said|decided|wanted|ordered|promised) (?:the (?:day|week|hour) before|yesterday|last week|an hour (?:ago|before))\\b`,
  // What they would not do.
  `(?:not|never) (?:${very})?${virtue} (?:[\\w-]+ ){0,4}?${stress}`,
  `(?:just|simply|obviously|clearly|apparently|plainly|of course|frankly) (?:do|does|did|could|can|ca|would|had|have|has|was|were)? ?(?:not|never) (?:even |ever |really )?${virtue}\\b`,
  `(?:do|does|did|could|can|ca|would|had|have|has) (?:not|never) (?:just|simply|obviously|clearly|even|really|once) (?:even |ever |really )?${virtue}\\b|never (?:really|even|once|ever) ${virtue}\\b`,
  `(?:only|just) (?:moved|pushed|shuffled|talked|watched|forwarded|complained|copied|pretended|showed up|criticised|criticized|sat|wanted ${their} (?:name|bonus|money|peace|share)|cared (?:for|about) (?:his|her|their|the)|interested in ${their})\\b`,
  `(?:do|does|did|would|could) not (?:${very}|even |ever )(?:want to|care to|bother to|try to|feel like|like to) (?:work|think|learn|listen|understand|do (?:anything|any|their|his|her|the work)|lift|mov)\\w*`,
  `refused to (?:work|think|learn|listen|understand|use ${their} (?:heads?|brains?))\\b`,
  `(?:could|can|ca) not be (?:bothered|trusted|relied)|(?:happy|content|glad) to (?:sit|lean|stand|watch|let me)\\b|(?:sat|sit|sits|leaned|leant|sitting|leaning) back\\b|(?:did|does|do|doing) (?:absolutely |next to |basically |practically |exactly )?nothing (?:all|for|but|at all|useful)\\b|(?:spent|wasted) (?:\\w+ ){1,4}doing nothing`,
  `(?:only |just |all )?(?:talk|talks|talked|talking) (?:a lot|big|much|endlessly) (?:and|but|without)|(?:think|thinks|thought) ${they} (?:knew|know|knows) (?:\\w+ )?(?:better|everything|it all|best)`,
  `(?:had|have|were|was|has) (?:long |already |mentally |completely )*(?:checked|clocked) out(?= |$)(?! (?:of|the|a|an|our|my|that|this|from|by)\\b)`,
  `coast(?:ed|s|ing) (?:along )?(?:on|off) (?:my|our|other people s|everyone s)\\b|freeload(?:ed|s|ing)\\b|(?:rode|rid(?:es|ing)) on (?:my|our) coat ?tails`,
  `(?:disappear(?:ed|s)?|vanish(?:ed|es)?|(?:was|were) nowhere to be (?:seen|found)) ${atOnce}\\b|and (?:then )?(?:simply |promptly |quietly )?(?:vanished|cleared off|made off|left me to it)(?= *$| [,;])`,
  `watch(?:ed|es|ing)? the clock|on autopilot|(?:go(?:es|ing)?|went) through the motions|with (?:both )?${their} eyes (?:closed|shut)`,
  `(?:watch(?:ed|ing|es)? (?:cat videos|netflix|youtube|videos (?:all day|at work|instead))|(?:play(?:ed|ing|s)? (?:solitaire|games)|read(?:ing|s)? the news|shopp(?:ed|ing) online) (?:all day|at work|instead))\\b`,
  `(?:just|only|merely|simply) (?:press(?:ed)?|push(?:ed)?|click(?:ed)?|nod(?:ded)?|tick(?:ed)?) (?:\\w+ ){0,4}?without (?:knowing|thinking|understanding|a thought)\\b|(?:click|mess|fumble|muck)(?:ed|s|d)? (?:around|about) a (?:bit|little)\\b|and (?:then )?call(?:ed|s)? (?:it|that|this) (?:testing|work|engineering|management|leadership|science|research|a strategy)\\b`,
  `(?:filled|typed|wrote|put|entered|clicked|ticked) (?:\\w+ )?(?:whatever|anything|any old) (?:came to mind|they felt like|was quickest|thing|nonsense)|looked for nothing|did (?:little|not much) (?:more )?than \\w+|(?:nothing|little) to show for (?:it|themselves)`,
  `never (?:wrote|writes|write|built|touched) an? (?:\\w+ )?(?:line|test|page)(?: of \\w+)? (?:himself|herself|themselves)\\b`,
  // What they cared for instead.
  `(?:more|only|mainly|mostly) (?:interested in|concerned (?:with|about)|worried about|busy with|in love with|obsessed with) (?:${their} (?:own )?(?:\\w+ )?(?:careers?|titles?|bonus(?:es)?|reputations?|image|egos?|lunch|coffee|weekends?|holidays?|pensions?|phones?|promotions?)|looking (?:good|busy|important)|being (?:right|liked|important)|office politics|appearances)\\b|car(?:ed|es?) more (?:about|for) ${their} (?:own )?(?:\\w+ )?(?:careers?|titles?|bonus(?:es)?|image|egos?|lunch|coffee|weekends?|phones?|promotions?)\\b`,
  `(?:rather|sooner) (?:have )?(?:see|seen|let|watch|lose|die|kill|burn|sink)\\b (?:[\\w-]+ ){0,6}?than (?:to )?(?:admit|lose face|apologi[sz]e|say sorry|ask for help|listen|think)\\b|off rather than think\\b`,
  `(?:guard(?:ed|s|ing)?|protect(?:ed|s|ing)?|defend(?:ed|s|ing)?|ruled) (?:over )?${their} (?:own |little |small |precious |tiny |private )*(?:kingdoms?|empires?|turf|fiefdoms?|thrones?)\\b`,
  `(?:treat(?:ed|s)?|took|take|takes|saw|sees) (?:every|each|any|all) (?:[\\w-]+ ){1,5}?(?:as|like) (?:an? )?(?:\\w+ )?(?:insult|attack|affront|imposition)s?\\b|treat(?:ed|s)? (?:me|us|everyone|my \\w+) (?:like|as) (?:dirt|servants?|slaves?|idiots?|children|a child|air|furniture|dogs?)\\b`,
  `too (?:comfortable|posh|smug|self-important|high and mighty|set in ${their} ways|pampered|spoilt|spoiled|vain|cowardly|busy (?:gossiping|chatting|congratulating|admiring|with (?:himself|herself|themselves)))(?= |$)`,
  `(?:lov(?:e|es|ed)|enjoy(?:ed|s)?|in love with) (?:nothing more than )?(?:the sound of )?${their} own (?:voices?|reflection)\\b|(?:hid|hides?|hiding) (?:in|behind|under) ${their} (?:offices?|desks?|doors?|screens?|secretary|titles?) (?:when|whenever|every|as soon|the moment|instead)\\b`,
  `(?:threatened|intimidated|offended) by (?:anyone|anybody|everyone|everybody) (?:who|with|cleverer|smarter|better|younger)\\b|(?:hat(?:e|es|ed)|resent(?:s|ed)?|despis(?:e|es|ed)|dismiss(?:es|ed)?|shot down|block(?:ed|s)?) (?:anything|everything|whatever) (?:that )?(?:${they} (?:had|has|did|do|does|have) not|new\\b|smell|look|sound|not invented)`,
  `(?:mak(?:e|es|ing)|made) an? (?:big |huge |great |terrible )?(?:fuss|drama|scene) (?:about|over|out of) (?:every|each|nothing|the smallest)|(?:just|only|simply) (?:to|so as to) (?:be seen|be noticed|look (?:busy|important|clever)|show off|hear (?:himself|herself|themselves)|feel important)\\b|ignor(?:ed|es|ing) every (?:single |one |last )?(?:of )?(?:my |our )?(?:warning|word|advice)s?\\b|argu(?:ed|es|ing) (?:about|over) every (?:comma|semicolon|trifle|penny)\\b|panick?(?:ed|s) as (?:usual|always)`,
  // What wrong they did, and what they would say.
  `(?:wasted|wastes?|wasting|stole|burned|burnt) (?:[\\w-]+ ){0,5}?(?:time|nerves|weeks|days|months|money|energy)\\b`,
  `(?:driv(?:e|en|ing)|drove|ran|run|running) (?:[\\w-]+ ){1,3}?(?:(?:against|into|up against) (?:the|a) (?:wall|ground)|mad|crazy|nuts)\\b`,
  `(?:pointless|senseless|idiotic|absurd|silly|moronic|nonsensical|brain-?dead) (?:questions?|meetings?|requests?|demands?|rules?|ideas?|changes?|decisions?|orders?|plans?|discussions?|paperwork)\\b`,
  `(?:lied|lying|lies|cheat(?:ed|s|ing)?|tricked|fooled|deceiv(?:e|es|ed|ing)|betray(?:ed|s|ing)?|sabotag(?:e|es|ed|ing)|undermin(?:e|es|ed|ing)|bull(?:y|ied|ies|ying)|humiliat(?:e|es|ed|ing)|overslept|promised (?:the moon|the world|heaven)|ran away|just (?:copying|copied) (?:me|us)|(?:had|has|have) (?:his |her |their )?favou?rites|play(?:ed|s|ing)? (?:politics|games)|ripped (?:us|me) off|bluffed)\\b(?! (?:down|on the|in the|at the))`,
  `(?:took|taken|takes|take|claimed|claims|stole|grabbed) (?:all |all of |most of )?(?:the|my|our) (?:credit|glory|praise|laurels)|stole (?:my|our)|pass(?:ed|es|ing)? the buck|made (?:\\w+ )?excuses|ma[dk](?:e|es|ing) excuses|(?:moaned|whined|nagged|gossiped)\\b`,
  `(?:mess(?:ed|es)?|screw(?:ed|s)?|muck(?:ed|s)?) (?:\\w+ ){0,3}up\\b|(?:botched|bungled|ruined|wrecked|spoilt|butchered|doomed)\\b|(?:broke|breaks?|destroyed|damaged|spoiled) more than\\b|block(?:ed|s|ing)? everything\\b`,
  `(?:delivered|delivers?|left|leave|leaves|wrote|built|produced|handed|sent|gave|shipped|made|dumped|created|submitted|behind)(?: (?:me|us|over|behind|in|out|down|with|nothing but|only|such|some|pure|utter|complete|total|absolute|a|an|the|huge|big|just|on))* ${mess}`,
  `promis(?:e|es|ed) (?:anything|everything|the world) to (?:any|every)(?:body|one)\\b|say (?:anything|whatever it takes) to (?:please|sell|get|keep)\\b|one (?:fairy ?tale|excuse|lie|pretext) after (?:another|the other)|(?:told|fed|sold|spun) (?:us |me |everyone )?(?:[\\w-]+ )?(?:fairy ?tales?|a pack of lies|hot air)\\b`,
  `(?:good|great|brilliant|excellent) at (?:[\\w-]+ ){1,4}?(?:and|but) (?:at )?(?:not much|nothing|little|not a lot) (?:else|more|besides)|good for nothing\\b`,
  `(?:exist(?:s|ed)?|(?:is|are|was|were|s) (?:only|just) there) (?:only |just |solely |mainly )*to (?:say no|block everything|make (?:life|things|our)|annoy|complain)\\b|always the (?:wrong (?:answer|thing|one)|stupidest|laziest)\\b`,
  `(?:charg(?:ed|es)|billed|took) (?:us )?a (?:small )?fortune for (?:telling|doing|copying|saying|nothing)\\b|(?:sent|gave|lent|assigned) us (?:only )?${their} (?:worst|weakest|laziest|greenest|dimmest) ${anyPeople}\\b|took (?:the|our) money and (?:left|ran|disappeared|vanished)\\b`,
  // What a burden they were.
  `more (?:trouble|bother|work|hassle) than (?:he|she) (?:was|is)(?: ever)? worth\\b|(?:dump|offload|shov)(?:ed|es|s|ing)? (?:all |all of )?(?:${their} (?:\\w+ )?(?:problems?|work|jobs?|mess|tasks?|mistakes)|everything|it all|the dirty work) (?:on|onto) (?:me|us|my (?:desk|plate|shoulders))\\b|left (?:me|us) (?:to do |with )?(?:all )?the dirty work`,
  `got (?:the|that|this|${their}) (?:[\\w-]+ )?(?:role|job|post|title|promotion|position|seat)s? (?:just |only |simply |purely )?(?:because|since|as) ${they} (?:(?:play|plays|played) golf|(?:know|knows|knew) (?:the right|somebody|someone|the boss)|drinks? with|flatter(?:s|ed)?|(?:is|was|are|were) (?:friends|married|related|the (?:son|daughter|nephew|niece|cousin)|best friends))\\b`,
  `(?:was|were|is|are) (?:just |simply |really |frankly |way |far )*(?:an insult to|in (?:way )?over ${their} heads?)\\b|(?<!\\b(?:it|that|which|this) )(?:was|were) (?:just |simply |really |frankly )*embarrassing(?= *$| [,;])`,
];

/** Judgements that name whom they judge. */
const ofNamed: readonly string[] = [
  // What is all that they can do, and what none of them would.
  `(?:is|was|s) all ${they} (?:ever |really )?(?:can|could|do|did|does|know|knew)\\b|all ${they} ever (?:did|do|does) (?:was|is)`,
  `the only thing(?: that)? ${who} (?:ever |really |actually )*(?:produced?|delivered|contributed|(?:was|were) good at)(?: \\w+){0,3} (?:was|were|is|are)\\b`,
  `${none} (?:get|getting|got) ${their} (?:own )?hands dirty\\b|${none} (?:los[et]|losing) (?:any |much |a minute of )?sleep over\\b|${none} (?:break|broke) a sweat\\b`,
  `(?:${anyPeople}) (?:had|has|have) (?:absolutely |simply |really |just )*${noIdea}`,
  `(?:nobody|no one|not one|not a soul) (?:upstairs|up there|in management|there|in that \\w+) (?:ha[sd]) (?:the (?:faintest|slightest|foggiest|remotest)) \\w+|(?:nobody|no one|none of them)(?: \\w+){0,2} (?:could|can) (?:[\\w-]+ ){1,8}?if you paid\\b`,
  // A bad name beside those who bear it: "a lazy backend team"; "colleagues who call themselves seniors".
  `(?<!\\b(?:i|we) (?:was|were|am|had been) (?:\\w+ ){0,3})(?:${trait}|so-?called|self-?proclaimed) (?:(?!(?:and|or|but|with|to|of|for|about|in|at|the|towards?|my|our)\\b)[\\w-]+ ){0,2}?${anyPeople}\\b|${anyPeople}(?: who| that)? (?:call|calls|called|consider|considers|considered) (?:himself|herself|themselves)\\b`,
  `one of (?:those|these) (?:people|guys|managers|bosses|persons|types|consultants|men|women|colleagues) (?:who|that)\\b|(?:total|complete|real|absolute|utter) (?:pain|nightmare) to work (?:with|for|under)`,
  // What their kind is like.
  `(?:imagine|guess|picture) (?:what|how) (?:[\\w-]+ ){1,5}?(?:an? |some )?(?:${anyPeople}) like (?:that|this|him|her|them|those)\\b`,
  `as (?:committees|managers|consultants|vendors|bureaucrats|bosses|sales ?people|lawyers) (?:always |usually |like to )?do(?= *(?:$|[,;]))`,
  `which (?:tells|says|told|shows) (?:you |me )?(?:all you need|everything you need|how (?:they|he|she|those people|these people) (?:work|think|operate))\\b|that s the (?:level|kind of (?:people|person|boss|manager)) (?:i|we|one|you)\\b`,
  // What is theirs.
  `(?:their|his|her|(?:${peopleAtWork}) s|(?:previous|former|old|other|vendor|supplier) (?:team|vendor|developer|company|agency|consultant)s? s?) (?:[\\w-]+ ){1,3}?(?:was|were|is|are) ${very}${trash}`,
  `what ${who} (?:called?|calls|sold us as|passed off as) [\\w-]+(?: \\w+)? (?:was|is|were|are) (?:\\w+ )?(?:an? )?(?:insult|joke|disgrace|embarrassment|mockery|crime)\\b`,
  // What anybody could have done, and nobody would.
  `(?:an?|any|every|even an?) (?:\\d+-? ?year-?old|(?:[a-z]+|half)-year-old|child|kid|toddler|student|first-?year|schoolboy|schoolgirl|pupil|trainee|intern|monkey|fool|idiot|beginner|${sane} (?:${peopleAtWork}|person|human|professional)) (?:\\w+ )?(?:could|can|would|knows|sees)\\b|my (?:grand)?(?:mother|father|ma|cat|dog|nephew|niece|son|daughter) (?:could|can|would)\\b`,
  `no ${sane} (?:person|human|engineer|developer|team|company|manager|vendor|professional|one|mind)|(?:nobody|no one|anybody|anyone|someone|somebody) (?:with|in) (?:a brain|half a brain|any (?:brains?|sense)|${their} right mind|common sense)|only (?:an? )?(?:idiots?|fools?|amateurs?|madm[ae]n|moron) would\\b`,
  `(?:somebody|someone|people|guys?|a person|a man|a developer|an engineer) who (?:clearly|obviously|apparently|probably|evidently) (?:slept|skipped|never|had|has|does|did|do|learned|learnt|copied|knew|could)\\b|like (?:other people|others|other men) change\\b|(?:written|built|made|designed|coded|run|managed|done|developed|produced) by (?:\\w+ )?(?:monkeys|children|kids|amateurs|idiots|beginners|people who|somebody who|someone who)\\b`,
  `that s (?:politics|\\w+ people|${anyPeople}|the public sector) for you\\b|(?:know|knows|imagine|see) (?:what|how) (?:\\w+ )?${anyPeople} (?:are|is|think|work)(?= [,;]|$)|(?:tells|says|speaks) (?:you |me |us )?(?:something|a lot|enough|everything|volumes) about (?:him|her|them|(?:\\w+ )?${anyPeople})`,
  `(?<!\\bthat )(?:an?|any|every|even an?) (?:[\\w-]+ )?(?:student|beginner|child|pupil|schoolchild|apprentice|amateur|layman) (?:could|would) have (?:seen|known|done|spotted|noticed|caught|told)\\b`,
  // Praise of oneself at their cost.
  `(?:everyone|everybody|they|the others|the (?:whole )?(?:team|department|company)|(?:nobody|no one) \\w+)(?: [\\w-]+){1,9} until i (?:came along|came|showed up|arrived|turned up|stepped in|appeared)\\b`,
  `(?:compared|in contrast|unlike|as opposed)(?: with| to)? (?:the |all the |my |all my |most |most of the )?(?:${peopleAtWork}|them),? (?:, )?i (?:\\w+ly )?(?:was|am|did|got|had) (?:\\w+ly )?(?:the|better|more|all|everything|things|faster|ahead)\\b|i was the (?:one|person) (?:who|that) (?:actually|really)\\b`,
  `of course i (?:was|turned out to be|had been) right|i (?:was|had been) right (?:all along|from the (?:start|beginning)|as (?:usual|always))|i (?:had )?told (?:them|him|her|you) so\\b`,
  `(?:stuck|saddled|surrounded|burdened|cursed|landed|stranded) (?:with|by) (?:[\\w-]+ ){0,4}?${anyPeople}\\b|(?:bunch|pack|gang|horde|herd) of (?:[\\w-]+ )?${anyPeople}\\b (?:who|that|with|without)`,
  `(?:nobody|no one|none of (?:them|the others))(?: there| here| else)? (?:was|is|were|came) (?:anywhere near |even close to )?(?:on |at |up to )?my (?:own )?(?:level|standards?)\\b|(?:got|gets|received) the (?:promotion|credit|bonus|praise|raise)(?: \\w+)? (?:although|though|but|while|when) (?:it was )?i\\b`,
  `(?:not|never) (?:\\w+ ){0,2}?as (?:hard|good|smart|fast|clever|committed|well|much) as (?:i|me|we|us)\\b`,
  `without me (?:they|the|that|this|nobody|nothing|it|my|our|he|she|all|everything|these)(?: [\\w-]+){0,4} (?:would|had|d)\\b|(?:would|had|d) (?:[\\w-]+ ){1,7}without me\\b`,
  `i (?:was|am|m) ${very}(?:practically |probably |maybe )?the only (?:\\w+ )?(?:${sane}|capable|qualified|smart|clever|reliable|hard-?working|motivated|intelligent|adult|grown-?up|professional)\\b|the only (?:one|person)(?: \\w+){0,3} who (?:\\w+ly )?(?:understood (?:any|it|what|how)|could think|knew what (?:i|he|she|they) (?:was|were)|(?:got|gets) (?:anything|things|it) done|did any|had any)`,
  `(?:nobody|no one|none of (?:them|the others|my colleagues))(?: else)?(?: (?:in|at|on|of|from|among) (?:\\w+ ){1,3}?\\w+| there| here| but me)? (?:(?:could|would) (?:ever )?have (?:done|built|managed|solved|pulled|made)|(?:would have |had |ever |even |really |was |had the )*(?:dared|brains|guts|courage|(?:good|smart|clever|brave|capable|skilled|competent|talented) enough|(?:came|come) close|capable of|up to it|lifted a finger))`,
  `i (?:\\w+ )?(?:had to|ended up|always had to|was left to|have to) (?:\\w+ly |always |basically )?(?:carry|carrying|babysit\\w*|drag\\w*|rescu\\w+|hold\\w* ${their} hands?|explain\\w* (?:\\w+ ){0,3}the basics|clean\\w* up after|mop\\w* up after|spoon-?feed\\w*|teach\\w* (?:them|him|her|\\w+ \\w+) (?:the basics|their own job|how to do))\\b`,
  `while i (?:\\w+ )?(?:did|was doing|had to do|do|carried|was left) (?:all |all of )?(?:the|their|his|her|everything)\\b|(?:did|doing|do|done) (?:all )?(?:the|their) (?:real|actual) (?:work|thinking|job)|i got all the work`,
  `(?:smarter|better|cleverer|brighter|faster|more (?:competent|capable|intelligent)) than (?:all|any|the rest|everyone|everybody|anybody|anyone|most)(?: \\w+)? (?:of|else|others|my|the|in)\\b`,
  `with (?:those|these|such|that) (?:${anyPeople})(?: like (?:that|this|them))? (?:it (?:was|is|s) )?(?:an? )?(?:miracle|wonder)\\b|(?:the|only) (?:only |sole |real )?(?:adult|grown-?up) in the (?:room|team|office|building|company)\\b|(?:need|needs|takes) grown-?ups\\b`,
  `(?:need(?:ed|s)?|took|takes) (?:[\\w-]+ ){1,6}?for (?:something|what|things?) (?:that )?i (?:can |could |would |normally |usually )*(?:do|did|finish|write|manage)(?: \\w+)? in (?:an?|one|two|half|ten|five|minutes|my sleep|no time)\\b`,
  `(?:the only one|the only person) (?:there |here |of us )?(?:who |that )?(?:was |is |really |actually |ever )*(?:pull(?:s|ed|ing)|row(?:s|ed|ing)|awake|with a (?:brain|clue))(?= *$| [,;])`,
  `so (?:slowly|often) (?:that )?even (?:the |our )?(?:\\w+ )?(?:${anyPeople}|marketing|sales|management|hr) (?:\\w+ )?(?:got|understood|grasped|followed)\\b|i (?:\\w+ )?had to save the day\\b|i saved the day\\b|i (?:\\w+ )?had to (?:think for (?:them|him|her|everyone)|do ${their} (?:thinking|homework))\\b`,
  // What a burden they were.
  `(?:had|has|have|having|needed) to spell out (?:every|each) (?:last|single|little|damn)\\b|(?:had|have|having) to (?:explain|repeat|tell) (?:every|each) (?:last|little|damn) \\w+|having to (?:redo|undo) (?:what(?:ever)?|everything) ${who} (?:had |have |has )?(?:done|did|touched|made|wrote|written|built)\\b`,
  `(?:talk(?:ing|ed)?|speak(?:ing)?|explain(?:ing|ed)?) (?:it |this |that )?to (?:an? |the )?(?:brick )?(?:walls?|furniture|deaf ears|vegetables|cattle)\\b`,
  // Whose fault it was.
  `only reason (?:[\\w-]+ ){1,6}?(?:was|is) (?:that )?(?:(?:the|my|our|their|a) )?(?:[\\w-]+ ){0,2}?(?:${peopleAtWork}|him|her|them|he|she|they)\\b`,
  `if (?:[\\w-]+ ){1,5}?(?:had|d) (?:\\w+ )?done ${their} (?:jobs?|work|homework|part|share)\\b`,
  `(?:fail(?:ed|ure)?|delay(?:ed|s)?|late|slip(?:ped)?|doomed|ruined|mess|disaster|wrong|overran|over budget|lost|trouble|problems?)\\b(?: \\w+){0,3}? (?:because of|thanks to|down to|by|on|with|the fault of|the work of) (?:(?:the|my|our|their|his|her|a|an|that|those|these|some) )?(?:[\\w-]+ ){0,2}?(?:${peopleAtWork}|him|her|them)\\b(?! (?:s|being|having|of|for|to|who (?:was|were) (?:ill|sick|on))\\b)`,
  `(?:is|was|s) (?:\\w+ly )?(?:all )?on (?:(?:the|my|our|those) )?(?:[\\w-]+ ){0,2}?(?:${peopleAtWork}|him|her|them)(?=$| [,;]| not (?:me|us|my|on me|on us)\\b)`,
  `if (?:(?:the|my|our|their|his|her) )?(?:[\\w-]+ ){0,3}?(?:${anyPeople}|${they}|it|management|sales|marketing|hr) (?:had not been|was not|were not|had been less) (?:so |such |that |too |quite so )?${hollow}(?=$| [,;]| (?:and|but|about)\\b)`,
  `if ${who} (?:had|d) (?:\\w+ )?done (?:what ${they} (?:were|was|are|is|re|s|get|got) (?:paid|hired|employed)|${their} bit)`,
  `did the (?:job|work) of (?:two|three|four|five|ten|\\d+)(?: \\w+)? because (?:the (?:rest|others)|nobody else|everyone else)\\b|because (?:somebody|someone|he|she|they) (?:could|can|ca) not (?:count|spell|add)(?= *$| [,;])|reason(?: \\w+){1,7} that (?:somebody|someone) could not (?:count|spell|read|add|think)\\b|(?:reason|cause|problem)(?: \\w+){0,4} (?:sat|sits) (?:\\w+ ){1,3}(?:from|behind|opposite) me\\b`,
];

const judgement = (source: string, ofOthers: boolean): Judgement => ({
  ofOthers,
  pattern: new RegExp(`\\b(?:${source})`, 'gu'),
});

/**
 * What runs others down: a judgement on people at work (what they are, what they lack, what they would not do, what
 * wrong they did), plainly or in a turn of speech, on what is theirs, and praise of oneself at their cost. Facts are
 * none, be they ever so bad: "the vendor was two weeks late", "the code we inherited had no tests".
 */
export const judgements: readonly Judgement[] = [
  ...ofThem.map((source) => judgement(source, true)),
  ...ofNamed.map((source) => judgement(source, false)),
];
