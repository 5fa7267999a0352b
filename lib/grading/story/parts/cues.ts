import type { StoryPart } from '@/lib/grading/story/story';
import { count, span } from '@/lib/grading/story/unit/counts';
import { outcomeTable } from '@/lib/grading/story/result/outcome-cues';
import { taskTable } from '@/lib/grading/story/task/task-cues';

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
  // "The app for the fire brigades, 2017 I think": a thing and its year.
  [
    'situation',
    1.6,
    `^(?!.*\\b(?:was|were|had|is|are|learned|learnt)\\b)(?:[\\w-]+ ){2,10}(?:19|20)\\d\\d(?: (?:i (?:think|guess|believe)|or so|maybe|perhaps|roughly))*$`,
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
  // "At a pharmaceutical wholesaler", before the task.
  [
    'situation',
    1.3,
    `^(?:and |so |well |okay )*(?:at|in|for|with) (?:a|an|my|our) (?!.*\\b(?:while|way|sense|bit|lot|moment|nutshell|word|row|rush|hurry|start|hours?|days?|weeks?|months?|years?)$)(?:[\\w-]+ ){0,5}[\\w-]+$`,
  ],
  ['situation', 1.2, `^(?:so |okay |yeah )?(?:[\\w-]+ ){0,3}(?:${where})(?: in \\w+)?(?: |$)`],
  ['situation', 1, `\\bthere (?:was|were) (?:this |a |an |one |no )`],
  [
    'situation',
    1.3,
    `\\b(?:in one case|in my case|it happened|once i|we had (?:it|this|that) once|happened to (?:me|us))\\b`,
  ],
  ['situation', 0.6, `\\b(?:one day|once|this one time|one of my|one of our)\\b`],
  ['situation', 0.9, `\\b(?:in|at) (?:the|a|an|my|our) (?:\\w+ ){0,2}\\w+ (?:i|we|where)\\b`],
  [
    'situation',
    1.5,
    `\\b(?:this|it|that|one \\w+|my \\w+|the \\w+) (?:was|is|happened) (?:back |once )?(?:at|in|on|with|during|when|around) (?:the|a|an|my|our|this|that|one|\\d)\\b`,
  ],
  // What had come about before: the background.
  [
    'situation',
    1,
    `(?<!\\b(?:i|we) )\\bhad (?:already |just |long |since |never )?(?:\\w{2,}ed|been|become|broken|fallen|gone|grown|got|left|lost|risen|begun)\\b(?! to\\b)`,
  ],
  // What came down on them at once.
  [
    'situation',
    1.3,
    `\\b(?:dropped|fell|rose|doubled|halved|tripled|jumped|sank|collapsed|went (?:up|down)|broke|crashed|stopped|vanished)\\b.*\\b(?:overnight|suddenly|all at once|out of the blue|from one (?:day|week|month) to the next|unexpectedly|without warning)\\b|\\b(?:overnight|suddenly|all at once|out of the blue|from one (?:day|week|month) to the next|unexpectedly|without warning)\\b.*\\b(?:dropped|fell|rose|doubled|halved|tripled|jumped|sank|collapsed|went (?:up|down)|broke|crashed|stopped|vanished)\\b`,
  ],
  // What was wrong.
  [
    'situation',
    0.9,
    `\\b(?:problem|issue|broke|broken|crashed|failing|complain\\w*|argued|disagreed|fell out|shouted|refused|angry|furious|nobody|no one|had no|messy|backlog|losing|drowning|struggl\\w+|too (?:slow|late|many|few|long|much)|by hand|double|stuck|was dead|were dead|fell ill|could ?n[o']t|kept \\w+ing|(?:was|were) not (?:there|ready|working|possible)|missing|wanted to|wanted his|wanted her|without)\\b`,
  ],
  ['situation', 0.8, `\\b(?:was|were) (?:\\w+ )?\\w{3,}ing\\b`],
];

export const storyCues: readonly Cue[] = [...table, ...taskTable, ...outcomeTable].map(
  ([part, weight, source]) => ({
    part,
    weight,
    pattern: new RegExp(source, 'u'),
    sets: part === 'situation' && !/problem|ing\\b/u.test(source),
    effect: part === 'result' && !/in the end|everybody/u.test(source),
    after: part === 'result' && /in the end/u.test(source),
    change:
      part === 'result' &&
      /more like|old\|former|fell\|dropped|brought\|brings|fold\b|going\|gets|drop\|rise/u.test(
        source,
      ),
  }),
);

interface Heading {
  readonly part: StoryPart;
  readonly pattern: RegExp;
}
const headingsOf = (names: readonly (readonly [StoryPart, string])[]): Heading[] =>
  names.map(([part, any]) => ({
    part,
    pattern: new RegExp(`^(?:and |so |then |the |my |our |one )*(?:${any})\\b`, 'u'),
  }));

/** A heading that names the part: "Context: …", "my role - …". */
export const headings = headingsOf([
  ['situation', 'situation|context|ctx|background|setting|scene|where|problem'],
  [
    'task',
    'task|asked(?: of (?:me|us))?|ask|brief|role|goal|target|aim|objective|mission|mandate|assignment|requirements?|deadline|orders?|wanted|needed|to do|what i owned|what (?:i|we) had to do|what (?:\\w+ )?(?:hung|rode|depended|was riding|rested) on (?:it|this|that|me|us)|what was (?:at stake|wanted|asked|needed)|what (?:they|he|she|the \\w+) (?:wanted|asked|needed)',
  ],
  [
    'action',
    'actions?|done|what (?:i|we|my \\w+|our \\w+) did|how (?:i|we) (?:went about|did|solved|got)|steps?|approach|moves?|fix',
  ],
  [
    'result',
    'results?|outcome|impact|numbers? (?:after|now|today)|effect|upshot|ended|what (?:came|is left|was left|remained|remains|became) of (?:it|this|that)|what (?:came out|changed|stayed|remains|remained)|how it ended',
  ],
  [
    'reflection',
    'reflection|learned|learnt|learnings?|lessons?|hindsight|next time|takeaway|what i (?:learned|learnt|took)',
  ],
]);
/** Everyday words, which are headings only before a colon: "After: …", but not "After a while — I was new — …". */
export const colonHeadings = headingsOf([
  ['situation', 'place|when|before'],
  ['task', 'job|part'],
  ['action', 'did|how(?! it (?:all )?(?:came|began|started))'],
  ['result', 'after|out|end|final(?:ly)?|net'],
]);
