import { isTimed } from '@/lib/report/delivery-panel';
import type { Report } from '@/lib/report/report';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import type { StatementKind, StatementOf } from './statement';

/** Counts a statement's figures anew, one rule a kind. */
export type Checks<Kinds extends StatementKind = StatementKind> = {
  readonly [K in Kinds]: (
    statement: StatementOf<K>,
    report: Report,
    question: ReportedQuestion | undefined,
  ) => boolean;
};

type Gap =
  'left_out' | 'not_graded' | 'model_failed' | 'unsure' | 'graders_differ' | 'not_measured';

/** Whether what a report says it does not know is so. */
export const gapChecks: Checks<Gap> = {
  left_out: ({ count, planned }, { questions, overall }) =>
    planned === overall.planned &&
    count === planned - questions.filter(({ result }) => result.kind !== 'not-answered').length,
  not_graded: ({ about }, _, question) =>
    question?.prompt === about && question.result.kind === 'not-graded',
  model_failed: ({ count, answered }, { questions }) => {
    const graded = questions.filter(({ result }) => result.kind === 'scored');
    return (
      answered === graded.length &&
      count === graded.filter(({ model }) => model.newest.state === 'failed').length
    );
  },
  unsure: ({ of, count }) => count === of.length,
  graders_differ: ({ of, count }) => count === of.length,
  not_measured: ({ what }, { delivery, time }) => {
    switch (what) {
      case 'delivery':
        return delivery === null;
      case 'over_time':
        return delivery !== null && !isTimed(delivery);
      case 'fillers':
        return delivery?.fillersPerMinute.kind === 'not-measurable';
      case 'thinking':
        return time.thinking.kind === 'not-measurable';
    }
  },
};
