import { overlaps, type Place } from '@/lib/grading/place';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { plainClauses } from './plain-clauses';

/** Why a sentence is better left out: words in fashion with nothing behind them, or an end that fits any story. */
export type LeftOutWhy = 'buzzwords' | 'tells-nothing';

const people = String.raw`(?:everybody|everyone|people|they|all|we|the (?:whole )?(?:team|users?|customers?|clients?|boss|manager|management|stakeholders?|business))(?: all)?`;
const good = '(?:great|good|nice|interesting|fun|cool|valuable|wonderful|exciting|excellent)';
const about = '(?: (?:with|about|from|of) (?:it|that|this|the (?:results?|outcome|project|work)))?';
/** That people were glad, that it went well, that much was learnt: the end of any story, and so of none. */
const endings: readonly RegExp[] = [
  `${people} (?:was|were|is|are|felt|seemed) (?:\\w+ )?(?:happy|satisfied|pleased|glad|delighted|thrilled)${about}`,
  `${people} (?:really |all |very much )?(?:enjoyed|liked|loved) (?:it|that|this|working (?:on it|together|there))`,
  'i (?:really |very much )?(?:enjoyed|liked|loved) (?:it|that|this|working (?:on it|together|there))',
  `it (?:all )?(?:went|turned out|worked(?: out)?) (?:\\w+ )?(?:well|fine|better|great|good|ok|okay|smoothly|live)(?: (?:afterwards|then|in the end|for us|after that))?`,
  `the (?:results?|outcome|project) (?:was|were) (?:\\w+ )?(?:${good}|fine|(?:a )?(?:\\w+ )?success)`,
  `it was an? (?:\\w+ )?(?:success|${good} (?:project|experience|time|job|exercise|challenge))`,
  `(?:i|we)(?: have|'ve)? (?:really |certainly |also )?learn(?:ed|t) (?:a lot|so much|much|a great deal|many things|loads)${about}`,
].map((ending) => new RegExp(`^${ending}$`, 'u'));

const isEnding = (clause: string) => endings.some((ending) => ending.test(clause));

/** That nothing is known of what came of it. */
const unknown: readonly RegExp[] = [
  /^(?:(?:i|we) )?(?:have|had|got|(?:do|did)(?: not|n't) (?:really |actually )?have|never had) (?:no |not any )?(?:any |the |real |exact |hard )*(?:numbers?|figures?|metrics?|measurements?)(?: (?:for|on|of|about|from) (?:it|that|this|the result))?$/u,
  /^(?:(?:i|we) )?(?:never|did(?: not|n't)|do(?: not|n't)|could(?: not|n't)) (?:\w+ ){0,2}?(?:saw|see|heard|hear|found out|find out|learned|learn|knew|know|followed|follow) (?:up on )?(?:how|what|whether|if) .{2,40}$/u,
  /^(?:nobody|no one|we never|we did(?: not|n't)|i never|i did(?: not|n't)) (?:ever )?(?:measured?|counted?|tracked?) (?:it|that|this)(?: \w+){0,2}$/u,
];
const hasNo = /\b(?:no|not|n't|never|nobody)\b|n't\b/u;
/** Why nothing is known of it. */
const elsewhere =
  /^(?:(?:i|we) )?(?:(?:moved|changed|switched|left|went) )(?:(?:on|over|away|to|the|my|our|another|a|different|new|for|teams?|jobs?|compan(?:y|ies)|projects?|departments?)\b ?)+(?:(?:right |soon |shortly |just )?(?:after|before|then)\b.{0,30})?$/u;

const isUnknown = (clause: string) =>
  hasNo.test(clause) && unknown.some((known) => known.test(clause));

/** The person says that they have no result, and nothing else: the question for it says so as well. */
function isShrug(clauses: readonly string[]): boolean {
  return (
    clauses.some(isUnknown) &&
    clauses.every((clause) => isUnknown(clause) || elsewhere.test(clause))
  );
}

/** Whether a sentence of a story tells nothing, and why; null where it is worth saying. */
export function whyLeftOut(
  sentence: Place & { readonly text: string },
  { story, points }: Pick<QuestionReport, 'story' | 'points'>,
): LeftOutWhy | null {
  if (!story) return null;
  const isProof = points.some(
    ({ label, evidence }) => label === 'met' && evidence.some((quote) => overlaps(quote, sentence)),
  );
  if (isProof) return null;
  const isBuzzing = story.flags.some(
    ({ id, evidence }) => id === 'buzzwords' && evidence.some((quote) => overlaps(quote, sentence)),
  );
  if (isBuzzing) return 'buzzwords';
  const clauses = plainClauses(sentence.text);
  const isIdle = isShrug(clauses) || (clauses.length > 0 && clauses.every(isEnding));
  return isIdle ? 'tells-nothing' : null;
}
