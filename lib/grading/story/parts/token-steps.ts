import type { Reading } from './unit-reading';

/**
 * Steps in name: something ready was set going a few times, a bit of this and that was done, what everybody takes was
 * taken. Somebody was there, and whoever stood there could have done the same.
 */
const subject =
  '^(?:and |so |then |well |but |also |otherwise )*(?:i|we) (?:\\w+ly |just |also |only |even )*';
const seldom =
  '(?:a couple of times|a few times|(?:two|three|several|some|many) times|once or twice|two or three times|now and then|from time to time|here and there|on and off|(?:whenever|when|if) (?:they|somebody|someone|he|she) (?:asked|needed|wanted|told)\\b.*|as (?:i was )?(?:told|asked|instructed))';
const some =
  '(?:some|a few|a bit of|a little|a couple of|various|several|lots of|a lot of|all kinds of|all sorts of|different|most of|part of|parts of|some of|a part of) ?(?:the |our )?';
const whatever =
  '(?:things?|stuff|bugs?|code|coding|programming|bits|tasks?|tickets?|work|tweaks?|changes|fixes|analys[ie]s|parameters|settings|everything|research|testing|experiments|modelling|modeling|data work|machine learning)';
const aside =
  '(?: too| as well| also| and so on| for (?:him|her|them|us|the team|it|this|that)| on it| there| in it)*';
const kinds: readonly RegExp[] = [
  new RegExp(
    `${subject}(?:ran|re-?ran|executed|started|restarted|pressed|clicked|opened|used|called|tried|launched)(?: \\S+){1,8} ${seldom}$`,
    'u',
  ),
  new RegExp(
    `${subject}(?:did|wrote|fixed|tried|coded|made|changed|tweaked|tested|handled|touched|checked|built|tuned) ${some}${whatever}${aside}(?: ${seldom})?$`,
    'u',
  ),
  new RegExp(
    `${subject}(?:did|tried|touched) (?:a (?:bit|little) of (?:everything|all|this and that)|this and that|everything|what (?:i|we) could|what(?:ever)? (?:was|had to be|needed to be) (?:needed|done)|my (?:bit|part|share|best|job|work))${aside}$`,
    'u',
  ),
  new RegExp(
    `${subject}(?:played|messed|toyed|fiddled|experimented) (?:around|about)?(?: ?with \\w+(?: \\w+){0,2})?(?: (?:a bit|a little|for a while))?$`,
    'u',
  ),
  new RegExp(
    `${subject}(?:took|used|chose|picked|kept|went (?:with|for)|did) (?:that|it|this|those|them|the same|that one|this one|one of (?:those|them|these))${aside}$`,
    'u',
  ),
];
/** "The slides, those were all mine". */
const mine =
  /\b(?:slides?|deck|presentation|power ?point|charts?|plots?|minutes|documentation|docs|notes|wiki|logo|tickets)\b.*\b(?:(?:was|were|is|are) (?:all |only |entirely |completely )?mine|(?:was|were) (?:all )?(?:done |made |written )?by me)\b/u;

/** Whether these words only say that a thing at the edge of the work was one's own. */
export const isMineAtTheEdge = (flat: string): boolean => mine.test(flat);

/** Whether what was done in it anybody could have done who was there. */
export const isTokenStep = ({ unit, figures }: Reading): boolean =>
  figures.length === 0 &&
  !/[:–—]\s*$/u.test(unit.quote) &&
  unit.acts.filter(({ step }) => step).length <= 1 &&
  (isMineAtTheEdge(unit.flat) || kinds.some((kind) => kind.test(unit.flat)));
