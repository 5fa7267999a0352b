import { overlaps, type Place } from '@/lib/grading/place';
import type { Story } from '@/lib/grading/story/story';
import { isHolding } from '@/lib/grading/stance/holding-on';
import { tellsLeaving } from '@/lib/grading/story/result/unknown-end';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { saysNothing } from '@/lib/report/statements/says-nothing';
import { plainClauses } from './plain-clauses';
import { onlyHedges } from './said-already';

/**
 * Why words are better left out: they are in fashion with nothing behind them, the report warns of them, or they fit
 * any story.
 */
export type LeftOutWhy = 'buzzwords' | 'warned' | 'tells-nothing';

const people = String.raw`(?:everybody|everyone|people|they|all|we|the (?:whole )?(?:team|users?|customers?|clients?|boss|manager|management|stakeholders?|business))(?: all)?`;
const good = '(?:great|good|nice|interesting|fun|cool|valuable|wonderful|exciting|excellent)';
const about = '(?: (?:with|about|from|of) (?:it|that|this|the (?:results?|outcome|project|work)))?';
/** That people were glad, that it went well, that much was learnt, that others did the rest: the end of any story, and so of none. */
const endings: readonly RegExp[] = [
  `${people} (?:was|were|is|are|felt|seemed) (?:\\w+ )?(?:happy|satisfied|pleased|glad|delighted|thrilled)${about}`,
  `${people} (?:really |all |very much )?(?:enjoyed|liked|loved) (?:it|that|this|working (?:on it|together|there))`,
  'i (?:really |very much )?(?:enjoyed|liked|loved) (?:it|that|this|working (?:on it|together|there))',
  `it (?:all )?(?:went|turned out|worked(?: out)?) (?:\\w+ )?(?:well|fine|better|great|good|ok|okay|smoothly|live)(?: (?:afterwards|then|in the end|for us|after that))?`,
  `the (?:results?|outcome|project) (?:was|were) (?:\\w+ )?(?:${good}|fine|(?:a )?(?:\\w+ )?success)`,
  `it was an? (?:\\w+ )?(?:success|${good} (?:project|experience|time|job|exercise|challenge))`,
  `(?:i|we)(?: have|'ve)? (?:really |certainly |also )?learn(?:ed|t) (?:a lot|so much|much|a great deal|many things|loads)${about}`,
  '(?:the (?:whole |\\w+ )?team|the others|my (?:colleagues|team|teammates)|everybody else|everyone else) (?:did|handled|took care of) the rest(?: of (?:it|the work))?',
  'the rest (?:of (?:it|the work) )?(?:was|is|were) (?:(?:mostly|just|only|all|pretty much|largely|mainly) )*(?:meetings?|routine|slides|paperwork|details?|politics|talk(?:ing)?|history|standard(?: work| stuff)?|the usual(?: \\w+)?)',
].map((ending) => new RegExp(`^${ending}$`, 'u'));

/** That it was hard, and not a word of what. */
const hardAlone =
  /^(?:it|that|this|the (?:whole )?(?:project|thing|work|task)) (?:was|were) (?:just |really |very |all |quite |so |simply |pretty |rather |extremely |too )*(?:complex|complicated|hard|difficult|challenging|tough|tricky|demanding|intense)$/u;
const isHardAlone = (clause: string) => hardAlone.test(clause);

const isEnding = (clause: string) => endings.some((ending) => ending.test(clause));

type Told = Place & { readonly text: string };
type Answer = Pick<QuestionReport, 'story' | 'storyMarks' | 'points'>;

/** What is better left out of a sentence: all of it, or a stretch beside which it tells something of the story. */
export interface LeftOut {
  readonly start: number;
  readonly end: number;
  readonly why: LeftOutWhy;
}

/** What is better left out of a sentence of a story, and why; null where it is worth saying. */
export function leftOutOf(sentence: Told, question: Answer): LeftOut | null {
  const { story, points } = question;
  if (!story) return null;
  const { start, end } = sentence;
  const warned = warningOf(sentence, question);
  if (warned) return tellsBeside(sentence, warned, story) ? warned : { ...warned, start, end };
  const isProof = points.some(
    ({ label, evidence }) => label === 'met' && evidence.some((quote) => overlaps(quote, sentence)),
  );
  return !isProof && isIdle(sentence, story) ? { start, end, why: 'tells-nothing' } : null;
}

/** Whether a whole sentence is better left out. */
export const isLeftOut = (sentence: Told, question: Answer): boolean => {
  const out = leftOutOf(sentence, question);
  return out?.start === sentence.start && out.end === sentence.end;
};

function isIdle(sentence: Told, { unknownEnds }: Story): boolean {
  const { text } = sentence;
  const clauses = plainClauses(text);
  return (
    saysNothing(text) ||
    onlyHedges(text) ||
    // That one was gone by then is an honest reason, and is asked for next.
    (unknownEnds.some((said) => overlaps(said, sentence)) && !tellsLeaving(text)) ||
    (clauses.length > 0 &&
      (clauses.every((clause) => isEnding(clause) || isHardAlone(clause)) ||
        clauses.every(isHolding)))
  );
}

/** The words of a sentence that the report warns of, unless the person says that they are not so. */
function warningOf(sentence: Told, { story, storyMarks }: Answer): LeftOut | null {
  const standing = (story?.flags ?? []).filter(
    // Steps told as "we" are worth telling, as "I".
    ({ id }) => id !== 'only_we' && storyMarks?.denied.includes(id) !== true,
  );
  const said = standing.flatMap(({ id, evidence }) =>
    evidence.filter((quote) => overlaps(quote, sentence)).map((quote) => ({ id, quote })),
  );
  const [first] = said;
  if (!first) return null;
  return {
    start: Math.max(sentence.start, Math.min(...said.map(({ quote }) => quote.start))),
    end: Math.min(sentence.end, Math.max(...said.map(({ quote }) => quote.end))),
    why: first.id === 'buzzwords' ? 'buzzwords' : 'warned',
  };
}

/** What tells a part of the story stays, whatever stands beside it: without its scene a story begins in the middle. */
function tellsBeside(sentence: Told, warned: LeftOut, { sentences }: Story): boolean {
  return sentences.some(
    ({ turn, start, end, part }) =>
      part !== 'none' &&
      turn === sentence.turn &&
      start < sentence.end &&
      end > sentence.start &&
      (end <= warned.start || start >= warned.end),
  );
}
