import type { StoryPart } from './story';
import { count, span } from './story-counts';
import { outcomeTable } from './story-outcome-cues';

/** What a unit says that speaks for one part of a story, and how loudly. Matched in small letters without marks. */
export interface Cue {
  readonly part: StoryPart;
  readonly weight: number;
  readonly pattern: RegExp;
  /** It tells a time or a place. */
  readonly sets: boolean;
  /** It tells something that was different afterwards. */
  readonly effect: boolean;
  /** It only says that something comes afterwards. */
  readonly after: boolean;
  /** It tells how a measure changed. */
  readonly change: boolean;
}

const where =
  'company|companies|firm|bank|school|hospital|university|college|agency|start-?up|restaurant|hotel|shop|store|factory|plant|' +
  'warehouse|museum|airline|airport|insurer|insurance|charity|ngo|office|clinic|ward|lab|laboratory|kitchen|garage|bakery|' +
  'theatre|theater|department|church|newspaper|magazine|supermarket|library|studio|operator|supplier|authority|ministry|' +
  'court|farm|dairy|depot|site|retailer|manufacturer|carrier|telecom|telco|utility|brewery|pharmacy|call cent(?:er|re)|' +
  'internship|consultancy|broker|vendor|client|customers?|nursing home|team|club|chain|business|organi[sz]ation|hospice|' +
  'practice|council|municipality|army|shift|parish|village|street';

const table: readonly [StoryPart, number, string][] = [
  // When and where it was.
  ['situation', 1.3, `\\b(?:in|since|around|during|back in) (?:19|20)\\d\\d\\b`],
  [
    'situation',
    1.3,
    `\\b(?:last|that) (?:year|term|season|night|quarter|week|spring|summer|autumn|fall|winter|christmas|month|semester|january|february|march|april|may|june|july|august|september|october|november|december)\\b`,
  ],
  ['situation', 1.3, `\\b${count} ${span} (?:ago|back)\\b`],
  ['situation', 1.2, `\\bwhen i (?:was|worked|joined|started|came|did|had)\\b`],
  [
    'situation',
    1.5,
    `\\b(?:in|at|from|on) (?:my|our|a) (?:last|previous|former|old|first|second|third|current|earlier) (?:\\w+ )?(?:job|company|role|position|firm|employer|team|year|week|project|school|internship|place)\\b`,
  ],
  [
    'situation',
    1.4,
    `\\bi (?:was|worked|used to|work|joined|started|had joined|ran|run|was running) (?:\\w+ ){0,6}?(?:at|for|in|with|by|as)\\b`,
  ],
  [
    'situation',
    1.2,
    `\\b(?:at|in|for|with|by|joined|from) (?:a|an|the|my|our|this|that|one)(?: [\\w-]+){0,4}? (?:${where})\\b`,
  ],
  ['situation', 0.9, `\\b(?:our|my|the|a|an|this|s) (?:[\\w-]+ ){0,2}?(?:${where})\\b`],
  ['situation', 1.2, `^(?:so |okay |yeah )?(?:[\\w-]+ ){0,3}(?:${where})(?: in \\w+)?(?: |$)`],
  ['situation', 1, `\\bthere (?:was|were) (?:this |a |an |one |no )`],
  [
    'situation',
    1.3,
    `\\b(?:in one case|in my case|it happened|once i|we had (?:it|this|that) once|happened to (?:me|us))\\b`,
  ],
  ['situation', 0.6, `\\b(?:one day|once|this one time|one of my|one of our)\\b`],
  ['situation', 0.9, `\\b(?:in|at) (?:the|a|an|my|our) (?:\\w+ ){0,2}\\w+ (?:i|we|where)\\b`],
  // What had come about before: the background.
  [
    'situation',
    1,
    `(?<!\\b(?:i|we) )\\bhad (?:already |just |long |since |never )?(?:\\w{2,}ed|been|become|broken|fallen|gone|grown|got|left|lost|risen|begun)\\b(?! to\\b)`,
  ],
  // What was wrong.
  [
    'situation',
    0.9,
    `\\b(?:problem|issue|broke|broken|crashed|failing|complain\\w*|argued|disagreed|fell out|shouted|refused|angry|furious|nobody|no one|had no|messy|backlog|losing|drowning|struggl\\w+|too (?:slow|late|many|few|long|much)|by hand|double|stuck|was dead|were dead|fell ill|could ?n[o']t|kept \\w+ing|(?:was|were) not (?:there|ready|working|possible)|missing|wanted to|wanted his|wanted her|without)\\b`,
  ],
  ['situation', 0.8, `\\b(?:was|were) (?:\\w+ )?\\w{3,}ing\\b`],
  // What had to be done, and by whom.
  [
    'task',
    3,
    `\\b(?:my|our) (?:own )?(?:job|task|role|brief|assignment|part|piece|goal|target|mission|responsibility|duty|mandate)(?: in it| there| now| then)? (?:was|is|were|would be)\\b`,
  ],
  ['task', 2.6, `\\b(?:the|one|main) (?:goal|target|task|job|aim|objective|brief) (?:was|were)\\b`],
  [
    'task',
    3,
    `\\b(?:was|were|am|is|i|me|be|s) (?:\\w+ )?(?:responsible|accountable|in charge|answerable)\\b`,
  ],
  [
    'task',
    2.8,
    `(?<!(?:no one|nobody|never|not) (?:had |has |have )?)\\b(?:asked|told|wanted|expected|ordered|hired|assigned|tasked|instructed|allowed|trusted|begged|gave|got) (?:me|us|i)(?: nobody else)?(?: (?!not\\b)\\w+){0,3}? to\\b(?! go along)`,
  ],
  [
    'task',
    2.8,
    `\\b(?:i|we) (?:was|were|got|had been|have been|d been|been) (?:\\w+ )?(?:asked|told|tasked|assigned|supposed|hired|made|given|expected|put in charge|appointed|called in|charged)\\b`,
  ],
  [
    'task',
    2.6,
    `\\b(?:gave|given|handed|set)(?: to)? (?:me|us|myself|for myself) (?:[\\w-]+ ){0,4}?(?:task|job|goal|brief|target|deadline|until|weeks?|days?|months?|term|year|hours?|responsibility|line|box)\\b`,
  ],
  [
    'task',
    2.8,
    `\\b(?:fell to|was on|up to|was for|landed on|rested on|was left to|is on|all on|were mine|was mine|mine to|make that|made that) (?:me|my|mine|us|sort|fix|find|solve|deliver)\\b`,
  ],
  [
    'task',
    2.4,
    `\\bi (?:owned(?! up)|led|headed|took over|d own|had to own|was leading|was the (?:\\w+ ){0,4}?(?:one|lead|only|main|captain|owner|head|manager))\\b`,
  ],
  [
    'task',
    2.2,
    `\\b(?<!that )(?:i|we) (?:just |then |really |still |simply )?(?:had|have|needed|got) to (?!be |work with|deal with|quit|inform|postpone|cancel|tell|admit|leave|wait|roll|stop|accept|say|go |come )\\w+`,
  ],
  [
    'task',
    2.4,
    `\\b(?:i am|i m|i was|as) the (?:[\\w-]+ ){0,4}?(?:one who|lead|only|main|treasurer|manager|owner|foreman|head|chef|editor)\\b`,
  ],
  [
    'task',
    2.2,
    `\\b(?:(?:i|we)(?: had| d| have| ve)? (?:promised|committed|agreed to deliver)|took it (?:up)?on (?:myself|ourselves)|(?:set|gave|had) (?:us |me )?(?:a|an|the|one) (?:[\\w-]+ ){0,3}(?:goal|target|kpi|deadline|quota|objective)|(?:wanted|needed|required) (?:one|a|an|the) \\w+ from us|gave me (?:one|a|two|three|only)|only (?:had|got)|had (?:only )?${count} (?:${span}|hours?|minutes?))\\b`,
  ],
  [
    'task',
    2.8,
    `\\b(?:it|that|this) (?:was|is|s) (?:my|our) (?:job|task|role|duty|responsibility|turn|call)\\b`,
  ],
  [
    'task',
    1.8,
    `\\b(?:they|client|boss|manager|customer|director|head) (?:\\w+ )?asked (?:could|whether|if|for)\\b`,
  ],
  [
    'task',
    2.4,
    `\\bi did the (?:\\w+ ){1,5}(?:my colleague|a colleague|someone else|somebody else)\\b`,
  ],
  ['task', 2.2, `\\b(?:(?:is|was) mine|my (?:name|head) (?:was )?on it|own it|my baby)\\b`],
  ['task', 1, `\\b(?:deadline|within|in under|before the|by the end of|instead of)\\b`],
  // What somebody wanted of the speaker, in whatever words.
  [
    'task',
    2.6,
    `\\b(?:goal|target|job|task|aim|objective|brief|mandate|mission|assignment)(?: \\w+){0,6}? (?:was|is) to\\b`,
  ],
  [
    'task',
    2.6,
    `\\b(?:wanted|needed|required|demanded|expected|insisted on|asked for|wants|needs|expects) (?:it |them |that |this |us |me |the \\w+ )?(?:[\\w-]+ ){0,3}?(?:at most|at least|no more than|not more than|fewer than|less than|half|under|below|above|within|by|before|down to|up to)\\b`,
  ],
  [
    'task',
    2.6,
    `\\b(?:boss|manager|lead|head|chief|director|client|customer|owner|ceo|cto|cfo|he|she|they) (?:say|says|said|tell|tells|told|ask|asks|asked|want|wants|goes|(?:was|is|were) like|came up (?:to me )?and said) (?:to )?(?:me |us )?(?:to \\w+|that i (?:must|should|have to)|(?:can|could|would|will) (?:you|we|i)|please|i (?:must|should))\\b`,
  ],
  [
    'task',
    2.2,
    `\\b(?:had|has|have|needed|needs) to be (?:\\w+ed|built|rebuilt|rewritten|found|cut|made|done|put|ready|out|gone|in place)\\b`,
  ],
  [
    'task',
    2.4,
    `\\b(?:on my (?:plate|shoulders|desk|table|watch)|in my hands|my (?:problem|turn|call)|(?:i|we)(?: am| m| was| were) (?:the one |the only one )?(?:to|meant to|due to|on the hook|down for|assigned|supposed to)|(?:i|we) (?:ve|have) got to|counted on (?:me|us))\\b`,
  ],
];

export const storyCues: readonly Cue[] = [...table, ...outcomeTable].map(
  ([part, weight, source]) => ({
    part,
    weight,
    pattern: new RegExp(source, 'u'),
    sets: part === 'situation' && !/problem|ing\\b/u.test(source),
    effect: part === 'result' && !/in the end|everybody/u.test(source),
    after: part === 'result' && /in the end/u.test(source),
    change:
      part === 'result' &&
      /fell\|dropped|brought\|brings|fold\b|going\|gets|drop\|rise/u.test(source),
  }),
);

/** A heading that names the part: "Context: …", "my role - …". */
export const headings: readonly { part: StoryPart; pattern: RegExp }[] = [
  { part: 'situation', pattern: /^(?:situation|context|ctx|background|setting)\b/u },
  {
    part: 'task',
    pattern:
      /^(?:task|asked(?: of me)?|my (?:brief|role|task|job)|brief|role|goal|target|what i owned)\b/u,
  },
  { part: 'action', pattern: /^(?:actions?|did|what i did|steps|approach)\b/u },
  { part: 'result', pattern: /^(?:results?|outcome|impact|effect)\b/u },
  {
    part: 'reflection',
    pattern: /^(?:reflection|learned|learnt|learnings?|lessons?|hindsight|next time)\b/u,
  },
];
