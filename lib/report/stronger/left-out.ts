import { overlaps, type Place } from '@/lib/grading/place';
import type { QuestionReport } from '@/lib/report/question/question-report';

/** Why a sentence is better left out: words in fashion with nothing behind them, or an end that fits any story. */
export type LeftOutWhy = 'buzzwords' | 'tells-nothing';

/** That people were glad, that it went well, that much was learnt: the end of any story, and so of none. */
const glad =
  /\b(?:everybody|everyone|people|they|all|we|the (?:whole )?(?:team|users?|customers?|clients?|boss|manager|management|stakeholders?|business))(?: all)? (?:was|were|is|are|felt|seemed) (?:\w+ )?(?:happy|satisfied|pleased|glad|delighted|thrilled)\b|\bit (?:all )?(?:went|turned out|worked(?: out)?) (?:\w+ )?(?:well|fine|better|great|good|ok|okay|smoothly)\b|\bthe (?:results?|outcome|project) (?:was|were) (?:\w+ )?(?:great|good|fine|nice|excellent|(?:a )?(?:\w+ )?success)\b|\bit was (?:a|an) (?:\w+ )?(?:success|(?:good|great|nice|interesting|fun|cool|valuable|wonderful|exciting) (?:\w+ )?(?:project|experience|time|job|exercise|challenge))\b|\b(?:everybody|everyone|people|they|all|we|i|the (?:whole )?(?:team|users?|customers?|clients?|boss|management)) (?:really |all |very much )?(?:enjoyed|liked|loved) (?:it|that|this|working)\b|\b(?:i|we)(?: have|['’]ve)? (?:really |certainly |also )?learn(?:ed|t) (?:a lot|so much|much|a great deal|many things|loads)(?: from (?:it|that|this))?[.! ]*$/iu;
/** A longer sentence says something else, too. */
const MOST_WORDS = 14;

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
  const { text } = sentence;
  const isShort = text.split(/\s+/u).length <= MOST_WORDS;
  return isShort && !/\d/u.test(text) && glad.test(text) ? 'tells-nothing' : null;
}
