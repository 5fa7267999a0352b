import type { Evidence } from '@/lib/grading/verdict';
import { isEcho, isFair, praisable } from './earned';
import type { PointReport } from '@/lib/report/question/point-report';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';

export const scoreOf = (question: ReportedQuestion | undefined) =>
  question?.result.kind === 'scored' ? question.result.score : undefined;

/** The turn with the first words of a point. */
export const firstTurn = (
  { evidence }: Pick<PointReport, 'evidence'>,
  { turns }: Pick<ReportedQuestion, 'turns'>,
) => turns.find(({ id }) => evidence.some(({ turn }) => turn === id));

/** Said in a fair answer as a statement, with nothing false beside it; shown only where it is not the rubric's own sentence. */
export const isPraise = (
  { id, statement, evidence }: Pick<PointReport, 'id' | 'statement' | 'evidence'>,
  quote: string | null,
  question: ReportedQuestion,
) =>
  isFair(question) &&
  !question.besideFalse.includes(id) &&
  evidence.some((each) => {
    const said = praisable([each], question);
    return said !== undefined && quote === (isEcho(said, statement) ? null : said);
  });

/** Words of a story that are praised: whole sentences of what proves it. */
export const isPraised = (
  evidence: readonly Evidence[],
  quote: string,
  question: ReportedQuestion,
) => evidence.some((each) => praisable([each], question) === quote);
