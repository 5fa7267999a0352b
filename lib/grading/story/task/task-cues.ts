import { count, span } from '@/lib/grading/story/unit/counts';

/**
 * What somebody had to do, by the ways in which English says so: a word for a goal with what it was, somebody who
 * sets a task to the speaker, an obligation, a responsibility, a limit, a time by which, a choice to be made.
 * Made of parts of speech rather than of phrases, so that it holds in words nobody thought of.
 */

/** A goal by name. */
const goal =
  '(?:goals?|targets?|aims?|objectives?|tasks?|jobs?|briefs?|mandates?|missions?|assignments?|asks?|remit|dut(?:y|ies)|responsibilit(?:y|ies)|orders?|instructions?|requirements?|expectations?|requests?|purpose|priority|deadlines?|quota|kpi|commission|demands?(?! (?:forecast\\w*|planning|model\\w*|curve|data|side|peaks?|predict\\w*))|commitment|errand|homework|marching orders)(?! (?:titles?|lists?|boards?|descriptions?|markets?|force|interview|names?)\\b)';
/** These name a goal only with what it was. */
const vagueGoal =
  '(?:idea|plan|point|question|deal|contract|agreement|terms?|bet|wish|hope|challenge|condition|need|decision|choice|problem|trick|thing|work|role|part|piece|bit|share|side|half|dilemma|puzzle|bar|ceiling|limit|budget|cap|rule|promise|intention|bargain|concern|difficulty)';
const whose = '(?:my|our|his|her|their|its|the|a|one|only|whose|this|that|s|what)';
const some = '(?:[\\w-]+ )';
const be =
  '(?:was|were|is|are|s|became|remained|had been|(?:made|make|makes|call|called) (?:it|that|this))';
const quite =
  '(?:just |only |also |then |now |really |still |simply |always |basically |mainly |personally |actually |to be |already )*';
const me = '(?:me|us|myself|ourselves)';
const time = `(?:(?:only |just |about |exactly |less than |under )?(?:${count}|a|an|half a|the) (?:[\\w-]+ )?(?:${span}|hours?|minutes?|nights?|sprints?|working days?)|until|till|til)`;
/** Bears no goal in itself: "I had to laugh". */
const idleTo =
  '(?!(?:it|the|a|an|me|him|her|them|my|our|this|that|one)\\b|be\\b(?! (?:\\w+ed|done|ready|back|out|there|sure|able))|work with|deal with|quit|inform|postpone|cancel|tell|admit|leave|wait|roll|stop|accept|say|go\\b|come\\b|laugh|smile|cry|think|remember|agree|confess|apologi[sz]e|learn|live|see|know|die|sleep|eat)';
const assign =
  '(?:ask|tell|want|expect|asked|told|wanted|expected|ordered|hired|assigned|tasked|instructed|trusted|begged|charged|commissioned|appointed|picked|chose|entrusted|sent|called|brought|needed|required|challenged|urged|put|nominated|elected|allowed|invited|pushed|pressed|gave|got|left|made|wants|needs|asks|tells|expects|counted on|relied on|looked to|turned to|depended on|counting on|relying on|depending on)';
const assigned =
  '(?:asked|told|tasked|assigned|hired|appointed|charged|instructed|commissioned|chosen|picked|elected|sent|brought|called|put|made|entrusted|trusted|expected|required|ordered|supposed|meant|due|obliged|bound|nominated|challenged|drafted|roped|seconded)';
const directive =
  '(?:(?:by|until|before) \\w+ )?(?:(?:please |just |now |you )*(?:get|make|fix|find|solve|bring|cut|keep|stop|sort|do|give|build|write|show|send|deliver|take|put|let|call|check|clean|turn|move|save|help|figure|prove|sell|win|hold|finish|ship|reduce|raise|lower|double|halve|sort|never|don t|do not|no more)|(?:can|could|will|would) (?:you|we|i|somebody|someone|anyone)|either (?:you|we|i) \\w+|you (?:get|take|make|fix|find|do|handle|run|lead|write|build|bring|keep)|(?:you|we|i|it|they|this|that|there) (?:have|ve|has|need|needs|must|got|want|wants|should|ll)|i want|i need|i expect|by (?:mon|tues|wednes|thurs|fri|satur|sun)day)';

/** Weight and pattern, matched in small letters without marks. */
const table: readonly [number, string][] = [
  // A goal by name, with what it was.
  [
    2.6,
    `(?<!\\b(?:in|at|from|on|since) )\\b${whose} ${some}{0,2}?${goal}(?: (?!not\\b|there\\b|i\\b|we\\b)[\\w-]+){0,6}? (?:was|were|would be|became|remained|said|read|meant|is|being)\\b`,
  ],
  [
    2.6,
    `\\b${whose} ${some}{0,2}?${vagueGoal}(?: [\\w-]+){0,5}? (?:was|were|is|said|became|set|being|stood|had|read)(?: \\w+ly| just| only| simply| now| clear| simple)? (?:to \\w+|how\\b|whether|which|where|who|if\\b|that (?:i|we|it|no|(?:they|he|she|the \\w+) (?:must|should|had to|would|d))|at most|at least|no more|no less|at (?:\\d|${count})|one|two|three|\\d+)`,
  ],
  [
    3,
    `\\b(?:my|our) (?:own )?(?:role|part|piece|mission|bit|share|half|side)(?: in (?:it|this|that|all \\w+)| there| now| then| of it)? (?:was|is|were|would be)\\b`,
  ],
  [
    2.6,
    `\\b${be} (?:all )?(?:my|our) (?:own |only |whole |main |first )?(?:${goal}|part|problem|turn|call|piece|bit|share|baby|shift|concern|business|watch|headache|question|service|system|product|pipeline|area)\\b`,
  ],
  [
    2.2,
    `\\b${be} (?:the|a|one|his|her|their) (?:\\w+ ){0,2}?(?:order|orders|ask|brief|deadline|target|goal|task|job|assignment|mandate|mission|requirement|instructions?|demand|request|deal|question (?:put|i|we))\\b`,
  ],
  [
    2.6,
    `\\b(?:had|have|got|received|given|gave|set|with|under|accepted|handed|inherited|remained|on|signed|there (?:was|were)|came with|left with|took on)(?: ${me})? (?:${whose} )?${some}{0,2}?${goal}(?: \\w+)?(?: (?:to|of|that|was|for) \\w+|$)`,
  ],
  // Somebody sets it to the speaker.
  [
    2.8,
    `(?<!(?:no one|nobody|never|not) (?:had |has |have )?)\\b${assign} ${me}(?: nobody else)?(?: (?!not\\b|that\\b|how\\b)\\w+){0,3}? (?<!\\b(?:way|chance|tool|tools|means|access|reason|reasons|right|permission|opportunity|courage|room|nothing|something|strength) )(?:to\\b(?! go along|(?: \\w+)? (?:lunch|dinner|me)\\b)|with (?:the|a|it|this)|in charge|responsible|on (?:it|this|that|the case|to it)|(?:whether|if) (?:i|we|somebody|something|there|it (?:was|were|could)))`,
  ],
  [
    2.8,
    `\\b(?:i|we) (?:(?:at|in|of|from) (?:[\\w-]+ ){1,5}?)?(?:was|were|am|m|got|get|had been|have been|ve been|d been|been|became) ${quite}(?:\\w+ly )?${assigned}(?: (?:by|in|on|at|after|last|this|that|one)(?: (?!to\\b)[\\w'-]+){1,4}?)?(?: (?:in|on|there|over|up|out|back|along|as \\w+ \\w+))? (?:to|with|on|in charge|as|for|of|that (?:(?:[\\w-]+ ){1,4}?(?:should|must|would|had to|was to|were to|needed to)\\b)|whether|if|responsible)\\b`,
  ],
  [
    2.4,
    `\\b(?:i|we) (?:was|were|got|had been|d been) ${quite}(?:given|handed|left with|passed|assigned|trusted with|entrusted with|put on|brought in|called in|put in charge|appointed)\\b(?! (?:a|an|some) )`,
  ],
  [
    2.4,
    `\\b(?:given|handed|gave|left|passed|assigned|dropped|threw|delegated|entrusted|set)(?: to)? ${me} (?:(?:the|this|that|it|all|charge|responsibility|free|full)\\b(?! (?:[\\w-]+ )?(?:data|money|numbers|files|figures|keys?|reason|green light|idea|answer|list|access|prize|award|feeling|impression|courage|benefit|look)\\b)|${time}|(?:\\w+ ){1,5}?to (?:\\w+ )?(?:find|get|make|fix|build|bring|do|come|show|solve|deliver|prove|finish|run|turn|write|keep))`,
  ],
  [
    2.4,
    `\\b(?:gave|handed|passed|left|assigned|dropped|threw|delegated|entrusted|brought|put) (?:it|this|that|them|everything|(?:the|this|that|his|her|their|a) (?:[\\w-]+ ){1,4}?)(?: (?:up|over|down|all))? ?(?:to|on|with|in) (?:me\\b|us\\b|my (?:desk|plate|lap|shoulders|hands|team|inbox))`,
  ],
  [
    2.4,
    `\\b(?:sent|called|brought|put|moved|flew|pulled|dragged|placed) ${me} (?:in|over|there|on|out|onto|down|up|into) `,
  ],
  [
    2.8,
    `\\b(?:fell|falls|fall|down|up|left|landed|lands|rested|rests|was|is|were|ended up|hung|passed|came down|boiled down|stopped|dropped|for)(?: all| up| down)? (?:to|on|upon|with|in|for|onto|into|at) (?:me\\b(?! (?:in the|at the|all the|that (?:day|night)))|us\\b|my (?:desk|plate|lap|shoulders|hands|table|inbox|watch|door|side|area|court|field|remit|department|territory)|someone|somebody)`,
  ],
  [
    2.2,
    `\\b(?:turned|looked|came|comes|ran|rang|phoned|wrote|went|walked|called) (?:up |over |out )?(?:to|for|on|upon) (?:me|us) (?:for|to|with|because|and)\\b`,
  ],
  [
    2.6,
    `\\b(?:decided|agreed|arranged|settled|understood|clear|written|wished|hoped|hoping|insisted|demanded|expected|asked|hope|ordered) (?:that |for )(?:i|we|me|us) (?:(?:would|d|should|was|were|will|ll|had|must|take|to|get|alone|alone would)\\b)`,
  ],
  [2.4, `\\b(?:agreed|decided|settled|arranged)\\b(?! to\\b).* and (?:i|me|we)\\b`],
  [
    2.6,
    `\\b(?:assigned|addressed|given|handed|delegated|allocated|entrusted|left|set) to (?:me|us)\\b`,
  ],
  [
    2.6,
    `\\b(?:i|we) (?:was|were|got|had been) (?:\\w+ )?(?:brought|called|hired|sent|flown|taken|put|pulled|moved|dropped) (?:in|into|on|onto|over|out|up)\\b(?: [\\w-]+){0,7}? to \\w+`,
  ],
  // An obligation, a responsibility.
  [
    2.4,
    `\\b(?<!that )(?:i|we) ${quite}(?:had|have|needed|need|got|ve got|was|were|am|are|m|ought|felt bound) ${quite}(?:there |here |in there |meant |supposed |due |bound |obliged |required |expected |hired |under orders )?to ${idleTo}\\w+`,
  ],
  [2.2, `\\b(?:i|we) (?:should|must)(?: not)? ${idleTo}(?!have|ve|admit|be\\b)\\w+`],
  [
    2.4,
    `\\b(?:it was|it is|it s|was it|there was) (?:for (?:me|us)|(?:vital|essential|crucial|necessary|imperative|urgent|critical|mandatory|important|up to (?:me|us|my \\w+))(?: for (?:me|us))?) (?:to|that|not)\\b`,
  ],
  [
    3,
    `(?:\\b(?:i|we|me|us|my team|one|and|who) (?:[\\w-]+ ){0,3}?|^)(?:responsible|accountable|in charge|answerable)\\b`,
  ],
  [
    2.6,
    `\\b(?:i|we) (?:\\w+ )?(?:owned(?! up)|led|headed|took over|took on|took charge of|answered for|looked after|inherited|oversaw|volunteered|stepped (?:in|up|forward)|signed up|was on (?:call|duty)|put (?:my|our|up my) hands? up|raised (?:my|our) hands?|was the (?:\\w+ ){0,4}?(?:one|lead|only|main|captain|owner|head|manager))\\b`,
  ],
  [
    2.4,
    `\\b(?:i am|i m|i was|as) the (?:[\\w-]+ ){0,4}?(?:one (?:who|they|people|to)|lead|only|main|treasurer|manager|owner|foreman|head|chef|editor)\\b`,
  ],
  [
    2.4,
    `\\bas (?:a |an |the )?(?:[\\w-]+ )?(?:lead|manager|owner|head|foreman|captain|chair|chef|editor|nurse|engineer|treasurer|secretary) (?:i|it was my)\\b`,
  ],
  [
    2.4,
    `\\b(?:i d|i) (?:own|had to own)\\b|\\b(?:(?:is|was|were|be|became|s) (?:all )?mine\\b(?! (?:too|as well)|(?: alone)? to)|my (?:name|head|neck) (?:was )?on (?:it|the line)|own it|my baby|on the hook|(?:i|we) (?:\\w+ )?(?:was|were|am|m) (?:put )?down (?:for|as)\\b)`,
  ],
  [
    2.4,
    `^(?:as )?(?:owner|lead|head|manager|keeper) of \\w+|\\bdeadline (?:was |of |in |on )?(?:${time}|\\w+day|\\d|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas)`,
  ],
  [2.2, `\\bon (?:my|our) (?:plate|shoulders|desk|table|watch|list|lap)\\b|\\bin my hands\\b`],
  [2.2, `\\b(?:somebody|someone) (?:\\w+ )?(?:had|needed) to\\b`],
  [2.4, `\\bi did the (?:\\w+ ){0,3}(?:part|piece|half|side|share)\\b`],
  [2.4, `\\bi did the (?:\\w+ ){1,5}(?:my colleague|a colleague|someone else|somebody else)\\b`],
  // Their own word, their own aim.
  [
    2.4,
    `\\b(?:i|we)(?: had| d| have| ve)? ${quite}(?:promised|committed|vowed|swore|pledged|undertook|agreed to (?:deliver|take|do|make|find|build|fix|cut|bring)|set out|aimed|gave (?:my|our) word|given (?:my|our) word|took it (?:up)?on (?:myself|ourselves)|set (?:myself|ourselves)|was after|were after|gave (?:myself|ourselves))\\b`,
  ],
  [
    2.4,
    `\\bwhat (?:[\\w-]+ ){1,5}?(?:needed|wanted|expected|asked for|asked of (?:me|us)|had in mind|owed(?: \\w+){0,2}|was after|counted|mattered|required|demanded|hoped for|had to \\w+(?: \\w+)?) (?:was|were|is)\\b`,
  ],
  [
    2.4,
    `\\b(?:all|the (?:only|main|one|first) thing|what|nothing else) (?:that )?(?:counted|mattered|was needed|was asked|(?:i|we|they|he|she) (?:needed|wanted|cared about|had to do))(?: \\w+){0,3} (?:was|were|is)\\b`,
  ],
  [
    2.4,
    `\\b(?:success|winning|passing|done|good enough|anything less) (?:meant|would mean|would be|was defined)\\b|\\bnothing less than\\b|\\bnot an option\\b|\\b(?:could not|couldn t|can t|cannot) afford to\\b`,
  ],
  [3, `(?:^|\\b(?:was|were|is|s) )(?:all )?mine(?: alone)? to \\w+`],
  // A thing had to be so; a limit.
  [
    2.2,
    `\\b(?<!\\b(?:he|she|they|you|people|everybody|everyone|i|we) (?:\\w+ )?)(?:had|has|have|needed|needs|was|were) to (?:be (?:\\w+ed|built|rebuilt|rewritten|found|cut|made|done|put|ready|out|gone|in|down|up|back|able|under|over|at|no|less|fewer|there|on|live|safe|online|sent|sold|paid)|stay|remain|fit|hold|work|run|cost|last|reach|meet|pass|land|arrive|match|stand|survive|open|come (?:down|out|back|in|from|up)|go (?:down|out|live|up|below|under|online)|drop|fall|get (?:down|under|below|back|out|through|there)|stop|shrink|rise|keep|start|happen|look|sound|cover|support|handle)\\b`,
  ],
  [
    2.2,
    `\\b(?:must(?! have)|(?:was|were) not (?:to|allowed to)|(?:no|nobody|no one) (?:[\\w-]+ )?(?:was|were) (?:to|allowed to)|needed \\w+ing)\\b`,
  ],
  [
    2.2,
    `\\b(?:could|can|should|might|had to|must|may|was to|were to|shall|would)(?: not)?(?: [\\w-]+){1,3} (?:more than|less than|fewer than|longer than|at most|at least|beyond|under \\d|below|within|no more|by the|before the|without (?:a|any|\\w+ing))\\b`,
  ],
  // Somebody else wants it.
  [
    2.4,
    `(?<!\\b(?:i|we) (?:\\w+ )?)\\b(?:wanted|needed|wants|needs) (?:it|them|this|that|us|me|everything|the \\w+) (?:\\w{3,}ing|(?:\\w+ ){0,2}(?:for|in|on) )`,
  ],
  [
    2.2,
    `\\b(?:you|they|she|he|\\w{3,}) (?:had )?(?:asked|asks|asking|wished) for (?:\\d|${count}|less|more|under|at most|a (?:\\w+ ){0,2}(?:list|plan|way|fix|figure|solution|answer|proposal|version|reason))\\b`,
  ],
  [
    2.4,
    `\\b(?:unless|or else|otherwise|if (?:i|we) (?:did not|failed|didn t|could not)) ?(?:i|we|it|they|the \\w+)?(?: \\w+){0,2} (?:got|get|found|made|brought|cut|fixed|would|had|managed|solved|did|could)\\b`,
  ],
  [
    2.4,
    `(?<!\\b(?:i|we) (?:\\w+ )?)\\b(?:wanted|wanting|needed|needing|expected|expecting|required|requiring|demanding|wants|needs|expects|hoped for|hoping for|wished for) (?!to\\b)(?:(?!and\\b|but\\b|i\\b)[\\w-]+ ){1,6}?(?:that (?!week|day|year|night|month|morning|time)\\w+|which|who|at most|at least|no more than|not more than|fewer than|less than|half|under|below|above|within|by|before|until|down to|up to|done|gone|fixed|solved|\\w{3,}ed|ready|running|cut|built|live|every|each|from (?:me|us))\\b`,
  ],
  [
    2.4,
    `(?<!\\b(?:i|we) (?:\\w+ )?)\\b(?:wanted|wanting|expected|expecting|wants|expects) (?:it|them|this|us|me|the (?:\\w+ ){1,2}?|a (?:\\w+ ){1,2}?|\\w+s) ?to \\w+`,
  ],
  [
    2.4,
    `(?<!\\b(?:i|we) (?:\\w+ )?)\\b(?:demanded|demands|insisted on|insists on|called for|was asking for|were asking for|insisted that|demanded that|wanted to (?:have|see|get))\\b`,
  ],
  [
    2.2,
    `\\b(?:they|client|boss|manager|customer|director|head|owner|he|she) (?:\\w+ )?asked (?:could|whether|if (?:i|we)|for (?:a|an|the|some|one|two|three|\\d))\\b`,
  ],
  [
    2.2,
    `\\b(?:wanted to know|asked) (?:if|whether|how|when) (?:i|we) (?:could|can|would|might)\\b|(?<!\\b(?:i|we) )\\bwant(?:s|ed)? to know (?:\\w+ ){0,4}?(?:whether|if|what|which|how)\\b|\\bit (?:s|is|was) (?:me|us) (?:who|that) (?:has|have|had|must) to\\b|\\b(?:could|can|would) (?:i|we) (?:\\w+ ){1,10}?(?:wanted to know|asked)\\b`,
  ],
  [
    2.6,
    `(?<!\\b(?:i|we) (?:\\w+ )?)\\b(?:say|says|said|tell|tells|told|wrote|goes|went|(?:was|is|were) like|came up (?:to me )?and said|words|message|mail|email|text|note|answer)(?:(?: to)? (?:me|us))? (?:that (?:i|we) (?:must|should|have to|had to|was to|were to)|(?:i|we) (?:must|should|have to|had to)|${directive})\\b`,
  ],
  [
    2.4,
    `\\b(?:boss|manager|lead|director|chief|head|cto|ceo|founder|client|customer|owner)(?: \\w+){0,2} (?:said|says|goes|went|wrote) .*\\b(?:by|until|before) (?:\\w+day|next|the end|noon|tonight|tomorrow|christmas|easter|summer|january|february|march|april|may|june|july|august|september|october|november|december)\\b`,
  ],
  [
    2.4,
    `\\b(?:i|we) (?:defined|framed|scoped) (?:it|that|this|the \\w+|my own \\w+|our own \\w+)\\b`,
  ],
  [2.4, `\\b(?:gave|assigned|handed|left|put)\\b.* and (?:me|us) (?:the|on|with|to|in charge)\\b`],
  [
    2.6,
    `\\bit was (?:incumbent|imposed|bestowed) (?:up)?on (?:me|us)\\b|\\bit behoved (?:me|us)\\b|^(?:my|our) (?:bit|part|task|role|job|mission) (?:to )?(?:get|make|build|find|keep|cut|fix|read|write|count|predict|sort|bring|stop|clean|catch|move|show|tell|train)\\b`,
  ],
  // A time by which.
  [
    2.4,
    `\\b(?:(?:i|we|you) (?:only |just |then |still )?(?:had|have|got|get|have got|had got)|there (?:was|were)|(?:us|me) |leaving|leaves|gave|left) ?(?:(?!been\\b)[\\w-]+ )?${time}\\b(?= (?:to|for|until|before|left|and|or|on|at|in|\\w+day|the|then|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|midnight|noon|\\d)|$)`,
  ],
  [2.6, `\\b(?:gave|give|gives|allowed|set|granted) (?:me|us|myself) ${time}`],
  [2.4, `^(?:and |so |but )*${time} (?:said|says) (?!i\\b|we\\b)`],
  [
    2,
    `\\b(?:${count} (?:${span}|hours?|minutes?) (?:to go|left|away|off|to find|to get|to make|to do|to come|to deliver|to show|to fix|remained|remaining)|with ${count} ${span} to|no later than|in time for|due (?:on|by|in|at|next|end|before) \\w+|(?:was|were|is) due (?:the|\\w+day)|against the clock)\\b`,
  ],
  [1, `\\b(?:deadline|within|in under|before the|by the end of|instead of)\\b`],
  // A choice to be made.
  [
    2.4,
    `\\b(?:the|a|this|that|one) (?:\\w+ )?(?:decision|choice|dilemma|question)(?: \\w+){0,4}? (?:was (?:mine|ours)|whether|between|how (?:to|do|we|i)|to (?:make|be made|take|be taken)|had to)\\b|\\b(?:whether|which \\w+) to \\w+|\\beither (?:i|we) .* or\\b`,
  ],
];

export const taskTable = table.map(([weight, source]) => ['task', weight, source] as const);
