import type { StoryPart } from '@/lib/grading/story/story';
import { count, numbers, span } from '@/lib/grading/story/unit/counts';

/** What speaks for the end of a story: what came of it, and what the speaker took from it. */
export const outcomeTable: readonly [StoryPart, number, string][] = [
  // What came of it.
  // Somebody brought a measure from one value to another.
  [
    'result',
    3.2,
    `\\b(?:i|we|it|this|that|they)(?: \\w+ly)? (?:cut|cuts|brought|brings|got|took|takes|drove|pushed|lowered|raised|lifted|shortened|trimmed|slashed|shaved|halved|doubled|tripled|reduced|increased|improved|boosted|shrank) (?:[\\w-]+ ){1,6}?(?:by (?:about |around |over |nearly |almost )?(?:\\d|${count}|half|a (?:third|quarter|fifth|tenth))|in half|from \\S+(?: \\S+){0,3} to)`,
  ],
  // So many of so many; how it has been since; where a measure stopped; what others could do then, or said to it.
  [
    'result',
    1.6,
    `\\b(?:(?:\\d+|one|none|${numbers}) (?:\\w+ )?(?:out of|of|in) (?:the |our |all |its |their )?(?:\\d+|${numbers})\\b|(?:have|ve|has) (?:had|seen|lost|found|needed) (?:only |just )?(?:\\d|${count}|no|none)|(?:came|ended|landed|settled|finished|stood|stayed) (?:out |in |up |down )?at (?:about )?(?:\\d|${count})|(?:said|says) (?:yes|no|okay|ok)\\b|(?:failed|flopped|fell through) (?:all the same|anyway|again)|nobody (?:noticed|missed)|(?:was|were) (?:\\w+ )?(?:down|out|dead|late|offline|closed|stuck) for (?:\\w+ ){0,3}?(?:minutes|hours|days|weeks|months)|(?:was|were) (?:\\w+ )?(?:closed|stopped|shut down|dropped|scrapped|discontinued|withdrawn|rejected|abandoned)|got an? (?:apology|answer|offer|raise|bonus|prize|award|yes|no))`,
  ],
  [
    'result',
    1.2,
    `(?<!\\b(?:i|we|nobody|never|that|which) )\\bcould (?:now |finally |again )?(?!not\\b|have\\b|be\\b)\\w+`,
  ],
  // What it cost or saved, in figures.
  [
    'result',
    1.6,
    `\\b(?:it|that|this|which)(?: has| had| ve| s)? (?:cost|costs|saved|saves|brought|earned|won|spared) (?:us|me|them|the \\w+)? ?(?:about |around |over |nearly |almost |only |just )*(?:\\d|${count})`,
  ],
  // The mark that it came to.
  [
    'result',
    1.6,
    `\\b(?:it|that|this|they|which|the (?:\\w+ )?(?:model|system|classifier|bot|tool|search|pipeline|version)) (?:now |finally |soon )?(?:reached|reaches|hit|hits|achieved|achieves|scored|scores) (?:about |around |over |nearly )?\\d`,
  ],
  // So many of them came through; so many where it had been so many before.
  [
    'result',
    2,
    `\\b(?:\\d[\\d.,]*%?|${numbers}|half|most|none|one|all) of (?:them|those|these|us|the [\\w-]+|our [\\w-]+) (?:(?:have|had|ve|d|has|[a-z]+ly|since|already) )*(?:passed|stayed|finished|graduated|signed|returned|survived|renewed|completed|kept|found|got|held|sold|reached|made it)\\b`,
  ],
  [
    'result',
    2.4,
    `\\b(?:\\d|${numbers}).*\\b(?:where|whereas|while|against) (?:[\\w-]+ ){0,3}?before(?: [\\w-]+){0,4}? (?:it|there|they|that) (?:had been|was|were) (?:only |just |about |not )*(?:\\d|${numbers}|one|none|zero|nil)\\b|\\bbefore(?: [\\w-]+){0,3}? (?:it|there) (?:had been|was|were) (?:only |just |about )*(?:\\d|${numbers}|one|none|zero|nil) (?:in|of|out of) `,
  ],
  // How far off it was, and that it was given up.
  [
    'result',
    2.4,
    `\\b(?:(?:was|were) (?:\\w+ ){0,2}off by\\b|(?:i|we|they) (?:switched|turned|shut|took|pulled) (?:it|that|the (?:whole )?(?:thing|model|system|tool|bot|pilot|project)) (?:off|down|offline|back)(?: again| for good| after| in (?:january|february|march|april|may|june|july|august|september|october|november|december)|$))`,
  ],
  // What it came to on held-out data, and what of that was left once it was in use.
  [
    'result',
    2.4,
    `\\b(?:on|in) (?:my|our|the|a) (?:\\w+ )?(?:test|tests|validation|hold-?out|held-out) ?(?:set|data|sample|cases|documents|run|split)?\\b.*\\b(?:it|we|i|they|that|model|accuracy|recall|precision) (?:got|was|were|had|reached|scored|came to|made|read|found|managed)(?: to)?(?: about| around| nearly| over| only| still)* \\d`,
  ],
  [
    'result',
    3.2,
    `\\b(?:it|this|that|they|there|which|accuracy|recall|precision|(?:the|our) \\w+) (?:was|were|had|got|came)(?: then| suddenly| only| just| to| out| at| still)* (?:more like|closer to|nearer(?: to)?|rather|barely|hardly|no more than|not even) (?:about |around )?(?:\\d|${numbers}\\b|half|a third)`,
  ],
  // Back where it had been.
  [
    'result',
    0.6,
    `\\bback (?:at|to|on|up to|down to) (?:its|their|the|our) (?:old|former|usual|normal|previous|original) \\w+`,
  ],
  // How it was decided, what was made of both sides.
  [
    'result',
    2.4,
    `\\b(?:vote|score|verdict|decision|ruling|final count) (?:was|went|came out|came|ended|fell|stood)\\b|\\b(?:in the end|finally|so) (?:we|they|both|the \\w+) (?:\\w+ )?(?:used|took|kept|went with|chose|merged|built|shipped) (?:\\w+ )?(?:his|hers?|their|theirs|my|mine|both|neither)\\b|\\b(?:said|says) sorry\\b|\\b(?:freed|frees|spared|spares) (?:up )?(?:\\d|an?|one|half|${numbers}|us|them|me)\\b`,
  ],
  [
    'result',
    1.7,
    `\\b(?:got|became|become|grew|turned|are|is|has become|have become) (?:\\w+ly |much |far |a lot |a bit |even |now )?(?:shorter|longer|faster|quicker|slower|cheaper|smaller|bigger|quieter|cleaner|easier|simpler|fewer|rarer|lower|higher|steadier|smoother|clearer|stricter|lighter)\\b`,
  ],
  // How the speaker came out of it.
  [
    'result',
    2,
    `\\b(?:i|we|they|it|he|she) (?:\\w+ly )?(?:came (?:in|out|home|off)|finished|ended|landed|closed) (?:\\w+ )?(?:under|over|on|ahead|behind|first|last|second|third|early|late|within|above|below|on top)\\b|\\b(?:i|we) (?:was|were|got|am|are) (?:\\w+ly )?(?:taken off|pulled off|moved off|let go|laid off|promoted|demoted|fired|sacked|shortlisted|nominated|awarded|offered (?:a|the|my)|made (?:the |a )?(?:\\w+ )?(?:lead|head|manager|permanent))\\b`,
  ],
  // Counted at the end.
  [
    'result',
    1.3,
    `\\b(?:i|we|they|it) (?:only |just )?(?:got|received|sold|ended (?:up )?(?:with|at)|finished with) (?:only |just |about )?(?:\\d|${count})`,
  ],
  // A measure against what it was: "at a tenth of the price", "four times as fast", "tenfold".
  [
    'result',
    1.8,
    `\\b(?:(?:at|for|in|with|to) (?:about |around |less than |under )?(?:a |one )?(?:half|third|quarter|fifth|sixth|tenth|hundredth|fraction)(?: of)? (?:the|its|their|what) ?\\w*|(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|\\d+)-?fold|(?:twice|${count} times) (?:as|the) \\w+|half (?:as|the) (?:\\w+ )?(?:many|much|time|cost|price|size)|on average)\\b`,
  ],
  // Told as it unfolds, or in the tense of another language.
  [
    'result',
    1.7,
    `\\b(?:is|are|goes|go|going|gets|get|getting|comes|come|coming|drops|drop|dropping|falls|fall|falling|rises|rise|rising|climbs|grows|shrinks|improves|doubles|halves) (?:back |down |up )?(?:from \\S+(?: \\S+){0,3} to|to (?:about |around |under )?\\d|by (?:about |around )?\\d)`,
  ],
  [
    'result',
    1.6,
    `\\b(?:(?:is|are|was|were|came|comes|were up|is up) (?:back|live|up again|back up|running again)|not (?:\\w+ ){1,2}(?:a|one) single|(?:approval|permission|the green light|the go ahead|the contract|the prize|the grant) (?:was|is|came|arrived))\\b`,
  ],
  [
    'result',
    1.5,
    `\\b(?:i|we|they|it|they|shop|site|museum|product|app|service|feature|tool|model|system|version)(?: \\w+ly)? (?:opened|launched|released|published|rolled out|started|reopened)\\b`,
  ],
  [
    'result',
    1.3,
    `\\b(?:in the end|at the end|finally|ultimately|in total|all in all|all told|altogether|on balance|luckily|fortunately|from (?:that|then) (?:point |day |moment )?(?:on|forward)|within (?:the|a|one|two|three) (?:hour|day|week|month|year|weeks|months|days)|as a result|the result|eventually|by the end|ended up|in the meantime|afterwards|after that|after (?:a while|${count} (?:[\\w-]+ )?${span})|over the (?:season|year|months)|by (?:january|february|march|april|may|june|july|august|september|october|november|december|monday|friday|sunday|easter|christmas)|until today|to this day|ever since|so far|these days|now)\\b`,
  ],
  [
    'result',
    1.7,
    `\\b(?:fell|dropped|rose|increased|decreased|shrank|grew|went (?:up|down|from)|came down|came back|doubled|tripled|halved|improved|reduced|saved|gained|earned|recovered|jumped|sank|climbed|down (?:to|from|by)|up (?:to|from|by)|from \\S+(?: \\S+){0,3} to (?:about |around |under |roughly |less than )?(?:\\d[\\d.,]*%?|one|two|three|four|five|six|seven|eight|nine|ten|zero)|${count} (?:times|per ?cent|%) (?:less|more|faster|fewer|better|lower|higher))\\b`,
  ],
  [
    'result',
    1.2,
    `\\b(?:less|fewer|faster|quicker|better|more often|no more|not (?:one|a single)|zero|without (?:a|any|one)|nothing happened|nobody (?:quit|left|was)|only (?:\\d+|one|two|three|just)|all \\d+|just one|on time|in time)\\b`,
  ],
  [
    'result',
    1.5,
    `\\b(?:agreed|approved|accepted|signed|renewed|extended|adopted|bought|thanked|thank you|apologi[sz]ed|corrected|cancelled|canceled|left|quit|complained|stopped|stayed|won|voted|shipped|went (?:live|out|home|to print|on air)|is (?:now )?(?:in|running|live|used)|(?:was|were) (?:using|shared|fine|back|okay|ok|good|gone|solved|fixed|done)|it (?:worked|runs|handles|reads)|still (?:in|there|stands|works?|runs?|use|today)|became friends|friends|turned down|got (?:their|his|her|the|a|it|no|back)|sold|paid|lost|in use|running|paid off|picked as normal|was shared|works)\\b`,
  ],
  [
    'result',
    0.8,
    `\\b(?:customers?|users?|clients?|people|guests|patients|pupils|boss|manager|they|he|she|everybody|everyone|nobody)\\b`,
  ],
  [
    'result',
    1.5,
    `\\b(?:were|was|are|is) (?:now )?(?:at|up|down|down to|up to|under|over|below|above) (?:by )?(?:about |around |only )?\\d`,
  ],
  [
    'result',
    1.6,
    `\\b(?:i|we) (?:\\w+ )?(?:reached|achieved|saved|reduced|brought|increased|improved|gained|earned|won|ended up|finished|delivered|shipped|managed to)\\b`,
  ],
  [
    'result',
    1.8,
    `\\b(?:saw|had|was|were|got|is) (?:\\w+ ){0,3}?(?:drop|rise|increase|decrease|decline|improvement|reduction|success rate|fewer|less)\\b`,
  ],
  [
    'result',
    1.8,
    `\\b(?:i|we|they|he|she|it) (?:\\w+ )?(?:completed|made it|missed (?:our|the|my)|met (?:the|our|my) (?:deadline|target|goal)|lost (?:the|our|my)|had to (?:postpone|cancel|stop|close|quit|push|start (?:again|over))|restored|passed|graduated|moved on|got (?:promoted|fired|the job))\\b|\\brestored\\b`,
  ],
  [
    'result',
    1.6,
    `\\b(?:survived|recovered|all (?:\\d+|two|three|four|five|six|seven|eight|nine|ten|of them)|(?:had|d) overtaken)\\b`,
  ],
  [
    'result',
    1.9,
    `^(?:and |so |that s |that is )*(?:plus|minus|up|down) (?:about |around |over |by |nearly )?\\d`,
  ],
  // Since then, or never.
  [
    'result',
    2,
    `\\b(?:not|no|never|nothing|nobody|none|without)\\b.*\\bsince\\b|\\bsince (?:then|that \\w+) (?:no|not|nothing|nobody|never|none)\\b|(?<!\\b(?:he|she|they|who|i|we|you) )\\bnever (?:\\w+ )?(?:came|went|opened|got|made|saw|ran|launched|happened|shipped|took)\\b`,
  ],
  [
    'result',
    1.5,
    `\\b(?:it|that|this|there|they|we|which) (?:was|were) (?:now |only |just |down to |still |at |under |over )*(?:about |around |nearly )?(?:\\d|${count}|zero|none)\\b(?! (?:minutes?|hours?|o clock) (?:to|past))`,
  ],
  // What had to be made good.
  [
    'result',
    2.4,
    `\\b(?:we|i|they|it|she|he|the \\w+)(?: then| even| also)? (?:(?:had|have|has) to )?(?:refund(?:ed)?|compensated?|honou?r(?:ed)?|reimbursed?|writ?e off|wrote off|pay back|paid back|recall(?:ed)?|replaced? (?:all|every|\\d)\\w*|scrap(?:ped)?) (?!to\\b)\\w+`,
  ],
  // What the speaker took from it.
  [
    'reflection',
    3.2,
    `\\bwhat (?:i|we) (?:\\w+ )?(?:took|take|taken|carried|carry|brought|bring|kept|keep) (?:away|home|along|with (?:me|us)|out of (?:it|this|that|there))(?: from (?:it|this|that|there|then))? (?:is|was|s) (?:\\w+ )?(?:that|to|how|never|this|one thing|the (?:lesson|habit|rule|insight|idea)|you|people|nobody|always|first)\\b`,
  ],
  [
    'reflection',
    3.2,
    `\\b(?:from now on|from that day(?: on)?|from that (?:week|point|moment) on|since that day) (?:i|we)\\b|\\bi (?:have|ve) (?:never|always) (?!had\\b|seen\\b|lost\\b|been\\b|heard\\b|needed\\b|got\\b|missed\\b)\\w+ .*\\bsince\\b`,
  ],
  [
    'reflection',
    3.2,
    `(?:\\b(?:i|we|you|me|us) (?:[\\w-]+ ){0,3}?|^(?:and |so |but )*)never(?: \\w+){0,6}? again\\b|\\b(?:never again|not (?:\\w+ ){1,6}again|(?:i|we) (?:no longer|don t|do not|never) (?:\\w+ ){1,8}(?:any ?more|any longer|nowadays|these days))\\b`,
  ],
  [
    'reflection',
    3.2,
    `\\b(?:now|today|nowadays|these days|since|since then|from then on) (?:i|we)(?: d)? (?:\\w+ )?(?:never|always|no longer|first|only|insist|start|begin|keep|refuse|make sure)\\b`,
  ],
  [
    'reflection',
    3,
    `\\b(?:i|we) (?:have |ve )?(?:\\w+ )?(?:learn|learned|learnt|understand now|understood|realised|realized|know now) (?!(?:that )?(?:the|an?|it|they|he|she|his|her|their|there|nobody|most|some|many) (?:[\\w-]+ ){0,4}?(?:was|were|had|did|came|went)\\b)(?:from (?:it|this|that) )?(?:that|to|how|never|not|one thing|:)`,
  ],
  [
    'reflection',
    2.4,
    `\\b(?:i|we) (?:always |only |first )?(?:look|check|ask|read|talk|test|listen|call|write)\\b.*\\bnow\\b`,
  ],
  [
    'reflection',
    3.2,
    `\\b(?:i|we) (?:\\w+ )?(?:\\w+ )?(?:learned|learnt)(?! (?:about|how to use|python|sql))\\b`,
  ],
  [
    'reflection',
    3.2,
    `\\b(?:taught (?:me|us|myself)|(?:the|my|a|one|big|main|hard|that) lesson|lessons? (?:learned|learnt|is|was|for)|(?:my|biggest|main|key|one) learnings?|take ?away|took (?:away )?from (?:it|that|this)|hindsight|looking back|in retrospect|(?:what i|i) (?:\\w+ )?(?:keep|kept|take|took|carry|carried)(?: away)? from (?:it|this|that|my|then)|i d rather (?:\\w+ ){1,8}(?:now|today|first))\\b`,
  ],
  [
    'reflection',
    3.2,
    `\\b(?:(?:would|d|will) (?:\\w+ )?do (?:\\w+ )?(?:\\w+ )?(?:differently|different|again)|(?:i|we) (?:would|d) (?:like|love) to have (?:\\w+ ){0,4}back|next time|if i (?:did|had|could|were to do) (?:it|this|that) again|would n(?:ot|t) do|(?:today|now) i would|i should have|i should ve|i wish i|wish i d|my mistake was|i regret)\\b`,
  ],
  [
    'reflection',
    2.8,
    `\\b(?:since then|from then on|ever since|these days|nowadays|after that)(?: \\w+){0,2} (?:i|we)(?: d)? (?:always|never|still|now|check|run|ask|launch|start|make|do|read|write|keep|only)\\b`,
  ],
  [
    'reflection',
    3.2,
    `\\b(?:i|we) (?:have|ve) (?:since |also |always )?(?:found|come to (?:see|think|believe))(?: out)?(?: since)? (?:that|it (?:is |s )?(?:\\w+ )?(?:pays|helps|saves|works|takes|better|best|easier|wiser|safer|cheaper|quicker|faster|fairer|kinder|worth|more \\w+)|(?:one|you|people|nobody|most \\w+) (?!was\\b|were\\b|had\\b|in\\b)\\w+|\\w+ing (?:\\w+ ){0,5}?(?:is|helps|pays|works|beats|saves|comes|gets))\\b|\\b(?:i|we) (?:have|ve) since (?:learned|learnt|noticed|come to (?:see|think|believe|prefer|value|like|trust|expect)|made it (?:a|my|our)) |^(?:and |so )*since then (?:nothing|nobody|no one|no \\w+|every \\w+|each \\w+|all \\w+|the \\w+) (?:\\w+ ){0,3}?(?:can|may|must|has to|have to|needs to)\\b`,
  ],
  [
    'reflection',
    2.6,
    `\\b(?:i|we) (?:now|still) (?:always |never )?(?:ask|check|show|do (?!it\\b|when\\b|so\\b|that\\b)\\w+|run(?! (?:it|that|this))|make|start|write|read|keep|test|talk|call|try|take|let|think(?! (?:of|about|back)))\\b`,
  ],
];
