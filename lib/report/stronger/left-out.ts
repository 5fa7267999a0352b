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
  const isIdle =
    story.unknownEnds.some((said) => overlaps(said, sentence)) ||
    (clauses.length > 0 && clauses.every(isEnding));
  return isIdle ? 'tells-nothing' : null;
}
