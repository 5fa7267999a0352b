import { hasPast } from '@/lib/grading/story/unit/past-forms';
import { isKeptRule } from './kept-rule';
import type { Unit } from '@/lib/grading/story/unit/unit';

/**
 * What one thinks of it now. After what was done and towards the end of a story, a habit, a maxim or a wish is what the
 * speaker took from it; anywhere else the same words are advice.
 */
const forms: readonly (readonly [number, RegExp])[] = [
  // What one does since.
  [
    3,
    /^(?:and |so )*(?:these days|nowadays|since then|since that \w+|since|now|today|from then on|ever since) (?:i|we) (?:\w+ly )?(?!am\b|m\b|work\b|have\b|ve\b|was\b|had\b|live\b|are\b|were\b|got\b|run\b)\w+/u,
  ],
  [
    3,
    /^(?:and |so |but )*(?:these days|nowadays|since then|since|now|today|from then on|ever since) (?:that|this|it|which) (?:is|s|has been) (?:\w+ )?(?:the (?:very )?(?:first|second) (?:thing|question|step|point)|the (?:one )?thing|what|how|where|why|my (?:first|rule|habit|way)|our (?:first|rule|habit)|a (?:habit|rule)|one of the first (?:things|questions|steps))\b/u,
  ],
  // What one would do.
  [
    2.8,
    /\b(?:i|we) (?:would|d)(?: not)? (?!have\b|ve\b|had\b|been\b|say\b|call\b|like\b|think\b|be\b)(?:\w+ )?(?!\w+ed\b)\w+.*\b(?:first|again|earlier|sooner|instead|not|before|rather|from the start|(?:from|on) day one|right away|at once|more|less|much|altogether|in the first|on the first|at the (?:start|beginning)|next time)\b/u,
  ],
  [
    2.8,
    /\b(?:i|we) (?:would|d) \w+ .*\bthe same\b.*\b(?:except|only|but|apart from|minus|plus)\b/u,
  ],
  [2.6, /\b(?:i|we) (?:should|could|ought to) (?:not )?(?:have|ve) \w+/u],
  // What one sees since.
  [
    3,
    /\b(?:i|we) (?:\w+ )?(?:realised|realized|understood)(?: that)? (?:(?!was|were|had)\w+ ){1,4}?(?:do not|does not|never|always|is not|are not|is|are)\b/u,
  ],
  // What one should have done.
  [
    3,
    /\bif (?:i|we) (?:had|d)(?: (?:only|just|first|not))? (?!been (?:told|given|asked)\b)\w+|^(?:and |so |but )*had (?:i|we) (?:only |just |first |not )?\w+(?:ed|en|wn|ne|un|ut|ught|ade|ad|old|ooked)\b/u,
  ],
  [
    3,
    /\b(?:i|we) (?:had |d )?(?:badly |completely |simply )?(?:underestimated|overestimated|overlooked) (?:how|what|the|that|my|our)\b/u,
  ],
  [
    2.8,
    /\b(?:i|we) (?:would|d) (?:rather |also |now )?(?:have|ve) (?!liked\b|loved\b|preferred\b|said\b)\w+ .*\b(?:first|earlier|sooner|instead|before|from the start|not|rather|in the|in week|day one|right away|more|less)\b/u,
  ],
  [
    3,
    /\b(?:the|my|our) (?:\w+ )?(?:mistake|error|blind spot)(?: that)?(?: (?:i|we) made)? (?:was|is|had been)\b(?! (?:still |now |only |just |about |around |under |over |at |down (?:to|at|by) |below |above )*(?:\d|half|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty)\b))/u,
  ],
  [
    3,
    /\b(?:one thing|what|the thing|something) (?:that )?(?:i|we) (?:now |would |d )?(?:do|did|changed?) differently\b/u,
  ],
  // What one became, what one does since.
  [
    3,
    /\b(?:i|we) (?:have|ve) (?:since |now |also )?(?:stopped|started|begun|given up) (?:\w+ing|to)\b|\b(?:i|we) (?:have|ve) kept (?:one|a|that|the|this) (?:habit|rule|thing|lesson|list)\b/u,
  ],
  [
    2.8,
    /^(?:and |but |so |honestly )*(?:i|we) (?:am|m|are|re) (?:\w+ )?(?:more|less|\w{3,}er) .*\b(?:since|now|these days|today|nowadays)\b/u,
  ],
  [
    2.8,
    /^(?:and |so )*since (?:then|that (?:\w+ )?\w+) (?!.*\b(?:was|were|had|has|have)\b).*\b(?:mine|my|i|me)\b/u,
  ],
  // What would have been wiser.
  [
    2.8,
    /\bit would have been (?:\w+ )?(?:smarter|better|wiser|cheaper|faster|easier|simpler|right|enough|fairer|safer) to\b/u,
  ],
  [
    2.8,
    /\b(?:thing|part|bit|what) (?:that )?(?:i|we) (?:would|d) (?:change|skip|drop|avoid|do)\b/u,
  ],
  [
    2.6,
    /\bwhat (?:surprised|struck|shocked|humbled|amazed|impressed) (?:me|us) (?:\w+ )?(?:was|is)\b/u,
  ],
  [
    2.4,
    /^(?:and |so |but )*if (?:you|one|people) (?!would\b|had\b|were\b|could\b|know\b|ask me\b)\w+ .*\b(?:they|you|it|nobody|people|one) \w+/u,
  ],
  [2.4, /^(?:so )?(?:the )?\w+ first(?: (?:the )?\w+ (?:second|later|then|after|last))?$/u],
  [
    3,
    /^(?:and |but |so )*(?:i|we) (?:have|ve) (?:become|grown|got) (?:\w+ )?(?:more|less|better|\w+er)\b/u,
  ],
  [3, /\b(?:i|we) no longer (?!work\b|have\b|need\b|had\b|use\b|live\b)\w+/u],
  [
    2.8,
    /^(?:and |so )*(?:i|we) (?!work\b|live\b|am\b|m\b|have\b|ve\b|know\b|think\b|(?:use|run|share|have|sell|do) (?:it|that|this|them)\b|still\b|all\b)\w+ .*\b(?:now|these days|nowadays|every time)$/u,
  ],
  [
    2.8,
    /\b(?:i|we) (?:have|ve) (?:been )?work(?:ed|ing) on (?:\w+ )?(?:ever )?since\b|\bwhat (?:i|we) (?:have|ve) (?:been )?work(?:ed|ing) on (?:ever )?since\b/u,
  ],
  [2.8, /^(?:and |so )*(?:these days|nowadays|today|since then) the first \w+/u],
  [2.8, /\b(?:i|we) (?:d|would) rather \w+ .*\bthan\b/u],
  [
    3,
    /\bfrom (?:it|that|this) (?:i|we) (?:know|take|keep|learn\w*)\b|\b(?:i|we) came to (?:see|think|believe|understand|reali[sz]e) that\b/u,
  ],
  [
    2.8,
    /\bmade (?:me|us) (?!feel\b|wait\b)\w+ .*\b(?:every time|always|since|now|before|first)\b/u,
  ],
  [
    2.8,
    /\b(?:i|we) (?:was|were|had been|d been) (?:\w+ )?too (?:proud|shy|sure|quick|trusting|timid|eager|impatient|stubborn|polite|confident|cautious|greedy|hasty|vain|optimistic|ambitious) (?:to|of|about|for|with|in)\b/u,
  ],
  // What it showed.
  [
    3,
    /\b(?:it|that|this|which|(?:the|that|this) \w+) (?:has |had )?(?:showed|shown|shows|taught|teaches|told|tells|made|convinced|reminded|proved to|proven to|confirmed (?:to|for)) (?:me|us|my \w+|our \w+) (?:see |think |realise |realize |understand |aware |believe |again )*(?:that|how|why|to|never|not|what|of)\b(?! the \w+ (?:was|were|had)\b)/u,
  ],
  [
    2.8,
    /\b(?:it|that|this) (?:became|became very|was|is) (?:\w+ )?(?:clear|obvious|plain)(?: to (?:me|us))? (?:that|how) .*\b(?:is|are|should|shouldn t|must|cannot|can t|can|needs|need|never|always)\b(?!.*\b(?:was|were|had)\b)/u,
  ],
  [
    3,
    /\b(?:what (?:stays|stayed|sticks|stuck|remains|remained|i remember)|(?:stays|stayed|stuck|sticks) with (?:me|us))\b.*\b(?:is|was|that|how)\b/u,
  ],
  [
    3,
    /\b(?:i|we) (?:came|come|walked|went|go) away (?:convinced|knowing|with|sure|thinking|believing)\b|\b(?:i|we) (?:now|today|by now) (?:know|understand|see|believe|think)\b|\bwho (?:has |had )?(?:learned|learnt) (?:that|to|how|never|not)\b/u,
  ],
  [
    3,
    /\b(?:changed|altered|shaped) (?:the way|how) (?:i|we)\b|\b(?:i|we) (?:have|ve) (?:been|become|grown|got) (?:\w+ )?(?:more|less|better|\w+er)\b.*\b(?:since|now|these days)\b/u,
  ],
  // What is so since.
  [
    2.8,
    /^(?:and |so )*(?:ever since|since then|since that \w+|these days|nowadays) (?:my|our) \w+/u,
  ],
  [
    2.6,
    /^(?:and |so )*(?:i|we) (?:still|now) (?!have\b|ve\b|work\b|use\b|had\b|was\b|were\b|do not\b|got\b|think of\b|live\b|am\b|are\b)(?!\w+ed\b)\w+ .*\b(?:before|first|whenever|every time|rather than|instead of)\b/u,
  ],
  [
    2.8,
    /^(?:and |so )*(?:my|our|the|one|a) (?:\w+ )?(?:rule|habit|principle|motto|maxim)\b(?! (?:was|were|had|at)\b).*/u,
  ],
  [
    2.8,
    /^(?:note|memo|message|reminder) to (?:self|myself)\b|^(?:and |so |but )*(?:the )?(?:moral|lesson)\b/u,
  ],
  // A maxim.
  [
    2.6,
    /^(?:ask|count|check|test|look|talk|listen|start|begin|measure|read|write|try|show|trust|keep) .*\b(?:always|first|before|every time|never)\b$|^(?:ask|count|check|test|look|talk|listen|start|measure|read|write|show) \w+ .*\bbefore (?:you|one|\w+ing)\b/u,
  ],
  [
    2.6,
    /^(?:and |so |but )*(?:always|never|do not|don t|first) (?!again\b|mind\b|came\b|had\b|was\b|did\b|i\b|we\b|he\b|she\b|they\b|the\b|a\b)\w+(?!ed\b)/u,
  ],
  [2.6, /^(?:so |and )*(?:better|rather) (?:a|an|the|one|to|no|ask|late|early|too) .*\bthan\b/u],
  [2.6, /^(?:so |and )*first (?:the|a|an) \w+(?: \w+)?(?: then (?:the|a|an) .*)?$/u],
  [
    2.6,
    /\bit (?:is|s) (?:always )?(?:easier|better|cheaper|harder|wiser|safer|faster|more \w+) to .*\bthan\b/u,
  ],
  [
    2.4,
    /^(?:and |so |but |because )*(?:if |when |once )?you (?:just |only |simply |really |first )?(?:have to|need to|should|can|cannot|ca not|do not|don t|learn|only|never|always|get|must)\b/u,
  ],
  [
    2.6,
    /\b(?:is|are) (?:\w+ )?(?:better|cheaper|worth|worse|more|half|never|rarely|seldom|nothing without|only as) (?:\w+ ){1,8}?(?:than|as|until|without|more than)\b|\b(?:beats|is worth more than|comes before|trumps)\b/u,
  ],
];
/** "First we failed" tells what happened, and an order among the steps is one of them. */
const maxim = /^(?:and |so |but )*(?:always|never|first|do not|don t) /u;
/** What is so in general, once nothing more was done. */
const truth =
  /^(?:and |so |but |because )*(?:people|users|customers|teams|experts|data|labels|numbers|words|models|tools|silence|trust|an? \w+(?: \w+)?) (?:\w+ly )?(?:is|are|do|does|can|cannot|never|always|need|needs|forgive|argue|believe|trust|hear|read|see|tells?|want|learn|know|persuades?|beats?) (?!.*\b(?:now|today|it|them|this|these|our|my|his|her|their|was|were|had|times|percent|cents?|euros?|dollars?|pounds?|\d+)\b)\w+ \w+/u;
/** An order to oneself and everybody, in the last words. */
const order =
  /^(?:and |so |but |just )*(?:always |never |first |do not |don t )?(?:ask|count|check|test|look|talk|listen|start|begin|measure|read|write|try|show|trust|keep|put|let|give|bring|take|watch|visit|plan|agree|define|argue|label|freeze|ship|speak|go|find|believe|build|distrust|remember|beware) (?!you\b|he\b|she\b|they\b|it (?:in|on|up)\b)\w+ \w+/u;
/** Told of somebody's words, it is no maxim. */
const said = /\b(?:said|says|asked|told|wrote)\b/u;
/** What a maxim speaks for a lesson. */
const MAXIM = 2.6;
/** And what was made a rule since. */
const KEPT = 3;
/** With a past form among so many first words it tells what happened. */
const FIRST_WORDS = 4;
/** Not before this share of the story is told. */
const LATE = 0.6;

/** Whether a step was taken in it. */
export const isActed = ({ acts }: Unit): boolean =>
  acts.some(({ mood, step }) => mood === 'past' && step);

/** What stands around a unit. */
export interface Beside {
  readonly before: Unit | undefined;
  readonly after: Unit | undefined;
  /** A step was taken somewhere before, or is taken somewhere after it. */
  readonly isActedBefore: boolean;
  readonly isActedAfter: boolean;
}

/** How much a unit speaks for a lesson by where it stands. */
export function afterthought(unit: Unit, beside: Beside): number {
  const { flat, place, words } = unit;
  const { isActedBefore, isActedAfter } = beside;
  const isLast = beside.after === undefined;
  if (maxim.test(flat) && (hasPast(words.slice(0, FIRST_WORDS)) || isActedAfter)) return 0;
  const isLate = place === null || place >= LATE || isLast;
  if (!isLate || !isActedBefore) return 0;
  const isMaxim =
    ((isLast && order.test(flat)) || (!isActedAfter && truth.test(flat))) &&
    !hasPast(words.slice(0, FIRST_WORDS)) &&
    !said.test(flat);
  return Math.max(
    isMaxim ? MAXIM : 0,
    isKeptRule(unit, beside.before) ? KEPT : 0,
    ...forms.filter(([, form]) => form.test(flat)).map(([weight]) => weight),
  );
}
