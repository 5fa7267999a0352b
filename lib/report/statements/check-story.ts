import { usualShare, type StoryPart } from '@/lib/grading/story/story';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import type { StatementOf } from './statement';

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

/** Whether a part of a story has this share, and this is the usual one. */
export const sharesHold = (
  part: StoryPart,
  { share, usual }: { readonly share: number; readonly usual: number },
  clear: { readonly words: number } | undefined,
): boolean =>
  clear !== undefined &&
  Math.round(100 * clear.words) === share &&
  Math.round(100 * (usualShare[part] ?? 0)) === usual;

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
