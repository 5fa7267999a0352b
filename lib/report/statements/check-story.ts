import { usualShare } from '@/lib/grading/story/story';
import { toldWords, wordsToShare } from '@/lib/grading/story/story-shares';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { partIn } from './check-evidence';
import type { StatementOf } from './statement';
import { saysOfIt } from './supposed-story';

type Costs = Pick<StatementOf<'structure_low'>, 'lead' | 'falseFirst' | 'long'>;

/** Whether the order of an answer has this figure, for these reasons. */
export function orderHolds(
  value: number,
  { lead, falseFirst, long }: Costs,
  question: ReportedQuestion | undefined,
): boolean {
  const { structure, structureCosts: costs } = question?.dimensions ?? {};
  return (
    structure?.kind === 'measured' &&
    structure.value === value &&
    costs?.lead === lead &&
    costs.falseFirst === falseFirst &&
    costs.long?.points === long?.points &&
    costs.long?.words === long?.words
  );
}

/** Whether a part of a story has this share, this is the usual one, and it lacks so many words. */
export function sharesHold(
  { part, share, usual, more }: StatementOf<'story_part_short'>,
  question: ReportedQuestion | undefined,
): boolean {
  const clear = partIn(question, part, 'clear');
  const due = usualShare[part] ?? 0;
  return (
    clear !== undefined &&
    Math.round(100 * clear.words) === share &&
    Math.round(100 * due) === usual &&
    wordsToShare(clear.words, due, question?.story ? toldWords(question.story).told : 0) === more
  );
}

/** Whether these words say that the end is not known. */
export const endUnknownHolds = (quote: string, question: ReportedQuestion | undefined): boolean =>
  question?.story?.unknownEnds.some((each) => each.quote === quote) ?? false;

/** Whether these words are held against a story under this name. */
export const flagHolds = (
  name: string,
  quote: string,
  question: ReportedQuestion | undefined,
): boolean =>
  question?.story?.flags.some(
    (flag) => flag.name === name && flag.evidence.some((each) => each.quote === quote),
  ) ?? false;

/** Whether these words tell a plan in the place of a story, and own it so far. */
export const supposedHolds = (
  quote: string,
  says: StatementOf<'story_supposed'>['says'],
  question: ReportedQuestion | undefined,
): boolean =>
  saysOfIt(quote) === says &&
  (question?.story?.flags.some(
    ({ id, evidence }) => id === 'hypothetical' && evidence.some((each) => each.quote === quote),
  ) ??
    false);
