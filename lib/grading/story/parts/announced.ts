import type { StoryPart } from '@/lib/grading/story/story';
import { isTeller, speakersOf } from '@/lib/grading/story/unit/entries';
import { figuresIn } from '@/lib/grading/story/unit/figures';
import { partsHeaded } from '@/lib/grading/story/unit/tense';
import type { Unit } from '@/lib/grading/story/unit/unit';
import { doing } from '@/lib/grading/story/task/foreign';

/** What a unit is said to be by what stands around it. */
export interface Announced {
  readonly part: StoryPart | null;
  /** It tells of what happened, whatever its own tense: what somebody asked, the answer to a question of one's own. */
  readonly holds: boolean;
}

const nothing: Announced = { part: null, holds: false };

const goal =
  '(?:ask|task|job|goal|target|aim|objective|brief|role|part|mission|assignment|mandate|order|orders|instructions?|requirements?|deadline|question|challenge|catch|condition|deal|limit|constraints?|plan|idea|request|wish|expectation)';
/** A question that the speaker answers next, or a heading before a colon: what comes then is this part. */
const heads: readonly (readonly [StoryPart, RegExp])[] = [
  [
    'task',
    new RegExp(
      `^(?:and |so |but |now |well )*(?:(?:my|our|the|his|her|their|one|only|a)(?: \\w+){0,3}? ${goal}\\b(?! i\\b)|what (?:did|do|was|were|had) (?:i|we|they|he|she|you) (?:\\w+ )?(?:have to|need\\w*|want\\w*|ask\\w*|expect\\w*|suppose\\w*|after)|what was (?:\\w+ )?(?:wanted|asked|needed|expected|required|demanded|my part|my role|my job|your \\w+|at stake)|what (?:i|we) (?:got|was given|were given|had to do|was asked|was told)\\b|what (?:i|we) (?:had|was|were|needed) (?:\\w+ )?to\\b)`,
      'u',
    ),
  ],
  [
    'action',
    /^(?:and |so |but |now |well )*(?:(?:what|how) (?:did|do) (?:i|we|you) (?:\w+ )?(?:do|solve|fix|go about|tackle|get|manage|approach|start)|what i did|my (?:approach|answer|steps|move))\b/u,
  ],
  [
    'result',
    /^(?:and |so |but |now |well )*(?:(?:the |my |our )?(?:long story short|in short|short version)|(?:with what |what (?:was )?)?(?:the )?(?:outcome|result|results|effect|upshot|payoff|bottom line)|what (?:came|changed|became)|(?:and )?in the end|did (?:it|that|this) (?:work|help|hold|pay)|how did (?:it|that|this|things) (?:end|turn out|go|work))\b/u,
  ],
  [
    'reflection',
    /^(?:and |so |but |now |well )*(?:(?:the|my) (?:lesson|moral|takeaway|learning)|what (?:did|do|have) (?:i|we|you) (?:learn\w*|take|keep)|what (?:i|we) (?:\w+ )?(?:keep|kept|take|took|learn\w*|carry|remember)\b|what (?:stuck|stays|stayed|sticks|remains|remained)(?: with (?:me|us))?$|what (?:would|will) i do)\b/u,
  ],
  [
    'situation',
    /^(?:and |so |but |now |well )*(?:what was (?:the |wrong|it about|going on)|where (?:was|were) (?:this|that|it|we|i|you)|the (?:problem|background|setting|situation|context|trouble|starting point))\b/u,
  ],
];
/** No more of its own than this, and the part itself comes after it. */
const HEAD_WORDS = 9;

/** "Q:" and "A:", as in an interrogation, say nothing themselves. */
const spoken = (flat: string) =>
  flat.replace(
    /^(?:q|a|question|answer|interviewer|me|i|they) (?=(?:to|what|where|how|and|so|with|at|in|on|it|the)\b)/u,
    '',
  );
const isQuestion = ({ quote }: Unit) => /\?["'”’)\s]*$/u.test(quote);
const opens = ({ quote }: Unit) => /[:–—]["'“‘\s]*$/u.test(quote);
const says =
  /\b(?:said|says|asked|asks|told|tells|wrote|shouted|goes|like|answered|replied|added|warned|begged|rang|phoned|called|texted|(?:turn(?:s|ed)|c[ao]me|comes) (?:over )?to (?:me|us)|words|message|email|mail|note|request|orders?|wish)\b/u;
const openers =
  '(?:okay|ok|right|well|so|look|hey|alright|all right|listen|yes|now|from (?:today|tomorrow|now)(?: on)?)';
const saysLast = new RegExp(
  `\\b(?:(?:said|says|asked|asks|wrote|goes|went)(?: to (?:me|us))?|told (?:me|us)|tells (?:me|us)|like)(?: ${openers})*$`,
  'u',
);
const quoted = /^["'“‘„«]|["'”’»]\s*$|[:,]\s*["'“‘„«]/u;

/** What one asks of somebody, in the words it is asked in. */
const asks = new RegExp(
  '(?:^|\\b(?:said|says|asked|like|goes|wrote|and|so|then|please|just|me|us|okay|ok|right|well|look|hey|alright|today|now) )' +
    '(?:(?:can|could|will|would) (?:you|we|i|somebody|someone|anyone)\\b|(?:either )?you (?:two |both |three )?(?:shall|will|ll|give|' +
    doing +
    ')\\b|(?:this|that|it)(?: one)? is (?:yours|for you|your (?:job|problem|turn|task|baby|thing))\\b|your turn\\b|you (?:are|re) the one (?:who|to)\\b|you (?:got|have|get) until\\b|.*\\bplease\\b|.*\\b(?:by|until|before) (?:\\w+day|(?:the )?(?:end|next|start|beginning)|noon|midnight|seven|eight|nine|ten|\\d+|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)\\b' +
    '|(?:you|we|i) (?:have|ve got|got|need|must|want|should) (?!a feeling|an idea)\\w+' +
    '|(?:please |just |now |then |and )*(?:get|make|fix|find|solve|bring|cut|keep|stop|sort|give me|build|write|show|send|deliver|take|put|call|check|clean|turn|move|save|help|figure|prove|explain|show|sell|win|finish|ship|reduce|raise|lower|halve|go and) )',
  'u',
);
/** A question that the work itself asks. */
const wonders =
  /^(?:and |so |but |now |well )*(?:how|what|where|which \w+|who|why) (?:do|does|could|can|would|should|might) (?:i|we|you|one|they|a|the)\b/u;
const refersBack = new RegExp(
  `^(?:and |so |but )?(?:that|this|which|those|these|it)(?: (?:was|were|is|became|s|had been))+ (?:\\w+ ){0,3}?${goal}(?:$| (?:put|to|for|from|i|we|he|she|they|of (?:me|us))\\b)`,
  'u',
);
/** "And that's how it ended", after the ending. */
const endsBack =
  /\b(?:that|this|it) (?:s|is|was) (?:how (?:it|that|this|things|the \w+) (?:all )?(?:ended|turned out|finished|came out|went)|(?:the|our|my) (?:end|ending|outcome|result|upshot)|what (?:came of it|it came to|was left|(?:i|we) (?:added|saved|gained|made|got|brought|cut|won|earned)))\b/u;
const unspoken = (flat: string, speaker: string) =>
  flat.startsWith(`${speaker} `) ? flat.slice(speaker.length + 1) : flat;
/** What the speaker asks of others is no task of theirs; a time they ask for is. */
const ownWords = /\b(?:i|we) (?:just |then |only )?(?:said|told|asked|say|was like|wrote)\b/u;
/** "How?", after a first sentence with figures. */
const begins =
  /^(?:and |so |but )*(?:how\b(?! (?:do|does|can|could))|here (?:is|s) how|this is how)/u;
/** "I'll begin at the end." */
const fromEnd =
  /^(?:and |so |well |okay |right )*(?:(?:i|we|let me|let s|let us|to|if i may|allow me to)(?: ll| will| would| d| just| can| may)* )?(?:begin|start|open)(?:ning|ing)? (?:at|with|from) (?:the (?:end|result|outcome|ending)|how it (?:ended|turned out|came out))\b/u;
/** "It takes 1.1 seconds today. Two years ago it took 4.8." */
const isEndFirst = (units: readonly Unit[], many: number) => {
  const opening = units.slice(0, many);
  const [first] = opening;
  if (first && fromEnd.test(first.flat)) return many > 1 || first.words.length > HEAD_WORDS;
  const after = units[many];
  if (!after || opening.every((unit) => figuresIn(unit).length === 0)) return false;
  return (
    begins.test(after.flat) ||
    (opening.some(({ flat }) => /\b(?:today|now|these days|by now)\b/u.test(flat)) &&
      figuresIn(after).length > 0 &&
      /\b(?:ago|before|used to|was|were|took|needed|cost|had been)\b/u.test(after.flat))
  );
};
const MOST_OPENING = 2;
const isOwnStep = ({ acts }: Unit) => acts.some(({ mood, step }) => mood === 'past' && step);

/** What is announced of each unit, from before or from behind. */
export function announcedOf(units: readonly Unit[]): Announced[] {
  const speakers = speakersOf(units);
  const sections = sectionsOf(units);
  const opening = [1, MOST_OPENING].find((many) => isEndFirst(units, many)) ?? 0;
  return units.map((unit, at): Announced => {
    const before = units[at - 1];
    const after = units[at + 1];
    const section = sections[at];
    if (section) return { part: section, holds: true };
    const announced = before ? headOf(before, before.sentence !== unit.sentence) : null;
    if (announced && !isQuestion(unit)) return { part: announced, holds: true };
    if (at < opening) return { part: 'result', holds: true };
    if (isOwnStep(unit)) return nothing;
    const isSpoken =
      quoted.test(unit.quote) ||
      (before && (opens(before) || saysLast.test(before.flat)) && says.test(before.flat)) ||
      (after && says.test(after.flat) && after.words.length <= HEAD_WORDS);
    const isOwn = [before, unit, after].some((each) => each && ownWords.test(each.flat));
    if (isSpoken && (isOwn ? /\buntil\b/u : asks).test(unit.flat))
      return { part: 'task', holds: true };
    if (isQuestion(unit) && wonders.test(unit.flat) && headOf(unit) === null)
      return { part: 'task', holds: true };
    const speaker = speakers[at];
    if (speaker && !isTeller(speaker) && asks.test(unspoken(unit.flat, speaker)))
      return { part: 'task', holds: true };
    if (after && refersBack.test(after.flat)) return { part: 'task', holds: true };
    if (after && endsBack.test(after.flat)) return { part: 'result', holds: true };
    return nothing;
  });
}

/** A heading in Markdown. */
const marked = /^\s*(?:#+\s|\*\*[^*]+\*\*\s*$|__[^_]+__\s*$)/u;

/** Under a marked heading everything is that part, until the next one. */
function sectionsOf(units: readonly Unit[]): (StoryPart | null)[] {
  let open: StoryPart | null = null;
  return units.map((unit) => {
    if (!marked.test(unit.quote)) return open;
    open = partsHeaded(unit.flat, `${unit.flat}:`)[0] ?? headOf(unit, true);
    return null;
  });
}

/** A heading ends in a colon, is asked, or stands in a line of its own. */
function headOf(unit: Unit, isAlone = false): StoryPart | null {
  if (unit.words.length > HEAD_WORDS) return null;
  const isShort = unit.words.length <= 3;
  if (!isQuestion(unit) && !opens(unit) && !(isShort && (isAlone || /\.\s*$/u.test(unit.quote))))
    return null;
  const headed = opens(unit) ? partsHeaded(unit.flat, unit.quote)[0] : undefined;
  return headed ?? heads.find(([, pattern]) => pattern.test(spoken(unit.flat)))?.[0] ?? null;
}
