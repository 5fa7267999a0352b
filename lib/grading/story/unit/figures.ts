import { numbers as words } from './counts';
import type { Evidence } from '@/lib/grading/verdict';

/** A figure with what stands right after it; a year, a clock time and a date are none. */
const figure = new RegExp(
  `(?<![\\p{L}\\d])(?:[€$£]\\s?)?(?:\\d+(?:[.,]\\d+)*(?:\\s?(?:%|k|m|x|ms|s|h|€|£|\\$)(?![\\p{L}]))?|(?:${words})(?:[- ](?:${words}))*)(?![\\p{L}\\d])`,
  'giu',
);
const notCounted =
  /(?:\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)|\b(?:after|for) (?:about |nearly |over |some )?(?:half an?|[\w-]+) (?:hours?|days?|nights?|weeks?|months?|years?)\b|\bon \d{1,2}(?:st|nd|rd|th)? (?=\p{L})|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:[12]?\d|3[01])\b(?![.,]\d|\s?%| per ?cent)|\b(?:in|since|of|from|by|until|january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d|\b(?:at|by|until|before|from|till|past) \d{1,2}(?:[:.]\d\d)?(?: ?(?:am|pm|o'clock))?(?=[,.;]|$| on| i| the| and| we)|(?<!\b(?:stayed|stays|remained|remains|is|are|was|were|stands|stood|ended(?: up)?|held|settled) )\bat (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! \p{L}{3,}s\b)|\b(?<!of )the (?:other |first |last )?(?:two|three|four|five|six|seven|eight|nine|ten)\b(?! (?:per ?cent|percent))|\bby (?:two|three|four|five|six|seven|eight|nine|ten|eleven)(?=[,.;]|$| (?:o['’]clock|in|that|the|on|and|at|we|i|they|it|he|she)\b)|\b(?:one of|one day|day one|on one|chapter|line|level|floor|grade|phase) \d+)/giu;
const share =
  /\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|\d+)-?fold|half|halved|doubled|tripled|quadrupled|twice(?= (?:as|the|a|per|what|their|its))|once (?:a|per|every)|a (?:good |full |whole |mere )?(?:third|quarter|fifth|tenth)|(?<=\bby (?:(?:about|almost|nearly|over|more than|a good) )?)an? (?:second|minute|hour|day|week|month|year)|(?:an?|one) (?:full |whole |good )?(?:second|minute|hour|day|week|month) (?:a|per|every|each) (?:\w+)|an? (?:good |full |whole |half )?(?:second|minute|hour|day|week|month|year) (?:earlier|faster|sooner|less|more|shorter|quicker|of (?:\w+ )?(?:work|time|labour|labor|effort))|one (?:\w+ )?(?:more|less|fewer)|a (?:full |whole |good )?(?:percentage )?point(?= (?:above|below|more|less|higher|lower|better|worse|over|under|up|down)\b)|back (?:at|to|on) (?:its|their|the|our) (?:old|former|usual|normal|previous|original) (?:level|rate|value|number|mark)s?|none of (?:the|our|my|its|them|us|those)|two thirds|three quarters|per ?cent|(?<!\b(?:quoted|priced|cost|predicted|returned|showed|shows|from|as|a|before|after) )zero|nil|none(?= (?:got|came|went|was|were|has|have|since|left|at all))|one in (?:\w+)|(?:just|only|not) (?:\w+ )?(?:a single|one)|(?<=\b(?:there (?:was|were|has been|s|is)|(?:have|['’]ve|has) (?:had|seen|lost) (?:only |just )?) ?)one(?! \w+ (?:when|who|where|that|which)\b)|\w+n['’]t (?:\w+ ){0,3}(?:a|one) single|without (?:a|one) single|without (?:any|one) (?:errors?|faults?|complaints?|losses|findings?|incidents?|outages?|mistakes?)|(?<=\p{L} )(?:in|takes|took|needs|lasts) (?:(?:about|just|only|under|less than) )*(?:an?|half an?|a single) (?:second|minute|hour|day|week|month|morning|afternoon)|(?:took|needed|lasted|take) (?:seconds|minutes|hours|days|weeks|months|years) (?:\w+ ){0,4}?(?:in|within|take) (?:seconds|minutes|hours|days|weeks)|(?:seconds|minutes|hours|days|weeks|months|years)(?: \w+){0,2} (?:to|into|instead of|rather than|not) (?:(?:a few|a matter of|a couple of|mere|just|under|an?|the same) )*(?:seconds?|minutes?|hours?|days?|weeks?|months?|afternoons?|mornings?))\b/giu;
const counting = new RegExp(
  `\\d|\\b(?:${words}|(?:${words})-?fold|half|halved|doubled|tripled|quadrupled|twice|once|third|quarter|fifth|tenth|per ?cent|point|level|rate|value|number|mark|none|zero|nil|all|one|single|without|seconds?|minutes?|hours?|days?|weeks?|months?|years|morning|afternoon)\\b`,
  'iu',
);
/** What a figure means: a change, a comparison, a measure. */
export const meaning =
  /\b(?:from|to|than|before|instead|per|a (?:day|week|month|year|shift)|of|less|more|fewer|fell|dropped|rose|down|up|saved|reduced|increased|percent|per cent|hours?|minutes?|days?|weeks?|months?|years?|seconds?|times|out of|within|euros?|pounds?|dollars?|people|late|early|only|just|all|accuracy|recall|auc|complaints?|errors?|average|mean|point|level|\w*fold|stayed|remained)\b|[%€$£→]|[-=]>/iu;

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
