import { isTimed, type DeliveryPanel } from '@/lib/report/delivery-panel';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import type { Statement } from './statement';
import { inDoubt } from '@/lib/report/tally';
import type { TimePicture } from '@/lib/report/time-picture';

/** What this report does not know: said, so that nobody takes silence for a zero. */
export function gapsOf(
  questions: readonly ReportedQuestion[],
  planned: number,
  time: TimePicture,
  delivery: DeliveryPanel | null,
): Statement[] {
  const graded = questions.filter(({ result }) => result.kind === 'scored');
  const open = questions.filter(({ result }) => result.kind === 'not-graded');
  const unanswered = planned - graded.length - open.length;
  return [
    ...(unanswered > 0
      ? [
          {
            kind: 'left_out' as const,
            of: [
              'score:all',
              ...questions
                .filter(({ result }) => result.kind === 'not-answered')
                .map(({ id }) => `answer:${id}`),
            ],
            count: unanswered,
            planned,
          },
        ]
      : []),
    ...open.map(({ id, prompt }): Statement => ({
      kind: 'not_graded',
      of: [`answer:${id}`],
      question: id,
      about: prompt,
    })),
    ...ungradedByModel(graded),
    ...doubts(graded),
    ...notMeasured(graded, time, delivery),
  ];
}

/** The language model was asked and did not grade: what is shown is the built-in grader's. */
function ungradedByModel(graded: readonly ReportedQuestion[]): Statement[] {
  const failed = graded.filter(({ model }) => model.newest.state === 'failed');
  return failed.length === 0
    ? []
    : [
        {
          kind: 'model_failed',
          of: failed.map(({ id }) => `answer:${id}`),
          count: failed.length,
          answered: graded.length,
        },
      ];
}

function doubts(graded: readonly ReportedQuestion[]): Statement[] {
  const differing = graded.flatMap((question) => idsOf(question, differs(question)));
  const unsure = graded.flatMap((question) => {
    const { points, misconceptions } = inDoubt(question);
    const contested = differs(question);
    const doubted = [...points, ...misconceptions].filter(({ id }) => !contested.has(id));
    return idsOf(question, new Set(doubted.map(({ id }) => id)));
  });
  return [
    ...(unsure.length > 0 ? [{ kind: 'unsure' as const, of: unsure, count: unsure.length }] : []),
    ...(differing.length > 0
      ? [{ kind: 'graders_differ' as const, of: differing, count: differing.length }]
      : []),
  ];
}

function differs({ model, points, misconceptions }: ReportedQuestion): Set<string> {
  const known = new Set([...points, ...misconceptions].map(({ id }) => id));
  return new Set((model.said?.differs ?? []).filter((id) => known.has(id)));
}

function idsOf(question: ReportedQuestion, ids: ReadonlySet<string>): string[] {
  return [
    ...question.points
      .filter(({ id }) => ids.has(id))
      .map(({ id }) => `point:${question.id}/${id}`),
    ...question.misconceptions
      .filter(({ id }) => ids.has(id))
      .map(({ id }) => `misconception:${question.id}/${id}`),
  ];
}

function notMeasured(
  graded: readonly ReportedQuestion[],
  time: TimePicture,
  delivery: DeliveryPanel | null,
): Statement[] {
  const answers = graded.map(({ id }) => `answer:${id}`);
  if (answers.length === 0) return [];
  if (!delivery) return [{ kind: 'not_measured', of: answers, what: 'delivery' }];
  return [
    ...(isTimed(delivery)
      ? []
      : [{ kind: 'not_measured' as const, of: ['delivery:all/pace'], what: 'over_time' as const }]),
    ...(delivery.fillersPerMinute.kind === 'not-measurable'
      ? [{ kind: 'not_measured' as const, of: ['delivery:all/fillers'], what: 'fillers' as const }]
      : []),
    ...(time.thinking.kind === 'not-measurable'
      ? [{ kind: 'not_measured' as const, of: answers, what: 'thinking' as const }]
      : []),
  ];
}
