/** The words by which a practice that a sentence names is judged badly. */

const adverbs =
  '(?:(?:simply|just|plainly|always|usually|often|really|actually|exactly|quite|very|so|far|also|only|pretty|plain|clearly|simply|definitely|certainly|almost|sooner or later|later|quickly|soon|then|that|this) )*';
const badThing =
  '(?:mistakes?|errors?|blunders?|traps?|pitfalls?|disasters?|catastrophes?|anti-?patterns?|no-?go|nonsense|cheating|leak(?:age)?|data leak(?:age)?|sin|nightmare|recipe for|invitation|waste of|dead end|bad idea|non-?starter|bugs?|(?:root )?cause|culprit|security hole|vulnerability|gamble|footgun|show-?stopper|lie|self-deception|guesswork|(?<=\\b(?:a|the|big|real|serious|huge|main) )(?:problem|risk)|misunderstanding|misconception)';
const bad =
  '(?:bad|wrong|harmful|dangerous|risky|useless|pointless|worthless|hopeless|naive|stupid|silly|dumb|foolish|reckless|careless|fatal|deadly|terrible|awful|horrible|misleading|deceptive|insecure|unsafe|unfair|invalid|unreliable|meaningless|forbidden|unacceptable|irresponsible|self-defeating|tempting|asking for trouble|out of the question|not on|too (?:late|optimistic|good|risky|dangerous|naive|slow|simple))';
const badEnd =
  '(?:trouble|problems|wrong|bad|worse|nonsense|garbage|rubbish|chaos|disaster|outages?|leaks?|leakage|data loss|loss of|lost|inflated|(?:over)?optimistic|biased|misleading|meaningless|useless|too (?:good|optimistic|high|low|nice)|(?:half[- ])?empty|nothing|nowhere|no (?:results?|way|idea|hits|fallback|use)|duplicates?|inconsistent|flattering|fake|false (?:confidence|hopes?|security|impression|sense|positives)|a (?:\\w+ )?(?:mess|crash|false (?:sense|impression)))';
const spoils =
  '(?:bites?|bit|burns?|burned|burnt|hurts?|kills?|ruins?|ruined|wrecks?|destroys?|destroyed|spoils?|spoiled|breaks?|broke|fools?|fooled|misleads?|misled|cheats?|deceives?|backfires?|backfired|fails?(?! to (?:vanish|overfit))|failed|leaks?|leaked|floods?|overloads?|hammers?|crashes|crashed|invites?|wastes?|hides?|masks?|falls? (?:apart|over|short|flat)|goes? wrong|went wrong|ends? (?:badly|in tears)|contaminates?|poisons?)';
const person = '(?:you|us|me|them|everyone|everybody|people|the (?:team|user|users|company))';

/** A verb and what it says against its subject. */
export const judgement = new RegExp(
  [
    `\\b(?:is|are|was|were|would be|will be|can be|seems?|sounds?|turned out(?: to be)?|remains?) ${adverbs}(?:(?:a|an|the|one|my|our|your|such a|another|too) )?(?:[\\w-]+ ){0,2}?(?:${badThing}|${bad})\\b(?! (?:without|unless)\\b)`,
    `\\b(?:is|are|was|were|'s) ${adverbs}(?:what|how|why|where|the (?:reason|cause|root cause)) (?:[\\w']+ ){0,3}?(?:bit(?:es)?|burn(?:s|ed)|kill(?:s|ed)|hurts?|br(?:eaks|oke)|fails?|failed|goes wrong|went wrong|los(?:es?|t)|leaks?|ruin(?:s|ed)|fool(?:s|ed)|cost|crash(?:es|ed))\\b`,
    `\\b(?:is|are|was|were|isn't|aren't|wasn't|would) (?:not |never )?(?:a good idea|an option|a solution|the solution|enough|allowed|ok|okay|safe|secure|acceptable|wise|smart|fair|honest)\\b(?<=\\b(?:not|never|isn't|aren't|wasn't) .*)`,
    `\\b(?:is|are|was|were) (?:of )?no (?:good|help|use|way|solution|option|excuse|fix)\\b`,
    `\\b(?:gets?|got|lands?|landed|puts?|brings?|brought|runs?) ${person} (?:in(?:to)?|nowhere) ?(?:(?:deep|serious|real|big|hot) )?(?:trouble|problems|hot water|court|outages?)?\\b`,
    `\\b(?:will |would |can |could )?${adverbs}${spoils}\\b`,
    `\\b(?:looks?|sounds?|seems?|feels?|is) (?:\\w+ ){1,3}?(?:but|and|yet|until|though)(?: it| then)? (?:${spoils}|is (?:${bad}|not)|isn't|doesn't|won't)\\b`,
    `\\b(?:was|were|is) (?:our|my|the|their|his|her) (?:first|old|earlier|initial|original|previous) (?:\\w+ )?(?:try|attempt|idea|version|approach|plan|mistake|setup|solution|design)\\b(?=.*(?:badly|fail|broke|empty|wrong|trouble|too |lost|leak|worse|mistake|complain))`,
    `\\b(?:costs?|cost) (?:${person}|a (?:week|month|fortune|lot|day))\\b`,
    `\\b(?:won't|doesn't|don't|didn't|can't|wouldn't|never|will not|does not|do not|did not|cannot|would not) (?:ever |really |even )?(?:work|works|worked|help|helps|helped|fix|fixes|fixed|solve|solves|cure|scale|do|cut it|hold|suffice|save|protect)\\b`,
    `\\b(?:makes?|made|would make|renders?) (?:[\\w'-]+ ){1,6}?(?:worse|impossible|useless|worthless|meaningless|harder|unreliable|unusable|invalid|unfair|dishonest|look (?:better|too good|good|great|fine)|too (?:good|optimistic|nice)|a lie|a nightmare)\\b`,
    `\\b(?:leaves?|left|leaving) ${person} (?:\\w+ )?(?:with(?:out)?|behind|blind|alone|empty)\\b`,
    `\\b(?:would |will |can |could )?${adverbs}(?:lead|leads|led|ends?|ended|results?|resulted|cause|causes|caused|give|gives|gave|produces?|produced|returns?|returned|mean|means|meant|brings?|brought|yields?|creates?|created) (?:${person} )?(?:(?:to|up|in|with) )*(?:[\\w-]+ ){0,2}?${badEnd}\\b`,
    `: (?:very |a )?(?:bad|terrible|awful|wrong|dangerous|stupid|big mistake|no-?go|never)(?: idea)?\\b`,
  ].join('|'),
  'gu',
);

/** Words that blame what comes next. */
export const blames = new RegExp(
  [
    '\\b(?:paid|pay) (?:(?:dearly|heavily|a (?:high|heavy) price|the price|a lot) )*for ',
    "\\b(?:stopped|quit|gave up|abandoned|banned|forbade|got rid of|moved away from|regret(?:ted|s)?|stay(?:ed|s)? away from|steer(?:ed)? clear of|keep away from|beware of|refrain(?:ed)? from|no more|guilty of|argued? against|advised? against|against|would never (?:recommend|suggest|advise)|wouldn't (?:recommend|suggest|advise)|(?:don't|do not|can't|cannot) recommend|talked (?:\\w+ ){1,2}out of|kept (?:\\w+ ){1,2}from|warn(?:ed|s)?(?: \\w+){0,2} (?:of|about|against))(?: from)? ",
    "\\b(?:burn(?:ed|t)|bitten|fooled|misled|killed|ruined|broken?|wrecked|hurt|failed|suffered|crashed|lost)(?: [\\w'-]+){0,4}? (?:by|from|because of|due to|with) ",
    "\\b(?:bugs?|root cause|cause|culprit|problem|issue|mistake|error|fault|blunder|sin|flaw)(?: (?:of|behind|for|in|there|here|with)(?: [\\w'-]+){0,4}?)? (?:was|is|were|had been|turned out to be|lay in)(?: (?:simply|just|probably|actually|clearly|our|his|her|my|their|someone|somebody))* ",
    '\\b(?:risk|danger|trouble|problem|issue|catch|trap|downside) (?:with|of|in|about) ',
    '\\bcaught (?:an? |the |my |our |his |one )?(?:[\\w-]+ ){1,3}?(?=(?:\\w+-)?\\w{3,}ing\\b)',
  ].join('|'),
  'gu',
);

/** Words that tell of what was done: blamed where bad news follow. */
export const blamedAfter =
  /\b(?<tried>because of|due to|caused by|(?:we|i|they|he|she|you|somebody|someone|everyone|(?:an?|the|my|our|his) (?:[\w-]+ ){1,2}?)(?:'ve|'d)? ?(?:(?:have|had|once|even|also|first|all) )*(?:tried|was|were|been|seen|saw|inherited|found|started with|started by|started|began with|began by|began|kept|considered)(?: (?:people|teams|colleagues|someone|somebody|others|code|out|a team|with|by))*) /gu;

export const badNews =
  /\b(?:badly|disasters?|catastroph\w+|nightmare|clean(?:ed)? up|mess|broke|fail(?:ed|s)|went wrong|went down|crashed|outage|mistake|wrong|bad idea|never again|regret(?:ted)?|trouble|garbage|nonsense|useless|too (?:good|nice|optimistic|high)|complain\w*|(?:paid|pay|paying) (?:dearly )?for|(?:getting|got) (?:burn(?:ed|t)|bitten|fired)|regretting|failing|bit us|burned us|backfired|not any ?more|no longer|hurt|ugly|horrible|terrible|awful|empty|lost|leaked|froze|hung)\b/u;
