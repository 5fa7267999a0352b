import { judging, type Judgement } from './judgement';
import { anyPeople, peopleAtWork, spokenOf } from './others';
import { scorn } from './scorn';

/**
 * Others run down, by who is spoken of and what is said of them: a judgement on people at work (what they are, what
 * they lack, what they would not do, what wrong they did), or on what is theirs, and praise of oneself at their cost.
 * Facts are none, be they ever so bad: "the vendor was two weeks late", "the code we inherited had no tests".
 */
const very =
  '(?:just |simply |really |completely |totally |all |so |too |an? |very |quite |rather |pretty |frankly |honestly |basically |always |still |also |even |absolutely |clearly |obviously |more or less |plainly |way |far |often )*';
const be =
  '(?:was|were|is|are|s|re|be|been|being|seemed|seem|looked|felt|got|acted|turned out(?: to be)?|proved(?: to be)?)';

/** What only people are called, and no fair word for any of them. */
const trait =
  '(?:in(?:competent|capable|ept)|un(?:qualified|motivated|willing|professional|helpful|educated)|under-?qualified|over-?paid|over-?rated|lazy|work-?shy|stupid|dumb|dim|thick|brainless|' +
  'clueless|ignorant|arrogant|vain|conceited|pompous|smug|narrow-?minded|closed-?minded|backward|childish|immature|petty|jealous|envious|spineless|cowardly|dishonest|' +
  'two-?faced|toxic|amateurish|inept|irresponsible|negligent|lousy|mediocre|(?:second|third)-?rate|dead ?weight|selfish|greedy|snobbish|incompetence|laziness|stupidity|arrogance|' +
  'pathetic|laughable|ridiculous|useless|hopeless|worthless|asleep at the wheel|bureaucrats|dinosaurs|fossils|charlatans?|divas?|dilettantes?|amateurs?|idiots?|fools?|clowns?|dictators?|tyrants?|losers?|monkeys|narcissists?|micro-?managers?|slave-?drivers?|prima ?donnas?|dead wood|hypocrites?|parasites?|leech(?:es)?|loudmouths?|snobs?)';
/** What is a judgement where people are meant, and may be a fact of a thing. */
const verdict =
  '(?:weak|terrible|horrible|awful|dreadful|bad|poor|chaotic|impossible|unreliable|sloppy|careless|incoherent|(?:a |an |the )?(?:\\w+ )?(?:joke|disgrace|embarrassment|nightmare|disaster|catastrophe|hindrance|burden|liability|circus|pain|waste of \\w+|problem)|out of (?:his|her|their) depth|in over (?:his|her|their) heads?|all talk|full of (?:himself|herself|themselves|hot air)|no (?:help|use)|dead weight)';
/** What work is called that one holds cheap. */
const trash =
  '(?:garbage|rubbish|crap|trash|junk|nonsense|shit|bullshit|(?:a |an |the )?(?:\\w+ )?(?:joke|disgrace|embarrassment|insult|abomination|monstrosity))';
const mess = `(?:${trash}|(?:a |an |this |that |the )?(?:\\w+ )?(?:mess|chaos|pile|heap|spaghetti|disaster|ruin|minefield)\\b)`;
/** "Super slow": of people it is no fact. */
const extreme =
  '(?:super|painfully|incredibly|terribly|unbelievably|ridiculously|impossibly|insanely|extremely|hopelessly|awfully|embarrassingly|shockingly) (?:slow|late|bad|weak|stubborn|rude|negative|disorgani[sz]ed|naive|unprepared)';
/** What one does who does a job: denied with stress, it is no mere fact. */
const virtue =
  '(?:contribut\\w+|car(?:e|ed|ing)|work(?:ed|ing)?|deliver(?:ed|ing)?|ship(?:ped)?|finish(?:ed)?|think(?:ing)?|thought|plan(?:ned)?|listen(?:ed|ing)?|learn(?:ed|t)?|help(?:ed|ing)?|understand|understood|cooperat\\w+|try|tried|manage|do|did|done|write|wrote|written|build|built|code|coded|lead|decide|take|took|keep|kept|(?:know|knew) (?:what (?:he|she|they) (?:was|were|are) doing|anything|the first thing|the basics|(?:his|her|their) (?:own )?\\w+))';
const stress =
  '(?:anything|a thing|at all|whatsoever|to save (?:his|her|their) li(?:fe|ves)|criticism|responsibility|a joke|advice|as (?:hard|well|much|fast) as|except|but (?:talk|complain|opinions)|once|properly|what (?:he|she|they) (?:was|were|are) doing|the (?:basics|first thing))';
const worth =
  '(?:(?:very |really |exactly |particularly |simply |all that |that |so )*(?:bright|smart|clever|competent|capable|qualified|professional|intelligent|good enough|strong enough|(?:interested in|willing to|able to) (?:work|think|learn|listen|help)\\w*)|up to (?:it|(?:the|his|her|their) (?:job|task|work|role|challenge|level|post))|(?:the )?(?:brightest|sharpest|smartest|fastest|quickest)|worth (?:his|her|their|the) (?:money|salary|pay))';
const faculty =
  '(?:clue|understanding|grasp|sense|brains?|ambition|vision|discipline|talent|competence|courage|guts|motivation|shame|manners|spine|backbone|decency|work ethic|imagination|ideas? of (?:his|her|their) own)';
const sane =
  '(?:sane|serious|competent|decent|sensible|reasonable|self-?respecting|normal|halfway decent|real|proper|trained)';

const judgements: readonly Judgement[] = [
  ...judging(
    true,
    // What they are, and are not.
    `${be} ${very}(?:[\\w-]+ (?:and |or ))?${very}${trait}\\b(?! (?:in|with|of|about|for) (?:the|a|my|our|this)\\b)`,
    `${be} ${very}(?:${verdict}|${extreme})(?= (?:and|but|so|to work with|to deal with|really|honestly|as well|too)\\b|$| [,;])`,
    `(?:was|were|is|are|s|re) not ${worth}`,
    `and ${very}not ${worth}`,
    `(?:more (?:of )?(?:a |an )?|rather )(?:hindrance|burden|obstacle|problem)(?: than|$)`,
    // What they lack.
    `(?:had|has|have|showed|show|with) ${very}(?:no|zero|little|not much|hardly any|not any|not the (?:slightest|faintest)|no real|not a shred of|not an ounce of) (?:[\\w-]+ ){0,2}?${faculty}\\b`,
    `(?:not|never) (?:have|had|has|got|show|showed) (?:any|much|a|the (?:slightest|faintest)) (?:[\\w-]+ ){0,2}?${faculty}\\b`,
    `lack(?:s|ed)? (?:any |all |the )?(?:[\\w-]+ )?${faculty}\\b`,
    `(?:knew|knows|know|understood|understands|understand) (?:\\w+ly |next to |almost |as good as )?(?:nothing|little|less than)\\b`,
    `(?:just|simply|clearly|obviously|really|still|plainly|even) (?:do|does|did|could|can|ca) not (?:even )?(?:get|understand|grasp|know|think)\\b`,
    `(?:do|does|did|could|can|ca) not (?:just|simply|clearly|obviously|even) (?:get|understand|grasp|think)\\b`,
    `never (?:[\\w-]+ ){1,9}(?:and|but) (?:still |always |yet )(?:wanted|thought|insisted|told|knew|decided|tried)\\b`,
    `stuck in the (?:\\w+ )?(?:past|dark ages|stone age|middle ages|eighties|nineties|seventies|sixties|last century|\\d{2}(?:\\d{2})?s?)\\b|liv(?:e|es|ed|ing) (?:in|on) (?:the past|another (?:planet|century)|cloud nine)`,
    `(?:afraid|scared|terrified) of (?:anything|everything|any) (?:new|change|that)|(?:afraid|scared) of (?:change|work|responsibility|progress|decisions|technology)\\b`,
    `promoted (?:\\w+ ){0,2}(?:above|beyond|past) (?:his|her|their)`,
    `(?:had|has|with) (?:[\\w-]+ )?(?:(?:huge|big|massive|enormous|giant|inflated|fragile) egos?|attitude problems?)\\b|(?:had|has|found|finds|find|have) (?:always |an |another |some |one |his |her |their )*(?:excuses?)\\b`,
    `(?:complete|total|absolute|utter|bloody) (?:beginners?|novices?|newbies?|strangers?)\\b`,
    `(?:type|kind|sort)(?: of (?:person|people|man|woman|boss|manager|guy|colleague))? (?:who|that) (?:always|never|only|takes?|blames?|talks?|thinks?|says?)\\b`,
    `no (?:business|right) (?:being|doing|touching|running|working|leading|building|calling)\\b`,
    `always (?!had|was|were|is|has|went|came|said|asked|helped|found|gave)\\w+s? and never\\b|(?:can|ca|could) not see (?:beyond|past|further than) (?:his|her|their)\\b|if (?:his|her|their) li(?:fe|ves) depended on it`,
    `who (?:have|has|had|ve) never (?:\\w+ )?(?:seen|written|built|shipped|touched|opened|used|trained|worked|held|read|run|led|deployed)\\b`,
    // What they would not do.
    `(?:not|never) (?:${very})?${virtue} (?:[\\w-]+ ){0,4}?${stress}`,
    `(?:just|simply|obviously|clearly|apparently|plainly|of course|frankly) (?:do|does|did|could|can|ca|would|had|have|has|was|were)? ?(?:not|never) (?:even |ever |really )?${virtue}\\b`,
    `(?:do|does|did|could|can|ca|would|had|have|has) (?:not|never) (?:just|simply|obviously|clearly|even|really|once) (?:even |ever |really )?${virtue}\\b|never (?:really|even|once|ever) ${virtue}\\b`,
    `(?:only|just) (?:moved|pushed|shuffled|talked|watched|forwarded|complained|copied|pretended|showed up|criticised|criticized|sat|wanted (?:his|her|their) (?:name|bonus|money|peace|share)|cared (?:for|about) (?:his|her|their|the)|interested in (?:his|her|their))\\b`,
    `(?:do|does|did|would|could) not (?:${very}|even |ever )(?:want to|care to|bother to|try to|feel like|like to) (?:work|think|learn|listen|understand|do (?:anything|any|their|his|her|the work)|lift|mov)\\w*`,
    `refused to (?:work|think|learn|listen|understand|use (?:his|her|their) (?:heads?|brains?))\\b`,
    `(?:could|can|ca) not be (?:bothered|trusted|relied)|(?:happy|content|glad) to (?:sit|lean|stand|watch|let me)\\b|(?:sat|sit|sits|leaned|leant|sitting|leaning) back\\b|(?:did|does|do|doing) (?:absolutely |next to |basically |practically |exactly )?nothing (?:all|for|but|at all|useful)\\b|(?:spent|wasted) (?:\\w+ ){1,4}doing nothing`,
    `(?:only |just |all )?(?:talk|talks|talked|talking) (?:a lot|big|much|endlessly) (?:and|but|without)|(?:think|thinks|thought) (?:he|she|they) (?:knew|know|knows) (?:\\w+ )?(?:better|everything|it all|best)`,
    // What wrong they did.
    `(?:wasted|wastes?|wasting|stole|burned|burnt) (?:[\\w-]+ ){0,5}?(?:time|nerves|weeks|days|months|money|energy)\\b`,
    `(?:driv(?:e|en|ing)|drove|ran|run|running) (?:[\\w-]+ ){1,3}?(?:(?:against|into|up against) (?:the|a) (?:wall|ground)|mad|crazy|nuts)\\b`,
    `(?:pointless|senseless|idiotic|absurd|silly|moronic|nonsensical|brain-?dead) (?:questions?|meetings?|requests?|demands?|rules?|ideas?|changes?|decisions?|orders?|plans?|discussions?|paperwork)\\b`,
    `(?:lied|lying|lies|cheat(?:ed|s|ing)?|tricked|fooled|deceiv(?:e|es|ed|ing)|betray(?:ed|s|ing)?|sabotag(?:e|es|ed|ing)|undermin(?:e|es|ed|ing)|bull(?:y|ied|ies|ying)|humiliat(?:e|es|ed|ing)|overslept|promised (?:the moon|the world|heaven)|ran away|just (?:copying|copied) (?:me|us)|(?:had|has|have) (?:his |her |their )?favou?rites|play(?:ed|s|ing)? (?:politics|games)|ripped (?:us|me) off|bluffed)\\b(?! (?:down|on the|in the|at the))`,
    `(?:took|taken|takes|take|claimed|claims|stole|grabbed) (?:all |all of |most of )?(?:the|my|our) (?:credit|glory|praise|laurels)|stole (?:my|our)|pass(?:ed|es|ing)? the buck|made (?:\\w+ )?excuses|ma[dk](?:e|es|ing) excuses|(?:moaned|whined|nagged|gossiped)\\b`,
    `(?:mess(?:ed|es)?|screw(?:ed|s)?|muck(?:ed|s)?) (?:\\w+ ){0,3}up\\b|(?:botched|bungled|ruined|wrecked|spoilt|butchered|doomed)\\b|(?:broke|breaks?|destroyed|damaged|spoiled) more than\\b|block(?:ed|s|ing)? everything\\b`,
    `(?:delivered|delivers?|left|leave|leaves|wrote|built|produced|handed|sent|gave|shipped|made|dumped|created|submitted|behind)(?: (?:me|us|over|behind|in|out|down|with|nothing but|only|such|some|pure|utter|complete|total|absolute|a|an|the|huge|big|just|on))* ${mess}`,
  ),
  ...judging(
    false,
    // What is all that they can do.
    `(?:is|was|s) all (?:he|she|they) (?:ever |really )?(?:can|could|do|did|does|know|knew)\\b|all (?:he|she|they) ever (?:did|do|does) (?:was|is)`,
    // A bad name beside those who bear it: "a lazy backend team"; "colleagues who call themselves seniors".
    `(?<!\\b(?:i|we) (?:was|were|am|had been) (?:\\w+ ){0,3})(?:${trait}|so-?called|self-?proclaimed) (?:(?!(?:and|or|but|with|to|of|for|about|in|at|the|towards?|my|our)\\b)[\\w-]+ ){0,2}?${anyPeople}\\b|${anyPeople}(?: who| that)? (?:call|calls|called|consider|considers|considered) (?:himself|herself|themselves)\\b`,
    `one of (?:those|these) (?:people|guys|managers|bosses|persons|types|consultants|men|women|colleagues) (?:who|that)\\b|(?:total|complete|real|absolute|utter) (?:pain|nightmare) to work (?:with|for|under)`,
    // What is theirs.
    `(?:their|his|her|(?:${peopleAtWork}) s|(?:previous|former|old|other|vendor|supplier) (?:team|vendor|developer|company|agency|consultant)s? s?) (?:[\\w-]+ ){1,3}?(?:was|were|is|are) ${very}${trash}`,
    // What anybody could have done, and nobody would.
    `(?:an?|any|every|even an?) (?:\\d+-? ?year-?old|(?:[a-z]+|half)-year-old|child|kid|toddler|student|first-?year|schoolboy|schoolgirl|pupil|trainee|intern|monkey|fool|idiot|beginner|${sane} (?:${peopleAtWork}|person|human|professional)) (?:\\w+ )?(?:could|can|would|knows|sees)\\b|my (?:grand)?(?:mother|father|ma|cat|dog|nephew|niece|son|daughter) (?:could|can|would)\\b`,
    `no ${sane} (?:person|human|engineer|developer|team|company|manager|vendor|professional|one|mind)|(?:nobody|no one|anybody|anyone|someone|somebody) (?:with|in) (?:a brain|half a brain|any (?:brains?|sense)|(?:his|her|their) right mind|common sense)|only (?:an? )?(?:idiots?|fools?|amateurs?|madm[ae]n|moron) would\\b`,
    `(?:somebody|someone|people|guys?|a person|a man|a developer|an engineer) who (?:clearly|obviously|apparently|probably|evidently) (?:slept|skipped|never|had|has|does|did|do|learned|learnt|copied|knew|could)\\b|like (?:other people|others|other men) change\\b|(?:written|built|made|designed|coded|run|managed|done|developed|produced) by (?:\\w+ )?(?:monkeys|children|kids|amateurs|idiots|beginners|people who|somebody who|someone who)\\b`,
    `that s (?:politics|management|\\w+ people|${anyPeople}|sales|marketing|hr|head office|the public sector) for you\\b|(?:know|knows|imagine|see) (?:what|how) (?:\\w+ )?${anyPeople} (?:are|is|think|work)(?= [,;]|$)|(?:tells|says|speaks) (?:you |me |us )?(?:something|a lot|enough|everything|volumes) about (?:him|her|them|(?:\\w+ )?${anyPeople})`,
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
    `i (?:\\w+ )?(?:had to|ended up|always had to|was left to|have to) (?:\\w+ly |always |basically )?(?:carry|carrying|babysit\\w*|drag\\w*|rescu\\w+|hold\\w* (?:his|her|their) hands?|explain\\w* (?:\\w+ ){0,3}the basics|clean\\w* up after|mop\\w* up after|spoon-?feed\\w*|teach\\w* (?:them|him|her|\\w+ \\w+) (?:the basics|their own job|how to do))\\b`,
    `while i (?:\\w+ )?(?:did|was doing|had to do|do|carried|was left) (?:all |all of )?(?:the|their|his|her|everything)\\b|(?:did|doing|do|done) (?:all )?(?:the|their) (?:real|actual) (?:work|thinking|job)|i got all the work`,
    `(?:smarter|better|cleverer|brighter|faster|more (?:competent|capable|intelligent)) than (?:all|any|the rest|everyone|everybody|anybody|anyone|most)(?: \\w+)? (?:of|else|others|my|the|in)\\b`,
    // Whose fault it was.
    `only reason (?:[\\w-]+ ){1,6}?(?:was|is) (?:that )?(?:(?:the|my|our|their|a) )?(?:[\\w-]+ ){0,2}?(?:${peopleAtWork}|him|her|them|he|she|they)\\b`,
    `if (?:[\\w-]+ ){1,5}?(?:had|d) (?:\\w+ )?done (?:his|her|their) (?:jobs?|work|homework|part|share)\\b`,
    `(?:fail(?:ed|ure)?|delay(?:ed|s)?|late|slip(?:ped)?|doomed|ruined|mess|disaster|wrong|overran|over budget|lost|trouble|problems?)\\b(?: \\w+){0,3}? (?:because of|thanks to|down to|by|on|with|the fault of|the work of) (?:(?:the|my|our|their|his|her|a|an|that|those|these|some) )?(?:[\\w-]+ ){0,2}?(?:${peopleAtWork}|him|her|them)\\b(?! (?:s|being|having|of|for|to|who (?:was|were) (?:ill|sick|on))\\b)`,
    `(?:is|was|s) (?:\\w+ly )?(?:all )?on (?:(?:the|my|our|those) )?(?:[\\w-]+ ){0,2}?(?:${peopleAtWork}|him|her|them)(?=$| [,;]| not (?:me|us|my|on me|on us)\\b)`,
  ),
  ...scorn,
];

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
export function isBelittling(words: readonly string[]): boolean {
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
