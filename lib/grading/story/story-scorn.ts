import { judging, type Judgement } from './story-judgement';
import { anyPeople } from './story-others';

/**
 * Scorn for others in turns of speech: how idle and how blind they were, what they cared for instead, what they are
 * likened to, what their work came to, and what a burden they were. What may be a plain fact of them is none.
 */
const their = '(?:his|her|their)';
const they = '(?:he|she|they)';
const whenNeeded =
  '(?:whenever|every time|each time|as soon as|the moment|when) (?:there was|it was time for|it came to|things got|it got|we needed|i needed|work|something had)';
const work =
  '(?:testing|work|working|engineering|management|managing|leadership|leading|support|planning|research|science|analysis|quality|progress|help|helping|a plan|a design|a review|a strategy|a day|it a day)';
const childish =
  '(?:kindergarten|nursery|playground|children|kids|babies|toddlers|teenagers|schoolboys|schoolgirls|school ?children|headless chickens|sheep|spoilt \\w+|spoiled \\w+|royalty|kings|queens|gods|divas|zombies|robots|amateurs|circus|zoo|madhouse|soap opera)';
const ownGood =
  '(?:careers?|titles?|bonus(?:es)?|reputations?|image|egos?|lunch|lunch ?breaks?|coffee|weekends?|holidays?|pensions?|phones?|promotions?|next (?:job|promotion|title)|looks?|power|standing|comfort|politics|looking (?:good|busy|important)|being (?:right|seen|liked|important)|pleasing|office politics|appearances)';
const rareSense =
  '(?:admit|ask|listen|change|learn|help|think|read|lose face|say sorry|apologi[sz]e)';

export const scorn: readonly Judgement[] = [
  ...judging(
    true,
    // How idle they were.
    `(?:want|wants|wanted|like|likes|liked|care|cared|going|willing) to (?:get ${their} hands dirty|break a sweat|lift a finger|make an effort|put (?:any|the) work in)\\b|(?:get|got|getting) ${their} (?:own )?hands dirty`,
    `(?:los[et]|losing) (?:any |much |a minute of )?sleep over|(?:had |have |were |was |has )?(?:long |already |mentally |completely )*(?:checked out|clocked out|switched off|given up thinking)(?= |$)(?! (?:of|the|a|an|our|my|that|this|from|by)\\b)`,
    `(?:coast(?:ed|s|ing)|(?:free-?)?rid(?:es?|ing)|rode|freeload(?:ed|s|ing)) (?:along )?(?:on|off) (?:my|our|the|other people s|everyone s)\\b|freeload(?:ed|s|ing)\\b`,
    `(?:disappear(?:ed|s)?|vanish(?:ed|es)?|(?:was|were) (?:gone|nowhere to be (?:seen|found))|had (?:something|better things)(?: \\w+)? to do|(?:was|were|called in|got) (?:always |suddenly |mysteriously )*sick|went quiet) ${whenNeeded}\\b|nowhere to be (?:seen|found)(?= (?:when|whenever|once|as)|$)`,
    `watch(?:ed|es|ing)? the clock|(?:on|with) autopilot|go(?:es|ing)? through the motions|went through the motions|(?:with|with both) ${their} eyes (?:closed|shut)|in ${their} sleep(?=$)|half asleep|fast asleep at`,
    `(?:just|only|merely|simply) (?:press(?:ed)?|push(?:ed)?|click(?:ed)?|typ(?:ed|e)|nod(?:ded)?|tick(?:ed)?|read) (?:\\w+ ){0,4}?(?:without|and never|and did not|like)\\b|(?:click|mess|fiddle|fumble|play|muck)(?:ed|s|d)? (?:around|about) (?:a bit|a little|for)\\b`,
    `and (?:then )?(?:call(?:ed|s)?) (?:it|that|this|themselves|himself|herself) ${work}\\b`,
    // How blind.
    `(?:head|heads) (?:firmly |deep |stuck |buried )*in (?:the )?(?:sand|clouds?)\\b|liv(?:ed|es|ing|e) (?:on|in) (?:another|a different|${their} own|some other) (?:planet|world|bubble|reality|universe)|ivory towers?\\b|(?:never|not) (?:see|saw|seen|look|looked) (?:beyond|past|further than) (?:the end of )?${their} (?:own )?(?:nose|noses|desk|desks|department)\\b`,
    `(?:can|ca|could|would|will|wo) not (?:even )?(?:\\w+ ){1,2}?(?:the (?:very )?(?:simplest|easiest|most basic)|(?:a|one) (?:simple|single|straight)|even (?:a|the) (?:simple|simplest|basic)|to save)\\b(?! (?:thing|one|day|second|minute|hour|number|file|record|label|click|reason|example|case|gpu|machine|server|pass|step)s?\\b)`,
    `(?:had|has|have) (?:absolutely |simply |really |just )*no (?:idea|clue) what (?:${they} |it )?(?:was|were|is|are|s) (?:doing|talking about|buying|asking for|signing|on about)\\b`,
    // What they cared for instead.
    `(?:more|only|mainly|mostly|far more|much more) (?:interested in|concerned (?:with|about)|worried about|busy with|keen on|in love with|focus(?:s)?ed on|obsessed with) (?:${their} (?:own )?(?:\\w+ )?)?${ownGood}\\b|(?:cared|cares|care|thought|worried) more (?:about|for) (?:${their} (?:own )?(?:\\w+ )?)?${ownGood}\\b`,
    `(?:rather|sooner) (?:(?:have )?(?:see|seen|let|watch|watched|lose|lost|die|died|kill|killed|burn|sink)) (?:[\\w-]+ ){0,6}?than (?:to )?${rareSense}\\b`,
    `(?:guard(?:ed|s|ing)?|protect(?:ed|s|ing)?|defend(?:ed|s|ing)?|ruled|built|build(?:ing)?) (?:over )?${their} (?:own |little |small |precious |tiny |private )*(?:kingdoms?|empires?|turf|territor(?:y|ies)|fiefdoms?|thrones?|garden)\\b`,
    `(?:treat(?:ed|s)?|took|take|takes|saw|sees|received|read) (?:every|each|any|all|even the smallest) (?:[\\w-]+ ){1,5}?(?:as|like) (?:an? )?(?:\\w+ )?(?:insult|attack|offence|offense|affront|threat|declaration|imposition|joke)s?\\b|(?:treat(?:ed|s)?) (?:me|us|the \\w+|everyone|people|others|my \\w+|our \\w+) (?:like|as) (?:dirt|servants?|slaves?|idiots?|children|a child|air|furniture|rubbish|enem(?:y|ies)|dogs?)\\b`,
    `too (?:comfortable|important|grand|posh|precious|smug|self-important|high and mighty|set in (?:his|her|their) ways|cosy|pampered|spoilt|spoiled|vain|cowardly|dim|thick|busy (?:gossiping|chatting|arguing|fighting|congratulating|admiring|playing|with (?:himself|herself|themselves|each other)))(?= |$)`,
    // What they would say, and what it was worth.
    `(?:promis(?:e|es|ed)|say|says|said|tells?|told|sell|sells|sold) (?:anything|everything|whatever|all sorts of things) (?:to|for|that gets|if|just|people want|you want|we want|anyone want)\\b|(?:one|another) (?:fairy ?tale|excuse|lie|story|tale|promise|pretext) after (?:another|the other)|(?:told|fed|sold|spun|tells?|feeds?) (?:us |me |everyone |him |her |them )?(?:[\\w-]+ )?(?:fairy ?tales?|lies|nonsense|tall tales?|a pack of lies|a load of \\w+|rubbish|hot air)\\b|said whatever (?:suited|pleased|people wanted)`,
    `(?:good|great|brilliant|excellent|experts?|champions?|world class|masters?) (?:at|in|for) (?:[\\w-]+ ){1,4}?(?:and|but) (?:not much|nothing|little|not a lot|not at much|not for much|at nothing|at little) (?:else|more|besides)?|good for nothing\\b`,
    `(?:exist(?:s|ed)?|live[sd]?|(?:is|are|was|were|s) (?:really )?(?:only|just) (?:there|here)|(?:is|are|was|were) paid) (?:only |just |solely |mainly )*(?:to|in order to) (?:say no|block|slow|make (?:life|things|our|my|everyone s)|get in|annoy|write (?:memos|slides|mails)|hold|stop|complain|drink|sit)\\b`,
    `always (?:the|a|just the) (?:wrong|stupidest|worst|laziest|last (?:ones? )?to)\\b|always wanted something else\\b`,
    // What they are likened to.
    `(?:run|ran|runs|act(?:ed|s|ing)?|behav(?:ed|es|ing)|work(?:ed|s)?|argu(?:ed|es)|carried on|squabbl(?:ed|ing)|fought|(?:was|were|is|are|felt|looked) (?:\\w+ )?)(?: \\w+){0,3}? ?(?:like|as) (?:an? )?(?:bunch of |bad |big |little |small |real |bored |complete )*${childish}\\b`,
    `(?:attention span|memory|brains?|discipline|backbone|spine|maturity|manners|patience|energy|charm|speed|intellect|iq|imagination) of (?:an? )?(?:\\w+ )?(?:goldfish|fish|jellyfish|snails?|sloths?|flea|fly|gnat|child|children|toddlers?|teenagers?|houseplants?|potato(?:es)?|bricks?|sieve|worm|amoeba|hamster|teaspoon|rock|stone|mule|donkey|peanut)\\b|(?:slower|dumber|thicker|lazier|more stubborn|slow|thick|stubborn|useless) (?:than|as) (?:an? )?(?:snails?|sloths?|bricks?|mules?|donkeys?|goldfish|molasses|two short planks|wet weekend|chocolate teapot)\\b`,
    `(?:pass(?:ed|es|ing)?|toss(?:ed|es|ing)?|push(?:ed|es|ing)?|kick(?:ed|s|ing)?|threw|throw(?:s|ing)?) (?:\\w+ ){1,5}?(?:around |back and forth |to each other |about )?like (?:an? )?(?:hot potato(?:es)?|football|ping-?pong balls?)\\b`,
    `talk(?:ed|s|ing)? (?:it|everything|things|the \\w+|every \\w+|all of it) (?:all )?to death`,
    // What a burden they were.
    `(?:more (?:trouble|bother|work|effort|hassle|harm|nuisance)) than (?:${they} (?:was|were|is|are)|it was|good|help)(?: ever)?(?: worth)?(?=$| [,;]| (?:and|but|so)\\b)`,
    `(?:dump(?:ed|s|ing)?|unload(?:ed|s|ing)?|offload(?:ed|s|ing)?|dropped|shov(?:ed|es|ing)) (?:all |all of )?(?:${their} (?:\\w+ )?(?:problems?|work|jobs?|mess|tasks?|mistakes|messes|leftovers|dirty work|backlog)|everything|it all|the dirty work|the boring \\w+) (?:on|onto|in|at) (?:me|us|my|our)\\b|left (?:me|us) (?:to do |with )(?:all )?the dirty work|took (?:the|our|${their}) money and (?:left|ran|disappeared|vanished|did|gave|delivered|went|never)\\b`,
    `got (?:the|that|this|${their}) (?:[\\w-]+ )?(?:role|job|post|title|promotion|position|seat|chair)s? (?:just |only |simply |purely )?(?:because|since|as) ${they} (?:play|plays|played|know|knows|knew|drink|drinks|drank|flatter|flatters|flattered|(?:is|was|are|were) (?:friends|married|related|the (?:son|daughter|nephew|niece|friend|cousin)|somebody|someone|a friend|best friends)|went to (?:school|university|golf)|golfs?|smiles?|smiled)\\b`,
  ),
  ...judging(
    false,
    `(?:(?:you|we|i|one) (?:\\w+ )?(?:had|have|has|needed|need) to|having to|i (?:ended up|spent \\w+ \\w+)) (?:\\w+ )?(?:spell(?:ing)? (?:out )?|explain(?:ing)? |repeat(?:ing)? |chew(?:ing)? (?:over )?|tell(?:ing)? (?:them |him |her )|show(?:ing)? (?:them |him |her ))(?:every|each) (?:last|single|little|tiny|damn) \\w+|(?:having|had|have) to (?:redo|undo|fix|correct|rewrite|repair|clear up|tidy up|check) (?:what(?:ever)?|everything|all (?:that )?|half of what|most of what|all the things) (?:that )?(?:(?:the|our|my|${their}|that|those) )?(?:\\w+ )?(?:${anyPeople}|${they}) (?:had |have |has )?(?:done|did|touched|made|wrote|written|built|delivered|produced|broken|broke)\\b`,
    `the only (?:things?|work|contribution|output)(?: that| which)? (?:(?:the|our|my|those|these|that) )?(?:\\w+ )?(?:${anyPeople}|${they}) (?:ever |really |actually |had |could |managed to )*(?:produced?|delivered|did|done|contributed|wrote|made|knew|know|were good at|was good at|cared (?:about|for)|shipped|finished|brought|offered|added)(?: \\w+){0,3} (?:was|were|is|are)\\b`,
    `with (?:those|these|such|that|this|a) (?:\\w+ )?(?:${anyPeople})(?: like (?:that|this|them))? (?:[\\w,]+ ){0,4}?(?:miracle|wonder|surprise|lucky|luck)\\b|(?:considering|given|seeing) (?:the|those|that) (?:\\w+ )?${anyPeople} (?:[\\w,]+ ){0,6}?miracle\\b|(?:miracle|wonder) (?:that )?(?:anything|something|we|it|the \\w+) (?:\\w+ ){0,5}?with (?:those|these|such|that) ${anyPeople}`,
    `(?:the|only|one) (?:only |sole |real )?(?:adult|grown-?up|professional|sane (?:one|person)) (?:in the (?:room|team|office|building|project|house)|there|among (?:them|\\w+ \\w+)|around|on the \\w+)\\b`,
    `(?:need(?:ed|s)?|took|takes|take|spent|spend|spends) (?:[\\w-]+ ){1,6}?(?:for|on|to do|over) (?:something|what|things?|a thing|tasks?|a job|jobs) (?:that )?i (?:can |could |would |normally |usually )*(?:do|did|finish|finished|write|wrote|built|build|knock out|manage|have done|have finished)(?: \\w+)? in (?:an?|one|two|half|ten|five|minutes|my sleep|no time)\\b`,
    `(?:imagine|guess|picture|know) (?:what|how) (?:[\\w-]+ ){1,5}?(?:an? |some )?(?:${anyPeople}) like (?:that|this|him|her|them|those)\\b|(?:of|from|by|for|with) (?:an? )?(?:guy|bloke|fellow|type|person|man|woman|people|guys|boss|manager) like (?:that|him|her|them|those)\\b (?:looks?|is|are|does|you|nothing|no|can)\\b`,
    `(?:${anyPeople}) (?:had|has|have) (?:absolutely |simply |really |just )*no (?:idea|clue) what (?:he|she|they|it) (?:was|were|is|are|s) (?:doing|talking about|buying|asking for|signing|on about)\\b`,
    `if (?:(?:the|my|our|their|his|her) )?(?:[\\w-]+ ){0,3}?(?:${anyPeople}|${they}|it|management|sales|marketing|hr) (?:had not been|was not|were not|had been less|had not all been) (?:so|such|that|too|quite so) (?!(?:busy|ill|sick|tired|small|short|overloaded|far|kind|helpful|patient|good|understaffed|new|young)\\b)[a-z-]+(?=$| [,;]| (?:and|but|about)\\b)`,
    `as (?:committees|managers|consultants|vendors|suppliers|engineers|developers|academics|lawyers|bureaucrats|bosses|salespeople|sales people|departments|directors|agencies|contractors|clients|interns|juniors|students|programmers|architects) (?:always |usually |will |tend to |like to )?(?:do|are)(?= *(?:$|[,;]))`,
  ),
];
