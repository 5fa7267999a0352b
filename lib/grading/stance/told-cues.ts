/** The words by which a speaker tells what somebody else holds, or what is a mistake. */

const people =
  '(?:people|folks|persons?|guys?|candidates?|applicants?|trainees?|suppliers?|pupils?|engineers?|developers?|devs?|programmers?|practitioners?|analysts?|teams?|juniors?|beginners?|newcomers?|newbies|novices?|rookies|students?|classmates?|colleagues?|co-?workers?|team-?mates?|friends?|boss(?:es)?|managers?|leads?|ctos?|interns?|predecessors?|bloggers?|vendors?|sales(?:m[ae]n|people|person)|consultants?|clients?|customers?|interviewers?|brothers?|sisters?|architects?|contractors?|freelancers?|scientists?|management|marketing|recruiters?|owners?|designers?|testers?|directors?|ceos?|executives?|auditors?|stakeholders?|someone(?: else)?|somebody(?: else)?|anyone|anybody)';
const sources =
  '(?:professors?|teachers?|tutors?|lecturers?|instructors?|mentors?|books?|textbooks?|papers?|docs|documentation|courses?|articles?|blogs?|posts?|videos?|tutorials?|tweets?|researchers?|authors?)';
const often =
  '(?:(?:also|often|always|still|once|sometimes|usually|generally|commonly|wrongly|mistakenly|falsely|even|like to|tend to|used to|might|may|would|could|will|seem to|seems to) )*';
const holds =
  '(?:say|says|said|thinks?|thought|believes?|believed|assumes?|assumed|claims?|claimed|argue[sd]?|object(?:ed|s)?|insist(?:s|ed)?|swears?|swore|reckon(?:s|ed)?|suppose[sd]?|imagined?|expect(?:ed)?|maintain(?:s|ed)? that|h[eo]ld that|confuse|asked (?:me |us )?(?:whether|if)|wondered (?:whether|if)|mistakes?|file|describe|mix(?:ed|es)? (?:\\w+ )?up|(?:tell|tells|told|taught|assured) (?:me|us|you)|wrote(?: down)?|answered|answers?|replied|wrongly \\w+|(?:am|is|are|was|were) (?:convinced|certain|sure)|(?:have|had|get|got) the (?:idea|impression))';
const between = (words: number) =>
  `(?: (?!(?:and|or|but|if|when|while|i|we)\\b)[\\w'-]+){0,${words}}?`;
const mistake =
  '(?:mistakes?|misconceptions?|myths?|fallac(?:y|ies)|traps?|mix-?ups?|pitfalls?|misunderstandings?|anti-?patterns?|blunders?|misbeliefs?|superstitions?)';
const kindOf =
  "(?:common|frequent|classic(?:al)?|usual|popular|typical|widespread|rookie|beginner'?s?'?|junior|textbook|old|big|biggest|worst|first|favou?rite|persistent|well-known|famous|stubborn|dangerous|costly)";
const falsehood = `(?:wrong|false|incorrect|untrue|nonsense|mistaken|misleading|rubbish|bogus|a (?:\\w+ )?${mistake}|not (?:true|so|right|correct|the case)|the (?:opposite|other way|wrong way|reverse))`;

/** Somebody who is no authority holds what follows. */
export const attributed = new RegExp(
  [
    `\\b${people}${between(6)} ${often}${holds}\\b`,
    `\\b(?:many|most|others|some|several|few|lots|plenty)(?: of (?:us|them))? ${often}${holds}\\b`,
    `\\b(?:everyone|everybody) ${often}(?:says?|thinks?|thought|believes?|believed|assumes?)\\b`,
    `\\b(?:he|she|they) ${often}(?:says?|said|thinks?|thought|believed?|believes|claims?|claimed|told (?:me|us)|insist(?:s|ed)?)\\b`,
    `\\bit(?:'s| is| was) (?:often|commonly|sometimes|widely|frequently|generally|usually) (?:said|claimed|believed|thought|assumed|heard|stated)\\b`,
    `\\b(?:(?:you|one) (?:might|may|would|could)|(?:you|one)'d) (?:have )?(?:think|thought|assumed?|expect(?:ed)?|say|said|believed?|argued?|object(?:ed)?)\\b`,
    `\\b(?:you|one|we) (?:often|sometimes|frequently) (?:reads?|hears?|sees? (?:it )?(?:claimed|written|said))\\b`,
    `\\b(?:rumou?r|legend) has it\\b|\\b(?:the|a|an) (?:\\w+ )?(?:rumou?r|legend|notion|old belief) that\\b`,
    `\\b(?:popular|common|widespread) (?:belief|wisdom|opinion|assumption|idea|claim|confusion)\\b`,
    `\\b(?:is|was|that's|it's) what (?:you|one|some|many|they|${people})${between(3)} ${often}(?:hear|read|${holds})\\b`,
    `\\b(?:half|most|many|some|a (?:third|quarter|few|lot|couple)|two|three|several) of (?:the |my |our |them|us)(?:\\w+)?${between(6)} ${often}${holds}\\b`,
    '\\bas (?:one|you|people|they|some|many)(?: \\w+)? (?:reads?|hears?|says?|finds?|claims?|writes?|believes?)\\b',
    `\\baccording to (?:some|many|my|a)\\b(?! ${sources})`,
  ].join('|'),
  'u',
);

/** Only said of others, it may be shared; what they think or claim is theirs. */
export const doubtful =
  /\b(?:thinks?|thought|believed?|believes|belief|assumed?|assumes|claim(?:s|ed)?|insist(?:s|ed)?|swears?|swore|convinced|rumou?r|myth|legend|notion|used to)\b/u;

/** An authority holds it, or the speaker has heard it: the speaker's own, unless it is called false. */
export const learned = new RegExp(
  [
    `\\b${sources}${between(3)} ${often}${holds}\\b`,
    `\\bi(?:'ve| have)? (?:once |often |sometimes |also )*(?:hear[d]?|read|found|was told|been told|was taught|been taught|saw)\\b`,
    `\\bthe (?:idea|claim|belief|view|assumption|thought|theory) that\\b|^that\\b|^["'“‘]|^true or false\\b`,
  ].join('|'),
  'u',
);

/** What the speaker no longer believes. */
export const formerly =
  /\bi (?:used to|once|initially|originally|first|at first|long|myself once|mistakenly|wrongly) (?:think|thought|believe|believed|assume|assumed|say|said)\b|\bmy (?:first|initial|old|earlier) (?:guess|thought|idea|intuition|instinct|belief) (?:was|used to be)\b|\b(?:at (?:university|school|college|first)|as an? (?:student|junior|beginner)|back then|in the beginning|for (?:a long time|years)|years ago|early on|when i started)\b.{0,20}\bi (?:thought|believed|assumed|was (?:convinced|sure))\b|\bi (?:thought|believed|assumed)\b.*\b(?:until|before) i\b/u;

/** Called a mistake before it is said. */
export const warned = new RegExp(
  [
    `\\b${kindOf} (?:\\w+ )?(?:${mistake}|errors?|bugs?|faults?|confusions?|reflex|slip)\\b`,
    `\\b(?:a|an|the|one|another|that) (?:\\w+ )?${mistake} (?:to avoid|here|that|i\\b|we\\b|you\\b|people|many|most|some|juniors|beginners|teams|they|is\\b|would be|in\\b|of\\b)`,
    `\\bit(?:'s| is| was| would be) (?:a (?:\\w+ )?${mistake}|wrong|incorrect|false|tempting|naive) to\\b|^(?:(?:and|but|so) )*(?:the|a|my|our) (?:\\w+ )?temptation (?:is|was|to|of)\\b`,
    '^(?:(?:and|but|so) )*(?:tempting|naive|wrong|false) to\\b',
    `\\b(?:would|should) be (?:a (?:\\w+ )?${mistake}|wrong|naive)\\b|^(?:quite |plainly |simply )?(?:wrong|false) (?:would be|is)\\b`,
    `\\b(?:naive|junior|tempting|lazy|amateur|beginner'?s?'?|sloppy|wrong|bad) (?:version|approach|way|solution|answer|shortcut|reflex|move|reading|intuition|view|assumption|belief|take|instinct)\\b(?! (?:is |was |are )?(?:always|never|usually|often|mostly|mainly|rarely|due|caused|comes|came|means|can|may|gets)\\b)`,
    `\\b(?:naive|tempting|lazy|sloppy|amateur|wrong) (?:(?:first|simple|old|and \\w+) )?(?:idea|thought|thing|plan|option|design|setup|attempt|method|implementation|choice|trick|step)\\b`,
    `\\bthe worst (?:thing )?(?:you|one|that|anyone)\\b`,
    `^(?:(?:and|but|so|a|an|the|most|many|some|typical) )*(?:newcomers?|beginners?|juniors?|novices?|newbies|rookies|amateurs)(?: engineers?| developers?)? (?!(?:can|could|that|who)\\b)\\w+`,
    `\\bnobody (?:should|would) (?:think|believe|say)\\b|\\bnot true that\\b|\\bnot the case that\\b|\\b(?:don'?t|do not|never) (?:assume|think|believe|confuse|buy|fall for|trust (?:people|anyone|someone|those))\\b`,
  ].join('|'),
  'u',
);
/** What is told of is a claim and no practice: called false, it says nothing of what to do. */
export const calledFalse = new RegExp(
  [
    `\\b(?:${mistake}|errors?|confusions?|view|belief|assumption|answer)(?: (?:i|we|you|people|many|they) \\w+)?(?: [\\w'-]+){0,2}?(?: (?:is|was|being|be|says|goes))?(?: to (?:think|believe|assume|say|claim))? that\\b`,
    `\\b(?:wrong|mistake|false|tempting|naive) to (?:think|believe|assume|say|claim)\\b`,
    `\\b(?:don'?t|do not|never) (?:assume|think|believe|buy|fall for)\\b`,
    '\\b(?:wrongly|mistakenly|falsely)\\b|\\bmistaken to\\b',
    `\\b(?:is|are|was|it's|that's|which is|'s) (?:simply |just |plainly |plain |quite |completely |of course )?${falsehood}$`,
  ].join('|'),
  'u',
);
/** The frame says what is told, or that it follows: after a colon then come the speaker's own words. */
export const complete =
  /\b(?:is|was|would be|it's) (?:also )?(?:to|that|not)\b|\b(?:say|think|believe|assume)s? that\b/u;
/** "The average is enough (false!)", "sure, …, and the earth is flat": called false as a whole. */
export const mocked =
  /[([]\s?(?:simply |plain |completely |of course )?(?:false|wrong|not true|nope|no|nonsense|incorrect|untrue|(?:a )?myth)$|^(?:sure|of course|right)\b.*\band (?:the (?:earth|world) is (?:flat|a disc)|pigs (?:can )?fly|i(?:'m| am) the (?:pope|queen|king))\b/u;
/** "Contrary to the idea that …". */
export const contrary =
  /\b(?:contrary to|against|despite|forget|in spite of) (?:the|that|this|a) (?:[\w-]+ )?(?:idea|belief|claim|view|assumption|opinion|notion|myth|intuition|thought|rumou?r) that\b/u;
/** "Another is to …": goes on with the mistakes of the sentences before. */
export const another =
  /^(?:and |also |yet )*(?:another|a second|the second|the next|the other)(?: (?:one|is|was|mistake|trap))?\b/u;
/** "If it were a decoder, it could …" */
export const supposed =
  /^(?:(?:and|but|so) )*i wish (?!i\b)|\b(?:could|can|might)(?: of course)? (?:in principle|in theory|theoretically)\b.*\bbut\b|\bif\b.{2,60}\b(?:were|had been|was really)\b.*\b(?:would|could|might)(?:n't)?\b|\b(?:would|could|might)(?:n't)?\b.*\bif\b.{2,60}\bwere\b/u;

/** Where the speaker's own words begin again. */
export const ownAgain =
  /^(?:but|however|yet|in fact|in reality|in truth|actually|really|though|when (?:in fact|really|actually)|which (?:is|isn't|was|they|it|makes|in fact)|(?:and )?(?:that|this) (?:is|was|'s)\b|that's|it's|now\b|since then\b|today\b|so|instead|rather|i\b)/u;
/** The speaker takes their side. */
export const agreed =
  /\b(?:rightly|correctly|and (?:i agree|(?:that|this|he|she|they|it)(?:'s| is| was| are|'re| were) (?:right|true|correct))|i agree|so do i)\b/u;
/** "As my professor taught me, …", "contrary to what people think": what stands beside it is the speaker's own. */
export const beside =
  /\b(?:as (?:my|our|the|a|an|some|many|most|you|he|she|they|i)|contrary to|unlike what|against what|whatever|no matter what|regardless of what)\b[^,]*$/u;
/** The next words call it false. */
export const refuted = new RegExp(
  `^(?:(?:and|well|but|of course|sorry) )*(?:no\\b|nope\\b|not (?:so|true|at all|quite|really)|${falsehood}|far from|(?:that|this)(?:'s| is| was) (?:the )?[\\w-]+(?: [\\w-]+)?,? (?:i (?:pointed out|corrected|told|said)|not)\\b|on the contrary|the (?:contrary|truth)|in (?:fact|reality|truth)|actually|but\\b|however|yet\\b|really|rather|instead|unfortunately|strictly|i (?:don'?t|do not|never|disagree|beg to|had to|doubt|pointed|showed|corrected|objected)|(?:that|this|it|they|both|he|she|which)(?:'s| is| was| are|'re| were)? (?:simply |just |plain |plainly |quite |all )?(?:${falsehood}|backwards|not\\b)|(?:it|they|that|this|you|he|she) (?:\\w+n't|cannot|can't|don't|does|do|did|can|must|\\w+ (?:no|nothing|none|not|never))\\b)`,
  'u',
);
