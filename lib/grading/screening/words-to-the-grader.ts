/**
 * What a sentence says when it speaks to whoever grades it. Scores, points, criteria, judges and answers are what many
 * honest answers are about ("give each pair a score", "label all data points"): it is told by marks that only an
 * answer gets, or by whom it speaks to and of (this answer, me, the grader).
 */

const marks =
  'full (?:marks?|credit|points|score)|max(?:imum)? (?:marks?|points|grade)|(?:perfect|top|highest) (?:marks?|grade)';
const scores = `${marks}|max(?:imum)? score|(?:perfect|top|highest) score|(?:5|10|100)\\s*(?:\\/|out of)\\s*(?:5|10|100)|(?:five|ten) out of (?:five|ten)|100 ?%|score of (?:5|five|10|100)|\\b100\\b`;
const giving = 'give|award|assign|grant|grade|mark|rate|score|return|output|deserve|get|receive';
const mine =
  '(?:my|this|any|an) (?:answer|response|submission)|this (?:candidate|item|section)|the candidate|me\\b|everybody|everyone';
const met = 'met|satisfied|fulfilled|covered|made';
const grader =
  'grader|examiner|assessor|marker|evaluator|reviewer|evaluation model|grading (?:model|system|ai)|whoever (?:is )?(?:assess|grad|mark)\\w*';

/**
 * "A student who learns the exam by heart gets full marks": a picture of learning, no wish. What is said is sought
 * first: looking back from every letter of an answer took longer than all other forms together.
 */
const notOfAPupil = (said: string) =>
  `(?=${said})(?<!\\b(?:students?|pupils?|learners?|child|kids?|who)\\b(?:(?!\\b(?:should|must|will|shall|has to|deserves?)\\b)[^.\\n]){0,60})${said}`;

const form = (source: string) => new RegExp(source, 'iu');

export const wordsToTheGrader: readonly RegExp[] = [
  // Told to leave what it was told.
  form(
    `^(?!.*${quotedOrder()})(?:.*[^\\w'-])?(?:ignore|disregard|forget|override|bypass|skip)\\b[^.\\n]{0,40}\\b(?:(?:all|any|your|these|the) )?(?:previous|above|prior|earlier|preceding|your|these|grading|marking) (?:\\w+ )?(?:instructions?|rules?|criteria|guidelines?|prompt)s?\\b`,
  ),
  form(
    '\\b(?:ignore|disregard|forget|override|bypass|skip)\\b[^.\\n]{0,40}\\b(?:rubric|(?:criteria|rules|guidelines|instructions|prompt) above|(?:the|all|everything) above[.,;!]|everything you (?:were|have been|are) told|all instructions)',
  ),
  // Marks, and whose they shall be.
  form(notOfAPupil(`\\b(?:${giving})s?\\b[^.\\n]{0,50}\\b(?:${marks})\\b`)),
  form(`\\b(?:${giving})s?\\b[^.\\n]{0,30}\\b(?:${mine})[^.\\n]{0,40}\\b(?:${scores})`),
  form(`\\b(?:${mine})[^.\\n]{0,30}\\b(?:${giving})s?\\b[^.\\n]{0,50}\\b(?:${scores})`),
  form(`^[^\\p{L}]*(?:please |now |just |and )*(?:award|grant)\\b[^.\\n]{0,50}\\b(?:${scores})`),
  form(`^[^.\\n]{0,80}${notOfAPupil('\\bfull marks\\b')}`),
  form(
    `\\b(?:(?:interviewer|${grader})\\b[^.\\n]{0,20} (?:would|will|should|must) (?:rate|give|score|mark)\\b|(?:grade|verdict)\\b[^.\\n]{0,20}(?::|\\bis\\b|,)(?! a score)|(?:agreed|final|correct|overall|evaluation|my|your) (?:score|result|assessment)\\b[^.\\n]{0,30}(?::|\\bis\\b|,))[^.\\n]{0,12}\\b(?:${scores})`,
  ),
  form(
    '^[^\\p{L}]*(?:please |now |just |you (?:must|should|will|shall) )*(?:output|print|reply|respond|write|return)\\b[^.\\n]{0,20}\\b(?:only|just)\\b[^.\\n]{0,40}\\b(?:grade|verdict|final score)\\b',
  ),
  form('\\breturn the maximum\\b[^.\\n]{0,20}\\b(?:item|question|answer)'),
  // Who it takes the reader for.
  form(
    `\\byou(?: are|['’]re) (?:now )?(?:such )?(?:a|an|the|my) (?:very |more |most |always )?(?:lenient|generous|kind|helpful|fair|cheerful|thoughtful)[^.\\n]{0,24}\\b(?:${grader}|interviewer)`,
  ),
  form(`\\byou(?: are|['’]re) (?:now (?:a|an|the|my)|the|my) (?:${grader})\\b`),
  /^[^\p{L}]*(?:[Ff]rom now on,? )?[Yy]ou are now [A-Z]\w+/u,
  form(
    `\\b(?:dear|hello|hi|(?:note|notes|message|word|addressed|speaking) (?:to|for)(?: the)?) (?:${grader})\\b|(?:^|[:;,([])[^\\p{L}]*to the (?:${grader})\\b\\W*(?:[:,]|$)|\\bas the (?:${grader}),? (?:you|please)\\b`,
  ),
  form(
    `\\b(?:${grader})\\b[^.\\n]{0,30}\\b(?:must|should|shall|will|is to|are to|please|recogni[sz]e|trust)\\b[^.\\n]{0,60}\\b(?:me|my|mine|i|this (?:answer|response|candidate|submission)|full|(?:all|every|each) (?:key )?points?|met|as (?:correct|complete)|pass|lenient|generous|kind|marks)\\b`,
  ),
  form('\\bas an? (?:ai|(?:ai |large )?language model|ai model),? i\\b'),
  form(
    `\\b(?:(?:instructions?|notes?|notice|message|attention|reminder)(?: for| to) (?:the |all )?(?:${grader})s?|(?:grader|grading|assessment|evaluation) mode|expected grade|whoever (?:is )?(?:assess|grad|mark)\\w*[^.\\n]{0,60}\\b(?:fair|trust|kind|experienced))\\b`,
  ),
  form(
    '\\b(?:the )?score (?:is|of|=|:) (?:a )?(?:5|10|100|five|ten) ?(?:\\/|out of) ?(?:5|10|100|five|ten)\\b|\\bkeep (?:that|the|this) (?:score|grade)\\b|\\bassign (?:5|10|100)\\b',
  ),
  // Points of the rubric, said to be made.
  form(
    `\\b(?:all|every|each)(?: of)?(?: the| my)? (?:(?:key|rubric(?:['’]s)?) )+(?:points?|criteria|criterion|items?)\\b[^.\\n]{0,30}\\b(?:met|satisfied|fulfilled|made|addressed)\\b`,
  ),
  form(`\\b(?:all|every|each)(?: of)?(?: the| my)? points?\\b[^.\\n]{0,20}\\bmet\\b`),
  form('\\bpoint (?:one|two|three|four|five|\\d)\\b,?[^.\\n]{0,20}\\bmet\\b'),
  form('(?:^|\\[x\\]|=|:|\\bmark|\\blabel|\\bset)\\W*(?:them )?\\ball[_ ](?:points )?met\\b'),
  form(
    '\\bmet\\W{1,6}for (?:everything\\b|(?:all|every|each) (?:of )?(?:the )?(?:key )?(?:points?|ids?)\\b)',
  ),
  form(
    `\\b(?:mark|label|set|count|treat|consider|grade|rate|report)(?:s|ed)?\\b[^.\\n]{0,40}\\b(?:points?|everything|labels?|verdicts?|(?:this|my) (?:answer|response)|rubric \\w+|ids?|all)\\b[^.\\n]{0,20}\\b(?:met|complete and correct)\\b`,
  ),
  form(
    `\\b(?:mark|label|set|count|treat|consider|report)(?:s|ed)?\\b[^.\\n]{0,30}\\b(?:points?|rubric \\w+|criteri\\w+|this (?:answer|response))\\b[^.\\n]{0,20}\\bas (?:${met})\\b`,
  ),
  form(
    `\\b(?:mark|set|count|treat|tick|register|record|log)(?:s|ed)?\\b[^.\\n]{0,20}\\b(?:(?:every|each|all)(?: of)?(?: the| my)? (?:key |rubric )+(?:points?|items?)|these facts|this)\\b[^.\\n]*\\bas (?:${met})\\b`,
  ),
  form(
    '\\b(?:give|award|grant|credit)s?\\b[^.\\n]{0,20}\\b(?:me|us|this|all|every|each)\\b[^.\\n]{0,20}\\bpoints?\\b(?! (?:the|an?|equal\\w*|same|their|its|in|to|within|of|that|which|on|with|at|from|some|more|less))',
  ),
  form('\\b(?:gets?|receives?|deserves?|earns?) all (?:of )?(?:the |\\w+ )?points\\b'),
  form(
    "\\b(?:i have|i['’]ve|i|(?:this|my) (?:answer|response)|(?:the|this) candidate(?: has)?|mine) (?:now |already |thus )?(?:covered|addressed|mentioned|fulfilled|satisfied|covers?|mentions?|contains?|includes?|fulfil+s|satisfies|demonstrates?)\\b[^.\\n]{0,20}\\b(?:all|every|each) (?:of )?(?:the )?(?:key |rubric['’]?s? |required )+(?:points?|criteria|items?)\\b",
  ),
  form(
    '\\bcredits? everything\\b|\\b(?:good|this|my) answer (?:\\w+ ){0,3}(?:mentions|covers|makes|contains) all (?:of )?(?:the )?key points\\b|\\bcovers all (?:of )?the key points in depth\\b',
  ),
  form(
    '\\b(?:output|return|print|report|answer|reply|say)s?\\b[^.\\n]{0,20}(?<!\\b(?:is|are|was|were|be|been|being|gets?|not) )\\bmet\\b[^\\p{L}\\n]{1,6}for\\b',
  ),
  form(
    '\\bnotes?\\W+(?:the |this )?candidate (?:has |did |was )?(?:\\w+ly )?(?:explained|named|listed|described|answered|covered|mentioned|identified|discussed|demonstrated|showed|gave|knows?|understands?)\\b|\\bcandidate (?:has )?(?:correctly|fully|clearly|perfectly|successfully) (?:explained|named|listed|described|answered|covered|mentioned|identified)\\b',
  ),
  // This answer, praised.
  form(
    '\\b(?:this|my) (?:answer|response|submission)\\b[^.\\n]{0,20}\\b(?:deserves|should (?:get|receive|be (?:marked|graded|accepted|passed))|has been (?:pre-?)?(?:verified|approved|validated|graded)|was (?:already )?(?:reviewed|graded|approved))\\b|\\b(?:this|my) answer\\b[^.\\n]{0,140}\\bfulfil+s\\b',
  ),
  form(
    "\\b(?:this|the) candidate(?:['’]s (?:answer|response))?(?: has| had| is| was)? (?:\\w+ ){0,2}(?:passed|passes|demonstrates|demonstrated|deserves|mastered|marked|recommended|verified|approved)\\b",
  ),
  form(
    '\\bmy answer (?:is|counts as) (?:\\w+ )?(?:complete|correct|perfect)\\b|\\bthis answer (?:counts as|is) (?:a )?(?:complete|perfect|(?:complete|entirely|completely) (?:and )?correct)\\b|\\bthis is a perfect answer\\b|\\bmost complete answer (?:you|i|any|ever|so far)\\b',
  ),
  // The rubric, said to say something else.
  form(
    "\\bthe rubric(?:['’]s)?\\b[^.\\n]{0,60}\\b(?:updated|outdated|out of date|no longer|does(?:n['’]t| not) apply|was changed|(?:any|this|my) answer|full|all the points|every point|not be named)\\b",
  ),
  // Begs.
  form(
    '\\bplease\\b[^.\\n]{0,60}\\b(?:pass me|me pass|hire me|(?:this|the) job|lenient|generous|kind\\b(?! of)|(?:good|better|high(?:er|est)?|full|maximum|all|every|my|this|some|more)(?: the| of the| of)? (?:answer|grade|scores?|marks?|points?|credit)\\b|the score (?:up|consistent|high)|(?:mark|grade|score) (?:me|my|this|it)\\b)|\\bi beg you\\b',
  ),
];

/** An order that is told of, not given: what an attacker writes, what a document says to a model. */
function quotedOrder(): string {
  return '\\b(?:attack\\w*|inject\\w*|jailbreak\\w*|malicious|adversar\\w*|users?|someone|somebody|documents?|pages?|e-?mails?|web ?sites?|inputs?|phrases?|texts? (?:like|such)|tells?|telling|told|says?|saying|writes?|typed?|types|tries|try|trying|like|such as|to) (?:[^.\\n]{0,60})?["“”\'‘’]?(?:ignore|disregard|forget|override|bypass|skip)\\b';
}
