import type { Story } from './story';
import { numbers as words } from './story-counts';
import type { StoryReading } from './story-reading';
import { evidenceOf } from './story-units';
import type { Evidence } from '@/lib/grading/verdict';

/** A figure with what stands right after it; a year, a clock time and a date are none. */
const figure = new RegExp(
  `(?<![\\p{L}\\d])(?:[€$£]\\s?)?(?:\\d+(?:[.,]\\d+)*(?:\\s?(?:%|k|m|x|ms|s|h|€|£|\\$)(?![\\p{L}]))?|(?:${words})(?:[- ](?:${words}))*)(?![\\p{L}\\d])`,
  'giu',
);
const notCounted =
  /(?:\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)|\b(?:after|for) (?:about |nearly |over |some )?(?:half an?|[\w-]+) (?:hours?|days?|nights?|weeks?|months?|years?)\b|\bon \d{1,2}(?:st|nd|rd|th)? (?=\p{L})|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:[12]?\d|3[01])\b(?![.,]\d|\s?%| per ?cent)|\b(?:in|since|of|from|by|until|january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d|\b(?:at|by|until|before|from|till|past) \d{1,2}(?:[:.]\d\d)?(?: ?(?:am|pm|o'clock))?(?=[,.;]|$| on| i| the| and| we)|(?<!\b(?:stayed|stays|remained|remains|is|are|was|were|stands|stood|ended(?: up)?|held|settled) )\bat (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! \p{L}{3,}s\b)|\b(?<!of )the (?:other |first |last )?(?:two|three|four|five|six|seven|eight|nine|ten)\b(?! (?:per ?cent|percent))|\bby (?:two|three|four|five|six|seven|eight|nine|ten|eleven)(?=[,.;]|$| (?:o['’]clock|in|that|the|on|and|at|we|i|they|it|he|she)\b)|\b(?:one of|one day|day one|on one|chapter|line|level|floor|grade|phase) \d+)/giu;
const share =
  /\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|\d+)-?fold|half|halved|doubled|tripled|quadrupled|twice(?= (?:as|the|a|per|what|their|its))|once (?:a|per|every)|a (?:good |full |whole |mere )?(?:third|quarter|fifth|tenth)|(?<=\bby (?:(?:about|almost|nearly|over|more than|a good) )?)an? (?:second|minute|hour|day|week|month|year)|(?:an?|one) (?:full |whole |good )?(?:second|minute|hour|day|week|month) (?:a|per|every|each) (?:\w+)|an? (?:good |full |whole |half )?(?:second|minute|hour|day|week|month|year) (?:earlier|faster|sooner|less|more|shorter|quicker|of (?:\w+ )?(?:work|time|labour|labor|effort))|one (?:\w+ )?(?:more|less|fewer)|none of (?:the|our|my|its|them|us|those)|two thirds|three quarters|per ?cent|(?<!\b(?:quoted|priced|cost|predicted|returned|showed|shows|from|as|a|before|after) )zero|nil|none(?= (?:got|came|went|was|were|has|have|since|left|at all))|one in (?:\w+)|(?:just|only|not) (?:\w+ )?(?:a single|one)|(?<=\b(?:there (?:was|were|has been|s|is)|(?:have|['’]ve|has) (?:had|seen|lost) (?:only |just )?) ?)one(?! \w+ (?:when|who|where|that|which)\b)|\w+n['’]t (?:\w+ ){0,3}(?:a|one) single|without (?:a|one) single|without (?:any|one) (?:errors?|faults?|complaints?|losses|findings?|incidents?|outages?|mistakes?)|(?<=\p{L} )(?:in|takes|took|needs|lasts) (?:(?:about|just|only|under|less than) )*(?:an?|half an?|a single) (?:second|minute|hour|day|week|month|morning|afternoon)|(?:took|needed|lasted|take) (?:seconds|minutes|hours|days|weeks|months|years) (?:\w+ ){0,4}?(?:in|within|take) (?:seconds|minutes|hours|days|weeks)|(?:seconds|minutes|hours|days|weeks|months|years)(?: \w+){0,2} (?:to|into|instead of|rather than|not) (?:(?:a few|a matter of|a couple of|mere|just|under|an?|the same) )*(?:seconds?|minutes?|hours?|days?|weeks?|months?|afternoons?|mornings?))\b/giu;
const counting = new RegExp(
  `\\d|\\b(?:${words}|(?:${words})-?fold|half|halved|doubled|tripled|quadrupled|twice|once|third|quarter|fifth|tenth|per ?cent|none|zero|nil|all|one|single|without|seconds?|minutes?|hours?|days?|weeks?|months?|years|morning|afternoon)\\b`,
  'iu',
);
/** What a figure means: a change, a comparison, a measure. */
export const meaning =
  /\b(?:from|to|than|before|instead|per|a (?:day|week|month|year|shift)|of|less|more|fewer|fell|dropped|rose|down|up|saved|reduced|increased|percent|per cent|hours?|minutes?|days?|weeks?|months?|years?|seconds?|times|out of|within|euros?|pounds?|dollars?|people|late|early|only|just|all|accuracy|recall|auc|complaints?|errors?|average|mean|\w*fold|stayed|remained)\b|[%€$£→]|[-=]>/iu;

/** The figures in a stretch of the answer, verbatim. */
export function figuresIn({ turn, start, quote }: Evidence): Evidence[] {
  if (!counting.test(quote)) return [];
  const hidden = [...quote.matchAll(notCounted)].map(
    ({ index, 0: found }) => [index, index + found.length] as const,
  );
  return [...quote.matchAll(figure), ...quote.matchAll(share)]
    .filter(({ index }) => !hidden.some(([from, to]) => index >= from && index < to))
    .filter(({ 0: found }) => !/^(?:19|20)\d\d$/u.test(found))
    .map(({ index, 0: found }) => ({
      turn,
      start: start + index,
      end: start + index + found.length,
      quote: found,
    }))
    .toSorted((a, b) => a.start - b.start)
    .filter((item, at, all) => at === 0 || item.start >= all[at - 1]!.end);
}

/** A figure that only names something, or tells when it was or how many they were: "hall 3", "a team of six", "two weeks later". */
const naming = new RegExp(
  `\\b(?:version|release|v|python|gpt|hall|room|line|floor|week|month|day|year|quarter|phase|step|part|chapter|level|gate|platform|route|plant|building|number|type|stage|sprint|round|season|class)[ -]?(?:\\d+(?:\\.\\d+)*|${words})\\b|\\b(?:team|board|group|crew|committee|jury|panel|staff) of (?:\\d+|${words})\\b|\\b(?:\\d+|one|${words}) (?:hours?|days?|weeks?|months?|years?) (?:later|ago|into)\\b|\\b(?:\\d+|one|${words})-(?:second|minute|hour|day|week|month|year|person|man|stage|step|layer|page) (?!(?:\\w+ )?(?:reduction|improvement|cut|drop|gain|increase|rise|saving|delay)\\b)\\p{L}+|\\b(?:a |one )?(?:\\w+ )?one of (?:the|our|my|their)\\b`,
  'giu',
);
const isNaming = ({ start }: Evidence, unit: Evidence) =>
  [...unit.quote.matchAll(naming)].some(
    ({ index, 0: found }) =>
      start >= unit.start + index && start < unit.start + index + found.length,
  );

/** Of a step it says how well it went: "we delivered 97 percent". */
const compared = new RegExp(
  `%|\\b(?:\\d+|one|none|${words}) (?:\\w+ )?(?:out of|of|in) (?:the |all |our |its |their )?(?:\\d|${words})|\\b(?:per ?cent|early|earlier|ahead|late|from|only|just|out of|than|instead of|before|within|per|under|below|above|refund\\w*|compensat\\w*|lost|down for)\\b`,
  'iu',
);
/** What is told first is a result where it says from what to what, or by how much. */
const broughtBy =
  /\bby (?:about |around |over |nearly )?\S|\bfrom \S+(?: \S+){0,3} to\b|\bhalf\b|\b(?:per ?cent|instead of|saved|earned|won|today|now|these days|used to|(?:down|up) from|(?:year|month|week|day|season|quarter|winter|summer) before|not (?:\w+ ){0,3}(?:a|one) single)\b/u;

/** A figure in what came of what was done, and whether it says what it counts. */
export function measuredOf({ readings, labels, told }: StoryReading): Story['measured'] {
  const { result, action } = told;
  if (result.verdict === 'missing') return { kind: 'none' };
  const isActed =
    action.verdict === 'clear' || (action.verdict === 'thin' && action.lack !== 'no_step');
  const acted = isActed ? labels.indexOf('action') : -1;
  const opening = labels.findIndex((label) => label !== 'none' && label !== 'result');
  const counted = readings.filter((reading, at) => {
    if (reading.figures.every((each) => isNaming(each, reading.unit))) return false;
    if (reading.hardship !== null) return false;
    const isProof = result.proof.includes(reading);
    // Before the last step only a figure of something that was different afterwards tells what came of it.
    const isLast = acted >= 0 && readings.slice(at + 1).every(({ steps }) => steps.i === 0);
    if (!isLast && !isProof && !reading.effect) return false;
    const isOwn = reading.steps.i + reading.steps.we > 0;
    // What was brought about by a step may be told with it; the figure of the problem is none of the result.
    if (labels[at] === 'action') return isProof && (reading.change || reading.effect);
    if (isOwn && !reading.change && !compared.test(reading.unit.quote)) return false;
    return (
      labels[at] === 'result' && (at > acted || (at < opening && broughtBy.test(reading.unit.flat)))
    );
  });
  if (counted.length === 0) return { kind: 'none' };
  const meant = counted.filter(({ unit }) => meaning.test(unit.quote));
  return meant.length > 0
    ? { kind: 'measured', evidence: meant.map(({ unit }) => evidenceOf(unit)) }
    : { kind: 'figure_only', evidence: counted.map(({ unit }) => evidenceOf(unit)) };
}
