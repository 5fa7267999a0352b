import { z } from 'zod';
import { questionKind } from '@/lib/guide/question';
import type { Conversation } from '@/lib/grading/conversation';
import type { Current } from '@/lib/grading/current-assessment';
import type { Material } from '@/lib/interview/circumstances';
import { dimensionsOf, dimensionsSchema } from './dimensions';
import { isCharged, isFair, isStated } from '@/lib/report/statements/earned';
import { besideFalseOf } from './false-sides';
import { inReferenceOf, inReferenceSchema } from './in-reference';
import { madeGood } from './open-parts';
import { isAfterLaunch, neverLaunched } from './never-launched';
import { passedOnSchema, type PassedOn } from './passed-on';
import { questionReportSchema, type QuestionReport } from './question-report';
import { retoldStorySchema, type RetoldStory } from './retold-story';
import { withStrikes } from './retold-strikes';
import { wholeQuote } from '@/lib/report/statements/whole-quote';
import { rewrittenAnswerOf, rewrittenAnswerSchema } from '@/lib/report/stronger/rewritten-answer';
import {
  strongerAnswerOf,
  strongerAnswerSchema,
  type StrongerAnswer,
} from '@/lib/report/stronger/stronger-answer';

const ids = z.array(z.string()).readonly();

/** What one turn brought: points and false claims whose first words stand in it. */
const turnGainSchema = z.strictObject({
  turn: z.string(),
  met: ids,
  partial: ids,
  stated: ids,
  /** False claims of an earlier turn that this one says again, or lets stand though it was asked about them. */
  standing: ids,
  /** False claims of an earlier turn that it was asked about and that were put right. */
  righted: ids,
  beyond: ids,
  /** Points that it was asked for, and that are missed still. */
  missed: ids,
});
export type TurnGain = z.infer<typeof turnGainSchema>;

/** A question as the whole report has it: what the room shows too, and what is worth telling afterwards. */
export const reportedQuestionSchema = questionReportSchema
  .unwrap()
  .extend({
    kind: questionKind,
    dimensions: dimensionsSchema,
    /** In the order of the turns. */
    added: z.array(turnGainSchema).readonly(),
    passedOn: z.array(passedOnSchema).readonly(),
    stronger: strongerAnswerSchema,
    /** Points and further remarks on whose side of the question something false was said: none of them is praised. */
    besideFalse: ids,
    /** The same by a language model; where it is not shown, `stronger` is. */
    rewritten: rewrittenAnswerSchema.nullable(),
    /** The story with the parts that were told again after the interview; null when none was. */
    retold: retoldStorySchema
      .unwrap()
      .extend({
        pieces: z
          .array(
            z
              .strictObject({ text: z.string(), isNew: z.boolean(), leaveOut: z.boolean() })
              .readonly(),
          )
          .min(1)
          .readonly(),
        /** What the stronger version of the first telling asks for besides, and no telling since has made good. */
        toTell: z.array(z.strictObject({ point: z.string(), ask: z.string() })).readonly(),
      })
      .readonly()
      .nullable(),
    inReference: inReferenceSchema,
  })
  .readonly();
export type ReportedQuestion = z.infer<typeof reportedQuestionSchema>;

/** A graded question with all that the report says of it. */
export function reportedQuestion(
  graded: QuestionReport,
  { question, rubric }: Material,
  current?: Current,
  retold: RetoldStory | null = null,
  passedOn: readonly PassedOn[] = [],
): ReportedQuestion {
  const report = withCredibleBeyond(graded);
  const { kind } = question;
  const first = strongerAnswerOf(report, rubric, kind);
  const stronger = strongerSince(first, retold);
  return {
    ...report,
    kind,
    dimensions: dimensionsOf(report),
    added: addedByTurn(report, current?.counts.conversation.turns ?? []),
    passedOn,
    besideFalse: besideFalseOf(rubric, report.misconceptions),
    stronger,
    rewritten: rewrittenAnswerOf(report, { rubric, kind, builtIn: stronger }, current),
    retold: retold && {
      ...retold,
      pieces: withStrikes(retold.pieces, first.kind === 'built' ? first.pieces : []),
      toTell: stillToTell(first, retold, report),
    },
    inReference: inReferenceOf(report.misconceptions, rubric, question.reference),
  };
}

/** What was built of the first telling asks for what was told since, and keeps what gave way to it. */
function strongerSince(stronger: StrongerAnswer, retold: RetoldStory | null): StrongerAnswer {
  const isStale =
    retold !== null && (stronger.kind === 'built' || stronger.why === 'nothing-to-build-on');
  return isStale ? { kind: 'none', why: 'told-again' } : stronger;
}

/** What was asked for in the first telling, but for the parts that were told since. */
function stillToTell(
  stronger: StrongerAnswer,
  retold: RetoldStory,
  { points, storyMarks }: QuestionReport,
): { readonly point: string; readonly ask: string }[] {
  if (stronger.kind === 'none') return [];
  const good = madeGood({ storyMarks, retold });
  const isGood = (id: string) => good.has(points.find((point) => point.id === id)?.tells ?? '');
  return stronger.pieces.flatMap((piece) =>
    piece.kind === 'to-tell' && !isGood(piece.point)
      ? [{ point: piece.point, ask: piece.ask }]
      : [],
  );
}

/**
 * In a poor answer, what looks like more than was asked is rather a chance likeness of words; and what was only
 * asked or guessed was not said. A sentence that something is held against goes beyond nothing, and what never
 * launched was not kept good after launch.
 */
function withCredibleBeyond(report: QuestionReport): QuestionReport {
  const { turns } = report;
  if (report.beyond.length === 0) return report;
  const isUnused = neverLaunched(turns.map(({ text }) => text).join('\n'));
  const beyond = isFair(report)
    ? report.beyond.flatMap((item) => {
        if (isUnused && isAfterLaunch(item.statement)) return [];
        const evidence = item.evidence.filter(
          (quote) =>
            isStated(quote, turns) && !isCharged(wholeQuote(quote, turns) ?? quote, report),
        );
        return evidence.length === 0 ? [] : [{ ...item, evidence }];
      })
    : [];
  const isKept = (turn: string, start: number) =>
    beyond.some(({ evidence }) =>
      evidence.some((each) => each.turn === turn && each.start === start),
    );
  return {
    ...report,
    beyond,
    turns: turns.map((turn) => ({
      ...turn,
      marks: turn.marks.filter(({ kind, start }) => kind !== 'beyond' || isKept(turn.id, start)),
    })),
  };
}

function addedByTurn(
  { turns, points, misconceptions, beyond }: QuestionReport,
  asked: Conversation['turns'],
): TurnGain[] {
  const order = turns.map(({ id }) => id);
  const first = (evidence: readonly { readonly turn: string }[]) =>
    order.find((id) => evidence.some(({ turn }) => turn === id));
  return order.map((turn, at) => {
    const targets = asked.find(({ id }) => id === turn)?.targets ?? [];
    const isEarlier = (evidence: readonly { readonly turn: string }[]) =>
      order.indexOf(first(evidence) ?? turn) < at;
    const here = (label: string) =>
      points
        .filter((point) => point.label === label && first(point.evidence) === turn)
        .map(({ id }) => id);
    return {
      turn,
      met: here('met'),
      partial: here('partial'),
      stated: misconceptions.filter(({ evidence }) => first(evidence) === turn).map(({ id }) => id),
      standing: misconceptions
        .filter(
          ({ id, label, evidence }) =>
            label === 'stated' &&
            isEarlier(evidence) &&
            (targets.includes(id) || evidence.some((quote) => quote.turn === turn)),
        )
        .map(({ id }) => id),
      righted: misconceptions
        .filter(
          ({ id, label, evidence }) =>
            label === 'corrected' && isEarlier(evidence) && targets.includes(id),
        )
        .map(({ id }) => id),
      beyond: beyond.filter(({ evidence }) => first(evidence) === turn).map(({ id }) => id),
      missed: points
        .filter(({ id, label }) => label === 'missed' && targets.includes(id))
        .map(({ id }) => id),
    };
  });
}
